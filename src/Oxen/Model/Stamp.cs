namespace Oxen;

/// <summary>Which moment of a row's life a column holds.</summary>
internal enum Stamp
{
    /// <summary>None.</summary>
    None,

    /// <summary>When the row was inserted.</summary>
    Created,

    /// <summary>When the row was last written.</summary>
    Updated,
}

/// <summary>Moments as columns hold them.</summary>
internal static class Moments
{
    private const int DigitsOfTicks = 7;

    // What every database keeps, so that an object holds what its row does.
    private const int Microseconds = 6;

    /// <summary>Whether a property of this type can hold one.</summary>
    public static bool Fit(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var moment && (moment == typeof(DateTime) || moment == typeof(DateTimeOffset));

    /// <summary>A moment as the column holds it: UTC, and no finer than it can be.</summary>
    public static object Of(ColumnModel column, DateTimeOffset moment)
    {
        var digits = Math.Min(column.Precision ?? Microseconds, Microseconds);
        var step = 1L;
        for (var i = digits; i < DigitsOfTicks; i++)
        {
            step *= 10;
        }

        var cut = new DateTimeOffset(moment.UtcTicks - (moment.UtcTicks % step), TimeSpan.Zero);
        return column.Type.ClrType == typeof(DateTime) ? (object)cut.UtcDateTime : cut;
    }
}
