using System.Globalization;
using System.Text;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>
/// Draws as SVG what share of the questions without an answer is answered when a share of the answerable ones is.
/// </summary>
internal static class GateCurve
{
    private const double Left = 60;
    private const double Side = 320;
    private const double Top = 50;
    private const int Lines = 5;
    private static readonly string[] Colours = ["#0b7a75", "#b4431e", "#4a5aa5", "#c58a1e"];

    /// <param name="curves">Shares from 0 to 1, by group of questions.</param>
    public static string Draw(
        IReadOnlyList<(string Group, IReadOnlyList<(double Answerable, double Others)> Points)> curves)
    {
        const string Title = "Questions without an answer that are answered";
        var svg = new StringBuilder();
        svg.AppendLine("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 430" font-family="sans-serif" font-size="13" role="img">""");
        Add($"<title>{Title}</title><rect width=\"600\" height=\"430\" fill=\"#fff\"/>");
        Add($"<text x=\"{Left}\" y=\"28\" font-size=\"16\">{Title}</text>");
        for (var i = 0; i <= Lines; i++)
        {
            var share = i / (double)Lines;
            Add($"<path d=\"M{Left} {Y(share):0}h{Side}M{X(share):0} {Top}v{Side}\" stroke=\"#ddd\"/>");
            Add($"<text x=\"{Left - 8}\" y=\"{Y(share) + 4:0}\" text-anchor=\"end\">{share:0.0}</text>");
            Add($"<text x=\"{X(share):0}\" y=\"{Y(0) + 20:0}\" text-anchor=\"middle\">{share:0.0}</text>");
        }

        Add($"<text x=\"{X(0.5):0}\" y=\"{Y(0) + 42:0}\" text-anchor=\"middle\">answerable questions that are answered</text>");
        for (var i = 0; i < curves.Count; i++)
        {
            var (group, points) = curves[i];
            var colour = Colours[i % Colours.Length];
            var path = string.Join(
                " L",
                points.Select(point => string.Create(
                    CultureInfo.InvariantCulture, $"{X(point.Answerable):0.0} {Y(point.Others):0.0}")));
            Add($"<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            Add($"<text x=\"{Left + Side + 20}\" y=\"{Top + 20 + (22 * i)}\" fill=\"{colour}\">{group}</text>");
        }

        return svg.AppendLine("</svg>").ToString();

        void Add(FormattableString line) => svg.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static double X(double share) => Left + (share * Side);

    private static double Y(double share) => Top + ((1 - share) * Side);
}
