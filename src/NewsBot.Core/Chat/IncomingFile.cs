namespace NewsBot.Core.Chat;

/// <summary>A file that came with a message.</summary>
/// <param name="Name">File name as given; hostile input, never used as a path.</param>
/// <param name="OpenAsync">Opens the content, fetching it where the platform keeps it elsewhere.</param>
public sealed record IncomingFile(string Name, long Length, Func<CancellationToken, Task<Stream>> OpenAsync);
