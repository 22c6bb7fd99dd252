using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Finds the largest parts of an expression that can be evaluated before the command: those that touch no row, are no
/// query, and give the same value for every row.
/// </summary>
internal sealed class EvaluableParts : ExpressionVisitor
{
    private readonly HashSet<Expression> _evaluable = [];
    private readonly HashSet<ParameterExpression> _free = [];
    private readonly IReadOnlyList<DeclaredFunction> _functions;
    private bool _isEvaluable = true;

    private EvaluableParts(IReadOnlyList<DeclaredFunction> functions) => _functions = functions;

    /// <summary>Every evaluable node below <paramref name="expression"/>.</summary>
    /// <param name="expression">The query, or a part of it.</param>
    /// <param name="functions">The methods that mean something in SQL only, beside those that say so themselves.</param>
    public static HashSet<Expression> Of(Expression expression, IReadOnlyList<DeclaredFunction> functions)
    {
        var parts = new EvaluableParts(functions);
        parts.Visit(expression);
        return parts._evaluable;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
        {
            return null;
        }

        var siblingsEvaluable = _isEvaluable;
        var outerFree = new HashSet<ParameterExpression>(_free);
        _free.Clear();
        _isEvaluable = true;
        base.Visit(node);
        _isEvaluable &= CanEvaluate(node);
        if (_isEvaluable && _free.Count == 0)
        {
            _evaluable.Add(node);
        }

        _isEvaluable &= siblingsEvaluable;
        _free.UnionWith(outerFree);
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        Visit(node.Body);
        foreach (var parameter in node.Parameters)
        {
            _free.Remove(parameter);
        }

        return node;
    }

    // The text of SQL is part of the query; only what stands in its holes is evaluated.
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!RawCall.IsRaw(node.Method) || RawCall.Parts(node) is not (_, var holes))
        {
            return base.VisitMethodCall(node);
        }

        foreach (var hole in holes)
        {
            Visit(hole);
        }

        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _free.Add(node);
        return node;
    }

    private bool CanEvaluate(Expression node) => node switch
    {
        LambdaExpression => true,
        _ when node.Type.IsByRefLike || node.Type == typeof(void) => false,
        ConstantExpression { Value: IQueryRoot } => false,
        MemberExpression member => !IsPerRow(member.Member),
        MethodCallExpression call => !IsPerRow(call.Method) && call.Method.DeclaringType != typeof(Queryable),
        TemplateExpression => false,
        _ => true,
    };

    // Members that have another value for each row, or have a meaning in SQL only.
    private bool IsPerRow(MemberInfo member) =>
        QueryFunctionsAttribute.Mark(member.DeclaringType)
        || (member is MethodInfo method && UserFunction.Is(method, _functions))
        || member.DeclaringType == typeof(Random)
        || member.DeclaringType == typeof(Guid) && member.Name is nameof(Guid.NewGuid) or nameof(Guid.CreateVersion7);
}
