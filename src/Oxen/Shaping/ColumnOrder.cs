using System.Data.Common;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Tells whether a lambda reads the columns of a row one after the other. None may be left out before the last that is read:
/// Oracle's driver for MySQL skips no NULL of a prepared command, so that all behind it would be read at the wrong place.
/// </summary>
internal sealed class ColumnOrder : ExpressionVisitor
{
    private int _last = -1;
    private bool _isKept = true;

    // Whether columns were read that not each row reads.
    private bool _isOver;

    private ColumnOrder()
    {
    }

    /// <summary>Whether it does; what a loop reads counts once.</summary>
    /// <param name="lambda">A lambda of <see cref="MaterializerBuilder"/>, which takes the reader as what it is at first.</param>
    public static bool IsKept(LambdaExpression lambda)
    {
        if (lambda.Body is not BlockExpression { Expressions: [BinaryExpression { NodeType: ExpressionType.Assign }, var row] })
        {
            return false;
        }

        var order = new ColumnOrder();
        order.Visit(row);
        return order._isKept;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!node.Arguments.Prepend(node.Object).Any(IsReader))
        {
            return base.VisitMethodCall(node);
        }

        foreach (var argument in node.Arguments.Where(argument => !IsReader(argument)))
        {
            Visit(argument);
        }

        Read(node.Arguments.OfType<ConstantExpression>().LastOrDefault(static argument => argument.Type == typeof(int))?.Value as int?);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _isKept &= !IsReader(node);
        return node;
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        Visit(node.Test);
        Branch(node.IfTrue, node.IfFalse);
        return node;
    }

    protected override Expression VisitSwitch(SwitchExpression node)
    {
        Visit(node.SwitchValue);
        Branch([.. node.Cases.Select(static one => one.Body), node.DefaultBody]);
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.Coalesce or ExpressionType.AndAlso or ExpressionType.OrElse))
        {
            return base.VisitBinary(node);
        }

        Visit(node.Left);
        Branch(node.Right);
        return node;
    }

    protected override Expression VisitLoop(LoopExpression node)
    {
        Branch(node.Body);
        return node;
    }

    // It runs when the row is past.
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var wasOver = _isOver;
        _isOver = true;
        Visit(node.Body);
        _isOver = wasOver;
        return node;
    }

    private static bool IsReader(Expression? node) => node is ParameterExpression && node.Type.IsAssignableTo(typeof(DbDataReader));

    private void Read(int? ordinal)
    {
        _isKept &= !_isOver && (ordinal == _last || ordinal == _last + 1);
        _last = ordinal ?? _last;
    }

    private void Branch(params ReadOnlySpan<Expression?> branches)
    {
        var (start, wasOver, furthest) = (_last, _isOver, _last);
        foreach (var branch in branches)
        {
            (_last, _isOver) = (start, wasOver);
            Visit(branch);
            furthest = Math.Max(furthest, _last);
        }

        (_last, _isOver) = (furthest, wasOver || furthest > start);
    }
}
