using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Conformance;

/// <content>What can be computed of each type.</content>
internal sealed partial class ValueGenerator
{
    private static readonly MethodInfo IndexOfMethod = typeof(string).GetMethod(nameof(string.IndexOf), [typeof(string), typeof(StringComparison)])!;
    private static readonly MethodInfo ReplaceMethod = typeof(string).GetMethod(nameof(string.Replace), [typeof(string), typeof(string)])!;

    private List<Func<IReadOnlyList<Expression>, int, Expression>> Operators(Type type)
    {
        List<Func<IReadOnlyList<Expression>, int, Expression>> options =
        [
            (scope, depth) => Value(type, scope, depth),
            (scope, depth) => Expression.Condition(Condition(scope, depth), Value(type, scope, depth), Value(type, scope, depth)),
        ];
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            if (Constants.ContainsKey(underlying))
            {
                options.Add((scope, depth) => Expression.Convert(Value(underlying, scope, depth), type));
            }
        }
        else if (type.IsValueType && Constants.ContainsKey(typeof(Nullable<>).MakeGenericType(type)))
        {
            options.Add((scope, depth) => Expression.Coalesce(Value(typeof(Nullable<>).MakeGenericType(type), scope, depth), Constant(type)));
        }

        switch (Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type))
        {
            case TypeCode.Int32 when !(Nullable.GetUnderlyingType(type) ?? type).IsEnum:
                options.Add((scope, depth) => Expression.MakeBinary(choices.Pick([ExpressionType.Add, ExpressionType.Subtract]), Value(type, scope, depth), Value(type, scope, depth)));
                options.Add((scope, depth) => Expression.MakeBinary(choices.Pick([ExpressionType.Multiply, ExpressionType.Divide, ExpressionType.Modulo]), Value(type, scope, depth), Expression.Constant(choices.Pick([2, 3, -1, -4]), type)));
                options.Add((scope, depth) => Expression.Negate(Value(type, scope, depth)));
                options.Add((scope, depth) => Expression.MakeBinary(choices.Pick([ExpressionType.And, ExpressionType.Or, ExpressionType.ExclusiveOr]), Value(type, scope, depth), Value(type, scope, 0)));
                if (type == typeof(int))
                {
                    options.Add((scope, depth) => Expression.Property(Value(typeof(string), scope, depth), nameof(string.Length)));
                    options.Add((scope, depth) => Expression.Call(typeof(Math), nameof(Math.Abs), null, Value(type, scope, depth)));
                    options.Add((scope, depth) => Expression.Call(typeof(Math), choices.Pick([nameof(Math.Max), nameof(Math.Min)]), null, Value(type, scope, depth), Value(type, scope, 0)));
                    options.Add((scope, depth) => Expression.Call(typeof(Math), nameof(Math.Sign), null, Value(type, scope, depth)));
                    options.Add((scope, depth) => Expression.Property(Value(typeof(DateOnly), scope, depth), choices.Pick(["Year", "Month", "Day", "DayOfYear"])));
                    options.Add((scope, depth) => Expression.Convert(Expression.Property(Value(typeof(DateTime), scope, depth), "DayOfWeek"), typeof(int)));
                    options.Add((scope, depth) => Expression.Call(Value(typeof(string), scope, depth), IndexOfMethod, Value(typeof(string), scope, 0), Expression.Constant(StringComparison.Ordinal)));
                    options.Add((scope, depth) => makeScalar(type, scope, depth));
                    options.Add((scope, depth) => Expression.Property(Value(typeof(DateTime), scope, depth), choices.Pick(["Year", "Month", "Day", "Hour"])));
                }

                else
                {
                    options.Add((scope, depth) => makeScalar(type, scope, depth));
                }

                break;
            case TypeCode.Decimal when type == typeof(decimal):
                options.Add((scope, depth) => Expression.Call(typeof(Math), choices.Pick([nameof(Math.Abs), nameof(Math.Floor), nameof(Math.Ceiling), nameof(Math.Truncate)]), null, Value(type, scope, depth)));
                options.Add((scope, depth) => Expression.Call(typeof(Math), nameof(Math.Round), null, Value(type, scope, depth), Expression.Constant(choices.Pick([0, 1, 2]))));
                options.Add((scope, depth) => Expression.MakeBinary(choices.Pick([ExpressionType.Add, ExpressionType.Subtract, ExpressionType.Multiply]), Value(type, scope, 0), Constant(type)));
                options.Add((scope, depth) => Expression.Convert(Value(typeof(int), scope, depth), type));
                break;
            case TypeCode.Double:
                options.Add((scope, depth) => Expression.MakeBinary(choices.Pick([ExpressionType.Add, ExpressionType.Subtract]), Value(type, scope, depth), Value(type, scope, depth)));
                break;
            case TypeCode.String:
                options.Add((scope, depth) => Expression.Add(Value(type, scope, depth), NullableText(scope), ConcatMethod));
                options.Add((scope, depth) => Expression.Call(Value(type, scope, depth), typeof(string).GetMethod(choices.Pick([nameof(string.ToUpper), nameof(string.ToLower), nameof(string.Trim)]), [])!));
                options.Add((scope, depth) => Expression.Coalesce(NullableText(scope), Value(type, scope, depth)));
                options.Add((scope, depth) => Expression.Call(Value(type, scope, depth), ReplaceMethod, Expression.Constant(choices.Pick(["a", "rush", "%"])), Constant(type)));
                options.Add((scope, depth) => Expression.Call(Value(typeof(int), scope, depth), typeof(int).GetMethod(nameof(ToString), [])!));
                break;
            case TypeCode.Boolean when type == typeof(bool):
                options.Add(Condition);
                options.Add((scope, _) => Expression.Call(typeof(string), choices.Pick([nameof(string.IsNullOrEmpty), nameof(string.IsNullOrWhiteSpace)]), null, NullableText(scope)));
                break;
            case TypeCode.Boolean:
                options.Add((scope, depth) => Expression.MakeBinary(choices.Pick([ExpressionType.And, ExpressionType.Or, ExpressionType.ExclusiveOr]), Value(type, scope, depth), Value(type, scope, depth)));
                options.Add((scope, depth) => Expression.Not(Value(type, scope, depth)));
                break;
            case TypeCode.DateTime when type == typeof(DateTime):
                options.Add((scope, depth) => Expression.Property(Value(type, scope, depth), nameof(DateTime.Date)));
                options.Add((scope, depth) => Expression.Call(Value(type, scope, depth), nameof(DateTime.AddDays), null, Expression.Constant(choices.Pick([1.0, -30.0, 0.5]))));
                options.Add((scope, depth) => Expression.Call(Value(type, scope, depth), choices.Pick([nameof(DateTime.AddMonths), nameof(DateTime.AddYears)]), null, Expression.Constant(choices.Pick([1, -3, 12]))));
                break;
        }

        return options;
    }
}
