using System.Linq.Expressions;

namespace Oxen;

/// <content>Equality, of values and of objects.</content>
internal sealed partial class ScalarBinder
{
    /// <summary>Whether two shapes are equal, as C# would say.</summary>
    public static SqlExpression Equal(Shape left, Shape right, Expression culprit) => (left, right) switch
    {
        (ValueShape a, ValueShape b) => EqualValues(Alike(a.Sql, b.Sql)),
        (OptionalShape optional, ValueShape { Sql: SqlLiteral { Value: null } }) => new SqlIsNull(optional.Presence.Sql, IsNegated: false),
        (ValueShape { Sql: SqlLiteral { Value: null } }, OptionalShape) => Equal(right, left, culprit),
        (OptionalShape optional, _) => Equal(optional.Row, right, culprit),
        (_, OptionalShape optional) => Equal(left, optional.Row, culprit),
        (EntityShape entity, _) => EqualEntity(entity, right, culprit),
        (_, EntityShape entity) => EqualEntity(entity, left, culprit),
        (ObjectShape, ValueShape { Sql: SqlLiteral { Value: null } }) or (ValueShape { Sql: SqlLiteral { Value: null } }, ObjectShape) => SqlBuild.Literal(false),
        (ObjectShape a, ObjectShape b) when a.Type == b.Type => a.Parts.Zip(b.Parts)
            .Select(pair => Equal(pair.First, pair.Second, culprit)).Aggregate(SqlBuild.And),
        (ClientShape client, _) => throw new QueryTranslationException(client.Error),
        (_, ClientShape client) => throw new QueryTranslationException(client.Error),
        _ => throw QueryBinder.Error(culprit, "These two things can't be compared in SQL.", "Compare members that are single values."),
    };

    /// <summary>Whether the keys of a join match: as equal as C# says, but a null key matches nothing.</summary>
    public static SqlExpression Matches(Shape left, Shape right, Expression culprit)
    {
        var equal = Equal(left, right, culprit);
        return equal is SqlBinary { Operator: SqlBinaryOperator.Equal } single ? single with { IsThreeValued = true } : equal;
    }

    private static SqlExpression EqualValues((SqlExpression Left, SqlExpression Right) values) =>
        SqlBuild.Equal(Unwidened(values.Left), Unwidened(values.Right));

    // Entities are equal when their keys are.
    private static SqlExpression EqualEntity(EntityShape entity, Shape other, Expression culprit)
    {
        var keys = entity.Entity.Key;
        if (keys.Count == 0)
        {
            throw QueryBinder.Error(culprit, $"'{TypeName.Of(entity.Entity.ClrType)}' has no key to be compared by.", "Compare the members that are meant.");
        }

        return keys.Select(key => KeyOf(entity, key, other, culprit)).Aggregate(SqlBuild.And);
    }

    private static SqlExpression KeyOf(EntityShape entity, ColumnModel key, Shape other, Expression culprit)
    {
        var column = ColumnOf(entity, key).Sql;
        return other switch
        {
            EntityShape second when second.Entity == entity.Entity => SqlBuild.Equal(column, ColumnOf(second, key).Sql),
            ValueShape { Sql: SqlLiteral { Value: null } } => new SqlIsNull(column, IsNegated: false),
            ValueShape { Sql: SqlParameter parameter } => SqlBuild.Equal(column, KeyParameter(parameter, key)),
            _ => throw QueryBinder.Error(culprit, $"'{TypeName.Of(entity.Entity.ClrType)}' can be compared with another of its kind or with null only.", "Compare the members that are meant."),
        };
    }

    private static SqlParameter KeyParameter(SqlParameter entity, ColumnModel key) =>
        new(entity.Value with { Name = entity.Value.Name + "_" + key.Name, Convert = value => value is null ? null : key.Get(value) }, key.Type.ClrType, IsNullable: true)
        {
            Mapping = key.Type,
            IsSensitive = key.IsSensitive,
        };

    private static SqlExpression NotEqual(SqlExpression equal) =>
        equal is SqlBinary { Operator: SqlBinaryOperator.Equal } binary ? binary with { Operator = SqlBinaryOperator.NotEqual } : SqlBuild.Not(equal);

    // C# compares enums and chars as numbers; beside such a column the number becomes what is stored.
    private static (SqlExpression Left, SqlExpression Right) Alike(SqlExpression left, SqlExpression right)
    {
        if (IsNumbered(left.ClrType) && IsInteger(right.ClrType))
        {
            return (left, AsType(right, left.ClrType));
        }

        return IsNumbered(right.ClrType) && IsInteger(left.ClrType) ? (AsType(left, right.ClrType), right) : (left, right);
    }

    private static bool IsNumbered(Type type) => type.IsEnum || type == typeof(char);

    private static SqlExpression AsType(SqlExpression number, Type type) => number switch
    {
        SqlLiteral { Value: { } value } => new SqlLiteral(FromNumber(value, type), type),
        SqlParameter parameter => new SqlParameter(parameter.Value with { Convert = value => value is null ? null : FromNumber(value, type) }, type, parameter.IsNullable),
        _ => number,
    };

    private static object FromNumber(object number, Type type) =>
        type.IsEnum ? Enum.ToObject(type, number) : Convert.ToChar(number, System.Globalization.CultureInfo.InvariantCulture);
}
