using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Runtime.CompilerServices;
using NUnit.Framework.Constraints;

namespace Oxen.Conformance.Bulk;

/// <summary>What the database makes of many rows, keys above all, reaches the object whose row it is of.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class ManyKeysTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private TicketDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new TicketDb(_database.Options.UseLogging(new CommandRecorder()));
        await _db.Schema.SyncAsync();
        foreach (var command in Trigger)
        {
            await _db.ExecuteAsync(FormattableStringFactory.Create(command));
        }
    }

    [SetUp]
    public async Task EmptyAsync()
    {
        await _db.Tickets.AllRows().ExecuteDeleteAsync();
        await _db.Signs.AllRows().ExecuteDeleteAsync();
        await _db.Trails.AllRows().ExecuteDeleteAsync();
        await _db.Coins.AllRows().ExecuteDeleteAsync();
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    // Numbers rows of its own with each that is inserted.
    private string[] Trigger => database.Dialect switch
    {
        "mysql" => ["create trigger leave_trail before insert on signs for each row begin insert into trails (name) values (new.name); set new.name = concat(new.name, '!'); end"],
        "postgresql" =>
        [
            "create function leave_trail() returns trigger language plpgsql as 'begin insert into trails (name) values (new.name); new.name := new.name || ''!''; return new; end'",
            "create trigger leave_trail before insert on signs for each row execute function leave_trail()",
        ],
        _ => ["create trigger leave_trail after insert on signs begin insert into trails (name) values (new.name); update signs set name = name || '!' where id = new.id; end"],
    };

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(10_001)]
    public async Task Each_object_has_what_is_its_rows(int count)
    {
        var tickets = Tickets(count);
        await _db.Tickets.InsertAsync(tickets);

        Assert.That(tickets.Select(ticket => ticket.Id), Is.Ordered.And.Unique);
        Assert.That(tickets.Select(ticket => (ticket.Rank, ticket.Twice)), Is.EqualTo(Enumerable.Range(0, count).Select(i => i % 40 == 7 ? (i, 2 * i) : (7, 14))));
        Assert.That(_db.Tickets.OrderBy(ticket => ticket.Id).Select(ticket => new { ticket.Id, ticket.Name }).AsEnumerable().Select(row => (row.Id, row.Name)), Is.EqualTo(tickets.Select(ticket => (ticket.Id, ticket.Name))));
    }

    [Test]
    public async Task A_list_that_changes_while_it_is_written_is_written_as_it_was()
    {
        List<Coin> coins = [.. Enumerable.Range(1, 1_000).Select(i => new Coin { Name = $"c{i}" })];
        List<Coin> all = [.. coins];
        var inserted = _db.Coins.InsertAsync(coins);
        coins.Reverse();
        coins.RemoveAt(0);
        await inserted;
        Assert.That(_db.Coins.OrderBy(coin => coin.Id).Select(coin => new { coin.Id, coin.Name }).AsEnumerable().Select(row => (row.Id, row.Name)), Is.EqualTo(all.OrderBy(coin => coin.Id).Select(coin => (coin.Id, coin.Name))));
    }

    [Test]
    public void Their_commands_are_few()
    {
        var commands = CommandRecorder.During(() => _db.Coins.InsertAsync(Enumerable.Range(1, 1_000).Select(i => new Coin { Name = $"c{i}" })).GetAwaiter().GetResult());
        Assert.That(commands, Has.Count.EqualTo(database.Dialect switch { "sqlite" => 1_000, "mysql" => 3, _ => 1 }));
    }

    [Test]
    public async Task Keys_that_are_given_stand_among_those_that_are_made()
    {
        await _db.Coins.InsertAsync(new Coin { Name = "first" });
        var first = (await _db.Coins.SingleAsync()).Id + 1_000;
        var coins = Enumerable.Range(0, 12).Select(i => new Coin { Id = i is 5 or 6 ? first + i : 0, Name = $"c{i}" }).ToList();
        await _db.Coins.InsertAsync(coins);

        Assert.That((coins[5].Id, coins[6].Id), Is.EqualTo((first + 5, first + 6)));
        Assert.That((await _db.Coins.Where(coin => coin.Name != "first").ToListAsync()).ToDictionary(coin => coin.Id, coin => coin.Name), Is.EqualTo(coins.ToDictionary(coin => coin.Id, coin => coin.Name)));
    }

    [Test]
    public void A_duplicate_in_the_middle_is_named_and_nothing_is_written()
    {
        var tickets = Tickets(3_001);
        tickets[1_500].Name = "n3";
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => _db.Tickets.InsertAsync(tickets));

        Assert.That((error!.RowIndex, _db.Tickets.Count()), Is.EqualTo(((long?)1_500, 0)));
        Assert.That(tickets.Select(ticket => ticket.Id), Is.All.Zero);
    }

    [Test]
    public async Task Keys_are_right_where_others_insert_at_the_same_time_and_a_trigger_numbers_rows_too()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(task => Task.Run(async () =>
        {
            for (var round = 0; round < 5; round++)
            {
                await _db.Signs.InsertAsync([.. Enumerable.Range(0, 53).Select(i => new Sign { Name = $"s{task}-{round}-{i}" })]);
                var signs = Enumerable.Range(0, 70).Select(i => new Sign { Name = $"t{task}-{round}-{i}" }).ToList();
                await _db.Signs.InsertAsync(signs);
                var (from, to) = (signs[0].Id, signs[^1].Id);
                var names = await _db.Signs.Where(sign => sign.Id >= from && sign.Id <= to).ToDictionaryAsync(sign => sign.Id, sign => sign.Name);
                Assert.That(signs.Select(sign => names[sign.Id]), Is.EqualTo(signs.Select(sign => sign.Name + "!")));
            }
        })));
        Assert.That(await _db.Trails.CountAsync(), Is.EqualTo(4 * 5 * 123));
    }

    [Test]
    public async Task A_graph_gets_its_keys_by_few_commands()
    {
        var shelves = Enumerable.Range(0, 300).Select(i => new Shelf { Name = $"s{i}", Boxes = [.. Enumerable.Range(0, 2).Select(b => new Box { Name = $"b{i}-{b}" })] }).ToList();
        var commands = CommandRecorder.During(() => _db.Shelves.InsertAsync(shelves).GetAwaiter().GetResult());
        Assert.That(commands, Has.Count.EqualTo(database.Dialect switch { "sqlite" => 900, "mysql" => 3 + 3 + 2, _ => 2 }));

        var read = await _db.Shelves.Include(shelf => shelf.Boxes.OrderBy(box => box.Id)).OrderBy(shelf => shelf.Id).ToListAsync();
        Assert.That(read.Select(Printed), Is.EqualTo(shelves.Select(Printed)));
        static string Printed(Shelf shelf) => $"{shelf.Id} {shelf.Name} {string.Join(' ', shelf.Boxes.Select(box => $"{box.Id} {box.Name} {box.ShelfId}"))}";
    }

    [Test]
    public async Task What_the_database_makes_of_many_updates_comes_back()
    {
        var tickets = Tickets(1_100);
        await _db.Tickets.InsertAsync(tickets);
        tickets.ForEach(ticket => ticket.Rank += 100);
        var commands = CommandRecorder.During(() => _db.Tickets.UpdateAsync(tickets).GetAwaiter().GetResult());
        Assert.That(commands, Has.Count.EqualTo(database.Dialect == "sqlite" ? 1_100 : 2));
        Assert.That(tickets.Select(ticket => ticket.Twice), Is.EqualTo(tickets.Select(ticket => ticket.Rank * 2)), "it is a concurrency token, too");

        await using var work = _db.BeginWork();
        var read = await work.Db.Tickets.OrderBy(ticket => ticket.Id).Take(300).ToListAsync();
        read.ForEach(ticket => ticket.Rank++);
        commands = CommandRecorder.During(() => work.SaveChangesAsync().GetAwaiter().GetResult());
        Assert.That(commands, Has.Count.EqualTo(database.Dialect == "sqlite" ? 300 : 1));
        Assert.That(read.Select(ticket => ticket.Twice), Is.EqualTo(tickets.Take(300).Select(ticket => (ticket.Rank + 1) * 2)));
        read.ForEach(ticket => ticket.Rank++);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(300));
    }

    [Test]
    public async Task Of_many_updates_exactly_the_rows_that_changed_are_named()
    {
        var tickets = Tickets(400);
        await _db.Tickets.InsertAsync(tickets);
        int[] changed = [tickets[17].Id, tickets[333].Id];
        await _db.Tickets.Where(ticket => changed.Contains(ticket.Id)).ExecuteUpdateAsync(s => s.Set(ticket => ticket.Rank, 1_000));
        tickets.ForEach(ticket => ticket.Rank++);
        var before = tickets.ConvertAll(ticket => ticket.Twice);

        var error = Assert.ThrowsAsync<ConcurrencyException>(() => _db.Tickets.UpdateAsync(tickets));
        Assert.That(error!.RowIndexes, Is.EqualTo(new long[] { 17, 333 }));
        Assert.That(((Ticket)error.Current!).Twice, Is.EqualTo(2_000));
        Assert.That(tickets.Select(ticket => ticket.Twice), Is.EqualTo(before));
        Assert.That(_db.Tickets.Count(ticket => ticket.Rank == 8), Is.Zero);
    }

    [Test]
    public async Task Rows_that_are_there_are_upserted_by_few_commands()
    {
        var coins = Enumerable.Range(0, 500).Select(i => new Coin { Name = $"c{i}" }).ToList();
        await _db.Coins.InsertAsync(coins);

        // Rows that stay as they are don't let those of the next upsert be taken to be there.
        await _db.Coins.UpsertAsync(coins);
        coins.ForEach(coin => (coin.Name, coin.Worth) = (coin.Name + "!", 5));
        coins.AddRange(Enumerable.Range(500, 300).Select(i => new Coin { Id = coins[^1].Id + 1_000 + i, Name = $"c{i}!", Worth = 5 }));
        IReadOnlyList<UpsertResult> results = [];
        var commands = CommandRecorder.During(() => results = _db.Coins.UpsertAsync(coins).GetAwaiter().GetResult());

        Assert.That(commands, Has.Count.EqualTo(database.Dialect switch { "sqlite" => 1_100, "mysql" => 2 + 1 + 3, _ => 1 }));
        Assert.That(commands.Count(command => command.Contains("JOIN", StringComparison.Ordinal)), Is.EqualTo(database.Dialect == "mysql" ? 2 : 0));
        Assert.That(results, Is.EqualTo(coins.Select((_, i) => i < 500 ? UpsertResult.Updated : UpsertResult.Inserted)));
        Assert.That(_db.Coins.OrderBy(coin => coin.Id).AsEnumerable().Select(coin => (coin.Id, coin.Name, coin.Worth)), Is.EqualTo(coins.Select(coin => (coin.Id, coin.Name, 5))));
    }

    [Test]
    public async Task A_null_in_a_required_column_is_named_by_every_write_of_many()
    {
        var coins = Enumerable.Range(0, 300).Select(i => new Coin { Name = i == 123 ? null! : $"c{i}" }).ToList();
        Assert.That(Assert.ThrowsAsync<NotNullViolationException>(() => _db.Coins.InsertAsync(coins))!.RowIndex, Is.EqualTo(123));
        Assert.That(_db.Coins.Count(), Is.Zero);

        coins[123].Name = "c123";
        await _db.Coins.InsertAsync(coins);
        coins.ForEach(coin => (coin.Name, coin.Worth) = (coin == coins[234] ? null! : coin.Name, 9));
        Assert.That(Assert.ThrowsAsync<NotNullViolationException>(() => _db.Coins.UpdateAsync(coins))!.RowIndex, Is.EqualTo(234));
        Assert.That(Assert.ThrowsAsync<NotNullViolationException>(() => _db.Coins.UpsertAsync(coins))!.RowIndex, Is.EqualTo(234));
        Assert.That(_db.Coins.Count(coin => coin.Worth == 9), Is.Zero);
    }

    [Test]
    public async Task A_value_that_is_too_long_is_named_by_every_write_of_many()
    {
        var coins = Enumerable.Range(0, 300).Select(i => new Coin { Name = $"c{i}", Mint = "here" }).ToList();
        await _db.Coins.InsertAsync(coins);
        List<Coin> others = [.. coins.Select(coin => new Coin { Name = coin.Name, Mint = coin == coins[77] ? "too far away" : null })];
        coins[99].Mint = "even further";
        foreach (var (write, row) in new (Func<Task>, int)[] { (() => _db.Coins.InsertAsync(others), 77), (() => _db.Coins.UpdateAsync(coins), 99), (() => _db.Coins.UpsertAsync(coins), 99) })
        {
            // SQLite keeps no lengths.
            Assert.That(() => write(), database.Dialect == "sqlite" ? Throws.Nothing : (IResolveConstraint)Throws.InstanceOf<ValueException>().With.Property("RowIndex").EqualTo((long)row));
        }

        Assert.That(_db.Coins.Count(coin => coin.Mint == "here"), Is.EqualTo(database.Dialect == "sqlite" ? 299 : 300));
    }

    // Some have a rank of their own, so that not all are inserted alike.
    private static List<Ticket> Tickets(int count) => [.. Enumerable.Range(0, count).Select(i => new Ticket { Name = $"n{i}", Rank = i % 40 == 7 ? i : 0 })];

    public sealed class Ticket
    {
        public int Id { get; set; }

        [MaxLength(40)]
        [Index(IsUnique = true)]
        public string Name { get; set; } = "";

        public int Rank { get; set; }

        [ConcurrencyCheck]
        public int Twice { get; private set; }
    }

    public sealed class Sign
    {
        public long Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class Trail
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class Coin
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Worth { get; set; }

        [Column(TypeName = "varchar(8)")]
        public string? Mint { get; set; }
    }

    public sealed class Shelf
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Box> Boxes { get; set; } = [];
    }

    public sealed class Box
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int ShelfId { get; set; }
    }

    public sealed class TicketDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Ticket> Tickets => Table<Ticket>();

        public Table<Sign> Signs => Table<Sign>();

        public Table<Trail> Trails => Table<Trail>();

        public Table<Coin> Coins => Table<Coin>();

        public Table<Shelf> Shelves => Table<Shelf>();

        public Table<Box> Boxes => Table<Box>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Ticket>(ticket =>
        {
            ticket.Property(t => t.Rank).HasDefaultValue(7);
            ticket.Property(t => t.Twice).HasComputedColumnSql("rank * 2", stored: true);
        });
    }
}
