namespace Oxen;

/// <summary>The types a row version may have: numbers that are counted on, and what is drawn anew.</summary>
internal static class VersionTypes
{
    /// <summary>Whether versions of a type are numbers, each one higher than the one before.</summary>
    public static bool AreCounted(Type type) => type == typeof(long) || type == typeof(int);

    /// <summary>Whether versions of a type are drawn anew for each write.</summary>
    public static bool AreDrawn(Type type) => type == typeof(byte[]) || type == typeof(Guid);
}
