using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Hashes the form of an expression in one walk, without allocating. Objects count by their type alone, since the
/// template they may belong to holds none; two expressions with one template have one hash.
/// </summary>
internal struct TemplateHash
{
    private ulong _hash;

    /// <summary>The hash of the expression's form.</summary>
    public static ulong Of(Expression expression)
    {
        var hash = new TemplateHash { _hash = 17 };
        hash.Add(expression);
        return hash._hash;
    }

    private void Add(object? identity) => Add(identity is null ? 0 : RuntimeHelpers.GetHashCode(identity));

    private void Add(int value) => _hash = BitOperations.RotateLeft((_hash ^ (uint)value) * 0x9E3779B97F4A7C15UL, 27);

    private void Add(ReadOnlyCollection<Expression> nodes)
    {
        Add(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            Add(nodes[i]);
        }
    }

    private void Add(Expression? node)
    {
        if (node is null)
        {
            Add(0);
            return;
        }

        Add((int)node.NodeType);
        switch (node)
        {
            case MemberExpression member:
                Add(member.Member.GetHashCode());
                Add(member.Expression);
                break;
            case ConstantExpression constant:
                AddConstant(constant);
                break;
            case ParameterExpression parameter:
                Add((object)parameter.Type);
                break;
            case BinaryExpression binary:
                Add(binary.Left);
                Add(binary.Right);
                break;
            case UnaryExpression unary:
                Add((object)unary.Type);
                Add(unary.Operand);
                break;
            case MethodCallExpression call:
                Add(call.Method.GetHashCode());
                Add(call.Object);
                AddArguments(call);
                break;
            case LambdaExpression lambda:
                Add(lambda.Parameters.Count);
                Add(lambda.Body);
                break;
            case NewExpression @new:
                Add((object)@new.Type);
                Add(@new.Arguments);
                break;
            case MemberInitExpression init:
                Add(init.NewExpression);
                Add(init.Bindings.Count);
                foreach (var binding in init.Bindings)
                {
                    Add(binding.Member.GetHashCode());
                    Add((binding as MemberAssignment)?.Expression);
                }

                break;
            case ConditionalExpression conditional:
                Add(conditional.Test);
                Add(conditional.IfTrue);
                Add(conditional.IfFalse);
                break;
            case NewArrayExpression array:
                Add((object)array.Type);
                Add(array.Expressions);
                break;
            case InvocationExpression invocation:
                Add(invocation.Expression);
                Add(invocation.Arguments);
                break;
            default:
                Add((object)node.Type);
                break;
        }
    }

    private void AddArguments(MethodCallExpression call)
    {
        // IArgumentProvider avoids the wrapper that the Arguments property allocates.
        var arguments = (IArgumentProvider)call;
        for (var i = 0; i < arguments.ArgumentCount; i++)
        {
            Add(arguments.GetArgument(i));
        }
    }

    private void AddConstant(ConstantExpression constant)
    {
        if (constant.Value is IQueryRoot root)
        {
            Add((object)root.ElementType);
            Add(root.Sql is null ? 0 : root.Sql.Format.GetHashCode(StringComparison.Ordinal));
        }
        else
        {
            Add((object)constant.Type);
            Add(constant.Value is not null && Literals.IsLiteral(constant) ? constant.Value.GetHashCode() : 0);
        }
    }
}
