namespace NewsBot.Language;

/// <summary>By what a language is told from others.</summary>
/// <param name="FunctionWords">Its frequent small words in lower case, with white space between them.</param>
/// <param name="LetterGroups">
/// Groups of at most four letters that its words have and others' seldom, with white space between them; an underscore
/// is the beginning or the end of a word.
/// </param>
/// <param name="QuestionBeginnings">Words with which its questions begin, likewise.</param>
public sealed record LanguageMarks(string FunctionWords, string LetterGroups, string QuestionBeginnings = "")
{
    /// <summary>Further words of headlines and questions, likewise; they count in short texts only.</summary>
    public string HeadlineWords { get; init; } = "";

    /// <summary>
    /// Further letter groups that count in short texts only: they are in other languages too, but seldom with the rest.
    /// </summary>
    public string HeadlineGroups { get; init; } = "";
}
