using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsBot.Language;

/// <summary>How a language asks. Words are in lower case; what a language does not have is left out.</summary>
public sealed record QuestionRules
{
    /// <summary>Of a language in which questions cannot be read: all of their words count alike.</summary>
    public static QuestionRules None { get; } = new();

    /// <summary>
    /// What people write in chats before their question, one part at the beginning: "hey", "quick question:",
    /// "does anyone know".
    /// </summary>
    public Regex? Preamble { get; init; }

    /// <summary>What people write in chats behind their question: "plz thx". The question's mark is no part of it.</summary>
    public Regex? Closing { get; init; }

    /// <summary>Abbreviations of chats and what they stand for.</summary>
    public IReadOnlyDictionary<string, string> ChatWords { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>
    /// How a question tells that it takes several steps: two questions in one, "who of those", "both", "compared to".
    /// </summary>
    public Regex? SeveralSteps { get; init; }

    /// <summary>Words that ask.</summary>
    public IReadOnlyDictionary<string, QuestionWord> QuestionWords { get; init; } =
        FrozenDictionary<string, QuestionWord>.Empty;

    /// <summary>
    /// Words after which a question word begins a question, not a subordinate clause: "in which", "and who".
    /// </summary>
    public IReadOnlySet<string> Leads { get; init; } = WordList.Empty;

    /// <summary>Adverbs that change nothing of what is asked for: "on what date exactly".</summary>
    public IReadOnlySet<string> Emphasis { get; init; } = WordList.Empty;

    /// <summary>Words of amount after a question word, which tell that it asks: "how many".</summary>
    public IReadOnlySet<string> Amounts { get; init; } = WordList.Empty;

    /// <summary>
    /// Question words that as often begin a clause, where no auxiliary verb follows: "when Rome fell".
    /// </summary>
    public IReadOnlySet<string> ClauseWords { get; init; } = WordList.Empty;

    /// <summary>Auxiliary and modal verbs.</summary>
    public IReadOnlySet<string> Auxiliaries { get; init; } = WordList.Empty;

    /// <summary>Verbs with which a question begins that is answered by yes or no.</summary>
    public IReadOnlySet<string> YesNoVerbs { get; init; } = WordList.Empty;

    /// <summary>Forms of "to be" between "what" and a noun.</summary>
    public IReadOnlySet<string> Copulas { get; init; } = WordList.Empty;

    /// <summary>Verbs by which a question asks what somebody said, wanted or thought.</summary>
    public IReadOnlySet<string> Saying { get; init; } = WordList.Empty;

    /// <summary>Articles and possessives, with which a phrase may begin.</summary>
    public IReadOnlySet<string> Articles { get; init; } = WordList.Empty;

    /// <summary>Articles that may follow the verb of "how high is the".</summary>
    public IReadOnlySet<string> ArticlesAfterVerb { get; init; } = WordList.Empty;

    /// <summary>Words with which a phrase's noun depends on another: of, von.</summary>
    public IReadOnlySet<string> Of { get; init; } = WordList.Empty;

    /// <summary>Words before which a phrase ends: prepositions, conjunctions, pronouns.</summary>
    public IReadOnlySet<string> Stops { get; init; } = WordList.Empty;

    /// <summary>
    /// Words that follow a phrase's noun at once, so that the noun is the word before: "which comet did".
    /// </summary>
    public IReadOnlySet<string> AfterNoun { get; init; } = WordList.Empty;

    /// <summary>Comparatives after "how much", which asks for no stuff then: "how much longer".</summary>
    public IReadOnlySet<string> Comparatives { get; init; } = WordList.Empty;

    /// <summary>Whether "how much" asks for money where nothing else is named.</summary>
    public bool MuchIsMoney { get; init; }

    /// <summary>Words after "how" that say what is asked for.</summary>
    public IReadOnlyDictionary<string, HowWord> HowWords { get; init; } = FrozenDictionary<string, HowWord>.Empty;

    /// <summary>Adjectives that ask for a number, with its kind.</summary>
    public IReadOnlyDictionary<string, QuantityKind> Measures { get; init; } =
        FrozenDictionary<string, QuantityKind>.Empty;

    /// <summary>What a question that asks how long something took says.</summary>
    public Regex? TakesTime { get; init; }

    /// <summary>What a question for a result says: "how did the house vote".</summary>
    public Regex? Outcome { get; init; }

    /// <summary>Questions for several things.</summary>
    public Regex? List { get; init; }

    /// <summary>Questions by what means that ask for a reason: "womit begründet".</summary>
    public Regex? Justification { get; init; }

    /// <summary>Words that ask for the time of day.</summary>
    public Regex? ClockTime { get; init; }

    /// <summary>What a question with "what" asks for, by its words: looked at before anything else.</summary>
    public IReadOnlyList<(Regex Pattern, AskedFor Asked)> WhatFirst { get; init; } = [];

    /// <summary>The same, after it is known that no noun follows "what" at once.</summary>
    public IReadOnlyList<(Regex Pattern, AskedFor Asked)> WhatThen { get; init; } = [];

    /// <summary>The same, where no noun tells.</summary>
    public IReadOnlyList<(Regex Pattern, AskedFor Asked)> WhatLast { get; init; } = [];

    /// <summary>Verbs right after "what" that say what is asked for: "was wog".</summary>
    public IReadOnlyDictionary<string, AskedFor> WhatVerbs { get; init; } = FrozenDictionary<string, AskedFor>.Empty;

    /// <summary>Whether a noun may follow "what" at once: "what offence".</summary>
    public bool NounFollowsWhat { get; init; }

    /// <summary>Words after "what", besides auxiliary verbs, that are no noun: "what else".</summary>
    public IReadOnlySet<string> NoNounAfterWhat { get; init; } = WordList.Empty;

    /// <summary>Words between "what" and the noun that it asks for: "was für", "was hat er für ein".</summary>
    public IReadOnlySet<string> WhatKind { get; init; } = WordList.Empty;

    /// <summary>Indefinite articles after these.</summary>
    public IReadOnlySet<string> WhatKindArticles { get; init; } = WordList.Empty;

    /// <summary>
    /// Nouns that leave it to the noun after "of" what is asked for, with what they make of it: "what kind of gun".
    /// </summary>
    public IReadOnlyDictionary<string, AnswerType> KindNouns { get; init; } =
        FrozenDictionary<string, AnswerType>.Empty;

    /// <summary>Nouns that say that what comes after them is counted: "the number of".</summary>
    public IReadOnlySet<string> CountNouns { get; init; } = WordList.Empty;

    /// <summary>Words between these and what is counted.</summary>
    public IReadOnlySet<string> AfterCountNouns { get; init; } = WordList.Empty;

    /// <summary>Nouns for a name, in a search without a question word.</summary>
    public IReadOnlySet<string> NameNouns { get; init; } = WordList.Empty;

    /// <summary>
    /// Nouns for a name after "what is", where the noun after it tells of what: "what is the name of the town".
    /// </summary>
    public IReadOnlySet<string> WhatNameNouns { get; init; } = WordList.Empty;

    /// <summary>Nouns that ask for a place in a search without a question word.</summary>
    public IReadOnlySet<string> PlaceNouns { get; init; } = WordList.Empty;

    /// <summary>
    /// Nouns for who somebody is, which at the end of a search without a question word ask for a person: founder.
    /// </summary>
    public IReadOnlySet<string> RoleNouns { get; init; } = WordList.Empty;

    /// <summary>Nouns that ask for a duration in a search without a question word: "charging time".</summary>
    public IReadOnlySet<string> DurationNouns { get; init; } = WordList.Empty;

    /// <summary>Endings of nouns for things that have no name.</summary>
    public IReadOnlyList<string> AbstractEndings { get; init; } = [];

    /// <summary>Ending of adjectives from place names, which are capitalised like nouns: "Bremer Senatorin".</summary>
    public string? PlaceAdjectiveEnding { get; init; }

    /// <summary>Words that dress a question without saying what it is about.</summary>
    public IReadOnlySet<string> Dressing { get; init; } = WordList.Empty;

    /// <summary>
    /// Words that say what kind of answer is wanted: an article that answers says "will build" and "because", not
    /// "plans" and "reason".
    /// </summary>
    public IReadOnlySet<string> Asking { get; init; } = WordList.Empty;

    /// <summary>Patterns of words after which a question names its source: "according to".</summary>
    public IReadOnlyList<string> SourceLeads { get; init; } = [];

    /// <summary>Articles with which the name of a publisher may begin.</summary>
    public IReadOnlySet<string> SourceArticles { get; init; } = WordList.Empty;

    /// <summary>Those of these that publishers write in their own names.</summary>
    public IReadOnlyList<string> PublisherArticles { get; init; } = [];

    /// <summary>The nouns by which it asks.</summary>
    public AskedNounRules Nouns { get; init; } = AskedNounRules.None;

    /// <summary>How it goes on about what was asked before.</summary>
    public FollowUpRules FollowUps { get; init; } = FollowUpRules.None;

    /// <summary>How it asks for overviews of the collection.</summary>
    public OverviewRules Overviews { get; init; } = OverviewRules.None;

    /// <summary>How people talk to the bot besides asking.</summary>
    public SmallTalkRules SmallTalk { get; init; } = SmallTalkRules.None;
}
