using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>Makes the functions and collations written in C# known to a connection.</summary>
internal static unsafe class SqliteRegisteredFunctions
{
    // Views and triggers may use the functions too, even where the schema isn't trusted: they do nothing but compute.
    private const int Innocuous = 0x200000;

    private static readonly SqliteFunction[] Functions =
    [
        .. SqliteTextBodies.All,
        .. SqliteMathBodies.All,
        .. SqliteDecimalBodies.All,
        .. SqliteDateBodies.All,
        .. SqliteConversionBodies.All,
        .. SqliteFormatBodies.All,
        .. SqlitePatternBodies.All,
    ];

    /// <summary>All functions.</summary>
    public static IReadOnlyList<SqliteFunction> All => Functions;

    /// <summary>Registers all on a connection that was just opened.</summary>
    public static void Register(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        for (var i = 0; i < Functions.Length; i++)
        {
            var flags = raw.SQLITE_UTF8 | Innocuous | (Functions[i].IsVolatile ? 0 : raw.SQLITE_DETERMINISTIC);
            Check(handle, SqliteNative.IsLinked ? Link(handle, i, flags) : Create(handle, Functions[i], flags));
        }

        SqliteDecimalAggregates.Register(handle);
        SqliteDecimalCollation.Register(handle);
    }

    /// <summary>Throws when a registration failed.</summary>
    public static void Check(sqlite3 handle, int result) => SqliteException.ThrowExceptionForRC(result, handle);

    /// <summary>A name as the library takes it.</summary>
    public static byte[] Name(string name) => Encoding.UTF8.GetBytes(name + "\0");

    private static int Link(sqlite3 handle, int index, int flags)
    {
        delegate* unmanaged[Cdecl]<nint, int, nint*, void> invoke = &Invoke;
        fixed (byte* name = Name(Functions[index].Name))
        {
            return SqliteNative.CreateFunction(
                handle.DangerousGetHandle(), name, Functions[index].Arity, flags, index, (nint)invoke, 0, 0, 0);
        }
    }

    private static int Create(sqlite3 handle, SqliteFunction function, int flags) => raw.sqlite3_create_function(
        handle, function.Name, function.Arity, flags, null, (context, _, arguments) => function.Invoke(new SqliteCall(context, arguments)));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Invoke(nint context, int count, nint* values) =>
        Functions[(int)SqliteNative.UserData(context)].Invoke(new SqliteCall(context, values, count));
}
