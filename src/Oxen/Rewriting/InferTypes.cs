namespace Oxen;

/// <summary>
/// Gives each node its mapping: what stands beside a column is stored like the column. Parameters and literals take the
/// mapping of their surroundings, or that of their own type.
/// </summary>
internal sealed class InferTypes : SqlRewriter
{
    private readonly TypeMappings _types;
    private readonly Dictionary<(int, string), TypeMapping?> _columns = [];
    private TypeMapping? _expected;
    private bool _isSensitive;

    private InferTypes(TypeMappings types) => _types = types;

    /// <summary>The query with a mapping on each expression.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new InferTypes(context.Types).Rewrite(query);

    public override SqlNode VisitColumn(SqlColumn node) =>
        node.Mapping is null ? node with { Mapping = _columns.GetValueOrDefault((node.Source, node.Name)) ?? Default(node) } : node;

    public override SqlNode VisitParameter(SqlParameter node) => node with
    {
        Mapping = node.Mapping ?? Suitable(node.ClrType) ?? Default(node),
        IsSensitive = node.IsSensitive || _isSensitive,
    };

    // A literal beside a sensitive column is hidden in a parameter.
    public override SqlNode VisitLiteral(SqlLiteral node)
    {
        var mapping = node.Mapping ?? Suitable(node.ClrType) ?? (node.Value is null ? _expected ?? _types.Find(node.ClrType) : Default(node));
        return _isSensitive && node.Value is not null
            ? new SqlParameter(new ParameterSource(ParameterSource.NoSlot, "p") { Fixed = node.Value }, node.ClrType, IsNullable: false) { Mapping = mapping, IsSensitive = true }
            : node with { Mapping = mapping };
    }

    public override SqlNode VisitUnary(SqlUnary node)
    {
        var operand = Rewrite(node.Operand);
        return node with { Operand = operand, Mapping = operand.Mapping };
    }

    public override SqlNode VisitBinary(SqlBinary node)
    {
        var isPassing = node.Operator == SqlBinaryOperator.Coalesce;
        var shared = MappingOf(node.Left) ?? MappingOf(node.Right) ?? (isPassing ? _expected : null);
        var isLogic = node.Operator is SqlBinaryOperator.And or SqlBinaryOperator.Or;
        var isSensitive = !isLogic && (SensitiveColumns.AreIn(node.Left) || SensitiveColumns.AreIn(node.Right));
        var left = Rewrite(node.Left, shared, isSensitive);
        var right = Rewrite(node.Right, shared ?? left.Mapping, isSensitive);
        RequireOneForm(left, right);
        return node with { Left = left, Right = right, Mapping = isPassing ? left.Mapping : node.Mapping ?? _types.Find(node.ClrType) };
    }

    public override SqlNode VisitIsNull(SqlIsNull node) =>
        node with { Operand = Rewrite(node.Operand, null, false), Mapping = _types.Find(typeof(bool)) };

    public override SqlNode VisitFunction(SqlFunction node) =>
        node with { Arguments = node.Arguments.Map(argument => Rewrite(argument, null, node.Arguments.Any(SensitiveColumns.AreIn))), Mapping = node.Mapping ?? Default(node) };

    public override SqlNode VisitCase(SqlCase node)
    {
        var shared = node.Whens.Select(when => MappingOf(when.Then)).Append(MappingOf(node.Else)).FirstOrDefault(mapping => mapping is not null) ?? _expected;
        NodeList<SqlWhen> whens = [.. node.Whens.Select(when => new SqlWhen(Rewrite(when.Test, null, false), Rewrite(when.Then, shared, false)))];
        var otherwise = Rewrite(node.Else, shared, false);
        foreach (var when in whens)
        {
            RequireOneForm(when.Then, otherwise);
        }

        return node with { Whens = whens, Else = otherwise, Mapping = whens[0].Then is SqlLiteral { Value: null } ? otherwise.Mapping : whens[0].Then.Mapping };
    }

    public override SqlNode VisitCast(SqlCast node) => node with { Operand = Rewrite(node.Operand, null, false), Mapping = Default(node) };

    public override SqlNode VisitCollate(SqlCollate node)
    {
        var operand = Rewrite(node.Operand);
        return node with { Operand = operand, Mapping = operand.Mapping };
    }

    public override SqlNode VisitIn(SqlIn node)
    {
        var operand = Rewrite(node.Operand, null, false);
        return node with { Operand = operand, Items = node.Items.Map(item => Rewrite(item, operand.Mapping, SensitiveColumns.AreIn(operand))), Mapping = _types.Find(typeof(bool)) };
    }

    public override SqlNode VisitInList(SqlInList node)
    {
        var operand = Rewrite(node.Operand, null, false);
        var list = node.List with { Mapping = _types.MapList(operand.Mapping!).Parameter, IsSensitive = SensitiveColumns.AreIn(operand) };
        return node with { Operand = operand, List = list, Mapping = _types.Find(typeof(bool)) };
    }

    public override SqlNode VisitInQuery(SqlInQuery node)
    {
        var query = Rewrite(node.Query);
        return node with { Query = query, Operand = Rewrite(node.Operand, OutputOf(query)?.Mapping, false), Mapping = _types.Find(typeof(bool)) };
    }

    public override SqlNode VisitExists(SqlExists node) => node with { Query = Rewrite(node.Query), Mapping = _types.Find(typeof(bool)) };

    public override SqlNode VisitScalar(SqlScalar node)
    {
        var query = Rewrite(node.Query);
        return node with { Query = query, Mapping = OutputOf(query)?.Mapping };
    }

    public override SqlNode VisitAggregate(SqlAggregate node)
    {
        var operand = node.Operand is null ? null : Rewrite(node.Operand, null, false);
        var isPassing = node.Function is SqlAggregateFunction.Min or SqlAggregateFunction.Max;
        return node with { Operand = operand, Mapping = isPassing ? operand!.Mapping : Default(node) };
    }

    // Sources first: the columns of a subquery are typed by its outputs.
    public override SqlNode VisitSelect(SqlSelect node)
    {
        var outer = (_expected, _isSensitive);
        (_expected, _isSensitive) = (null, false);
        var from = node.From is null ? null : Rewrite(node.From);
        var rewritten = base.VisitSelect(node with { From = null });
        (_expected, _isSensitive) = outer;
        return (SqlSelect)rewritten with { From = from };
    }

    public override SqlNode VisitSetOperation(SqlSetOperation node)
    {
        var (left, right) = (Rewrite(node.Left), Rewrite(node.Right));
        foreach (var (one, other) in Outputs.Of(left).Zip(Outputs.Of(right)))
        {
            RequireOneForm(one.Expression, other.Expression);
        }

        return node with { Left = left, Right = right };
    }

    protected override SqlAssignment RewriteAssignment(SqlAssignment assignment) =>
        assignment with { Value = Rewrite(assignment.Value, assignment.Column.Mapping, assignment.Column.IsSensitive) };

    public override SqlNode VisitDerived(SqlDerived node)
    {
        var query = Rewrite(node.Query);
        foreach (var output in Outputs.Of(query))
        {
            _columns[(node.Id, output.Name)] = output.Expression.Mapping;
        }

        return node with { Query = query };
    }

    private SqlExpression Rewrite(SqlExpression node, TypeMapping? expected, bool isSensitive)
    {
        var outer = (_expected, _isSensitive);
        (_expected, _isSensitive) = (expected, isSensitive);
        var rewritten = Rewrite(node);
        (_expected, _isSensitive) = outer;
        return rewritten;
    }

    // The expected mapping fits a value of its own type, or a number beside an enum of that number.
    private TypeMapping? Suitable(Type type) => _expected is not null && _expected.ClrType == type ? _expected : null;

    private TypeMapping Default(SqlExpression node) => _types.Find(node.ClrType)
        ?? throw new QueryTranslationException(new TranslationError(
            System.Linq.Expressions.Expression.Default(node.ClrType),
            $"A value of type '{TypeName.Of(node.ClrType)}' has no form in this database.",
            "Convert it to a type that is mapped, such as a number or a text, or compare its members."));

    // The mapping a node brings along, before anything is inferred: that of the column it passes on.
    private static TypeMapping? MappingOf(SqlExpression node) => node switch
    {
        SqlBinary { Operator: SqlBinaryOperator.Coalesce } coalesce => MappingOf(coalesce.Left) ?? MappingOf(coalesce.Right),
        SqlCase @case => @case.Whens.Select(when => MappingOf(when.Then)).FirstOrDefault(mapping => mapping is not null) ?? MappingOf(@case.Else),
        SqlAggregate { Function: SqlAggregateFunction.Min or SqlAggregateFunction.Max, Operand: { } operand } => MappingOf(operand),
        _ => node.Mapping,
    };

    // An enum's name, say, is never equal to its number.
    private static void RequireOneForm(SqlExpression one, SqlExpression other)
    {
        if (one.ClrType == other.ClrType && one.Mapping is { } first && other.Mapping is { } second && first.Form != second.Form)
        {
            throw new QueryTranslationException(new TranslationError(
                System.Linq.Expressions.Expression.Default(one.ClrType),
                $"Two values of type '{TypeName.Of(one.ClrType)}' are stored differently, one as {first.Form} and one as {second.Form}.",
                "Store both members in the same way, or bring them together after the query."));
        }
    }

    private static SqlExpression? OutputOf(SqlQuery query) => Outputs.Of(query) is { Count: > 0 } outputs ? outputs[0].Expression : null;
}
