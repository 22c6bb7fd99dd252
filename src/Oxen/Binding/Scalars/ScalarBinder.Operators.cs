using System.Linq.Expressions;
using System.Text.Json.Nodes;

namespace Oxen;

/// <content>Operators.</content>
internal sealed partial class ScalarBinder
{
    private Shape BindUnary(UnaryExpression node, Scope? scope)
    {
        switch (node.NodeType)
        {
            case ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs:
                return BindConvert(node, scope);
            case ExpressionType.Negate when node.Method is { } method && query.Dialect.Functions.Find(method) is { } row:
                return Function(row, [Bind(node.Operand, scope)], node, scope);
            case ExpressionType.ArrayLength when query.Dialect.Functions.Find(node.Operand.Type, nameof(Array.Length)) is { } length && Bind(node.Operand, scope) is ValueShape bytes:
                return Function(length, [bytes], node, scope);
            case ExpressionType.UnaryPlus when IsNumber(node.Type):
                return Bind(node.Operand, scope);
            case ExpressionType.Quote:
                throw QueryBinder.Error(node, "A lambda isn't a value.", "Pass it to an operator.");
            case ExpressionType.Not or ExpressionType.OnesComplement or ExpressionType.Negate or ExpressionType.NegateChecked
                when node.Method is null || IsNumber(node.Type):
                var operand = Bind(node.Operand, scope);
                return ClientOperator(node, [operand]) ?? Uncalculated(node, Underlying(node.Type) == typeof(bool) ? [] : [operand], [operand]) ?? (Shape)new ValueShape(Checked(node, Operator(node, ToSql(operand, node.Operand))), node.Type);
            case ExpressionType.ArrayLength when Bind(node.Operand, scope) is ValueShape list && ElementsOf(list) is not null:
                return ArrayValue(ArrayPart.Count, typeof(int), list.Sql);
            case ExpressionType.ArrayLength when Bind(node.Operand, scope) is ValueShape array && IsJson(array) && JsonCount(PlaceOf(array)) is { } count:
                return count;
            default:
                return Client(node, scope, node.NodeType == ExpressionType.ArrayLength ? "The length of an array isn't translated to SQL." : $"The operator '{node.NodeType}' isn't translated to SQL.");
        }
    }

    private static SqlExpression Operator(UnaryExpression node, SqlExpression operand) => node.NodeType switch
    {
        ExpressionType.Not when node.Type == typeof(bool?) => SqlBuild.ThreeValued(SqlBinaryOperator.Equal, operand, SqlBuild.Literal(false)),
        ExpressionType.Not when node.Type == typeof(bool) => SqlBuild.Not(operand),
        _ when IsNull(operand) => operand,
        ExpressionType.Not or ExpressionType.OnesComplement => new SqlUnary(SqlUnaryOperator.BitwiseNot, operand),
        _ => new SqlUnary(SqlUnaryOperator.Negate, operand),
    };

    private Shape BindConvert(UnaryExpression node, Scope? scope)
    {
        var operand = Bind(node.Operand, scope);
        var from = Underlying(node.Operand.Type);
        var to = Underlying(node.Type);
        if (node.Method?.DeclaringType == typeof(JsonNode) && operand is ValueShape part && IsJson(part) && JsonPartAt(PlaceOf(part), node.Type) is { } read)
        {
            return read;
        }

        if (operand is ObjectShape made && made.Type == to && node.Type != to)
        {
            return made with { Make = values => Expression.Convert(made.Make(values), node.Type), Type = node.Type };
        }

        if (operand is not ValueShape value)
        {
            return EntityViews.Cast(operand, node) is { } cast ? cast : node.Type.IsAssignableFrom(operand.Type) ? operand : Client(node, scope, $"A cast to '{TypeName.Of(node.Type)}' isn't translated to SQL.");
        }

        if (to == from || to == typeof(object) || !to.IsValueType && to.IsAssignableFrom(from))
        {
            return value with { Type = to == typeof(object) ? value.Type : node.Type };
        }

        if (value.Sql is SqlLiteral { Value: null })
        {
            return new ValueShape(new SqlLiteral(null, to), node.Type);
        }

        if (IsStoredAlike(from, to))
        {
            return value with { Type = node.Type };
        }

        if (value.Sql is SqlLiteral { Value: IConvertible number } && IsNumber(from) && to == typeof(double))
        {
            return new ValueShape(new SqlLiteral(number.ToDouble(System.Globalization.CultureInfo.InvariantCulture), to), node.Type);
        }

        return (IsNumber(from) || from.IsEnum) && (IsNumber(to) || to.IsEnum)
            ? Uncalculated(node, [operand], [operand]) ?? (Shape)new ValueShape(new SqlCast(AsNumber(value.Sql), to) { IsChecked = node.NodeType == ExpressionType.ConvertChecked }, node.Type)
            : Client(node, scope, $"A cast from '{TypeName.Of(from)}' to '{TypeName.Of(to)}' isn't translated to SQL.");
    }

    // Conversions that don't change what is stored: an enum and its number, a char compared as a number, a wider integer.
    private static bool IsStoredAlike(Type from, Type to) =>
        from == typeof(char) && IsInteger(to) && to != typeof(ulong)
        || (from.IsEnum || IsInteger(from)) && (to.IsEnum || IsInteger(to)) && IsHeld(Type.GetTypeCode(from), Type.GetTypeCode(to))
        || from == typeof(float) && to == typeof(double);

    private static bool IsHeld(TypeCode from, TypeCode to) => from == to || to switch
    {
        TypeCode.Int16 => from is TypeCode.SByte or TypeCode.Byte,
        TypeCode.UInt16 => from is TypeCode.Byte,
        TypeCode.Int32 => from is >= TypeCode.SByte and <= TypeCode.UInt16,
        TypeCode.UInt32 => from is TypeCode.Byte or TypeCode.UInt16,
        TypeCode.Int64 => from is >= TypeCode.SByte and <= TypeCode.UInt32,
        _ => false,
    };

    private Shape BindBinary(BinaryExpression node, Scope? scope)
    {
        switch (node.NodeType)
        {
            case ExpressionType.ArrayIndex when query.Dialect.Functions.Find(node.Left.Type, "Item", [typeof(int)], hasInstance: true) is { } item && Bind(node.Left, scope) is ValueShape bytes:
                return Function(item, [bytes, Bind(node.Right, scope)], node, scope);
            case ExpressionType.ArrayIndex when Bind(node.Left, scope) is ValueShape list && ElementsOf(list) is not null:
                return ArrayElement(list, BindSql(node.Right, scope), node.Type);
            case ExpressionType.ArrayIndex when Bind(node.Left, scope) is ValueShape array && IsJson(array) && JsonElementAt(array, BindSql(node.Right, scope), node) is { } element:
                return element;
            case ExpressionType.ArrayIndex:
                return Client(node, scope, "An element of an array isn't translated to SQL.");
            case ExpressionType.Add when node.Type == typeof(string):
                return Concat(node, [node.Left, node.Right], scope);
        }

        if (TypeTest.OfComparison(node) is var (tested, ofType) && TypeTest.Bind(Bind(tested, scope), ofType, isExact: true) is ValueShape test)
        {
            return node.NodeType == ExpressionType.Equal ? test : test with { Sql = SqlBuild.Not(test.Sql) };
        }

        var leftShape = BindOperand(node.Left, scope);
        if (node.NodeType == ExpressionType.Coalesce && !node.Left.Type.IsValueType && leftShape is EntityShape or OptionalShape or ObjectShape)
        {
            return FirstThere(node, scope);
        }

        var rightShape = BindOperand(node.Right, scope);
        if (ClientOperator(node, [leftShape, rightShape]) is { } client)
        {
            return client;
        }

        if (IsCalculation(node) && Uncalculated(node, [leftShape, rightShape], [leftShape, rightShape]) is { } uncalculated)
        {
            return uncalculated;
        }

        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            var equal = Equal(leftShape, rightShape, node);
            return new ValueShape(node.NodeType == ExpressionType.Equal ? equal : NotEqual(equal), node.Type);
        }

        if (node.NodeType == ExpressionType.Coalesce && leftShape is OptionalShape)
        {
            return Client(node, [leftShape, rightShape], new TranslationError(node, "A choice between objects isn't translated to SQL.", "Choose between their members, such as (a.City ?? b.City)."));
        }

        var (left, right) = (ToSql(leftShape, node.Left), ToSql(rightShape, node.Right));
        if (node.Method is { } method && query.Dialect.Functions.Find(method) is { } row)
        {
            return Function(row, [leftShape, rightShape], node, scope);
        }

        var type = Underlying(node.Type);
        if (OperatorOf(node.NodeType, type) is not { } op || !IsOrdered(node, op))
        {
            return Client(node, scope, $"The operator '{node.NodeType}' of '{TypeName.Of(Underlying(node.Left.Type))}' isn't translated to SQL.");
        }

        return new ValueShape(Checked(node, Operate(op, left, right, type)), node.Type);
    }

    private static SqlExpression Operate(SqlBinaryOperator op, SqlExpression left, SqlExpression right, Type type)
    {
        (left, right) = Alike(left, right);
        switch (op)
        {
            // What is calculated with null is null; to SQL such a NULL would be of no type.
            case >= SqlBinaryOperator.BitwiseOr and not SqlBinaryOperator.Coalesce when IsNull(left) || IsNull(right):
                return new SqlLiteral(null, type);
            case SqlBinaryOperator.NotEqual when type == typeof(bool):
                return SqlBuild.ThreeValued(op, left, right);
            case < SqlBinaryOperator.BitwiseOr:
                (left, right) = AsComparable(Unwidened(left), Unwidened(right));
                break;
            case SqlBinaryOperator.ShiftLeft or SqlBinaryOperator.ShiftRight:
                right = ShiftCount(right, type);
                break;
            case SqlBinaryOperator.Coalesce:
                return new SqlBinary(op, left, right, type, left.IsNullable && right.IsNullable);
            default:
                (left, right) = AsNumbers(left, right);
                break;
        }

        return new SqlBinary(op, left, right, type, left.IsNullable || right.IsNullable);
    }

    private static bool IsNull(SqlExpression operand) => operand is SqlLiteral { Value: null };

    private static SqlBinaryOperator? OperatorOf(ExpressionType op, Type type) => op switch
    {
        ExpressionType.AndAlso => SqlBinaryOperator.And,
        ExpressionType.OrElse => SqlBinaryOperator.Or,
        ExpressionType.And => type == typeof(bool) ? SqlBinaryOperator.And : SqlBinaryOperator.BitwiseAnd,
        ExpressionType.Or => type == typeof(bool) ? SqlBinaryOperator.Or : SqlBinaryOperator.BitwiseOr,
        ExpressionType.ExclusiveOr => type == typeof(bool) ? SqlBinaryOperator.NotEqual : SqlBinaryOperator.BitwiseXor,
        ExpressionType.LessThan => SqlBinaryOperator.Less,
        ExpressionType.LessThanOrEqual => SqlBinaryOperator.LessOrEqual,
        ExpressionType.GreaterThan => SqlBinaryOperator.Greater,
        ExpressionType.GreaterThanOrEqual => SqlBinaryOperator.GreaterOrEqual,
        ExpressionType.Add or ExpressionType.AddChecked => SqlBinaryOperator.Add,
        ExpressionType.Subtract or ExpressionType.SubtractChecked => SqlBinaryOperator.Subtract,
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => SqlBinaryOperator.Multiply,
        ExpressionType.Divide => SqlBinaryOperator.Divide,
        ExpressionType.Modulo => SqlBinaryOperator.Modulo,
        ExpressionType.LeftShift => SqlBinaryOperator.ShiftLeft,
        ExpressionType.RightShift => SqlBinaryOperator.ShiftRight,
        ExpressionType.Coalesce => SqlBinaryOperator.Coalesce,
        _ => null,
    };

    // In a checked context a result out of the type's range is an error.
    private static SqlExpression Checked(Expression node, SqlExpression result) =>
        node.NodeType is ExpressionType.AddChecked or ExpressionType.SubtractChecked or ExpressionType.MultiplyChecked or ExpressionType.NegateChecked && IsInteger(result.ClrType)
            ? new SqlCast(result, result.ClrType) { IsChecked = true }
            : result;

    private static bool IsCalculation(BinaryExpression node) => Underlying(node.Type) != typeof(bool) && node.NodeType != ExpressionType.Coalesce;

    // Arithmetic is for numbers; other types have operators of their own, which are functions.
    private static bool IsOrdered(BinaryExpression node, SqlBinaryOperator op) =>
        op < SqlBinaryOperator.BitwiseOr || op == SqlBinaryOperator.Coalesce || IsNumber(Underlying(node.Type)) || Underlying(node.Type).IsEnum;

    // A database compares an integer with a binary fraction as it is; a cast would only keep an index from being used.
    private static SqlExpression Unwidened(SqlExpression node) => node is SqlCast { Operand: var operand } && node.ClrType == typeof(double) && IsSmallInteger(operand.ClrType)
        ? operand
        : node;

    private static bool IsSmallInteger(Type type) => IsInteger(type) && Type.GetTypeCode(type) <= TypeCode.UInt32;

    // C# takes the lowest five or six bits of the count.
    private static SqlExpression ShiftCount(SqlExpression count, Type type)
    {
        var mask = type == typeof(long) || type == typeof(ulong) ? 63 : 31;
        return count is SqlLiteral { Value: int value }
            ? SqlBuild.Literal(value & mask)
            : new SqlBinary(SqlBinaryOperator.BitwiseAnd, count, SqlBuild.Literal(mask), typeof(int), count.IsNullable);
    }

    private static bool IsInteger(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 && !type.IsEnum;

    private static bool IsNumber(Type type) => Type.GetTypeCode(Underlying(type)) is >= TypeCode.SByte and <= TypeCode.Decimal && !Underlying(type).IsEnum;
}
