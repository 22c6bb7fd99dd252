using System.Text;

namespace Oxen.Migrations;

/// <summary>
/// Finds the statements of a script: it knows the database's strings, quoted names, comments, the bodies of triggers and
/// routines, and <c>DELIMITER</c>. What it can't know, <c>-- oxen:begin</c> and <c>-- oxen:end</c> tell: all between them is one statement.
/// </summary>
internal sealed class ScriptSplitter
{
    private const string Begin = "-- oxen:begin";
    private const string End = "-- oxen:end";

    // What CREATE may make that has no body of statements, and columns of any name.
    private static readonly HashSet<string> NoRoutines = ["TABLE", "INDEX", "VIEW", "SEQUENCE", "SCHEMA", "DATABASE", "TYPE", "DOMAIN", "EXTENSION", "OPERATOR", "CAST", "RULE", "POLICY"];

    private static readonly HashSet<string> NoEndOfBlock = ["IF", "LOOP", "WHILE", "REPEAT", "FOR"];

    private readonly ScriptLexer _lexer;
    private readonly ScriptSyntax _syntax;
    private readonly string _text;
    private readonly int _firstLine;
    private readonly List<MigrationStatement> _found = [];
    private readonly StringBuilder _words = new();
    private string _delimiter = ";";
    private int? _start;
    private bool _isMarked;

    private ScriptSplitter(string text, ScriptSyntax syntax, int firstLine)
    {
        _lexer = new ScriptLexer(text, syntax);
        _syntax = syntax;
        _text = text;
        _firstLine = firstLine;
    }

    /// <summary>The statements, without what ends them.</summary>
    /// <param name="text">The script.</param>
    /// <param name="syntax">The database's SQL.</param>
    /// <param name="firstLine">The number of its first line.</param>
    public static IReadOnlyList<MigrationStatement> Split(string text, ScriptSyntax syntax, int firstLine = 1)
    {
        var splitter = new ScriptSplitter(text, syntax, firstLine);
        splitter.Split();
        return splitter._found;
    }

    /// <summary>What ends statements after a line that says so.</summary>
    /// <param name="line">The line, as <c>DELIMITER $$</c>.</param>
    public static string DelimiterOf(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [_, var delimiter, ..] ? delimiter : ";";

    private void Split()
    {
        var block = new RoutineBlock(_syntax);
        while (_lexer.Next(_delimiter) is { } token)
        {
            // The comments before a statement are no part of it.
            if (token.Kind != ScriptTokenKind.Comment && !char.IsWhiteSpace(_text[token.Start]))
            {
                _start ??= token.Start;
            }

            switch (token.Kind)
            {
                case ScriptTokenKind.Comment when IsMark(token, Begin):
                    Finish(token.Start);
                    block = new RoutineBlock(_syntax);
                    _isMarked = true;
                    break;
                case ScriptTokenKind.Comment when IsMark(token, End):
                    Finish(token.Start);
                    _isMarked = false;
                    break;
                case ScriptTokenKind.DelimiterLine when !_isMarked:
                    Finish(token.Start);
                    block = new RoutineBlock(_syntax);
                    _delimiter = DelimiterOf(_text[token.Start..token.End]);
                    break;
                case ScriptTokenKind.Delimiter when !_isMarked && (_delimiter != ";" || !block.IsOpen):
                    Finish(token.Start);
                    block = new RoutineBlock(_syntax);
                    break;
                case ScriptTokenKind.Word:
                    block.See(_text[token.Start..token.End].ToUpperInvariant());
                    Keep(token);
                    break;
                case ScriptTokenKind.Quoted:
                    _words.Append('?');
                    break;
                case ScriptTokenKind.Comment:
                    _words.Append(' ');
                    break;
                default:
                    Keep(token);
                    break;
            }
        }

        Finish(_text.Length);
    }

    private void Keep(ScriptToken token) => _words.Append(_text, token.Start, token.End - token.Start);

    private bool IsMark(ScriptToken token, string mark) => _text.AsSpan(token.Start, token.End - token.Start).TrimEnd().Equals(mark, StringComparison.OrdinalIgnoreCase);

    private void Finish(int end)
    {
        if (_start is { } start && start < end)
        {
            var text = _text[start..end].TrimEnd();
            _found.Add(new MigrationStatement(_isMarked ? text.TrimEnd(';') : text, _firstLine + _text.AsSpan(0, start).Count('\n')) { Words = _words.ToString().Trim() });
        }

        _words.Clear();
        _start = null;
    }

    /// <summary>Whether a statement is inside of the body of what it creates.</summary>
    private sealed class RoutineBlock(ScriptSyntax syntax)
    {
        private int _depth;
        private int _seen;
        private bool _creates;
        private bool _isRoutine;
        private string _last = "";

        public bool IsOpen => _depth > 0;

        public void See(string word)
        {
            _creates = (_creates || (_seen == 0 && word == "CREATE")) && (_isRoutine || !NoRoutines.Contains(word));
            _isRoutine |= (_creates && _depth == 0 && syntax.Routines.Contains(word)) || (_seen == 1 && _last == "BEGIN" && word == "NOT");
            _depth += _seen == 1 && _last == "BEGIN" && word == "NOT" ? 1 : 0;
            _seen++;
            if (_isRoutine)
            {
                _depth += Change(word);
            }

            _last = word;
        }

        private int Change(string word) => word switch
        {
            "CASE" when _last == "END" => 0,
            "BEGIN" or "CASE" when word == "BEGIN" || _depth > 0 => 1,
            "END" when _depth > 0 => -1,
            _ when _last == "END" && NoEndOfBlock.Contains(word) => 1,
            _ => 0,
        };
    }
}
