using NewsBot.Core.Settings;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>How the bot names itself to servers.</summary>
internal static class UserAgent
{
    /// <summary>As robots.txt files name it.</summary>
    public const string Name = "newsbot";

    /// <summary><c>NewsBot/1.2.3 (+https://example.org/about-our-bot)</c></summary>
    public static string Of(Uri? contact) =>
        contact is null ? ProductVersion.Product : $"{ProductVersion.Product} (+{contact.AbsoluteUri})";
}
