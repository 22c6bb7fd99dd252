namespace Oxen;

/// <summary>A part of an expression in its one spelling.</summary>
/// <param name="Text">The spelling; of more than one word it is in brackets.</param>
internal sealed record SqlFormPart(string Text)
{
    private string? _word;
    private IReadOnlyList<SqlFormPart> _parts = [];

    /// <summary>The spelling of what is true where this is false, where there is a shorter one than with NOT.</summary>
    public string? Opposite { get; init; }

    /// <summary>Parts that are joined by AND or OR; brackets within of the same word say nothing.</summary>
    public static SqlFormPart Chain(string word, IEnumerable<SqlFormPart> parts)
    {
        List<SqlFormPart> all = [.. parts.SelectMany(part => part._word == word ? part._parts : [part])];
        return new SqlFormPart($"({string.Join($" {word} ", all.Select(part => part.Text))})") { _word = word, _parts = all };
    }

    /// <summary>One of two spellings that are opposites.</summary>
    public static SqlFormPart Either(string text, string opposite, bool isNegated) =>
        isNegated ? new SqlFormPart(opposite) { Opposite = text } : new SqlFormPart(text) { Opposite = opposite };

    /// <summary>What is true where this is false.</summary>
    public SqlFormPart Negated() =>
        _word is not null ? Chain(_word == "and" ? "or" : "and", _parts.Select(part => part.Negated()))
        : Opposite is not null ? new SqlFormPart(Opposite) { Opposite = Text }
        : new SqlFormPart($"not {Text}") { Opposite = Text };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
