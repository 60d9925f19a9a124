using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsBot.Tests.Support.NewsSite;

/// <summary>What the site says to a request.</summary>
internal sealed record SiteAnswer(int Status, byte[] Body, string? Type = null)
{
    public List<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Promises so many bytes instead of the body's own length.</summary>
    public long? ClaimedLength { get; init; }

    /// <summary>Sends these bytes in place of an HTTP answer.</summary>
    public byte[]? Raw { get; init; }

    /// <summary>Sends the body and then nothing more, without ending.</summary>
    public bool Hangs { get; init; }

    /// <summary>Ends the connection after the answer.</summary>
    public bool Closes { get; init; }

    public static SiteAnswer Html(string body, string type = "text/html; charset=utf-8") =>
        new(200, Encoding.UTF8.GetBytes(body), type);

    public static SiteAnswer Xml(string body) => new(200, Encoding.UTF8.GetBytes(body), "application/xml");

    public static SiteAnswer Of(int status) => new(status, []);

    public static SiteAnswer Redirect(string location, int status = 302) => Of(status).With("Location", location);

    public static SiteAnswer Gzip(byte[] content, string type = "text/html; charset=utf-8")
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return new SiteAnswer(200, packed.ToArray(), type).With("Content-Encoding", "gzip");
    }

    public SiteAnswer With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    public byte[] ToBytes()
    {
        if (Raw is not null)
        {
            return Raw;
        }

        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} Status\r\n"));
        if (Status != 304)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {ClaimedLength ?? Body.Length}\r\n");
        }

        if (Type is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {Type}\r\n");
        }

        foreach (var (name, value) in Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        if (Closes)
        {
            head.Append("Connection: close\r\n");
        }

        return [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. Body];
    }
}
