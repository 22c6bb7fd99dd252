using System.Globalization;
using System.Net;
using System.Text;

namespace Oxen.Benchmarks;

/// <summary>Bars of ratios as an image: a group for each workload, a bar for each contender, a line where hand-written code is.</summary>
internal static class Chart
{
    private const int Width = 900;
    private const int Names = 190;
    private const int Bar = 13;
    private const int Gap = 26;
    private const double Most = 4;

    private static readonly (string Start, string Colour)[] Colours =
        [("new", "#9aa5b1"), ("kept", "#c5ccd3"), ("Dapper", "#e0a458"), ("EF", "#b86fa5"), ("Oxen", "#2f6fde")];

    /// <summary>The image, as SVG.</summary>
    /// <param name="title">What stands above it.</param>
    /// <param name="groups">The ratios of each workload's contenders.</param>
    public static string Svg(string title, IReadOnlyList<(string Workload, IReadOnlyList<(string Contender, double Ratio)> Ratios)> groups)
    {
        int height = 50 + groups.Sum(group => Gap + (group.Ratios.Count * Bar) + 8);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"11\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        Text(svg, 10, 22, title, "font-size=\"15\" font-weight=\"bold\"");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Place(1)}\" y1=\"32\" x2=\"{Place(1)}\" y2=\"{height}\" stroke=\"#d33\" stroke-dasharray=\"4 3\"/>\n");
        int y = 36;
        foreach (var (workload, ratios) in groups)
        {
            Text(svg, 10, y + 16, workload, "font-weight=\"bold\"");
            y += Gap;
            foreach (var (contender, ratio) in ratios)
            {
                Text(svg, 20, y + Bar - 3, contender, "");
                svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Names}\" y=\"{y}\" width=\"{Place(ratio) - Names}\" height=\"{Bar - 2}\" fill=\"{ColourOf(contender)}\"/>\n");
                Text(svg, Place(ratio) + 4, y + Bar - 3, ratio.ToString("N2", CultureInfo.InvariantCulture), "");
                y += Bar;
            }

            y += 8;
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static int Place(double ratio) => Names + (int)(Math.Min(ratio, Most) / Most * (Width - Names - 50));

    private static string ColourOf(string contender) => Colours.First(colour => contender.StartsWith(colour.Start, StringComparison.Ordinal)).Colour;

    private static void Text(StringBuilder svg, int x, int y, string text, string style) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" {style}>{WebUtility.HtmlEncode(text)}</text>\n");
}
