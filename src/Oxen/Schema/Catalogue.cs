using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>Reads a database's catalogue for one schema: each query is a list of rows, and what this user may not read is a warning.</summary>
internal sealed class Catalogue(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
{
    private const string Savepoint = "oxen_read";
    private readonly List<string> _warnings = [];

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Adds a warning.</summary>
    public void Warn(string warning) => _warnings.Add(warning);

    /// <summary>The rows of a query without which there is no schema.</summary>
    /// <param name="text">The query.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="name">The value of the parameter <c>@name</c>; null where the query has none.</param>
    public async Task<List<TRow>> ReadAsync<TRow>(string text, Func<DbDataReader, TRow> read, string? name = null)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = text;
        command.Transaction = transaction;
        if (name is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@name", name);
            command.Parameters.Add(parameter);
        }

        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var __ = reader.ConfigureAwait(false);
        var rows = new List<TRow>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The rows of a query that the database may refuse to this user: none then, and a warning that names <paramref name="what"/>.</summary>
    public async Task<List<TRow>> ReadIfAllowedAsync<TRow>(string what, string text, Func<DbDataReader, TRow> read) =>
        await TryReadAsync(text, read, error => $"{what} could not be read and are left out: {error}").ConfigureAwait(false) ?? [];

    /// <summary>The rows of a query; null, and a warning unless it is null, where the database refuses it.</summary>
    public async Task<List<TRow>?> TryReadAsync<TRow>(string text, Func<DbDataReader, TRow> read, Func<string, string?> warning, string? name = null)
    {
        // An error ends some databases' transactions, unless there is something to go back to.
        var saved = transaction is { SupportsSavepoints: true } ? transaction : null;
        if (saved is not null)
        {
            await saved.SaveAsync(Savepoint, cancellationToken).ConfigureAwait(false);
        }

        List<TRow>? rows = null;
        try
        {
            rows = await ReadAsync(text, read, name).ConfigureAwait(false);
        }
        catch (DbException exception) when (connection.State == ConnectionState.Open && !cancellationToken.IsCancellationRequested)
        {
            if (warning(exception.Message) is { } said)
            {
                _warnings.Add(said);
            }
        }

        if (saved is not null)
        {
            await (rows is null ? saved.RollbackAsync(Savepoint, cancellationToken) : saved.ReleaseAsync(Savepoint, cancellationToken)).ConfigureAwait(false);
        }

        return rows;
    }
}

/// <summary>Reads columns of a catalogue's rows.</summary>
internal static class CatalogueRow
{
    /// <summary>A text, or null.</summary>
    public static string? TextOrNull(this DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    /// <summary>A text that says something, or null.</summary>
    public static string? TextOrNothing(this DbDataReader reader, int ordinal) => reader.TextOrNull(ordinal) is { Length: > 0 } text ? text : null;
}
