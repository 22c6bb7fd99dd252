using System.Collections;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Makes the template of an expression: objects become leaves, parts that touch no row become slots, and queries
/// mentioned inside become part of it. Runs once for each form; a repeated query is only compared with its form,
/// see <see cref="QueryForm"/>.
/// </summary>
internal sealed class QueryCapture : ExpressionVisitor
{
    private readonly object _owner;
    private readonly Func<MemberInfo, string?>? _names;
    private readonly HashSet<Expression> _evaluable = [];
    private readonly List<object?> _leaves = [];
    private readonly List<SlotExpression> _slots = [];
    private readonly List<InlinedForm> _inlined = [];
    private bool _insidePattern;
    private bool _isUnknown;

    private QueryCapture(object owner, Func<MemberInfo, string?>? names)
    {
        _owner = owner;
        _names = names;
    }

    /// <summary>The template of <paramref name="expression"/>, and the leaves of this execution.</summary>
    /// <param name="expression">The query.</param>
    /// <param name="owner">What the query runs on.</param>
    /// <param name="leaves">The objects of this execution.</param>
    /// <param name="names">Better names for members that stand for variables; null where the member's own will do.</param>
    public static QueryTemplate Capture(Expression expression, object owner, out object?[] leaves, Func<MemberInfo, string?>? names = null)
    {
        var capture = new QueryCapture(owner, names);
        var body = capture.Capture(expression);
        var marks = capture.Marks(expression);
        leaves = [.. capture._leaves];
        return new QueryTemplate(body, [.. capture._slots], capture._isUnknown ? null : new QueryForm(marks, [.. capture._inlined]));
    }

    private Expression Capture(Expression expression)
    {
        _evaluable.UnionWith(EvaluableParts.Of(expression, (_owner as IFunctionOwner)?.Functions ?? []));
        return Visit(expression)!;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null || _insidePattern || !_evaluable.Contains(node) || StaysInTemplate(node))
        {
            return base.Visit(node);
        }

        if (LambdaOf(node) is { } source)
        {
            return Lambda(source) is not { } lambda ? Slot(Pattern(node), NameOf(node)) : ReferenceEquals(source, node) ? Expression.Quote(lambda) : lambda;
        }

        var pattern = Pattern(node);
        return MayBeQuery(node) && InlinedBody(pattern) is { } body
            ? new InlinedQueryExpression(pattern, body)
            : Slot(pattern, NameOf(node));
    }

    private Expression Pattern(Expression node)
    {
        _insidePattern = true;
        var pattern = base.Visit(node)!;
        _insidePattern = false;
        return pattern;
    }

    // A lambda that a variable or a call gives is part of the query, as it is or compiled.
    private static Expression? LambdaOf(Expression node) => node switch
    {
        MethodCallExpression { Method.Name: nameof(LambdaExpression.Compile), Object: { } lambda } when typeof(LambdaExpression).IsAssignableFrom(lambda.Type) => lambda,
        _ => typeof(LambdaExpression).IsAssignableFrom(node.Type) ? node : null,
    };

    private LambdaExpression? Lambda(Expression source) => InlinedBody(Pattern(source)) as LambdaExpression;

    // A member with an expression of its own is that expression, applied to what the member was asked of.
    private Expression Inlined(Expression companion, IEnumerable<Expression> arguments)
    {
        List<Expression> given = [.. arguments.Select(argument => Visit(argument)!)];
        var lambda = Lambda(companion) ?? throw new ModelException($"'{companion}' gives no expression. Let it give the Expression<Func<…>> of the member marked [Inlined].");
        if (lambda.Parameters.Count != given.Count)
        {
            throw new ModelException($"'{companion}' gives a lambda of {lambda.Parameters.Count} parameters, where {given.Count} are needed: the object, then the arguments of the member marked [Inlined].");
        }

        return Expression.Invoke(lambda, given.Select((argument, i) =>
            lambda.Parameters[i].Type.IsAssignableFrom(argument.Type) ? argument
            : argument is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var own } && lambda.Parameters[i].Type.IsAssignableFrom(own.Type) ? own
            : Expression.Convert(argument, lambda.Parameters[i].Type)));
    }

    protected override Expression VisitMember(MemberExpression node) =>
        !_insidePattern && Companion.Of(node) is { } companion
            ? Inlined(companion, node.Expression is null ? [] : [node.Expression])
            : base.VisitMember(node);

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is IQueryRoot root && !_insidePattern)
        {
            return Root(root);
        }

        return Literals.IsLiteral(node.Value) ? node : Leaf(node.Value, node.Type);
    }

    // A text that decides what the SQL is stays what it is.
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (RawCall.IsRaw(node.Method) && RawCall.Parts(node) is not null)
        {
            return RawCall.WithHoles(node, hole => Visit(hole)!);
        }

        if (!_insidePattern && Companion.Of(node.Method) is { } companion)
        {
            return Inlined(companion, node.Object is null ? node.Arguments : node.Arguments.Prepend(node.Object));
        }

        var instance = Visit(node.Object);
        return node.Update(instance, [.. node.Arguments.Select(argument => Literals.IsDirection(node, argument) ? argument : Visit(argument)!)]);
    }

    // The object that is initialised can't be a value that is there already.
    protected override Expression VisitMemberInit(MemberInitExpression node) =>
        node.Update((NewExpression)VisitNew(node.NewExpression), Visit(node.Bindings, VisitMemberBinding));

    protected override Expression VisitListInit(ListInitExpression node) =>
        node.Update((NewExpression)VisitNew(node.NewExpression), Visit(node.Initializers, VisitElementInit));

    // A bare literal, or one converted, is part of the form; so is a list or an object written out, by its parts.
    private static bool StaysInTemplate(Expression node) => node switch
    {
        ConstantExpression constant => Literals.IsLiteral(constant.Value),
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } unary => StaysInTemplate(unary.Operand),
        LambdaExpression or DefaultExpression or NewArrayExpression { NodeType: ExpressionType.NewArrayInit } => node.Type != typeof(byte[]),
        NewExpression { Members: not null } or MemberInitExpression => true,
        _ => false,
    };

    // By its type, or because its type doesn't tell: then it must be a variable, which can be read twice.
    private static bool MayBeQuery(Expression node) => typeof(IQueryable).IsAssignableFrom(node.Type) || (IsSequence(node.Type) && IsVariable(node));

    private static bool IsSequence(Type type) =>
        type == typeof(IEnumerable) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>));

    private static bool IsVariable(Expression node) => node switch
    {
        MemberExpression => true,
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs, Method: null } convert => IsVariable(convert.Operand),
        _ => false,
    };

    private Expression? InlinedBody(Expression pattern)
    {
        QueryClock? clock = null;
        var reader = new PatternReader(pattern);
        var body = InlinedForm.BodyOf(reader.Read(_leaves.ToArray(), ref clock));
        _inlined.Add(new InlinedForm(reader, _leaves.Count, body is null ? null : Marks(body)));
        return body is null ? null : Capture(body);
    }

    private Mark[] Marks(Expression expression)
    {
        var memory = new FormMemory();
        var form = WrittenForm.Of(expression, _owner, ref memory);
        _isUnknown |= form.IsUnknown;
        return form.Marks.ToArray();
    }

    private RootExpression Root(IQueryRoot root)
    {
        if (!ReferenceEquals(root.Owner, _owner))
        {
            throw new QueryTranslationException(new TranslationError(
                Expression.Constant(root, typeof(object)), $"The query mentions '{TypeName.Of(root.ElementType)}' of a context with other options, and a command runs on one database.", "Run one of the queries first and use its result."));
        }

        if (root.Sql is not { } sql)
        {
            return new RootExpression(root.ElementType, null, []) { Ignored = root.Ignored, Temporary = root.Temporary };
        }

        var holes = ImmutableArray.CreateBuilder<SlotExpression>(sql.ArgumentCount);
        foreach (var argument in sql.GetArguments())
        {
            holes.Add(Slot(Leaf(argument, argument?.GetType() ?? typeof(object)), SlotExpression.NoName));
        }

        return new RootExpression(root.ElementType, sql.Format, holes.MoveToImmutable());
    }

    private LeafExpression Leaf(object? value, Type type)
    {
        _leaves.Add(value);
        return new LeafExpression(_leaves.Count - 1, type);
    }

    private SlotExpression Slot(Expression pattern, string name)
    {
        var slot = new SlotExpression(_slots.Count, pattern, name);
        _slots.Add(slot);
        return slot;
    }

    private string NameOf(Expression node) => node switch
    {
        MemberExpression { Member: var member } when _names?.Invoke(member) is { } given => given,
        MemberExpression { Member: var member } when member.IsDefined(typeof(CompilerGeneratedAttribute), false) => SlotExpression.NoName,
        MemberExpression { Member.Name: var name } when name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') => ToCamelCase(name),
        UnaryExpression { Operand: var operand } => NameOf(operand),
        MethodCallExpression { Object: { } instance } => NameOf(instance),
        _ => SlotExpression.NoName,
    };

    private static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
