namespace NewsBot.Core.Articles.Identity;

/// <summary>A sentence or paragraph of one version beside the next.</summary>
public sealed record TextChange(TextChangeKind Kind, string Text);
