namespace Oxen.Conformance.Bulk;

/// <summary>Upserts into what isn't a plain table, where PostgreSQL doesn't say of a row whether it was inserted.</summary>
[TestFixtureSource(nameof(Databases))]
public sealed class UpsertTargetTests(TestDatabase database)
{
    private static readonly string[] Partitioned =
    [
        "create table spots (area int not null, number int not null, price int not null, primary key (area, number)) partition by hash (area)",
        "create table spots_0 partition of spots for values with (modulus 1, remainder 0)",
    ];

    private static readonly string[] View =
    [
        "create table spots_table (area int not null, number int not null, price int not null, primary key (area, number))",
        "create view spots as select * from spots_table",
    ];

    /// <summary>PostgreSQL, where the suites run on it.</summary>
    public static IEnumerable<TestDatabase> Databases { get; } = TestDatabase.All.Where(database => database.Dialect == "postgresql");

    [Test]
    public Task Partitions_are_upserted_into() => IsUpsertedAsync(Partitioned);

    [Test]
    public Task Views_are_upserted_into() => IsUpsertedAsync(View);

    private async Task IsUpsertedAsync(string[] made)
    {
        database.Require();
        await using var empty = database.Create();
        var db = new SpotDb(empty.Options);
        foreach (var command in made)
        {
            await db.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(command));
        }

        Assert.That(await db.Spots.UpsertAsync(Spot(1, 5)), Is.EqualTo(UpsertResult.Inserted));
        Assert.That(await db.Spots.UpsertAsync([Spot(1, 6), Spot(2, 6)]), Is.EqualTo(new[] { UpsertResult.Updated, UpsertResult.Inserted }));
        await db.TransactionAsync(async () => Assert.That(await db.Spots.UpsertAsync(Spot(2, 7)), Is.EqualTo(UpsertResult.Updated)));
        Assert.That(await db.Spots.OrderBy(s => s.Number).Select(s => s.Price).ToListAsync(), Is.EqualTo([6, 7]));
    }

    private static Spot Spot(int number, int price) => new() { Area = 1, Number = number, Price = price };
}

/// <summary>A place at an area.</summary>
[PrimaryKey(nameof(Area), nameof(Number))]
public sealed class Spot
{
    public int Area { get; set; }

    public int Number { get; set; }

    public int Price { get; set; }
}

public sealed class SpotDb(OxenOptions options) : OxenDb(options)
{
    public Table<Spot> Spots => Table<Spot>();
}
