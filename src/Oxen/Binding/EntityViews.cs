using System.Linq.Expressions;

namespace Oxen;

/// <summary>Rows of one class of a hierarchy seen as those of another.</summary>
internal static class EntityViews
{
    /// <summary>A row that is known to be of <paramref name="entity"/>, which derives from the row's class: what it must have isn't NULL.</summary>
    public static EntityShape Known(EntityShape row, EntityModel entity)
    {
        var narrowed = Narrow(row, entity);
        return narrowed with
        {
            Columns = [.. narrowed.Columns.Select((column, i) => column.Sql is SqlColumn { IsNullable: true } sql && !entity.Row[i].IsNullable && entity.Columns.Contains(entity.Row[i])
            ? column with { Sql = sql with { IsNullable = false, IsNullWhereAbsent = false } }
            : column)]
        };
    }

    /// <summary>A row as one of <paramref name="entity"/>, from which the row's class derives: what other classes add is NULL.</summary>
    public static EntityShape Widen(EntityShape row, EntityModel entity) => row.Entity == entity ? row : new EntityShape(entity, [.. entity.Row.Select(column =>
        row.Entity.Row.Contains(column) ? ScalarBinder.ColumnOf(row, column) : Shared(row, column))])
    {
        Includes = row.Includes,
    };

    /// <summary>What two shapes are when their rows stand in one result: classes of one hierarchy are what both derive from.</summary>
    public static (Shape Left, Shape Right) Alike(Shape left, Shape right)
    {
        if (left is not EntityShape { Entity.Hierarchy: { } hierarchy } first || right is not EntityShape second || second.Entity.Hierarchy != hierarchy)
        {
            return (left, right);
        }

        var common = first.Entity;
        while (!second.Entity.Is(common))
        {
            common = common.Base!;
        }

        return (Widen(first, common), Widen(second, common));
    }

    /// <summary>What <c>(T)x</c> and <c>x as T</c> make of a row of a hierarchy; null where the cast is another.</summary>
    public static Shape? Cast(Shape operand, UnaryExpression node)
    {
        var optional = operand as OptionalShape;
        if ((optional?.Row ?? operand) is not EntityShape { Entity.Hierarchy: { } hierarchy } row || hierarchy.Find(node.Type) is not { } entity)
        {
            return null;
        }

        if (row.Entity.Is(entity))
        {
            return operand;
        }

        if (node.NodeType != ExpressionType.TypeAs)
        {
            return optional is null ? row.As(entity) : optional with { Row = row.As(entity) };
        }

        var test = TypeTest.Is(row, node.Type);
        if (test is null || !entity.Is(row.Entity))
        {
            return test is null ? operand : null;
        }

        var presence = optional?.Presence[0].Sql ?? ScalarBinder.ColumnOf(row, entity.Key[0]).Sql;
        return new OptionalShape(Narrow(row, entity), [new ValueShape(Where(test, presence), typeof(object))]) { HidesMembers = true };
    }

    /// <summary>A member of a row that may be of another class: NULL where it is.</summary>
    public static Shape Hidden(OptionalShape optional, Shape member, EntityModel entity, ColumnModel? column)
    {
        if (member is not ValueShape value || (column is not null && IsOwn(entity, column)))
        {
            return member;
        }

        return value with { Sql = Where(IsThere(optional), value.Sql) };
    }

    /// <summary>Whether an optional row is there.</summary>
    public static SqlExpression IsThere(OptionalShape optional) => optional.Presence switch
    {
        [{ Sql: SqlCase { Whens: [var when], Else: SqlLiteral { Value: null } } }] when optional.HidesMembers => when.Test,
        [var only] => new SqlIsNull(only.Sql, IsNegated: true),
        _ => SqlBuild.Not(optional.IsAbsent),
    };

    // Whether rows of other classes hold NULL in the column anyway.
    private static bool IsOwn(EntityModel entity, ColumnModel column)
    {
        var isShared = entity.Hierarchy!.Strategy == InheritanceStrategy.TablePerHierarchy;
        return entity.Hierarchy.Types.All(type => type.Is(entity) || !type.Columns.Any(other => isShared ? other.Name == column.Name : other == column));
    }

    private static SqlCase Where(SqlExpression test, SqlExpression value) =>
        new([new SqlWhen(test, value)], new SqlLiteral(null, value.ClrType) { Mapping = value.Mapping }, value.ClrType, IsNullable: true) { Mapping = value.Mapping };

    private static EntityShape Narrow(EntityShape row, EntityModel entity) => row.Entity == entity ? row : new EntityShape(entity, [.. entity.Row.Select(column => ScalarBinder.ColumnOf(row, column))])
    {
        Includes = row.Includes,
    };

    private static ValueShape Shared(EntityShape row, ColumnModel column)
    {
        for (var i = 0; row.Entity.Hierarchy!.Strategy == InheritanceStrategy.TablePerHierarchy && i < row.Columns.Count; i++)
        {
            if (row.Entity.Row[i].Name == column.Name)
            {
                return row.Columns[i] with { Type = column.Property.PropertyType };
            }
        }

        return new ValueShape(new SqlLiteral(null, column.Type.ClrType) { Mapping = column.Type }, column.Property.PropertyType);
    }
}
