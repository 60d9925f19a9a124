using NewsBot.Language;
using NewsBot.Language.Sentences;

namespace NewsBot.Search;

/// <summary>
/// Groups the sentences of an article into passages of about 120 words, ending with a paragraph where it can.
/// </summary>
public static class PassageSplitter
{
    private const int TargetWords = 120;
    private const int FewestBeforeParagraph = 80;
    private const int MaxForParagraph = 140;
    private const int FewestWords = 40;
    private const int MaxWords = 180;

    /// <summary>No word of news is as long on average; text without spaces counts by its length.</summary>
    private const int LongestMeanWord = 12;

    /// <summary>The passages in order; every sentence is in exactly one. None if the text is blank.</summary>
    /// <param name="text">An article's text, paragraphs separated by empty lines.</param>
    /// <param name="language">ISO 639-1 code of the text; "und" where it is not known.</param>
    public static IReadOnlyList<Passage> Split(string text, string language)
    {
        var sentences = SentenceSplitter.Split(text, language);
        var passages = new List<Passage>();
        var leftInParagraph = WordsToEndOfParagraph(text, sentences);
        var start = 0;
        var words = 0;
        var wordsBefore = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var added = CountWords(text, sentences[i]);
            if (i > start && EndsBefore(words, added, leftInParagraph[i], IsParagraphStart(text, sentences, i)))
            {
                passages.Add(new Passage(passages.Count, Range(sentences, start, i)));
                start = i;
                wordsBefore = words;
                words = 0;
            }

            words += added;
        }

        if (passages.Count > 0 && words < FewestWords && wordsBefore + words <= MaxWords)
        {
            start -= passages[^1].Sentences.Count;
            passages.RemoveAt(passages.Count - 1);
        }

        if (sentences.Count > 0)
        {
            passages.Add(new Passage(passages.Count, Range(sentences, start, sentences.Count)));
        }

        return passages;
    }

    /// <summary>Whether a passage of so many words ends before a sentence of so many more.</summary>
    private static bool EndsBefore(int words, int added, int leftInParagraph, bool isParagraphStart)
    {
        if (words < FewestWords || words + added > MaxWords)
        {
            return words >= FewestWords;
        }

        if (words < FewestBeforeParagraph)
        {
            return false;
        }

        var next = isParagraphStart ? leftInParagraph : added;
        return (isParagraphStart || words + leftInParagraph > MaxForParagraph)
            && Math.Abs(words + next - TargetWords) > Math.Abs(words - TargetWords);
    }

    /// <summary>For each sentence, the words from its start to the end of its paragraph.</summary>
    private static int[] WordsToEndOfParagraph(string text, IReadOnlyList<TextSpan> sentences)
    {
        var left = new int[sentences.Count];
        var sum = 0;
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            sum += CountWords(text, sentences[i]);
            left[i] = sum;
            sum = IsParagraphStart(text, sentences, i) ? 0 : sum;
        }

        return left;
    }

    private static bool IsParagraphStart(string text, IReadOnlyList<TextSpan> sentences, int index) =>
        index == 0
        || text.AsSpan(sentences[index - 1].End, sentences[index].Start - sentences[index - 1].End).Count('\n') > 1;

    private static int CountWords(string text, TextSpan sentence)
    {
        var words = 1;
        foreach (var character in text.AsSpan(sentence.Start, sentence.Length))
        {
            words += char.IsWhiteSpace(character) ? 1 : 0;
        }

        return Math.Max(words, sentence.Length / LongestMeanWord);
    }

    private static TextSpan[] Range(IReadOnlyList<TextSpan> sentences, int start, int end)
    {
        var range = new TextSpan[end - start];
        for (var i = start; i < end; i++)
        {
            range[i - start] = sentences[i];
        }

        return range;
    }
}
