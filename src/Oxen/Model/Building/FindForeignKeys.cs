namespace Oxen;

/// <summary>
/// Finds the columns of each relation's foreign key: those named by the <see cref="ModelBuilder"/>, by <c>[ForeignKey]</c>, or
/// like the member or class referred to and its key (<c>AuthorId</c>, <c>CountryCode</c>, <c>UserId</c>); or columns without
/// property, where the class has none for it.
/// </summary>
internal static class FindForeignKeys
{
    public static void In(ModelDraft model)
    {
        CheckAttributes(model);
        foreach (var relation in model.Relations.FindAll(relation => relation.Columns.Count > 0))
        {
            relation.Dependent.Relations.Add(relation);
        }

        foreach (var relation in model.Relations.ToArray())
        {
            Resolve(relation, model);
        }

        model.Relations.RemoveAll(relation => relation.Columns.Count == 0);
    }

    private static void Resolve(RelationDraft relation, ModelDraft model)
    {
        if (relation.Columns.Count > 0)
        {
            return;
        }

        if (relation.ForeignKey is { } names)
        {
            Use(relation, Named(relation, names, model), model);
            return;
        }

        var own = ForeignKeyNames.ByAttribute(relation);
        var others = relation.IsDependentKnown ? null : Reversed(relation, ForeignKeyNames.ByAttribute);
        if (own is not null || others is not null)
        {
            if (own is null)
            {
                relation.Swap();
            }

            Use(relation, Named(relation, (own ?? others)!, model), model);
            return;
        }

        if (ForeignKeyNames.ByConvention(relation) is { } columns)
        {
            Split(relation, model);
            Use(relation, columns, model);
            return;
        }

        if (!relation.IsDependentKnown && Reversed(relation, ForeignKeyNames.ByConvention) is { } reversed)
        {
            relation.Swap();
            relation.IsOneToOne = true;
            Use(relation, reversed, model);
            return;
        }

        if (ShadowKeys.Of(relation, model) is { } made)
        {
            Use(relation, made, model);
            return;
        }

        // A key that is missing by mistake was reported before.
        if (relation.Principal.Key.Count > 0 || relation.Principal.IsKeyless)
        {
            var navigation = relation.Navigation;
            model.Errors.Add(navigation?.Entity.Type ?? relation.Dependent.Type, navigation?.Property.Name, NothingFits(relation, navigation));
        }
    }

    private static T? Reversed<T>(RelationDraft relation, Func<RelationDraft, T?> find)
        where T : class
    {
        relation.Swap();
        var found = find(relation);
        relation.Swap();
        return found;
    }

    // A team's lead and a user's team are no pair when each has a foreign key of its own.
    private static void Split(RelationDraft relation, ModelDraft model)
    {
        if (relation.IsDependentKnown || relation.FromPrincipal is not { } back || Reversed(relation, ForeignKeyNames.ByConvention) is not { } columns)
        {
            return;
        }

        relation.FromPrincipal = null;
        relation.IsOneToOne = false;
        var other = new RelationDraft(relation.Principal, relation.Dependent) { FromDependent = back };
        back.Relation = other;
        model.Relations.Add(other);
        Use(other, columns, model);
    }

    private static List<ColumnDraft>? Named(RelationDraft relation, IReadOnlyList<string> names, ModelDraft model)
    {
        var columns = new List<ColumnDraft>();
        foreach (var name in names)
        {
            if (relation.Dependent.Column(name) is not { } column)
            {
                model.Errors.Add(relation.Dependent.Type, name, $"it is named as a foreign key to {TypeName.Of(relation.Principal.Type)}, but isn't a mapped property of the class.");
                return null;
            }

            columns.Add(column);
        }

        return columns;
    }

    private static void Use(RelationDraft relation, List<ColumnDraft>? columns, ModelDraft model)
    {
        if (columns is null || !Fits(relation, columns, model))
        {
            return;
        }

        // A collection whose foreign key another member follows to the same class is that member's other end.
        if (relation.FromDependent is null && relation.FromPrincipal is { } collection
            && relation.Dependent.Relations.Find(other => other != relation && IsSameKey(other, relation, columns) && other.FromPrincipal is null) is { } joined)
        {
            joined.FromPrincipal = collection;
            collection.Relation = joined;
            return;
        }

        if (relation.Dependent.Relations.Find(other => other != relation && IsSameKey(other, relation, columns)) is { } twin)
        {
            Report(relation, columns, $"it is the foreign key of two relations to {TypeName.Of(relation.Principal.Type)}: {Describe(twin)} and {Describe(relation)}. Give each one of its own, or leave one out.", model);
            return;
        }

        if (relation.When is { } when && (relation.WhenColumn = relation.Dependent.Column(when.Property)) is null)
        {
            model.Errors.Add(relation.Dependent.Type, when.Property, $"When names it, but it isn't a mapped property of the class.");
            return;
        }

        relation.Columns = columns;
        relation.Dependent.Relations.Add(relation);
        var isRequired = columns.TrueForAll(column => !column.IsNullable);
        if (isRequired && relation.OnDelete is DeleteBehavior.SetNull or DeleteBehavior.ClientSetNull)
        {
            Report(relation, columns, "OnDelete sets it to NULL, which it can't hold. Make it nullable, or choose Cascade or Restrict.", model);
        }

        if (isRequired && relation.OnUpdate == UpdateBehavior.SetNull)
        {
            Report(relation, columns, "OnUpdate sets it to NULL, which it can't hold. Make it nullable, or choose Cascade or Restrict.", model);
        }
    }

    private static bool IsSameKey(RelationDraft other, RelationDraft relation, List<ColumnDraft> columns) =>
        other.Principal == relation.Principal && other.Columns.SequenceEqual(columns) && Equals(other.When, relation.When);

    private static bool Fits(RelationDraft relation, List<ColumnDraft> columns, ModelDraft model)
    {
        var key = relation.Referred;
        var principal = TypeName.Of(relation.Principal.Type);
        if (key.Count == 0)
        {
            Report(relation, columns, $"it refers to {principal}, which has no key.", model);
            return false;
        }

        if (key.Count != columns.Count)
        {
            Report(relation, columns, $"the foreign key has {columns.Count} of the {key.Count} properties that {(relation.IsToAlternate ? "HasPrincipalKey names of" : "the key of")} {principal}{(relation.IsToAlternate ? "" : " has")}: {string.Join(", ", key.Select(column => column.Property.Name))}.", model);
            return false;
        }

        for (var i = 0; i < key.Count; i++)
        {
            if (key[i].Type.ClrType != columns[i].Type.ClrType || Stored(key[i]) != Stored(columns[i]))
            {
                var there = $"{principal}.{key[i].Property.Name}";
                Report(relation, [columns[i]], $"it refers to {there}, but is {Describe(columns[i])} and {there} is {Describe(key[i])}.", model);
                return false;
            }
        }

        return true;
    }

    private static string Describe(RelationDraft relation) => relation.Navigation is { } navigation
        ? $"{TypeName.Of(navigation.Entity.Type)}.{navigation.Property.Name}"
        : "one without a member";

    private static Type Stored(ColumnDraft column) => MapType.StoredType(column.Property.PropertyType, column.Settings.Storage);

    private static string Describe(ColumnDraft column)
    {
        var type = column.Type.ClrType;
        return Stored(column) == type ? TypeName.Of(type) : $"{TypeName.Of(type)} stored as {TypeName.Of(Stored(column))}";
    }

    private static void Report(RelationDraft relation, List<ColumnDraft> columns, string error, ModelDraft model) =>
        model.Errors.Add(relation.Dependent.Type, string.Join(", ", columns.Select(column => column.Property.Name)), error);

    private static string NothingFits(RelationDraft relation, NavigationDraft? navigation)
    {
        var dependent = TypeName.Of(relation.Dependent.Type);
        var principal = TypeName.Of(relation.Principal.Type);
        if (relation.Principal.IsKeyless)
        {
            return $"a foreign key can't refer to {principal}, which has no key. Leave the member out with [NotMapped], or give {principal} a key.";
        }

        if (navigation is null)
        {
            return $"a relation to {principal} is described, but {dependent} has no property for its foreign key. Name it with HasForeignKey.";
        }

        if (!navigation.IsCollection)
        {
            var key = relation.Referred;
            var wanted = string.Join(", ", key.Select(column => $"{TypeName.Of(column.Type.ClrType)} {navigation.Property.Name}{column.Property.Name}"));
            return $"{dependent} has no property for its foreign key. Add {wanted}, name the property that is it with [ForeignKey] or HasForeignKey, or leave the member out with [NotMapped].";
        }

        var back = relation.Dependent.Navigations.FindAll(other => other.Target == navigation.Entity.Type);
        if (back.Exists(other => other.IsCollection))
        {
            return PairNavigations.Unpaired(navigation);
        }

        return back.Count > 0
            ? $"which of {string.Join(", ", back.Select(other => $"{dependent}.{other.Property.Name}"))} leads back isn't clear. Say it with [InverseProperty], or HasMany(…).WithOne(…)."
            : $"{dependent} has no foreign key to {principal}. Add a property {TypeName.Simple(relation.Principal.Type)}Id to it, name the property that is it with [ForeignKey] or HasForeignKey, or leave the member out with [NotMapped].";
    }

    private static void CheckAttributes(ModelDraft model)
    {
        foreach (var entity in model.Entities)
        {
            foreach (var column in entity.Columns)
            {
                if (column.Attributes.ForeignKey is { } name && entity.Navigation(name) is null)
                {
                    model.Errors.Add(entity.Type, column.Property.Name, $"[ForeignKey] names {name}, which is no member of the class that leads to another entity.");
                }
            }
        }
    }
}
