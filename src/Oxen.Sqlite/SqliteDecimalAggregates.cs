using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary><c>SUM</c> and <c>AVG</c> of exact decimals, over groups and windows; NULL of no rows, as in SQL.</summary>
internal static unsafe class SqliteDecimalAggregates
{
    /// <summary>The name of the sum in SQL.</summary>
    public const string Sum = "oxen_decimal_sum";

    /// <summary>The name of the average in SQL.</summary>
    public const string Average = "oxen_decimal_avg";

    /// <summary>Registers both.</summary>
    public static void Register(sqlite3 handle)
    {
        Register(handle, Sum, isAverage: false);
        Register(handle, Average, isAverage: true);
    }

    private static void Register(sqlite3 handle, string name, bool isAverage)
    {
        const int Flags = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC;
        if (!SqliteNative.IsLinked)
        {
            SqliteRegisteredFunctions.Check(handle, raw.sqlite3_create_function(
                handle, name, 1, Flags, null,
                static (context, _, arguments) => Step(new SqliteCall(context, arguments), ref ((StrongBox<Total>)(context.state ??= new StrongBox<Total>())).Value),
                (context, _) => Return(new SqliteCall(context, []), (context.state as StrongBox<Total>)?.Value ?? default, isAverage)));
            return;
        }

        delegate* unmanaged[Cdecl]<nint, int, nint*, void> step = &Step;
        delegate* unmanaged[Cdecl]<nint, int, nint*, void> inverse = &Inverse;
        delegate* unmanaged[Cdecl]<nint, void> final = &Final;
        fixed (byte* text = SqliteRegisteredFunctions.Name(name))
        {
            SqliteRegisteredFunctions.Check(handle, SqliteNative.CreateWindowFunction(
                handle.DangerousGetHandle(), text, 1, Flags, isAverage ? 1 : 0, (nint)step, (nint)final, (nint)final, (nint)inverse, 0));
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Step(nint context, int count, nint* values)
    {
        var total = (Total*)SqliteNative.AggregateContext(context, sizeof(Total));
        Step(new SqliteCall(context, values, count), ref *total);
    }

    // A row leaves the frame of a window.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Inverse(nint context, int count, nint* values)
    {
        var total = (Total*)SqliteNative.AggregateContext(context, sizeof(Total));
        var value = new SqliteCall(context, values, count)[0];
        if (!value.IsNull)
        {
            total->Sum -= SqliteDecimals.Read(value);
            total->Count--;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Final(nint context)
    {
        var total = (Total*)SqliteNative.AggregateContext(context, 0);
        Return(new SqliteCall(context, null, 0), total is null ? default : *total, isAverage: SqliteNative.UserData(context) != 0);
    }

    private static void Step(SqliteCall call, ref Total total)
    {
        try
        {
            if (!call[0].IsNull)
            {
                total.Sum += SqliteDecimals.Read(call[0]);
                total.Count++;
            }
        }
        catch (Exception exception)
        {
            call.Fail(Sum, exception);
        }
    }

    private static void Return(SqliteCall call, Total total, bool isAverage)
    {
        if (total.Count == 0)
        {
            call.ReturnNull();
        }
        else
        {
            SqliteDecimalBodies.Return(call, isAverage ? total.Sum / total.Count : total.Sum);
        }
    }

    private struct Total
    {
        public decimal Sum;
        public long Count;
    }
}
