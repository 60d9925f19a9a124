namespace NewsBot.Discord.Rest;

/// <summary>A file to send with a message.</summary>
internal sealed record UploadFile(string Name, ReadOnlyMemory<byte> Content);
