namespace Oxen;

/// <summary>
/// Hides the values that meet a sensitive column: every parameter of a condition, an output or an assignment that mentions
/// one, and the same value wherever else it stands.
/// </summary>
internal sealed class HideSensitive : SqlRewriter
{
    private readonly HashSet<int> _hidden;
    private bool _hides;

    private HideSensitive(HashSet<int> hidden) => _hidden = hidden;

    /// <summary>The query with its sensitive parameters marked.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context)
    {
        var hidden = new HashSet<int>();
        var marked = new HideSensitive(hidden).Rewrite(query);

        // A value that is hidden in one place is hidden in all: once more, now that all are known.
        return hidden.Count == 0 ? marked : new HideSensitive(hidden).Rewrite(marked);
    }

    public override SqlNode VisitParameter(SqlParameter node)
    {
        var isSensitive = node.IsSensitive || _hides || _hidden.Contains(node.Value.Slot);
        if (isSensitive && node.Value.Slot != ParameterSource.NoSlot)
        {
            _hidden.Add(node.Value.Slot);
        }

        return isSensitive == node.IsSensitive ? node : node with { IsSensitive = isSensitive };
    }

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var rewritten = (SqlSelect)base.VisitSelect(node with { Where = null, Having = null });
        return rewritten with { Where = Condition(node.Where), Having = Condition(node.Having) };
    }

    public override SqlNode VisitUpdate(SqlUpdate node) =>
        node with { Assignments = node.Assignments.Map(RewriteAssignment), Where = Condition(node.Where), Returning = node.Returning.Map(RewriteOutput) };

    public override SqlNode VisitDelete(SqlDelete node) => node with { Where = Condition(node.Where), Returning = node.Returning.Map(RewriteOutput) };

    public override SqlNode VisitJoin(SqlJoin node) =>
        node with { Left = Rewrite(node.Left), Right = Rewrite(node.Right), On = Condition(node.On) };

    protected override SqlOutput RewriteOutput(SqlOutput output) =>
        output with { Expression = Whole(output.Expression, SensitiveColumns.AreIn(output.Expression)) };

    protected override SqlAssignment RewriteAssignment(SqlAssignment assignment) =>
        assignment with { Value = Whole(assignment.Value, assignment.Column.IsSensitive || SensitiveColumns.AreIn(assignment.Value)) };

    // The parts of a conjunction stand for themselves.
    private SqlExpression? Condition(SqlExpression? condition) => condition switch
    {
        null => null,
        SqlBinary { Operator: SqlBinaryOperator.And } and => and with { Left = Condition(and.Left)!, Right = Condition(and.Right)! },
        _ => Whole(condition, SensitiveColumns.AreIn(condition)),
    };

    private SqlExpression Whole(SqlExpression expression, bool hides)
    {
        var outer = _hides;
        _hides |= hides;
        var rewritten = Rewrite(expression);
        _hides = outer;
        return rewritten;
    }
}
