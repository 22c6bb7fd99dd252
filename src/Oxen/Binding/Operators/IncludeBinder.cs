using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Binds <c>Include</c> and <c>ThenInclude</c>: the entity's shape remembers what is to be loaded with it, wherever the
/// query takes it. <see cref="LoadIncludes"/> says how, once the result is known.
/// </summary>
internal static class IncludeBinder
{
    private const string Remedy = "Name a member that leads to another entity, such as u => u.Posts, or its rows, such as u => u.Posts.Where(p => p.IsPublic).OrderBy(p => p.Title).Take(3).";

    public static BoundQuery Include(OperatorCall call)
    {
        Step[] path = [.. Lambdas(call.Call).SelectMany(Steps)];
        return call.Source with { Shape = With(call.Source.Shape, path, call.Call) };
    }

    /// <summary>The rows that were chosen, by the members of a mapped class where casts named what several have in common.</summary>
    public static Expression ChosenOf(LambdaExpression rows, NavigationModel navigation) => new OwnMembers(rows.Parameters[0], Named(rows.Body), navigation).Visit(rows.Body)!;

    // ThenInclude goes on where the call before it ended.
    private static IEnumerable<LambdaExpression> Lambdas(MethodCallExpression call)
    {
        var lambda = (LambdaExpression)((UnaryExpression)call.Arguments[1]).Operand;
        return call.Method.Name == nameof(Include) ? [lambda] : Lambdas((MethodCallExpression)call.Arguments[0]).Append(lambda);
    }

    private static Stack<Step> Steps(LambdaExpression lambda)
    {
        var last = Named(lambda.Body);
        var rows = last == Bare(lambda.Body) ? null : lambda;
        var steps = new Stack<Step>();
        for (var inner = last; inner != lambda.Parameters[0]; inner = Bare(((MemberExpression)inner).Expression!))
        {
            if (inner is not MemberExpression { Member: PropertyInfo property, Expression: not null } named)
            {
                throw QueryBinder.Error(lambda.Body, "That isn't a member that can be included.", Remedy);
            }

            steps.Push(new Step(property, inner == last ? rows : null, named));
        }

        return steps.Count > 1 && rows is not null
            ? throw QueryBinder.Error(lambda.Body, "Rows of a member of a member can't be chosen in one step.", "Include the first member, then choose the rows of the next with ThenInclude.")
            : steps;
    }

    private static Expression Named(Expression rows)
    {
        var last = Bare(rows);
        while (last is MethodCallExpression { Arguments: [var source, ..] })
        {
            last = Bare(source);
        }

        return last;
    }

    private static Expression Bare(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert ? Bare(convert.Operand) : expression;

    private static Shape With(Shape shape, ReadOnlySpan<Step> path, MethodCallExpression call) => shape switch
    {
        EntityShape entity => entity with { Includes = Merged(entity.Includes ?? [], entity.Entity, path) },
        OptionalShape optional => optional with { Row = With(optional.Row, path, call) },
        _ => throw QueryBinder.Error(call, $"'{call.Method.Name}' loads members of entities, but the rows of this query are '{TypeName.Of(shape.Type)}'.", "Include before Select; or select the members that are wanted, collections with ToList()."),
    };

    private static NodeList<Include> Merged(NodeList<Include> includes, EntityModel owner, ReadOnlySpan<Step> path)
    {
        if (path.IsEmpty)
        {
            return includes;
        }

        var step = path[0];
        NavigationModel[] named = owner.Navigations.FirstOrDefault(navigation => navigation.Property.Name == step.Member.Name) is { } own ? [own] : [.. OfDerived(owner, step)];
        if (named.Length == 0)
        {
            throw QueryBinder.Error(step.Culprit, $"'{TypeName.Of(owner.ClrType)}.{step.Member.Name}' doesn't lead to another entity.", owner.FindColumn(step.Member.Name) is null ? Remedy : "Columns are loaded always: leave it out. " + Remedy);
        }

        foreach (var navigation in named)
        {
            includes = Merged(includes, navigation, step, path[1..]);
        }

        return includes;
    }

    private static NodeList<Include> Merged(NodeList<Include> includes, NavigationModel navigation, Step step, ReadOnlySpan<Step> path)
    {
        var known = includes.FirstOrDefault(include => include.Navigation == navigation);
        if (known?.Rows is not null && step.Rows is not null && known.Rows != step.Rows)
        {
            throw QueryBinder.Error(step.Culprit, $"'{step.Member.Name}' is included twice, and both times its rows are chosen.", "Choose them in one Include, and name the plain member where another ThenInclude follows.");
        }

        var then = Merged(known?.Then ?? [], navigation.Target, path);
        var merged = new Include(navigation, known?.Rows ?? step.Rows, then);
        return known is null ? includes.Add(merged) : [.. includes.Select(include => include == known ? merged : include)];
    }

    // A cast names a member of a class that derives from the owner's, or of several by what they have in common: a class between
    // that isn't mapped, or an interface, whose member each has one of its own for.
    private static IEnumerable<NavigationModel> OfDerived(EntityModel owner, Step step) => (owner.Hierarchy?.Types ?? []).Where(type => type.Is(owner) && step.Class.IsAssignableFrom(type.ClrType))
        .SelectMany(type => CommonMembers.NavigationsOf(type, step.Member)).Distinct();

    /// <summary>Names members of the class whose rows are loaded, where casts of its object name what it derives from or implements.</summary>
    private sealed class OwnMembers(ParameterExpression owner, Expression named, NavigationModel navigation) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            var type = navigation.Owner.ClrType;
            if (node is not { Expression: UnaryExpression cast, Member: PropertyInfo member } || cast.Type == type || Bare(cast) != owner)
            {
                return base.VisitMember(node);
            }

            var own = node == named ? navigation.Property : cast.Type.IsAssignableFrom(type) ? CommonMembers.Of(type, member) : null;
            return own is null ? base.VisitMember(node) : Expression.Property(Expression.Convert(owner, type), own);
        }
    }

    private sealed record Step(PropertyInfo Member, LambdaExpression? Rows, MemberExpression Culprit)
    {
        public Type Class => Culprit.Expression!.Type;
    }
}
