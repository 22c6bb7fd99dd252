using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>The collation that orders decimal texts as numbers.</summary>
internal static unsafe class SqliteDecimalCollation
{
    /// <summary>The name in SQL.</summary>
    public const string Name = "OXEN_DECIMAL";

    /// <summary>Registers the collation.</summary>
    public static void Register(sqlite3 handle)
    {
        if (!SqliteNative.IsLinked)
        {
            SqliteRegisteredFunctions.Check(handle, raw.sqlite3__create_collation_utf8(handle, Name, null, (_, left, right) => Compare(left, right)));
            return;
        }

        delegate* unmanaged[Cdecl]<nint, int, byte*, int, byte*, int> compare = &Compare;
        fixed (byte* name = SqliteRegisteredFunctions.Name(Name))
        {
            SqliteRegisteredFunctions.Check(handle, SqliteNative.CreateCollation(
                handle.DangerousGetHandle(), name, raw.SQLITE_UTF8, 0, (nint)compare, 0));
        }
    }

    /// <summary>Compares as numbers; texts that aren't numbers come after all that are, by their bytes.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (IsCanonical(left) && IsCanonical(right))
        {
            return CompareCanonical(left, right);
        }

        var isLeft = SqliteDecimals.TryParse(left, out var a);
        var isRight = SqliteDecimals.TryParse(right, out var b);
        return (isLeft, isRight) switch
        {
            (true, true) => a.CompareTo(b),
            (true, false) => -1,
            (false, true) => 1,
            _ => left.SequenceCompareTo(right),
        };
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Compare(nint data, int leftLength, byte* left, int rightLength, byte* right) =>
        Compare(new ReadOnlySpan<byte>(left, leftLength), new ReadOnlySpan<byte>(right, rightLength));

    // Without zeros in front, the longer integer part is the greater; the digits of equally long ones compare as text.
    private static int CompareCanonical(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var isNegative = left[0] == '-';
        if (isNegative != (right[0] == '-'))
        {
            return isNegative ? -1 : 1;
        }

        var order = IntegerLength(left).CompareTo(IntegerLength(right));
        order = order == 0 ? left.SequenceCompareTo(right) : order;
        return isNegative ? -order : order;
    }

    private static int IntegerLength(ReadOnlySpan<byte> text) => text.IndexOf((byte)'.') is >= 0 and var point ? point : text.Length;

    private static bool IsCanonical(ReadOnlySpan<byte> text)
    {
        var isNegative = text.StartsWith((byte)'-');
        if (isNegative)
        {
            text = text[1..];
        }

        // Numbers of more digits than a decimal has are left to the parser, which rounds them.
        if (text.IsEmpty || text.Length > SqliteDecimals.MaxLength - 1 || (text[0] == '0' && (text.Length == 1 ? isNegative : text[1] != '.')))
        {
            return false;
        }

        var point = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit((char)text[i]))
            {
                if (text[i] != '.' || point >= 0 || i == 0)
                {
                    return false;
                }

                point = i;
            }
        }

        return point < 0 || text[^1] is not ((byte)'0' or (byte)'.');
    }
}
