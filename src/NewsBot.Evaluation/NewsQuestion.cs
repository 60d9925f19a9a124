namespace NewsBot.Evaluation;

/// <summary>A line of a question file of <c>eval news</c>.</summary>
/// <param name="Date">Day of asking; without it freshness plays no part.</param>
/// <param name="Answers">Gold answers, verbatim stretches of the article; none: the question must be refused.</param>
/// <param name="Title">Title of the gold article, with <paramref name="Published"/>; both may be missing.</param>
public sealed record NewsQuestion(
    string Id,
    string Question,
    string? Language,
    DateOnly? Date,
    IReadOnlyList<string>? Answers,
    string? Title,
    string? Published);
