using System.Collections;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Loads members of entities the application has.</summary>
internal static class NavigationLoader
{
    // A navigation belongs to the model of one context type over one set of options.
    private static readonly ConditionalWeakTable<NavigationModel, NavigationPlans> Plans = [];

    /// <summary>Loads the member of an entity, and of those that came with it and haven't got it yet, where that is remembered.</summary>
    public static Task LoadAsync<T, TMember>(OxenDb db, T entity, Expression<Func<T, TMember>> member, CancellationToken cancellationToken)
        where T : class =>
        LoadAsync(db, WithSiblings(db, entity, member), member, cancellationToken);

    /// <summary>The member that leads to other entities.</summary>
    /// <exception cref="ArgumentException">It doesn't.</exception>
    public static NavigationModel NavigationOf<T, TMember>(OxenDb db, Expression<Func<T, TMember>> member)
    {
        var entity = EntityOf(db, member);
        var navigation = OwnerOf(member) is not null ? entity.Navigations.FirstOrDefault(navigation => navigation.Property.Name == ((MemberExpression)member.Body).Member.Name) : null;
        if (navigation is null && FilteredIn(member.Body) is { } filtered)
        {
            throw new RefusedOperationException($"'{member}' loads a part of what '{filtered}' leads to, but LoadAsync fills the member with all of it, as the database has it. Name the member alone, query the rows that are wanted by their foreign key, or load them in the query of their owner with Include({member}).");
        }

        return navigation
            ?? throw new ArgumentException($"'{member}' isn't a member of {TypeName.Of(typeof(T))} that leads to another entity. Name one, such as post => post.Author, and load further ones in a call of their own.", nameof(member));
    }

    // The member that operators such as Where go on with.
    private static string? FilteredIn(Expression body) => body switch
    {
        MethodCallExpression { Object: null, Arguments: [MemberExpression { Expression: ParameterExpression } member, ..] } => member.Member.Name,
        MethodCallExpression { Object: null, Arguments: [MethodCallExpression inner, ..] } => FilteredIn(inner),
        _ => null,
    };

    /// <summary>The class whose member is named: that of the objects, or the one a cast says.</summary>
    public static Type ClassOf<T, TMember>(Expression<Func<T, TMember>> member) => OwnerOf(member) ?? typeof(T);

    private static Type? OwnerOf(LambdaExpression member) => member.Body is MemberExpression { Expression: ParameterExpression or UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs, Operand: ParameterExpression } } named ? named.Expression!.Type : null;

    /// <summary>Loads the member of each entity by one command.</summary>
    public static async Task LoadAsync<T, TMember>(OxenDb db, IReadOnlyList<T> entities, Expression<Func<T, TMember>> member, CancellationToken cancellationToken)
        where T : class
    {
        var context = new object?[db.Filters.Count];
        db.Filters.Read(context, 0);
        var plan = PlanOf(db, member, context);
        if (ClassOf(member) is var owner && owner != typeof(T))
        {
            entities = [.. entities.Where(owner.IsInstanceOfType)];
        }

        if (entities.Count == 0)
        {
            return;
        }

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

    private static List<T> WithSiblings<T, TMember>(OxenDb db, T entity, Expression<Func<T, TMember>> member)
        where T : class
    {
        var (navigation, owner) = (NavigationOf(db, member), ClassOf(member));
        return LoadState.Of(entity) is { } state ? [entity, .. state.Siblings.OfType<T>().Where(other => other != entity && owner.IsInstanceOfType(other) && !LoadState.IsLoaded(other, navigation))] : [entity];
    }

    private static NavigationPlan PlanOf<T, TMember>(OxenDb db, Expression<Func<T, TMember>> member, object?[] context)
    {
        var navigation = NavigationOf(db, member);
        return Plans.GetOrCreateValue(navigation).Find(EntityOf(db, member), navigation, db.Compiler, context);
    }

    private static EntityModel EntityOf<T, TMember>(OxenDb db, Expression<Func<T, TMember>> member) =>
        db.Model.Find(ClassOf(member)) ?? throw new ArgumentException($"{TypeName.Of(typeof(T))} isn't part of the model of {TypeName.Of(db.GetType())}.", nameof(member));

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
