using Spectre.Console;

namespace Oxen.Cli;

/// <summary>
/// What people read on standard output. At a terminal tables have lines; in a file or a pipe they are lines of columns with
/// tabs between them, for <c>grep</c>, <c>cut</c> and spreadsheets.
/// </summary>
/// <param name="shell">Where it is written.</param>
internal sealed class Page(Shell shell)
{
    /// <summary>A line of text.</summary>
    public void Line(string text = "") => shell.Output.WriteLine(text);

    /// <summary>A table.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        if (shell.IsOutputTerminal)
        {
            var table = new Table().Border(TableBorder.Rounded);
            foreach (var column in columns)
            {
                table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
            }

            foreach (var row in rows)
            {
                table.AddRow(row.Select(value => value is null ? new Text("null", new Style(decoration: Decoration.Dim)) : new Text(value)));
            }

            Consoles.OfOutput(shell).Write(table);
            return;
        }

        Line(PlainText.Row(columns));
        foreach (var row in rows)
        {
            Line(PlainText.Row(row));
        }
    }

    /// <summary>Names and what they stand for; those without a value are left out.</summary>
    public void Pairs(params IReadOnlyList<(string Name, string? Value)> pairs)
    {
        var width = pairs.Max(pair => pair.Name.Length) + 2;
        foreach (var (name, value) in pairs)
        {
            if (value is not null)
            {
                Line($"{name}:".PadRight(width) + value);
            }
        }
    }
}
