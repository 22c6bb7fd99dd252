using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// A query compiled for a delegate. Its form is captured at the first call, with the arguments standing where a closure
/// would; each call after that only reads its arguments, and the queries that the lambda mentions.
/// </summary>
internal sealed class CompiledExpression<T>(LambdaExpression query)
{
    private readonly ConditionalWeakTable<DbModel, CompiledForms> _byModel = [];
    private CompiledForms? _last;

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
        var forms = _last;
        if (forms is null || forms.Model != db.Model)
        {
            _last = forms = _byModel.GetValue(db.Model, static model => new CompiledForms(model));
        }

        foreach (var known in forms.Known)
        {
            if (known.ReadSlots(db, arguments) is { } read)
            {
                values = read;
                return known.Variants.Find<T>(values) ?? Add(known.Variants, db.Compiler.Compile<T>(known.Template, values));
            }
        }

        return Capture(forms, db, arguments, out values);
    }

    private QueryPlan<T> Capture(CompiledForms forms, OxenDb db, CompiledArguments arguments, out object?[] values)
    {
        var body = new ArgumentFiller(query, db, arguments).Visit(query.Body);
        var template = QueryCapture.Capture(body, db.Session.Engine, out var leaves, NameOf);
        values = template.ReadSlots(leaves, db.Filters, areRead: true);
        var plan = db.Compiler.Compile<T>(template, values);
        if (template.Form is { } form)
        {
            var memory = new FormMemory();
            var own = WrittenForm.Of(body, db.Session.Engine, ref memory).Leaves;
            Add(forms.Add(new CompiledForm(template, form, own, db, arguments) { ReadsContext = plan.ReadsContext }).Variants, plan);
        }

        return plan;
    }

    private static QueryPlan<T> Add(QueryVariants variants, QueryPlan<T> plan)
    {
        variants.Add(plan);
        return plan;
    }

    // A field of the arguments is called what the lambda's parameter is called.
    private string? NameOf(MemberInfo member) => typeof(CompiledArguments).IsAssignableFrom(member.DeclaringType)
        ? query.Parameters[int.Parse(member.Name.AsSpan("Item".Length), CultureInfo.InvariantCulture)].Name
        : null;

    /// <summary>Puts the context and the arguments in the place of the lambda's parameters.</summary>
    private sealed class ArgumentFiller(LambdaExpression query, OxenDb db, CompiledArguments arguments) : ExpressionVisitor
    {
        // What is said about a query is part of its form, so it is said by now.
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(OxenQueryableExtensions) && OxenQueryableExtensions.NoteOf(node.Method.Name) is { } plain)
            {
                return OxenQueryableExtensions.Note(Visit(node.Arguments[0]), node.Method.GetGenericArguments()[0], plain);
            }

            if (node.Method.DeclaringType != typeof(OxenQueryableExtensions)
                || node.Method.Name is not (nameof(OxenQueryableExtensions.TagWith) or nameof(OxenQueryableExtensions.WithTimeout) or nameof(OxenQueryableExtensions.IgnoreQueryFilters)))
            {
                return base.VisitMethodCall(node);
            }

            if (query.Parameters.Any(parameter => PartFinder.IsPart(node.Arguments[1], parameter)))
            {
                throw new ArgumentException($"'{node.Method.Name}' of a compiled query is the same for every call, so it can't depend on an argument.");
            }

            var said = Expression.Lambda(node.Arguments[1]).Compile(preferInterpretation: true).DynamicInvoke();
            QueryNote note = said switch
            {
                TimeSpan limit => new QueryTimeout(limit),
                string[] names => db.IgnoredFilters(names),
                _ => new QueryTag((string)said!),
            };
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
