namespace NewsBot.Storage.Sqlite;

/// <summary>Text for comparison without case, as <see cref="StringComparison.OrdinalIgnoreCase"/> does it.</summary>
internal static class Key
{
    public static string Of(string text) => text.ToUpperInvariant();

    public static string? OfNullable(string? text) => text?.ToUpperInvariant();
}
