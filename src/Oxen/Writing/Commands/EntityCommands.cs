// Size: every command on single objects, whose plans share the layout of values and the choices made of them.
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Every command on single objects of one entity: reads the object's values into an array of <see cref="EntitySlots"/>,
/// and finds the plan that goes with them. Plans are made once, so that connections can keep them prepared.
/// </summary>
internal sealed class EntityCommands
{
    // An entity belongs to the model of one context type over one set of options, and so to one engine.
    private static readonly ConditionalWeakTable<EntityModel, EntityCommands> Known = [];

    private readonly DatabaseEngine _engine;
    private readonly ColumnModel[] _written;
    private readonly int[] _writtenSlots;
    private readonly int[] _updateSlots;
    private readonly int[] _deleteSlots;
    private readonly int[] _defaultSlots;
    private readonly int[] _clientMadeSlots;
    private readonly int[] _madeKeySlots;
    private readonly int[] _shadowSlots;
    private readonly object?[] _unset;
    private readonly RelatedObjects _related;
    private readonly bool _isKeyOfDatabase;
    private readonly PlanVariants _inserts;
    private readonly PlanVariants _manyInserts;
    private readonly PlanVariants _upserts;
    private readonly PlanVariants _partialUpdates;
    private readonly Lazy<WritePlan> _update;
    private readonly Lazy<WritePlan> _delete;
    private readonly FilterGuard? _guard;
    private readonly Timestamps? _timestamps;
    private object? _find;
    private FindPlan<object>? _current;
    private (CommandPlan, RowShape<object?[]>)? _sees;

    /// <summary>The commands of an entity.</summary>
    /// <param name="slots">Where its values lie, and what its rows must hold.</param>
    /// <param name="engine">What they run on.</param>
    /// <param name="guard">Refuses objects that aren't to be written; null for none.</param>
    public EntityCommands(EntitySlots slots, DatabaseEngine engine, FilterGuard? guard)
    {
        var entity = slots.Entity;
        _engine = engine;
        _guard = guard;
        _timestamps = Timestamps.Of(slots, engine.Options.Time);
        Slots = slots;
        _written = [.. InsertCommand.Written(entity)];
        _writtenSlots = Slots.Of(_written);
        _updateSlots = Slots.Of(_written.Union(UpdateCommand.Tokens(entity)));
        _deleteSlots = Slots.Of(entity.Key.Union(UpdateCommand.Tokens(entity)));
        _defaultSlots = Slots.Of(_written.Where(column => column.Generated == ValueGeneration.OnInsertByDatabase));
        _clientMadeSlots = Slots.Of(_written.Where(column => column.Generated == ValueGeneration.OnInsertByClient));
        _shadowSlots = Slots.Of(_written.Where(column => column.Source is not null));
        _madeKeySlots = Slots.Of(entity.Key.Where(column => column.Generated != ValueGeneration.None));
        _unset = [.. entity.Columns.Select(column => Unset(column.Property.PropertyType))];
        _related = new RelatedObjects(Slots);
        _isKeyOfDatabase = entity.Key.Any(column => column.Generated == ValueGeneration.OnInsertByDatabase);

        var dialect = engine.Dialect;
        _inserts = new PlanVariants(chosen => Discriminated(InsertCommand.Of(Slots, engine, Chosen(_defaultSlots, chosen), Ready)));
        _manyInserts = new PlanVariants(chosen => Chosen(_defaultSlots, chosen) is var leftOut && entity.Parts.Count == 1
            ? InsertCommand.OfMany(Slots, engine, leftOut)
            : InsertCommand.Of(Slots, engine, leftOut, Ready) with { Filled = [] });
        _upserts = new PlanVariants(chosen => Discriminated(UpsertCommand.Of(
            Slots, dialect, Chosen(_defaultSlots, chosen[.._defaultSlots.Length]), Chosen(_shadowSlots, chosen[_defaultSlots.Length..]), Ready)));
        _partialUpdates = new PlanVariants(chosen => UpdateCommand.Of(Slots, engine, Chosen(_writtenSlots, chosen), Ready));
        _update = new Lazy<WritePlan>(() => UpdateCommand.Of(Slots, engine, [.. UpdateCommand.Updatable(entity)], Ready));
        _delete = new Lazy<WritePlan>(() => DeleteCommand.OfParts(Slots, dialect));
    }

    /// <summary>The commands of an entity on which nothing else is demanded; the same ones for all contexts over its model.</summary>
    /// <exception cref="ModelException">The entity has no key.</exception>
    public static EntityCommands Of(EntityModel entity, DatabaseEngine engine)
    {
        if (Known.TryGetValue(entity, out var commands))
        {
            return commands;
        }

        if (entity.IsKeyless)
        {
            var name = TypeName.Of(entity.ClrType);
            throw new ModelException($"{name} has no key, so its rows can be queried but not written or found one by one. Give it a key ([Key], or HasKey in OnModelCreating), or use db.ExecuteAsync.");
        }

        return Known.GetValue(entity, made => new EntityCommands(new EntitySlots(made), engine, null));
    }

    /// <summary>The commands of an object: in a hierarchy those of its own class.</summary>
    /// <exception cref="ModelException">The object's class isn't part of the model.</exception>
    public EntityCommands For(object instance) => Slots.Entity.Of(instance) is var entity && entity == Slots.Entity ? this : Of(entity, _engine);

    // Found at the first write: who only looks rows up needs none.
    private (int Slot, ColumnBound Bound)[] Bounds => field ??= [.. Bounded(_written)];

    private (int Slot, ColumnBound Bound)[] KeyBounds => field ??= [.. Bounded(Slots.Entity.Key)];

    private IEnumerable<(int Slot, ColumnBound Bound)> Bounded(IEnumerable<ColumnModel> columns) =>
        columns.Select(column => (Slots.Of(column), Bound: ColumnBound.Of(Slots.Entity, column, _engine.Dialect)!)).Where(pair => pair.Bound is not null);

    /// <summary>Where the values of an object lie.</summary>
    public EntitySlots Slots { get; }

    /// <summary>Lets the values of a key be those that its row was written with.</summary>
    public void RoundKey(object?[] values)
    {
        foreach (var (slot, bound) in KeyBounds)
        {
            values[slot] = bound.Rounded(values[slot]);
        }
    }

    /// <summary>The insert of an object. What it leaves to be made is made, or left out for the database to make.</summary>
    /// <param name="entity">The object.</param>
    /// <param name="values">Takes its values.</param>
    /// <param name="fill">Fills the foreign keys; null to fill them from the references alone.</param>
    public WritePlan Insert(object entity, object?[] values, KeyFilling? fill = null)
    {
        Slots.Read(entity, _writtenSlots, values);
        return InsertRead(entity, values, fill);
    }

    /// <summary>The insert of one of many objects, which get nothing back.</summary>
    /// <exception cref="RelatedObjectException">A navigation leads to objects that would be left out.</exception>
    public WritePlan InsertMany(object entity, object?[] values)
    {
        _related.RefuseOthers(entity);
        Slots.Read(entity, _writtenSlots, values);
        _related.ForInsert(entity, values);
        Check(values, "INSERT");
        MakeValues(values);
        return Find(_manyInserts, values);
    }

    /// <summary>The insert of objects whose rows are what their properties hold, or the database makes in all of them; null where one is more than that.</summary>
    public WritePlan? InsertAll(ReadOnlySpan<object> objects)
    {
        Span<bool> leftOut = stackalloc bool[_defaultSlots.Length];
        return _clientMadeSlots.Length == 0 && AreAlone(objects) && AreAlike(objects, leftOut) ? _inserts.Find(leftOut) : null;
    }

    /// <summary>The update of everything that objects hold whose rows are that; null where one is more than that.</summary>
    public WritePlan? UpdateAll(ReadOnlySpan<object> objects) => AreAlone(objects) ? _update.Value : null;

    /// <summary>Whether an insert or save of an object means other rows too.</summary>
    public bool LeadOn(object entity) => _related.LeadOn(entity);

    /// <summary>Where the value of a column lies.</summary>
    public static int IndexOf(EntityModel entity, ColumnModel column)
    {
        var index = 0;
        while (entity.Columns[index] != column)
        {
            index++;
        }

        return index;
    }

    /// <summary>The update of everything an object holds.</summary>
    public WritePlan Update(object entity, object?[] values)
    {
        Slots.Read(entity, _updateSlots, values);
        var filled = _related.ForUpdate(entity, values);
        Check(values, "UPDATE");
        Advance(values);
        return Filling(UpdateRead(values), filled);
    }

    /// <summary>The update of some columns of an object.</summary>
    public WritePlan Update(object entity, ChosenColumns chosen, object?[] values)
    {
        Slots.Read(entity, _updateSlots, values);
        var filled = _related.Follow(chosen.References, entity, values);
        Check(values, "UPDATE", chosen.Columns);
        Advance(values);
        return Filling(PartialUpdate(chosen.Columns), filled);
    }

    /// <summary>Reads all that is written of an object, with the foreign keys of its references; gives the slots that these filled.</summary>
    public int[] Read(object entity, object?[] values)
    {
        Slots.Read(entity, _updateSlots, values);
        var filled = _related.ForInsert(entity, values);
        Keep(values, null);
        return filled;
    }

    /// <summary>The insert of an object whose values <see cref="Read"/> gave, foreign keys and all.</summary>
    public WritePlan InsertRead(object?[] values)
    {
        _guard?.Check(values, "INSERT", null);
        MakeValues(values);
        return Find(_inserts, values);
    }

    /// <summary>The update of some columns of rows that are found and locked, whatever their tokens; each object gets the key of its row.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="found">The columns that are read of a row, its key and tokens.</param>
    public FoundUpdate UpdateOfFound(IReadOnlyCollection<ColumnModel> columns, IReadOnlyList<ColumnModel> found)
    {
        var filled = Slots.Of(found.Where(column => column.Set is not null && !columns.Contains(column)));
        return new FoundUpdate(columns, Slots.Of(found), filled, columns.Any(column => column.Source is not null) ? null : Filling(PartialUpdate(columns), filled));
    }

    /// <summary>The update of one such row.</summary>
    /// <param name="update">What is updated.</param>
    /// <param name="values">The object's values, as <see cref="Read"/> gave them.</param>
    /// <param name="row">What was read of the row.</param>
    public WritePlan UpdateFound(FoundUpdate update, object?[] values, object?[] row)
    {
        Check(values, "UPDATE", update.Columns);
        for (var i = 0; i < update.Read.Length; i++)
        {
            values[update.Read[i]] = row[i];
        }

        Advance(values);
        return update.Plan ?? Filling(PartialUpdate([.. update.Columns.Where(column => column.Source is null || values[Slots.Of(column)] is not null)]), update.Filled);
    }

    /// <summary>The update of one column of an object, to another value than it holds.</summary>
    public WritePlan Set(object entity, ColumnModel column, object? value, object?[] values)
    {
        var plan = Update(entity, new ChosenColumns([column], []), values);
        values[Slots.Of(column)] = value;
        return column.Set is null ? plan : Filling(plan, [Slots.Of(column)]);
    }

    /// <summary>Lets an update or delete mean the row only while it holds a value in the column of a token.</summary>
    public void Expect(ColumnModel token, object? value, object?[] values) =>
        values[Slots.AsRead(token)] = Array.Find(Bounds, pair => pair.Slot == Slots.Of(token)).Bound is { } bound ? bound.Rounded(value) : value;

    /// <summary>The delete of an object's row.</summary>
    public WritePlan Delete(object entity, object?[] values)
    {
        Slots.Read(entity, _deleteSlots, values);
        Round(values);
        Slots.AdvanceVersions(values);
        return _delete.Value;
    }

    /// <summary>
    /// The insert of an object whose key is still to be made; else the update of one whose key the database made, since
    /// such a row must exist; else the insert or update of one whose key the application made.
    /// </summary>
    /// <param name="entity">The object.</param>
    /// <param name="values">Takes its values.</param>
    /// <param name="fill">Fills the foreign keys; null to fill them from the references alone.</param>
    public WritePlan Save(object entity, object?[] values, KeyFilling? fill = null)
    {
        Slots.Read(entity, _updateSlots, values);
        foreach (var slot in _madeKeySlots)
        {
            if (IsUnset(slot, values))
            {
                return InsertRead(entity, values, fill);
            }
        }

        var filled = fill is null ? _related.ForUpdate(entity, values) : fill(values, false);
        Check(values, "UPDATE");
        if (!_isKeyOfDatabase)
        {
            MakeValues(values);
            _timestamps?.Update(values);
            return Filling(FindUpsert(values), filled);
        }

        Advance(values);
        return Filling(UpdateRead(values), filled);
    }

    /// <summary>The look-up of a row by its key.</summary>
    /// <typeparam name="T">The entity's class.</typeparam>
    /// <param name="compiler">Makes the query where the entity is one of a hierarchy.</param>
    /// <param name="values">The values of an execution.</param>
    public FindPlan<T> Find<T>(QueryCompiler compiler, object?[] values) => (FindPlan<T>)(_find ??= Slots.Entity.Hierarchy is null
        ? new FindPlan<T>(FindCommand.Of(Slots, _engine.Dialect), EntityRows.Whole<T>(Slots.Entity, _engine))
        : compiler.CompileFind<T>(Slots.Entity, Slots.Of, Slots.Condition is null ? null : values) is var (command, rows) ? new FindPlan<T>(command, rows) : null!);

    /// <summary>The look-up of a row as it is now, whatever an earlier read in the same transaction saw.</summary>
    public FindPlan<object> Current(QueryCompiler compiler, object?[] values) => _current ??= Slots.Entity.Hierarchy is null
        ? new FindPlan<object>(FindCommand.OfCurrent(Slots, _engine.Dialect), EntityRows.Whole<object>(Slots.Entity, _engine))
        : compiler.CompileFind<object>(Slots.Entity, Slots.Of, Slots.Condition is null ? null : values, isCurrent: true) is var (command, rows) ? new FindPlan<object>(command, rows) : null!;

    /// <summary>The look-up that tells whether there is a row with a key.</summary>
    /// <param name="compiler">Makes the query where the entity is one of a hierarchy.</param>
    /// <param name="values">The values of an execution.</param>
    public (CommandPlan Command, RowShape<object?[]> Rows) Sees(QueryCompiler compiler, object?[] values) => _sees ??= (
        Slots.Entity.Hierarchy is null ? FindCommand.Of(Slots, _engine.Dialect, [Slots.Entity.Key[0]]) : compiler.CompileSees(Slots.Entity, Slots.Of, Slots.Condition is null ? null : values),
        EntityRows.Some(Slots.Entity, [Slots.Entity.Key[0]], _engine));

    /// <summary>The look-up that tells which rows there are of many keys, all of them in one table.</summary>
    public LinkLookup SeesMany => field ??= new LinkLookup(Slots.ForReversed(Slots.Entity.Parts[^1]), _engine.Dialect, Slots.Entity.Key);

    /// <summary>The value of a member that nobody has set.</summary>
    public static object? Unset(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    private WritePlan InsertRead(object entity, object?[] values, KeyFilling? fill)
    {
        var filled = fill is null ? _related.ForInsert(entity, values) : fill(values, true);
        Check(values, "INSERT");
        MakeValues(values);
        return Filling(Find(_inserts, values), filled);
    }

    // A reference that is null may not have been read: what no property holds is left as it is then.
    private WritePlan UpdateRead(object?[] values) => Array.Exists(_shadowSlots, slot => values[slot] is null)
        ? PartialUpdate([.. UpdateCommand.Updatable(Slots.Entity).Where(column => column.Source is null || values[Slots.Of(column)] is not null)])
        : _update.Value;

    private WritePlan PartialUpdate(IReadOnlyCollection<ColumnModel> columns)
    {
        Span<bool> chosen = stackalloc bool[_written.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = columns.Contains(_written[i]);
        }

        return _partialUpdates.Find(chosen);
    }

    private static WritePlan Filling(WritePlan plan, int[] slots) =>
        slots.Length == 0 ? plan : plan with { Filled = [.. plan.Filled, .. slots] };

    private void MakeValues(object?[] values)
    {
        foreach (var slot in _clientMadeSlots)
        {
            if (IsUnset(slot, values))
            {
                values[slot] = Guid.CreateVersion7();
            }
        }

        _timestamps?.Insert(values);
        Slots.AdvanceVersions(values);
    }

    // Before anything is sent.
    private void Check(object?[] values, string operation, IReadOnlyCollection<ColumnModel>? written = null)
    {
        Keep(values, written);
        _guard?.Check(values, operation, written);
    }

    // Keys and tokens too, which say what row is meant: the object that was written keeps what it held.
    private void Round(object?[] values)
    {
        foreach (var (slot, bound) in Bounds)
        {
            values[slot] = bound.Rounded(values[slot]);
        }
    }

    // What is written must have room, too.
    private void Keep(object?[] values, IReadOnlyCollection<ColumnModel>? written)
    {
        foreach (var (slot, bound) in Bounds)
        {
            values[slot] = written is null || written.Contains(Slots.Entity.Columns[slot]) ? bound.Required(values[slot]) : bound.Rounded(values[slot]);
        }
    }

    // What each update changes by itself.
    private void Advance(object?[] values)
    {
        // What was read is put aside first: a moment may be a concurrency token.
        Slots.AdvanceVersions(values);
        _timestamps?.Update(values);
    }

    private WritePlan Find(PlanVariants plans, object?[] values)
    {
        Span<bool> leftOut = stackalloc bool[_defaultSlots.Length];
        for (var i = 0; i < leftOut.Length; i++)
        {
            leftOut[i] = IsUnset(_defaultSlots[i], values);
        }

        return plans.Find(leftOut);
    }

    private WritePlan FindUpsert(object?[] values)
    {
        Span<bool> chosen = stackalloc bool[_defaultSlots.Length + _shadowSlots.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = i < _defaultSlots.Length ? IsUnset(_defaultSlots[i], values) : values[_shadowSlots[i - _defaultSlots.Length]] is null;
        }

        return _upserts.Find(chosen);
    }

    // A property that says of which class the row is says so once the row is there.
    private WritePlan Discriminated(WritePlan plan) =>
        Slots.Entity.Columns.FirstOrDefault(column => column is { IsDiscriminator: true, Set: not null }) is { } discriminator
            ? plan with { Filled = [.. plan.Filled, Slots.Of(discriminator)] }
            : plan;

    private WritePlan Ready(WritePlan plan)
    {
        var columns = plan.Returned.Select(slot => Slots.Entity.Columns[slot]).ToList();
        return columns.Count == 0 ? plan : plan with { Row = EntityRows.Some(Slots.Entity, columns, _engine) };
    }

    // Whether nothing is asked of the rows, nothing made for them, and no other object says anything about them.
    private bool AreAlone(ReadOnlySpan<object> objects)
    {
        if (_guard is not null || _timestamps is not null || _shadowSlots.Length > 0 || Slots is not { Condition: null, HoldsColumnsAlone: true })
        {
            return false;
        }

        foreach (var instance in objects)
        {
            if (Slots.Entity.Of(instance) != Slots.Entity || _related.IsAny(instance))
            {
                return false;
            }
        }

        return true;
    }

    // Whether the database makes the same columns of all rows, and which.
    private bool AreAlike(ReadOnlySpan<object> objects, Span<bool> leftOut)
    {
        for (var i = 0; i < leftOut.Length; i++)
        {
            var (get, unset) = (Slots.Entity.Columns[_defaultSlots[i]].Get, _unset[_defaultSlots[i]]);
            leftOut[i] = Equals(get(objects[0]), unset);
            foreach (var instance in objects[1..])
            {
                if (Equals(get(instance), unset) != leftOut[i])
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsUnset(int slot, object?[] values) => Equals(values[slot], _unset[slot]);

    private IReadOnlyCollection<ColumnModel> Chosen(int[] slots, bool[] chosen) =>
        [.. slots.Where((_, i) => chosen[i]).Select(slot => Slots.Entity.Columns[slot])];
}

/// <summary>Fills foreign keys among the values of an object; gives the slots that were filled.</summary>
internal delegate int[] KeyFilling(object?[] values, bool isNew);

/// <summary>What is updated of rows that were found.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Read">The slots of what is read of a row.</param>
/// <param name="Filled">The slots of what each object gets of it.</param>
/// <param name="Plan">The update, where it is the same for every object; null where a column is left as it is when nothing is known for it.</param>
internal sealed record FoundUpdate(IReadOnlyCollection<ColumnModel> Columns, int[] Read, int[] Filled, WritePlan? Plan);
