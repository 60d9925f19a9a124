namespace NewsBot.Language;

/// <summary>What "how" asks for together with the word after it.</summary>
public enum HowWord
{
    /// <summary>How come.</summary>
    Reason,

    /// <summary>How many: what is counted comes next.</summary>
    Count,

    /// <summary>How much: what is measured comes next.</summary>
    Much,

    /// <summary>Wie lange.</summary>
    Duration,

    /// <summary>Wie lang: a length, or a time.</summary>
    Length,

    /// <summary>
    /// How long: a time where <see cref="QuestionRules.TakesTime"/> says so, else a length or a time.
    /// </summary>
    TimeOrLength,

    /// <summary>How often.</summary>
    Times,

    /// <summary>How soon.</summary>
    Date,

    /// <summary>Wie heißt: what is named comes next.</summary>
    Name,
}
