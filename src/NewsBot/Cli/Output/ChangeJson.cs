namespace NewsBot.Cli.Output;

/// <summary>What became of an article, for scripts.</summary>
/// <param name="Status"><c>removed</c> or <c>restored</c>.</param>
internal sealed record ChangeJson(string ArticleId, string Status);
