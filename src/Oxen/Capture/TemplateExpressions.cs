using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>A node that stands only in templates.</summary>
internal abstract class TemplateExpression(Type type) : Expression
{
    /// <inheritdoc/>
    public override ExpressionType NodeType => ExpressionType.Extension;

    /// <inheritdoc/>
    public override Type Type => type;

    /// <inheritdoc/>
    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}

/// <summary>A constant of the captured expression: a closure, a string, a list. Its object isn't part of the template.</summary>
internal sealed class LeafExpression(int index, Type type) : TemplateExpression(type)
{
    /// <summary>The index among the leaves of the expression.</summary>
    public int Index => index;
}

/// <summary>A part of the expression that is evaluated before the command: a variable, or a call that touches no row.</summary>
internal sealed class SlotExpression : TemplateExpression
{
    /// <summary>The <see cref="Name"/> of what has none.</summary>
    public const string NoName = "p";

    private readonly PatternReader _reader;

    /// <summary>A slot of a pattern.</summary>
    public SlotExpression(int index, Expression pattern, string name)
        : this(index, new PatternReader(pattern), name)
    {
    }

    private SlotExpression(int index, PatternReader reader, string name)
        : base(reader.Pattern.Type)
    {
        (Index, Name, _reader) = (index, name, reader);
    }

    /// <summary>The index among the captured values.</summary>
    public int Index { get; }

    /// <summary>What is evaluated, over leaves.</summary>
    public Expression Pattern => _reader.Pattern;

    /// <summary>The name of the variable or member, for parameters and messages.</summary>
    public string Name { get; }

    /// <summary>The same among other values.</summary>
    public SlotExpression At(int index) => new(index, _reader, Name);

    /// <summary>The value in one execution; see <see cref="PatternReader"/>. One that throws is a <see cref="FailedValue"/>.</summary>
    public object? Read(ReadOnlySpan<object?> leaves, ref QueryClock? clock)
    {
        try
        {
            return _reader.Read(leaves, ref clock);
        }
        catch (Exception exception)
        {
            return new FailedValue(exception);
        }
    }
}

/// <summary>A query's beginning: a table, or SQL with holes.</summary>
internal sealed class RootExpression(Type elementType, string? sql, ImmutableArray<SlotExpression> holes)
    : TemplateExpression(typeof(IQueryable<>).MakeGenericType(elementType))
{
    /// <summary>The type of the rows.</summary>
    public Type ElementType => elementType;

    /// <summary>The SQL as a composite format string; null for a table.</summary>
    public string? Sql => sql;

    /// <summary>The filters that it says the query goes without.</summary>
    public IgnoredFilters Ignored { get; init; } = IgnoredFilters.None;

    /// <summary>The temporary table it is; null for any other root.</summary>
    public EntityModel? Temporary { get; init; }

    /// <summary>The values in the holes of <see cref="Sql"/>.</summary>
    public ImmutableArray<SlotExpression> Holes => holes;
}

/// <summary>A query mentioned inside another, by a variable or a member: it is part of it.</summary>
internal sealed class InlinedQueryExpression(Expression pattern, Expression body) : TemplateExpression(body.Type)
{
    /// <summary>What gives the query, over leaves.</summary>
    public Expression Pattern => pattern;

    /// <summary>The query's own template.</summary>
    public Expression Body => body;
}
