using System.Data.Common;

namespace Oxen;

/// <summary>Reads what a database holds. Stateless.</summary>
internal abstract class SchemaReader
{
    /// <summary>
    /// What the database holds; its own tables and views are left out. Runs
    /// in <paramref name="transaction"/>, so that what is read stays true until it ends.
    /// </summary>
    public abstract ValueTask<SchemaModel> ReadAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken);

    /// <summary>What there is beside tables, by kind and name; asked for only where the dialect has such objects.</summary>
    public virtual ValueTask<IReadOnlySet<(string Kind, string Name)>> ReadObjectsAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken) => new(new HashSet<(string Kind, string Name)>());
}
