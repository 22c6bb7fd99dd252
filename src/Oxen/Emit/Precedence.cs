namespace Oxen;

/// <summary>How tightly expressions bind; more binds tighter. Where databases disagree, parentheses are written.</summary>
internal static class Precedence
{
    public const int Comparison = 4;
    public const int Unary = 9;
    private const int Bits = 5;
    private const int Atom = 10;
    private const int Unknown = 0;

    /// <summary>How tightly the expression's outermost operator binds.</summary>
    public static int Of(SqlExpression expression) => expression switch
    {
        SqlBinary { Operator: SqlBinaryOperator.Coalesce } => Atom,
        SqlBinary binary => binary.Operator switch
        {
            SqlBinaryOperator.Or => 1,
            SqlBinaryOperator.And => 2,
            <= SqlBinaryOperator.NullSafeNotEqual => Comparison,
            <= SqlBinaryOperator.ShiftRight => Bits,
            <= SqlBinaryOperator.Subtract => 6,
            SqlBinaryOperator.Concat => 8,
            _ => 7,
        },
        SqlUnary { Operator: SqlUnaryOperator.Not } => 3,

        // To PostgreSQL it is an operator as any of its own, which all bind alike.
        SqlUnary { Operator: SqlUnaryOperator.BitwiseNot } => Bits,
        SqlUnary => Unary,
        SqlIsNull or SqlIn or SqlInList or SqlInQuery => Comparison,
        SqlCollate => Unary,
        SqlGroupingKey key => Of(key.Key),
        SqlRawValue => Unknown,
        SqlFunction function => IsCall(function.Template) ? Atom : Comparison,
        SqlLiteral { Value: < 0 or < 0L or < 0.0 } => Unary,
        _ => Atom,
    };

    // A template that is one call, such as lower({0}), binds as tightly as a name.
    private static bool IsCall(string template)
    {
        var open = template.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !template.EndsWith(')'))
        {
            return !template.Contains(' ', StringComparison.Ordinal);
        }

        var depth = 0;
        for (var i = open; i < template.Length - 1; i++)
        {
            depth += template[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return false;
            }
        }

        return !template.AsSpan(0, open).Contains(' ');
    }
}
