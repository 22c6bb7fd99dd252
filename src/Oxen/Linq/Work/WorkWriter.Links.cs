namespace Oxen;

/// <content>The commands of links of many to many, and when they are sent: once all rows are written, unless a row links again what is unlinked.</content>
internal sealed partial class WorkWriter
{
    private readonly HashSet<WorkItem> _relinking = [];
    private readonly HashSet<Holding> _relinked = [];

    // A row that is added or moved to link what a collection holds no more would go with the former ones, so those go first;
    // and before that, whatever else is done with them.
    private void FindRelinks(WorkChanges changes)
    {
        _relinking.Clear();
        _relinked.Clear();
        HashSet<Holding> removed = [.. changes.Links.Where(link => link is { IsRemoved: true, Navigation.ForeignKey.Entity.IsJunction: false }).SelectMany(link => link.Sides)];
        if (removed.Count == 0)
        {
            return;
        }

        var pairs = Pairs(changes);
        foreach (var pair in pairs.Where(pair => pair.Former != pair.Now && pair.Now is { } now && removed.Contains(now)))
        {
            _relinking.Add(pair.Item);
            _relinked.Add(pair.Now!.Value);
            _relinked.Add(new Holding(pair.Navigation.Through!, pair.Now.Value.Instance, pair.Now.Value.Owner));
        }

        List<WorkItem> former = [.. pairs.Where(pair => pair.Former is { } left && _relinked.Contains(left) && !_relinking.Contains(pair.Item)).Select(pair => pair.Item)];
        foreach (var item in _relinking)
        {
            item.After.UnionWith(former);
        }

        // What is written may be referred to from then on.
        _referred.Clear();
    }

    private bool IsRelinked(WorkLink link) => link.IsRemoved && _relinked.Contains(link.Sides[0]);

    private async Task LinkAsync(WorkChanges changes, List<WorkLink> links, CommandScope scope, RowsQueue queue, CancellationToken cancellationToken)
    {
        foreach (var together in links.GroupBy(link => (link.Navigation, link.IsRemoved)).OrderBy(group => !group.Key.IsRemoved))
        {
            await LinkTogetherAsync(changes, [.. together], scope, queue, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LinkTogetherAsync(WorkChanges changes, List<WorkLink> given, CommandScope scope, RowsQueue queue, CancellationToken cancellationToken)
    {
        // What other collections hold may still be on its way, and occupy the connection.
        await queue.SendAsync(cancellationToken).ConfigureAwait(false);
        if (queue.LacksRows)
        {
            return;
        }

        var (navigation, isRemoved) = (given[0].Navigation, given[0].IsRemoved);
        List<ObjectLink> links = [.. given
            .Select(link => new ObjectLink(KeyOf(link.Owner.Entity, link.Owner.Instance, changes), KeyOf(navigation.Target.Of(link.Other), link.Other, changes), link.Other, null))
            .DistinctBy(link => (RowKey.Of(link.Owner), RowKey.Of(link.Other)))];
        await db.Writes.RequireAsync(scope, navigation.Target, links, isRemoved ? "UNLINK" : "LINK", cancellationToken).ConfigureAwait(false);
        var commands = LinkCommands.Of(navigation, db.Writes, out var room);
        await (isRemoved
            ? commands.RemoveAsync(scope, room, links.Select(link => (link.Owner, link.Other)), cancellationToken)
            : commands.AddAsync(scope, queue, room, links, isCounted: false, cancellationToken)).ConfigureAwait(false);
    }

    private static object?[] KeyOf(EntityModel entity, object instance, WorkChanges changes) =>
        [.. entity.Key.Select(column => changes.Find(instance) is { Values.Length: > 0 } item ? item.Value(column) : column.Get(instance))];
}
