using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <content>Calls of methods.</content>
internal sealed partial class ScalarBinder
{
    private Shape BindCall(MethodCallExpression node, Scope? scope)
    {
        if (ListSearch(node) is { List: SlotExpression or NewArrayExpression } search && ListBinder.IsList(query, search.List, scope) && InList(search.List, search.Item, node, scope) is ValueShape searched)
        {
            return search.IsAny ? searched : searched with { Sql = SqlBuild.Not(searched.Sql) };
        }

        if (GroupBinder.Aggregate(this, node, scope) is { } aggregate)
        {
            return aggregate;
        }

        if (Keyed(node, scope) is { } keyed)
        {
            return keyed;
        }

        if (ListContains(node) is { } wanted && (ArrayContains(wanted.List, wanted.Item, scope) ?? JsonContains(wanted.List, wanted.Item, node, scope)) is { } inside)
        {
            return inside;
        }

        if (ArrayCall(node, scope) is { } ofArray)
        {
            return ofArray;
        }

        // Rows of a list in memory that depend on this row are read like those of a table.
        if (!ElementsBinder.IsStep(node) && query.IsRows(node, scope))
        {
            return Subquery(node, scope);
        }

        if (Lookup(node, scope) is { } found)
        {
            return found;
        }

        if (RawValueBinder.Bind(query, node, scope) is { } raw)
        {
            return raw;
        }

        if (WindowBinder.Bind(this, node, scope) is { } window)
        {
            return window;
        }

        if (ListContains(node) is { } contains)
        {
            return query.IsQuery(contains.List, scope)
                ? Subquery(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [contains.Item.Type], contains.List, contains.Item), scope)
                : InList(contains.List, contains.Item, node, scope);
        }

        if (SimpleCall(node, scope) is { } simple)
        {
            return DependsOnCulture(node) && simple is ValueShape text ? Computed(text, Client(node, scope, "")) : simple;
        }

        if (Divided(node, scope) is { } divided)
        {
            return divided;
        }

        if (node.Object is MemberExpression { Expression: null } && query.Dialect.Functions.Find(node.Method) is { IgnoresInstance: true } perRow)
        {
            return Function(perRow, [.. node.Arguments.Select(argument => Bind(argument, scope))], node, scope);
        }

        if (node.Method.Name == nameof(Enumerable.Contains) && node.Method.DeclaringType == typeof(MemoryExtensions))
        {
            throw Untranslatable.Comparer(node, "Leave the comparer out, or look for a form that both have, such as ToLower().");
        }

        NodeList<Shape> parts = [.. ChildrenOf(node).Where(child => child is not LambdaExpression).Select(child => Bind(child, scope))];
        if (Tuple(node, parts) is { } tuple)
        {
            return tuple;
        }

        if (FunctionOf(node) is { IgnoresInstance: false } row && parts.Take(row.Arity).All(part => part is ValueShape))
        {
            var function = Function(row, [.. parts.Take(row.Arity)], node, scope);
            return DependsOnCulture(node) && function is ValueShape value ? Computed(value, Client(node, parts, new TranslationError(node, "", ""))) : function;
        }

        if (JsonCall(node, parts) is { } part)
        {
            return part;
        }

        var error = parts is [ClientShape { IsChoice: true, Parts: [_, QueryShape, _] or [_, _, QueryShape] }, ..] ? Untranslatable.OfChosen(node) : Untranslatable.Method(node);
        return parts.Count == ChildrenOf(node).Count() ? Client(node, parts, error) : Client(node, scope, error);
    }

    // Calls that are operators under another name.
    private Shape? SimpleCall(MethodCallExpression node, Scope? scope) => node switch
    {
        { Method: { Name: nameof(Equals), IsStatic: false }, Arguments: [var other] } => EqualCall(node.Object!, other, node, scope),
        { Method: { Name: nameof(Equals), IsStatic: true }, Arguments: [var left, var right] } => EqualCall(left, right, node, scope),
        { Method: { Name: nameof(string.Equals) }, Arguments: [.., ConstantExpression { Value: StringComparison.Ordinal }] } when node.Method.DeclaringType == typeof(string) =>
            EqualCall(node.Object ?? node.Arguments[0], node.Arguments[node.Object is null ? 1 : 0], node, scope),
        { Method.Name: nameof(Nullable<int>.GetValueOrDefault), Object: { } instance } when Nullable.GetUnderlyingType(instance.Type) is { } underlying =>
            Bind(instance, scope) is ValueShape value
                ? new ValueShape(SqlBuild.Coalesce(value.Sql, node.Arguments.Count == 1 ? BindSql(node.Arguments[0], scope) : new SqlLiteral(DefaultOf(underlying), underlying)), node.Type)
                : null,
        { Method.Name: nameof(Enum.HasFlag), Object: { } instance } when Underlying(instance.Type).IsEnum => HasFlag(instance, node.Arguments[0], scope),
        { Method.Name: nameof(Enumerable.SequenceEqual), Object: null, Arguments: [var left, var right, ..] } when WithoutSpan(left).Type == typeof(byte[]) && node.Arguments.Skip(2).All(IsNull) =>
            EqualCall(WithoutSpan(left), WithoutSpan(right), node, scope),
        _ => TextCall(node, scope) ?? SqlFnCall(node, scope),
    };

    // What SQL says by an operator, or by a name that must stand in the text.
    private ValueShape? SqlFnCall(MethodCallExpression node, Scope? scope) => node switch
    {
        { Method: { Name: nameof(SqlFn.Grouping) } method } when method.DeclaringType == typeof(SqlFn) => GroupingSetsBinder.Grouping(this, node, scope),
        { Method: { Name: nameof(SqlFn.Rollup) or nameof(SqlFn.Cube) or nameof(SqlFn.GroupingSets) } method } when method.DeclaringType == typeof(SqlFn) => throw GroupingSetsBinder.Misplaced(node),
        { Method: { Name: nameof(SqlFn.Between) } method, Arguments: [var value, var least, var most] } when method.DeclaringType == typeof(SqlFn) => new ValueShape(
            SqlBuild.And(
                Operate(SqlBinaryOperator.GreaterOrEqual, BindSql(value, scope), BindSql(least, scope), typeof(bool)),
                Operate(SqlBinaryOperator.LessOrEqual, BindSql(value, scope), BindSql(most, scope), typeof(bool))),
            typeof(bool)),
        { Method: { Name: nameof(SqlFn.In) } method, Arguments: [var value, NewArrayExpression items] } when method.DeclaringType == typeof(SqlFn) && BindSql(value, scope) is var operand =>
            new ValueShape(InItems(operand, [.. items.Expressions.Select(item => Alike(operand, BindSql(item, scope)).Right)]), typeof(bool)),
        { Method: { Name: nameof(SqlFn.Collate) } method, Arguments: [var text, var collation] } when method.DeclaringType == typeof(SqlFn) => new ValueShape(
            new SqlCollate(BindSql(text, scope), collation is ConstantExpression { Value: string name } && IsName(name)
                ? name
                : throw QueryBinder.Error(node, "The name of a collation stands in the SQL, so it must be known when the query is written: letters, digits and _.", "Write it as a constant, such as SqlFn.Collate(u.Name, \"NOCASE\").")),
            typeof(string)),
        _ => null,
    };

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '@');

    /// <summary>Whether a method is said by SQL of the application's.</summary>
    public bool IsUserFunction(MethodInfo method) => UserFunction.Is(method, query.UserFunctions);

    // The row of a method; the invariant culture is what functions go by anyway, and a boxed argument has the type it was made of.
    private FunctionRow? FunctionOf(MethodCallExpression node)
    {
        var method = node.Method;
        if (IsUserFunction(method))
        {
            return UserFunction.Of(method, query.Dialect.SystemName, query.UserFunctions) is { } own && own.Arity <= node.Arguments.Count ? own : throw QueryBinder.Error(
                node, $"'{TypeName.Of(method.DeclaringType!)}.{method.Name}' has no SQL for {query.Dialect.Name} with {node.Arguments.Count} arguments.", "Give it a [SqlFunction], or a row of OxenOptions.UseFunction, without a database, or one for this database, with a hole for each argument: {0}, {1}, ….");
        }

        if (query.Dialect.Functions.Find(method) is { } row)
        {
            return row;
        }

        List<Type> types = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
        if (types.Count > 0 && typeof(IFormatProvider).IsAssignableFrom(types[^1]) && IsInvariant(node.Arguments[^1]))
        {
            types.RemoveAt(types.Count - 1);
        }

        for (var i = 0; i < types.Count; i++)
        {
            if (types[i] == typeof(object) && node.Arguments[i] is UnaryExpression { NodeType: ExpressionType.Convert, Operand.Type: var type })
            {
                type = Underlying(type);
                types[i] = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
            }
        }

        return query.Dialect.Functions.Find(method.DeclaringType == typeof(object) && node.Object is { } instance ? instance.Type : method.DeclaringType!, method.Name, types, !method.IsStatic);
    }

    private static bool IsInvariant(Expression provider) => provider switch
    {
        SlotExpression { Pattern: MemberExpression { Expression: null, Member: var member } } => member.Name is nameof(CultureInfo.InvariantCulture) or nameof(NumberFormatInfo.InvariantInfo),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } => IsInvariant(operand),
        SlotExpression { Pattern: UnaryExpression { Operand: MemberExpression { Expression: null, Member: var member } } } => member.Name is nameof(CultureInfo.InvariantCulture) or nameof(NumberFormatInfo.InvariantInfo),
        _ => IsNull(provider),
    };

    private ValueShape EqualCall(Expression left, Expression right, Expression node, Scope? scope) =>
        new(Equal(BindOperand(left, scope), BindOperand(right, scope), node), typeof(bool));

    private ValueShape HasFlag(Expression instance, Expression flag, Scope? scope)
    {
        var (value, bits) = Alike(BindSql(instance, scope), BindSql(flag, scope));
        (value, bits) = AsNumbers(value, bits);
        var common = new SqlBinary(SqlBinaryOperator.BitwiseAnd, value, bits, value.ClrType, value.IsNullable || bits.IsNullable) { Mapping = value.Mapping };
        return new ValueShape(SqlBuild.Equal(common, bits), typeof(bool));
    }
}
