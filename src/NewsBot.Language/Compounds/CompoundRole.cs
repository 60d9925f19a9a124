namespace NewsBot.Language.Compounds;

/// <summary>What a word does in a compound.</summary>
public enum CompoundRole
{
    /// <summary>It says what the thing is: a Autofabrik is a Fabrik.</summary>
    Head,

    /// <summary>It says of what kind: a Windkraft has to do with Wind.</summary>
    Modifier,
}
