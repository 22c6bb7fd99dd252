namespace Oxen.Migrations;

/// <summary>Makes relations of foreign keys, and names their ends.</summary>
internal static class RelateClasses
{
    /// <summary>Relates the classes; gives the relations of many to many.</summary>
    public static IReadOnlyList<ScaffoldPair> In(List<ScaffoldClass> classes)
    {
        foreach (var one in classes.Where(one => !one.IsKeyless))
        {
            foreach (var key in one.Table.ForeignKeys)
            {
                if (classes.Find(other => IsOf(key, other)) is { } to && Relation(one, to, key) is { } relation && !one.References.Exists(other => other.To == to && other.Columns.SequenceEqual(relation.Columns)))
                {
                    one.References.Add(relation);
                }
            }
        }

        var all = classes.SelectMany(one => one.References).ToList();
        foreach (var relation in all)
        {
            relation.Navigation = relation.From.Members.Give(Reference(relation), relation.To.Name);
            var isNullable = relation.Columns.Any(column => column.IsNullable);
            relation.From.Navigations.Add((relation.To.Name + (isNullable ? "?" : ""), relation.Navigation, isNullable ? "" : " = null!;"));
        }

        var junctions = classes.Where(one => IsJunction(one, all)).ToList();
        foreach (var relation in all.Where(relation => !junctions.Contains(relation.From)))
        {
            relation.Inverse = relation.To.Members.Give(Inverse(relation), relation.Navigation);
            relation.To.Navigations.Add(relation.IsOneToOne ? (relation.From.Name + "?", relation.Inverse, "") : Collection(relation.From, relation.Inverse));
        }

        return [.. junctions.Select(Pair)];
    }

    /// <summary>Whether a foreign key refers to the primary key of a class that is generated, or to columns that tell its rows apart as well.</summary>
    public static bool IsOf(SchemaForeignKey key, ScaffoldClass other) => Referred(key, other) is not null;

    private static IReadOnlyList<string>? Referred(SchemaForeignKey key, ScaffoldClass other) =>
        other.IsKeyless || other.Table.Name != key.PrincipalTable || other.Table.Schema != key.PrincipalSchema ? null
        : AreSame(key.PrincipalColumns, other.Table.PrimaryKey) ? other.Table.PrimaryKey
        : other.Table.Indexes.FirstOrDefault(index => index is { IsUnique: true, FilterSql: null, Method: null } && AreSame(key.PrincipalColumns, [.. index.ColumnNames]) && ClassWriter.IsPlain(other, index)) is { } unique
            && unique.ColumnNames.All(name => other.Table.Columns.Any(column => column.Name == name && !column.IsNullable)) ? [.. unique.ColumnNames]
        : null;

    private static ScaffoldRelation? Relation(ScaffoldClass from, ScaffoldClass to, SchemaForeignKey key)
    {
        var columns = new List<ScaffoldProperty>();
        var referred = new List<ScaffoldProperty>();
        foreach (var name in Referred(key, to)!)
        {
            var place = key.PrincipalColumns.ToList().IndexOf(name);
            if (from.Of(key.Columns[place]) is not { } column || to.Of(name) is not { } principal || column.Clr != principal.Clr || column.Clr is null)
            {
                return null;
            }

            columns.Add(column);
            referred.Add(principal);
        }

        return new ScaffoldRelation(from, to, key, columns, referred, IsUnique(from.Table, [.. columns.Select(column => column.Column.Name)]));
    }

    // In the order of the key, as an index of the model's own would be.
    private static bool IsUnique(SchemaTable table, string[] columns) => table.PrimaryKey.SequenceEqual(columns)
        || table.Indexes.Any(index => index is { IsUnique: true, FilterSql: null } && index.Parts.All(part => part is { Column: not null, Sql: null }) && index.ColumnNames.SequenceEqual(columns));

    private static bool AreSame(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count == other.Count && one.All(other.Contains);

    private static bool AreSeveral(ScaffoldRelation relation) => relation.From.References.Count(other => other.To == relation.To) > 1;

    private static string Reference(ScaffoldRelation relation) => relation.Columns switch
    {
        [var column] when ScaffoldNames.Reference(column.Name) is var name && name != column.Name => name,
        [_] => relation.To.Name,
        var columns when AreSeveral(relation) => $"{relation.To.Name}By{string.Concat(columns.Select(column => column.Name))}",
        _ => relation.To.Name,
    };

    private static string Inverse(ScaffoldRelation relation)
    {
        var (name, to) = (relation.Navigation, relation.To.Name);
        var from = relation.IsOneToOne ? relation.From.Name : relation.From.Plural;
        return relation.From == relation.To ? ScaffoldNames.BackOf(name)
            : !AreSeveral(relation) || name == to ? from
            : name.EndsWith(to, StringComparison.Ordinal) ? name[..^to.Length] + from
            : name + from;
    }

    // Its key is two foreign keys, and there is nothing else in it.
    private static bool IsJunction(ScaffoldClass one, List<ScaffoldRelation> all) =>
        one is { References: [var first, var second], Unknown.Count: 0 } && one.Table.ForeignKeys.Count == 2 && !first.IsOneToOne && !second.IsOneToOne && first.IsToKey && second.IsToKey
        && !first.Columns.Intersect(second.Columns).Any() && one.Properties.Count == first.Columns.Count + second.Columns.Count
        && AreSame(one.Table.PrimaryKey, [.. first.Key.Columns, .. second.Key.Columns]) && !all.Exists(relation => relation.To == one);

    private static ScaffoldPair Pair(ScaffoldClass junction)
    {
        var (one, other) = (junction.References[0], junction.References[1]);
        var toOthers = one.To.Members.Give(ScaffoldNames.Plural(Reference(other)), "Through" + junction.Name);
        one.To.Navigations.Add(Collection(other.To, toOthers));
        var toOnes = other.To.Members.Give(ScaffoldNames.Plural(Reference(one)), "Through" + junction.Name);
        other.To.Navigations.Add(Collection(one.To, toOnes));
        return new ScaffoldPair(one, other, toOthers, toOnes);
    }

    private static (string Type, string Name, string Initial) Collection(ScaffoldClass of, string name) => ($"List<{of.Name}>", name, " = [];");
}
