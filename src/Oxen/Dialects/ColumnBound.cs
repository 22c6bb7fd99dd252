using System.Globalization;
using System.Text;

namespace Oxen;

/// <summary>
/// What a column has no room for, of all that its C# type can hold: a text that is too long, more digits than there are
/// places. Asked before a value is written, so that no database refuses it half-way or cuts it off. Digits behind the point
/// are no such thing: they are rounded, as standard SQL does, and here, so that all databases keep the same number.
/// </summary>
internal sealed class ColumnBound
{
    private readonly EntityModel _entity;
    private readonly ColumnModel _column;
    private readonly int? _length;
    private readonly StoreRoom _room;
    private readonly decimal? _limit;

    private ColumnBound(EntityModel entity, ColumnModel column, int? length, StoreRoom room)
    {
        (_entity, _column, _length, _room) = (entity, column, length, room);
        _limit = room.Digits is var (precision, scale) ? PowerOfTen(precision - scale) : null;
    }

    /// <summary>The bound of a column; null where every value of its type has room.</summary>
    public static ColumnBound? Of(EntityModel entity, ColumnModel column, Dialect dialect)
    {
        if (column.Type is { IsJson: true } or { Element: not null })
        {
            return null;
        }

        var type = Stored(column);
        var length = type == typeof(string) || type == typeof(char[]) || type == typeof(byte[]) ? column.MaxLength : null;
        var room = dialect.Room(dialect.StoreType(column, entity.IsKeyed(column))) ?? new StoreRoom();
        room = type == typeof(decimal) && room.Digits is null && column.Precision is { } precision ? room with { Digits = (precision, column.Scale ?? 0) } : room;
        return length is null && HasRoom(room, type) ? null : new ColumnBound(entity, column, length, room);
    }

    /// <summary>The value as the column keeps it: an exact number rounded to its digits behind the point, a half away from zero; any other value as it is.</summary>
    public object? Rounded(object? value) => value is null || _room.Digits is null ? value : Kept(value, out _);

    /// <summary>The same, of a value that the column must have room for; converted once.</summary>
    /// <exception cref="ValueException">It has none.</exception>
    public object? Required(object? value)
    {
        if (value is null)
        {
            return null;
        }

        var kept = Kept(value, out var stored);
        return Reason(stored) is not { } reason ? kept : throw new ValueException(reason) { Place = _entity.PlaceOf(_column), IsOfRead = true };
    }

    private object Kept(object value, out object stored)
    {
        var converter = _column.Type.Converter;
        stored = converter?.ToStoreValue(value) ?? value;
        if (_room.Digits is not var (_, scale) || stored is not decimal number || number.Scale <= scale)
        {
            return value;
        }

        stored = decimal.Round(number, scale, MidpointRounding.AwayFromZero);
        return converter is null ? stored : converter.ToModelValue(stored)!;
    }

    /// <summary>The value as a column keeps it, asked whether it has room and can be stored at all.</summary>
    /// <exception cref="ValueException">It can't.</exception>
    public static object? Required(EntityModel entity, ColumnModel column, ColumnBound? bound, object? value)
    {
        var kept = bound is null ? value : bound.Required(value);
        try
        {
            column.Type.ToParameter(kept);
            return kept;
        }
        catch (ValueException exception) when (exception.Place is null)
        {
            exception.Place = entity.PlaceOf(column);
            throw;
        }
    }

    private string? Reason(object stored) => stored switch
    {
        string text => OfText(text),
        char[] text => OfText(new string(text)),
        Enum member when Stored(_column) == typeof(string) => OfText(member.ToString()),
        Enum member => OfNumber(Convert.ToDecimal(Convert.ChangeType(member, Enum.GetUnderlyingType(member.GetType()), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)),
        byte[] bytes => OfBytes(bytes.Length),
        Stream bytes => OfBytes(bytes.Length),
        double number when _room.IsSingle && double.IsFinite(number) && (float)number != number => "A double has more digits than the column keeps, which is one of single precision. Convert it to float first, or make the column one of double precision.",
        double number when _room.Whole is var (least, most) && !(number >= (double)least && number <= (double)most && Math.Truncate(number) == number) => NotWhole(least, most),
        TimeOnly time when _room.FractionDigits is { } digits && IsNextDay(time, digits) => "A time of day is that near to midnight that the column, which keeps fewer digits of a second, would round it to 24:00:00. Cut its fraction off, or give the column more digits.",
        DateTime time when _room.IsDay && time.TimeOfDay != TimeSpan.Zero => "A DateTime has a time of day, and the column keeps the date alone. Write its Date, or make the column one of date and time.",
        decimal number => OfNumber(number),
        sbyte or byte or short or ushort or int or uint or long or ulong => OfNumber(Convert.ToDecimal(stored, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private string? OfBytes(long count) => Math.Min(_length ?? int.MaxValue, _room.Bytes ?? int.MaxValue) is var room && count > room
        ? $"A byte[] has {count} bytes, and the column has room for {room}. Give the column more (HasMaxLength)."
        : null;

    private string? OfText(string text)
    {
        const string Remedy = "Shorten the text, or give the column more room (HasMaxLength).";
        if (text.Length > _length)
        {
            return $"A text has {text.Length} characters, as string.Length counts them, and the column has room for {_length}. {Remedy}";
        }

        // No text has more characters than UTF-16 units, nor more than three bytes for each.
        if (text.Length > _room.Characters && text.EnumerateRunes().Count() is var count && count > _room.Characters)
        {
            return $"A text has {count} characters, and the column has room for {_room.Characters}. {Remedy}";
        }

        return 3L * text.Length > _room.Bytes && Encoding.UTF8.GetByteCount(text) is var bytes && bytes > _room.Bytes
            ? $"A text has {bytes} bytes as UTF-8, and the column has room for {_room.Bytes}. {Remedy}"
            : null;
    }

    private string? OfNumber(decimal number)
    {
        if (_room.Whole is var (least, most) && (number < least || number > most || decimal.Truncate(number) != number))
        {
            return NotWhole(least, most);
        }

        return Math.Abs(number) >= _limit && _room.Digits is var (precision, scale)
            ? $"A number has more digits before the point than the column has room for, {precision - scale} of them. Check the number, or give the column more digits (HasPrecision)."
            : null;
    }

    private static string NotWhole(decimal least, decimal most) => string.Create(
        CultureInfo.InvariantCulture, $"A number isn't one the column has room for, which holds the whole numbers from {least} to {most}. Check the number, or make the column one of a wider type.");

    // Databases round a half up.
    private static bool IsNextDay(TimeOnly time, int digits) => digits < 6 && time.Ticks + (TimeSpan.TicksPerSecond / (long)Math.Pow(10, digits) / 2) >= TimeSpan.TicksPerDay;

    // Null where every decimal is less.
    private static decimal? PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            if (i == 28)
            {
                return null;
            }

            power *= 10;
        }

        return power;
    }

    // The type in which a value reaches the database's table of types.
    private static Type Stored(ColumnModel column) => column.Type switch
    {
        { Converter.StoreType: var type } => type,
        { ClrType.IsEnum: true, Form: StoreForm.Text } => typeof(string),
        { ClrType: var type } => type,
    };

    private static bool HasRoom(StoreRoom room, Type type) => Type.GetTypeCode(type) switch
    {
        _ when type == typeof(char[]) => room is { Characters: null, Bytes: null },
        _ when type == typeof(byte[]) => room.Bytes is null,
        TypeCode.String => room is { Characters: null, Bytes: null },
        _ when type == typeof(TimeOnly) => room.FractionDigits is null,
        TypeCode.DateTime => !room.IsDay,
        TypeCode.Double => !room.IsSingle && room.Whole is null,
        TypeCode.Decimal => room.Whole is null && (room.Digits is not var (precision, scale) || (scale >= 28 && precision - scale >= 29)),
        >= TypeCode.SByte and <= TypeCode.UInt64 => (room.Whole is not var (least, most) || IntegerRanges.Fits(type, least, most)) && (room.Digits is not var (precision, scale) || precision - scale >= 20),
        _ => true,
    };
}
