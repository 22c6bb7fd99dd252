using NpgsqlTypes;

namespace Oxen.PostgreSql;

/// <summary>Ranges: how they are stored, and what SQL says of them.</summary>
internal static class PostgreSqlRanges
{
    private static readonly Type Extensions = typeof(PostgreSqlRangeExtensions);

    /// <summary>The types of ranges, by the type of their bounds.</summary>
    public static IReadOnlyList<TypeMapping> Mappings { get; } =
    [
        Mapping<int>("int4range", NpgsqlDbType.IntegerRange),
        Mapping<long>("int8range", NpgsqlDbType.BigIntRange),
        Mapping<decimal>("numrange", NpgsqlDbType.NumericRange),
        Mapping<DateOnly>("daterange", NpgsqlDbType.DateRange),
        Mapping<DateTime>("tstzrange", NpgsqlDbType.TimestampTzRange) with { ToStore = static range => Bounded((NpgsqlRange<DateTime>)range, Instant) },
    ];

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new(typeof(NpgsqlRange<>), nameof(NpgsqlRange<>.LowerBound), "lower({0})") { MayBeNull = true },
        new(typeof(NpgsqlRange<>), nameof(NpgsqlRange<>.UpperBound), "upper({0})") { MayBeNull = true },
        new(typeof(NpgsqlRange<>), nameof(NpgsqlRange<>.LowerBoundIsInclusive), "lower_inc({0})"),
        new(typeof(NpgsqlRange<>), nameof(NpgsqlRange<>.UpperBoundIsInclusive), "upper_inc({0})"),
        new(typeof(NpgsqlRange<>), nameof(NpgsqlRange<>.LowerBoundInfinite), "lower_inf({0})"),
        new(typeof(NpgsqlRange<>), nameof(NpgsqlRange<>.UpperBoundInfinite), "upper_inf({0})"),
        new(typeof(NpgsqlRange<>), nameof(NpgsqlRange<>.IsEmpty), "isempty({0})"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.Contains), "{0} @> {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.Overlaps), "{0} && {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.IsAdjacentTo), "{0} -|- {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.IsStrictlyLeftOf), "{0} << {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.IsStrictlyRightOf), "{0} >> {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.Union), "{0} + {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.Intersect), "{0} * {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.Except), "{0} - {1}"),
        new(Extensions, nameof(PostgreSqlRangeExtensions.Merge), "range_merge({0}, {1})"),
    ];

    /// <summary>A range of the time wall clocks show.</summary>
    public static TypeMapping WallClock { get; } = Mapping<DateTime>("tsrange", NpgsqlDbType.TimestampRange) with { ToStore = static range => Bounded((NpgsqlRange<DateTime>)range, Shown) };

    /// <summary>What meets a range of wall-clock time is one, too.</summary>
    public static SqlFunction Fitted(SqlFunction call) => call.Arguments.Count == 2 && call.Arguments.Any(argument => argument.Mapping?.StoreType == WallClock.StoreType)
        ? call with { Arguments = call.Arguments.Map(argument => argument is SqlParameter { ClrType: var type } ? argument with { Mapping = type == typeof(DateTime) ? PostgreSqlTypes.WallClock : WallClock } : argument) }
        : call;

    private static TypeMapping Mapping<T>(string storeType, NpgsqlDbType parameter) => new()
    {
        ClrType = typeof(NpgsqlRange<T>),
        StoreType = storeType,
        Read = typeof(PostgreSqlReads).GetMethod(nameof(PostgreSqlReads.ReadRange))!.MakeGenericMethod(typeof(T)),
        Parameter = new NpgsqlType(parameter),
    };

    private static object Bounded(NpgsqlRange<DateTime> range, Func<DateTime, DateTime> bound) => range.IsEmpty ? range : new NpgsqlRange<DateTime>(
        range.LowerBoundInfinite ? default : bound(range.LowerBound), range.LowerBoundIsInclusive, range.LowerBoundInfinite,
        range.UpperBoundInfinite ? default : bound(range.UpperBound), range.UpperBoundIsInclusive, range.UpperBoundInfinite);

    // As a column of instants takes it, in microseconds.
    private static DateTime Instant(DateTime time) => DateTime.SpecifyKind(Cut(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time), DateTimeKind.Utc);

    private static DateTime Shown(DateTime time)
    {
        PostgreSqlStores.WallClock(time);
        return Cut(time);
    }

    private static DateTime Cut(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));
}
