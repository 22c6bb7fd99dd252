using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>A line of a script that is written to Oxen.</summary>
/// <param name="Line">Its number, from 0.</param>
/// <param name="Words">What it says: the mark's name, then what follows it.</param>
internal sealed record ScriptMark(int Line, IReadOnlyList<string> Words)
{
    /// <summary>The mark's name.</summary>
    public string Name => Words[0];
}

/// <summary>
/// Finds the marks of a script among its comments: what only looks like one, inside of a string, is none. A comment that
/// seems meant as a mark and isn't written as one is never passed over, since what follows it would then run in the wrong part.
/// </summary>
internal static partial class ScriptMarks
{
    private const string Prefix = "-- oxen:";

    // What follows these is told to people.
    private static readonly string[] Told = ["loses", "asks"];

    private static readonly HashSet<string> Plain = ["up", "down", "no-transaction", "foreign-keys-unchecked", "begin", "end", "unconfirmed"];

    [GeneratedRegex(@"\G(--|#|/\*)[ \t\-#*]*oxen\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meant { get; }

    /// <summary>The marks, in order.</summary>
    /// <param name="text">The script, with line feeds alone.</param>
    /// <param name="syntax">The database's SQL.</param>
    /// <param name="refused">The error of a line that can't be understood: its number from 0, and why.</param>
    public static IReadOnlyList<ScriptMark> Of(string text, ScriptSyntax syntax, Func<int, string, Exception> refused)
    {
        var lexer = new ScriptLexer(text, syntax);
        var marks = new List<ScriptMark>();
        var delimiter = ";";
        while (lexer.Next(delimiter) is { } token)
        {
            if (token.Kind == ScriptTokenKind.DelimiterLine)
            {
                delimiter = ScriptSplitter.DelimiterOf(text[token.Start..token.End]);
            }

            // On MySQL two dashes are a comment only before a space, so a mark without one is two signs.
            if (token.Kind is ScriptTokenKind.Comment or ScriptTokenKind.Other && Meant.IsMatch(text, token.Start))
            {
                var line = text.AsSpan(0, token.Start).Count('\n');
                var start = text.LastIndexOf('\n', Math.Max(token.Start - 1, 0)) + 1;
                var end = text.IndexOf('\n', token.Start) is var feed and >= 0 ? feed : text.Length;
                marks.Add(Read(text[token.Start..end], string.IsNullOrWhiteSpace(text[start..token.Start])) is { } words
                    ? new ScriptMark(line, words)
                    : throw refused(line, $"'{text[token.Start..end].Trim()}' is no mark: one stands on a line of its own as '-- oxen:up', and there are up, down, no-transaction, foreign-keys-unchecked, unconfirmed, loses, asks, allow, begin and end. Correct it, or let the comment begin with another word"));
            }
        }

        return marks;
    }

    private static string[]? Read(string text, bool isAlone)
    {
        if (isAlone && Array.Find(Told, name => text.StartsWith($"{Prefix}{name} ", StringComparison.OrdinalIgnoreCase)) is { } told && text[(Prefix.Length + told.Length)..].Trim() is { Length: > 0 } what)
        {
            return [told, what];
        }

        var words = isAlone && text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && text.Length > Prefix.Length && !char.IsWhiteSpace(text[Prefix.Length])
            ? text[Prefix.Length..].Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries)
            : [];
        return words is ["allow", _, ..] || (words is [var one] && Plain.Contains(one)) ? words : null;
    }
}
