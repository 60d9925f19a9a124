using System.Text.RegularExpressions;
using NewsBot.Activities.Protocol;

namespace NewsBot.Teams.Conversations;

/// <summary>What somebody has written, without what Teams put around it.</summary>
internal static partial class MessageText
{
    /// <summary>
    /// The text without mentions of the bot, of which there may be several and one for each word of its name; other
    /// people's names stay.
    /// </summary>
    public static string Read(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.Entities ?? [])
        {
            if (mention.Text("type") == "mention"
                && mention.At("mentioned").Text("id") == activity.Recipient?.Id
                && mention.Text("text") is { Length: > 0 } marked)
            {
                text = text.Replace(marked, " ", StringComparison.Ordinal);
            }
        }

        text = Mark().Replace(text, "")
            .Replace("&nbsp;", " ", StringComparison.Ordinal)
            .Replace('\u00a0', ' ');
        return Spaces().Replace(text, " ").Trim();
    }

    [GeneratedRegex("</?at(?: [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex("[ \t]{2,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
