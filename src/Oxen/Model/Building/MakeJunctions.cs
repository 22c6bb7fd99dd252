namespace Oxen;

/// <summary>
/// Makes the junctions of relations of many to many: a table called after both classes, <c>post_tags(post_id, tag_id)</c>,
/// whose key is both foreign keys; or the class that was named, whose relations to both sides are looked up.
/// </summary>
internal static class MakeJunctions
{
    /// <summary>Marks the members of a relation as followed, and makes its table or sees to the named class's relations.</summary>
    public static void Begin(JunctionDraft junction, ModelDraft model)
    {
        model.Junctions.Add(junction);
        foreach (var end in (JunctionEnd[])[junction.One, junction.Other])
        {
            if (end.Entity.Key.Count == 0)
            {
                Report(junction, $"many to many needs a key on both sides, and {TypeName.Of(end.Entity.Type)} has none.", model);
                return;
            }
        }

        if (junction.Settings.Type is null)
        {
            MakeTable(junction, model);
        }
    }

    /// <summary>Gives each named class its table, and a relation to either side where none was found by its members.</summary>
    public static void RelateClasses(ModelDraft model)
    {
        foreach (var (junction, entity, end) in Sides(model))
        {
            entity.Table = junction.Settings.Table ?? entity.Table;
            if (Candidates(entity, end.Entity, null, model).Count == 0)
            {
                model.Relations.Add(new RelationDraft(entity, end.Entity) { IsDependentKnown = true });
            }
        }
    }

    /// <summary>Finds the relations of each named class that its collections go through.</summary>
    public static void Resolve(ModelDraft model)
    {
        foreach (var (junction, entity, end) in Sides(model))
        {
            var isOne = end == junction.One;
            var member = isOne ? junction.Settings.ToOne : junction.Settings.ToOther;
            var name = TypeName.Of(entity.Type);
            switch (Candidates(entity, end.Entity, member, model))
            {
                case [{ IsToAlternate: true } found]:
                    Report(junction, $"{name} refers to {TypeName.Of(found.Principal.Type)} by HasPrincipalKey, and many to many goes by keys. Leave HasPrincipalKey out, or query and write {name} itself.", model);
                    break;
                case [var found]:
                    Follow(junction, isOne, found);
                    break;
                case [] when member is not null:
                    Report(junction, $"Using names {name}.{member}, which doesn't lead to {TypeName.Of(end.Entity.Type)}.", model);
                    break;
                case { Count: > 1 }:
                    Report(junction, $"{name} has several relations to {TypeName.Of(end.Entity.Type)}. Say which is meant: Using<{name}>(x => x.…, x => x.…).", model);
                    break;
            }
        }
    }

    /// <summary>The sides of relations that go through a class, which must be mapped.</summary>
    private static IEnumerable<(JunctionDraft Junction, EntityDraft Entity, JunctionEnd End)> Sides(ModelDraft model)
    {
        foreach (var junction in model.Junctions)
        {
            if (junction.Settings.Type is { } type && model.Find(type) is { } entity)
            {
                yield return (junction, entity, junction.One);
                yield return (junction, entity, junction.Other);
            }
        }
    }

    private static List<RelationDraft> Candidates(EntityDraft dependent, EntityDraft principal, string? member, ModelDraft model) =>
        model.Relations.FindAll(relation => relation.Dependent == dependent && relation.Principal == principal
            && (member is null || relation.FromDependent?.Property.Name == member));

    private static void MakeTable(JunctionDraft junction, ModelDraft model)
    {
        // The same names whichever side is seen first, but for a class that leads to itself.
        var (one, other) = !junction.IsOfOneClass && string.CompareOrdinal(junction.One.Entity.Type.Name, junction.Other.Entity.Type.Name) > 0
            ? (junction.Other, junction.One)
            : (junction.One, junction.Other);
        var table = new EntityDraft(typeof(JunctionRow), new EntitySettings())
        {
            Table = junction.Settings.Table ?? new TableName(Name(junction, one, other, model), null),
            Constructor = typeof(JunctionRow).GetConstructor(Type.EmptyTypes),
        };
        model.Entities.Add(table);
        var toOne = Refer(table, one, Prefix(junction, one, other), model);
        var toOther = Refer(table, other, Prefix(junction, other, one), model);
        table.Key = [.. table.Columns];
        Follow(junction, isOne: true, junction.One == one ? toOne : toOther);
        Follow(junction, isOne: false, junction.One == one ? toOther : toOne);
    }

    private static string Name(JunctionDraft junction, JunctionEnd one, JunctionEnd other, ModelDraft model)
    {
        var both = model.Naming.Table(TypeName.Simple(one.Entity.Type) + TypeName.Simple(other.Entity.Type));
        var isTaken = junction.IsOfOneClass || model.Entities.Exists(entity => entity.Type == typeof(JunctionRow) && entity.Table.Name == both);
        return isTaken && junction.Navigation is { } navigation
            ? model.Naming.Table(TypeName.Simple(navigation.Entity.Type) + navigation.Property.Name)
            : both;
    }

    // In a class that leads to itself only the members tell the two apart: friends_id is what Friends leads to.
    private static string Prefix(JunctionDraft junction, JunctionEnd end, JunctionEnd back) =>
        junction.IsOfOneClass && back.Navigation is { } navigation ? navigation.Property.Name : TypeName.Simple(end.Entity.Type);

    private static RelationDraft Refer(EntityDraft table, JunctionEnd end, string prefix, ModelDraft model)
    {
        var columns = new List<ColumnDraft>();
        foreach (var part in end.Entity.Key)
        {
            var ordinal = table.Columns.Count;
            var column = part.Referring(table, ForeignKeyNames.Shadow(prefix, part), row => ((JunctionRow)row).Keys[ordinal]);
            column.Name = model.Naming.Column(column.Property.Name);
            table.Columns.Add(column);
            columns.Add(column);
        }

        var relation = new RelationDraft(table, end.Entity) { IsDependentKnown = true, Columns = columns, OnDelete = DeleteBehavior.Cascade };
        model.Relations.Add(relation);
        return relation;
    }

    private static void Follow(JunctionDraft junction, bool isOne, RelationDraft relation)
    {
        var (end, back) = isOne ? (junction.One, junction.Other) : (junction.Other, junction.One);
        if (end.Navigation is { } navigation)
        {
            navigation.Relation = relation;
        }

        if (back.Navigation is { } opposite)
        {
            opposite.Through = relation;
        }
    }

    private static void Report(JunctionDraft junction, string error, ModelDraft model) =>
        model.Errors.Add(junction.Navigation?.Entity.Type ?? junction.One.Entity.Type, junction.Navigation?.Property.Name, error);
}
