namespace NewsBot.Language;

/// <summary>The part that a name plays by the preposition before it.</summary>
public enum PrepositionRole
{
    /// <summary>No preposition tells.</summary>
    None,

    /// <summary>Who does it, or from whom: by, of, von.</summary>
    Source,

    /// <summary>To whom or for whom.</summary>
    Target,

    /// <summary>Against whom.</summary>
    Against,

    /// <summary>With whom.</summary>
    With,

    /// <summary>Where or when.</summary>
    Place,
}
