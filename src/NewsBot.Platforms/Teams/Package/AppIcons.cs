namespace NewsBot.Platforms.Teams.Package;

/// <summary>
/// The bot's icons, drawn here: a speech bubble with a headline, a picture and lines of text. Teams wants one in colour
/// (192 x 192, the motif within the middle 96 x 96 or so) and an outline (32 x 32, white on transparent).
/// </summary>
internal static class AppIcons
{
    public const int ColorSize = 192;
    public const int OutlineSize = 32;

    private const int Samples = 4;

    public static byte[] Color() => Draw(ColorSize, (x, y) =>
    {
        // On a grid of 32, with a margin around the bubble.
        var (u, v) = ((x - 0.5) * 1.25 + 0.5, (y - 0.5) * 1.25 + 0.5);
        var inBubble = InBubble(u * 32, v * 32);
        return !inBubble
            ? Shade(0x1f, 0x4e, 0x79, 0x12, 0x34, 0x56, y)
            : InPrint(u * 32, v * 32) ? (0x1f, 0x4e, 0x79, 255) : (255, 255, 255, 255);
    });

    public static byte[] Outline() => Draw(OutlineSize, (x, y) =>
    {
        var (u, v) = (x * 32, y * 32);
        var line = InBubble(u, v) && !InBubble(u, v, inset: 2);
        return line || InPrint(u, v) ? (255, 255, 255, 255) : (255, 255, 255, 0);
    });

    // A rounded rectangle, and its tail at the lower left.
    private static bool InBubble(double x, double y, double inset = 0)
    {
        var (left, top, right, bottom, radius) = (3 + inset, 4 + inset, 29 - inset, 24 - inset, 4 - inset);
        var dx = Math.Max(Math.Max(left + radius - x, x - (right - radius)), 0);
        var dy = Math.Max(Math.Max(top + radius - y, y - (bottom - radius)), 0);
        var body = x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
        var tail = y > bottom - 1 && y <= 29 - 1.6 * inset && x >= 8 + inset && x <= 8 + inset + (29 - 1.6 * inset - y) * 1.2;
        return body || tail;
    }

    private static bool InPrint(double x, double y)
    {
        var headline = y is >= 8 and <= 10.4 && x is >= 7 and <= 25;
        var picture = y is >= 13 and <= 20.2 && x is >= 7 and <= 14;
        var text = x is >= 16.5 and <= 25 && (y is (>= 13 and <= 14.6) or (>= 15.8 and <= 17.4) or (>= 18.6 and <= 20.2));
        return headline || picture || text;
    }

    private static (int R, int G, int B, int A) Shade(int r, int g, int b, int r2, int g2, int b2, double at) =>
        ((int)(r + (r2 - r) * at), (int)(g + (g2 - g) * at), (int)(b + (b2 - b) * at), 255);

    // Each pixel is the mean of a grid of samples, which makes edges smooth.
    private static byte[] Draw(int size, Func<double, double, (int R, int G, int B, int A)> color)
    {
        var pixels = new byte[size * size * 4];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                var (r, g, b, a) = (0, 0, 0, 0);
                for (var sample = 0; sample < Samples * Samples; sample++)
                {
                    var x = (column + (sample % Samples + 0.5) / Samples) / size;
                    var y = (row + (sample / Samples + 0.5) / Samples) / size;
                    var c = color(x, y);
                    (r, g, b, a) = (r + c.R, g + c.G, b + c.B, a + c.A);
                }

                const int Count = Samples * Samples;
                var at = (row * size + column) * 4;
                (pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]) =
                    ((byte)(r / Count), (byte)(g / Count), (byte)(b / Count), (byte)(a / Count));
            }
        }

        return PngImage.Encode(size, size, pixels);
    }
}
