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
        List<MadeValue>? all = null;
        try
        {
            all = await TryAsync(isOneByOne: false).ConfigureAwait(false);
        }
        catch (OxenException exception) when (roots.Count > 1 && exception.RowIndex is null && SequenceWrite.MayBeOneRow(exception))
        {
            // Row by row it is told to which of the given objects it belongs.
        }

        foreach (var value in all ?? (await TryAsync(isOneByOne: true).ConfigureAwait(false))!)
        {
            value.Set();
        }

        // Null where a command of several rows lacked some; nothing is written then.
        async Task<List<MadeValue>?> TryAsync(bool isOneByOne)
        {
            List<MadeValue> made = [];
            var scope = await context.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
            await using (scope.ConfigureAwait(false))
            {
                if (!await WriteRowsAsync(scope, made, isOneByOne).ConfigureAwait(false))
                {
                    return null;
                }

                await scope.CommitAsync().ConfigureAwait(false);
                return made;
            }
        }

        async Task<bool> WriteRowsAsync(CommandScope scope, List<MadeValue> made, bool isOneByOne)
        {
            var queue = new RowsQueue(scope, context) { IsOneByOne = isOneByOne };
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

                    if (queue.LacksRows)
                    {
                        return false;
                    }

                    try
                    {
                        await queue.AddAsync(node.Entity, node.Instance, node.Plan(context, isInsert), node.Values, cancellationToken).ConfigureAwait(false);
                    }
                    catch (OxenException exception) when (roots.Count > 1 && (isOneByOne || exception is ValueException { IsOfRead: true }))
                    {
                        exception.RowIndex ??= node.Root;
                        throw;
                    }
                }

                await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                if (queue.LacksRows)
                {
                    return false;
                }

                foreach (var links in graph.Links.GroupBy(link => link.Navigation))
                {
                    await LinkAsync(scope, queue, links.Key, [.. links]).ConfigureAwait(false);
                }

                await queue.SendAsync(cancellationToken).ConfigureAwait(false);
                made.AddRange(queue.Made);
                return !queue.LacksRows;
            }
        }

        async Task LinkAsync(CommandScope scope, RowsQueue queue, NavigationModel navigation, List<GraphLink> given)
        {
            // What other collections hold may still be on its way, and occupy the connection.
            await queue.SendAsync(cancellationToken).ConfigureAwait(false);
            if (queue.LacksRows)
            {
                return;
            }

            List<ObjectLink> links = [.. given.Select(link => new ObjectLink(Key(link.Owner), graph.Find(link.Other) is { } node ? Key(node) : Key(navigation.Target, link.Other), link.Other, roots.Count > 1 ? link.Owner.Root : null))
                .DistinctBy(link => (RowKey.Of(link.Owner), RowKey.Of(link.Other)))];
            await context.RequireAsync(scope, navigation.Target, links, "LINK", cancellationToken).ConfigureAwait(false);
            var commands = LinkCommands.Of(navigation, context, out var room);
            await commands.AddAsync(scope, queue, room, links, isCounted: false, cancellationToken).ConfigureAwait(false);
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
