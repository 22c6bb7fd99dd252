namespace Oxen.Benchmarks.Contenders;

/// <summary>Everyone who takes part; the first is the baseline.</summary>
internal static class All
{
    public static IContender[] Create() => [new AdoNet(), new PreparedAdoNet(), new DapperContender(), new OxenLinq(), new OxenAsync(), new OxenCompiled()];
}
