using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Everyone who takes part; the first is the baseline.</summary>
internal static class All
{
    public static IContender[] Create(Database database) =>
    [
        new AdoNet(database),
        new PreparedAdoNet(database),
        .. database.IsServer ? (IContender[])[new PreparedAsync(database)] : [],
        new DapperContender(database),
        .. database.EfCore is null ? (IContender[])[] : [new EfLinq(database), new EfSingleQuery(database), new EfCompiled(database)],
        new OxenLinq(database),
        new OxenAsync(database),
        new OxenCompiled(database),
    ];
}
