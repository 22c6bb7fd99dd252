using System.Data.Common;

namespace Oxen;

/// <summary>Reads what a database holds. Stateless.</summary>
internal abstract class SchemaReader
{
    // Tables that Oxen keeps for itself, such as the history of migrations.
    private const string OwnPrefix = "_oxen_";

    /// <summary>
    /// What the database holds; its own tables and views, and those Oxen keeps for itself, are left out. Runs
    /// in <paramref name="transaction"/>, so that what is read stays true until it ends.
    /// </summary>
    public async ValueTask<SchemaModel> ReadAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var catalogue = new Catalogue(connection, transaction, cancellationToken);
        var schema = await ReadAsync(catalogue).ConfigureAwait(false);
        return schema with
        {
            Tables = [.. schema.Tables.Where(table => !table.Name.StartsWith(OwnPrefix, StringComparison.Ordinal))],
            Warnings = catalogue.Warnings,
        };
    }

    /// <summary>What there is beside tables, by kind and name; asked for only where the dialect has such objects.</summary>
    public virtual ValueTask<IReadOnlySet<(string Kind, string Name)>> ReadObjectsAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken) => new(new HashSet<(string Kind, string Name)>());

    /// <summary>What the database holds but its own, in a number of queries that doesn't depend on how much that is.</summary>
    protected abstract Task<SchemaModel> ReadAsync(Catalogue catalogue);
}
