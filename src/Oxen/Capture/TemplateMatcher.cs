using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Compares an expression with a template in lockstep and collects its leaves. Equal means: the plan compiled from the
/// template is the right one, whatever the hash said.
/// </summary>
internal ref struct TemplateMatcher
{
    private readonly object?[] _leaves;
    private readonly object _owner;
    private readonly List<ParameterExpression> _templateParameters;
    private readonly List<ParameterExpression> _parameters;

    private TemplateMatcher(object?[] leaves, object owner)
    {
        _owner = owner;
        _leaves = leaves;
        _templateParameters = [];
        _parameters = [];
    }

    /// <summary>Whether <paramref name="expression"/> has this template; then <paramref name="leaves"/> are its leaves.</summary>
    public static bool Matches(QueryTemplate template, Expression expression, object owner, out object?[] leaves)
    {
        leaves = template.LeafCount == 0 ? [] : new object?[template.LeafCount];
        return new TemplateMatcher(leaves, owner).Match(template.Body, expression);
    }

    private readonly bool Match(Expression? template, Expression? node)
    {
        if (template is null || node is null)
        {
            return template is null && node is null;
        }

        if (template is TemplateExpression captured)
        {
            return MatchCaptured(captured, node);
        }

        if (template.NodeType != node.NodeType || template.Type != node.Type)
        {
            return false;
        }

        return template switch
        {
            MemberExpression a => node is MemberExpression b && a.Member.Equals(b.Member) && Match(a.Expression, b.Expression),
            MethodCallExpression a => node is MethodCallExpression b && a.Method.Equals(b.Method) && Match(a.Object, b.Object) && MatchArguments(a, b),
            BinaryExpression a => node is BinaryExpression b && Equals(a.Method, b.Method) && Match(a.Left, b.Left) && Match(a.Right, b.Right) && a.IsLiftedToNull == b.IsLiftedToNull && Match(a.Conversion, b.Conversion),
            UnaryExpression a => node is UnaryExpression b && Equals(a.Method, b.Method) && Match(a.Operand, b.Operand),
            LambdaExpression a => node is LambdaExpression b && MatchLambda(a, b),
            ParameterExpression a => MatchParameter(a, (ParameterExpression)node),
            ConstantExpression a => node is ConstantExpression { Value: not IQueryRoot } b && Equals(a.Value, b.Value),
            NewExpression a => node is NewExpression b && Equals(a.Constructor, b.Constructor) && MatchAll(a.Arguments, b.Arguments) && MatchMembers(a, b),
            MemberInitExpression a => node is MemberInitExpression b && Match(a.NewExpression, b.NewExpression) && MatchBindings(a.Bindings, b.Bindings),
            ConditionalExpression a => node is ConditionalExpression b && Match(a.Test, b.Test) && Match(a.IfTrue, b.IfTrue) && Match(a.IfFalse, b.IfFalse),
            NewArrayExpression a => node is NewArrayExpression b && MatchAll(a.Expressions, b.Expressions),
            InvocationExpression a => node is InvocationExpression b && Match(a.Expression, b.Expression) && MatchAll(a.Arguments, b.Arguments),
            TypeBinaryExpression a => node is TypeBinaryExpression b && a.TypeOperand == b.TypeOperand && Match(a.Expression, b.Expression),
            IndexExpression a => node is IndexExpression b && Equals(a.Indexer, b.Indexer) && Match(a.Object, b.Object) && MatchAll(a.Arguments, b.Arguments),
            ListInitExpression a => node is ListInitExpression b && Match(a.NewExpression, b.NewExpression) && MatchInitializers(a.Initializers, b.Initializers),
            DefaultExpression => true,
            _ => false,
        };
    }

    private readonly bool MatchCaptured(TemplateExpression template, Expression node) => template switch
    {
        LeafExpression leaf => MatchLeaf(leaf, node),
        SlotExpression slot => Match(slot.Pattern, node),
        RootExpression root => node is ConstantExpression { Value: IQueryRoot actual } && MatchRoot(root, actual),
        InlinedQueryExpression inlined => MatchInlined(inlined, node),
        _ => false,
    };

    private readonly bool MatchLeaf(LeafExpression leaf, Expression node)
    {
        if (node is not ConstantExpression constant || constant.Type != leaf.Type || Literals.IsLiteral(constant))
        {
            return false;
        }

        _leaves[leaf.Index] = constant.Value;
        return true;
    }

    private readonly bool MatchRoot(RootExpression template, IQueryRoot root)
    {
        if (template.ElementType != root.ElementType || template.Sql != root.Sql?.Format || !ReferenceEquals(root.Owner, _owner))
        {
            return false;
        }

        for (var i = 0; i < template.Holes.Length; i++)
        {
            var value = root.Sql!.GetArgument(i);
            var leaf = (LeafExpression)template.Holes[i].Pattern;
            if (leaf.Type != (value?.GetType() ?? typeof(object)))
            {
                return false;
            }

            _leaves[leaf.Index] = value;
        }

        return true;
    }

    private readonly bool MatchInlined(InlinedQueryExpression template, Expression node)
    {
        if (!Match(template.Pattern, node))
        {
            return false;
        }

        var clock = new QueryClock();
        return PatternEvaluator.Evaluate(template.Pattern, _leaves, ref clock) is IQuerySource query && Match(template.Body, query.Expression);
    }

    private readonly bool MatchLambda(LambdaExpression template, LambdaExpression lambda)
    {
        if (template.Parameters.Count != lambda.Parameters.Count)
        {
            return false;
        }

        var depth = _parameters.Count;
        for (var i = 0; i < template.Parameters.Count; i++)
        {
            if (template.Parameters[i].Type != lambda.Parameters[i].Type)
            {
                return false;
            }

            _templateParameters.Add(template.Parameters[i]);
            _parameters.Add(lambda.Parameters[i]);
        }

        var matches = Match(template.Body, lambda.Body);
        _templateParameters.RemoveRange(depth, _templateParameters.Count - depth);
        _parameters.RemoveRange(depth, _parameters.Count - depth);
        return matches;
    }

    private readonly bool MatchParameter(ParameterExpression template, ParameterExpression parameter)
    {
        var index = _templateParameters.LastIndexOf(template);
        return index >= 0 && ReferenceEquals(_parameters[index], parameter);
    }

    private readonly bool MatchArguments(MethodCallExpression template, MethodCallExpression call)
    {
        // IArgumentProvider avoids the wrapper that the Arguments property allocates.
        var expected = (IArgumentProvider)template;
        var actual = (IArgumentProvider)call;
        for (var i = 0; i < expected.ArgumentCount; i++)
        {
            if (!Match(expected.GetArgument(i), actual.GetArgument(i)))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool MatchAll(ReadOnlyCollection<Expression> template, ReadOnlyCollection<Expression> nodes)
    {
        if (template.Count != nodes.Count)
        {
            return false;
        }

        for (var i = 0; i < template.Count; i++)
        {
            if (!Match(template[i], nodes[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MatchMembers(NewExpression template, NewExpression node) =>
        template.Members is null ? node.Members is null : node.Members is not null && template.Members.SequenceEqual(node.Members);

    private readonly bool MatchBindings(ReadOnlyCollection<MemberBinding> template, ReadOnlyCollection<MemberBinding> bindings)
    {
        if (template.Count != bindings.Count)
        {
            return false;
        }

        for (var i = 0; i < template.Count; i++)
        {
            if (template[i] is not MemberAssignment a || bindings[i] is not MemberAssignment b || !a.Member.Equals(b.Member) || !Match(a.Expression, b.Expression))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool MatchInitializers(ReadOnlyCollection<ElementInit> template, ReadOnlyCollection<ElementInit> initializers)
    {
        if (template.Count != initializers.Count)
        {
            return false;
        }

        for (var i = 0; i < template.Count; i++)
        {
            if (!template[i].AddMethod.Equals(initializers[i].AddMethod) || !MatchAll(template[i].Arguments, initializers[i].Arguments))
            {
                return false;
            }
        }

        return true;
    }
}
