using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds a <c>GroupBy</c> whose key says several groupings: <c>Rollup</c>, <c>Cube</c> or <c>GroupingSets</c>, or members that do.</summary>
internal static class GroupingSetsBinder
{
    /// <summary>Whether a key says several groupings.</summary>
    public static bool IsIn(LambdaExpression key) => IsSets(key.Body) || Arguments(key.Body).Any(IsSets);

    /// <summary>The groups.</summary>
    /// <param name="call">The call of <c>GroupBy</c>.</param>
    /// <param name="source">Its rows.</param>
    /// <param name="lambdas">How many lambdas it has.</param>
    public static BoundQuery GroupBy(OperatorCall call, BoundQuery source, int lambdas)
    {
        call = call with { Source = source };
        var (key, elements) = Key(call, call.Lambda(1));
        var takesElement = lambdas == 3 || (lambdas == 2 && call.Lambda(2).Parameters.Count == 1);
        var element = takesElement ? call.BindLambda(2) : source.Shape;
        var groups = source with { Select = source.Select with { GroupBy = elements, OrderBy = [], Having = SomeRow(elements) } };
        var takesResult = lambdas == 3 || (lambdas == 2 && !takesElement);
        return takesResult
            ? groups with { Shape = call.BindLambda(lambdas, key, Group(call.Lambda(lambdas).Parameters[1].Type)) }
            : groups with { Shape = Group(call.Call.Type.GetGenericArguments()[0]) };

        GroupShape Group(Type type) => new(key, element, new QueryShape([key], _ => throw QueryBinder.Error(
            call.Call, "The rows of groups that overlap, as those of Rollup, Cube and GroupingSets do, aren't read.", "Select aggregates of the groups; for their rows group by the key alone."), type), type);
    }

    /// <summary>A call that says several groupings anywhere but in the key of <c>GroupBy</c>.</summary>
    public static QueryTranslationException Misplaced(MethodCallExpression call) => QueryBinder.Error(
        call, $"'SqlFn.{call.Method.Name}' isn't a value: it says by what rows are grouped.", "Make it the key of GroupBy, or a member of that key, such as GroupBy(o => SqlFn.Rollup(new { o.Country, o.City })).");

    /// <summary>Whether a group sums up over a member of its key.</summary>
    public static ValueShape Grouping(ScalarBinder scalars, MethodCallExpression call, Scope? scope) =>
        scalars.Bind(call.Arguments[0], scope) is ValueShape { Sql: SqlGroupingKey key }
            ? new ValueShape(SqlBuild.Equal(new SqlGrouping(key.Key), SqlBuild.Literal(1)), typeof(bool))
            : throw QueryBinder.Error(call, "This isn't a member of the key of a group that Rollup, Cube or GroupingSets made, or an operator since then hides that.", "Ask it of the group itself, such as .Select(g => new { g.Key.City, IsTotal = SqlFn.Grouping(g.Key.City) }), and go on from there.");

    private static bool IsSets(Expression node) => node is MethodCallExpression call && call.Method.DeclaringType == typeof(SqlFn)
        && call.Method.Name is nameof(SqlFn.Rollup) or nameof(SqlFn.Cube) or nameof(SqlFn.GroupingSets);

    private static IReadOnlyList<Expression> Arguments(Expression node) => node switch
    {
        NewExpression made => made.Arguments,
        MemberInitExpression made => [.. made.NewExpression.Arguments, .. made.Bindings.OfType<MemberAssignment>().Select(member => member.Expression)],
        MethodCallExpression { Object: null, Method.Name: "Create" } made => made.Arguments,
        _ => [],
    };

    private static Expression WithArguments(Expression node, List<Expression> arguments) => node switch
    {
        NewExpression made => made.Update(arguments),
        MemberInitExpression made => made.Update(
            made.NewExpression.Update(arguments.Take(made.NewExpression.Arguments.Count)),
            made.Bindings.Zip(arguments.Skip(made.NewExpression.Arguments.Count), (member, value) => ((MemberAssignment)member).Update(value))),
        _ => ((MethodCallExpression)node).Update(null, arguments),
    };

    private static (Shape Key, NodeList<SqlExpression> Elements) Key(OperatorCall call, LambdaExpression lambda)
    {
        if (lambda.Body is MethodCallExpression whole && IsSets(whole))
        {
            var (part, sets) = Sets(call, whole, Bind(whole.Arguments[0]));
            return (part, [sets]);
        }

        var arguments = Arguments(lambda.Body);
        var plain = WithArguments(lambda.Body, [.. arguments.Select(argument => IsSets(argument) ? ((MethodCallExpression)argument).Arguments[0] : argument)]);
        var key = Bind(plain) as ObjectShape ?? throw Misplaced((MethodCallExpression)arguments.First(IsSets));
        NodeList<SqlExpression> elements = [];
        NodeList<Shape> parts = [];
        foreach (var (part, argument) in key.Parts.Zip(arguments))
        {
            if (IsSets(argument))
            {
                var (setsPart, sets) = Sets(call, (MethodCallExpression)argument, part);
                (parts, elements) = (parts.Add(setsPart), elements.Add(sets));
            }
            else
            {
                (parts, elements) = (parts.Add(part), [.. elements.Concat(Shapes.Leaves(part).Select(leaf => leaf.Sql)).Distinct()]);
            }
        }

        return (key with { Parts = parts }, elements);

        Shape Bind(Expression body)
        {
            var shape = call.Binder.Scalars.Bind(body, new Scope(lambda.Parameters[0], call.Source.Shape, call.Scope));
            return Shapes.FirstIncomparable(shape) is { } error ? throw new QueryTranslationException(error) : shape;
        }
    }

    // The key with members that may be null, and the element of GROUP BY.
    private static (Shape Key, SqlGroupingSets Sets) Sets(OperatorCall call, MethodCallExpression node, Shape key)
    {
        var steps = key is ObjectShape made ? made.Parts : [key];
        if (steps.Any(step => step is not (ValueShape or ObjectShape)))
        {
            throw QueryBinder.Error(node.Arguments[0], $"An entity isn't summed up over by '{node.Method.Name}'.", "Name the members that are meant, such as new { o.Customer.Country, o.Customer.City }.");
        }

        var leaves = Shapes.Leaves(key).Select(leaf => leaf.Sql).ToHashSet();
        if (leaves.Any(IsConstant))
        {
            throw QueryBinder.Error(node.Arguments[0], "A part of this key is the same for each row, so nothing is summed up over it.", "Leave it out of the key, and select it beside the groups.");
        }

        NodeList<SqlKeySet> items = node.Method.Name == nameof(SqlFn.GroupingSets)
            ? [.. ((NewArrayExpression)node.Arguments[1]).Expressions.Select(set => Set(call, (LambdaExpression)set, key, leaves))]
            : [.. steps.Select(step => new SqlKeySet([.. Shapes.Leaves(step).Select(leaf => leaf.Sql).Distinct()]))];
        var kind = node.Method.Name switch { nameof(SqlFn.Rollup) => SqlGroupingKind.Rollup, nameof(SqlFn.Cube) => SqlGroupingKind.Cube, _ => SqlGroupingKind.Sets };
        var sets = new SqlGroupingSets(kind, items);
        RequireNullable(node, key, sets);
        return (Shapes.MapLeaves(key, leaf => leaf with { Sql = new SqlGroupingKey(leaf.Sql) }), sets);
    }

    private static SqlKeySet Set(OperatorCall call, LambdaExpression set, Shape key, HashSet<SqlExpression> leaves)
    {
        var chosen = call.Binder.Scalars.Bind(set.Body, new Scope(set.Parameters[0], key, call.Scope));
        NodeList<SqlExpression> keys = [.. Shapes.Leaves(chosen).Select(leaf => leaf.Sql).Where(sql => !IsConstant(sql)).Distinct()];
        return chosen is ValueShape or ObjectShape && keys.All(leaves.Contains)
            ? new SqlKeySet(keys)
            : throw QueryBinder.Error(set.Body, "A set of 'GroupingSets' is made of members of its key.", "Write the expression into the key, and choose it from there, such as k => k.Year.");
    }

    private static void RequireNullable(MethodCallExpression node, Shape key, SqlGroupingSets sets)
    {
        var all = GroupingSets.Of([sets]);
        var names = key is ObjectShape made ? made.Members : [];
        foreach (var (leaf, i) in Shapes.Leaves(key).Select((leaf, i) => (leaf, i)))
        {
            if (!all.Exists(set => set.Contains(leaf.Sql)))
            {
                throw QueryBinder.Error(node, $"A member of the key{Name(i)} is in none of the sets.", "Leave it out of the key, or add it to a set.");
            }

            if (leaf.Type.IsValueType && Nullable.GetUnderlyingType(leaf.Type) is null && !all.TrueForAll(set => set.Contains(leaf.Sql)))
            {
                throw QueryBinder.Error(node, $"A member of the key{Name(i)} is null in the rows that sum up over it, but its type '{TypeName.Of(leaf.Type)}' can't be null.",
                    $"Make it nullable, such as ({TypeName.Of(leaf.Type)}?)o.Year.");
            }
        }

        string Name(int index) => names.Count == Shapes.Leaves(key).Count && names[index] is { } name ? $", '{name}'," : "";
    }

    // A group has a row, that of all rows too: of no rows there is none.
    private static SqlExpression? SomeRow(NodeList<SqlExpression> elements) => GroupingSets.Of(elements).Exists(set => set.Count == 0)
        ? SqlBuild.Compare(SqlBinaryOperator.Greater, new SqlAggregate(SqlAggregateFunction.Count, null, typeof(int), IsNullable: false), SqlBuild.Literal(0))
        : null;

    private static bool IsConstant(SqlExpression sql) => sql is SqlLiteral or SqlParameter;
}
