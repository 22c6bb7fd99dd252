using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Oxen;

/// <summary>
/// The commands about the links of one collection. Of many to many a link is a row between; of one to many it is the
/// foreign key of the other object's row.
/// </summary>
internal sealed class LinkCommands
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

    /// <summary>Links; gives 0 where there was such a link.</summary>
    /// <param name="scope">The transaction.</param>
    /// <param name="room">The values to begin with.</param>
    /// <param name="owner">The key of the object the collection is of.</param>
    /// <param name="other">The object in the collection.</param>
    /// <param name="key">Its key.</param>
    /// <param name="made">Takes what is to be set on the object once all has succeeded.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<int> AddAsync(CommandScope scope, object?[] room, object?[] owner, object other, object?[] key, List<MadeValue> made, CancellationToken cancellationToken)
    {
        if (_navigation.Through is null)
        {
            return await SetForeignKeyAsync(scope, [.. room], owner, other, made, cancellationToken).ConfigureAwait(false);
        }

        var values = Values(room, owner, key);
        if (Rows.IsJunction && TellsAdded)
        {
            return await SaveAsync().ConfigureAwait(false);
        }

        // Elsewhere the database doesn't tell a row that was there from a new one.
        if ((await scope.TakeAsync(_one.Value, values, _row.Value, WritePlan.AllRows, cancellationToken).ConfigureAwait(false)).Count > 0)
        {
            return 0;
        }

        if (Rows.IsJunction)
        {
            await SaveAsync().ConfigureAwait(false);
            return 1;
        }

        var between = MakeRow(values);
        await EntityRow.WriteAsync(scope, _table.Insert(between, values), values, Rows, cancellationToken).ConfigureAwait(false);
        return 1;

        ValueTask<int> SaveAsync()
        {
            var row = new JunctionRow { Keys = [.. Rows.Columns.Select(column => values[_table.Slots.Of(column)])] };
            return scope.ExecuteAsync(_table.Save(row, values).Command, values, cancellationToken);
        }
    }

    /// <summary>Whether several links are made by one command.</summary>
    public bool AreAddedTogether => _missing.Value is not null;

    /// <summary>Whether the number of rows it affects is that of the links that are new.</summary>
    public bool TellsAdded => _engine.Dialect.Writes.Upsert == UpsertForm.OnConflict;

    /// <summary>Makes those of these links that aren't there, by as few commands as there can be; gives the number of affected rows.</summary>
    /// <param name="scope">The transaction.</param>
    /// <param name="room">The values to begin with.</param>
    /// <param name="links">The keys of the objects whose collections they are in, and of the objects in them.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public async Task<int> AddAsync(CommandScope scope, object?[] room, IEnumerable<(object?[] Owner, object?[] Other)> links, CancellationToken cancellationToken)
    {
        List<object?[]> all = [.. links.Select(link => Values(room, link.Owner, link.Other))];
        var added = 0;
        var rows = _missing.Value!;
        for (var sent = 0; sent < all.Count;)
        {
            var count = rows.Next(all.Count - sent);
            added += await scope.ExecuteAsync(rows.CommandOf(count), rows.Gather(CollectionsMarshal.AsSpan(all).Slice(sent, count)), cancellationToken).ConfigureAwait(false);
            sent += count;
        }

        return added;
    }

    /// <summary>Unlinks; gives 0 where there was no such link.</summary>
    public async Task<int> RemoveAsync(CommandScope scope, object?[] room, object?[] owner, object?[] key, CancellationToken cancellationToken) =>
        await ExecuteAsync(scope, _remove.Value, Values(room, owner, key), cancellationToken).ConfigureAwait(false);

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

    private async Task<int> SetForeignKeyAsync(CommandScope scope, object?[] values, object?[] owner, object other, List<MadeValue> made, CancellationToken cancellationToken)
    {
        var plan = _table.Update(other, new ChosenColumns(Owner, []), values);
        Own(values, owner);
        var affected = await EntityRow.WriteAsync(scope, plan, values, Rows, cancellationToken).ConfigureAwait(false);
        made.AddRange(plan.Filled.Concat(_ownerSlots).Where(slot => Rows.Columns[slot].Set is not null).Select(slot => new MadeValue(other, Rows.Columns[slot], values[slot])));
        return affected;
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

    // Of a class in several tables it is its own that refers to others.
    private EntitySlots Written => _table.Slots.ForReversed(Rows.Parts[^1]);

    private CommandPlan Select(IReadOnlyList<ColumnModel> columns) =>
        Text(Written)
            .Write("SELECT ").WriteNames(Other).Write("\nFROM ").WriteTable().Write("\nWHERE ").WriteEqual(columns).WriteFilters()
            .ToPlan("SELECT", CommandIntent.Read);

    // What was read before mustn't link again unnoticed, so row versions advance: first those in other tables that hold the row.
    private IReadOnlyList<CommandPlan> Remove(IReadOnlyList<ColumnModel> columns)
    {
        var text = Text(Written);
        if (_navigation.Through is not null)
        {
            return [text.Write("DELETE FROM ").WriteTable().Write("\nWHERE ").WriteEqual(columns).WriteFilters().ToPlan("DELETE")];
        }

        var freed = _navigation.ForeignKey.Columns.Select(column => (column, "NULL"));
        text.Write("UPDATE ").WriteTable().Write("\nSET ").WriteAssignments([.. freed, .. RowVersion.NextIn(Rows.Stored!, _engine.Dialect)]).Write("\nWHERE ").WriteEqual(columns).WriteFilters();
        return [.. Rows.OtherParts.Where(part => RowVersion.NextIn(part, _engine.Dialect).Any()).Select(part => Advance(part, columns)), text.ToPlan("UPDATE")];
    }

    private CommandPlan Advance(EntityModel part, IReadOnlyList<ColumnModel> columns)
    {
        var (open, close) = Rows.Key.Count > 1 ? ("(", ")") : ("", "");
        return Text(_table.Slots.For(part))
            .Write("UPDATE ").WriteTable().Write("\nSET ").WriteAssignments(RowVersion.NextIn(part, _engine.Dialect))
            .Write("\nWHERE ").Write(open).WriteNames(Rows.Key).Write(close).Write(" IN (SELECT ").WriteNames(Rows.Key)
            .Write($" FROM {_engine.Dialect.Syntax.Table(Rows.Table, Rows.Schema)} WHERE ").WriteEqual(columns).Write(")").WriteFilters().ToPlan("UPDATE");
    }

    private CommandText Text(EntitySlots slots) => new(_engine.Dialect.Syntax, slots);
}
