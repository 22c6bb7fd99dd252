using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Binds what stands inside lambdas: an expression over the current row becomes a shape. What can't be said in SQL
/// becomes a <see cref="ClientShape"/>, which is an error wherever SQL is needed.
/// </summary>
internal sealed partial class ScalarBinder(QueryBinder query)
{
    /// <summary>Whether a window function was bound.</summary>
    public bool HasWindows { get; set; }

    /// <summary>The shape of an expression over rows that <paramref name="scope"/> knows.</summary>
    public Shape Bind(Expression node, Scope? scope) => node switch
    {
        ParameterExpression parameter => Scope.Find(scope, parameter)
            ?? throw QueryBinder.Error(node, $"The parameter '{parameter.Name}' belongs to no lambda of this query.", "Build the predicate over the parameter of the lambda it is used in."),
        SlotExpression slot => Slot(slot),
        ConstantExpression constant => new ValueShape(new SqlLiteral(constant.Value, Underlying(constant.Type)), constant.Type),
        DefaultExpression @default => new ValueShape(new SqlLiteral(DefaultOf(@default.Type), Underlying(@default.Type)), @default.Type),
        MemberExpression member => BindMember(member, scope),
        UnaryExpression unary => BindUnary(unary, scope),
        BinaryExpression binary => BindBinary(binary, scope),
        ConditionalExpression conditional => BindConditional(conditional, scope),
        MethodCallExpression call => BindCall(call, scope),
        NewExpression @new => BindNew(@new, scope),
        MemberInitExpression init => BindInit(init, scope),
        InvocationExpression { Expression: LambdaExpression lambda } invocation => BindInvocation(lambda, invocation, scope),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array when array.Type == typeof(char[]) && query.Dialect.Types.Find(array.Type) is not null => Characters(array, scope),
        InvocationExpression invocation => Client(node, scope, new TranslationError(
            node, $"'{NameOf(invocation.Expression)}' is a delegate: compiled code that SQL can't look into.", "Declare it as Expression<Func<…>> and pass it to the operator itself, such as db.Users.Where(predicate); or write out here what it does.")),
        TypeBinaryExpression { NodeType: ExpressionType.TypeIs } test when TypeTest.Bind(Bind(test.Expression, scope), test.TypeOperand, isExact: false) is { } answer => answer,
        TypeBinaryExpression => Client(node, scope, new TranslationError(node, "A test of a type isn't translated to SQL: a table holds rows of one class.", "Begin with the table of the type that is wanted.")),
        ListInitExpression or NewArrayExpression => Client(node, scope, "A list made for each row isn't translated to SQL."),
        _ => Client(node, scope, $"'{node.NodeType}' isn't translated to SQL."),
    };

    /// <summary>The expression as one value in SQL.</summary>
    public SqlExpression BindSql(Expression node, Scope? scope) => ToSql(Bind(node, scope), node);

    /// <summary>The value of a shape in SQL; an error, blamed on <paramref name="culprit"/>, when it isn't one.</summary>
    public static SqlExpression ToSql(Shape shape, Expression culprit) => shape switch
    {
        ValueShape value => value.Sql,
        ClientShape client => throw new QueryTranslationException(client.Error),
        EntityShape { Entity.Key.Count: 1 } entity => ColumnOf(entity, entity.Entity.Key[0]).Sql,
        _ => throw QueryBinder.Error(culprit, $"'{TypeName.Of(shape.Type)}' is an object, where SQL needs a single value.", "Name the member that is meant."),
    };

    /// <summary>The value of one column of an entity.</summary>
    public static ValueShape ColumnOf(EntityShape shape, ColumnModel column)
    {
        for (var i = 0; i < shape.Columns.Count; i++)
        {
            if (shape.Entity.Row[i] == column)
            {
                return shape.Columns[i];
            }
        }

        throw new ArgumentException($"{column} isn't a column of {shape.Entity}.", nameof(column));
    }

    private static ValueShape Slot(SlotExpression slot)
    {
        // A written constant isn't null: a null would be a literal, and another form.
        // What is passed as an object has the type it was made from.
        var type = slot is { Pattern: UnaryExpression { NodeType: ExpressionType.Convert } boxed } && (!slot.Type.IsValueType && (boxed.Operand.Type.IsValueType || boxed.Operand.Type == typeof(string))) ? boxed.Operand.Type : slot.Type;
        var isNullable = slot.Pattern is not (LeafExpression or NewExpression or MemberInitExpression) && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null);
        return new ValueShape(new SqlParameter(new ParameterSource(slot.Index, slot.Name), Underlying(type), isNullable), type);
    }

    private Shape BindInvocation(LambdaExpression lambda, InvocationExpression invocation, Scope? scope)
    {
        var inner = scope;
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            var argument = invocation.Arguments[i];
            inner = new Scope(lambda.Parameters[i], query.IsQuery(argument, scope) ? new QueryShape([], _ => query.Bind(argument, scope), argument.Type) : Bind(argument, scope), inner);
        }

        return Bind(lambda.Body, inner);
    }

    private static string NameOf(Expression node) => node is SlotExpression slot ? slot.Name : node.ToString();

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
