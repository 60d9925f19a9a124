namespace NewsBot.Core.Storage;

/// <summary>A load to accept; fields as in <see cref="LoadJob"/>.</summary>
/// <param name="Payload">Bytes of an upload or of pasted text; null where the source is fetched or read later.</param>
public sealed record NewJob(
    string Collection, string Source, string RequestedBy, string? Origin = null, byte[]? Payload = null);
