using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Loads members of entities the application has.</summary>
internal static class NavigationLoader
{
    // A navigation belongs to the model of one context type over one set of options.
    private static readonly ConditionalWeakTable<NavigationModel, NavigationPlan> Plans = [];

    /// <summary>Loads the member of an entity, and of those that came with it and haven't got it yet, where that is remembered.</summary>
    public static Task LoadAsync<T, TMember>(OxenDb db, T entity, Expression<Func<T, TMember>> member, CancellationToken cancellationToken)
        where T : class =>
        LoadAsync(db, WithSiblings(entity, NavigationOf(db, member)), member, cancellationToken);

    /// <summary>The member that leads to other entities.</summary>
    /// <exception cref="ArgumentException">It doesn't.</exception>
    public static NavigationModel NavigationOf<T, TMember>(OxenDb db, Expression<Func<T, TMember>> member)
    {
        var entity = EntityOf<T>(db);
        var navigation = member.Body is MemberExpression { Expression: ParameterExpression } named ? entity.Navigations.FirstOrDefault(navigation => navigation.Property.Name == named.Member.Name) : null;
        return navigation
            ?? throw new ArgumentException($"'{member}' isn't a member of {TypeName.Of(typeof(T))} that leads to another entity. Name one, such as post => post.Author, and load further ones in a call of their own.", nameof(member));
    }

    /// <summary>Loads the member of each entity by one command.</summary>
    public static async Task LoadAsync<T, TMember>(OxenDb db, IReadOnlyList<T> entities, Expression<Func<T, TMember>> member, CancellationToken cancellationToken)
        where T : class
    {
        var plan = PlanOf(db, member);
        if (entities.Count == 0)
        {
            return;
        }

        var (values, lists) = plan.Begin(entities);
        await PlanExecutor.LoadAsync(db.Session, [plan.Rows], values, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < lists.Length; i++)
        {
            plan.End(entities[i], lists[i]);
        }

        plan.Remember(values, entities);
    }

    private static List<T> WithSiblings<T>(T entity, NavigationModel navigation)
        where T : class =>
        LoadState.Of(entity) is { } state ? [entity, .. state.Siblings.OfType<T>().Where(other => other != entity && !LoadState.IsLoaded(other, navigation))] : [entity];

    private static NavigationPlan PlanOf<T, TMember>(OxenDb db, Expression<Func<T, TMember>> member) =>
        Plans.GetValue(NavigationOf(db, member), navigation => db.Compiler.Compile(EntityOf<T>(db), navigation));

    private static EntityModel EntityOf<T>(OxenDb db) =>
        db.Model.Find(typeof(T)) ?? throw new ArgumentException($"{TypeName.Of(typeof(T))} isn't part of the model of {TypeName.Of(db.GetType())}.", "member");
}
