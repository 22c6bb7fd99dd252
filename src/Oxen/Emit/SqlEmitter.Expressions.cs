using System.Globalization;

namespace Oxen;

/// <content>Expressions.</content>
internal partial class SqlEmitter
{
    public override SqlEmitter VisitColumn(SqlColumn node)
    {
        Write(Alias(node.Source)).Write(".").Write(Syntax.Identifier(node.Name));
        return this;
    }

    public override SqlEmitter VisitParameter(SqlParameter node)
    {
        var parameter = Parameter(node);
        _starts.Add(_text.Length);
        _started.Add(parameter);
        Write(parameter.Name);
        return this;
    }

    public override SqlEmitter VisitLiteral(SqlLiteral node)
    {
        Write(Literal(node.Value is null ? null : node.Mapping?.ToParameter(node.Value) ?? node.Value));
        return this;
    }

    public override SqlEmitter VisitUnary(SqlUnary node)
    {
        switch (node)
        {
            case { Operator: SqlUnaryOperator.Not, Operand: SqlIn isIn }:
                return WriteIn(isIn, " NOT IN (");
            case { Operator: SqlUnaryOperator.Not, Operand: SqlInQuery inQuery }:
                return WriteInQuery(inQuery, " NOT IN ");
            case { Operator: SqlUnaryOperator.Not, Operand: SqlInList inList }:
                return WriteTemplate(types.MapList(inList.Operand.Mapping!).NonMembership, [inList.Operand, inList.List]);
        }

        Write(node.Operator switch
        {
            SqlUnaryOperator.Not => "NOT ",
            SqlUnaryOperator.Negate => "-",
            _ => "~",
        });
        WriteOperand(node.Operand, Precedence.Unary);
        return this;
    }

    public override SqlEmitter VisitBinary(SqlBinary node)
    {
        if (node.Operator == SqlBinaryOperator.Coalesce)
        {
            Write("COALESCE(").Write(node.Left);
            SqlExpression rest = node.Right;
            for (; rest is SqlBinary { Operator: SqlBinaryOperator.Coalesce } next; rest = next.Right)
            {
                Write(", ").Write(next.Left);
            }

            Write(", ").Write(rest).Write(")");
            return this;
        }

        // MySQL's ^ binds tighter than arithmetic.
        var precedence = node.Operator == SqlBinaryOperator.BitwiseXor ? Precedence.Unary - 1 : Precedence.Of(node);
        WriteOperand(node.Left, precedence - (IsAssociative(node.Operator) || IsArithmetic(node.Operator) ? 1 : 0));
        Write(" ").Write(Operator(node.Operator)).Write(" ");
        WriteOperand(node.Right, precedence - (IsAssociative(node.Operator) ? 1 : 0));
        return this;
    }

    public override SqlEmitter VisitIsNull(SqlIsNull node)
    {
        WriteOperand(node.Operand, Precedence.Comparison);
        Write(node.IsNegated ? " IS NOT NULL" : " IS NULL");
        return this;
    }

    public override SqlEmitter VisitFunction(SqlFunction node) => WriteTemplate(node.Template, node.Arguments);

    public override SqlEmitter VisitRawValue(SqlRawValue node)
    {
        for (var i = 0; i < node.Text.Count; i++)
        {
            Write(node.Text[i]);
            if (i < node.Arguments.Count)
            {
                WriteOperand(node.Arguments[i], Precedence.Unary);
            }
        }

        return this;
    }

    public override SqlEmitter VisitCase(SqlCase node)
    {
        Write("CASE");
        foreach (var when in node.Whens)
        {
            Write(" WHEN ").Write(when.Test).Write(" THEN ").Write(when.Then);
        }

        if (node.Else is not SqlLiteral { Value: null })
        {
            Write(" ELSE ").Write(node.Else);
        }

        Write(" END");
        return this;
    }

    public override SqlEmitter VisitCast(SqlCast node)
    {
        Write("CAST(").Write(node.Operand).Write(" AS ").Write(node.Mapping!.StoreType).Write(")");
        return this;
    }

    public override SqlEmitter VisitCollate(SqlCollate node)
    {
        WriteOperand(node.Operand, Precedence.Unary);
        Write(" COLLATE ").Write(Syntax.QuotesCollations ? Syntax.Identifier(node.Collation) : node.Collation);
        return this;
    }

    public override SqlEmitter VisitIn(SqlIn node) => WriteIn(node, " IN (");

    public override SqlEmitter VisitInList(SqlInList node)
    {
        var list = types.MapList(node.Operand.Mapping!);
        if (list.Items is null || node.List.Value.IsList)
        {
            return WriteTemplate(list.Membership, [node.Operand, node.List]);
        }

        // Keys of outer rows.
        WriteTemplate("{0} IN ", [node.Operand]);
        var start = _text.Length;
        WriteTemplate(list.Items, [node.Operand, node.List]);
        _keyLists.Add((start, _text.Length, Parameter(node.List), node.Operand.Mapping!));
        return this;
    }

    public override SqlEmitter VisitInQuery(SqlInQuery node) => WriteInQuery(node, " IN ");

    public override SqlEmitter VisitExists(SqlExists node)
    {
        Write("EXISTS ");
        WriteSubquery(node.Query);
        return this;
    }

    public override SqlEmitter VisitScalar(SqlScalar node)
    {
        WriteSubquery(node.Query);
        return this;
    }

    public override SqlEmitter VisitAggregate(SqlAggregate node)
    {
        Write(node.Function switch
        {
            SqlAggregateFunction.Count => "COUNT(",
            SqlAggregateFunction.Sum => "SUM(",
            SqlAggregateFunction.Average => "AVG(",
            SqlAggregateFunction.Min => "MIN(",
            _ => "MAX(",
        });
        Write(node.IsDistinct ? "DISTINCT " : "");
        if (node.Operand is null)
        {
            Write("*");
        }
        else
        {
            Visit(node.Operand);
        }

        Write(")");
        if (node.Filter is not null)
        {
            Write(" FILTER (WHERE ").Write(node.Filter).Write(")");
        }

        return this;
    }

    /// <summary>The operator's text.</summary>
    protected virtual string Operator(SqlBinaryOperator op) => op switch
    {
        SqlBinaryOperator.Or => "OR",
        SqlBinaryOperator.And => "AND",
        SqlBinaryOperator.Equal => "=",
        SqlBinaryOperator.NotEqual => "<>",
        SqlBinaryOperator.Less => "<",
        SqlBinaryOperator.LessOrEqual => "<=",
        SqlBinaryOperator.Greater => ">",
        SqlBinaryOperator.GreaterOrEqual => ">=",
        SqlBinaryOperator.NullSafeEqual => Syntax.NullSafeEqual,
        SqlBinaryOperator.NullSafeNotEqual => Syntax.NullSafeNotEqual,
        SqlBinaryOperator.BitwiseOr => "|",
        SqlBinaryOperator.BitwiseAnd => "&",
        SqlBinaryOperator.BitwiseXor => Syntax.BitwiseXor,
        SqlBinaryOperator.ShiftLeft => "<<",
        SqlBinaryOperator.ShiftRight => ">>",
        SqlBinaryOperator.Add => "+",
        SqlBinaryOperator.Subtract => "-",
        SqlBinaryOperator.Concat => "||",
        SqlBinaryOperator.Multiply => "*",
        SqlBinaryOperator.Divide => "/",
        SqlBinaryOperator.Modulo => "%",
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    private SqlEmitter WriteIn(SqlIn node, string keyword)
    {
        WriteOperand(node.Operand, Precedence.Comparison);
        Write(keyword);
        WriteList(node.Items, item => Write(item));
        Write(")");
        return this;
    }

    private SqlEmitter WriteInQuery(SqlInQuery node, string keyword)
    {
        WriteOperand(node.Operand, Precedence.Comparison);
        Write(keyword);
        WriteSubquery(node.Query);
        return this;
    }

    private static bool IsAssociative(SqlBinaryOperator op) => op is SqlBinaryOperator.And or SqlBinaryOperator.Or or SqlBinaryOperator.Concat;

    private static bool IsArithmetic(SqlBinaryOperator op) => op
        is SqlBinaryOperator.Add or SqlBinaryOperator.Subtract or SqlBinaryOperator.Multiply or SqlBinaryOperator.Divide or SqlBinaryOperator.Modulo;

    private string Literal(object? value) => value switch
    {
        null or DBNull => "NULL",
        bool truth => truth ? Syntax.True : Syntax.False,
        string text => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
        double number when double.IsInteger(number) => number.ToString("0.0", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private void WriteOperand(SqlExpression operand, int surrounding)
    {
        if (Precedence.Of(operand) > surrounding)
        {
            Write(operand);
            return;
        }

        Write("(").Write(operand).Write(")");
    }

    private SqlEmitter WriteTemplate(string template, NodeList<SqlExpression> arguments)
    {
        var end = 0;
        for (var hole = NextHole(template, 0); hole >= 0; hole = NextHole(template, end))
        {
            _text.Append(template, end, hole - end);
            end = template.IndexOf('}', hole) + 1;
            var argument = arguments[int.Parse(template.AsSpan(hole + 1, end - hole - 2), CultureInfo.InvariantCulture)];
            WriteOperand(argument, StandsAlone(template, hole, end) ? 0 : Precedence.Unary);
        }

        _text.Append(template, end, template.Length - end);
        return this;
    }

    // Braces around anything but a number are the text's own.
    private static int NextHole(string template, int start)
    {
        var hole = template.IndexOf('{', start);
        while (hole >= 0 && !char.IsAsciiDigit(template[hole + 1]))
        {
            hole = template.IndexOf('{', hole + 1);
        }

        return hole;
    }

    // Between parentheses and commas an argument needs no parentheses of its own.
    private static bool StandsAlone(string template, int start, int end) =>
        start > 0 && end < template.Length
        && (template[start - 1] == '(' || (start > 1 && template[start - 2] == ',')) && template[end] is ',' or ')';
}
