using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Oxen;

/// <summary>
/// The commands about the links of one collection. Of many to many a link is a row between; of one to many it is the
/// foreign key of the other object's row.
/// </summary>
internal sealed partial class LinkCommands
{
    // A table has commands of its own for what filters demand of its rows.
    private static readonly ConditionalWeakTable<EntityCommands, ConcurrentDictionary<NavigationModel, LinkCommands>> Known = [];

    private readonly NavigationModel _navigation;
    private readonly DatabaseEngine _engine;
    private readonly EntityCommands _table;
    private readonly int[] _ownerSlots;
    private readonly int[] _otherSlots;
    private readonly Lazy<CommandPlan> _current;
    private readonly Lazy<CommandPlan> _one;
    private readonly Lazy<IReadOnlyList<CommandPlan>> _remove;
    private readonly Lazy<IReadOnlyList<CommandPlan>> _clear;
    private readonly Lazy<RowShape<object?[]>> _row;
    private readonly Lazy<RowsInsert?> _missing;
    private readonly Lazy<RowsChange?> _removeMany;
    private readonly Lazy<LinkLookup?> _present;

    private LinkCommands(NavigationModel navigation, DatabaseEngine engine, EntityCommands table)
    {
        _navigation = navigation;
        _engine = engine;
        Rows = navigation.ForeignKey.Entity;
        _table = table;
        Owner = navigation.ForeignKey.When is { } when ? [.. navigation.ForeignKey.Columns, when.Column] : navigation.ForeignKey.Columns;
        Other = navigation.Through?.Columns ?? Rows.Key;
        _ownerSlots = _table.Slots.Of(Owner);
        _otherSlots = _table.Slots.Of(Other);
        _current = new(() => Select(Owner));
        _one = new(() => Select([.. Owner, .. Other]));
        _remove = new(() => Remove([.. Owner, .. Other]));
        _clear = new(() => Remove(Owner));
        _row = new(() => EntityRows.Some(Rows, Other, engine));
        _missing = new(() => Rows.IsJunction ? RowsInsert.OfMissing(_table.Slots, engine) : null);
        _removeMany = new(RemoveMany);
        _present = new(() => HeldIn == OwnTable ? new LinkLookup(Written, engine.Dialect, [.. Owner, .. Other]) : null);
    }

    /// <summary>The entity whose rows hold the links.</summary>
    public EntityModel Rows { get; }

    /// <summary>Its columns that say which object the collection is of.</summary>
    public IReadOnlyList<ColumnModel> Owner { get; }

    /// <summary>Its columns that hold the key of an object in the collection.</summary>
    public IReadOnlyList<ColumnModel> Other { get; }

    /// <summary>The commands of a collection.</summary>
    /// <param name="navigation">The collection.</param>
    /// <param name="context">The context that executes.</param>
    /// <param name="room">The values that each command begins with.</param>
    public static LinkCommands Of(NavigationModel navigation, WriteContext context, out object?[] room)
    {
        var rows = navigation.ForeignKey.Entity;
        var table = context.Begin(rows.Stored is not null ? rows : throw new ModelException(
            $"{TypeName.Of(rows.ClrType)} is kept in several tables, so no one command links its rows. Set the foreign key of each object, and update it."), out room);
        return Known.GetOrCreateValue(table).GetOrAdd(navigation, static (made, given) => new LinkCommands(made, given.Engine, given.Table), (context.Session.Engine, Table: table));
    }

    /// <summary>The keys of what the object with this key is linked to.</summary>
    public async Task<List<object?[]>> CurrentAsync(CommandScope scope, object?[] room, object?[] owner, CancellationToken cancellationToken) =>
        await scope.ListAsync(_current.Value, Values(room, owner, null), _row.Value, cancellationToken).ConfigureAwait(false);

    /// <summary>Links objects that aren't linked yet, by as few commands as there can be.</summary>
    /// <param name="scope">The transaction.</param>
    /// <param name="queue">Where rows wait to be written together; some may when this returns.</param>
    /// <param name="room">The values to begin with.</param>
    /// <param name="links">The links, none of them twice.</param>
    /// <param name="isCounted">Whether it must be known how many are new.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    /// <returns>The number of links that are new, where that is counted.</returns>
    public async Task<int> AddAsync(CommandScope scope, RowsQueue queue, object?[] room, IReadOnlyList<ObjectLink> links, bool isCounted, CancellationToken cancellationToken)
    {
        if (_navigation.Through is null)
        {
            foreach (var link in links)
            {
                queue.Place?.At(link.Index);
                await SetForeignKeyAsync(queue, [.. room], link, cancellationToken).ConfigureAwait(false);
            }

            return links.Count;
        }

        // What waits may be such links.
        await queue.SendAsync(cancellationToken).ConfigureAwait(false);
        List<object?[]> all = [.. links.Select(link => Values(room, link.Owner, link.Other))];
        if (_missing.Value is { } rows && all.Count > 1 && !queue.IsOneByOne)
        {
            // Where the database doesn't tell new links from those that were there, these are asked for first.
            var tells = _engine.Dialect.Writes.Upsert == UpsertForm.OnConflict;
            var known = tells || !isCounted ? 0 : (await _present.Value!.FindAsync(scope, all, cancellationToken).ConfigureAwait(false)).Count;
            var added = await InsertMissingAsync(scope, rows, all, cancellationToken).ConfigureAwait(false);
            return tells ? added : all.Count - known;
        }

        var count = 0;
        var present = all.Count > 1 && _engine.Dialect.Writes.Changes is not null && _present.Value is { } lookup ? await lookup.FindAsync(scope, all, cancellationToken).ConfigureAwait(false) : null;
        for (var i = 0; i < all.Count; i++)
        {
            queue.Place?.At(links[i].Index);
            if (present?.Contains(i) ?? (!TellsAdded && await IsThereAsync(scope, all[i], cancellationToken).ConfigureAwait(false)))
            {
                continue;
            }

            count += await InsertAsync(scope, queue, all[i], cancellationToken).ConfigureAwait(false);
        }

        return count;
    }

    // Whether the row of a link that was there is no error but no affected row.
    private bool TellsAdded => Rows.IsJunction && _engine.Dialect.Writes.Upsert == UpsertForm.OnConflict;

    private async Task<bool> IsThereAsync(CommandScope scope, object?[] values, CancellationToken cancellationToken) =>
        (await scope.TakeAsync(_one.Value, values, _row.Value, WritePlan.AllRows, cancellationToken).ConfigureAwait(false)).Count > 0;

    private async Task<int> InsertAsync(CommandScope scope, RowsQueue queue, object?[] values, CancellationToken cancellationToken)
    {
        if (Rows.IsJunction)
        {
            var row = new JunctionRow { Keys = [.. Rows.Columns.Select(column => values[_table.Slots.Of(column)])] };
            var affected = await scope.ExecuteAsync(_table.Save(row, values).Command, values, cancellationToken).ConfigureAwait(false);
            return TellsAdded ? affected : 1;
        }

        var between = MakeRow(values);
        await queue.AddAsync(Rows, between, _table.InsertMany(between, values), values, cancellationToken).ConfigureAwait(false);
        return 1;
    }

    private static async Task<int> InsertMissingAsync(CommandScope scope, RowsInsert rows, List<object?[]> all, CancellationToken cancellationToken)
    {
        var added = 0;
        for (var sent = 0; sent < all.Count;)
        {
            var count = rows.Next(all.Count - sent);
            added += await scope.ExecuteAsync(rows.CommandOf(count), rows.Gather(CollectionsMarshal.AsSpan(all).Slice(sent, count)), cancellationToken).ConfigureAwait(false);
            sent += count;
        }

        return added;
    }

    /// <summary>Whether several links are removed by one command.</summary>
    public bool AreRemovedTogether => _removeMany.Value is not null;

    /// <summary>Unlinks; gives the number of links that were there.</summary>
    /// <param name="scope">The transaction.</param>
    /// <param name="room">The values to begin with.</param>
    /// <param name="links">The keys of the objects whose collections they are in, and of the objects in them.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<int> RemoveAsync(CommandScope scope, object?[] room, IEnumerable<(object?[] Owner, object?[] Other)> links, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var chunk in links.Select(link => Values(room, link.Owner, link.Other)).Chunk(1_000))
        {
            if (chunk.Length > 1 && _removeMany.Value is { } several)
            {
                removed += await scope.ExecuteAsync(several.CommandOf(chunk.Length), several.Gather(chunk), cancellationToken).ConfigureAwait(false);
                continue;
            }

            foreach (var values in chunk)
            {
                removed += await ExecuteAsync(scope, _remove.Value, values, cancellationToken).ConfigureAwait(false);
            }
        }

        return removed;
    }

    /// <summary>Removes every link of an object; gives their number.</summary>
    public async Task<int> ClearAsync(CommandScope scope, object?[] room, object?[] owner, CancellationToken cancellationToken) =>
        await ExecuteAsync(scope, _clear.Value, Values(room, owner, null), cancellationToken).ConfigureAwait(false);

    private static async Task<int> ExecuteAsync(CommandScope scope, IReadOnlyList<CommandPlan> commands, object?[] values, CancellationToken cancellationToken)
    {
        var affected = 0;
        foreach (var command in commands)
        {
            affected = await scope.ExecuteAsync(command, values, cancellationToken).ConfigureAwait(false);
        }

        return affected;
    }

    private object?[] Values(object?[] room, object?[] owner, object?[]? other)
    {
        object?[] values = [.. room];
        Own(values, owner);
        for (var i = 0; i < other?.Length; i++)
        {
            values[_otherSlots[i]] = other[i];
        }

        return values;
    }

    private void Own(object?[] values, object?[] owner)
    {
        for (var i = 0; i < owner.Length; i++)
        {
            values[_ownerSlots[i]] = owner[i];
        }

        if (_navigation.ForeignKey.When is { } when)
        {
            values[_ownerSlots[^1]] = when.Value;
        }
    }

    private async Task SetForeignKeyAsync(RowsQueue queue, object?[] values, ObjectLink link, CancellationToken cancellationToken)
    {
        var plan = _table.Update(link.Instance, new ChosenColumns(Owner, []), values);
        Own(values, link.Owner);
        await queue.AddAsync(Rows, link.Instance, plan, values, cancellationToken).ConfigureAwait(false);
        queue.Keep(Rows, link.Instance, [.. _ownerSlots.Where(slot => Rows.Columns[slot].Set is not null)], values);
    }

    private object MakeRow(object?[] values)
    {
        var (constructor, parameters) = Rows.Constructor!;
        ColumnModel[] keys = [.. Owner, .. Other];
        List<ColumnModel> fed = [.. parameters.OfType<ColumnMember>().Select(member => member.Column).Where(keys.Contains)];
        if (fed.Count < parameters.Count || keys.Any(column => column.Set is null && !fed.Contains(column)))
        {
            throw new RelatedObjectException(_navigation.Property.DeclaringType!, _navigation.Property.Name,
                $"is linked by objects of {TypeName.Of(Rows.ClrType)}, and no such object can be made of the keys alone. Insert it with all it has to say.");
        }

        var row = constructor!.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. fed.Select(column => values[_table.Slots.Of(column)])], null);
        foreach (var column in keys)
        {
            column.Set?.Invoke(row, values[_table.Slots.Of(column)]);
        }

        return row;
    }
}
