namespace NewsBot.Core.Questions.Evidence.Spans;

/// <summary>What is measured of a stretch of words that may be the answer; the order is that of the weights.</summary>
public enum SpanFeature
{
    /// <summary>Logarithm of its length in words.</summary>
    Length,

    /// <summary>It is a single word.</summary>
    OneWord,

    /// <summary>Share of its words that the question says already.</summary>
    Asked,

    /// <summary>A quantity is asked for and it begins with a number.</summary>
    NumberFirst,

    /// <summary>A quantity is asked for and there is no number in it.</summary>
    NumberMissing,

    /// <summary>A quantity is asked for and it holds nothing but numbers and units.</summary>
    NumberOnly,

    /// <summary>It holds a unit of the kind that is asked for.</summary>
    Unit,

    /// <summary>A time is asked for and it holds one.</summary>
    Date,

    /// <summary>A time is asked for and it holds nothing else.</summary>
    DateOnly,

    /// <summary>A person, place or name is asked for: share of its words that are capitalised.</summary>
    NameCapitals,

    /// <summary>Something else is asked for: share of its words that are capitalised.</summary>
    OtherCapitals,

    /// <summary>It holds a number though neither a quantity nor a time is asked for.</summary>
    StrayNumber,

    /// <summary>How near it is to what the question says, each concept by its weight.</summary>
    Proximity,

    /// <summary>How near it is to the asked noun.</summary>
    Focus,

    /// <summary>It follows a function word.</summary>
    AfterFunction,

    /// <summary>It follows a punctuation mark or begins the sentence.</summary>
    AfterPause,

    /// <summary>It precedes a function word.</summary>
    BeforeFunction,

    /// <summary>It precedes a punctuation mark or ends the sentence.</summary>
    BeforePause,

    /// <summary>It follows a word that the question says.</summary>
    AfterAsked,

    /// <summary>It precedes a word that the question says.</summary>
    BeforeAsked,

    /// <summary>It tears a run of capitalised words or of number and unit apart.</summary>
    Torn,

    /// <summary>A reason or an intention is asked for and it follows a word that gives one.</summary>
    Cue,

    /// <summary>It stands before the first word that the question says.</summary>
    Early,

    /// <summary>Share of its words that are function words.</summary>
    Functions,

    /// <summary>
    /// It is a whole phrase: function words, punctuation or words of the question stand on both sides.
    /// </summary>
    Whole,

    /// <summary>How near it is to the question's last concept, mostly what is done.</summary>
    LastAsked,

    /// <summary>How near it is to the question's first concept.</summary>
    FirstAsked,

    /// <summary>A quantity is asked for and the asked noun follows it.</summary>
    Counted,

    /// <summary>A year is asked for and it is nothing but one.</summary>
    Year,

    /// <summary>No kind is asked for: logarithm of its length in words.</summary>
    OtherLength,

    /// <summary>A reason, manner or intention is asked for: logarithm of its length in words.</summary>
    ClauseLength,

    /// <summary>One of the three words before it is said by the question.</summary>
    JustAfter,

    /// <summary>A thing or name is asked for and it is quoted.</summary>
    Quoted,

    /// <summary>A person, place or name is asked for: share of its words that are names.</summary>
    Names,

    /// <summary>A person, place or name is asked for and no name is in it.</summary>
    NameMissing,

    /// <summary>A thing or name is asked for and it is a quotation from mark to mark.</summary>
    WholeQuote,

    /// <summary>A person, place or name is asked for: logarithm of its length in words.</summary>
    NameLength,

    /// <summary>A quantity or time is asked for: logarithm of its length in words.</summary>
    QuantityLength,

    /// <summary>A quantity is asked for and its number is not plainly of another kind.</summary>
    Fitting,

    /// <summary>Persons are counted and a word for persons follows its number.</summary>
    OfPersons,

    /// <summary>A number is asked for and the word after it, other than a unit, is not what is asked.</summary>
    OtherCounted,

    /// <summary>A person, reason or manner is asked for and it follows "by", "durch", "von".</summary>
    AfterAgent,

    /// <summary>A place is asked for and it follows a word that says where.</summary>
    AfterLocal,
}
