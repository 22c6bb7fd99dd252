using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using static Oxen.Conformance.Relations.GraphModel;
using Asset = Oxen.Conformance.Relations.HierarchyGraphModel.Asset;
using Job = Oxen.Conformance.Relations.HierarchyGraphModel.Job;
using Machine = Oxen.Conformance.Relations.HierarchyGraphModel.Machine;

namespace Oxen.Conformance;

/// <summary>
/// A random tree of what is included: put into a query, and walked over objects. A collection may be filtered, ordered and
/// limited, by operators that are run on the objects too.
/// </summary>
internal sealed class IncludeTree
{
    private static readonly Dictionary<Type, LambdaExpression[]> Choices = new()
    {
        [typeof(Order)] = [Choose<Order>(rows => rows.Where(o => o.Freight > 20)), Choose<Order>(rows => rows.OrderByDescending(o => o.PlacedAt).ThenBy(o => o.Id).Take(2)), Choose<Order>(rows => rows.OrderBy(o => o.Id).Skip(1))],
        [typeof(OrderLine)] = [Choose<OrderLine>(rows => rows.Where(l => l.Product.SupplierId != 1)), Choose<OrderLine>(rows => rows.OrderBy(l => l.OrderId).ThenByDescending(l => l.ProductId).Take(1))],
        [typeof(Product)] = [Choose<Product>(rows => rows.Where(p => p.Category != null).OrderBy(p => p.Id)), Choose<Product>(rows => rows.OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(1).Take(3))],
        [typeof(Employee)] = [Choose<Employee>(rows => rows.Where(e => e.Reports.Any())), Choose<Employee>(rows => rows.OrderBy(e => e.Id).Take(2))],
        [typeof(EmployeeTerritory)] = [Choose<EmployeeTerritory>(rows => rows.Where(t => t.Share < 1))],
        [typeof(Post)] = [Choose<Post>(rows => rows.Where(p => p.Score > 3)), Choose<Post>(rows => rows.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2))],
        [typeof(Comment)] = [Choose<Comment>(rows => rows.OrderBy(c => c.Id).Skip(1))],
        [typeof(Line)] = [Choose<Line>(rows => rows.OrderByDescending(l => l.Number).ThenBy(l => l.PostId).Take(1))],
        [typeof(Asset)] = [Choose<Asset>(rows => rows.Where(a => a.Score > 3)), Choose<Asset>(rows => rows.OrderByDescending(a => a.Score).ThenBy(a => a.Label).Take(2)), Choose<Asset>(rows => rows.Where(a => a is Machine))],
        [typeof(Machine)] = [Choose<Machine>(rows => rows.OrderBy(m => m.Score).ThenBy(m => m.Label).Skip(1))],
        [typeof(Job)] = [Choose<Job>(rows => rows.OrderByDescending(j => j.Id).Take(1))],
        [typeof(Territory)] = [Choose<Territory>(rows => rows.OrderByDescending(t => t.Id).Take(2))],
    };

    private readonly List<IncludeTree> _children = [];
    private readonly PropertyInfo? _member;
    private readonly LambdaExpression? _choice;

    private IncludeTree(PropertyInfo? member, LambdaExpression? choice)
    {
        _member = member;
        _choice = choice;
    }

    private bool IsCollection => _member is not null && ElementOf(_member.PropertyType) is not null;

    /// <summary>A tree over an entity.</summary>
    public static IncludeTree Random(Type entity, Random random, int depth)
    {
        var tree = new IncludeTree(null, null);
        tree.Grow(entity, random, depth, []);
        return tree;
    }

    /// <summary>The query that includes the tree.</summary>
    public IQueryable<T> In<T>(IQueryable<T> query) => Paths([]).Aggregate(query, (included, path) => (IQueryable<T>)Included(included, typeof(T), path));

    /// <summary>The objects and what the tree includes of them, as text; the order matters where the tree orders.</summary>
    public string Print(object entity)
    {
        var parts = _children.Where(child => child._member!.DeclaringType!.IsInstanceOfType(entity)).Select(child => $"{child._member!.Name}: {child.PrintMember(entity)}");
        return $"{Printed.Of(entity)}{(_children.Count == 0 ? "" : $" + {{ {string.Join("; ", parts)} }}")}";
    }

    /// <summary>Every entity the tree includes, and what it was included with and by.</summary>
    public IEnumerable<(object Owner, PropertyInfo Member, object Entity)> Walk(object entity) => _children.SelectMany(child =>
        child.ValuesOf(entity, isChosen: true).SelectMany(value => child.Walk(value).Prepend((entity, child._member!, value))));

    public override string ToString() => string.Concat(Paths([]).Select(path => "\n    " + string.Join(".", path.Select(step => step._member!.Name + (step._choice is null ? "" : $"({step._choice})")))));

    // An entity may come at several places, but it is one object: its rows are chosen alike at each of them.
    private void Grow(Type entity, Random random, int depth, Dictionary<PropertyInfo, LambdaExpression?> chosen)
    {
        var members = entity.GetProperties().Concat(Printed.DerivedFrom(entity).SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))).Where(property => Printed.IsEntity(ElementOf(property.PropertyType) ?? property.PropertyType));
        foreach (var found in members.Where(_ => random.Next(2) == 0))
        {
            // One and the same, by whichever class it is found.
            var member = found.DeclaringType!.GetProperty(found.Name)!;
            var element = ElementOf(member.PropertyType);
            var choices = element is null ? [] : Choices.GetValueOrDefault(element, []);
            if (!chosen.TryGetValue(member, out var choice))
            {
                chosen.Add(member, choice = choices.Length > 0 && random.Next(2) == 0 ? choices[random.Next(choices.Length)] : null);
            }

            var child = new IncludeTree(member, choice);
            _children.Add(child);
            if (depth > 1)
            {
                child.Grow(element ?? member.PropertyType, random, depth - 1, chosen);
            }
        }
    }

    private string PrintMember(object owner)
    {
        if (!IsCollection)
        {
            return _member!.GetValue(owner) is { } one ? Print(one) : "null";
        }

        // What is loaded is chosen already: it is chosen in vain once more, or of all there are.
        var rows = ValuesOf(owner, isChosen: false).Select(Print);
        return $"[{string.Join(", ", _choice?.ToString().Contains("OrderBy", StringComparison.Ordinal) == true ? rows : rows.Order(StringComparer.Ordinal))}]";
    }

    private IEnumerable<object> ValuesOf(object owner, bool isChosen) => !_member!.DeclaringType!.IsInstanceOfType(owner) ? [] : _member.GetValue(owner) switch
    {
        null => [],
        IEnumerable rows when IsCollection => (isChosen || _choice is null || !IsOfMemory ? rows : (IEnumerable)_choice.Compile().DynamicInvoke(rows)!).Cast<object>(),
        var one => [one],
    };

    /// <summary>Whether what is printed are objects in memory, of which the tree's choice is still to be made.</summary>
    public bool IsOfMemory { get; private set; }

    /// <summary>The same tree over objects that are all related.</summary>
    public IncludeTree OfMemory()
    {
        var tree = new IncludeTree(_member, _choice) { IsOfMemory = true };
        tree._children.AddRange(_children.Select(child => child.OfMemory()));
        return tree;
    }

    private IEnumerable<IncludeTree[]> Paths(IncludeTree[] before)
    {
        var here = _member is null ? before : [.. before, this];
        return _children.Count == 0 && here.Length > 0 ? [here] : _children.SelectMany(child => child.Paths(here));
    }

    // A choice is said where its member comes first; whoever goes on from it names the plain member.
    private static IQueryable Included(IQueryable query, Type root, IncludeTree[] path)
    {
        var owner = root;
        Type? previous = null;
        foreach (var step in path)
        {
            var lambda = step.Lambda(owner, isFirst: !Said(query.Expression, step));
            var method = previous is null
                ? Operator(nameof(OxenQueryableExtensions.Include), 2, _ => true).MakeGenericMethod(root, lambda.ReturnType)
                : Operator(nameof(OxenQueryableExtensions.ThenInclude), 3, parameter => ElementOf(parameter.GetGenericArguments()[1]) is not null == (ElementOf(previous) is not null)).MakeGenericMethod(root, owner, lambda.ReturnType);
            query = (IQueryable)method.Invoke(null, [query, lambda])!;
            previous = lambda.ReturnType;
            owner = ElementOf(step._member!.PropertyType) ?? step._member.PropertyType;
        }

        return query;
    }

    private static MethodInfo Operator(string name, int arguments, Func<Type, bool> takes) => typeof(OxenQueryableExtensions).GetMethods()
        .Single(method => method.Name == name && method.GetGenericArguments().Length == arguments && takes(method.GetParameters()[0].ParameterType));

    private readonly Dictionary<Type, LambdaExpression> _lambdas = [];

    private LambdaExpression Lambda(Type owner, bool isFirst)
    {
        if (isFirst || _choice is null)
        {
            if (!_lambdas.TryGetValue(owner, out var said))
            {
                var parameter = Expression.Parameter(owner, "x");
                var member = Member(parameter);
                _lambdas.Add(owner, said = Expression.Lambda(_choice is null ? member : ParameterReplacer.Replace(_choice.Parameters[0], member, _choice.Body), parameter));
            }

            return said;
        }

        var plain = Expression.Parameter(owner, "x");
        return Expression.Lambda(Member(plain), plain);
    }

    // What a derived class has is named by a cast.
    private MemberExpression Member(Expression row) =>
        Expression.Property(_member!.DeclaringType!.IsAssignableFrom(row.Type) ? row : Expression.Convert(row, _member.DeclaringType), _member);

    private static bool Said(Expression query, IncludeTree step) => query is MethodCallExpression call
        && (call.Arguments.Count > 1 && call.Arguments[1] is UnaryExpression { Operand: LambdaExpression lambda } && step._lambdas.ContainsValue(lambda) || Said(call.Arguments[0], step));

    private static Expression<Func<IEnumerable<T>, IEnumerable<T>>> Choose<T>(Expression<Func<IEnumerable<T>, IEnumerable<T>>> choice) => choice;

    private static Type? ElementOf(Type type) => type != typeof(string) && type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : null;
}
