using System.Linq.Expressions;

namespace Oxen;

/// <summary>Tests of the class a row is of: <c>is</c>, <c>OfType</c> and <c>GetType()</c> are predicates over the discriminator.</summary>
internal static class TypeTest
{
    /// <summary>Whether a row is an object of a class, or of one that derives from it; null where that is certain.</summary>
    public static SqlExpression? Is(EntityShape row, Type type) =>
        Of(row, row.Entity.Concrete, [.. row.Entity.Concrete.Where(entity => type.IsAssignableFrom(entity.ClrType))]);

    /// <summary>Whether a row is of one class and not of one that derives from it; null where that is certain.</summary>
    public static SqlExpression? IsExactly(EntityShape row, Type type) =>
        Of(row, row.Entity.Concrete, [.. row.Entity.Concrete.Where(entity => entity.ClrType == type)]);

    /// <summary>Whether a row, which is of one of <paramref name="possible"/>, is of one of <paramref name="wanted"/>; null where that is certain.</summary>
    public static SqlExpression? Of(EntityShape row, IReadOnlyList<EntityModel> possible, IReadOnlyList<EntityModel> wanted)
    {
        if (wanted.Count == possible.Count)
        {
            return null;
        }

        if (wanted.Count == 0)
        {
            return SqlBuild.Literal(false);
        }

        var hierarchy = row.Entity.Hierarchy!;
        var discriminator = ScalarBinder.ColumnOf(row, hierarchy.Discriminator).Sql;
        return discriminator is SqlCase found ? Found(hierarchy, found, wanted) : Among(discriminator, [.. wanted.Select(entity => hierarchy.Values[entity])], hierarchy.Discriminator);
    }

    /// <summary>What a test of the type of an expression is; null where its rows are of no hierarchy.</summary>
    public static Shape? Bind(Shape operand, Type type, bool isExact)
    {
        var (row, isThere) = operand is OptionalShape optional ? (optional.Row, EntityViews.IsThere(optional)) : (operand, null);
        if (row is not EntityShape entity || (entity.Entity.Hierarchy is null && !type.IsAssignableFrom(entity.Type)))
        {
            return null;
        }

        var test = isExact && entity.Entity.Hierarchy is not null ? IsExactly(entity, type) : isExact && entity.Type != type ? SqlBuild.Literal(false) : Is(entity, type);
        var both = test is null ? isThere ?? SqlBuild.Literal(true) : isThere is null || test is SqlLiteral ? test : SqlBuild.And(isThere, test);
        return new ValueShape(both, typeof(bool));
    }

    /// <summary>The test that <c>x.GetType() == typeof(T)</c> is; null where the comparison is another.</summary>
    public static (Expression Row, Type Type)? OfComparison(BinaryExpression node) =>
        node.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual) ? null
        : (node.Left, node.Right) switch
        {
            (MethodCallExpression { Method.Name: nameof(GetType), Arguments.Count: 0, Object: { } row }, ConstantExpression { Value: Type type }) => (row, type),
            (ConstantExpression { Value: Type type }, MethodCallExpression { Method.Name: nameof(GetType), Arguments.Count: 0, Object: { } row }) => (row, type),
            _ => null,
        };

    // A row is of the classes whose tables have a part of it; a base's has one wherever that of a derived class does.
    private static SqlExpression Found(HierarchyModel hierarchy, SqlCase found, IReadOnlyList<EntityModel> wanted)
    {
        var arms = found.Whens.Select(when => (Type: hierarchy.Values.First(pair => pair.Value.Equals(((SqlLiteral)when.Then).Value)).Key, when.Test)).ToList();
        SqlExpression? any = null;
        foreach (var (type, test) in arms.Where(arm => wanted.Contains(arm.Type)))
        {
            if (wanted.Any(other => other != type && type.Is(other) && arms.Exists(arm => arm.Type == other)))
            {
                continue;
            }

            var others = arms.Where(arm => arm.Type != type && arm.Type.Is(type) && !wanted.Contains(arm.Type)).Select(arm => arm.Test);
            var one = others.Aggregate(test, (condition, other) => SqlBuild.And(condition, SqlBuild.Not(other)));
            any = any is null ? one : SqlBuild.Or(any, one);
        }

        if (found.Else is not SqlLiteral { Value: { } value } || !wanted.Any(type => hierarchy.Values[type].Equals(value)))
        {
            return any!;
        }

        var rest = arms.Where(arm => !wanted.Contains(arm.Type) && !arms.Exists(other => other.Type != arm.Type && arm.Type.Is(other.Type) && !wanted.Contains(other.Type)))
            .Select(arm => SqlBuild.Not(arm.Test)).Aggregate<SqlExpression, SqlExpression?>(null, (all, one) => SqlBuild.And(all, one));
        return any is null ? rest! : SqlBuild.Or(any, rest!);
    }

    private static SqlExpression Among(SqlExpression discriminator, List<object> values, ColumnModel column)
    {
        if (discriminator is SqlLiteral known)
        {
            return SqlBuild.Literal(values.Contains(known.Value!));
        }

        NodeList<SqlExpression> items = [.. values.Select(value => (SqlExpression)new SqlLiteral(value, column.Type.ClrType) { Mapping = column.Type })];
        return items is [var only] ? SqlBuild.Equal(discriminator, only) : new SqlIn(discriminator, items);
    }
}
