namespace Oxen;

/// <summary>
/// Makes columns for a foreign key that the class has no property for: <c>Author</c> alone has <c>author_id</c>. What they
/// hold is written from the reference.
/// </summary>
internal static class ShadowKeys
{
    /// <summary>The columns, added to the dependent; null where a property is needed to say what is meant.</summary>
    public static List<ColumnDraft>? Of(RelationDraft relation, ModelDraft model)
    {
        var (reference, collection) = (relation.FromDependent, relation.FromPrincipal);
        if (relation.Principal.Key.Count == 0 || (reference is null && collection is null))
        {
            return null;
        }

        // Either end of one to one could hold the key; a collection beside a reference that isn't its other end may be a mistake.
        if (reference is null
            ? relation.Dependent.Navigations.Exists(other => other != collection && other.Target == relation.Principal.Type)
            : collection is { IsCollection: false } && !relation.IsDependentKnown)
        {
            return null;
        }

        // A tree of children alone refers to the parent.
        var prefix = reference?.Property.Name ?? (relation.Dependent == relation.Principal ? "Parent" : TypeName.Simple(relation.Principal.Type));
        var columns = new List<ColumnDraft>();
        foreach (var part in relation.Referred)
        {
            var column = part.Referring(relation.Dependent, ForeignKeyNames.Shadow(prefix, part), Source(reference, part), IsOptional(reference));
            column.Name = model.Naming.Column(column.Property.Name);
            columns.Add(column);
        }

        relation.Dependent.Columns.AddRange(columns);
        return columns;
    }

    private static bool IsOptional(NavigationDraft? reference) =>
        reference is null || reference.Attributes.Column.IsRequired != true && reference.Attributes.CanBeNull != false;

    private static Func<object, object?> Source(NavigationDraft? reference, ColumnDraft part)
    {
        if (reference is null)
        {
            return _ => null;
        }

        Func<object, object?>? follow = null;
        Func<object, object?>? key = null;
        return entity => (follow ??= PropertyAccess.Getter(reference.Property))(entity) is { } principal
            ? (key ??= PropertyAccess.Getter(part.Property))(principal)
            : null;
    }
}
