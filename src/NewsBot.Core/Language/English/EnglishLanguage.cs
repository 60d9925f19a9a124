namespace NewsBot.Core.Language.English;

/// <summary>English.</summary>
public sealed class EnglishLanguage : ILanguage
{
    /// <inheritdoc/>
    public string Code => "en";
}
