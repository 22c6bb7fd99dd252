using System.Globalization;
using System.Linq.Expressions;

namespace Oxen;

/// <content>What the compiler makes of constants and conversions, undone.</content>
internal sealed partial class CSharpWriter
{
    // C# compares enums and chars, and combines flags, as numbers.
    private static (Expression Left, Expression Right) WrittenOperands(BinaryExpression node)
    {
        var isComparison = StrengthOf(node.NodeType) is Strength.Equality or Strength.Relational;
        var isFlags = StrengthOf(node.NodeType) is Strength.And or Strength.Or or Strength.Xor;
        var type = NumberedType(node.Left) ?? NumberedType(node.Right);
        return type is not null && (isComparison || isFlags && type.IsEnum)
            ? (Unnumbered(node.Left, type), Unnumbered(node.Right, type))
            : (node.Left, node.Right);
    }

    // The enum, or char, whose number an expression is.
    private static Type? NumberedType(Expression node) =>
        Pattern(node) is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Method: null } convert
        && Underlying(convert.Operand.Type) is var from && (from.IsEnum || from == typeof(char)) && NumberOf(convert.Type) > 0
            ? from
            : null;

    private static Expression Unnumbered(Expression node, Type type) => Pattern(node) switch
    {
        ConstantExpression { Value: { } value } when value.GetType() != type && NumberOf(value.GetType()) > 0 => Expression.Constant(FromNumber(value, type)),
        UnaryExpression { Operand: var operand } when NumberedType(node) == type => operand,
        _ => node,
    };

    private static object FromNumber(object number, Type type) =>
        type.IsEnum ? Enum.ToObject(type, number) : (char)Convert.ToInt32(number, CultureInfo.InvariantCulture);

    // The enum that flags combined as numbers are converted back to.
    private static Type? EnumOf(UnaryExpression convert) =>
        Underlying(convert.Type) is { IsEnum: true } type && convert.Operand is BinaryExpression flags
        && (NumberedType(flags.Left) ?? NumberedType(flags.Right)) == type
            ? type
            : null;

    private static bool IsUnwrittenConversion(UnaryExpression node) =>
        node.NodeType is ExpressionType.Convert or ExpressionType.ConvertChecked
        && (node.Method is { Name: "op_Implicit" } || EnumOf(node) is not null || IsImplicit(node.Operand.Type, node.Type) || IsNull(node.Operand));

    private static bool IsImplicit(Type from, Type to)
    {
        if (to.IsAssignableFrom(from))
        {
            return true;
        }

        var toIsNullable = Nullable.GetUnderlyingType(to) is not null;
        if (Nullable.GetUnderlyingType(from) is not null && !toIsNullable)
        {
            return false;
        }

        return Underlying(from) == Underlying(to) || NumberOf(from) is > 0 and var narrow && NumberOf(to) > narrow;
    }

    // Widening goes up in this order; close enough to C#'s rules for what a compiler has accepted.
    private static int NumberOf(Type type) => Underlying(type) is { IsEnum: false } number
        ? Type.GetTypeCode(number) switch
        {
            TypeCode.SByte or TypeCode.Byte => 1,
            TypeCode.Int16 or TypeCode.UInt16 => 2,
            TypeCode.Int32 => 3,
            TypeCode.UInt32 => 4,
            TypeCode.Int64 => 5,
            TypeCode.UInt64 => 6,
            TypeCode.Single => 7,
            TypeCode.Double => 8,
            TypeCode.Decimal => 9,
            _ => 0,
        }
        : 0;

    private static Type Natural(Expression node) =>
        Pattern(node) is UnaryExpression unary && IsUnwrittenConversion(unary) ? Natural(unary.Operand) : node.Type;

    private static Expression Pattern(Expression node) => node is SlotExpression slot ? slot.Pattern : node;

    private static bool IsNull(Expression node) => node is ConstantExpression { Value: null };

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private string Literal(object? value, Type type) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        Type named => $"typeof({TypeName.Of(named)})",
        _ when hidesLiterals => Hidden,
        char c => char.IsControl(c) || c is '\'' or '\\' ? $"'\\u{(int)c:x4}'" : $"'{c}'",
        Enum member => EnumMember(member, Underlying(type).IsEnum ? Underlying(type) : member.GetType()),
        _ when NumberOf(value.GetType()) > 0 => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => Hidden,
    };

    private static string EnumMember(Enum value, Type type)
    {
        var names = value.ToString();
        return char.IsLetter(names[0])
            ? string.Join(" | ", names.Split(", ").Select(name => $"{TypeName.Of(type)}.{name}"))
            : names == "0" ? names : $"({TypeName.Of(type)}){names}";
    }
}
