namespace Oxen;

/// <summary>One object that is written, as interceptors see it: the same before and after.</summary>
public sealed class EntityWrite
{
    private readonly EntityModel _model;
    private Func<IReadOnlyList<MemberChange>>? _members;
    private object? _original;

    internal EntityWrite(OxenDb db, EntityModel model, object entity, WriteOperation operation)
    {
        Db = db;
        _model = model;
        Entity = entity;
        Operation = operation;
    }

    /// <summary>The context that writes. What an interceptor writes with it is part of the same transaction.</summary>
    public OxenDb Db { get; }

    /// <summary>The object.</summary>
    public object Entity { get; }

    /// <summary>Its class.</summary>
    public Type EntityType => _model.ClrType;

    /// <summary>The name of its table.</summary>
    public string Table => _model.Table;

    /// <summary>What is done with its row.</summary>
    public WriteOperation Operation { get; }

    /// <summary>Whether it is known what the row held: after <see cref="LoadOriginalAsync"/>, or in a unit of work.</summary>
    public bool HasOriginal => _original is not null || _members is not null;

    /// <summary>The values of its key, in key order. Before an insert those the database makes aren't there yet.</summary>
    public IReadOnlyList<object?> Key => [.. _model.Key.Select(column => column.IsSensitive ? ColumnModel.Masked : column.Get(Entity))];

    /// <summary>
    /// The members that are stored, with what the row held and will hold. What it held is known of inserts, and of others where
    /// <see cref="HasOriginal"/>; else <see cref="MemberChange.Old"/> is null.
    /// </summary>
    public IReadOnlyList<MemberChange> Members => _members?.Invoke() ??
        [.. _model.Columns.Select(column => new MemberChange(column, _original is null ? null : column.Get(_original), Operation == WriteOperation.Delete ? null : column.Get(Entity)))];

    /// <summary>A table of the context, to write or read in the same transaction.</summary>
    /// <typeparam name="T">Its class.</typeparam>
    public Table<T> TableOf<T>()
        where T : class => Db.Table<T>();

    /// <summary>Reads what the row holds now, by its key, so that <see cref="Members"/> know it afterwards. Nothing happens where it is known, or where there is no row yet.</summary>
    public async Task LoadOriginalAsync(CancellationToken cancellationToken = default)
    {
        if (!HasOriginal && Operation != WriteOperation.Insert)
        {
            _original = await Db.BoundTable(_model.ClrType).FindRowOfAsync(Entity, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The same where a unit of work knows what its row held.</summary>
    internal EntityWrite WithMembers(Func<IReadOnlyList<MemberChange>> members)
    {
        _members = members;
        return this;
    }
}
