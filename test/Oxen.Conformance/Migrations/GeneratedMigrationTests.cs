using System.Globalization;
using Oxen.Conformance.Schema;
using Oxen.Migrations;

namespace Oxen.Conformance;

/// <summary>
/// Any schema becomes any other by a written migration, and is itself again by its way back.
/// OXEN_TEST_ROUNDS says how many pairs there are.
/// </summary>
public sealed class GeneratedMigrationTests(TestDatabase kind) : MigrationTests(kind)
{
    private static int Seed { get; } = int.Parse(Environment.GetEnvironmentVariable("OXEN_SCHEMA_SEED") ?? "1000", CultureInfo.InvariantCulture);

    private static int Rounds { get; } = int.Parse(Environment.GetEnvironmentVariable("OXEN_TEST_ROUNDS") ?? "12", CultureInfo.InvariantCulture);

    private Dialect Dialect => Db.Session.Engine.Dialect;

    [Test]
    public async Task Up_makes_the_one_and_down_the_other_and_kept_columns_keep_their_rows()
    {
        for (var seed = Seed; seed < Seed + Rounds; seed++)
        {
            var random = new RandomSchema(new Random(seed), Kind.Dialect, Dialect.Traits);
            var (first, second) = (random.Next(), random.Next());
            await UpAsync(1, first, seed);
            var a = await ReadAsync();
            await RandomSchemaTests.FillAsync(Db, first);
            var before = await KeptAsync(first, second);

            await UpAsync(2, second, seed);
            Same(await ReadAsync(), second, $"seed {seed}, up");
            Same(before, await KeptAsync(first, second), $"seed {seed}, up");

            await Migrator().DownAsync();
            Same(await ReadAsync(), a, $"seed {seed}, down");
            Same(before, await KeptAsync(first, second), $"seed {seed}, down");
            Assert.That((await Migrator().VerifyAsync()).Drift, Is.Empty, $"seed {seed}");

            await Migrator().ToAsync("0");
            Assert.That(await TablesAsync(), Is.Empty, $"seed {seed}");
            Folder.Remove(File(1));
            Folder.Remove(File(2));
        }
    }

    private static string File(int version) => $"{20260101000000 + version}_random.sql";

    private async Task UpAsync(int version, SchemaModel wanted, int seed)
    {
        var existing = await ReadAsync();
        var plan = MigrationPlan.Of(existing, SchemaDiff.Between(existing, wanted, Dialect), Dialect);

        // As somebody who has read it: what asks for a value gets one of its type, which on SQLite may be a text.
        var text = MigrationWriter.Write(plan with { Up = [.. plan.Up.Select(Answered)], Down = [.. plan.Down.Select(Answered)] }, Dialect);
        Folder.Write(File(version), text.Replace("-- oxen:unconfirmed\n", "", StringComparison.Ordinal).Replace(MigrationFills.Asked, "''", StringComparison.Ordinal));
        try
        {
            await Migrator().UpAsync();
        }
        catch (MigrationException exception)
        {
            Assert.Fail($"seed {seed}: {exception.Message}\n{text}");
        }
    }

    private static SchemaOperation Answered(SchemaOperation operation) => operation switch
    {
        AddColumn { Column.FillSql: MigrationFills.Asked } add => add with { Column = Answered(add.Column) },
        AlterColumn { To.FillSql: MigrationFills.Asked } alter => alter with { To = Answered(alter.To) },
        _ => operation,
    };

    private static SchemaColumn Answered(SchemaColumn column) => column with
    {
        FillSql = column.StoreType.Split('(')[0] switch
        {
            "char" or "uuid" => $"'{Guid.Empty}'",
            "date" => "'1970-01-01'",
            ['t', 'i', 'm', 'e', 's', 't', 'a', 'm', 'p', ..] or "datetime" => "'1970-01-01 00:00:00'",
            "time" or "interval" => "'00:00:00'",
            "boolean" => "FALSE",
            [.., '[', ']'] or "json" or "jsonb" => "'{}'",
            "integer" or "smallint" or "bigint" or "int" or "tinyint" or "numeric" or "decimal" or "real" or "double" or "double precision" or "float" => "0",
            _ => "''",
        },
    };

    private void Same(SchemaModel there, SchemaModel wanted, string what) => Assert.That(SchemaDiff.Between(there, wanted, Dialect).SelectMany(Dialect.Ddl), Is.Empty, what);

    private async Task<SchemaModel> ReadAsync()
    {
        var read = await Db.ReadAsync();
        return read with { Tables = [.. read.Tables.Where(table => table.Name != "_oxen_migrations")] };
    }

    // What both schemas have.
    private async Task<Dictionary<string, IReadOnlyList<Dictionary<string, string?>>>> KeptAsync(SchemaModel first, SchemaModel second)
    {
        var kept = new Dictionary<string, IReadOnlyList<Dictionary<string, string?>>>();
        foreach (var table in first.Tables)
        {
            foreach (var column in table.Columns.Where(column => column.Name[0] == 'c' && second.Tables.Any(other => other.Name == table.Name && other.Columns.Any(one => one.Name == column.Name))))
            {
                kept[$"{table.Name}.{column.Name}"] = await RandomSchemaTests.ValuesAsync(Db, table.Name, column.Name);
            }
        }

        return kept;
    }

    // What was NULL may have become a value where NULL is no longer taken.
    private static void Same(Dictionary<string, IReadOnlyList<Dictionary<string, string?>>> before, Dictionary<string, IReadOnlyList<Dictionary<string, string?>>> after, string what)
    {
        foreach (var (column, rows) in before)
        {
            Assert.That(after[column].Select(row => row["id"]), Is.EqualTo(rows.Select(row => row["id"])), $"{what}: {column}");
            Assert.That(after[column].Zip(rows).Select(pair => pair.Second["value"] is null ? null : pair.First["value"]), Is.EqualTo(rows.Select(row => row["value"])), $"{what}: {column}");
        }
    }
}
