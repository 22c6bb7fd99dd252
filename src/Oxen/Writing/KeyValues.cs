using System.Globalization;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Reads the key that a caller passes: a value, or for a key of several columns a tuple in key order.</summary>
internal static class KeyValues
{
    /// <summary>Puts the values of the key's columns into their slots.</summary>
    /// <exception cref="ArgumentException">The key has another number of columns, or other types.</exception>
    public static void Read(EntitySlots slots, object key, object?[] values)
    {
        var entity = slots.Entity;
        var columns = entity.Key;
        if (columns.Count == 1)
        {
            values[slots.Of(columns[0])] = Fit(entity, columns[0], key);
            return;
        }

        if (key is not ITuple tuple || tuple.Length != columns.Count)
        {
            throw Refused(entity, key is ITuple { Length: var length } ? $"a tuple of {length}" : TypeName.Of(key.GetType()));
        }

        for (var i = 0; i < columns.Count; i++)
        {
            values[slots.Of(columns[i])] = Fit(entity, columns[i], tuple[i]);
        }
    }

    private static object Fit(EntityModel entity, ColumnModel column, object? value)
    {
        var type = column.Type.ClrType;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return value is not null && IsInteger(value.GetType()) && IsInteger(type)
            ? Convert(entity, column, value)
            : throw Refused(entity, $"{(value is null ? "null" : TypeName.Of(value.GetType()))} for {column.Property.Name}");
    }

    private static object Convert(EntityModel entity, ColumnModel column, object value)
    {
        try
        {
            return System.Convert.ChangeType(value, column.Type.ClrType, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw Refused(entity, $"a {TypeName.Of(value.GetType())} that is out of the range of {column.Property.Name}");
        }
    }

    private static bool IsInteger(Type type) =>
        !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private static ArgumentException Refused(EntityModel entity, string given)
    {
        var parts = string.Join(", ", entity.Key.Select(column => $"{TypeName.Of(column.Type.ClrType)} {column.Property.Name}"));
        var expected = entity.Key.Count == 1 ? parts : $"the tuple ({parts})";
        return new ArgumentException($"The key of {TypeName.Of(entity.ClrType)} is {expected}, but {given} was given.");
    }
}
