using System.Globalization;
using System.Linq.Expressions;

namespace Oxen;

/// <content>Enums that are stored as names, where C# means their numbers.</content>
internal sealed partial class ScalarBinder
{
    /// <summary>What C# orders by: as <see cref="AsNumber"/>, but of an enum the database orders as C# does, its member.</summary>
    public static SqlExpression AsOrdered(SqlExpression value) => StoredForm.Of(value) is { Form: StoreForm.Enum } ? value : AsNumber(value);

    /// <summary>What C# compares and calculates with: the number of an enum stored as a name, any other value as it is.</summary>
    public static SqlExpression AsNumber(SqlExpression value) => value switch
    {
        { ClrType.IsEnum: true } when StoredForm.Of(value) is { Form: StoreForm.Text or StoreForm.Enum } or { Converter: not null } => NumberOfName(value),
        _ => value,
    };

    /// <summary>What <c>Sum</c> and <c>Average</c> add up; an error when SQL would add what is stored in the number's place.</summary>
    public static SqlExpression Summable(SqlExpression value, Expression culprit) => Uncalculable(value, isNumber: true) is { } reason
        ? throw QueryBinder.Error(culprit, reason, "Store the number itself, or run the query first and aggregate its list.")
        : AsNumber(value);

    /// <summary>The least or greatest value; of an enum, by its number.</summary>
    public static SqlExpression Extreme(SqlAggregateFunction function, SqlExpression operand, bool isNullable)
    {
        var number = AsOrdered(operand);
        var extreme = new SqlAggregate(function, number, number.ClrType, isNullable) { Mapping = number.Mapping };
        return ReferenceEquals(number, operand) ? extreme : new SqlFunction("{0}", [extreme], operand.ClrType, isNullable);
    }

    // An operator over what SQL can't calculate with is computed by C#.
    private static ClientShape? Uncalculated(Expression node, NodeList<Shape> calculated, NodeList<Shape> parts) =>
        Uncalculable(calculated) is { } reason ? Client(node, parts, new TranslationError(node, reason, Untranslatable.Remedy)) : null;

    // Why SQL can't calculate with these; null when it can.
    private static string? Uncalculable(NodeList<Shape> parts) => parts.OfType<ValueShape>()
        .Select(part => Uncalculable(part.Sql, IsInteger(Underlying(part.Type)))).FirstOrDefault(reason => reason is not null);

    // The stored form of a converter stands for the value, but isn't it.
    private static string? Uncalculable(SqlExpression value, bool isNumber) => StoredForm.Of(value) switch
    {
        { Converter: { } converter } when !value.ClrType.IsEnum => $"{(value is SqlColumn column ? $"The column '{column.Name}'" : $"A value of type '{TypeName.Of(value.ClrType)}'")} is stored through {TypeName.Of(converter.GetType())}; SQL would calculate with the stored form.",
        _ when isNumber && value.ClrType == typeof(char) => "A char is stored as text, so its number isn't known in SQL.",
        _ => null,
    };

    // Members of one enum that the database orders are compared as they are.
    private static (SqlExpression Left, SqlExpression Right) AsComparable(SqlExpression left, SqlExpression right) =>
        left.ClrType == right.ClrType && (StoredForm.Of(left) ?? StoredForm.Of(right)) is { Form: StoreForm.Enum } ? (left, right) : AsNumbers(left, right);

    private static (SqlExpression Left, SqlExpression Right) AsNumbers(SqlExpression left, SqlExpression right) =>
        (AsNumber(left), AsNumber(right)) is var numbers && (numbers.Item1 != left || numbers.Item2 != right)
            ? (NumberOfValue(numbers.Item1), NumberOfValue(numbers.Item2))
            : (left, right);

    private static SqlCase NumberOfName(SqlExpression name)
    {
        if (name.ClrType.IsDefined(typeof(FlagsAttribute), false))
        {
            throw QueryBinder.Error(Expression.Default(name.ClrType), $"Flags of '{TypeName.Of(name.ClrType)}' are stored as lists of names, which have no number in SQL.", "Store the enum as its number, or compare it with == only.");
        }

        var number = Enum.GetUnderlyingType(name.ClrType);
        NodeList<SqlWhen> whens = [.. Enum.GetValuesAsUnderlyingType(name.ClrType).Cast<object>().Distinct().Select(value =>
            new SqlWhen(SqlBuild.Equal(name, new SqlLiteral(Enum.ToObject(name.ClrType, value), name.ClrType)), new SqlLiteral(value, number)))];
        // A value without a name is stored as its number, written out; a type of the database has names alone.
        SqlExpression rest = StoredForm.Of(name) is { Form: StoreForm.Enum } ? new SqlLiteral(null, number) : new SqlCast(name, number);
        return new SqlCase(whens, rest, number, name.IsNullable);
    }

    private static SqlExpression NumberOfValue(SqlExpression value)
    {
        if (!value.ClrType.IsEnum)
        {
            return value;
        }

        var number = Enum.GetUnderlyingType(value.ClrType);
        return value switch
        {
            SqlLiteral { Value: { } member } => new SqlLiteral(Convert.ChangeType(member, number, CultureInfo.InvariantCulture), number),
            SqlParameter parameter => new SqlParameter(
                parameter.Value with { Convert = member => parameter.Value.Convert is { } inner ? ToNumber(inner(member)) : ToNumber(member) }, number, parameter.IsNullable),
            _ => value,
        };

        object? ToNumber(object? member) => member is null ? null : Convert.ChangeType(member, number, CultureInfo.InvariantCulture);
    }
}
