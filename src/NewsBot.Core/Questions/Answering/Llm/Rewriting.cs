using NewsBot.Language.Detection;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>What a model makes of a question.</summary>
/// <param name="Question">Understandable by itself.</param>
/// <param name="Words">Words of it, with what they are called in the other language.</param>
internal sealed record Rewriting(string Question, IReadOnlyList<(string Word, IReadOnlyList<string> Translations)> Words)
{
    private const int MaxWords = 8;
    private const int MaxTranslations = 3;
    private const int LongestWord = 60;

    /// <summary>Reads a reply: the question on the first line, then a word a line with its translations.</summary>
    /// <param name="language">Language that the question must keep.</param>
    /// <param name="detector">Tells which it has.</param>
    /// <returns>Null where the first line is no question in this language.</returns>
    public static Rewriting? Read(string reply, string language, LanguageDetector detector)
    {
        string[] lines = [.. reply.Split('\n').Select(line => PassageLines.Visible(line).Trim(' ', '"')).Where(line => line.Length > 0)];
        if (lines.Length == 0 || lines[0].Length > NewsBot.Core.Questions.Question.MaxLength || !lines[0].Any(char.IsLetter)
            || detector.DetectQuestion(lines[0], language) != language)
        {
            return null;
        }

        return new Rewriting(
            lines[0],
            [
                .. lines.Skip(1).Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
                    .Where(pair => pair.Length == 2)
                    .Take(MaxWords)
                    .Select(pair => (
                        pair[0].TrimStart('-', '*', ' '),
                        (IReadOnlyList<string>)
                        [
                            .. pair[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                                .Where(word => word.Length <= LongestWord)
                                .Take(MaxTranslations),
                        ])),
            ]);
    }
}
