using System.Reflection;

namespace NewsBot.Sqlite.Schema;

/// <summary>
/// Scripts that build a store's schema, one after the other. They are only ever added to: a script that has been
/// released is never changed.
/// </summary>
internal static class Migrations
{
    /// <summary>The scripts of a database in order; the first one leads to version 1.</summary>
    /// <param name="database">Folder that has the scripts: <c>Sqlite</c>.</param>
    public static IReadOnlyList<string> Of(string database)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(database + "/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name)),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
