using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// A query compiled for a delegate. The template is captured at the first call, with the arguments standing where a
/// closure would; each call after that only reads its arguments.
/// </summary>
internal sealed class CompiledExpression<T>(LambdaExpression query)
{
    private readonly ConditionalWeakTable<DbModel, Compiled> _byModel = [];
    private Compiled? _last;

    /// <summary>The query with these arguments; it runs when it is enumerated or awaited.</summary>
    public CompiledQuery<T> Query(OxenDb db, CompiledArguments arguments)
    {
        var plan = Plan(db, arguments, out var values);
        return new CompiledQuery<T>(db.Session, plan, values);
    }

    /// <summary>The query's one value with these arguments.</summary>
    public Task<T> AnswerAsync(OxenDb db, CompiledArguments arguments, CancellationToken cancellationToken)
    {
        var plan = Plan(db, arguments, out var values);
        return db.Provider.AnswerAsync(plan, values, cancellationToken);
    }

    private QueryPlan<T> Plan(OxenDb db, CompiledArguments arguments, out object?[] values)
    {
        ArgumentNullException.ThrowIfNull(db);
        var compiled = _last;
        if (compiled is null || compiled.Model != db.Model)
        {
            _last = compiled = _byModel.GetValue(db.Model, _ => Capture(db, arguments));
        }

        values = compiled.ReadSlots(db, arguments);
        return compiled.Variants.Find<T>(values) ?? compiled.Add(db.Compiler.Compile<T>(compiled.Template, values));
    }

    private Compiled Capture(OxenDb db, CompiledArguments arguments)
    {
        var body = new ArgumentFiller(query, db, arguments).Visit(query.Body);
        var template = QueryCapture.Capture(body, db.Session.Engine, out var leaves, NameOf);
        return new Compiled(db.Model, template, leaves, db, arguments);
    }

    // A field of the arguments is called what the lambda's parameter is called.
    private string? NameOf(MemberInfo member) => typeof(CompiledArguments).IsAssignableFrom(member.DeclaringType)
        ? query.Parameters[int.Parse(member.Name.AsSpan("Item".Length), CultureInfo.InvariantCulture)].Name
        : null;

    /// <summary>What is known of the query for one model.</summary>
    private sealed class Compiled
    {
        private readonly object?[] _leaves;
        private readonly bool[] _isArguments;
        private readonly bool[] _isDb;

        public Compiled(DbModel model, QueryTemplate template, object?[] leaves, OxenDb db, CompiledArguments arguments)
        {
            Model = model;
            Template = template;
            _isArguments = Array.ConvertAll(leaves, leaf => ReferenceEquals(leaf, arguments));
            _isDb = Array.ConvertAll(leaves, leaf => ReferenceEquals(leaf, db));
            _leaves = Array.ConvertAll(leaves, leaf => ReferenceEquals(leaf, arguments) || ReferenceEquals(leaf, db) ? null : leaf);
            Variants = new QueryVariants();
        }

        public DbModel Model { get; }

        public QueryTemplate Template { get; }

        public QueryVariants Variants { get; }

        public QueryPlan<T> Add(QueryPlan<T> plan)
        {
            Variants.Add(plan);
            return plan;
        }

        public object?[] ReadSlots(OxenDb db, CompiledArguments arguments)
        {
            var leaves = _leaves.Length == 0 ? _leaves : (object?[])_leaves.Clone();
            for (var i = 0; i < leaves.Length; i++)
            {
                leaves[i] = _isArguments[i] ? arguments : _isDb[i] ? db : leaves[i];
            }

            return Template.ReadSlots(leaves);
        }
    }

    /// <summary>Puts the context and the arguments in the place of the lambda's parameters.</summary>
    private sealed class ArgumentFiller(LambdaExpression query, OxenDb db, CompiledArguments arguments) : ExpressionVisitor
    {
        // What is said about a query is part of its form, so it is said by now.
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(OxenQueryableExtensions)
                || node.Method.Name is not (nameof(OxenQueryableExtensions.TagWith) or nameof(OxenQueryableExtensions.WithTimeout)))
            {
                return base.VisitMethodCall(node);
            }

            if (query.Parameters.Any(parameter => PartFinder.IsPart(node.Arguments[1], parameter)))
            {
                throw new ArgumentException($"'{node.Method.Name}' of a compiled query is the same for every call, so it can't depend on an argument.");
            }

            var said = Expression.Lambda(node.Arguments[1]).Compile(preferInterpretation: true).DynamicInvoke();
            QueryNote note = said is TimeSpan limit ? new QueryTimeout(limit) : new QueryTag((string)said!);
            return OxenQueryableExtensions.Note(Visit(node.Arguments[0]), node.Method.GetGenericArguments()[0], note);
        }

        protected override Expression VisitParameter(ParameterExpression node) => query.Parameters.IndexOf(node) switch
        {
            < 0 => node,
            0 => Expression.Constant(db, node.Type),
            var index => Expression.Field(Expression.Constant(arguments), "Item" + index.ToString(CultureInfo.InvariantCulture)),
        };
    }
}
