namespace Oxen;

/// <summary>Writes an <see cref="ObjectGraph"/> in one transaction. Keys made on the way reach those that refer to them at once, the objects when all has succeeded.</summary>
internal static class GraphWriter
{
    /// <summary>Writes every object, then the links of many to many.</summary>
    /// <exception cref="RelatedObjectException">The objects contradict each other, or refer to each other in a circle.</exception>
    public static async Task WriteAsync(WriteContext context, IReadOnlyList<object> roots, EntityModel entity, bool isInsert, CancellationToken cancellationToken)
    {
        var graph = ObjectGraph.Of(roots, entity, isInsert);
        var nodes = graph.InOrder();
        Check(nodes);
        var made = new List<MadeValue>();
        var scope = await context.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            foreach (var node in nodes)
            {
                var plan = node.Plan(context, isInsert);
                await EntityRow.WriteAsync(scope, plan, node.Values, node.Entity, cancellationToken, context).ConfigureAwait(false);
                made.AddRange(plan.Filled.Select(slot => new MadeValue(node.Instance, node.Entity.Columns[slot], node.Values[slot])));
            }

            foreach (var (navigation, owner, other) in graph.Links)
            {
                var key = graph.Find(other) is { } node ? Key(node) : Key(navigation.Target, other);
                await context.RequireAsync(scope, navigation.Target, key, "LINK", cancellationToken).ConfigureAwait(false);
                await LinkCommands.Of(navigation, context, out var room).AddAsync(scope, room, Key(owner), other, key, made, cancellationToken).ConfigureAwait(false);
            }

            await scope.CommitAsync().ConfigureAwait(false);
        }

        foreach (var value in made)
        {
            value.Set();
        }
    }

    private static void Check(List<GraphNode> nodes)
    {
        List<ValidationFailure>? failures = null;
        foreach (var node in nodes)
        {
            node.Entity.Rules?.Find(node.Instance, null, ref failures);
        }

        Validation.ThrowIfAny(failures);
    }

    private static object?[] Key(GraphNode node) => [.. node.Entity.Key.Select(node.Value)];

    private static object?[] Key(EntityModel entity, object instance) => [.. entity.Key.Select(column => column.Get(instance))];
}
