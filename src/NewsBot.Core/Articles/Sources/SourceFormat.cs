namespace NewsBot.Core.Articles.Sources;

/// <summary>What a file is, judged by its first bytes and its extension.</summary>
internal enum SourceFormat
{
    Empty,
    Text,
    Html,
    Json,
    JsonLines,
    Feed,
    Zip,
    Pdf,
    Office,
    OtherArchive,
    OtherXml,
    Binary,
}
