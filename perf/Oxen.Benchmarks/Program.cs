using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Oxen.Benchmarks;
using Oxen.Benchmarks.Databases;

// --quick [part of a database's name] [part of a workload's]: interleaved rounds and their ratios, in minutes.
// --report [part of a database's name]: all workloads so, and the tables into perf/README.md.
// --brief with either: a few rounds, to see whether everything runs.
// --check [--bytes] [part of a database's name]: measures what perf/budgets.json bounds, or counts its bytes alone; ends with 1 if one was exceeded.
// --scale [part of a database's name]: how reads scale over tasks and connections.
// --start: what the first query of a process costs.
// --schema [part of a database's name]: what it costs to read a schema, to find that it is the model's, and to make classes of it.
// --stages: the stages of a repeated query.
// --compile: what a query costs that isn't known yet, and how that grows with its size.
// --short: BenchmarkDotNet with few iterations. Anything else goes to BenchmarkDotNet, e.g. --filter '*Read*'.
bool isBrief = args.Contains("--brief");
string[] words = [.. args.Where(argument => argument is not "--brief" and not "--short")];
switch (words)
{
    case ["--quick", .. string[] rest]:
        Choice choice = Choice.Of(rest);
        foreach (Database database in Usable(choice))
        {
            Console.WriteLine($"\n{database}: {Report.Conditions(database)}");
            Measure measure = Measure.Of(database);
            await QuickRun.RunAsync(database, choice.Workloads, isBrief ? measure.Brief() : measure, (workload, lanes) => Console.WriteLine(string.Join('\n', QuickRun.Table(workload, lanes))));
        }

        break;

    case ["--report", .. string[] rest]:
        await Report.WriteAsync(Usable(Choice.Of(rest)), isBrief);
        break;

    case ["--check", "--bytes", .. string[] rest]:
        Environment.ExitCode = await Budget.CheckAsync(Usable(Choice.Of(rest)), isBytesAlone: true) == 0 ? 0 : 1;
        break;

    case ["--check", .. string[] rest]:
        Environment.ExitCode = await Budget.CheckAsync(Usable(Choice.Of(rest)), isBytesAlone: false) == 0 ? 0 : 1;
        break;

    case ["--scale", .. string[] rest]:
        await ScaleRun.RunAsync(Usable(Choice.Of(rest)));
        break;

    case ["--start"]:
        await StartRun.RunAsync();
        break;

    case ["--alone", string contender]:
        StartRun.RunAlone(contender);
        break;

    case ["--schema", .. string[] rest]:
        await SchemaRun.RunAsync(Usable(Choice.Of(rest)));
        break;

    case ["--stages"]:
        await StageRun.RunAsync();
        break;

    case ["--compile"]:
        await CompileRun.RunAsync();
        break;

    default:
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).AddJob(args.Contains("--short") ? Job.ShortRun : Job.Default);
        BenchmarkSwitcher.FromTypes([typeof(ReadBenchmarks), typeof(WriteBenchmarks)]).Run(words, config);
        break;
}

static List<Database> Usable(Choice choice)
{
    foreach (Database missing in choice.Databases.Where(database => database.MissingReason is not null))
        Console.WriteLine($"Without {missing}: {missing.MissingReason}");
    return [.. choice.Databases.Where(database => database.MissingReason is null)];
}
