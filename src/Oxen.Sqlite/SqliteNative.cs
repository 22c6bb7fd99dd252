using System.Runtime.InteropServices;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>
/// SQLite's own functions for reading and binding a value, called without the cost of the marshaller: reading an integer with a check
/// of its type takes a third of the time it takes through <see cref="raw"/>, and a function called by SQL a quarter.
/// Where the library can't be found the way the driver found it, or the switch <c>Oxen.Sqlite.Unlinked</c> of
/// <see cref="AppContext"/> is on, everything goes through <see cref="raw"/> instead.
/// </summary>
internal static unsafe class SqliteNative
{
    /// <summary>Makes SQLite copy a text or blob before the call returns.</summary>
    public const nint Transient = -1;

    /// <summary>Makes SQLite read a text or blob where it lies, which must stay as it is until the statement has run.</summary>
    public const nint Static = 0;

    /// <summary>Whether the functions below may be called.</summary>
    public static readonly bool IsLinked;

    // These run for nanoseconds and never call back, so the collector may wait for them.
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int> BindNull;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, long, int> BindInt64;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, double, int> BindDouble;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, byte*, int, nint, int> BindText;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint> ColumnValue;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> ValueType;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> ValueInt64;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double> ValueDouble;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*> ValueText;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*> ValueBlob;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> ValueBytes;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, nint> UserData;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint> AggregateContext;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, void> ResultNull;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long, void> ResultInt64;
    public static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double, void> ResultDouble;
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void> ResultText;
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void> ResultBlob;
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, void> ResultError;
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, int, nint, nint, nint, nint, nint, int> CreateFunction;
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, int, nint, nint, nint, nint, nint, nint, int> CreateWindowFunction;
    public static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, nint, nint, nint, int> CreateCollation;

    static SqliteNative()
    {
        if (!TryFind(out var library))
        {
            return;
        }

        BindNull = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int>)Export("bind_null");
        BindInt64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, long, int>)Export("bind_int64");
        BindDouble = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, double, int>)Export("bind_double");
        BindText = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, byte*, int, nint, int>)Export("bind_text");
        ColumnValue = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint>)Export("column_value");
        ValueType = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("value_type");
        ValueInt64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)Export("value_int64");
        ValueDouble = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double>)Export("value_double");
        ValueText = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*>)Export("value_text");
        ValueBlob = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*>)Export("value_blob");
        ValueBytes = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("value_bytes");
        UserData = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, nint>)Export("user_data");
        AggregateContext = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint>)Export("aggregate_context");
        ResultNull = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, void>)Export("result_null");
        ResultInt64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long, void>)Export("result_int64");
        ResultDouble = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double, void>)Export("result_double");
        ResultText = (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void>)Export("result_text");
        ResultBlob = (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void>)Export("result_blob");
        ResultError = (delegate* unmanaged[Cdecl]<nint, byte*, int, void>)Export("result_error");
        CreateFunction = (delegate* unmanaged[Cdecl]<nint, byte*, int, int, nint, nint, nint, nint, nint, int>)Export("create_function_v2");
        CreateWindowFunction = (delegate* unmanaged[Cdecl]<nint, byte*, int, int, nint, nint, nint, nint, nint, nint, int>)Export("create_window_function");
        CreateCollation = (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, nint, nint, int>)Export("create_collation_v2");
        IsLinked = true;

        nint Export(string name) => NativeLibrary.GetExport(library, "sqlite3_" + name);
    }

    // A second copy of the library would look the same and break on first use: its version text lies elsewhere.
    private static bool TryFind(out nint library)
    {
        Batteries_V2.Init();
        library = 0;
        if ((AppContext.TryGetSwitch("Oxen.Sqlite.Unlinked", out var isUnlinked) && isUnlinked) || sizeof(nint) != 8
            || !NativeLibrary.TryLoad(raw.GetNativeLibraryName(), typeof(SqliteNative).Assembly, null, out library)
            || !NativeLibrary.TryGetExport(library, "sqlite3_libversion", out var libversion))
        {
            return false;
        }

        fixed (byte* version = raw.sqlite3_libversion())
        {
            return version == ((delegate* unmanaged[Cdecl]<byte*>)libversion)();
        }
    }
}
