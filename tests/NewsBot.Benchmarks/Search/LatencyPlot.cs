using System.Globalization;
using System.Text;

namespace NewsBot.Benchmarks.Search;

/// <summary>Draws times against sizes as SVG, both axes logarithmic.</summary>
internal static class LatencyPlot
{
    private const double Left = 70;
    private const double Right = 560;
    private const double Top = 50;
    private const double Bottom = 360;
    private static readonly string[] Colours = ["#0b7a75", "#5aa9a5", "#b4431e", "#e0976f"];

    /// <param name="series">Milliseconds by passages.</param>
    public static string Draw(string title, IReadOnlyList<(string Name, IReadOnlyList<(int Passages, double Milliseconds)> Points)> series)
    {
        var points = series.SelectMany(line => line.Points).ToList();
        var (minX, maxX) = (Math.Log10(points.Min(point => point.Passages)), Math.Log10(points.Max(point => point.Passages)));
        var (minY, maxY) = (Math.Floor(Math.Log10(points.Min(point => point.Milliseconds))), Math.Ceiling(Math.Log10(points.Max(point => point.Milliseconds))));
        double X(double passages) => Left + ((Math.Log10(passages) - minX) / Math.Max(maxX - minX, 1e-9) * (Right - Left));
        double Y(double milliseconds) => Bottom - ((Math.Log10(milliseconds) - minY) / (maxY - minY) * (Bottom - Top));

        var svg = new StringBuilder();
        svg.AppendLine("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 420" font-family="sans-serif" font-size="13" role="img">""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<title>{title}</title><rect width=\"760\" height=\"420\" fill=\"#fff\"/>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"28\" font-size=\"16\">{title}</text>");
        for (var power = minY; power <= maxY; power++)
        {
            var y = Y(Math.Pow(10, power));
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {y:0.0}H{Right}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{y + 4:0.0}\" text-anchor=\"end\">{Math.Pow(10, power):#,0.###} ms</text>");
        }

        foreach (var size in points.Select(point => point.Passages).Distinct().Order())
        {
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{X(size):0.0} {Top}V{Bottom}\" stroke=\"#eee\"/><text x=\"{X(size):0.0}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{size:N0}</text>");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{(Left + Right) / 2}\" y=\"{Bottom + 44}\" text-anchor=\"middle\">passages</text>");
        for (var i = 0; i < series.Count; i++)
        {
            var (name, line) = series[i];
            var colour = Colours[i % Colours.Length];
            var path = string.Join(" L", line.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Passages):0.0} {Y(point.Milliseconds):0.0}")));
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            foreach (var (passages, milliseconds) in line)
            {
                svg.AppendLine(CultureInfo.InvariantCulture, $"<circle cx=\"{X(passages):0.0}\" cy=\"{Y(milliseconds):0.0}\" r=\"3.5\" fill=\"{colour}\"/>");
            }

            svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{Right + 12}\" y=\"{Y(line[^1].Milliseconds) + 4:0.0}\" fill=\"{colour}\">{name}</text>");
        }

        return svg.AppendLine("</svg>").ToString();
    }
}
