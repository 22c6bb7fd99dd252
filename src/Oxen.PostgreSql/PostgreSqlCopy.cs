using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Oxen.PostgreSql;

/// <summary>Writes rows by binary <c>COPY</c>.</summary>
internal sealed class PostgreSqlCopy : RowLoader
{
    private readonly IReadOnlyList<CopiedColumn> _columns;

    private PostgreSqlCopy(string text, IReadOnlyList<CopiedColumn> columns)
        : base(text) => _columns = columns;

    /// <inheritdoc/>
    public override string Operation => "COPY";

    /// <summary>Fewer rows are sent as arrays: a COPY is several round trips.</summary>
    public override int Least => 200;

    /// <summary>How these columns are copied; null where one of them is of a type that only a command converts.</summary>
    public static PostgreSqlCopy? Of(EntityModel table, IReadOnlyList<(ColumnModel Column, int Slot)> columns)
    {
        List<CopiedColumn> copied = [.. columns.Select(column => CopiedColumn.Of(column.Column, column.Slot)).OfType<CopiedColumn>()];
        var names = string.Join(", ", columns.Select(column => PostgreSqlDialect.Words.Identifier(column.Column.Name)));
        return copied.Count < columns.Count ? null
            : new PostgreSqlCopy($"COPY {PostgreSqlDialect.Words.Table(table.Table, table.Schema)} ({names}) FROM STDIN (FORMAT BINARY)", copied);
    }

    /// <inheritdoc/>
    public override async ValueTask<RowLoad> BeginAsync(DbConnection connection, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        var importer = await ((NpgsqlConnection)connection).BeginBinaryImportAsync(Text, cancellationToken).ConfigureAwait(false);
        if (timeout is { } limit)
        {
            importer.Timeout = limit;
        }

        return new Load(importer, _columns);
    }

    private sealed class Load(NpgsqlBinaryImporter importer, IReadOnlyList<CopiedColumn> columns) : RowLoad
    {
        public override async ValueTask AddAsync(object?[] values, CancellationToken cancellationToken)
        {
            await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < columns.Count; i++)
            {
                await columns[i].WriteAsync(importer, values, cancellationToken).ConfigureAwait(false);
            }
        }

        public override async ValueTask CompleteAsync(CancellationToken cancellationToken) => await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);

        // A connection that was lost can't be told that the rest doesn't come.
        public override async ValueTask DisposeAsync()
        {
            try
            {
                await importer.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is NpgsqlException or IOException or ObjectDisposedException)
            {
            }
        }
    }
}

/// <summary>A column of a binary <c>COPY</c>.</summary>
/// <param name="Mapping">How its values are stored.</param>
/// <param name="Slot">Where its value lies.</param>
/// <param name="Type">The type it is sent as.</param>
internal sealed record CopiedColumn(TypeMapping Mapping, int Slot, NpgsqlDbType Type)
{
    /// <summary>How a column is copied; null where it isn't of the very type that is sent, since nothing converts it on the way.</summary>
    public static CopiedColumn? Of(ColumnModel column, int slot) =>
        column.Type.Parameter is NpgsqlType { Type: var type } && IsOf(type, PostgreSqlDdl.Canonical(column.Type.StoreType)) ? new CopiedColumn(column.Type, slot, type) : null;

    /// <summary>Writes the column's value among those of a row, typed: no value is boxed again.</summary>
    public Task WriteAsync(NpgsqlBinaryImporter importer, object?[] values, CancellationToken cancellationToken) => Mapping.ToParameter(values[Slot]) switch
    {
        DBNull => importer.WriteNullAsync(cancellationToken),
        string text => importer.WriteAsync(text, Type, cancellationToken),
        int number => importer.WriteAsync(number, Type, cancellationToken),
        long number => importer.WriteAsync(number, Type, cancellationToken),
        short number => importer.WriteAsync(number, Type, cancellationToken),
        double number => importer.WriteAsync(number, Type, cancellationToken),
        float number => importer.WriteAsync(number, Type, cancellationToken),
        decimal number => importer.WriteAsync(number, Type, cancellationToken),
        bool truth => importer.WriteAsync(truth, Type, cancellationToken),
        Guid guid => importer.WriteAsync(guid, Type, cancellationToken),
        byte[] bytes => importer.WriteAsync(bytes, Type, cancellationToken),
        var other => importer.WriteAsync(other, Type, cancellationToken),
    };

    // A model may name another type for a column, which a command's value is converted to.
    private static bool IsOf(NpgsqlDbType type, string storeType)
    {
        if (type.HasFlag(NpgsqlDbType.Array))
        {
            return storeType.EndsWith(PostgreSqlArrays.Suffix, StringComparison.Ordinal) && IsOf(type & ~NpgsqlDbType.Array, storeType[..^PostgreSqlArrays.Suffix.Length]);
        }

        var name = storeType.Split('(')[0];
        return type switch
        {
            NpgsqlDbType.Boolean => name == "boolean",
            NpgsqlDbType.Smallint => name == "smallint",
            NpgsqlDbType.Integer => name == "integer",
            NpgsqlDbType.Bigint => name == "bigint",
            NpgsqlDbType.Real => name == "real",
            NpgsqlDbType.Double => name == "double precision",
            NpgsqlDbType.Numeric => name == "numeric",
            NpgsqlDbType.Text or NpgsqlDbType.Varchar or NpgsqlDbType.Citext => name is "text" or "varchar" or "char" or "citext",
            NpgsqlDbType.Bytea => name == "bytea",
            NpgsqlDbType.Uuid => name == "uuid",
            NpgsqlDbType.Date => name == "date",
            NpgsqlDbType.Time => name == "time",
            NpgsqlDbType.Interval => name == "interval",
            NpgsqlDbType.Timestamp => name == "timestamp",
            NpgsqlDbType.TimestampTz => name == "timestamptz",
            NpgsqlDbType.Json => name == "json",
            NpgsqlDbType.Jsonb => name == "jsonb",
            _ => false,
        };
    }
}
