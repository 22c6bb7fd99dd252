using BenchmarkDotNet.Attributes;
using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>The reading workloads under BenchmarkDotNet.</summary>
public class ReadBenchmarks : Race
{
    public static IEnumerable<string> Workloads { get; } = [.. Workload.Reading.Select(workload => workload.Name)];

    [ParamsSource(nameof(Workloads))]
    public string Reading { get; set; } = "";

    [GlobalSetup]
    public Task Setup() => ChooseAsync(Reading);

    [Benchmark(Baseline = true, Description = "ADO.NET, new command")]
    public ValueTask NewCommand() => Step<AdoNet>();

    [Benchmark(Description = "ADO.NET, kept prepared")]
    public ValueTask KeptCommand() => Step<PreparedAdoNet>();

    [Benchmark(Description = "Dapper")]
    public ValueTask Dapper() => Step<DapperContender>();

    [Benchmark(Description = "Oxen, LINQ")]
    public ValueTask Linq() => Step<OxenLinq>();

    [Benchmark(Description = "Oxen, async")]
    public ValueTask Async() => Step<OxenAsync>();

    [Benchmark(Description = "Oxen, compiled query")]
    public ValueTask Compiled() => Step<OxenCompiled>();
}
