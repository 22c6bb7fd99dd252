namespace Oxen;

/// <summary>
/// Makes relations of the members that lead to other entities, pairing the two ends: as the <see cref="ModelBuilder"/> says,
/// then as <c>[InverseProperty]</c> says, then where two classes lead to each other by one member each; two collections are
/// many to many. The rest stand alone.
/// </summary>
internal static class PairNavigations
{
    public static void In(ModelDraft model)
    {
        foreach (var said in model.Settings.Relations)
        {
            Say(said, model);
        }

        foreach (var navigation in Open(model))
        {
            if (navigation.Attributes.InverseProperty is { } inverse)
            {
                PairNamed(navigation, inverse, model);
            }
        }

        foreach (var navigation in Open(model))
        {
            if (navigation.IsOpen && OnlyInverse(navigation, model) is { } inverse)
            {
                Pair(navigation, inverse, model);
            }
        }

        // Those that lead to one come first: collections may then join them, see FindForeignKeys.
        var alone = Open(model);
        foreach (var navigation in alone.Where(navigation => !navigation.IsCollection).Concat(alone.Where(navigation => navigation.IsCollection)))
        {
            Add(Alone(navigation, model), model);
        }

        MakeJunctions.RelateClasses(model);
    }

    private static List<NavigationDraft> Open(ModelDraft model) =>
        [.. model.Entities.SelectMany(entity => entity.Navigations).Where(navigation => navigation.IsOpen)];

    private static void Say(RelationSettings said, ModelDraft model)
    {
        if (model.Find(said.From.Type) is not { } from || model.Find(said.To.Type) is not { } to)
        {
            model.Errors.Add(said.From.Type, said.From.Navigation, $"a relation between {said.From} and {said.To} is described, but one of the classes is left out with Ignore.");
            return;
        }

        if (said.Kind is not { } kind)
        {
            model.Errors.Add(said.From.Type, said.From.Navigation, $"HasOne or HasMany of {TypeName.Of(said.To.Type)} must be followed by WithMany or WithOne.");
            return;
        }

        if (!Resolve(said.From, from, model, out var start) || !Resolve(said.To, to, model, out var back))
        {
            return;
        }

        if (kind == RelationKind.ManyToMany)
        {
            Add(new JunctionDraft(new JunctionEnd(from, start), new JunctionEnd(to, back), said.Junction), model);
            return;
        }

        var relation = new RelationDraft(from, to)
        {
            FromDependent = start,
            FromPrincipal = back,
            IsOneToOne = kind == RelationKind.OneToOne,
            IsDependentKnown = said.IsFromDependent is not null,
            ForeignKey = said.ForeignKey,
            PrincipalKey = said.PrincipalKey,
            OnDelete = said.OnDelete,
            OnUpdate = said.OnUpdate,
            IsIndexed = said.IsIndexed,
            When = said.When,
        };
        if (said.IsFromDependent == false)
        {
            relation.Swap();
        }

        Add(relation, model);
    }

    private static bool Resolve(RelationEnd end, EntityDraft entity, ModelDraft model, out NavigationDraft? navigation)
    {
        navigation = end.Navigation is null ? null : entity.Navigation(end.Navigation);
        if (navigation is null && end.Navigation is not null)
        {
            model.Errors.Add(end.Type, end.Navigation, "a relation is described by it, but it doesn't lead to another entity: it is left out, a column, or can't be written.");
            return false;
        }

        if (navigation is { IsOpen: false })
        {
            model.Errors.Add(end.Type, end.Navigation, "two relations are described by it; it can follow one.");
            return false;
        }

        return true;
    }

    private static void PairNamed(NavigationDraft navigation, string inverseName, ModelDraft model)
    {
        var inverse = model.Find(navigation.Target)?.Navigation(inverseName);
        if (inverse is null || inverse.Target != navigation.Entity.Type)
        {
            model.Errors.Add(navigation.Entity.Type, navigation.Property.Name, $"[InverseProperty] names {TypeName.Of(navigation.Target)}.{inverseName}, which doesn't lead back to {TypeName.Of(navigation.Entity.Type)}.");
        }
        else if (navigation.IsOpen && inverse.IsOpen)
        {
            Pair(navigation, inverse, model);
        }
        else if (inverse.Relation != navigation.Relation || inverse.Junction != navigation.Junction)
        {
            model.Errors.Add(navigation.Entity.Type, navigation.Property.Name, $"[InverseProperty] names {TypeName.Of(navigation.Target)}.{inverseName}, which is paired with another member already.");
        }
    }

    /// <summary>The member at the other end when both classes have one open member that leads to the other.</summary>
    private static NavigationDraft? OnlyInverse(NavigationDraft navigation, ModelDraft model)
    {
        var there = Leading(navigation.Entity, navigation.Target);
        if (navigation.Target == navigation.Entity.Type)
        {
            // In a class that leads to itself, a parent and its children.
            return there.FindAll(other => other.IsCollection == navigation.IsCollection).Count == 1
                && there.FindAll(other => other.IsCollection != navigation.IsCollection) is [var other]
                ? other
                : null;
        }

        return there.Count == 1 && model.Find(navigation.Target) is { } target && Leading(target, navigation.Entity.Type) is [var back]
            ? back
            : null;
    }

    private static List<NavigationDraft> Leading(EntityDraft entity, Type target) =>
        entity.Navigations.FindAll(navigation => navigation.IsOpen && navigation.Target == target);

    private static void Pair(NavigationDraft one, NavigationDraft other, ModelDraft model)
    {
        if (one.IsCollection && other.IsCollection)
        {
            Add(new JunctionDraft(new JunctionEnd(one.Entity, one), new JunctionEnd(other.Entity, other), new JunctionSettings()), model);
            return;
        }

        var (fromDependent, fromPrincipal) = one.IsCollection ? (other, one) : (one, other);
        Add(new RelationDraft(fromDependent.Entity, fromPrincipal.Entity)
        {
            FromDependent = fromDependent,
            FromPrincipal = fromPrincipal,
            IsOneToOne = !fromPrincipal.IsCollection,
            IsDependentKnown = fromPrincipal.IsCollection,
        }, model);
    }

    /// <summary>Why a collection isn't paired with one that leads back.</summary>
    public static string Unpaired(NavigationDraft navigation)
    {
        var (one, other) = (TypeName.Of(navigation.Entity.Type), TypeName.Of(navigation.Target));
        return $"which collection of {other} leads back isn't clear. Say it with [InverseProperty], or HasMany(…).WithMany(…); if each {other} belongs to one {one}, give it a property {TypeName.Simple(navigation.Entity.Type)}Id.";
    }

    private static RelationDraft Alone(NavigationDraft navigation, ModelDraft model)
    {
        var target = model.Find(navigation.Target)!;
        return navigation.IsCollection
            ? new RelationDraft(target, navigation.Entity) { FromPrincipal = navigation, IsDependentKnown = true }
            : new RelationDraft(navigation.Entity, target) { FromDependent = navigation };
    }

    private static void Add(JunctionDraft junction, ModelDraft model)
    {
        foreach (var navigation in (NavigationDraft?[])[junction.One.Navigation, junction.Other.Navigation])
        {
            if (navigation is not null)
            {
                navigation.Junction = junction;
            }
        }

        MakeJunctions.Begin(junction, model);
    }

    private static void Add(RelationDraft relation, ModelDraft model)
    {
        model.Relations.Add(relation);
        if (relation.FromDependent is { } there)
        {
            there.Relation = relation;
        }

        if (relation.FromPrincipal is { } back)
        {
            back.Relation = relation;
        }
    }
}
