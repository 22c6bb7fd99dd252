using BenchmarkDotNet.Attributes;
using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>What the classes of benchmarks share: one workload, all contenders, verified before anything is measured.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public abstract class Race
{
    private readonly Dictionary<Type, IContender> _contenders = All.Create().ToDictionary(contender => contender.GetType());
    private Workload _workload = Workload.RowByKey;
    private int _step;

    [GlobalCleanup]
    public async Task DisposeContenders()
    {
        foreach (IContender contender in _contenders.Values)
            await contender.DisposeAsync();
    }

    protected async Task ChooseAsync(string workload)
    {
        _workload = Workload.All.Single(candidate => candidate.Name == workload);
        foreach (IContender contender in _contenders.Values)
            await Verification.VerifyAsync(contender);
    }

    private protected ValueTask Step<TContender>()
        where TContender : IContender => _workload.Step(_contenders[typeof(TContender)], _step++);
}
