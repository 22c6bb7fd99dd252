namespace Oxen;

/// <summary>
/// Gives comparisons the meaning they have in C#, where nothing is unknown, with the shortest SQL that is right. Where a
/// row is only kept or dropped, unknown drops it as false would, so plain SQL will do; anywhere else, and below a NOT,
/// the answer must be true or false.
/// </summary>
internal sealed class ApplyNullSemantics : SqlRewriter
{
    private readonly ParameterFacts _facts;
    private bool _isFilter;

    private ApplyNullSemantics(ParameterFacts facts) => _facts = facts;

    /// <summary>The query with SQL's own comparisons.</summary>
    public static SqlQuery Apply(SqlQuery query, RewriteContext context) => new ApplyNullSemantics(context.Facts).Rewrite(query);

    public override SqlNode VisitSelect(SqlSelect node)
    {
        var outer = _isFilter;
        _isFilter = false;
        var rewritten = (SqlSelect)base.VisitSelect(node with { Where = null, Having = null });
        rewritten = rewritten with { Where = Filter(node.Where), Having = Filter(node.Having) };
        _isFilter = outer;
        return rewritten;
    }

    public override SqlNode VisitUpdate(SqlUpdate node) =>
        node with { Assignments = node.Assignments.Map(assignment => assignment with { Value = Value(assignment.Value) }), Where = Filter(node.Where) };

    public override SqlNode VisitDelete(SqlDelete node) => node with { Where = Filter(node.Where) };

    public override SqlNode VisitJoin(SqlJoin node) =>
        node with { Left = Rewrite(node.Left), Right = Rewrite(node.Right), On = Filter(node.On) };

    // Arms whose test is known leave no trace.
    public override SqlNode VisitCase(SqlCase node)
    {
        NodeList<SqlWhen> whens = [];
        foreach (var when in node.Whens)
        {
            var test = Filter(when.Test)!;
            if (test is SqlLiteral { Value: true })
            {
                return Case(node, whens, when.Then);
            }

            whens = test is SqlLiteral { Value: false } ? whens : whens.Add(new SqlWhen(test, Value(when.Then)));
        }

        return Case(node, whens, node.Else);
    }

    private SqlExpression Case(SqlCase node, NodeList<SqlWhen> whens, SqlExpression otherwise) =>
        whens.Count == 0 ? Rewrite(otherwise) : node with { Whens = whens, Else = Rewrite(otherwise) };

    public override SqlNode VisitBinary(SqlBinary node) => node.Operator switch
    {
        _ when node.IsThreeValued => Plain(node),
        SqlBinaryOperator.And or SqlBinaryOperator.Or => Logic(node),
        SqlBinaryOperator.Equal => Equality(node, isNegated: false),
        SqlBinaryOperator.NotEqual => Equality(node, isNegated: true),
        >= SqlBinaryOperator.Less and <= SqlBinaryOperator.GreaterOrEqual => Ordered(node),
        SqlBinaryOperator.Concat => node with { Left = OrEmpty(Value(node.Left)), Right = OrEmpty(Value(node.Right)), IsNullable = false },
        _ => Plain(node),
    };

    public override SqlNode VisitUnary(SqlUnary node) =>
        node.Operator == SqlUnaryOperator.Not ? Not(node.Operand) : node with { Operand = Value(node.Operand) };

    // A condition that touches no row is known by now: the text does without it, and an index can be used for the rest.
    public override SqlNode VisitParameter(SqlParameter node) =>
        _isFilter && node is { IsNullable: false, Value.IsList: false } && node.ClrType == typeof(bool) ? Truth(_facts.IsTrue(node), node) : node;

    public override SqlNode VisitIsNull(SqlIsNull node)
    {
        var operand = Value(node.Operand);
        return operand switch
        {
            SqlLiteral literal => Truth(literal.Value is null != node.IsNegated, node),
            SqlParameter parameter when parameter.IsNullable => Truth(_facts.HasNull(parameter) != node.IsNegated, node),
            { IsNullable: false } => Truth(node.IsNegated, node),
            SqlScalar { Query: SqlSelect row } when IsNullWithoutRow(row) => Exists(row, node),
            _ => node with { Operand = operand },
        };
    }

    // A value that can't be null is so when there is no row to take it from.
    private static bool IsNullWithoutRow(SqlSelect row) =>
        row.Outputs is [{ Expression: { IsNullable: false } value }] && !Aggregates.AreIn(value) && row.Limit is null or SqlLiteral { Value: 1 };

    private static SqlExpression Exists(SqlSelect row, SqlIsNull node)
    {
        var source = row.Offset is null ? row with { Outputs = [], OrderBy = [], Limit = null, IsDistinct = false } : row;
        var exists = new SqlExists(source) { Mapping = node.Mapping };
        return node.IsNegated ? exists : SqlBuild.Not(exists) with { Mapping = node.Mapping };
    }

    // The list is sent without its nulls.
    public override SqlNode VisitInList(SqlInList node)
    {
        var operand = Value(node.Operand);
        SqlExpression inList = node with { Operand = operand };
        if (operand.IsNullable && _facts.HasNull(node.List))
        {
            return SqlBuild.Or(Definite(inList), new SqlIsNull(operand, IsNegated: false) { Mapping = node.Mapping }) with { Mapping = node.Mapping };
        }

        return Definite(inList);
    }

    public override SqlNode VisitIn(SqlIn node) => Definite(node with { Operand = Value(node.Operand), Items = node.Items.Map(Value) });

    public override SqlNode VisitInQuery(SqlInQuery node) => node with { Operand = Value(node.Operand), Query = Rewrite(node.Query) };

    public override SqlNode VisitFunction(SqlFunction node) =>
        Definite(node with { Arguments = node.Arguments.Map(argument => Known(Value(argument))) });

    public override SqlNode VisitRawValue(SqlRawValue node) => Definite(node with { Arguments = node.Arguments.Map(Value) });

    public override SqlNode VisitCast(SqlCast node) => node with { Operand = Value(node.Operand) };

    public override SqlNode VisitAggregate(SqlAggregate node) => node with { Operand = node.Operand is null ? null : Value(node.Operand), Filter = Filter(node.Filter) };

    public override SqlNode VisitGroupingKey(SqlGroupingKey node) => node with { Key = Value(node.Key) };

    public override SqlNode VisitGrouping(SqlGrouping node) => node with { Key = Value(node.Key) };

    public override SqlNode VisitWindow(SqlWindow node) => node with
    {
        Function = node.Function is SqlFunction call ? call with { Arguments = call.Arguments.Map(Value) } : Value(node.Function),
        PartitionBy = node.PartitionBy.Map(Value),
        OrderBy = node.OrderBy.Map(ordering => ordering with { Key = Value(ordering.Key) }),
    };

    private SqlExpression? Filter(SqlExpression? node) => node is null ? null : In(node, isFilter: true);

    private SqlExpression Value(SqlExpression node) => In(node, isFilter: false);

    private SqlExpression In(SqlExpression node, bool isFilter)
    {
        var outer = _isFilter;
        _isFilter = isFilter;
        var rewritten = Rewrite(node);
        _isFilter = outer;
        return rewritten;
    }

    private SqlExpression Logic(SqlBinary node)
    {
        var left = Rewrite(node.Left);
        if (left is SqlLiteral { Value: bool known } && known == (node.Operator == SqlBinaryOperator.Or))
        {
            // No fact is asked for about what doesn't matter.
            return left;
        }

        var right = Rewrite(node.Right);
        return node with { Left = left, Right = right, IsNullable = left.IsNullable || right.IsNullable };
    }

    private SqlBinary Plain(SqlBinary node)
    {
        var (left, right) = (Value(node.Left), Value(node.Right));
        var isNullable = node.Operator == SqlBinaryOperator.Coalesce ? left.IsNullable && right.IsNullable : left.IsNullable || right.IsNullable;
        return node with { Left = left, Right = right, IsNullable = isNullable };
    }

    private SqlExpression Equality(SqlBinary node, bool isNegated)
    {
        if (node.Right is SqlLiteral { Value: bool truth } && IsPredicate(node.Left))
        {
            return truth != isNegated ? Rewrite(node.Left) : Not(node.Left);
        }

        var (left, right) = (Known(Value(node.Left)), Known(Value(node.Right)));
        if (left is SqlLiteral { Value: null })
        {
            (left, right) = (right, left);
        }

        if (right is SqlLiteral { Value: null })
        {
            return left is SqlLiteral { Value: null } ? Truth(!isNegated, node)
                : left.IsNullable ? new SqlIsNull(left, isNegated) { Mapping = node.Mapping }
                : Truth(isNegated, node);
        }

        // In C# null equals null, so a column always equals itself.
        if (left is SqlColumn && left == right)
        {
            return Truth(!isNegated, node);
        }

        var plain = node with { Left = left, Right = right, IsNullable = left.IsNullable || right.IsNullable };
        var mayStayPlain = !plain.IsNullable || (_isFilter && !isNegated && !(left.IsNullable && right.IsNullable));
        return mayStayPlain
            ? plain
            : plain with { Operator = isNegated ? SqlBinaryOperator.NullSafeNotEqual : SqlBinaryOperator.NullSafeEqual, IsNullable = false };
    }

    private SqlExpression Ordered(SqlBinary node)
    {
        var (left, right) = (Known(Value(node.Left)), Known(Value(node.Right)));
        return left is SqlLiteral { Value: null } || right is SqlLiteral { Value: null }
            ? Truth(false, node)
            : Definite(node with { Left = left, Right = right, IsNullable = left.IsNullable || right.IsNullable });
    }

    private SqlExpression Not(SqlExpression operand)
    {
        switch (operand)
        {
            case SqlUnary { Operator: SqlUnaryOperator.Not } twice:
                return Rewrite(twice.Operand);
            case SqlIsNull isNull:
                return Rewrite(isNull with { IsNegated = !isNull.IsNegated });
            case SqlBinary { Operator: SqlBinaryOperator.And or SqlBinaryOperator.Or } logic:
                var op = logic.Operator == SqlBinaryOperator.And ? SqlBinaryOperator.Or : SqlBinaryOperator.And;
                return Logic(logic with { Operator = op, Left = SqlBuild.Not(logic.Left) with { Mapping = logic.Mapping }, Right = SqlBuild.Not(logic.Right) with { Mapping = logic.Mapping } });
            case SqlBinary { Operator: SqlBinaryOperator.Equal, IsThreeValued: false } equal:
                return Equality(equal with { Operator = SqlBinaryOperator.NotEqual }, isNegated: true);
            case SqlBinary { Operator: SqlBinaryOperator.NotEqual, IsThreeValued: false } notEqual:
                return Equality(notEqual with { Operator = SqlBinaryOperator.Equal }, isNegated: false);
            case SqlBinary { Operator: >= SqlBinaryOperator.Less and <= SqlBinaryOperator.GreaterOrEqual } ordered when Opposite(ordered) is { } opposite:
                return opposite;
        }

        if (operand is SqlInList { Operand.IsNullable: true } list)
        {
            return NotInList(list);
        }

        var plain = In(operand, isFilter: true);
        return plain.IsNullable
            ? new SqlFunction("{0} IS NOT TRUE", [plain], typeof(bool), IsNullable: false) { Mapping = plain.Mapping }
            : new SqlUnary(SqlUnaryOperator.Not, plain) { Mapping = plain.Mapping };
    }

    // What is true or false in C#, and no stored value.
    private static bool IsPredicate(SqlExpression node) => node switch
    {
        SqlBinary { Operator: >= SqlBinaryOperator.Equal and <= SqlBinaryOperator.GreaterOrEqual, IsThreeValued: false } => true,
        SqlUnary { Operator: SqlUnaryOperator.Not } or SqlIsNull or SqlIn or SqlInList or SqlInQuery or SqlExists => true,
        _ => false,
    };

    // Null is in a list that holds one, and in no other.
    private SqlExpression NotInList(SqlInList node)
    {
        var operand = Value(node.Operand);
        var isNotIn = SqlBuild.Not(node with { Operand = operand }) with { Mapping = node.Mapping };
        var hasNull = _facts.HasNull(node.List);
        var isNull = new SqlIsNull(operand, IsNegated: hasNull) { Mapping = node.Mapping };
        var answer = hasNull ? SqlBuild.And(isNotIn, isNull) : SqlBuild.Or(isNotIn, isNull);
        return answer with { Mapping = node.Mapping, IsNullable = false };
    }

    // Of two values that are never null, and never NaN, not less means greater or equal.
    private SqlExpression? Opposite(SqlBinary node)
    {
        var (left, right) = (Known(Value(node.Left)), Known(Value(node.Right)));
        if (left.IsNullable || right.IsNullable || left.Mapping?.Form == StoreForm.Real || right.Mapping?.Form == StoreForm.Real)
        {
            return null;
        }

        var op = node.Operator switch
        {
            SqlBinaryOperator.Less => SqlBinaryOperator.GreaterOrEqual,
            SqlBinaryOperator.LessOrEqual => SqlBinaryOperator.Greater,
            SqlBinaryOperator.Greater => SqlBinaryOperator.LessOrEqual,
            _ => SqlBinaryOperator.Less,
        };
        return node with { Operator = op, Left = left, Right = right, IsNullable = false };
    }

    // A predicate that can be unknown is made definite where unknown isn't as good as false.
    private SqlExpression Definite(SqlExpression node) => !_isFilter && node.IsNullable && node.ClrType == typeof(bool) && node is not SqlFunction { Arguments.Count: 0 }
        ? new SqlFunction("{0} IS TRUE", [node], typeof(bool), IsNullable: false) { Mapping = node.Mapping }
        : node;

    // A parameter known to be null is a null; one known not to be is none.
    private SqlExpression Known(SqlExpression node) => node switch
    {
        SqlParameter { IsNullable: true } parameter => _facts.HasNull(parameter)
            ? new SqlLiteral(null, parameter.ClrType) { Mapping = parameter.Mapping }
            : parameter with { IsNullable = false },
        _ => node,
    };

    private SqlExpression OrEmpty(SqlExpression text) => Known(text) switch
    {
        SqlLiteral { Value: null } literal => new SqlLiteral("", typeof(string)) { Mapping = literal.Mapping },
        { IsNullable: true } nullable => SqlBuild.Coalesce(nullable, new SqlLiteral("", typeof(string)) { Mapping = nullable.Mapping }) with { Mapping = nullable.Mapping },
        var known => known,
    };

    private static SqlLiteral Truth(bool value, SqlExpression node) => new(value, typeof(bool)) { Mapping = node.Mapping };
}
