using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>Writes rows by one statement that is bound and run past the driver's commands, whose parameters take as long as the insert itself.</summary>
internal sealed class SqliteLoader : RowLoader
{
    private readonly (TypeMapping Mapping, int Slot)[] _columns;

    /// <summary>A loader of these columns of a table, each with the place of its value.</summary>
    public SqliteLoader(SqlSyntax syntax, EntityModel table, IReadOnlyList<(ColumnModel Column, int Slot)> columns)
        : base($"INSERT INTO {syntax.Table(table.Table, table.Schema)} ({string.Join(", ", columns.Select(column => syntax.Identifier(column.Column.Name)))})\nVALUES ({string.Join(", ", columns.Select(_ => "?"))})") =>
        _columns = [.. columns.Select(column => (column.Column.Type, column.Slot))];

    /// <inheritdoc/>
    public override string Operation => "INSERT";

    /// <summary>Fewer rows don't repay a statement that is prepared for them alone.</summary>
    public override int Least => 8;

    /// <inheritdoc/>
    public override ValueTask<RowLoad> BeginAsync(DbConnection connection, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        var database = ((SqliteConnection)connection).Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, Text, out var statement), database);
        return new(new Load(database, statement, _columns));
    }

    private sealed unsafe class Load(sqlite3 database, sqlite3_stmt statement, (TypeMapping Mapping, int Slot)[] columns) : RowLoad
    {
        private const int Room = 4_096;

        // The short texts of a row: SQLite reads them where they lie, so they don't move, and stay until the next row.
        private readonly byte* _texts = (byte*)NativeMemory.Alloc(Room);
        private byte[] _utf8 = [];
        private int _used;

        public override ValueTask AddAsync(object?[] values, CancellationToken cancellationToken)
        {
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                _used = 0;
                for (var i = 0; i < columns.Length; i++)
                {
                    var value = columns[i].Mapping.ToParameter(values[columns[i].Slot]);
                    Check(SqliteNative.IsLinked ? BindLinked(i + 1, value) : Bind(i + 1, value));
                }

                // What went wrong is told by the reset, too.
                _ = raw.sqlite3_step(statement);
                Check(raw.sqlite3_reset(statement));
                return ValueTask.CompletedTask;
            }
            catch (Exception exception)
            {
                return ValueTask.FromException(exception);
            }
        }

        public override ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public override ValueTask DisposeAsync()
        {
            if (!statement.IsClosed)
            {
                statement.Dispose();
                NativeMemory.Free(_texts);
            }

            return ValueTask.CompletedTask;
        }

        private void Check(int code)
        {
            if (code is not raw.SQLITE_OK)
            {
                SqliteException.ThrowExceptionForRC(code, database);
            }
        }

        // What is bound most often, past the marshaller; the statement lives as long as this load.
        private int BindLinked(int place, object value) => value switch
        {
            DBNull => SqliteNative.BindNull(statement.DangerousGetHandle(), place),
            string text when Encoding.UTF8.GetMaxByteCount(text.Length) <= Room - _used => BindInPlace(place, text),
            int number => SqliteNative.BindInt64(statement.DangerousGetHandle(), place, number),
            long number => SqliteNative.BindInt64(statement.DangerousGetHandle(), place, number),
            double number => SqliteNative.BindDouble(statement.DangerousGetHandle(), place, number),
            _ => Bind(place, value),
        };

        private int BindInPlace(int place, string text)
        {
            var length = Encoding.UTF8.GetBytes(text, new Span<byte>(_texts + _used, Room - _used));
            var code = SqliteNative.BindText(statement.DangerousGetHandle(), place, _texts + _used, length, SqliteNative.Static);
            _used += length;
            return code;
        }

        private int Bind(int place, object value) => value switch
        {
            DBNull => raw.sqlite3_bind_null(statement, place),
            string text => BindText(place, text),
            int number => raw.sqlite3_bind_int(statement, place, number),
            long number => raw.sqlite3_bind_int64(statement, place, number),
            double number => raw.sqlite3_bind_double(statement, place, number),
            bool truth => raw.sqlite3_bind_int(statement, place, truth ? 1 : 0),
            byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            sbyte or byte or short or ushort or uint => raw.sqlite3_bind_int64(statement, place, Convert.ToInt64(value, null)),
            _ => throw new InvalidOperationException($"A value is stored as {TypeName.Of(value.GetType())}, which isn't one of SQLite's own types."),
        };

        // The place of no bytes would be that of NULL.
        private int BindText(int place, string text)
        {
            if (text.Length == 0)
            {
                return raw.sqlite3_bind_text(statement, place, text);
            }

            if (_utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            {
                _utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
            }

            return raw.sqlite3_bind_text(statement, place, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8)));
        }
    }
}
