namespace NewsBot.Core.Language.German;

/// <summary>German.</summary>
public sealed class GermanLanguage : ILanguage
{
    /// <inheritdoc/>
    public string Code => "de";
}
