namespace NewsBot.Tests.Language.Analysis;

/// <summary>
/// Words with the stems that Snowball publishes for them; where they are from is in the files' first lines.
/// </summary>
internal static class PublishedVocabulary
{
    public static (string Word, string Stem)[] Read(string name)
    {
        using var stream = typeof(PublishedVocabulary).Assembly.GetManifestResourceStream($"Vocabularies/{name}")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t'))
                .Select(parts => (parts[0], parts[1])),
        ];
    }
}
