using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>Options with rules about more than one of their settings, or about the world that these name.</summary>
public interface ICheckedOptions
{
    /// <summary>What is wrong, in sentences that name the setting and an example; empty where nothing is.</summary>
    IEnumerable<Phrase> Problems();
}
