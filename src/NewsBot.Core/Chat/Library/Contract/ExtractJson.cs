using System.Diagnostics;
using System.Globalization;
using NewsBot.Core.Articles.Reading.Drafts;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>What is read out of a page.</summary>
/// <param name="Text">Empty where nothing is; <paramref name="Reason"/> says why.</param>
public sealed record ExtractJson(
    string File,
    string? Url,
    string? Title,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string? Language,
    string Text,
    string? Reason = null)
{
    public static ExtractJson Of(string file, ReadItem item, CultureInfo culture) => item switch
    {
        ReadItem.Read { Draft: var draft } => new(
            file,
            draft.Url,
            draft.Title,
            draft.Publisher,
            draft.Authors ?? [],
            draft.Published,
            draft.Language,
            draft.Text),
        ReadItem.Refused refused => Nothing(file, refused.Reason.In(culture)),
        ReadItem.Unreachable missed => Nothing(file, missed.Reason.In(culture)),
        _ => throw new UnreachableException(),
    };

    private static ExtractJson Nothing(string file, string reason) =>
        new(file, null, null, null, [], null, null, "", reason);
}
