namespace Oxen;

/// <summary>
/// A table or view found by name. Rows that are given are dictionaries or objects whose members are called as the columns, such
/// as <c>new { name = "Ann" }</c>; rows that come back are dictionaries, and <c>dynamic</c> objects too. Values are parameters, and
/// names are those of the schema that was read, so neither can be SQL.
/// </summary>
public sealed class DiscoveredTable
{
    private readonly DiscoveredDb _db;
    private readonly RowCommands _commands;

    internal DiscoveredTable(DiscoveredDb db, SchemaTable table)
    {
        _db = db;
        Definition = table;
        _commands = new RowCommands(table, db.Session.Engine.Dialect);
    }

    /// <summary>The table as it was read.</summary>
    public SchemaTable Definition { get; }

    /// <summary>The rows that agree with these values: all where there are none.</summary>
    /// <param name="where">A value for each column that is compared; null for NULL.</param>
    /// <param name="limit">How many rows at most, the first by the key; null for all.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <exception cref="ModelException">A member names no column.</exception>
    public Task<List<IDictionary<string, object?>>> ToListAsync(object? where = null, int? limit = null, CancellationToken cancellationToken = default) =>
        RunAsync(_commands.Select(where is null ? [] : _commands.Read(where), limit), cancellationToken);

    /// <summary>The row of a key, or null.</summary>
    /// <param name="key">The value of the key; of a key of several columns a row that holds them all.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <exception cref="ModelException">The table has no key, or a part of it is missing.</exception>
    public async Task<IDictionary<string, object?>?> FindAsync(object key, CancellationToken cancellationToken = default) =>
        (await RunAsync(_commands.Select(_commands.Key(key), null), cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    /// <summary>Inserts a row; columns it doesn't name get their defaults.</summary>
    /// <returns>The row as the database has it.</returns>
    public async Task<IDictionary<string, object?>> InsertAsync(object row, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        var values = _commands.Read(row);
        if (_db.Session.Engine.Dialect.Writes.ReturnsInserted)
        {
            return (await RunAsync(_commands.Insert(values, isReturning: true), cancellationToken).ConfigureAwait(false)).Single();
        }

        var insert = _commands.Insert(values, isReturning: false);
        await QueryExecutor.ExecuteAsync(_db.Session, insert.Plan, insert.Values, cancellationToken).ConfigureAwait(false);
        return (await RunAsync(_commands.Select(_commands.Inserted(values, insert.Values[^1]), null), cancellationToken).ConfigureAwait(false)).Single();
    }

    /// <summary>Updates the row that has the key of this one: the columns it names.</summary>
    /// <returns>Whether there is such a row.</returns>
    public async Task<bool> UpdateAsync(object row, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        var update = _commands.Update(_commands.Read(row), _commands.Key(row));
        return await QueryExecutor.ExecuteAsync(_db.Session, update.Plan, update.Values, cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <summary>Deletes the row of a key, or the one that has the key of this one.</summary>
    /// <returns>Whether there was such a row.</returns>
    public async Task<bool> DeleteAsync(object key, CancellationToken cancellationToken = default)
    {
        var delete = _commands.Delete(_commands.Key(key));
        return await QueryExecutor.ExecuteAsync(_db.Session, delete.Plan, delete.Values, cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <summary>The row that a row of this table refers to by the foreign key of which this is a column; null where it refers to none.</summary>
    /// <exception cref="ModelException">The column is in no foreign key.</exception>
    public async Task<IDictionary<string, object?>?> ParentAsync(object row, string column, CancellationToken cancellationToken = default)
    {
        var names = _db.Session.Engine.Dialect.Traits.Names;
        var key = Definition.ForeignKeys.FirstOrDefault(one => one.Columns.Contains(column, names))
            ?? throw new ModelException($"The column '{column}' of '{Definition.Name}' is in no foreign key. Those there are: {string.Join(", ", Definition.ForeignKeys.SelectMany(one => one.Columns))}.");
        var values = _commands.Read(row, key.Columns);
        return values.Any(value => value.Value is null) ? null : (await Other(key.PrincipalTable, key.PrincipalSchema).MatchAsync(key.PrincipalColumns, values, cancellationToken).ConfigureAwait(false)).SingleOrDefault();
    }

    /// <summary>The rows of another table that refer to a row of this one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="table">The other table, or this one.</param>
    /// <param name="by">A column of the foreign key meant; null where there is but one.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <exception cref="ModelException">There is no such foreign key, or several.</exception>
    public Task<List<IDictionary<string, object?>>> ChildrenAsync(object row, string table, string? by = null, CancellationToken cancellationToken = default)
    {
        var names = _db.Session.Engine.Dialect.Traits.Names;
        var other = _db[table];
        var keys = other.Definition.ForeignKeys.Where(one => names.Equals(one.PrincipalTable, Definition.Name) && names.Equals(one.PrincipalSchema ?? "", Definition.Schema ?? "") && (by is null || one.Columns.Contains(by, names))).ToList();
        return keys is [var key]
            ? other.MatchAsync(key.Columns, _commands.Read(row, key.PrincipalColumns), cancellationToken)
            : throw new ModelException($"'{other.Definition.Name}' has {(keys.Count == 0 ? "no foreign key" : $"{keys.Count} foreign keys")} to '{Definition.Name}'{(by is null ? "" : $" by '{by}'")}.{(keys.Count == 0 ? "" : $" Name a column of the one meant: {string.Join(", ", keys.SelectMany(one => one.Columns))}.")}");
    }

    private DiscoveredTable Other(string name, string? schema) => _db[schema is null ? name : $"{schema}.{name}"];

    private Task<List<IDictionary<string, object?>>> MatchAsync(IReadOnlyList<string> columns, IReadOnlyList<RowValue> values, CancellationToken cancellationToken) =>
        RunAsync(_commands.Select([.. columns.Zip(values, (column, value) => _commands.Value(column, value.Value))], null), cancellationToken);

    private Task<List<IDictionary<string, object?>>> RunAsync(RowCommand command, CancellationToken cancellationToken) =>
        QueryExecutor.ToListAsync(_db.Session, command.Plan, command.Values, _commands.Shape, cancellationToken);
}
