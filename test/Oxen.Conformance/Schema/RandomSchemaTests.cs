using System.Globalization;
using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Schema;

/// <summary>From any schema to any other and back: the database is what was wanted, and kept columns keep their values.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class RandomSchemaTests(TestDatabase database)
{
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("OXEN_SCHEMA_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("OXEN_SCHEMA_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 6;

    [Test]
    public async Task Any_schema_becomes_any_other_and_is_itself_again()
    {
        database.Require();
        for (var seed = Seed; seed < Seed + Rounds; seed++)
        {
            await using var empty = database.Create();
            await using var db = new EmptyDb(empty.Options);
            var dialect = db.Session.Engine.Dialect;
            var schemas = new RandomSchema(new Random(seed), database.Dialect, dialect.Traits);
            var (a, b) = (schemas.Next(), schemas.Next());
            var (renamed, renames) = schemas.Renamed(b);
            await Become(db, a, [], seed, "nothing to A");
            await FillAsync(db, a);
            await BecomeKeeping(db, a, b, [], seed, "A to B");
            await BecomeKeeping(db, b, renamed, renames, seed, "B to B under other names");
            await Become(db, a, [], seed, "B under other names to A");
        }
    }

    private static async Task BecomeKeeping(OxenDb db, SchemaModel from, SchemaModel to, List<SchemaRename> renames, int seed, string step)
    {
        var kept = new List<(string Old, string New, IReadOnlyList<Dictionary<string, string?>> Rows)>();
        foreach (var table in to.Tables)
        {
            var old = renames.Find(one => one.Column is null && one.Table == table.Name)?.OldName ?? table.Name;
            if (from.Tables.FirstOrDefault(one => one.Name == old) is not { } there)
            {
                continue;
            }

            foreach (var column in table.Columns.Where(column => column.ComputedSql is null && column.Name.StartsWith('c')))
            {
                var oldColumn = renames.Find(one => one.Column == column.Name && one.Table == table.Name)?.OldName ?? column.Name;
                if (there.Columns.Any(one => one.Name == oldColumn && one.ComputedSql is null))
                {
                    kept.Add((table.Name, column.Name, await ValuesAsync(db, old, oldColumn)));
                }
            }
        }

        await Become(db, to, renames, seed, step);
        foreach (var (table, column, rows) in kept)
        {
            var now = await ValuesAsync(db, table, column);
            Assert.That(now.Count, Is.EqualTo(rows.Count), $"seed {seed}, {step}: rows of {table}");
            foreach (var (before, after) in rows.Zip(now))
            {
                Assert.That(after["id"], Is.EqualTo(before["id"]));
                Assert.That(after["value"], Is.EqualTo(before["value"] ?? after["value"]), $"seed {seed}, {step}: {table}.{column} of row {before["id"]}");
            }
        }
    }

    private static async Task Become(OxenDb db, SchemaModel to, List<SchemaRename> renames, int seed, string step)
    {
        var dialect = db.Session.Engine.Dialect;
        var options = SchemaDiffOptions.Whole with { Renames = renames };
        var sent = "";
        try
        {
            await new ApplySchema(db.Session, PlanAsync, new SyncOptions { AllowDataLoss = true }, CancellationToken.None).RunAsync();
        }
        catch (OxenException exception)
        {
            Assert.Fail($"seed {seed}, {step}: {exception.Message}\n{sent}");
        }

        var read = await db.Schema.ReadAsync();
        var rest = SchemaDiff.Between(read, to, dialect, options);
        Assert.That(rest.SelectMany(dialect.Ddl), Is.Empty, $"seed {seed}, {step}; sent was:\n{sent}");
        Assert.That(read.Tables.Select(table => table.Name), Is.EquivalentTo(to.Tables.Select(table => table.Name)));

        async ValueTask<SchemaPlan> PlanAsync(ConnectionUse use)
        {
            var there = await dialect.SchemaReader.ReadAsync(use.Connection.Connection, use.Transaction, CancellationToken.None);
            var operations = SchemaDiff.Between(there, to, dialect, options);
            var plan = new SchemaPlan { Operations = operations, Commands = [.. operations.SelectMany(dialect.Ddl)] };
            sent += plan.Sql;
            return plan;
        }
    }

    internal static async Task FillAsync(OxenDb db, SchemaModel schema)
    {
        foreach (var table in schema.Tables)
        {
            for (var row = 1; row <= 7; row++)
            {
                var values = table.Columns.Where(column => column.Name.StartsWith('c')).Select(column => (column.Name, Value: RandomSchema.Value(column, row) ?? "null")).Prepend(("id", $"{row}"));
                await db.ExecuteAsync(FormattableStringFactory.Create($"insert into {table.Name} ({string.Join(", ", values.Select(value => value.Item1))}) values ({string.Join(", ", values.Select(value => value.Item2))})"));
            }
        }
    }

    internal static async Task<IReadOnlyList<Dictionary<string, string?>>> ValuesAsync(OxenDb db, string table, string column)
    {
        await using var lease = await db.OpenConnectionAsync();
        await using var command = lease.Connection.CreateCommand();
        command.CommandText = $"select id, {column} from {table} order by id";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, string?>>();
        while (await reader.ReadAsync())
        {
            rows.Add(new Dictionary<string, string?> { ["id"] = Text(reader.GetValue(0)), ["value"] = reader.IsDBNull(1) ? null : Text(reader.GetValue(1)) });
        }

        return rows;
    }

    // 1.50 is 1.5.
    private static string Text(object value) => value is string text ? text
        : value is IFormattable number and (decimal or double or float or int or long) ? Convert.ToDecimal(number, CultureInfo.InvariantCulture).ToString("0.######", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private sealed class EmptyDb(OxenOptions options) : OxenDb(options), IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Nothing>();
    }

    private sealed class Nothing
    {
        public int Id { get; set; }
    }
}
