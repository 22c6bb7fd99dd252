using System.Linq.Expressions;

namespace Oxen;

/// <content>Operators and conversions.</content>
internal sealed partial class CSharpWriter
{
    /// <summary>How tightly operators bind, loosest first.</summary>
    private enum Strength
    {
        None,
        Conditional,
        Coalesce,
        OrElse,
        AndAlso,
        Or,
        Xor,
        And,
        Equality,
        Relational,
        Shift,
        Additive,
        Multiplicative,
        Unary,
        Primary,
    }

    private Strength StrengthOf(Expression node) => node switch
    {
        LambdaExpression => Strength.None,
        ConditionalExpression => Strength.Conditional,
        UnaryExpression { NodeType: ExpressionType.Quote or ExpressionType.ArrayLength } => Strength.Primary,
        UnaryExpression { NodeType: ExpressionType.TypeAs } => Strength.Relational,
        UnaryExpression unary when IsUnwrittenConversion(unary) => Strength.Primary,
        UnaryExpression => Strength.Unary,
        TypeBinaryExpression => Strength.Relational,
        ConstantExpression { Value: Enum flags } when !hidesLiterals && flags.ToString().Contains(',', StringComparison.Ordinal) => Strength.Or,
        BinaryExpression binary => StrengthOf(binary.NodeType),
        // What only stands for another node puts parentheses around that one.
        _ => Strength.Primary,
    };

    private static Strength StrengthOf(ExpressionType op) => op switch
    {
        ExpressionType.Coalesce => Strength.Coalesce,
        ExpressionType.OrElse => Strength.OrElse,
        ExpressionType.AndAlso => Strength.AndAlso,
        ExpressionType.Or => Strength.Or,
        ExpressionType.ExclusiveOr => Strength.Xor,
        ExpressionType.And => Strength.And,
        ExpressionType.Equal or ExpressionType.NotEqual => Strength.Equality,
        ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual => Strength.Relational,
        ExpressionType.LeftShift or ExpressionType.RightShift => Strength.Shift,
        ExpressionType.Add or ExpressionType.AddChecked or ExpressionType.Subtract or ExpressionType.SubtractChecked => Strength.Additive,
        ExpressionType.Multiply or ExpressionType.MultiplyChecked or ExpressionType.Divide or ExpressionType.Modulo => Strength.Multiplicative,
        _ => Strength.Primary,
    };

    private static string Symbol(ExpressionType op) => op switch
    {
        ExpressionType.Coalesce => "??",
        ExpressionType.OrElse => "||",
        ExpressionType.AndAlso => "&&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.And => "&",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.LeftShift => "<<",
        ExpressionType.RightShift => ">>",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.Assign => "=",
        _ => op.ToString(),
    };

    private void WriteUnary(UnaryExpression node, Strength context)
    {
        switch (node.NodeType)
        {
            case ExpressionType.Quote:
                Write(node.Operand, context);
                break;
            case ExpressionType.ArrayLength:
                Write(node.Operand, Strength.Primary);
                text.Write(".Length");
                break;
            case ExpressionType.TypeAs:
                Write(node.Operand, Strength.Relational);
                text.Write($" as {TypeName.Of(node.Type)}");
                break;
            case ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Unbox:
                if (IsUnwrittenConversion(node))
                {
                    Write(node.Operand, context);
                }
                else
                {
                    WriteCast(node, context);
                }

                break;
            default:
                text.Write(node.NodeType switch
                {
                    ExpressionType.Not when (Nullable.GetUnderlyingType(node.Type) ?? node.Type) == typeof(bool) => "!",
                    ExpressionType.Not or ExpressionType.OnesComplement => "~",
                    ExpressionType.Negate or ExpressionType.NegateChecked => "-",
                    ExpressionType.UnaryPlus => "+",
                    ExpressionType.Throw => "throw ",
                    var other => other + " ",
                });
                Write(node.Operand, Strength.Unary);
                break;
        }
    }

    private void WriteCast(UnaryExpression node, Strength context)
    {
        var needsParentheses = context > Strength.Unary && IsUnwrittenConversion(node);
        text.Write(needsParentheses ? "(" : "");
        text.Write($"({TypeName.Of(node.Type)})");
        Write(node.Operand, Strength.Unary);
        text.Write(needsParentheses ? ")" : "");
    }

    private void WriteBinary(BinaryExpression node)
    {
        if (node.NodeType == ExpressionType.ArrayIndex)
        {
            WriteIndex(node.Left, [node.Right]);
            return;
        }

        var strength = StrengthOf(node.NodeType);
        if (strength is Strength.AndAlso or Strength.OrElse)
        {
            WriteLogic(node, strength);
            return;
        }

        var (left, right) = WrittenOperands(node);
        WriteOperand(left, right, node, strength);
        text.Write($" {Symbol(node.NodeType)} ");
        // Operators group from the left, only ?? from the right.
        WriteOperand(right, left, node, node.NodeType == ExpressionType.Coalesce ? strength : strength + 1);
    }

    // A chain of equal operators breaks before its operands do.
    private void WriteLogic(BinaryExpression node, Strength strength)
    {
        var isChain = node.Left.NodeType == node.NodeType;
        text.Depth += isChain ? 0 : 1;
        Write(node.Left, strength);
        text.Depth -= isChain ? 0 : 1;
        text.Write(" ");
        text.Break();
        text.Write(Symbol(node.NodeType) + " ");
        text.Depth++;
        Write(node.Right, strength + 1);
        text.Depth--;
    }

    // A widening of both sides beyond what the operator asks for was written on one of them.
    private void WriteOperand(Expression operand, Expression other, BinaryExpression node, Strength context)
    {
        if (IsArithmetic(node.NodeType) && ReferenceEquals(operand, node.Left) && operand is UnaryExpression { NodeType: ExpressionType.Convert } convert
            && IsUnwrittenConversion(convert) && NumberOf(convert.Type) > Math.Max(NumberOf(Natural(convert)), Math.Max(NumberOf(Natural(other)), NumberOf(typeof(int)))))
        {
            WriteCast(convert, context);
        }
        else
        {
            Write(operand, context);
        }
    }

    private void WriteConditional(ConditionalExpression node)
    {
        Write(node.Test, Strength.Coalesce);
        text.Write(" ? ");
        Write(node.IfTrue, Strength.Conditional);
        text.Write(" : ");
        Write(node.IfFalse, Strength.Conditional);
    }

    private static bool IsArithmetic(ExpressionType op) => StrengthOf(op) is Strength.Additive or Strength.Multiplicative;
}
