using System.Text;

namespace Oxen;

/// <summary>
/// One line of code as it grows, with the places where it may break and a part that is marked. Laid out at the end: breaks
/// are used from the outside in, only in lines that are too long.
/// </summary>
internal sealed class CodeText
{
    private const int Indent = 4;

    private readonly StringBuilder _text = new();
    private readonly List<(int At, int Depth)> _breaks = [];
    private (int Start, int End)? _mark;

    /// <summary>How many characters there are.</summary>
    public int Length => _text.Length;

    /// <summary>How deep the nesting is where text is written now.</summary>
    public int Depth { get; set; }

    /// <summary>Writes text.</summary>
    public void Write(string text) => _text.Append(text);

    /// <summary>Lets the line break here.</summary>
    public void Break() => _breaks.Add((_text.Length, Depth));

    /// <summary>Marks what was written since <paramref name="start"/>.</summary>
    public void MarkFrom(int start) => _mark = (start, _text.Length);

    /// <summary>The lines, each at most <paramref name="width"/> long where breaks allow it, with carets below the marked part.</summary>
    public string Layout(int width)
    {
        List<Line> lines = [new(0, _text.Length, 0)];
        for (var depth = 0; _breaks.Exists(candidate => candidate.Depth >= depth); depth++)
        {
            lines = [.. lines.SelectMany(line => line.Indent + line.End - line.Start > width ? Split(line, depth) : [line])];
        }

        return string.Join('\n', lines.SelectMany(Print));
    }

    private IEnumerable<Line> Split(Line line, int depth)
    {
        var indent = line.Indent + Indent;
        foreach (var (at, _) in _breaks.Where(candidate => candidate.Depth == depth && candidate.At > line.Start && candidate.At < line.End))
        {
            yield return line with { End = at };
            line = new Line(at, line.End, indent);
        }

        yield return line;
    }

    private IEnumerable<string> Print(Line line)
    {
        var text = _text.ToString(line.Start, line.End - line.Start).TrimEnd();
        yield return new string(' ', line.Indent) + text;
        if (_mark is not { } mark)
        {
            yield break;
        }

        var start = Math.Max(mark.Start - line.Start, 0);
        var end = Math.Min(mark.End - line.Start, text.Length);
        if (start < end)
        {
            yield return new string(' ', line.Indent + start) + new string('^', end - start);
        }
    }

    private readonly record struct Line(int Start, int End, int Indent);
}
