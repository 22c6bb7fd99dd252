using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>A value of SQLite, in the current row or among the arguments of a function. Valid until the statement steps.</summary>
internal readonly unsafe ref struct SqliteValue
{
    private readonly nint _value;
    private readonly sqlite3_stmt? _statement;
    private readonly int _ordinal;
    private readonly sqlite3_value? _argument;

    /// <summary>An argument, by its address.</summary>
    public SqliteValue(nint value) => _value = value;

    /// <summary>An argument, where the library isn't linked.</summary>
    public SqliteValue(sqlite3_value argument) => _argument = argument;

    private SqliteValue(sqlite3_stmt statement, int ordinal)
    {
        _statement = statement;
        _ordinal = ordinal;
    }

    /// <summary>A column of the current row.</summary>
    public static SqliteValue Of(SqliteDataReader reader, int ordinal) => SqliteNative.IsLinked
        ? new SqliteValue(SqliteNative.ColumnValue(reader.Handle!.DangerousGetHandle(), ordinal))
        : new SqliteValue(reader.Handle!, ordinal);

    /// <summary>One of <c>SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB, SQLITE_NULL</c>.</summary>
    public int Type => SqliteNative.IsLinked ? SqliteNative.ValueType(_value)
        : _argument is null ? raw.sqlite3_column_type(_statement, _ordinal)
        : raw.sqlite3_value_type(_argument);

    /// <summary>Whether it is NULL.</summary>
    public bool IsNull => Type == raw.SQLITE_NULL;

    /// <summary>The number of an INTEGER.</summary>
    public long Int64 => SqliteNative.IsLinked ? SqliteNative.ValueInt64(_value)
        : _argument is null ? raw.sqlite3_column_int64(_statement, _ordinal)
        : raw.sqlite3_value_int64(_argument);

    /// <summary>The number of a REAL or INTEGER.</summary>
    public double Double => SqliteNative.IsLinked ? SqliteNative.ValueDouble(_value)
        : _argument is null ? raw.sqlite3_column_double(_statement, _ordinal)
        : raw.sqlite3_value_double(_argument);

    /// <summary>The text of a TEXT, or of a number as SQLite writes it, in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8
    {
        get
        {
            if (SqliteNative.IsLinked)
            {
                var text = SqliteNative.ValueText(_value);
                return new ReadOnlySpan<byte>(text, SqliteNative.ValueBytes(_value));
            }

            // Asking for the text first turns the UTF-16 of some databases into UTF-8; the blob then has the right length.
            if (_argument is null)
            {
                raw.sqlite3_column_text(_statement, _ordinal);
                return raw.sqlite3_column_blob(_statement, _ordinal);
            }

            raw.sqlite3_value_text(_argument);
            return raw.sqlite3_value_blob(_argument);
        }
    }

    /// <summary>The bytes of a BLOB.</summary>
    public ReadOnlySpan<byte> Blob
    {
        get
        {
            if (SqliteNative.IsLinked)
            {
                var bytes = SqliteNative.ValueBlob(_value);
                return new ReadOnlySpan<byte>(bytes, SqliteNative.ValueBytes(_value));
            }

            return _argument is null ? raw.sqlite3_column_blob(_statement, _ordinal) : raw.sqlite3_value_blob(_argument);
        }
    }

    /// <summary>The text as a string.</summary>
    public string Text => Encoding.UTF8.GetString(Utf8);
}
