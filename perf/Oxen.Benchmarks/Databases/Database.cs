using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Oxen.Benchmarks.Databases;

/// <summary>A kind of database the contenders meet on. All that differs between the kinds is data here.</summary>
internal sealed record Database(string Name)
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<Database> All { get; } = [SqliteDatabases.Memory, SqliteDatabases.File, ServerDatabases.PostgreSql, ServerDatabases.MariaDb];

    /// <summary>Why it can't be used here; null when it can.</summary>
    public string? MissingReason { get; init; }

    /// <summary>Whether a server does the work: then time is the clock's, not the processor time of this process.</summary>
    public bool IsServer { get; init; }

    /// <summary>Statements that make the tables.</summary>
    public required string Tables { get; init; }

    /// <summary>Lets the planner know what is in the tables.</summary>
    public string Analyze { get; init; } = "analyze";

    /// <summary>The fastest way to empty the table of new orders.</summary>
    public required string RemoveNewOrders { get; init; }

    /// <summary>How many rows a command inserts when the tables are filled.</summary>
    public int RowsPerInsert { get; init; } = 100;

    /// <summary>What follows an insert whose one result is the key.</summary>
    public string SelectKey { get; init; } = " returning id";

    /// <summary>What follows an insert that is prepared once and kept.</summary>
    public string SelectKeyKept { get; init; } = " returning id";

    /// <summary>The key that the driver knows after an insert was run; null where it is the command's result.</summary>
    public Func<DbCommand, int>? KeyOf { get; init; }

    /// <summary>The fastest insert of many orders that ADO.NET can do here and that tells their keys; made once for a connection.</summary>
    public required Func<Database, DbConnection, Action<List<NewOrder>>> InsertMany { get; init; }

    /// <summary>The fastest writes of many rows of which nothing is read back; made once for a connection.</summary>
    public Func<Database, DbConnection, ManyRows> ManyRows { get; init; } = Databases.ManyRows.Loops;

    /// <summary>The driver's parameters.</summary>
    public ParameterForm Parameters { get; init; } = new PlainParameters();

    /// <summary>Makes a database without tables and gives its connection string.</summary>
    public required Func<string> CreateEmpty { get; init; }

    /// <summary>Makes an own database for a contender and gives its connection string.</summary>
    public required Func<Database, string> Create { get; init; }

    /// <summary>Opens a connection to a contender's database.</summary>
    public required Func<Database, string, DbConnection> Open { get; init; }

    /// <summary>Removes a contender's database.</summary>
    public required Action<string> Drop { get; init; }

    /// <summary>Oxen's options for a contender's database.</summary>
    public required Func<Database, string, OxenOptions> Oxen { get; init; }

    /// <summary>EF Core's options for a contender's database; null where it doesn't take part.</summary>
    public Action<DbContextOptionsBuilder, string>? EfCore { get; init; }

    /// <summary>The name of the kind.</summary>
    public override string ToString() => Name;
}
