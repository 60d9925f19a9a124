namespace NewsBot.Core.Questions;

/// <summary>What somebody wants to know.</summary>
/// <param name="Text">As it was typed; hostile input.</param>
/// <param name="Collection">The collection that the asker may see.</param>
/// <param name="AskedOn">
/// Day of asking, against which freshness and "last week" are reckoned; null: neither plays a part.
/// </param>
/// <param name="Since">Only articles published on or after this day.</param>
/// <param name="Until">Only articles published on or before this day.</param>
/// <param name="Source">Only articles of this publisher.</param>
/// <param name="Locale">The asker's language (BCP 47), used where the question's own is not clear.</param>
/// <param name="Thread">Earlier turns of the same conversation, oldest first.</param>
public sealed record Question(
    string Text,
    string Collection,
    DateOnly? AskedOn,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? Source = null,
    string? Locale = null,
    IReadOnlyList<EarlierTurn>? Thread = null)
{
    /// <summary>Longest question that is accepted, in characters.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Which page of an overview is wanted, from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>What a follow-up question may refer to.</summary>
/// <param name="Question">The earlier question's text.</param>
/// <param name="CitedArticles">Ids of the articles that its answer cited, in order.</param>
public sealed record EarlierTurn(string Question, IReadOnlyList<long> CitedArticles)
{
    /// <summary>What its answer quoted, in order.</summary>
    public IReadOnlyList<EarlierQuote> Quotes { get; init; } = [];

    /// <summary>A turn as later questions see it.</summary>
    public static EarlierTurn Of(string question, Answer answer)
    {
        EarlierQuote[] quotes = answer is Answer.Quoting quoting
            ? [.. quoting.Citations.Select(citation => new EarlierQuote(citation.ArticleId, citation.Quote))]
            : [];
        return new EarlierTurn(question, [.. quotes.Select(quote => quote.ArticleId).Distinct()]) { Quotes = quotes };
    }
}

/// <summary>A stretch of an article that an earlier answer quoted, verbatim.</summary>
public sealed record EarlierQuote(long ArticleId, string Text);
