namespace NewsBot.Language;

/// <summary>What kind of thing answers a question.</summary>
public enum AnswerType
{
    /// <summary>Nothing in the question tells.</summary>
    Any,

    /// <summary>Who: a person or group.</summary>
    Person,

    /// <summary>Which company, party, authority, newspaper, club: an organisation.</summary>
    Organisation,

    /// <summary>Where: a place.</summary>
    Place,

    /// <summary>When: a day, year or time.</summary>
    Date,

    /// <summary>How many, how much, how old, how long: a number.</summary>
    Quantity,

    /// <summary>Why, what for.</summary>
    Reason,

    /// <summary>What somebody plans or will do.</summary>
    Intention,

    /// <summary>What somebody said, demanded or thought, how somebody reacted.</summary>
    Statement,

    /// <summary>How something was done or happened.</summary>
    Manner,

    /// <summary>Whether something is so.</summary>
    YesNo,

    /// <summary>What something is or means.</summary>
    Definition,

    /// <summary>Which film, the name of something.</summary>
    Name,

    /// <summary>Which offence, what restriction, what kind: what a common noun says.</summary>
    Thing,

    /// <summary>Several things: "name the …", "what are the …", "welche … alle".</summary>
    List,
}
