using System.Linq.Expressions;

namespace Oxen;

/// <content>Equality, of values and of objects.</content>
internal sealed partial class ScalarBinder
{
    /// <summary>Whether two shapes are equal, as C# would say.</summary>
    public static SqlExpression Equal(Shape left, Shape right, Expression culprit) => (left, right) switch
    {
        (ValueShape { Sql: not SqlLiteral { Value: null } } a, ValueShape { Sql: not SqlLiteral { Value: null } } b) when (Shapes.FirstIncomparable(a) ?? Shapes.FirstIncomparable(b)) is { } error =>
            throw new QueryTranslationException(error with { Culprit = culprit }),
        (ValueShape a, ValueShape b) => EqualValues(Alike(a.Sql, b.Sql)),
        (OptionalShape { HidesMembers: true } hidden, ValueShape { Sql: SqlLiteral { Value: null } }) => SqlBuild.Not(EntityViews.IsThere(hidden)),
        (OptionalShape optional, ValueShape { Sql: SqlLiteral { Value: null } }) => optional.IsAbsent,
        (ValueShape { Sql: SqlLiteral { Value: null } }, OptionalShape) => Equal(right, left, culprit),
        (OptionalShape { Row: ObjectShape made } optional, ValueShape { Sql: SqlParameter parameter }) when Underlying(made.Type) == parameter.ClrType => EqualOptional(optional, made, parameter, culprit),
        (ValueShape { Sql: SqlParameter }, OptionalShape) => Equal(right, left, culprit),
        (OptionalShape optional, _) => Equal(optional.Row, right, culprit),
        (_, OptionalShape optional) => Equal(left, optional.Row, culprit),
        (EntityShape entity, _) => EqualEntity(entity, right, culprit),
        (_, EntityShape entity) => EqualEntity(entity, left, culprit),
        (ObjectShape, ValueShape { Sql: SqlLiteral { Value: null } }) or (ValueShape { Sql: SqlLiteral { Value: null } }, ObjectShape) => SqlBuild.Literal(false),
        (ObjectShape made, ValueShape { Sql: SqlParameter parameter }) when Underlying(made.Type) == parameter.ClrType => EqualMembers(made, parameter, culprit),
        (ValueShape { Sql: SqlParameter }, ObjectShape) => Equal(right, left, culprit),
        (ObjectShape a, ObjectShape b) when Underlying(a.Type) == Underlying(b.Type) => a.Parts.Zip(b.Parts)
            .Select(pair => Equal(pair.First, pair.Second, culprit)).Aggregate(SqlBuild.And),
        (ClientShape client, _) => throw new QueryTranslationException(client.Error),
        (_, ClientShape client) => throw new QueryTranslationException(client.Error),
        (QueryShape or GroupShape, _) or (_, QueryShape or GroupShape) => throw QueryBinder.Error(
            culprit, "Rows are compared with == here. To C# two lists are equal only where they are one object, which SQL doesn't know.", "Ask what is meant of the rows: rows.Any(), rows.Any(row => …), rows.All(row => …), or rows.Contains(row) for one of them."),
        _ => throw QueryBinder.Error(culprit, "These two things can't be compared in SQL.", "Compare members that are single values."),
    };

    /// <summary>Whether the keys of a join match: as equal as C# says, but a null key matches nothing.</summary>
    public static SqlExpression Matches(Shape left, Shape right, Expression culprit)
    {
        var equal = Equal(left, right, culprit);
        return equal is SqlBinary { Operator: SqlBinaryOperator.Equal } single ? single with { IsThreeValued = true } : equal;
    }

    // A whole row that a query finds is compared by its key alone.
    private Shape BindOperand(Expression node, Scope? scope) => BindForKey(node, scope) switch
    {
        QueryShape { IsOne: true } rows when rows.Bind() is { Shape: EntityShape row } found =>
            row with { Columns = row.Columns.Map(column => Value(node, found with { Shape = column })) },
        QueryShape { IsOne: true } rows when rows.Bind() is { Shape: OptionalShape { HidesMembers: false, Row: EntityShape row } } found =>
            row with { Columns = row.Columns.Map(column => Value(node, found with { Shape = column })) },
        var shape => shape,
    };

    // An object the query makes equals one the application has when all members do.
    private static SqlExpression EqualMembers(ObjectShape made, SqlParameter value, Expression culprit)
    {
        var members = made.Parts.Zip(made.Members).Select(pair => pair.Second is { } member
            ? Equal(pair.First, Member(value, Underlying(made.Type), member), culprit)
            : throw QueryBinder.Error(culprit, $"It isn't known which member of '{TypeName.Of(made.Type)}' is which.", "Compare members that are single values."));
        return members.Aggregate((SqlExpression?)(value.IsNullable ? IsThere(value) : null), SqlBuild.And)!;
    }

    // No object equals no object.
    private static SqlExpression EqualOptional(OptionalShape optional, ObjectShape made, SqlParameter value, Expression culprit)
    {
        var equal = EqualMembers(made, value, culprit);
        return value.IsNullable ? SqlBuild.Or(equal, SqlBuild.And(SqlBuild.Not(IsThere(value)), optional.IsAbsent)) : equal;
    }

    private static SqlParameter IsThere(SqlParameter value) => Derived(value, "any", static whole => whole is not null, typeof(bool));

    /// <summary>A member of an object the application has.</summary>
    public static ValueShape Member(SqlParameter value, Type type, string name)
    {
        Func<object, object?> read;
        Type memberType;
        if (type.GetField(name) is { } field)
        {
            (read, memberType) = (field.GetValue, field.FieldType);
        }
        else
        {
            var property = type.GetProperty(name)!;
            (read, memberType) = (property.GetValue, property.PropertyType);
        }

        return new ValueShape(Derived(value, name, whole => whole is null ? null : read(whole), memberType), memberType);
    }

    private static SqlParameter Derived(SqlParameter value, string name, Func<object?, object?> read, Type type)
    {
        var convert = value.Value.Convert;
        var source = value.Value with { Name = value.Value.Name + "_" + name, Convert = convert is null ? read : whole => read(convert(whole)) };
        return new SqlParameter(source, Underlying(type), !type.IsValueType || Nullable.GetUnderlyingType(type) is not null);
    }

    private static SqlExpression EqualValues((SqlExpression Left, SqlExpression Right) values)
    {
        var (left, right) = values.Left.Mapping is { } first && values.Right.Mapping is { } second && first.Form != second.Form
            ? AsNumbers(values.Left, values.Right)
            : values;
        return SqlBuild.Equal(Unwidened(left), Unwidened(right));
    }

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
            EntityShape second when second.Entity.Root == entity.Entity.Root => SqlBuild.Equal(column, ColumnOf(second, key).Sql),
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
