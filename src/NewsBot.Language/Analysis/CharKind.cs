namespace NewsBot.Language.Analysis;

/// <summary>What a character does in a word, after Unicode Standard Annex 29, as far as search needs it.</summary>
internal enum CharKind : byte
{
    /// <summary>Stands between words.</summary>
    Other,

    /// <summary>A letter of a script that puts spaces between words.</summary>
    Letter,

    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>
    /// A combining mark, or a character that is not seen, such as a soft hyphen: part of the word it follows.
    /// </summary>
    Extend,

    /// <summary>
    /// A letter of a script that does not put spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
    /// </summary>
    Ideograph,

    /// <summary>A currency or percent sign, which is a term by itself.</summary>
    Sign,

    /// <summary>Half of a pair, which has a kind only as a whole.</summary>
    Surrogate,
}
