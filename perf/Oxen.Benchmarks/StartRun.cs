using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Oxen.Benchmarks;

/// <summary>
/// What the first query of a process costs: each contender in a process of its own, many times in turn, less what a process
/// costs that queries nothing. Runtime, JIT and the driver's own start are part of it, as they are for an application.
/// </summary>
internal static class StartRun
{
    private const int Rounds = 11;
    private const string Model = "model of ";
    private const string Table = "create table customers (id integer primary key, name text not null, country text not null, age integer not null)";
    private const string Row = "insert into customers values (1, 'Ann', 'Peru', 31)";
    private const string Query = "select id, name, country, age from customers where id = @id";

    private static readonly (string Name, Action Run)[] Contenders =
    [
        ("nothing", static () => { }),
        ("hand-written", Handwritten),
        ("Dapper", Dapper),
        ("Oxen", Oxen),
    ];

    /// <summary>Measures and prints the tables: of this program, and of the same one with Oxen as its packages hold it, where they were packed.</summary>
    public static async Task RunAsync()
    {
        List<(string Name, string Folder)> programs = [("as built", AppContext.BaseDirectory)];
        if (StartPackages.Copy(AppContext.BaseDirectory) is { } packaged)
            programs.Add(("with Oxen's packages", packaged));
        else
            Console.WriteLine("No packages: dotnet pack -c Release makes them.\n");

        Console.WriteLine("| first query of a process, beyond an empty one | hand-written | Dapper | Oxen | Oxen to Dapper |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach ((string name, string folder) in programs)
        {
            double[] beyond = await BeyondEmptyAsync(folder);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {beyond[1]:N0} ms | {beyond[2]:N0} ms | {beyond[3]:N0} ms | {beyond[3] / beyond[2]:N2} |"));
        }

        Console.WriteLine($"\n| classes |{string.Concat(programs.Select(program => $" Oxen's model of them, {program.Name} |"))}");
        Console.WriteLine($"|---|{string.Concat(programs.Select(_ => "---:|"))}");
        foreach (int count in ModelRun.Sizes)
        {
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} |"));
            foreach ((_, string folder) in programs)
            {
                List<double> models = [];
                for (int round = 0; round < Rounds; round++)
                    models.Add(await MeasureAsync(folder, Model + count.ToString(CultureInfo.InvariantCulture)));

                Console.Write(string.Create(CultureInfo.InvariantCulture, $" {Median(models):N0} ms |"));
            }

            Console.WriteLine();
        }

        if (programs.Count > 1)
            Directory.Delete(programs[1].Folder, recursive: true);
    }

    private static async Task<double[]> BeyondEmptyAsync(string folder)
    {
        List<double>[] times = [.. Contenders.Select(_ => new List<double>())];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < Contenders.Length; i++)
                times[i].Add(await MeasureAsync(folder, Contenders[i].Name));
        }

        return [.. times.Select(each => Median(each) - Median(times[0]))];
    }

    /// <summary>The part of a contender, in a process of its own: prints its processor time in milliseconds.</summary>
    public static void RunAlone(string name)
    {
        if (name.StartsWith(Model, StringComparison.Ordinal))
        {
            Console.WriteLine(ModelRun.Build(int.Parse(name[Model.Length..], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
            return;
        }

        Contenders.Single(contender => contender.Name == name).Run();
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<double> MeasureAsync(string folder, string name)
    {
        // Started by the host, or as a program of its own.
        string program = Path.GetFileName(Environment.ProcessPath!);
        bool isHosted = Path.GetFileNameWithoutExtension(program) == "dotnet";
        IEnumerable<string> start = isHosted ? [Path.Combine(folder, "Oxen.Benchmarks.dll")] : [];
        using Process process = Process.Start(new ProcessStartInfo(isHosted ? Environment.ProcessPath! : Path.Combine(folder, program), [.. start, "--alone", name]) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? double.Parse(output.Trim(), CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The process of '{name}' ended with {process.ExitCode}.");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    // No inlining: a method of a contender that doesn't take part must not load its assemblies.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Handwritten()
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = Query;
        command.Parameters.AddWithValue("@id", 1);
        using SqliteDataReader reader = command.ExecuteReader();
        Check(reader.Read() ? new StartCustomer { Id = reader.GetInt32(0), Name = reader.GetString(1), Country = reader.GetString(2), Age = reader.GetInt32(3) } : null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Dapper()
    {
        using SqliteConnection connection = Open();
        Check(connection.QueryFirstOrDefault<StartCustomer>(Query, new { id = 1 }));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Oxen()
    {
        using OxenOptions options = new OxenOptions().UseSqlite("Data Source=:memory:", Fill);
        var db = new StartDb(options);
        int id = 1;
        Check(db.Customers.FirstOrDefault(customer => customer.Id == id));
    }

    private static SqliteConnection Open()
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Fill(connection);
        return connection;
    }

    private static void Fill(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"{Table}; {Row}";
        command.ExecuteNonQuery();
    }

    private static void Check(StartCustomer? customer)
    {
        if (customer is not { Id: 1, Name: "Ann", Country: "Peru", Age: 31 })
            throw new InvalidOperationException("The row was read wrong.");
    }

    [System.ComponentModel.DataAnnotations.Schema.Table("customers")]
    private sealed class StartCustomer
    {
        public int Id { get; set; }
        public string Name { get; set; } = "";
        public string Country { get; set; } = "";
        public int Age { get; set; }
    }

    private sealed class StartDb(OxenOptions options) : OxenDb(options)
    {
        public Table<StartCustomer> Customers => Table<StartCustomer>();
    }
}
