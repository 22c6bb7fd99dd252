using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>
/// Exact decimals as text, in one form only, so that equal numbers are equal texts: no exponent, no sign of a zero, no
/// zeros that say nothing, whatever the culture.
/// </summary>
internal static class SqliteDecimals
{
    /// <summary>The length of the longest text.</summary>
    public const int MaxLength = 31;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The text of a number.</summary>
    public static string Format(decimal value)
    {
        Span<byte> utf8 = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(utf8[..Format(value, utf8)]);
    }

    /// <summary>Writes the text of a number, and tells its length.</summary>
    public static int Format(decimal value, Span<byte> utf8)
    {
        if (value == 0)
        {
            utf8[0] = (byte)'0';
            return 1;
        }

        value.TryFormat(utf8, out var length, default, CultureInfo.InvariantCulture);
        if (value.Scale > 0)
        {
            var kept = utf8[..length].TrimEnd((byte)'0');
            length = kept[^1] == '.' ? kept.Length - 1 : kept.Length;
        }

        return length;
    }

    /// <summary>Reads a number, in whatever form other tools may have written it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out decimal value) =>
        decimal.TryParse(utf8, Style, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads a number from text, or from a number a column of another make holds.</summary>
    public static bool TryRead(SqliteValue value, out decimal number)
    {
        switch (value.Type)
        {
            case raw.SQLITE_TEXT:
                return TryParse(value.Utf8, out number);
            case raw.SQLITE_INTEGER:
                number = value.Int64;
                return true;
            case raw.SQLITE_FLOAT:
                number = (decimal)value.Double;
                return true;
            default:
                number = 0;
                return false;
        }
    }

    /// <summary>Reads an argument as a number.</summary>
    public static decimal Read(SqliteValue value) =>
        TryRead(value, out var number) ? number : throw new FormatException("An argument isn't a decimal number.");
}
