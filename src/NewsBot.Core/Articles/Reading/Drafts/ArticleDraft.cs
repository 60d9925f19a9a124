namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>What a reader made of one source item, before it has an identity.</summary>
/// <param name="Title">One line, not empty.</param>
/// <param name="Text">Paragraphs separated by one empty line ("\n\n"); no other line breaks; not empty.</param>
/// <param name="Url">Absolute http or https address of the article, if it is known.</param>
/// <param name="Publisher">Name of the outlet, if it is known.</param>
/// <param name="Published">Day of publication in the publisher's calendar, if it is known.</param>
/// <param name="Language">ISO 639-1 code as declared by the source; null asks for detection.</param>
public sealed record ArticleDraft(
    string Title,
    string Text,
    string? Url = null,
    string? Publisher = null,
    IReadOnlyList<string>? Authors = null,
    DateOnly? Published = null,
    string? Language = null);
