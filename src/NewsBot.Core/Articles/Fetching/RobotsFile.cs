namespace NewsBot.Core.Articles.Fetching;

/// <summary>What a site's robots.txt says to this bot (RFC 9309).</summary>
internal sealed class RobotsFile
{
    /// <summary>Everything may be fetched.</summary>
    public static readonly RobotsFile Open = new([]);

    /// <summary>Bytes that are read, as many as the RFC asks for.</summary>
    public const int MaxBytes = 500 * 1024;

    private const int MaxRules = 5_000;
    private const int MaxPattern = 1_000;

    private readonly List<(string Pattern, bool Allows)> _rules;

    private RobotsFile(List<(string Pattern, bool Allows)> rules) => _rules = rules;

    /// <param name="agent">The bot's name in lower case; a group for it goes before the group for all.</param>
    public static RobotsFile Parse(string text, string agent)
    {
        var own = new List<(string, bool)>();
        var general = new List<(string, bool)>();
        var (isOwn, isGeneral, isNamed, inRules) = (false, false, false, true);
        foreach (var line in text.Split(['\n', '\r']))
        {
            var content = line.Split('#', 2)[0];
            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var (key, value) = (content[..colon].Trim().ToLowerInvariant(), content[(colon + 1)..].Trim());
            if (key == "user-agent")
            {
                (isOwn, isGeneral) = inRules ? (false, false) : (isOwn, isGeneral);
                inRules = false;
                isOwn |= value.Split('/')[0].Equals(agent, StringComparison.OrdinalIgnoreCase);
                isGeneral |= value == "*";
                isNamed |= isOwn;
            }
            else if (key is "allow" or "disallow")
            {
                inRules = true;
                Add(own, isOwn, value, key);
                Add(general, isGeneral, value, key);
            }
        }

        return new RobotsFile(isNamed ? own : general);
    }

    /// <summary>The rule with the longest pattern decides; among equals the one that allows.</summary>
    /// <param name="path">With its query.</param>
    public bool Allows(string path)
    {
        var (length, allows) = (-1, true);
        foreach (var (pattern, allow) in _rules)
        {
            if (Matches(pattern, path) && (pattern.Length > length || (pattern.Length == length && allow)))
            {
                (length, allows) = (pattern.Length, allow);
            }
        }

        return allows;
    }

    private static void Add(List<(string, bool)> rules, bool applies, string value, string key)
    {
        if (applies && value.Length is > 0 and <= MaxPattern && rules.Count < MaxRules)
        {
            rules.Add((value, key == "allow"));
        }
    }

    /// <summary>
    /// A pattern fits the path's beginning; * stands for anything, a last $ for the end. Linear in both.
    /// </summary>
    private static bool Matches(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            if (isWhole && i == parts.Length - 1)
            {
                return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
