using System.Globalization;
using System.Linq.Expressions;

namespace Oxen;

/// <content>Enums that are stored as names, where C# means their numbers.</content>
internal sealed partial class ScalarBinder
{
    /// <summary>What C# orders, compares and calculates with: the number of an enum stored as a name, any other value as it is.</summary>
    public static SqlExpression AsNumber(SqlExpression value) => value switch
    {
        { ClrType.IsEnum: true, Mapping.Form: StoreForm.Text } => NumberOfName(value),
        _ => value,
    };

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
        // A value without a name is stored as its number, written out.
        return new SqlCase(whens, new SqlCast(name, number), number, name.IsNullable);
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
