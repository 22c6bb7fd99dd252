namespace Oxen;

/// <summary>Contexts without filters.</summary>
public static class OxenDbFilters
{
    /// <summary>
    /// A context like this one that goes without the filters of the model, or without those with these names: its queries, its
    /// look-ups and its writes. A transaction of this context is that of the other.
    /// <example><code>
    /// var everywhere = db.IgnoreQueryFilters("tenant");
    /// await everywhere.Posts.UpdateAsync(post);
    /// </code></example>
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="names">The names of the filters; none means every filter.</param>
    /// <exception cref="ArgumentException">The model has no filter of such a name.</exception>
    public static TDb IgnoreQueryFilters<TDb>(this TDb db, params string[] names)
        where TDb : OxenDb
    {
        ArgumentNullException.ThrowIfNull(db);
        return (TDb)db.Without(db.IgnoredFilters(names));
    }
}
