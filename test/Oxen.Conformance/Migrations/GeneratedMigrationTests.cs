using Oxen.Conformance.Schema;
using Oxen.Migrations;

namespace Oxen.Conformance;

/// <summary>Any schema becomes any other by a written migration, and back.</summary>
public sealed class GeneratedMigrationTests(TestDatabase kind) : MigrationTests(kind)
{
    [Test]
    public async Task Up_makes_the_one_and_down_the_other_and_kept_columns_keep_their_rows([Range(1, 6)] int seed)
    {
        var dialect = Db.Session.Engine.Dialect;
        var random = new RandomSchema(new Random(seed), Kind.Dialect, dialect.Traits);
        var (first, second) = (random.Next(), random.Next());
        await WriteAsync(1, first, dialect);
        var a = await ReadAsync();
        await FillAsync(a, dialect);
        await WriteAsync(2, second, dialect);
        Assert.That(SchemaDiff.Between(await ReadAsync(), second, dialect), Is.Empty, "Up gives the second.");
        var kept = await ValuesAsync(a, second, dialect);

        await Migrator().DownAsync();
        Assert.That(SchemaDiff.Between(await ReadAsync(), a, dialect), Is.Empty, "Down gives the first.");
        Assert.That(await ValuesAsync(a, second, dialect), Is.EqualTo(kept));
        Assert.That((await Migrator().VerifyAsync()).IsClean);
    }

    private async Task WriteAsync(int version, SchemaModel wanted, Dialect dialect)
    {
        var existing = await ReadAsync();
        var plan = MigrationPlan.Of(existing, SchemaDiff.Between(existing, wanted, dialect), dialect);
        Folder.Write($"{20260101000000 + version}_random.sql", MigrationWriter.Write(plan, dialect));
        await Migrator().UpAsync();
    }

    private async Task<SchemaModel> ReadAsync() => await Db.ReadAsync() is var read ? read with { Tables = [.. read.Tables.Where(table => table.Name != "_oxen_migrations")] } : null!;

    private async Task FillAsync(SchemaModel schema, Dialect dialect)
    {
        await using var lease = await Db.OpenConnectionAsync();
        foreach (var table in schema.Tables)
        {
            for (var row = 1; row <= 4; row++)
            {
                var columns = table.Columns.Where(column => column.ComputedSql is null && !column.IsIdentity && (RandomSchema.Value(column, row) is not null || !column.IsNullable)).ToList();
                await using var command = lease.Connection.CreateCommand();
                command.CommandText = columns.Count == 0
                    ? $"INSERT INTO {table.Name} (id) VALUES ({row})"
                    : $"INSERT INTO {table.Name} ({string.Join(", ", columns.Select(column => dialect.Syntax.Identifier(column.Name)))}) VALUES ({string.Join(", ", columns.Select(column => RandomSchema.Value(column, row) ?? "0"))})";
                await command.ExecuteNonQueryAsync();
            }
        }
    }

    // Of columns that both have: what isn't text or a whole number is left out, since a type of less room may round it.
    private async Task<List<string>> ValuesAsync(SchemaModel first, SchemaModel second, Dialect dialect)
    {
        var values = new List<string>();
        await using var lease = await Db.OpenConnectionAsync();
        foreach (var table in first.Tables.Where(table => second.Tables.Any(other => other.Name == table.Name)))
        {
            var other = second.Tables.Single(one => one.Name == table.Name);
            foreach (var column in table.Columns.Where(column => column.Name is "id" or "c0" or "c1" or "c0b" or "c1b" && other.Columns.Any(one => one.Name == column.Name)))
            {
                await using var command = lease.Connection.CreateCommand();
                command.CommandText = $"SELECT {dialect.Syntax.Identifier(column.Name)} FROM {table.Name} ORDER BY id";
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync())
                {
                    values.Add($"{table.Name}.{column.Name}: {reader.GetValue(0)}");
                }
            }
        }

        return values;
    }
}
