using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// Every command on single objects of one entity: reads the object's values into an array of <see cref="EntitySlots"/>,
/// and finds the plan that goes with them. Plans are made once, so that connections can keep them prepared.
/// </summary>
internal sealed partial class EntityCommands
{
    // An entity belongs to the model of one context type over one set of options, and so to one engine.
    private static readonly ConditionalWeakTable<EntityModel, EntityCommands> Known = [];

    private readonly DatabaseEngine _engine;
    private readonly ColumnModel[] _written;
    private readonly int[] _writtenSlots;
    private readonly int[] _updateSlots;
    private readonly int[] _deleteSlots;
    private readonly int[] _defaultSlots;
    private readonly int[] _madeKeySlots;
    private readonly int[] _shadowSlots;
    private readonly RelatedObjects _related;
    private readonly bool _isKeyOfDatabase;
    private readonly PlanVariants _inserts;
    private readonly PlanVariants _manyInserts;
    private readonly PlanVariants _upserts;
    private readonly PlanVariants _partialUpdates;
    private readonly Lazy<WritePlan> _update;
    private readonly Lazy<WritePlan> _delete;

    /// <summary>The commands of an entity.</summary>
    /// <param name="slots">Where its values lie, and what its rows must hold.</param>
    /// <param name="engine">What they run on.</param>
    /// <param name="guard">Refuses objects that aren't to be written; null for none.</param>
    public EntityCommands(EntitySlots slots, DatabaseEngine engine, FilterGuard? guard)
    {
        var entity = slots.Entity;
        _engine = engine;
        Slots = slots;
        Lookups = new EntityLookups(slots, engine);
        _written = [.. InsertCommand.Written(entity)];
        Rules = new ValueRules(slots, engine, _written, guard);
        _writtenSlots = Slots.Of(_written);
        _updateSlots = Slots.Of(_written.Union(UpdateCommand.Tokens(entity)));
        _deleteSlots = Slots.Of(entity.Key.Union(UpdateCommand.Tokens(entity)));
        _defaultSlots = Slots.Of(_written.Where(column => column.Generated == ValueGeneration.OnInsertByDatabase));
        _shadowSlots = Slots.Of(_written.Where(column => column.Source is not null));
        _madeKeySlots = Slots.Of(entity.Key.Where(column => column.Generated != ValueGeneration.None));
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
    public static EntityCommands Of(EntityModel entity, DatabaseEngine engine) => Known.TryGetValue(entity, out var commands) ? commands : New(entity, engine);

    private static EntityCommands New(EntityModel entity, DatabaseEngine engine)
    {
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

    /// <summary>Where the values of an object lie.</summary>
    public EntitySlots Slots { get; }

    /// <summary>What is done with the values on their way.</summary>
    public ValueRules Rules { get; }

    /// <summary>The look-ups of its rows.</summary>
    public EntityLookups Lookups { get; }

    /// <summary>The insert of an object. What it leaves to be made is made, or left out for the database to make.</summary>
    /// <param name="entity">The object.</param>
    /// <param name="values">Takes its values.</param>
    /// <param name="fill">Fills the foreign keys; null to fill them from the references alone.</param>
    public WritePlan Insert(object entity, object?[] values, KeyFilling? fill = null)
    {
        Slots.Read(entity, _writtenSlots, values);
        return InsertRead(entity, values, fill);
    }

    /// <summary>Whether an insert or save of an object means other rows too.</summary>
    public bool LeadOn(object entity) => _related.LeadOn(entity);

    /// <summary>The update of everything an object holds.</summary>
    public WritePlan Update(object entity, object?[] values)
    {
        Slots.Read(entity, _updateSlots, values);
        var filled = _related.ForUpdate(entity, values);
        Rules.Check(values, "UPDATE");
        Rules.Advance(values);
        return Filling(UpdateRead(values), filled);
    }

    /// <summary>The update of some columns of an object.</summary>
    public WritePlan Update(object entity, ChosenColumns chosen, object?[] values)
    {
        Slots.Read(entity, _updateSlots, values);
        var filled = _related.Follow(chosen.References, entity, values);
        Rules.Check(values, "UPDATE", chosen.Columns);
        Rules.Advance(values);
        return Filling(PartialUpdate(chosen.Columns), filled);
    }

    /// <summary>Reads all that is written of an object, with the foreign keys of its references; gives the slots that these filled.</summary>
    public int[] Read(object entity, object?[] values)
    {
        Slots.Read(entity, _updateSlots, values);
        var filled = _related.ForInsert(entity, values);
        Rules.Keep(values);
        return filled;
    }

    /// <summary>The insert of an object whose values <see cref="Read"/> gave, foreign keys and all.</summary>
    public WritePlan InsertRead(object?[] values)
    {
        Rules.Allow(values, "INSERT");
        Rules.Make(values);
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
        Rules.Check(values, "UPDATE", update.Columns);
        for (var i = 0; i < update.Read.Length; i++)
        {
            values[update.Read[i]] = row[i];
        }

        Rules.Advance(values);
        return update.Plan ?? Filling(PartialUpdate([.. update.Columns.Where(column => column.Source is null || values[Slots.Of(column)] is not null)]), update.Filled);
    }

    /// <summary>The update of one column of an object, to another value than it holds.</summary>
    public WritePlan Set(object entity, ColumnModel column, object? value, object?[] values)
    {
        var plan = Update(entity, new ChosenColumns([column], []), values);
        values[Slots.Of(column)] = value;
        var asked = column != Slots.Entity.SoftDelete ? plan : plan with { Asked = Equals(value, SoftDeletion.Unmarked(column.Property.PropertyType)) ? $"Restore (UPDATE of {column.Name})" : $"Soft delete (UPDATE of {column.Name})" };
        return column.Set is null ? asked : Filling(asked, [Slots.Of(column)]);
    }

    /// <summary>Lets an update or delete mean the row only while it holds a value in the column of a token.</summary>
    public void Expect(ColumnModel token, object? value, object?[] values) => values[Slots.AsRead(token)] = Rules.Rounded(token, value);

    /// <summary>The delete of an object's row.</summary>
    public WritePlan Delete(object entity, object?[] values)
    {
        Slots.Read(entity, _deleteSlots, values);
        Rules.Round(values);
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
            if (Rules.IsUnset(slot, values))
            {
                return InsertRead(entity, values, fill);
            }
        }

        var filled = fill is null ? _related.ForUpdate(entity, values) : fill(values, false);
        Rules.Check(values, "UPDATE");
        if (!_isKeyOfDatabase)
        {
            Rules.Make(values);
            Rules.Stamp(values);
            return Filling(FindUpsert(values), filled);
        }

        Rules.Advance(values);
        return Filling(UpdateRead(values), filled);
    }

    private WritePlan InsertRead(object entity, object?[] values, KeyFilling? fill)
    {
        var filled = fill is null ? _related.ForInsert(entity, values) : fill(values, true);
        Rules.Check(values, "INSERT");
        Rules.Make(values);
        return Filling(Find(_inserts, values), filled);
    }

    // A reference that is null may not have been read: what no property holds is left as it is then.
    private WritePlan UpdateRead(object?[] values) => _shadowSlots.Length == 0 ? _update.Value : UpdateKnown(values);

    private WritePlan UpdateKnown(object?[] values) => Array.Exists(_shadowSlots, slot => values[slot] is null)
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

    private WritePlan Find(PlanVariants plans, object?[] values)
    {
        Span<bool> leftOut = stackalloc bool[_defaultSlots.Length];
        for (var i = 0; i < leftOut.Length; i++)
        {
            leftOut[i] = Rules.IsUnset(_defaultSlots[i], values);
        }

        return plans.Find(leftOut);
    }

    private WritePlan FindUpsert(object?[] values)
    {
        Span<bool> chosen = stackalloc bool[_defaultSlots.Length + _shadowSlots.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = i < _defaultSlots.Length ? Rules.IsUnset(_defaultSlots[i], values) : values[_shadowSlots[i - _defaultSlots.Length]] is null;
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
