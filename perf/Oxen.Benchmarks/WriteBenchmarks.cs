using BenchmarkDotNet.Attributes;
using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>The writing workloads under BenchmarkDotNet.</summary>
public class WriteBenchmarks : Race
{
    public static IEnumerable<string> Workloads { get; } = [.. Workload.Writing.Select(workload => workload.Name)];

    [ParamsSource(nameof(Workloads))]
    public string Writing { get; set; } = "";

    [GlobalSetup]
    public Task Setup() => ChooseAsync(Writing);

    [Benchmark(Baseline = true, Description = "ADO.NET, new command")]
    public ValueTask NewCommand() => Step<AdoNet>();

    [Benchmark(Description = "ADO.NET, kept prepared")]
    public ValueTask KeptCommand() => Step<PreparedAdoNet>();

    [Benchmark(Description = "Dapper")]
    public ValueTask Dapper() => Step<DapperContender>();

    [Benchmark(Description = "Oxen, async")]
    public ValueTask Async() => Step<OxenAsync>();
}
