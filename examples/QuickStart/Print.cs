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
    private const int Width = 100;
    private static int _questions;

    static Print()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = Encoding.UTF8;
        AnsiConsole.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, AnsiConsole.Profile.Width);
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Capabilities.Ansi = false;
    }

    public static void Title(string text)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(text)}[/]"));
    }

    public static void Note(string text) => AnsiConsole.WriteLine(text);

    /// <summary>Runs a query; shows its rows, and the SQL that was sent.</summary>
    public static async Task AnswerAsync<T>(string question, IQueryable<T> query)
    {
        Answer(question, await query.ToListAsync());
        AnsiConsole.WriteLine(query.ToSql(), new Style(Color.Grey));
    }

    /// <summary>Shows rows: a column for each property of <typeparamref name="T"/>, numbers to the right.</summary>
    public static void Answer<T>(string question, IReadOnlyList<T> rows)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule($"[bold]{++_questions}. {Markup.Escape(question)}[/]").LeftJustified());

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
        double number => number.ToString(number < 100 ? "N2" : "N0", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // "PeoplePerKm2" -> "people per km²"
    private static string Words(string name) => WordStart().Replace(name, " $0").ToLowerInvariant().Replace("km2", "km²");

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
