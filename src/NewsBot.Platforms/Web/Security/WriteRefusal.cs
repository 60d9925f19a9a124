namespace NewsBot.Platforms.Web.Security;

/// <summary>Why somebody may not write.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Phrase">Key of the sentence.</param>
internal sealed record WriteRefusal(int Status, string Phrase);
