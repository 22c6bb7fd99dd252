using System.Text;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>One call of a function by SQL: its arguments, and where its result goes.</summary>
internal readonly unsafe ref struct SqliteCall
{
    private const int SmallText = 256;

    private readonly nint _context;
    private readonly nint* _values;
    private readonly sqlite3_context? _managedContext;
    private readonly sqlite3_value[]? _arguments;

    /// <summary>A call by address.</summary>
    public SqliteCall(nint context, nint* values, int count)
    {
        _context = context;
        _values = values;
        Count = count;
    }

    /// <summary>A call where the library isn't linked.</summary>
    public SqliteCall(sqlite3_context context, sqlite3_value[] arguments)
    {
        _managedContext = context;
        _arguments = arguments;
        Count = arguments.Length;
    }

    /// <summary>How many arguments there are.</summary>
    public int Count { get; }

    /// <summary>An argument.</summary>
    public SqliteValue this[int index] => SqliteNative.IsLinked ? new SqliteValue(_values[index]) : new SqliteValue(_arguments![index]);

    /// <summary>Whether an argument is NULL.</summary>
    public bool HasNull
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (this[i].IsNull)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Returns NULL.</summary>
    public void ReturnNull()
    {
        if (SqliteNative.IsLinked)
        {
            SqliteNative.ResultNull(_context);
        }
        else
        {
            raw.sqlite3_result_null(_managedContext);
        }
    }

    /// <summary>Returns an INTEGER.</summary>
    public void Return(long value)
    {
        if (SqliteNative.IsLinked)
        {
            SqliteNative.ResultInt64(_context, value);
        }
        else
        {
            raw.sqlite3_result_int64(_managedContext, value);
        }
    }

    /// <summary>Returns a truth value.</summary>
    public void Return(bool value) => Return(value ? 1L : 0L);

    /// <summary>Returns a REAL; NULL for what isn't a number.</summary>
    public void Return(double value)
    {
        if (SqliteNative.IsLinked)
        {
            SqliteNative.ResultDouble(_context, value);
        }
        else
        {
            raw.sqlite3_result_double(_managedContext, value);
        }
    }

    /// <summary>Returns a TEXT.</summary>
    public void Return(ReadOnlySpan<char> text)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var utf8 = size <= SmallText ? stackalloc byte[SmallText] : new byte[size];
        ReturnUtf8(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    /// <summary>Returns a TEXT.</summary>
    public void ReturnUtf8(ReadOnlySpan<byte> utf8)
    {
        if (!SqliteNative.IsLinked)
        {
            raw.sqlite3_result_text(_managedContext, Encoding.UTF8.GetString(utf8));
            return;
        }

        // An empty span has no address, and text without one is NULL.
        byte none = 0;
        fixed (byte* bytes = utf8)
        {
            SqliteNative.ResultText(_context, bytes is null ? &none : bytes, utf8.Length, SqliteNative.Transient);
        }
    }

    /// <summary>Returns a BLOB.</summary>
    public void ReturnBlob(ReadOnlySpan<byte> blob)
    {
        if (!SqliteNative.IsLinked)
        {
            raw.sqlite3_result_blob(_managedContext, blob);
            return;
        }

        byte none = 0;
        fixed (byte* bytes = blob)
        {
            SqliteNative.ResultBlob(_context, bytes is null ? &none : bytes, blob.Length, SqliteNative.Transient);
        }
    }

    /// <summary>Ends the statement with an error; the exception's own message may hold a value, so it isn't told.</summary>
    public void Fail(string function, Exception exception)
    {
        var message = function + exception switch
        {
            OverflowException or ArgumentOutOfRangeException => ": the result or an argument is too great or too small for its type.",
            FormatException => ": an argument doesn't have the form of the type it is read as.",
            _ => $": {exception.GetType().Name}.",
        };
        if (!SqliteNative.IsLinked)
        {
            raw.sqlite3_result_error(_managedContext, message);
            return;
        }

        var utf8 = Encoding.UTF8.GetBytes(message);
        fixed (byte* bytes = utf8)
        {
            SqliteNative.ResultError(_context, bytes, utf8.Length);
        }
    }
}
