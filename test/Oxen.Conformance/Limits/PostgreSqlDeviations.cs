namespace Oxen.Conformance;

/// <summary>Where PostgreSQL's answer differs.</summary>
internal static class PostgreSqlDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        new("the offset of a `DateTimeOffset`", "isn't kept: it is read with offset zero"),
    ];
}
