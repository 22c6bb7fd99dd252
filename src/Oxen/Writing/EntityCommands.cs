namespace Oxen;

/// <summary>
/// Every command on single objects of one entity: reads the object's values into an array of <see cref="EntitySlots"/>,
/// and finds the plan that goes with them. Plans are made once, so that connections can keep them prepared.
/// </summary>
internal sealed class EntityCommands
{
    private readonly ColumnModel[] _written;
    private readonly int[] _writtenSlots;
    private readonly int[] _rowSlots;
    private readonly int[] _defaultSlots;
    private readonly int[] _clientMadeSlots;
    private readonly int[] _madeKeySlots;
    private readonly object?[] _unset;
    private readonly bool _isKeyOfDatabase;
    private readonly PlanVariants _inserts;
    private readonly PlanVariants _upserts;
    private readonly PlanVariants _partialUpdates;
    private readonly Lazy<WritePlan> _update;
    private readonly Lazy<WritePlan> _delete;

    /// <summary>The commands of an entity that has a key.</summary>
    public EntityCommands(EntityModel entity, Dialect dialect)
    {
        Slots = new EntitySlots(entity);
        _written = [.. InsertCommand.Written(entity)];
        _writtenSlots = Slots.Of(_written);
        _rowSlots = Slots.Of(entity.Key.Union(UpdateCommand.Tokens(entity)));
        _defaultSlots = Slots.Of(_written.Where(column => column.Generated == ValueGeneration.OnInsertByDatabase));
        _clientMadeSlots = Slots.Of(_written.Where(column => column.Generated == ValueGeneration.OnInsertByClient));
        _madeKeySlots = Slots.Of(entity.Key.Where(column => column.Generated != ValueGeneration.None));
        _unset = [.. entity.Columns.Select(column => Unset(column.Property.PropertyType))];
        _isKeyOfDatabase = entity.Key.Any(column => column.Generated == ValueGeneration.OnInsertByDatabase);

        _inserts = new PlanVariants(chosen => InsertCommand.Of(Slots, dialect, Chosen(_defaultSlots, chosen)));
        _upserts = new PlanVariants(chosen => UpsertCommand.Of(Slots, dialect, Chosen(_defaultSlots, chosen)));
        _partialUpdates = new PlanVariants(chosen => UpdateCommand.Of(Slots, dialect, Chosen(_writtenSlots, chosen)));
        _update = new Lazy<WritePlan>(() => UpdateCommand.Of(Slots, dialect, UpdateCommand.Updatable(entity)));
        _delete = new Lazy<WritePlan>(() => DeleteCommand.Of(Slots, dialect));
    }

    /// <summary>Where the values of an object lie.</summary>
    public EntitySlots Slots { get; }

    /// <summary>The insert of an object. What it leaves to be made is made, or left out for the database to make.</summary>
    public WritePlan Insert(object entity, object?[] values)
    {
        Slots.Read(entity, _writtenSlots, values);
        return Insert(values);
    }

    /// <summary>The update of everything an object holds.</summary>
    public WritePlan Update(object entity, object?[] values)
    {
        Slots.Read(entity, _writtenSlots, values);
        Slots.AdvanceVersions(values);
        return _update.Value;
    }

    /// <summary>The update of some columns of an object.</summary>
    public WritePlan Update(object entity, IReadOnlyCollection<ColumnModel> columns, object?[] values)
    {
        Slots.Read(entity, _writtenSlots, values);
        Slots.AdvanceVersions(values);
        Span<bool> chosen = stackalloc bool[_written.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = columns.Contains(_written[i]);
        }

        return _partialUpdates.Find(chosen);
    }

    /// <summary>The delete of an object's row.</summary>
    public WritePlan Delete(object entity, object?[] values)
    {
        Slots.Read(entity, _rowSlots, values);
        Slots.AdvanceVersions(values);
        return _delete.Value;
    }

    /// <summary>
    /// The insert of an object whose key is still to be made; else the update of one whose key the database made, since
    /// such a row must exist; else the insert or update of one whose key the application made.
    /// </summary>
    public WritePlan Save(object entity, object?[] values)
    {
        Slots.Read(entity, _writtenSlots, values);
        foreach (var slot in _madeKeySlots)
        {
            if (IsUnset(slot, values))
            {
                return Insert(values);
            }
        }

        MakeValues(values);
        return _isKeyOfDatabase ? _update.Value : Find(_upserts, values);
    }

    /// <summary>Whether a key that is to be made hasn't been.</summary>
    public bool HasUnsetKey(object?[] values) => Array.Exists(_madeKeySlots, slot => IsUnset(slot, values));

    private WritePlan Insert(object?[] values)
    {
        MakeValues(values);
        return Find(_inserts, values);
    }

    private void MakeValues(object?[] values)
    {
        foreach (var slot in _clientMadeSlots)
        {
            if (IsUnset(slot, values))
            {
                values[slot] = Guid.CreateVersion7();
            }
        }

        Slots.AdvanceVersions(values);
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

    private bool IsUnset(int slot, object?[] values) => Equals(values[slot], _unset[slot]);

    private IReadOnlyCollection<ColumnModel> Chosen(int[] slots, bool[] chosen) =>
        [.. slots.Where((_, i) => chosen[i]).Select(slot => Slots.Entity.Columns[slot])];

    private static object? Unset(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
}
