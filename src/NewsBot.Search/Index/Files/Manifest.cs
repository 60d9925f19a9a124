using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Search.Files;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Files;

/// <summary>
/// Which files are the index: exactly the state of the store after one of its changes. One line of JSON and one with
/// its CRC-32C in hex. It is replaced as a whole, so there is always a whole one.
/// </summary>
/// <param name="Generation">One more with each manifest.</param>
/// <param name="Format"><see cref="SegmentFormat.Version"/>.</param>
/// <param name="Analysis">Version of the text analysis that made the terms.</param>
/// <param name="Store">Identity of the store that the index belongs to.</param>
/// <param name="Sequence">The store's last change that is in the files.</param>
internal sealed record Manifest(
    long Generation,
    uint Format,
    string Analysis,
    string Store,
    long Sequence,
    IReadOnlyList<ManifestSegment> Segments)
{
    public byte[] ToBytes()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.Manifest);
        return [.. json, .. Encoding.ASCII.GetBytes($"\n{Crc32C.Of(json):x8}\n")];
    }

    /// <exception cref="InvalidDataException">The bytes are not a whole manifest.</exception>
    public static Manifest Parse(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0 || !bytes[(end + 1)..].SequenceEqual(Encoding.ASCII.GetBytes($"{Crc32C.Of(bytes[..end]):x8}\n")))
        {
            throw new InvalidDataException("The manifest is cut off or damaged.");
        }

        try
        {
            return JsonSerializer.Deserialize(bytes[..end], ManifestJson.Default.Manifest)
                ?? throw new InvalidDataException("The manifest is empty.");
        }
        catch (JsonException other)
        {
            throw new InvalidDataException("The manifest is of another format.", other);
        }
    }
}

/// <summary>One file of the index.</summary>
/// <param name="File">Its name within the folder.</param>
/// <param name="Checksum">That of its footer, which has those of its sections.</param>
/// <param name="Deleted">Numbers of its deleted articles, ascending.</param>
internal sealed record ManifestSegment(string File, long Length, ulong Checksum, IReadOnlyList<int> Deleted);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
