using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>
/// Reads XML as feeds have it: undeclared prefixes, HTML's entities, bare ampersands and control characters are
/// forgiven, and of a feed that breaks off, what came before is kept. Document types are passed over, so that no
/// entity is ever expanded.
/// </summary>
internal static partial class XmlNodes
{
    private const int DeepestNesting = 100;

    /// <summary>Prefixes under which the program knows namespaces, whatever a feed calls them.</summary>
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http://www.w3.org/2005/Atom"] = "atom",
        ["http://purl.org/atom/ns#"] = "atom",
        ["http://purl.org/rss/1.0/"] = "",
        ["http://my.netscape.com/rdf/simple/0.9/"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9/"] = "",
        ["http://backend.userland.com/rss2"] = "",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/dc/terms/"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content/"] = "content",
        ["http://purl.org/rss/1.0/modules/syndication/"] = "sy",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://search.yahoo.com/mrss/"] = "media",
        ["http://www.sitemaps.org/schemas/sitemap/0.9"] = "",
        ["http://www.google.com/schemas/sitemap/0.84"] = "",
        ["http://www.google.com/schemas/sitemap-news/0.9"] = "news",
    };

    /// <summary>The root element; null where there is none.</summary>
    public static XmlNode? Parse(string xml)
    {
        using var reader = new XmlTextReader(new StringReader(Mend(xml)))
        {
            Namespaces = false,
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
        };
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<XmlNode>();
        XmlNode? root = null;
        try
        {
            while (reader.Read() && open.Count <= DeepestNesting)
            {
                Take(reader, known, open, ref root);
            }
        }
        catch (XmlException)
        {
            // The nodes so far are what the feed has to say.
        }

        return root;
    }

    private static void Take(
        XmlTextReader reader, Dictionary<string, string> known, Stack<XmlNode> open, ref XmlNode? root)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                var node = Element(reader, known);
                root ??= node;
                if (open.TryPeek(out var parent))
                {
                    parent.Content.Add(node);
                }

                if (!isEmpty)
                {
                    open.Push(node);
                }

                break;
            case XmlNodeType.EndElement:
                open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                when open.TryPeek(out var holder):
                holder.Content.Add(reader.Value);
                break;
            default:
                break;
        }
    }

    private static XmlNode Element(XmlTextReader reader, Dictionary<string, string> known)
    {
        var name = reader.Name;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.Name] = reader.Value;
            if (reader.Name == "xmlns" || reader.Name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                known[reader.Name.Length > 6 ? reader.Name[6..] : ""] = reader.Value;
            }
        }

        return new XmlNode(Canonical(name, known), attributes);
    }

    private static string Canonical(string name, Dictionary<string, string> known)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (prefix, local) = colon < 0 ? ("", name) : (name[..colon], name[(colon + 1)..]);
        var meant = known.TryGetValue(prefix, out var uri) && Prefixes.TryGetValue(uri, out var canonical)
            ? canonical
            : prefix;
        // Atom's own feeds mostly have it as their default; there it needs no prefix.
        meant = prefix.Length == 0 && meant == "atom" ? "" : meant;
        return meant.Length == 0 ? local : $"{meant}:{local}";
    }

    private static string Mend(string xml)
    {
        var start = xml.IndexOf('<', StringComparison.Ordinal);
        var clean = new StringBuilder(xml.Length);
        foreach (var c in start > 0 ? xml.AsSpan(start) : xml)
        {
            if (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))
            {
                clean.Append(c);
            }
        }

        return Ampersand().Replace(Declaration().Replace(clean.ToString(), ""), match =>
            match.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" || match.Value.StartsWith("&#", StringComparison.Ordinal)
                ? match.Value
                : WebUtility.HtmlDecode(match.Value) is var plain && plain.Length > 0 && plain[0] != '&'
                    ? plain
                    : "&amp;" + match.Value[1..]);
    }

    /// <summary>
    /// Says how bytes were encoded, which they no longer are, or is of a version that the reader does not know.
    /// </summary>
    [GeneratedRegex(@"^<\?xml[^>]*\?>", RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();

    [GeneratedRegex("&(?:#[0-9]{1,7};|#x[0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,31};)?", RegexOptions.NonBacktracking)]
    private static partial Regex Ampersand();
}
