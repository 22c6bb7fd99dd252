using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>What is known of a compiled query for one model.</summary>
internal sealed class CompiledForms(DbModel model)
{
    // A lambda that mentions queries put together at run time can have many forms; the ones captured last are kept.
    private const int Most = 64;

    private readonly Lock _lock = new();

    /// <summary>The model the query is bound to.</summary>
    public DbModel Model => model;

    /// <summary>The forms: more than one when the lambda mentions queries that aren't always the same.</summary>
    public CompiledForm[] Known { get; private set; } = [];

    /// <summary>Adds a form.</summary>
    public CompiledForm Add(CompiledForm form)
    {
        lock (_lock)
        {
            Known = [form, .. Known.Take(Most - 1)];
        }

        return form;
    }
}

/// <summary>
/// One form of a compiled query. It keeps the objects that the lambda itself holds, and none of a call: neither the
/// context and the arguments, nor what belongs to the queries that they give.
/// </summary>
internal sealed class CompiledForm
{
    private readonly object?[] _leaves;
    private readonly bool[] _isArguments;
    private readonly bool[] _isDb;
    private readonly ImmutableArray<InlinedForm> _inlined;
    private readonly IgnoredFilters _ignored;

    /// <summary>The form of a query as it was captured.</summary>
    /// <param name="template">The captured query.</param>
    /// <param name="form">Its form.</param>
    /// <param name="leaves">The objects of the lambda itself, without those of the queries it mentions.</param>
    /// <param name="db">The context among them.</param>
    /// <param name="arguments">The arguments among them.</param>
    public CompiledForm(QueryTemplate template, QueryForm form, ReadOnlySpan<object?> leaves, OxenDb db, CompiledArguments arguments)
    {
        Template = template;
        _leaves = leaves.ToArray();
        _isArguments = Array.ConvertAll(_leaves, leaf => ReferenceEquals(leaf, arguments));
        _isDb = Array.ConvertAll(_leaves, leaf => ReferenceEquals(leaf, db));
        for (var i = 0; i < _leaves.Length; i++)
        {
            _leaves[i] = _isArguments[i] || _isDb[i] ? null : _leaves[i];
        }

        _ignored = db.Filters.Ignored;
        _inlined = db.Filters.Model.IsEmpty && form.Inlined.All(IsTable) ? [] : form.Inlined;
    }

    /// <summary>What plans are compiled from.</summary>
    public QueryTemplate Template { get; }

    /// <summary>Whether filters of the query read values from the context that executes.</summary>
    public bool ReadsContext { get; init; }

    /// <summary>The plans.</summary>
    public QueryVariants Variants { get; } = new();

    /// <summary>
    /// The captured values of a call; null when the queries that the lambda mentions have another form in it, or the context
    /// goes without other filters.
    /// </summary>
    public object?[]? ReadSlots(OxenDb db, CompiledArguments arguments)
    {
        if (_ignored != db.Filters.Ignored)
        {
            return null;
        }

        var leaves = _leaves.Length == 0 ? _leaves : (object?[])_leaves.Clone();
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = _isArguments[i] ? arguments : _isDb[i] ? db : leaves[i];
        }

        ReadOnlySpan<object?> all = leaves;
        return _inlined.IsEmpty || InlinedForm.AllFit(_inlined, db.Session.Engine, ref all) ? Template.ReadSlots(all, db.Filters, ReadsContext) : null;
    }

    // A context's member of this type gives its table, which has no objects, and one form where there is no filter to go without.
    private static bool IsTable(InlinedForm inlined) =>
        inlined.Pattern.Pattern is MemberExpression { Expression: LeafExpression { Type: var context } } member
        && typeof(OxenDb).IsAssignableFrom(context)
        && member.Type.IsGenericType && member.Type.GetGenericTypeDefinition() == typeof(Table<>);
}
