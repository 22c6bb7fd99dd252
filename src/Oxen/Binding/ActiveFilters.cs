namespace Oxen;

/// <summary>The filters that apply to a command.</summary>
/// <param name="Model">The filters of the model; null for a model without any.</param>
/// <param name="Ignored">Those the command goes without.</param>
/// <param name="FirstValue">Where the values they read from the context begin, among those of an execution.</param>
internal sealed record ActiveFilters(ModelFilters? Model, IgnoredFilters Ignored, int FirstValue)
{
    /// <summary>No filter applies.</summary>
    public static ActiveFilters None { get; } = new(null, IgnoredFilters.None, 0);

    /// <summary>The filters of an entity.</summary>
    public IEnumerable<FilterTemplate> Of(EntityModel entity) =>
        Model is null || entity.Filters.Count == 0 ? [] : Model.Of(entity).Where(filter => !Ignored.Covers(filter.Name));
}
