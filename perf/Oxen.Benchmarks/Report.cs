using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>The results in <c>perf/README.md</c>: those of a database stand between marks with its name.</summary>
internal static class Report
{
    /// <summary>Measures every workload on the databases and replaces their results.</summary>
    public static async Task WriteAsync(IEnumerable<Database> databases, bool isBrief)
    {
        foreach (Database database in databases)
        {
            var lines = new List<string>();
            var ratios = new List<(string, IReadOnlyList<(string, double)>)>();
            Measure measure = Measure.Of(database);
            await QuickRun.RunAsync(database, Workload.All, isBrief ? measure.Brief() : measure, (workload, lanes) =>
            {
                foreach (string line in QuickRun.Table(workload, lanes))
                {
                    lines.Add(line);
                    Console.WriteLine(line);
                }

                ratios.Add((workload.Name, [.. lanes.Select(lane => (lane.Name, lane.RatioTo(lanes[0])))]));
            });
            string chart = $"charts/{database.Name.ToLowerInvariant().Replace(' ', '-')}.svg";
            Directory.CreateDirectory(Repository.File("perf", "charts"));
            File.WriteAllText(Repository.File("perf", chart), Chart.Svg($"{database.Name}: time, to the first way of each, which is written by hand", ratios));
            Replace(database, [Conditions(database), "", $"![Ratios on {database.Name}]({chart})", .. lines]);
        }
    }

    /// <summary>When, on what, with which versions, and what is measured.</summary>
    public static string Conditions(Database database) => $"{Versions(database)}. Times are {(database.IsServer ? "the clock's" : "the processor's")}.";

    /// <summary>When, on what and with which versions.</summary>
    public static string Versions(Database database)
    {
        string connectionString = database.Create(database);
        try
        {
            using DbConnection connection = database.Open(database, connectionString);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores{Processor()}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {Driver(connection.GetType())}, {database.Name.Split(' ')[0]} {Version(connection)}, {Driver(typeof(Dapper.SqlMapper))}{(database.EfCore is null ? "" : ", " + Driver(typeof(Microsoft.EntityFrameworkCore.DbContext)))}");
        }
        finally
        {
            database.Drop(connectionString);
        }
    }

    private static void Replace(Database database, List<string> lines)
    {
        string path = Repository.File("perf", "README.md");
        string page = File.ReadAllText(path);
        string begin = $"<!-- results: {database.Name} -->\n";
        int start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = page.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        if (start < begin.Length || end < 0)
            throw new InvalidOperationException($"'{path}' has no marks for {database.Name}: a line '{begin.TrimEnd()}' and a line '<!-- end -->'.");

        File.WriteAllText(path, $"{page[..start]}{string.Join("\n", lines)}\n{page[end..]}");
    }

    private static string Driver(Type type)
    {
        AssemblyName assembly = type.Assembly.GetName();
        string version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? $"{assembly.Version}";
        return $"{assembly.Name} {version.Split('+')[0]}";
    }

    // MariaDB says it is a MySQL 5.5.5, for old replicas.
    private static string Version(DbConnection connection) => connection.ServerVersion.Replace("5.5.5-", "", StringComparison.Ordinal);

    private static string Processor()
    {
        const string Cpus = "/proc/cpuinfo";
        string? line = File.Exists(Cpus) ? File.ReadLines(Cpus).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? "" : " of " + line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
