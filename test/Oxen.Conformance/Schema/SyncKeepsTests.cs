namespace Oxen.Conformance.Schema;

/// <summary>Values that a sync writes or finds, to the last character.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class SyncKeepsTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;

    [SetUp]
    public void Create()
    {
        database.Require();
        _database = database.Create();
    }

    [TearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task A_default_is_the_value_that_was_said()
    {
        var db = new DefaultDb(_database.Options, isPostgreSql: database.Dialect == "postgresql");
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        await db.ExecuteAsync($"insert into things (id) values (1)");
        var thing = await db.Things.SingleAsync();
        Assert.That((thing.Path, thing.End, thing.Quoted), Is.EqualTo((@"C:\new", @"C:\new\", "a\"b'c\nd")));
        Assert.That((thing.Day, thing.At), Is.EqualTo(database.Dialect == "postgresql" ? ((DateOnly?)new DateOnly(2020, 1, 2), (DateTime?)new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc)) : (null, null)));
    }

    [Test]
    public async Task What_was_computed_stays_when_its_column_becomes_plain()
    {
        var computed = new ComputedDb(_database.Options);
        await computed.Schema.SyncAsync();
        await computed.Sums.InsertAsync([new Sum { Part = 2 }, new Sum { Part = 5 }]);

        var plain = new PlainDb(_database.Options);
        Assert.That((await plain.Schema.PlanAsync()).Losses, Is.Empty);
        await plain.Schema.SyncAsync();
        Assert.That((await plain.Schema.PlanAsync()).Sql, Is.Empty);
        Assert.That(await plain.Sums.OrderBy(sum => sum.Id).Select(sum => sum.Twice).ToListAsync(), Is.EqualTo(new[] { 4, 10 }));
        await plain.Sums.InsertAsync(new Sum { Part = 1, Twice = 7 });
    }

    [Test]
    public async Task A_check_compares_exact_numbers_as_numbers()
    {
        var db = new PriceDb(_database.Options);
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        await db.Prices.InsertAsync([new Price { Amount = 9.5m }, new Price { Amount = 100m }, new Price { Amount = 10.25m }]);
        Assert.That(() => db.Prices.InsertAsync(new Price { Amount = 8.99m }), Throws.TypeOf<CheckViolationException>());
        Assert.That(() => db.Prices.InsertAsync(new Price { Amount = 1000m }), Throws.TypeOf<CheckViolationException>());
    }

    [Test]
    public async Task A_check_may_name_its_table_before_a_column()
    {
        var plain = new FreePriceDb(_database.Options);
        await plain.Schema.SyncAsync();
        await plain.Prices.InsertAsync(new Price { Amount = 1m });
        var db = new NamedPriceDb(_database.Options);
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        Assert.That(() => db.Prices.InsertAsync(new Price { Amount = 7m }), Throws.TypeOf<CheckViolationException>());
    }

    [Test]
    public async Task Rows_that_break_a_new_check_are_told_with_the_table_and_the_check()
    {
        var plain = new FreePriceDb(_database.Options);
        await plain.Schema.SyncAsync();
        await plain.Prices.InsertAsync(new Price { Amount = 1m });
        var error = Assert.ThrowsAsync<MigrationException>(() => new PriceDb(_database.Options).Schema.SyncAsync())!;
        Assert.That(error.Message, Does.Contain("'prices'").And.Contain("ck_prices_amount"));
        Assert.That((await plain.Prices.SingleAsync()).Amount, Is.EqualTo(1m));
    }

    [Test]
    public async Task A_name_that_is_too_long_for_the_database_is_found_again()
    {
        var db = new LongDb(_database.Options);
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        await db.Parents.InsertAsync(new ParentWithANameThatIsFarTooLongForAnyDatabase { Id = 3 });
        await db.Children.InsertAsync(new ChildWithANameThatIsNearlyAsLongAsThat { Id = 1, ParentWithANameThatIsFarTooLongForAnyDatabaseId = 3 });
        Assert.That(await db.Children.Select(child => child.ParentWithANameThatIsFarTooLongForAnyDatabase!.Id).ToListAsync(), Is.EqualTo(new[] { 3 }));
    }

    public sealed class Price
    {
        public int Id { get; set; }
        public decimal Amount { get; set; }
    }

    private sealed class FreePriceDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Price> Prices => Table<Price>();
    }

    private sealed class NamedPriceDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Price> Prices => Table<Price>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Price>().HasCheckConstraint("ck_prices_amount", "Prices.amount <> 7");
    }

    private sealed class PriceDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Price> Prices => Table<Price>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Price>().HasCheckConstraint("ck_prices_amount", "amount > 9 AND amount < 200");
    }

    public sealed class Thing
    {
        public int Id { get; set; }

        public string Path { get; set; } = "";

        public string End { get; set; } = "";

        public string Quoted { get; set; } = "";

        public DateOnly? Day { get; set; }

        public DateTime? At { get; set; }
    }

    public sealed class DefaultDb(OxenOptions options, bool isPostgreSql) : OxenDb(options)
    {
        public Table<Thing> Things => Table<Thing>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Thing>(thing =>
        {
            thing.Property(t => t.Id).ValueGeneratedNever();
            thing.Property(t => t.Path).HasDefaultValue(@"C:\new");
            thing.Property(t => t.End).HasDefaultValue(@"C:\new\");
            thing.Property(t => t.Quoted).HasDefaultValue("a\"b'c\nd");
            if (isPostgreSql)
            {
                thing.Property(t => t.Day).HasDefaultValue(new DateOnly(2020, 1, 2));
                thing.Property(t => t.At).HasDefaultValue(new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
            }
        });
    }

    public sealed class Sum
    {
        public int Id { get; set; }

        public int Part { get; set; }

        public int Twice { get; set; }
    }

    public sealed class ComputedDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Sum> Sums => Table<Sum>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Sum>().Property(sum => sum.Twice).HasComputedColumnSql("part * 2", stored: true);
    }

    public sealed class PlainDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Sum> Sums => Table<Sum>();
    }

    public sealed class ParentWithANameThatIsFarTooLongForAnyDatabase
    {
        public int Id { get; set; }
    }

    public sealed class ChildWithANameThatIsNearlyAsLongAsThat
    {
        public int Id { get; set; }

        public int ParentWithANameThatIsFarTooLongForAnyDatabaseId { get; set; }

        public ParentWithANameThatIsFarTooLongForAnyDatabase? ParentWithANameThatIsFarTooLongForAnyDatabase { get; set; }
    }

    public sealed class LongDb(OxenOptions options) : OxenDb(options)
    {
        public Table<ParentWithANameThatIsFarTooLongForAnyDatabase> Parents => Table<ParentWithANameThatIsFarTooLongForAnyDatabase>();

        public Table<ChildWithANameThatIsNearlyAsLongAsThat> Children => Table<ChildWithANameThatIsNearlyAsLongAsThat>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<ParentWithANameThatIsFarTooLongForAnyDatabase>().Property(parent => parent.Id).ValueGeneratedNever();
            model.Entity<ChildWithANameThatIsNearlyAsLongAsThat>().Property(child => child.Id).ValueGeneratedNever();
        }
    }
}
