namespace NewsBot.Tests.Evaluation.Quality;

/// <summary>A line of <c>questions.jsonl</c>: the fields of <c>eval news</c>, and how the question is put.</summary>
/// <param name="Style"><c>chat</c> (short, careless) or <c>sentence</c>.</param>
/// <param name="Answers">Stretches of the sentences that answer, verbatim; none: the question must be refused.</param>
/// <param name="Title">Title of the article that answers.</param>
/// <param name="Also">Titles of other articles that say it too.</param>
internal sealed record BundledQuestion(
    string Id,
    string Language,
    string Style,
    string Question,
    IReadOnlyList<string> Answers,
    string? Title = null,
    IReadOnlyList<string>? Also = null)
{
    public bool IsAnswerable => Answers.Count > 0;

    public bool IsFrom(string title) => title == Title || Also?.Contains(title) == true;

    public bool IsSaidBy(string title, string sentence) =>
        IsFrom(title) && Answers.Any(answer => sentence.Contains(answer, StringComparison.Ordinal));
}
