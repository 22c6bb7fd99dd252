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
            var queue = new RowsQueue(scope, context);
            await using (queue.ConfigureAwait(false))
            {
                var level = 0;
                foreach (var node in nodes)
                {
                    // What it refers to has its key by now.
                    if (node.Level > level)
                    {
                        await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                        level = node.Level;
                    }

                    await queue.AddAsync(node.Entity, node.Instance, node.Plan(context, isInsert), node.Values, cancellationToken).ConfigureAwait(false);
                }

                await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                made.AddRange(queue.Made);
            }

            foreach (var links in graph.Links.GroupBy(link => link.Navigation))
            {
                await LinkAsync(links.Key, [.. links], cancellationToken).ConfigureAwait(false);
            }

            await scope.CommitAsync().ConfigureAwait(false);
        }

        async Task LinkAsync(NavigationModel navigation, List<GraphLink> links, CancellationToken cancellationToken)
        {
            List<object?[]> others = [.. links.Select(link => graph.Find(link.Other) is { } node ? Key(node) : Key(navigation.Target, link.Other))];
            foreach (var other in others)
            {
                await context.RequireAsync(scope, navigation.Target, other, "LINK", cancellationToken).ConfigureAwait(false);
            }

            var commands = LinkCommands.Of(navigation, context, out var room);
            if (commands.AreAddedTogether)
            {
                await commands.AddAsync(scope, room, links.Select((link, i) => (Key(link.Owner), others[i])), cancellationToken).ConfigureAwait(false);
                return;
            }

            for (var i = 0; i < others.Count; i++)
            {
                await commands.AddAsync(scope, room, Key(links[i].Owner), links[i].Other, others[i], made, cancellationToken).ConfigureAwait(false);
            }
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
