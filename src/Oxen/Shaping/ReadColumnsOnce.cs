using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Keeps a column that is read more than once in a variable: the key of an object that also tells where its collection belongs,
/// the foreign key that says whose a row is.
/// </summary>
internal sealed class ReadColumnsOnce : ExpressionVisitor
{
    private readonly Dictionary<Expression, (int Ordinal, Type Type)> _reads = [];
    private readonly Dictionary<(int Ordinal, Type Type), int> _counts = [];
    private readonly List<ParameterExpression> _variables = [];
    private Dictionary<(int Ordinal, Type Type), ParameterExpression> _known = [];

    /// <summary>The variables that are needed.</summary>
    public IReadOnlyList<ParameterExpression> Variables => _variables;

    /// <summary>Remembers that an expression reads a column.</summary>
    public Expression Add(int ordinal, Expression read)
    {
        _reads.Add(read, (ordinal, read.Type));
        _counts[(ordinal, read.Type)] = _counts.GetValueOrDefault((ordinal, read.Type)) + 1;
        return read;
    }

    /// <summary>What makes a row, with each column read once on its way.</summary>
    public Expression Apply(Expression row) => _counts.Values.Any(static count => count > 1) ? Visit(row)! : row;

    public override Expression? Visit(Expression? node)
    {
        if (node is null || !_reads.TryGetValue(node, out var read) || _counts[read] == 1)
        {
            return base.Visit(node);
        }

        if (_known.TryGetValue(read, out var known))
        {
            return known;
        }

        var variable = Expression.Variable(read.Type, "read");
        _variables.Add(variable);
        _known.Add(read, variable);
        return Expression.Assign(variable, node);
    }

    protected override Expression VisitConditional(ConditionalExpression node) =>
        node.Update(Visit(node.Test)!, Branch(node.IfTrue), Branch(node.IfFalse));

    protected override Expression VisitSwitch(SwitchExpression node) => node.Update(
        Visit(node.SwitchValue)!, node.Cases.Select(one => one.Update(one.TestValues, Branch(one.Body))), node.DefaultBody is null ? null : Branch(node.DefaultBody));

    protected override Expression VisitBinary(BinaryExpression node) =>
        node.NodeType is ExpressionType.Coalesce or ExpressionType.AndAlso or ExpressionType.OrElse
            ? node.Update(Visit(node.Left)!, node.Conversion, Branch(node.Right))
            : base.VisitBinary(node);

    protected override Expression VisitLoop(LoopExpression node) => node.Update(node.BreakLabel, node.ContinueLabel, Branch(node.Body));

    protected override Expression VisitLambda<T>(Expression<T> node) => node;

    // What only a branch has read isn't known behind it.
    private Expression Branch(Expression node)
    {
        var outer = _known;
        _known = new(outer);
        var branch = Visit(node)!;
        _known = outer;
        return branch;
    }
}
