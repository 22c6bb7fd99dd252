using BenchmarkDotNet.Attributes;
using Oxen.Benchmarks.Contenders;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>What the classes of benchmarks share: a workload on a database, all contenders, verified before anything is measured.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public abstract class Race
{
    private Dictionary<Type, IContender> _contenders = [];
    private Workload _workload = Workload.RowByKey;
    private int _step;

    /// <summary>The databases there are here, by name.</summary>
    public static IEnumerable<string> Databases { get; } =
        [.. Database.All.Where(database => database.MissingReason is null).Select(database => database.Name)];

    [ParamsSource(nameof(Databases))]
    public string On { get; set; } = "";

    [GlobalCleanup]
    public async Task DisposeContenders()
    {
        foreach (IContender contender in _contenders.Values)
            await contender.DisposeAsync();
    }

    protected async Task ChooseAsync(string workload)
    {
        _workload = Workload.Reading.Concat(Workload.Writing).Single(candidate => candidate.Name == workload);
        _contenders = All.Create(Database.All.Single(database => database.Name == On)).ToDictionary(contender => contender.GetType());
        foreach (IContender contender in _contenders.Values)
            await Verification.VerifyAsync(contender);
    }

    private protected ValueTask Step<TContender>()
        where TContender : IContender => _workload.Step(_contenders[typeof(TContender)], _step++);
}
