using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Oxen.Benchmarks;

// --quick [part of a workload's name]: interleaved rounds and their ratios, in a minute.
// --stages: the stages of a repeated query.
// --compile: what a query costs that isn't known yet, and how that grows with its size.
// --short: BenchmarkDotNet with few iterations. Anything else goes to BenchmarkDotNet, e.g. --filter '*Read*'.
if (args is ["--quick", .. string[] rest])
{
    await QuickRun.RunAsync(rest.FirstOrDefault(""));
    return;
}

if (args is ["--stages"])
{
    await StageRun.RunAsync();
    return;
}

if (args is ["--compile"])
{
    await CompileRun.RunAsync();
    return;
}

bool isShort = args.Contains("--short");
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).AddJob(isShort ? Job.ShortRun : Job.Default);
BenchmarkSwitcher.FromTypes([typeof(ReadBenchmarks), typeof(WriteBenchmarks)]).Run([.. args.Where(argument => argument != "--short")], config);
