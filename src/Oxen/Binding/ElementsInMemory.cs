using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Makes C# compute a query over a list that the row holds, in a document or an array, where its rows are part of the result:
/// the list is read with its row, which costs less than to send it back to the database in a command of its own.
/// </summary>
internal sealed class ElementsInMemory : ExpressionVisitor
{
    private readonly ScalarBinder _scalars;
    private readonly Scope? _scope;
    private readonly HashSet<ParameterExpression> _elements = [];
    private readonly List<Shape> _parts = [];
    private readonly List<ParameterExpression> _variables = [];
    private bool _fails;

    private ElementsInMemory(ScalarBinder scalars, Scope? scope)
    {
        _scalars = scalars;
        _scope = scope;
    }

    /// <summary>Whether a query reads nothing but lists that rows hold.</summary>
    public static bool IsOver(BoundQuery query) => OnlyElements.AreIn(query.Select);

    /// <summary>What C# computes of a query that begins with a list that the row holds; null for any other, and where C# can't.</summary>
    public static ClientShape? OfList(ScalarBinder scalars, Expression node, Scope? scope)
    {
        var list = node;
        while (list is MethodCallExpression { Object: null } call && call.Method.DeclaringType == typeof(Enumerable))
        {
            list = call.Arguments[0];
        }

        return list is ParameterExpression or MemberExpression && scalars.Bind(list, scope) is ValueShape value && ScalarBinder.IsList(value) ? Of(scalars, node, scope) : null;
    }

    /// <summary>What C# computes; null where the query reads a table too, or says what only SQL knows.</summary>
    public static ClientShape? Of(ScalarBinder scalars, Expression node, Scope? scope)
    {
        var pass = new ElementsInMemory(scalars, scope);
        var body = pass.Visit(node);
        return pass._fails ? null : new ClientShape([.. pass._parts], values => pass.Make(body, values), new TranslationError(node, "Rows inside a row are computed in C#.", Untranslatable.Remedy), node.Type);
    }

    public override Expression Visit(Expression? node)
    {
        switch (node)
        {
            case null or ConstantExpression or LambdaExpression or DefaultExpression:
            case ParameterExpression element when _elements.Contains(element):
            case MethodCallExpression { Method: var method } when method.DeclaringType == typeof(Enumerable):
                return base.Visit(node)!;
            case TemplateExpression and not SlotExpression:
            case UnaryExpression { NodeType: ExpressionType.Quote }:
            case MethodCallExpression { Method: var only } when QueryFunctionsAttribute.Mark(only.DeclaringType) || _scalars.IsUserFunction(only):
                return Failed(node);
            default:
                return ElementFinder.IsIn(node, _elements) ? base.Visit(node)! : Part(node);
        }
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _elements.UnionWith(node.Parameters);
        return base.VisitLambda(node);
    }

    // A list that is null has no elements.
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(Enumerable))
        {
            return base.VisitMethodCall(node);
        }

        var parameters = node.Method.GetParameters();
        return node.Update(null, node.Arguments.Select((argument, i) => Visit(argument) is var visited && ElementOf(parameters[i].ParameterType) is { } element && argument is not MethodCallExpression
            ? Expression.Coalesce(Expression.Convert(visited, parameters[i].ParameterType), Expression.Call(typeof(Array), nameof(Array.Empty), [element]))
            : visited));
    }

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0] : null;

    private Expression Part(Expression node)
    {
        // A list of the application's comes back with the row, where a database can hold it.
        if ((node is SlotExpression && !_scalars.IsStorable(node.Type)) || _scalars.Bind(node, _scope) is not { } shape || shape is not (ValueShape or ClientShape))
        {
            return Failed(node);
        }

        _parts.Add(shape);
        _variables.Add(Expression.Variable(node.Type));
        return _variables[^1];
    }

    private Expression Failed(Expression node)
    {
        _fails = true;
        return node;
    }

    // What is read of the row is read once, before the lambdas run.
    private BlockExpression Make(Expression body, Expression[] values)
    {
        var assigned = _variables.Zip(values, (variable, value) => Expression.Assign(variable, value.Type == variable.Type ? value : Expression.Convert(value, variable.Type)));
        var result = ElementOf(body.Type) is { } element ? Expression.Convert(Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [element], body), body.Type) : body;
        return Expression.Block(result.Type, _variables, [.. assigned, result]);
    }

    /// <summary>Finds elements of lists.</summary>
    private sealed class ElementFinder(HashSet<ParameterExpression> elements) : ExpressionVisitor
    {
        private bool _found;

        public static bool IsIn(Expression node, HashSet<ParameterExpression> elements)
        {
            var finder = new ElementFinder(elements);
            finder.Visit(node);
            return finder._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= elements.Contains(node);
            return node;
        }

        protected override Expression VisitExtension(Expression node) => node;
    }

    /// <summary>Finds sources that aren't elements of lists that rows hold.</summary>
    private sealed class OnlyElements : SqlRewriter
    {
        private bool _isOther;
        private bool _isElements;

        public static bool AreIn(SqlSelect select)
        {
            var finder = new OnlyElements();
            finder.Rewrite((SqlQuery)select);
            return finder is { _isElements: true, _isOther: false };
        }

        public override SqlNode VisitElements(SqlElements node)
        {
            _isElements = true;
            return base.VisitElements(node);
        }

        public override SqlNode VisitTable(SqlTable node) => Other(node);

        public override SqlNode VisitRaw(SqlRaw node) => Other(node);

        public override SqlNode VisitCteSource(SqlCteSource node) => Other(node);

        private SqlSource Other(SqlSource node)
        {
            _isOther = true;
            return node;
        }
    }
}
