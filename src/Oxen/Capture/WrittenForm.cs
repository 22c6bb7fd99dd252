using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;

namespace Oxen;

// Size: the walk over all kinds of nodes is one idea, and reads best in one file.

/// <summary>
/// Writes down the form of an expression in one walk: a row of <see cref="Mark"/>s that is the same for two expressions
/// if, and only if, one plan is right for both. The application's objects (closures, strings, lists) are no part of it;
/// they are collected on the way as leaves. Allocates nothing for a query of usual size.
/// </summary>
internal ref struct WrittenForm
{
    private readonly object _owner;
    private SpanList<Mark> _marks;
    private SpanList<object?> _leaves;
    private SpanList<ParameterExpression> _parameters;

    private WrittenForm(object owner, ref FormMemory memory)
    {
        _owner = owner;
        _marks = new SpanList<Mark>(memory.Marks);
        _leaves = new SpanList<object?>(memory.Leaves);
        _parameters = new SpanList<ParameterExpression>(memory.Parameters);
    }

    /// <summary>Writes the form of <paramref name="expression"/>.</summary>
    /// <param name="expression">The query.</param>
    /// <param name="owner">What the query runs on.</param>
    /// <param name="memory">Where the form is written, as long as there is room.</param>
    public static WrittenForm Of(Expression expression, object owner, ref FormMemory memory)
    {
        var form = new WrittenForm(owner, ref memory);
        form.Write(expression);
        return form;
    }

    /// <summary>The marks.</summary>
    public readonly ReadOnlySpan<Mark> Marks => _marks.Items;

    /// <summary>The objects, in the order in which an <see cref="ExpressionVisitor"/> visits them.</summary>
    public readonly ReadOnlySpan<object?> Leaves => _leaves.Items;

    /// <summary>A hash of the marks.</summary>
    public ulong Hash { get; private set; }

    /// <summary>
    /// Whether the marks can't tell the expression from others: it has a node of a kind that isn't known here, as no lambda
    /// in C# makes it, or a part that runs on something else.
    /// </summary>
    public bool IsUnknown { get; private set; }

    private void Add(ExpressionType kind, object? identity, int count = 0)
    {
        var mark = new Mark(kind, count, identity);
        Hash = BitOperations.RotateLeft((Hash ^ (uint)mark.GetHashCode()) * 0x9E3779B97F4A7C15UL, 27);
        _marks.Add(mark);
    }

    private void Write(Expression node)
    {
        switch (node.NodeType)
        {
            case ExpressionType.MemberAccess:
                var member = (MemberExpression)node;
                Add(node.NodeType, member.Member);
                WriteIfAny(member.Expression);
                break;
            case ExpressionType.Constant:
                WriteConstant((ConstantExpression)node);
                break;
            case ExpressionType.Parameter:
                WriteParameter((ParameterExpression)node);
                break;
            case ExpressionType.Call:
                var call = (MethodCallExpression)node;
                Add(node.NodeType, call.Method);
                WriteIfAny(call.Object);
                WriteCallArguments(call);
                break;
            case ExpressionType.Lambda:
                WriteLambda((LambdaExpression)node);
                break;
            case ExpressionType.Block:
                WriteBlock((BlockExpression)node);
                break;
            case ExpressionType.New:
                WriteNew((NewExpression)node);
                break;
            case ExpressionType.MemberInit:
                WriteMemberInit((MemberInitExpression)node);
                break;
            case ExpressionType.ListInit:
                WriteListInit((ListInitExpression)node);
                break;
            case ExpressionType.Conditional:
                var conditional = (ConditionalExpression)node;
                Add(node.NodeType, node.Type);
                Write(conditional.Test);
                Write(conditional.IfTrue);
                Write(conditional.IfFalse);
                break;
            case ExpressionType.NewArrayInit or ExpressionType.NewArrayBounds:
                Add(node.NodeType, node.Type);
                WriteAll(((NewArrayExpression)node).Expressions);
                break;
            case ExpressionType.Invoke:
                var invocation = (InvocationExpression)node;
                Add(node.NodeType, null);
                Write(invocation.Expression);
                WriteArguments(invocation);
                break;
            case ExpressionType.Index:
                var index = (IndexExpression)node;
                Add(node.NodeType, index.Indexer, ((IArgumentProvider)index).ArgumentCount);
                WriteIfAny(index.Object);
                WriteArguments(index);
                break;
            case ExpressionType.TypeIs or ExpressionType.TypeEqual:
                var test = (TypeBinaryExpression)node;
                Add(node.NodeType, test.TypeOperand);
                Write(test.Expression);
                break;
            case ExpressionType.Default:
                Add(node.NodeType, node.Type);
                break;
            default:
                WriteOperator(node);
                break;
        }
    }

    private void WriteIfAny(Expression? node)
    {
        if (node is not null)
        {
            Write(node);
        }
    }

    // IArgumentProvider avoids the wrapper that an Arguments property allocates.
    private void WriteArguments(IArgumentProvider arguments)
    {
        var count = arguments.ArgumentCount;
        for (var i = 0; i < count; i++)
        {
            Write(arguments.GetArgument(i));
        }
    }

    private void WriteCallArguments(MethodCallExpression call)
    {
        if (RawCall.IsRaw(call.Method) && RawCall.Parts(call) is var (text, holes))
        {
            Add(ExpressionType.Constant, text.Value);
            WriteAll(holes);
            return;
        }

        IArgumentProvider arguments = call;
        var count = arguments.ArgumentCount;
        for (var i = 0; i < count; i++)
        {
            var argument = arguments.GetArgument(i);
            if (Literals.IsDirection(call, argument))
            {
                Add(ExpressionType.Constant, ((ConstantExpression)argument).Value, 1);
            }
            else
            {
                Write(argument);
            }
        }
    }

    private void WriteConstant(ConstantExpression constant)
    {
        var value = constant.Value;
        if (value is IQueryRoot root)
        {
            WriteRoot(root);
        }
        else if (Literals.IsLiteral(value))
        {
            Add(ExpressionType.Constant, constant.Type, 1);
            Add(ExpressionType.Constant, value);
        }
        else
        {
            Add(ExpressionType.Constant, constant.Type);
            _leaves.Add(value);
        }
    }

    private void WriteRoot(IQueryRoot root)
    {
        IsUnknown |= !ReferenceEquals(root.Owner, _owner);
        Add(ExpressionType.Extension, root.ElementType);
        if (root.Temporary is { } temporary)
        {
            root.ThrowIfOutside();
            Add(ExpressionType.Extension, temporary);
        }

        if (!ReferenceEquals(root.Ignored, IgnoredFilters.None))
        {
            Add(ExpressionType.Extension, root.Ignored);
        }

        if (root.Sql is { } sql)
        {
            Add(ExpressionType.Extension, sql.Format, sql.ArgumentCount);
            for (var i = 0; i < sql.ArgumentCount; i++)
            {
                var value = sql.GetArgument(i);
                Add(ExpressionType.Extension, value?.GetType());
                _leaves.Add(value);
            }
        }
    }

    // A parameter is where it was declared, not what it is called.
    private void WriteParameter(ParameterExpression parameter)
    {
        var declared = _parameters.Items;
        var index = declared.Length - 1;
        while (index >= 0 && !ReferenceEquals(declared[index], parameter))
        {
            index--;
        }

        IsUnknown |= index < 0;
        Add(ExpressionType.Parameter, null, index);
    }

    private void WriteLambda(LambdaExpression lambda)
    {
        var outer = _parameters.Count;
        Add(ExpressionType.Lambda, lambda.Type);
        Declare(lambda.Parameters);
        Write(lambda.Body);
        _parameters.Truncate(outer);
    }

    private void WriteBlock(BlockExpression block)
    {
        var outer = _parameters.Count;
        Add(ExpressionType.Block, block.Type, block.Variables.Count);
        Declare(block.Variables);
        WriteAll(block.Expressions);
        _parameters.Truncate(outer);
    }

    private void Declare(ReadOnlyCollection<ParameterExpression> parameters)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            Add(ExpressionType.Parameter, parameters[i].Type);
            _parameters.Add(parameters[i]);
        }
    }

    private void WriteNew(NewExpression made)
    {
        var members = made.Members;
        Add(ExpressionType.New, made.Constructor ?? (object)made.Type, members?.Count ?? 0);
        for (var i = 0; i < members?.Count; i++)
        {
            Add(ExpressionType.New, members[i]);
        }

        WriteArguments(made);
    }

    private void WriteMemberInit(MemberInitExpression init)
    {
        var bindings = init.Bindings;
        Add(ExpressionType.MemberInit, null, bindings.Count);
        WriteNew(init.NewExpression);
        for (var i = 0; i < bindings.Count; i++)
        {
            Add(ExpressionType.MemberInit, bindings[i].Member);
            if (bindings[i] is MemberAssignment assignment)
            {
                Write(assignment.Expression);
            }
            else
            {
                IsUnknown = true;
            }
        }
    }

    private void WriteListInit(ListInitExpression init)
    {
        var initializers = init.Initializers;
        Add(ExpressionType.ListInit, null, initializers.Count);
        WriteNew(init.NewExpression);
        for (var i = 0; i < initializers.Count; i++)
        {
            Add(ExpressionType.ListInit, initializers[i].AddMethod);
            WriteArguments(initializers[i]);
        }
    }

    private void WriteAll(ReadOnlyCollection<Expression> nodes)
    {
        Add(ExpressionType.Extension, null, nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            Write(nodes[i]);
        }
    }

    private void WriteOperator(Expression node)
    {
        switch (node)
        {
            case BinaryExpression binary:
                AddOperator(node, binary.Method);
                Write(binary.Left);
                WriteIfAny(binary.Conversion);
                Write(binary.Right);
                break;
            case UnaryExpression unary:
                AddOperator(node, unary.Method);
                WriteIfAny(unary.Operand);
                break;
            default:
                IsUnknown = true;
                break;
        }
    }

    // Two operators of one type and one method are lifted alike.
    private void AddOperator(Expression node, MethodInfo? method)
    {
        Add(node.NodeType, node.Type, method is null ? 0 : 1);
        if (method is not null)
        {
            Add(node.NodeType, method);
        }
    }
}
