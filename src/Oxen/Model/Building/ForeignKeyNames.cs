namespace Oxen;

/// <summary>Which properties of a relation's dependent are its foreign key, by attributes and by their names.</summary>
internal static class ForeignKeyNames
{
    /// <summary>The names that <c>[ForeignKey]</c> gives: at the member, at its other end when that is a collection, or at the properties themselves.</summary>
    public static IReadOnlyList<string>? ByAttribute(RelationDraft relation)
    {
        if (relation.FromDependent is { } reference)
        {
            if (reference.Attributes.ForeignKey is { } names)
            {
                return Split(names);
            }

            string[] marked =
            [
                .. relation.Dependent.AllColumns.Where(column => column.Attributes.ForeignKey == reference.Property.Name)
                    .Select(column => column.Property.Name),
            ];
            if (marked.Length > 0)
            {
                return marked;
            }
        }

        return relation.FromPrincipal is { IsCollection: true, Attributes.ForeignKey: { } atCollection } ? Split(atCollection) : null;
    }

    /// <summary>The columns called like the member and the principal's key, or like the principal's class and its key.</summary>
    public static List<ColumnDraft>? ByConvention(RelationDraft relation)
    {
        if (relation.FromDependent is { } reference && Prefixed(relation, reference.Property.Name) is { } columns)
        {
            return columns;
        }

        // Author and Editor can't both mean UserId.
        return IsOnlyReference(relation) ? Prefixed(relation, TypeName.Simple(relation.Principal.Type)) : null;
    }

    /// <summary>The name of a property that would hold part of a key: <c>Tag</c> and <c>Id</c>, or <c>TagId</c> alone, make <c>TagId</c>.</summary>
    public static string Shadow(string prefix, ColumnDraft part) =>
        part.Property.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? part.Property.Name : prefix + part.Property.Name;

    private static bool IsOnlyReference(RelationDraft relation) =>
        relation.FromDependent is not { } reference
        || relation.Dependent.Navigations.TrueForAll(other => other == reference || other.IsCollection || other.Target != reference.Target);

    private static List<ColumnDraft>? Prefixed(RelationDraft relation, string prefix)
    {
        var key = relation.Referred;
        var columns = new List<ColumnDraft>();
        foreach (var part in key)
        {
            if (Find(relation.Dependent, prefix + part.Property.Name) is { } column)
            {
                columns.Add(column);
            }
        }

        if (columns.Count != key.Count && key.Count == 1 && Find(relation.Dependent, prefix + "Id") is { } id)
        {
            columns = [id];
        }

        // A row isn't its own parent: in a class that leads to itself the key isn't the foreign key.
        return columns.Count == 0 || columns.Count != key.Count || (relation.Dependent == relation.Principal && columns.SequenceEqual(key))
            ? null
            : columns;
    }

    private static ColumnDraft? Find(EntityDraft entity, string name) =>
        entity.AllColumns.FirstOrDefault(column => column.Property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string[] Split(string names) => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
