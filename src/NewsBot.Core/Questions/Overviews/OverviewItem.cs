using NewsBot.Core.Articles;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>A line of an overview: a sentence of an article.</summary>
/// <param name="Section">Title of the section that it stands in; null for none.</param>
internal sealed record OverviewItem(Article Article, TextSpan Sentence, string? Section)
{
    /// <summary>The lines as citations and sections of an answer.</summary>
    public static (IReadOnlyList<OverviewSection> Sections, IReadOnlyList<Citation> Citations) Lay(
        IReadOnlyList<OverviewItem> items)
    {
        var citations = items.Select((item, i) => item.Cite(i + 1)).ToArray();
        var sections = new List<OverviewSection>();
        foreach (var (i, item) in items.Index())
        {
            if (sections.Count > 0 && sections[^1].Title == item.Section)
            {
                sections[^1] = sections[^1] with { Citations = [.. sections[^1].Citations, i + 1] };
            }
            else
            {
                sections.Add(new OverviewSection(item.Section, [i + 1]));
            }
        }

        return (sections, citations);
    }

    /// <summary>The line as a citation.</summary>
    public Citation Cite(int number) => new(
        number,
        Article.Id,
        Article.Version,
        Article.Title,
        Article.Publisher,
        Article.Published,
        Article.Url,
        Article.Language,
        Sentence.In(Article.Text),
        Sentence,
        null);
}
