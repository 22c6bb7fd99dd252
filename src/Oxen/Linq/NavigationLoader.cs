using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Loads members of entities the application has.</summary>
internal static class NavigationLoader
{
    // A navigation belongs to the model of one context type over one set of options.
    private static readonly ConditionalWeakTable<NavigationModel, NavigationPlans> Plans = [];

    /// <summary>Loads the member of an entity, and of those that came with it and haven't got it yet, where that is remembered.</summary>
    public static Task LoadWithSiblingsAsync<T>(OxenDb db, T entity, LambdaExpression member, CancellationToken cancellationToken)
        where T : class =>
        // After a cast to an interface C# takes a list for the entity.
        LoadAsync(db, entity is IEnumerable<object> entities && db.Model.Find(typeof(T)) is null ? [.. entities] : WithSiblings(db, entity, member), member, cancellationToken);

    /// <summary>The member of an entity that leads to other entities.</summary>
    /// <exception cref="ArgumentException">It doesn't, or isn't one of this entity.</exception>
    public static NavigationModel NavigationOf(OxenDb db, object entity, LambdaExpression member) => Of(entity, MeantBy(db, member))?.Navigation
        ?? throw new ArgumentException($"'{member}' is no member of this object, which is {TypeName.Of(entity.GetType())}.", nameof(member));

    // What the member is in each of the classes that have it: one where the class it is named of is mapped, else those that derive from it or implement it.
    private static List<MemberOfClass> MeantBy(OxenDb db, LambdaExpression member)
    {
        var owner = OwnerOf(member);
        List<MemberOfClass> meant = owner is null || ((MemberExpression)member.Body).Member is not PropertyInfo property ? []
            : db.Model.Find(owner) is { } mapped ? [.. mapped.Navigations.Where(navigation => navigation.Property.Name == property.Name).Take(1).Select(navigation => new MemberOfClass(owner, mapped, navigation))]
            : [.. db.Model.Entities.Where(entity => owner.IsAssignableFrom(entity.ClrType)).SelectMany(entity => CommonMembers.NavigationsOf(entity, property).Select(navigation => new MemberOfClass(entity.ClrType, navigation.Owner, navigation)))];
        if (meant.Count > 0)
        {
            return meant;
        }

        if (FilteredIn(member.Body) is { } filtered)
        {
            throw new RefusedOperationException($"LoadAsync was asked for a part of what '{filtered}' leads to, but it fills the member with all of it, as the database has it. Name the member alone, query the rows that are wanted by their foreign key, or load them in the query of their owner with Include, which takes the same lambda.");
        }

        var type = owner ?? member.Parameters[0].Type;
        throw new ArgumentException(db.Model.Entities.Any(entity => type.IsAssignableFrom(entity.ClrType))
            ? $"'{member}' isn't a member of {TypeName.Of(type)} that leads to another entity. Name one, such as post => post.Author, and load further ones in a call of their own."
            : $"{TypeName.Of(type)} isn't part of the model of {TypeName.Of(db.GetType())}, nor does a class of it derive from it.", nameof(member));
    }

    private static MemberOfClass? Of(object entity, List<MemberOfClass> meant)
    {
        for (var type = entity.GetType(); type is not null; type = type.BaseType)
        {
            if (meant.Find(member => member.Class == type) is { } found)
            {
                // Classes that have it of the same base are loaded together.
                return meant.Find(member => ReferenceEquals(member.Navigation, found.Navigation));
            }
        }

        return null;
    }

    // The member that operators such as Where go on with.
    private static string? FilteredIn(Expression body) => body switch
    {
        MethodCallExpression { Object: null, Arguments: [MemberExpression { Expression: ParameterExpression } member, ..] } => member.Member.Name,
        MethodCallExpression { Object: null, Arguments: [MethodCallExpression inner, ..] } => FilteredIn(inner),
        _ => null,
    };

    // The class whose member is named: that of the objects, or the one a cast says.
    private static Type? OwnerOf(LambdaExpression member) => member.Body is MemberExpression { Expression: ParameterExpression or UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs, Operand: ParameterExpression } } named ? named.Expression!.Type : null;

    /// <summary>Loads the member of each entity by one command; where several classes have it in common, by one for each of them.</summary>
    public static async Task LoadAsync(OxenDb db, IReadOnlyList<object> entities, LambdaExpression member, CancellationToken cancellationToken)
    {
        var meant = MeantBy(db, member);
        var context = new object?[db.Filters.Count];
        db.Filters.Read(context, 0);
        foreach (var some in entities.GroupBy(entity => Of(entity, meant)))
        {
            if (some.Key is { } of)
            {
                await LoadAsync(db, Plans.GetOrCreateValue(of.Navigation).Find(of.Entity, of.Navigation, db.Compiler, context), context, [.. some], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task LoadAsync(OxenDb db, NavigationPlan plan, object?[] context, IReadOnlyList<object> entities, CancellationToken cancellationToken)
    {
        var (values, lists) = plan.Begin(context, entities);
        await PlanExecutor.LoadAsync(db.Session, [plan.Rows], values, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < lists.Length; i++)
        {
            Tracked(db, entities[i], plan.Navigation, lists[i]);
            plan.End(entities[i], lists[i]);
        }

        plan.Remember(values, entities);
    }

    private static void Tracked(OxenDb db, object entity, NavigationModel navigation, IList rows)
    {
        if (db.Filters.Tracker is not { } tracker)
        {
            return;
        }

        tracker.Loaded(entity, navigation, rows.Cast<object>());
        foreach (var added in navigation.IsCollection ? tracker.Added(entity, navigation) : [])
        {
            rows.Add(added);
        }
    }

    private static List<object> WithSiblings<T>(OxenDb db, T entity, LambdaExpression member)
        where T : class
    {
        var meant = MeantBy(db, member);
        return LoadState.Of(entity) is { } state ? [entity, .. state.Siblings.OfType<T>().Where(other => other != entity && Of(other, meant) is { } of && !LoadState.IsLoaded(other, of.Navigation))] : [entity];
    }

    /// <summary>What a member is in a class.</summary>
    /// <param name="type">The class of the objects, or one they derive from.</param>
    /// <param name="entity">The entity whose columns say which rows are meant.</param>
    /// <param name="navigation">The member.</param>
    private sealed class MemberOfClass(Type type, EntityModel entity, NavigationModel navigation)
    {
        public Type Class => type;

        public EntityModel Entity => entity;

        public NavigationModel Navigation => navigation;
    }

    /// <summary>The plans of a member: one for each class that has it, and for each set of facts about the context that changes the text.</summary>
    private sealed class NavigationPlans
    {
        private const int Most = 64;

        private readonly Lock _lock = new();
        private NavigationPlan[] _plans = [];

        public NavigationPlan Find(EntityModel entity, NavigationModel navigation, QueryCompiler compiler, object?[] context)
        {
            if (Array.Find(_plans, known => known.Fits(entity, compiler.Filters, context)) is { } plan)
            {
                return plan;
            }

            plan = compiler.Compile(entity, navigation, context);
            lock (_lock)
            {
                _plans = [plan, .. _plans.Take(Most - 1)];
            }

            return plan;
        }
    }
}
