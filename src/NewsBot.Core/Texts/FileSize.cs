using System.Globalization;

namespace NewsBot.Core.Texts;

/// <summary>Writes a number of bytes as people say it.</summary>
public static class FileSize
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    public static string Of(long bytes)
    {
        double size = bytes;
        var unit = 0;
        while (size >= 1_000 && unit < Units.Length - 1)
        {
            size /= 1_000;
            unit++;
        }

        return size.ToString(unit == 0 || size >= 100 ? "0" : "0.0", CultureInfo.CurrentCulture) + " " + Units[unit];
    }
}
