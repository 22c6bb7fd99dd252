using System.Data.Common;

namespace Oxen;

/// <content>What there is.</content>
public sealed partial class DatabaseSchema
{
    /// <summary>
    /// What the database holds: tables, views, and what belongs to them, whoever made them. The database's own and what Oxen keeps
    /// for itself are left out. Sends a handful of queries, however many tables there are, and changes nothing. What this
    /// user may not read is left out, and named in <see cref="SchemaModel.Warnings"/>.
    /// <example><code>
    /// var schema = await db.Schema.ReadAsync();
    /// foreach (var table in schema.Tables)
    /// {
    ///     Console.WriteLine($"{table.Name}: {string.Join(", ", table.Columns.Select(column => column.Name))}");
    /// }
    /// </code></example>
    /// </summary>
    /// <exception cref="DatabaseException">The database refused to tell even its tables and columns, or can't be reached.</exception>
    public Task<SchemaModel> ReadAsync(CancellationToken cancellationToken = default) => ReadAsync(_session, cancellationToken);

    /// <summary>What the database of a session holds.</summary>
    internal static async Task<SchemaModel> ReadAsync(DbSession session, CancellationToken cancellationToken)
    {
        var dialect = session.Engine.Dialect;
        var use = await session.EnterAsync(CommandIntent.Read, cancellationToken).ConfigureAwait(false);
        try
        {
            return await dialect.SchemaReader.ReadAsync(use.Connection.Connection, use.Transaction, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw CommandErrors.Translate(dialect, exception, null, cancellationToken: cancellationToken);
        }
        finally
        {
            use.End();
        }
    }
}
