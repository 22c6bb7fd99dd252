using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>What the words of the command line choose: a part of a database's name, a part of a workload's.</summary>
internal sealed record Choice(IReadOnlyList<Database> Databases, IReadOnlyList<Workload> Workloads)
{
    /// <summary>Reads the words; none chooses all. The first names a database, unless it names none and so a workload.</summary>
    public static Choice Of(params ReadOnlySpan<string> words)
    {
        string first = words.Length > 0 ? words[0] : "";
        Database[] databases = [.. Database.All.Where(database => IsPart(first, database.Name))];
        string second = words.Length > 1 ? words[1] : databases.Length == 0 ? first : "";
        Workload[] workloads = [.. Workload.All.Where(workload => IsPart(second, workload.Name))];
        return workloads.Length > 0
            ? new Choice(databases.Length > 0 ? databases : Database.All, workloads)
            : throw new ArgumentException($"'{string.Join(" ", words)}' names no database and no workload.");
    }

    private static bool IsPart(string part, string name) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
