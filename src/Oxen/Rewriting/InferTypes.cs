namespace Oxen;

/// <summary>
/// Gives each node its mapping: what stands beside a column is stored like the column. Parameters and literals take the
/// mapping of their surroundings, or that of their own type.
/// </summary>
internal sealed partial class InferTypes : SqlRewriter
{
    private readonly TypeMappings _types;
    private readonly Dictionary<ColumnKey, TypeMapping?> _columns = [];
    private readonly Dictionary<int, NodeList<SqlOutput>> _ctes = [];
    private readonly Dictionary<object, TypeMapping> _lists = [];
    private TypeMapping? _expected;
    private bool _isSensitive;

    private InferTypes(TypeMappings types) => _types = types;

    /// <summary>The query with a mapping on each expression.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new InferTypes(context.Types).Rewrite(query);

    public override SqlNode VisitColumn(SqlColumn node) =>
        node.Mapping is null ? node with { Mapping = _columns.GetValueOrDefault(new ColumnKey(node.Source, node.Name)) ?? Default(node) } : node;

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
        var operand = node.Operator == SqlUnaryOperator.Not ? Truth(Rewrite(node.Operand)) : Rewrite(node.Operand);
        return node with { Operand = operand, Mapping = operand.Mapping };
    }

    public override SqlNode VisitBinary(SqlBinary node)
    {
        var isPassing = node.Operator == SqlBinaryOperator.Coalesce;
        var isLogic = node.Operator is SqlBinaryOperator.And or SqlBinaryOperator.Or;
        var shared = isLogic ? null : StoredForm.Of(node.Left) ?? StoredForm.Of(node.Right) ?? (isPassing ? _expected : null);
        var isSensitive = !isLogic && (SensitiveColumns.AreIn(node.Left) || SensitiveColumns.AreIn(node.Right));
        var left = Rewrite(node.Left, shared, isSensitive);
        var right = Rewrite(node.Right, isLogic ? null : shared ?? left.Mapping, isSensitive);
        if (isLogic || (!isPassing && left.ClrType == typeof(bool) && left.Mapping is { } one && right.Mapping is { } other && !one.IsStoredLike(other)))
        {
            (left, right) = (Truth(left), Truth(right));
        }

        if (node.Operator != SqlBinaryOperator.Concat)
        {
            RequireOneForm(left, right);
        }

        return node with { Left = left, Right = right, Mapping = isPassing ? left.Mapping : node.Mapping ?? _types.Find(node.ClrType) };
    }

    public override SqlNode VisitIsNull(SqlIsNull node) =>
        node with { Operand = Rewrite(node.Operand, null, false), Mapping = _types.Find(typeof(bool)) };

    public override SqlNode VisitFunction(SqlFunction node) =>
        node with { Arguments = node.Arguments.Map(argument => Rewrite(argument, null, node.Arguments.Any(SensitiveColumns.AreIn))), Mapping = node.Mapping ?? Default(node) };

    public override SqlNode VisitRawValue(SqlRawValue node) =>
        node with { Arguments = node.Arguments.Map(argument => Rewrite(argument, null, node.Arguments.Any(SensitiveColumns.AreIn))), Mapping = node.Mapping ?? Default(node) };

    public override SqlNode VisitCase(SqlCase node)
    {
        var shared = node.Whens.Select(when => StoredForm.Of(when.Then)).Append(StoredForm.Of(node.Else)).FirstOrDefault(mapping => mapping is not null) ?? _expected;
        NodeList<SqlWhen> whens = [.. node.Whens.Select(when => new SqlWhen(Truth(Rewrite(when.Test, null, false)), Rewrite(when.Then, shared, false)))];
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
        var items = node.Items.Map(item => Rewrite(item, operand.Mapping, SensitiveColumns.AreIn(operand)));
        foreach (var item in items)
        {
            RequireOneForm(operand, item);
        }

        return node with { Operand = operand, Items = items, Mapping = _types.Find(typeof(bool)) };
    }

    public override SqlNode VisitInList(SqlInList node)
    {
        var operand = Rewrite(node.Operand, null, false);
        var list = node.List with { Mapping = Same(operand.Mapping!, static (types, mapping) => types.MapList(mapping).Parameter), IsSensitive = node.List.IsSensitive || SensitiveColumns.AreIn(operand) };
        return node with { Operand = operand, List = list, Mapping = _types.Find(typeof(bool)) };
    }

    public override SqlNode VisitInQuery(SqlInQuery node)
    {
        var query = Rewrite(node.Query);
        var output = OutputOf(query);
        var operand = Rewrite(node.Operand, output?.Mapping, false);
        if (output is not null)
        {
            RequireOneForm(operand, output);
        }

        return node with { Query = query, Operand = operand, Mapping = _types.Find(typeof(bool)) };
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
        var filter = node.Filter is null ? null : Truth(Rewrite(node.Filter, null, false));
        return node with { Operand = operand, Filter = filter, Mapping = isPassing ? operand!.Mapping : Default(node) };
    }

    public override SqlNode VisitGroupingSets(SqlGroupingSets node) =>
        node with { Items = node.Items.Map(item => new SqlKeySet(item.Keys.Map(key => Rewrite(key, null, false)))) };

    public override SqlNode VisitGroupingKey(SqlGroupingKey node) => Rewrite(node.Key, null, false) is var key ? node with { Key = key, Mapping = key.Mapping } : node;

    public override SqlNode VisitGrouping(SqlGrouping node) => node with { Key = Rewrite(node.Key, null, false), Mapping = Default(node) };

    public override SqlNode VisitWindow(SqlWindow node)
    {
        var outer = (_expected, _isSensitive);
        (_expected, _isSensitive) = (null, false);
        var window = (SqlWindow)base.VisitWindow(node is { PassesValue: true, Function: SqlFunction passing } ? node with { Function = Passing(passing) } : node);
        (_expected, _isSensitive) = outer;
        return window with { Mapping = node is { PassesValue: true } && window.Function is SqlFunction call ? call.Arguments[0].Mapping : window.Function.Mapping };
    }

    // What stands in for a value is stored as that is.
    private SqlFunction Passing(SqlFunction call)
    {
        var value = Rewrite(call.Arguments[0], null, false);
        return call with { Arguments = [value, .. call.Arguments.Skip(1).Select(argument => Rewrite(argument, argument.ClrType == value.ClrType ? value.Mapping : null, SensitiveColumns.AreIn(value)))] };
    }

    // Sources first: the columns of a subquery are typed by its outputs.
    public override SqlNode VisitSelect(SqlSelect node)
    {
        var outer = (_expected, _isSensitive);
        (_expected, _isSensitive) = (null, false);
        var from = node.From is null ? null : Rewrite(node.From);
        var rewritten = (SqlSelect)base.VisitSelect(node with { From = null });
        (_expected, _isSensitive) = outer;
        return rewritten with { From = from, Where = TruthOrNull(rewritten.Where), Having = TruthOrNull(rewritten.Having) };
    }

    public override SqlNode VisitJoin(SqlJoin node) => base.VisitJoin(node) is SqlJoin join ? join with { On = TruthOrNull(join.On) } : node;

    public override SqlNode VisitSetOperation(SqlSetOperation node)
    {
        var (left, right) = (Rewrite(node.Left), Rewrite(node.Right));
        foreach (var (one, other) in Outputs.Of(left).Zip(Outputs.Of(right)))
        {
            RequireOneForm(one.Expression, other.Expression);
        }

        return node with { Left = left, Right = right };
    }

    public override SqlNode VisitDerived(SqlDerived node)
    {
        var query = Rewrite(node.Query);
        foreach (var output in Outputs.Of(query))
        {
            _columns[new ColumnKey(node.Id, output.Name)] = output.Expression.Mapping;
        }

        return node with { Query = query };
    }

    public override SqlNode VisitCteSource(SqlCteSource node)
    {
        foreach (var output in _ctes[node.Cte])
        {
            _columns[new ColumnKey(node.Id, output.Name)] = output.Expression.Mapping;
        }

        return node;
    }

    // The beginning of a recursive query types the columns that its step reads.
    protected override SqlCte RewriteCte(SqlCte cte)
    {
        if (cte is { IsRecursive: true, Query: SqlSetOperation union })
        {
            _ctes[cte.Id] = Outputs.Of(Rewrite(union.Left));
        }

        var query = Rewrite(cte.Query);
        _ctes[cte.Id] = Outputs.Of(query);
        return cte with { Query = query };
    }

    public override SqlNode VisitRows(SqlRows node)
    {
        var columns = node.Columns.Map(column => column.Mapping is null ? column with { Mapping = Default(new SqlLiteral(null, column.ClrType)) } : column);
        foreach (var column in columns)
        {
            _columns[new ColumnKey(node.Id, column.Name)] = column.Mapping;
        }

        return node with { Columns = columns, Rows = node.Rows with { Mapping = Same(columns, static (types, columns) => types.MapRows(columns).Parameter) } };
    }

    // A list that is mentioned twice is one parameter.
    private TypeMapping Same<T>(T of, Func<TypeMappings, T, TypeMapping> map)
        where T : notnull => _lists.TryGetValue(of, out var mapping) ? mapping : _lists[of] = map(_types, of);

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

    private TypeMapping Default(SqlExpression node) => _types.Find(node.ClrType) ?? MapType.Find(node.ClrType, null, _types, out _)
        ?? throw new QueryTranslationException(new TranslationError(
            System.Linq.Expressions.Expression.Default(node.ClrType),
            $"A value of type '{TypeName.Of(node.ClrType)}' has no form in this database.",
            "Convert it to a type that is mapped, such as a number or a text, or compare its members."));

    // An enum's name, say, is never equal to its number; nor is what a converter made to anything else.
    private static void RequireOneForm(SqlExpression one, SqlExpression other)
    {
        if (one is not SqlLiteral { Value: null } && other is not SqlLiteral { Value: null } && one.Mapping is { } first && other.Mapping is { } second && !first.IsStoredLike(second))
        {
            throw new QueryTranslationException(new TranslationError(
                System.Linq.Expressions.Expression.Default(one.ClrType),
                $"Two things meet that are stored differently: {Description(one)} {FormOf(first)}, {Description(other)} {FormOf(second)}.",
                "Store both in the same way, or bring them together after the query."));
        }
    }

    private static string Description(SqlExpression node) => node is SqlColumn column ? $"the column '{column.Name}'" : $"a value of type '{TypeName.Of(node.ClrType)}'";

    private static string FormOf(TypeMapping mapping) => mapping.Converter is { } converter ? $"through {TypeName.Of(converter.GetType())}" : $"as {mapping.Form}";

    // A truth value in a converter's form is no condition by itself.
    private SqlExpression Truth(SqlExpression node) => node.ClrType == typeof(bool) && node.Mapping is { Converter: not null } mapping
        ? new SqlBinary(SqlBinaryOperator.Equal, node, new SqlLiteral(true, typeof(bool)) { Mapping = mapping }, typeof(bool), node.IsNullable) { IsThreeValued = node.IsNullable, Mapping = _types.Find(typeof(bool)) }
        : node;

    private SqlExpression? TruthOrNull(SqlExpression? node) => node is null ? null : Truth(node);

    private static SqlExpression? OutputOf(SqlQuery query) => Outputs.Of(query) is { Count: > 0 } outputs ? outputs[0].Expression : null;
}
