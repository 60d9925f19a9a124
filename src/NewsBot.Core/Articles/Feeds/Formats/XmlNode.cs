using System.Net;
using System.Text;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>An element of a feed.</summary>
/// <param name="Name">With the prefix under which the program knows its namespace, in the feed's case.</param>
internal sealed record XmlNode(string Name, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>Strings and nodes, in order.</summary>
    public List<object> Content { get; } = [];

    public IEnumerable<XmlNode> Children => Content.OfType<XmlNode>();

    public IEnumerable<XmlNode> All(string name) =>
        Children.Where(child => child.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public XmlNode? First(string name) => All(name).FirstOrDefault();

    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>The text of the first of these children that has any.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var child in All(name))
            {
                if (child.OwnText() is { } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    /// <summary>All text below the element, trimmed; null where there is none.</summary>
    public string? OwnText()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString().Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    /// <summary>What is within the element as markup.</summary>
    public string? Markup()
    {
        var markup = new StringBuilder();
        foreach (var part in Content)
        {
            if (part is XmlNode child)
            {
                markup.Append('<').Append(child.Name);
                foreach (var (name, value) in child.Attributes.Where(pair => !pair.Key.StartsWith("xmlns", StringComparison.Ordinal)))
                {
                    markup.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
                }

                markup.Append('>').Append(child.Markup()).Append("</").Append(child.Name).Append('>');
            }
            else
            {
                markup.Append(WebUtility.HtmlEncode((string)part));
            }
        }

        return markup.ToString().Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    private void Append(StringBuilder text)
    {
        foreach (var part in Content)
        {
            if (part is XmlNode child)
            {
                child.Append(text);
            }
            else
            {
                text.Append((string)part);
            }
        }
    }
}
