using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Oxen;
using Spectre.Console;

namespace QuickStart;

/// <summary>Tables on the console, or in a file the output is sent to.</summary>
internal static partial class Print
{
    private const int RuleWidth = 100;
    private static int _questions;

    static Print()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Capabilities.Ansi = false;
            AnsiConsole.Profile.Width = 1000; // A file has no edge to wrap lines at.
        }
    }

    public static void Title(string text)
    {
        string rule = new('─', Math.Max(0, Math.Min(RuleWidth, AnsiConsole.Profile.Width) - text.Length - 4));
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine($"[grey]──[/] [bold]{Markup.Escape(text)}[/] [grey]{rule}[/]");
    }

    public static void Note(string text) => AnsiConsole.WriteLine(text);

    /// <summary>Runs a query; shows its rows, and the SQL that was sent.</summary>
    public static async Task AnswerAsync<T>(string question, IQueryable<T> query)
    {
        Title($"{++_questions}. {question}");
        Rows(await query.ToListAsync());
        AnsiConsole.MarkupLine(Keyword().Replace(Markup.Escape(query.ToSql()), "[blue]$0[/]"));
    }

    // A column for each property, numbers to the right.
    private static void Rows<T>(IReadOnlyList<T> rows)
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var table = new Table().RoundedBorder();
        foreach (var property in properties)
        {
            var column = new TableColumn(new Text(Words(property.Name), new Style(decoration: Decoration.Bold))).NoWrap();
            table.AddColumn(property.PropertyType == typeof(string) ? column : column.RightAligned());
        }

        foreach (var row in rows)
        {
            table.AddRow(properties.Select(property => new Text(Format(property.GetValue(row)))));
        }

        AnsiConsole.Write(table);
    }

    private static string Format(object? value) => value switch
    {
        null => "–",
        string text => text,
        DateOnly date => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        double number => number.ToString(double.IsInteger(number) ? "N0" : "N2", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // "PeoplePerKm2" -> "people per km²"
    private static string Words(string name) => WordStart().Replace(name, " $0").ToLowerInvariant().Replace("km2", "km²");

    [GeneratedRegex(@"\b[A-Z]{2,}\b")]
    private static partial Regex Keyword();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
