namespace NewsBot.Core.Language;

/// <summary>Stands in for every language that NewsBot does not know: words are found as they are written.</summary>
public sealed class PlainLanguage : ILanguage
{
    /// <summary>The only one: it has nothing that could differ.</summary>
    public static PlainLanguage Instance { get; } = new();

    private PlainLanguage()
    {
    }

    /// <inheritdoc/>
    public string Code => Languages.Unknown;
}
