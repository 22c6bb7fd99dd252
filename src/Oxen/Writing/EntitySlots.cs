namespace Oxen;

/// <summary>
/// Where the values of one entity lie while it is written: each column's at its own ordinal, whatever the command, so
/// that one array serves every plan of the entity. Behind them lie the concurrency tokens that were read, since their columns
/// hold the next ones.
/// </summary>
internal sealed class EntitySlots
{
    private readonly Dictionary<ColumnModel, int> _ordinals;
    private readonly int[] _tokens;
    private readonly int _columns;
    private readonly RowCondition? _ofLast;

    /// <summary>The layout of an entity's values.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="condition">What its rows must hold; null for nothing.</param>
    /// <param name="ofLast">The same, asked of a row of the last table that holds a part of it.</param>
    /// <param name="contextValues">How many values of the context lie behind the others.</param>
    public EntitySlots(EntityModel entity, RowCondition? condition = null, RowCondition? ofLast = null, int contextValues = 0)
    {
        Entity = entity;
        _ordinals = [];
        (Condition, _ofLast) = (condition, ofLast);
        foreach (var column in entity.Columns)
        {
            _ordinals.Add(column, _ordinals.Count);
        }

        _tokens = Of(UpdateCommand.Tokens(entity));
        _columns = entity.Columns.Count;
        Count = _columns + _tokens.Length + contextValues;
    }

    private EntitySlots(EntitySlots whole, EntityModel part, RowCondition? condition)
    {
        (Entity, Condition) = (part, condition);
        (_ordinals, _tokens, _columns, Count) = (whole._ordinals, whole._tokens, whole._columns, whole.Count);
    }

    /// <summary>The same layout for one of the tables that hold an entity, when the first is written first: it says which rows there are.</summary>
    public EntitySlots For(EntityModel part) => part == Entity ? this : new(this, part, part == Entity.Parts[0] ? Condition : null);

    /// <summary>The same layout for one of the tables that hold an entity, when the last is written first.</summary>
    public EntitySlots ForReversed(EntityModel part) => part == Entity ? this : new(this, part, part == Entity.Parts[^1] ? _ofLast : null);

    /// <summary>The entity.</summary>
    public EntityModel Entity { get; }

    /// <summary>What the rows that commands mean must hold; null for nothing.</summary>
    public RowCondition? Condition { get; }

    /// <summary>Whether a row is as demanded where the last of its tables has it.</summary>
    public bool IsToldByLast => _ofLast is { Text: null };

    /// <summary>How many values there are.</summary>
    public int Count { get; }

    /// <summary>Whether nothing lies there but the values of columns.</summary>
    public bool HoldsColumnsAlone => Count == Entity.Columns.Count;

    /// <summary>Where the value of a column lies.</summary>
    public int Of(ColumnModel column) => _ordinals[column];

    /// <summary>Where the values of columns lie.</summary>
    public int[] Of(IEnumerable<ColumnModel> columns) => [.. columns.Select(Of)];

    /// <summary>Where the value lies that the row must still have: for a concurrency token not the next one.</summary>
    public int AsRead(ColumnModel column)
    {
        var version = Array.IndexOf(_tokens, Of(column));
        return version < 0 ? Of(column) : _columns + version;
    }

    /// <summary>Reads the values of columns from an object.</summary>
    public void Read(object entity, int[] slots, object?[] values)
    {
        var columns = Entity.Columns;
        foreach (var slot in slots)
        {
            values[slot] = columns[slot].Get(entity);
        }
    }

    /// <summary>Moves the concurrency tokens that were read aside, and puts the next row versions in their place.</summary>
    public void AdvanceVersions(object?[] values)
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            var slot = _tokens[i];
            values[_columns + i] = values[slot];
            if (Entity.Columns[slot].Generated == ValueGeneration.RowVersion)
            {
                values[slot] = RowVersion.After(Entity.Columns[slot].Type.ClrType, values[slot]);
            }
        }
    }
}
