using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// The filters of one context type's model, captured once. The values they read from the context are numbered over the
/// whole model and read from the context that executes, so that all contexts of the type share templates and plans.
/// </summary>
internal sealed class ModelFilters
{
    private readonly Dictionary<EntityModel, FilterTemplate[]> _byEntity = [];

    private ModelFilters()
    {
    }

    /// <summary>The values that filters read, as patterns whose one leaf is the context.</summary>
    public ImmutableArray<SlotExpression> Values { get; private init; } = [];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _byEntity.Count == 0;

    /// <summary>The names filters are switched off by.</summary>
    public IEnumerable<string> Names => _byEntity.Values.SelectMany(filters => filters).Select(filter => filter.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>Captures the filters of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="context">The context that made it.</param>
    /// <param name="owner">What queries of the context run on.</param>
    /// <exception cref="ModelException">A filter captures an object that isn't the context.</exception>
    public static ModelFilters Of(DbModel model, object context, object owner)
    {
        var values = new List<SlotExpression>();
        var captured = new Dictionary<LambdaExpression, LambdaExpression>();
        var byEntity = new Dictionary<EntityModel, FilterTemplate[]>();
        foreach (var entity in model.Entities.Where(entity => entity.Filters.Count > 0))
        {
            byEntity.Add(entity, [.. entity.Filters.Select(filter => Capture(entity, filter))]);
        }

        var filters = new ModelFilters { Values = [.. values] };
        foreach (var (entity, templates) in byEntity)
        {
            filters._byEntity.Add(entity, templates);
        }

        return filters;

        FilterTemplate Capture(EntityModel entity, FilterModel filter)
        {
            if (!captured.TryGetValue(filter.Condition, out var condition))
            {
                captured.Add(filter.Condition, condition = FilterCapture.Of(filter, entity, context, owner, values));
            }

            return new FilterTemplate(filter.Name, condition);
        }
    }

    /// <summary>The filters of an entity.</summary>
    public IReadOnlyList<FilterTemplate> Of(EntityModel entity) => _byEntity.GetValueOrDefault(entity, []);
}
