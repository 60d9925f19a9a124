namespace NewsBot.Storage.Sqlite;

/// <summary>Text as it is compared without case: what <see cref="StringComparison.OrdinalIgnoreCase"/> compares.</summary>
internal static class Key
{
    public static string Of(string text) => text.ToUpperInvariant();

    public static string? OfNullable(string? text) => text?.ToUpperInvariant();
}
