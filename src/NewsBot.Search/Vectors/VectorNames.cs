using System.Collections.Concurrent;

namespace NewsBot.Search.Vectors;

/// <summary>Numbers for names of collections and publishers. One thread adds, any may find.</summary>
internal sealed class VectorNames
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, string> _names = [];

    public string this[int number] => _names[number];

    /// <summary>The number of a name; −1 where it has none.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <inheritdoc cref="Find"/>
    public int FindSource(string publisher) => Find(Source(publisher));

    public int Count => _names.Count;

    public int Add(string name)
    {
        var number = Find(name);
        if (number < 0)
        {
            number = _names.Count;
            _names[number] = name;
            _numbers[name] = number;
        }

        return number;
    }

    public int AddSource(string? publisher) => Add(Source(publisher));

    // Publishers are compared without case; the prefix keeps them apart from collections.
    private static string Source(string? publisher) => "\u0001" + publisher?.ToUpperInvariant();
}
