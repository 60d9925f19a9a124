using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>What a question asks, in terms of search.</summary>
/// <param name="Asked">The question as it was asked.</param>
/// <param name="Language">ISO 639-1 code of the question's language.</param>
/// <param name="Concepts">What it speaks of, in the order of the question; empty where it holds no search word.</param>
/// <param name="Type">What kind of thing answers it.</param>
/// <param name="Quantity">Of a quantity, what kind of number is asked for.</param>
/// <param name="Focus">
/// Place among the concepts of the noun that is asked for ("how many shares", "which newspaper"); null where there is
/// none.
/// </param>
/// <param name="Period">Days that it speaks of; null for none.</param>
public sealed record UnderstoodQuestion(
    Question Asked,
    string Language,
    IReadOnlyList<QuestionConcept> Concepts,
    AnswerType Type,
    QuantityKind Quantity,
    int? Focus,
    Period? Period)
{
    // A report may follow the event by some days.
    private const int ReportDays = 7;

    /// <summary>
    /// Whether it asks what happened in a time, which no single sentence tells: "what happened since July?"
    /// </summary>
    public bool AsksWhatHappened => this is { Type: AnswerType.Any, Period.Binding: true };

    /// <summary>
    /// Whether only articles of its days are searched: for what happened in them, and for what was before a day. Of any
    /// other question the days are a preference, since what tells of them may be dated a little later.
    /// </summary>
    public bool IsBound => AsksWhatHappened || Period is { Binding: true, From: null };

    /// <summary>Whether it was typed as people chat: abbreviations, greetings, no capital, no question mark.</summary>
    public bool IsChatty { get; init; }

    /// <summary>Whether it leans on the question before it, or would if there were one.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>What it takes over from the questions before it.</summary>
    public FollowUp FollowUp { get; init; }

    /// <summary>How many of the concepts it says itself; those taken over follow them.</summary>
    public int Own { get; init; } = Concepts.Count;

    /// <summary>
    /// Ids of the articles that answered what this question goes on about, the likeliest first; empty where it stands
    /// for itself.
    /// </summary>
    public IReadOnlyList<long> EarlierArticles { get; init; } = [];

    /// <summary>What was quoted of what this question goes on about, the latest answer first.</summary>
    public IReadOnlyList<EarlierQuote> EarlierQuotes { get; init; } = [];

    /// <summary>The only article that it is asked of; null for all.</summary>
    public long? Within { get; init; }

    /// <summary>
    /// The question without anything taken over, where it may be meant so (<see cref="FollowUp.Possible"/>).
    /// </summary>
    public UnderstoodQuestion? Alone { get; init; }

    /// <summary>The last day on which its days may still be reported; null where it names none.</summary>
    public DateOnly? LastReport =>
        Period is { To: var to } ? DateOnly.FromDayNumber(Math.Min(to.DayNumber + ReportDays, DateOnly.MaxValue.DayNumber)) : null;

    /// <summary>
    /// Whether an article may tell of its days as news: dated in them, or soon after. True where it names none, and for
    /// articles without a day.
    /// </summary>
    public bool IsOfPeriod(DateOnly? published) =>
        Period is null || (!(published < Period.From) && !(published > LastReport));
}
