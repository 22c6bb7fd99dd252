using System.Globalization;

namespace Oxen;

/// <summary>How messages call a row: by its class and its key, <c>***</c> in the place of a <c>[Sensitive]</c> one.</summary>
internal static class RowName
{
    /// <summary>The row with a key.</summary>
    /// <param name="entity">The class.</param>
    /// <param name="keyOf">Gives the value of a column of the key.</param>
    public static string Of(EntityModel entity, Func<ColumnModel, object?> keyOf) => $"{TypeName.Of(entity.ClrType)} {string.Join(", ", entity.Key.Select(column => Shown(column, keyOf(column))))}";

    /// <summary>The row with a key, whose values are in the order of its columns.</summary>
    public static string Of(EntityModel entity, IReadOnlyList<object?> key) => Of(entity, column => key[entity.Key.ToList().IndexOf(column)]);

    /// <summary>The value of a column of a key, as it may be seen.</summary>
    public static string Shown(ColumnModel column, object? value) => column.IsSensitive ? ColumnModel.Masked : value switch
    {
        null => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
