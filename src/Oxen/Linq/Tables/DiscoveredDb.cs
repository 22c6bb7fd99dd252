namespace Oxen;

/// <summary>A database as it was found: tables and views by name. Made by <see cref="OxenDb.OpenAsync"/>; SQL and transactions are those of every <see cref="OxenDb"/>.</summary>
public sealed class DiscoveredDb : OxenDb
{
    internal DiscoveredDb(OxenOptions options)
        : base(options)
    {
    }

    /// <summary>The schema as it was read last.</summary>
    public SchemaModel Discovered { get; private set; } = new();

    /// <summary>The table or view of this name, or of <c>schema.name</c>; capitals matter where the database says so.</summary>
    /// <exception cref="ModelException">There is none; the names there are are listed.</exception>
    public DiscoveredTable this[string name] => Find(name) is { } table
        ? new DiscoveredTable(this, table)
        : throw new ModelException($"The database has no table or view '{name}'. It has{(All.Any() ? $": {string.Join(", ", All.Select(NameOf))}" : " none at all")}. If it is new, call ReloadAsync.");

    // A view is a table without a key.
    private IEnumerable<SchemaTable> All => Discovered.Tables.Concat(Discovered.Views.Select(view => new SchemaTable(view.Name, view.Schema, view.Columns)));

    /// <summary>Reads the schema again, after it was changed.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken = default) => Discovered = await Schema.ReadAsync(cancellationToken).ConfigureAwait(false);

    internal SchemaTable? Find(string name)
    {
        var names = Session.Engine.Dialect.Traits.Names;
        return All.FirstOrDefault(table => table.Schema is null && names.Equals(table.Name, name)) ?? All.FirstOrDefault(table => names.Equals(NameOf(table), name));
    }

    private static string NameOf(SchemaTable table) => table.Schema is null ? table.Name : $"{table.Schema}.{table.Name}";
}
