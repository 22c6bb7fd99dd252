using System.Data.Common;

namespace Oxen;

/// <summary>Reads enums that are stored as the names of their members.</summary>
internal static class EnumNames
{
    /// <summary>The member of a name.</summary>
    /// <param name="name">What the column holds.</param>
    /// <param name="reader">The reader the name comes from, for the error.</param>
    /// <param name="ordinal">Its column.</param>
    /// <exception cref="ValueException">The enum has no such member.</exception>
    public static TEnum Read<TEnum>(string name, DbDataReader reader, int ordinal)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(name, out var value) ? value : throw ValueException.OfName($"The column '{reader.GetName(ordinal)}'", typeof(TEnum), ordinal);
}
