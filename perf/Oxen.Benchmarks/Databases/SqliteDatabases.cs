using Microsoft.Data.Sqlite;

namespace Oxen.Benchmarks.Databases;

/// <summary>SQLite, in memory and in a file.</summary>
internal static class SqliteDatabases
{
    private const string SqliteTables = """
        create table customers (
            id integer primary key, name text not null, email text, country text not null, age integer not null,
            referrer integer, points integer not null, score real not null, active integer not null, created_at text not null);
        create table orders (
            id integer primary key, customer_id integer not null, product text not null, quantity integer not null,
            price real not null, note text, placed_at text not null);
        create index orders_of_customer on orders (customer_id);
        create table new_orders (
            id integer primary key, customer_id integer not null, product text not null, quantity integer not null,
            price real not null, note text, placed_at text not null);
        create table authors (id integer primary key, name text not null, email text, joined_at text not null);
        create table posts (id integer primary key, author_id integer not null, title text not null, views integer not null, posted_at text not null);
        create index posts_of_author on posts (author_id);
        create table comments (id integer primary key, post_id integer not null, text text not null, likes integer not null);
        create index comments_of_post on comments (post_id);
        """;

    /// <summary>In memory: a database lives as long as its connection, so each is filled when it is opened.</summary>
    public static Database Memory { get; } = Sqlite("SQLite memory") with
    {
        CreateEmpty = static () => "Data Source=:memory:",
        Create = static _ => "Data Source=:memory:",
        Open = static (database, connectionString) =>
        {
            SqliteConnection connection = Open(connectionString);
            Filling.Fill(database, connection);
            return connection;
        },
        Drop = static _ => { },
        Oxen = static (database, connectionString) => new OxenOptions().UseSqlite(connectionString, connection => Filling.Fill(database, connection)),
    };

    /// <summary>In a file of the temporary folder, with a journal as applications have it: commits don't wait for the disk.</summary>
    public static Database File { get; } = Sqlite("SQLite file");

    private static Database Sqlite(string name) => new(name)
    {
        Tables = SqliteTables,
        RemoveNewOrders = "delete from new_orders",
        RowsPerInsert = 1,

        // Two statements: dearer to prepare, cheaper to run.
        SelectKeyKept = "; select last_insert_rowid()",
        InsertMany = OrderCommand.PreparedLoop,
        CreateEmpty = CreateFile,
        Create = static database =>
        {
            string connectionString = database.CreateEmpty();
            using SqliteConnection connection = SetUp(Open(connectionString));
            Filling.Fill(database, connection);
            return connectionString;
        },
        Open = static (_, connectionString) => SetUp(Open(connectionString)),
        Drop = static connectionString => Directory.Delete(Path.GetDirectoryName(new SqliteConnectionStringBuilder(connectionString).DataSource)!, recursive: true),
        Oxen = static (_, connectionString) => new OxenOptions().UseSqlite(connectionString, static connection => SetUp(connection)),
    };

    private static string CreateFile() => $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("oxen-benchmarks-").FullName, "shop.db")};Pooling=False";

    private static SqliteConnection Open(string connectionString)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static SqliteConnection SetUp(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma synchronous = normal";
        command.ExecuteNonQuery();
        return connection;
    }
}
