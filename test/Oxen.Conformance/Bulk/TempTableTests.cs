using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Bulk;

/// <summary>Temporary tables of objects and of queries, on the connection of a transaction or on one that is kept.</summary>
public sealed class TempTableTests(TestDatabase database) : BulkTests(database)
{
    [SetUp]
    public async Task FillAsync() => await Db.Members.BulkInsertAsync(MembersOf(20));

    [Test]
    public async Task Rows_are_joined_and_looked_up()
    {
        await using var wanted = await Db.CreateTempTableAsync(new[] { new Wanted("m3", 30), new Wanted("m7", 70), new Wanted("none", null) });
        Assert.That(await Db.Members.Join(wanted, m => m.Name, w => w.Name, (m, w) => new { m.Number, w.Points }).OrderBy(r => r.Number).ToListAsync(), Is.EqualTo([new { Number = (int?)3, Points = (int?)30 }, new { Number = (int?)7, Points = (int?)70 }]));
        Assert.That(await Db.Members.Where(m => wanted.Select(w => w.Name).Contains(m.Name)).CountAsync(), Is.EqualTo(2));
        Assert.That(await Db.Members.Where(m => wanted.Any(w => w.Name == m.Name && w.Points > 50)).Select(m => m.Name).ToListAsync(), Is.EqualTo(["m7"]));
        Assert.That(await wanted.Where(w => w.Points == null).Select(w => w.Name).SingleAsync(), Is.EqualTo("none"));
        Assert.That((await wanted.OrderBy(w => w.Name).ToListAsync())[0], Is.EqualTo(new Wanted("m3", 30)));
        Assert.That(await Db.Members.Where(m => wanted.Any(w => w.Name == m.Name)).ExecuteUpdateAsync(s => s.Set(m => m.Visits, 99)), Is.EqualTo(2));
        Assert.That(await Db.Members.Where(m => wanted.Any(w => w.Name == m.Name)).ExecuteDeleteAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Every_kind_of_member_comes_back()
    {
        var rows = Enumerable.Range(0, 500).Select(i => new Everything
        {
            Number = i,
            Text = i % 3 == 0 ? null : $"t{i}",
            Amount = i * 0.25m,
            At = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(i),
            Id = new Guid(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
            Grade = (Grade)(i % 3),
            IsOn = i % 2 == 0,
            Bytes = [(byte)i],
            Size = new Size(i, "cm"),
            Tags = [$"a{i}"],
            Code = new Code(i),
        }).ToList();
        await using var table = await Db.CreateTempTableAsync(rows);
        var read = await table.OrderBy(r => r.Number).ToListAsync();
        Assert.That(read.Select(Printed), Is.EqualTo(rows.Select(Printed)));
        static string Printed(Everything r) => $"{r.Number} {r.Text} {r.Amount:0.00} {r.At:O} {r.Id} {r.Grade} {r.IsOn} {r.Bytes[0]} {r.Size} {r.Tags[0]} {r.Code}";
    }

    [Test]
    public async Task A_query_fills_one_inside_the_database()
    {
        await using var visits = await Db.CreateTempTableAsync(Db.Members.GroupBy(m => m.Visits).Select(g => new Total { Visits = g.Key, Members = g.Count() }));
        Assert.That(await visits.SumAsync(v => v.Members), Is.EqualTo(20));
        var names = await Db.Members.Join(visits, m => m.Visits, v => v.Visits, (m, v) => new { m.Number, v.Members }).OrderBy(r => r.Number).FirstAsync();
        Assert.That(names.Members, Is.EqualTo(3));
        await using var few = await Db.CreateTempTableAsync(visits.Where(v => v.Visits < 2).Select(v => new Total { Visits = v.Visits, Members = 1 }));
        Assert.That((await few.CountAsync(), few.Name), Is.EqualTo((2, visits.Name.Replace("_1", "_2", StringComparison.Ordinal))), "two of one class");
    }

    [Test]
    public async Task Classes_of_one_name_have_tables_of_their_own()
    {
        await using var ours = await Db.CreateTempTableAsync([new Ours.Chosen(1), new Ours.Chosen(2)]);
        await using var theirs = await Db.CreateTempTableAsync([new Theirs.Chosen(3)]);
        Assert.That(await ours.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(), Is.EqualTo([1, 2]));
        Assert.That(await theirs.Select(c => c.Id).ToListAsync(), Is.EqualTo([3]));
    }

    [Test]
    public async Task Tables_of_a_flow_share_a_connection_until_the_last_is_dropped()
    {
        var older = await Db.CreateTempTableAsync([new Wanted("m1", 1)]);
        var younger = await Db.CreateTempTableAsync([new Wanted("m2", 2)]);
        await older.DisposeAsync();
        Assert.That(await Db.Members.CountAsync(m => younger.Any(w => w.Name == m.Name)), Is.EqualTo(1));

        await using (var transaction = await Db.BeginTransactionAsync())
        {
            var third = await Db.CreateTempTableAsync([new Wanted("m3", 3)]);
            await transaction.CommitAsync();
            await younger.DisposeAsync();
            Assert.That(await third.CountAsync(), Is.EqualTo(1));
            await third.DisposeAsync();
        }

        var last = await Db.CreateTempTableAsync([new Wanted("m4", 4)]);
        await using (await Db.BeginTransactionAsync())
        {
            await last.DisposeAsync();
            await Db.Members.AllRows().ExecuteDeleteAsync();
        }

        Assert.That(Db.CurrentTransaction, Is.Null);
        Assert.That(await Db.Members.CountAsync(), Is.EqualTo(20));
    }

    [Test]
    public async Task Transactions_that_overlap_while_it_is_there_are_told_why_they_cannot()
    {
        await using var wanted = await Db.CreateTempTableAsync([new Wanted("m1", 1)]);
        TaskCompletionSource begun = new(), refused = new();
        var first = Task.Run(() => Db.TransactionAsync(async () =>
        {
            begun.SetResult();
            await refused.Task;
        }));
        await begun.Task;
        var second = Assert.ThrowsAsync<TransactionException>(() => Db.TransactionAsync(() => Task.CompletedTask));
        var command = Assert.ThrowsAsync<TransactionException>(() => Db.Members.CountAsync());
        refused.SetResult();
        await first;
        Assert.That(new[] { second!.Message, command!.Message }, Is.All.Contains("CreateTempTableAsync"));
    }

    [Test]
    public async Task It_is_gone_when_it_is_disposed_and_its_name_is_free()
    {
        for (var i = 0; i < 3; i++)
        {
            await using var table = await Db.CreateTempTableAsync([new Wanted($"m{i}", i)]);
            Assert.That(await table.Select(w => w.Points).SingleAsync(), Is.EqualTo(i));
        }

        var old = await Db.CreateTempTableAsync([new Wanted("m1", 1)]);
        await old.DisposeAsync();
        await old.DisposeAsync();
        Assert.That(async () => await old.ToListAsync(), Throws.InstanceOf<TransactionException>().With.Message.Contains("was dropped"));
        Assert.That(await Db.Members.CountAsync(), Is.EqualTo(20));
    }

    [Test]
    public async Task In_a_transaction_it_is_on_its_connection()
    {
        TempTable<Wanted>? kept = null;
        await Db.TransactionAsync(async () =>
        {
            await using var wanted = await Db.CreateTempTableAsync(Enumerable.Range(1, 5).Select(i => new Wanted($"m{i}", i)));
            Assert.That(await Db.Members.Join(wanted, m => m.Name, w => w.Name, (m, w) => m).CountAsync(), Is.EqualTo(5));
            await Db.Members.InsertAsync(MemberOf(100));
            kept = await Db.CreateTempTableAsync([new Wanted("m9", 1)]);
        });
        Assert.That(async () => await kept!.ToListAsync(), Throws.InstanceOf<TransactionException>().With.Message.Contains("another").Or.Message.Contains("isn't on the connection"));
        await kept!.DisposeAsync();
        Assert.That(await Db.Members.CountAsync(), Is.EqualTo(21));
        await using var transaction = await Db.BeginTransactionAsync();
        await using (var undone = await Db.CreateTempTableAsync([new Wanted("m1", 1)]))
        {
            await transaction.RollbackAsync();
        }
    }

    [Test]
    public async Task A_transaction_begins_while_it_is_there()
    {
        await using var wanted = await Db.CreateTempTableAsync([new Wanted("m1", 1)]);
        await Db.TransactionAsync(async () =>
        {
            Assert.That(await Db.Members.CountAsync(m => wanted.Any(w => w.Name == m.Name)), Is.EqualTo(1));
            await Db.Members.Where(m => m.Number == 1).ExecuteDeleteAsync();
        });
        Assert.That(await Db.Members.CountAsync(m => wanted.Any(w => w.Name == m.Name)), Is.Zero);
        Assert.That(await wanted.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_fails_leaves_nothing()
    {
        Assert.ThrowsAsync<ModelException>(() => Db.CreateTempTableAsync(new List<Member>()));
        Assert.ThrowsAsync<ArgumentException>(() => Db.CreateTempTableAsync(new Wanted[] { null! }));
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.CreateTempTableAsync(Db.Members.Select(m => new Total { Visits = Lost(m.Name) })));
        Assert.That(Db.CurrentTransaction, Is.Null);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Db.Members.CountAsync())));
        await using var empty = await Db.CreateTempTableAsync(new List<Wanted>());
        Assert.That(await empty.AnyAsync(), Is.False);
    }

    [Test]
    public async Task Its_key_is_that_of_the_table()
    {
        await using var prices = await Db.CreateTempTableAsync(Enumerable.Range(1, 30).Select(i => new Price($"m{i}", i % 2, i)));
        Assert.That(await Db.Members.Join(prices, m => m.Name, p => p.Name, (m, p) => p.Cents).SumAsync(), Is.EqualTo(210));
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.CreateTempTableAsync([new Price("a", 1, 1), new Price("a", 2, 1), new Price("a", 1, 2)]));

        await using var marks = await Db.CreateTempTableAsync(Db.Members.Select(m => new Mark { Name = m.Name, Points = m.Visits }));
        Assert.That(await Db.Members.CountAsync(m => marks.Any(mark => mark.Name == m.Name && mark.Points == m.Visits)), Is.EqualTo(20));
        var plan = await marks.Where(mark => mark.Name == "m3").ExplainAsync();
        Assert.That(plan, Does.Contain(Database.Dialect switch { "mysql" => "PRIMARY", "sqlite" => "INDEX", _ => "pk_oxen" }).IgnoreCase, plan);
    }

    private static int Lost(string name) => name.Length;

    public static class Ours
    {
        public sealed record Chosen(int Id);
    }

    public static class Theirs
    {
        public sealed record Chosen(int Id);
    }

    [PrimaryKey(nameof(Name), nameof(Kind))]
    public sealed record Price(string Name, int Kind, int Cents);

    public sealed class Mark
    {
        [Key]
        public string Name { get; set; } = "";

        public int Points { get; set; }
    }

    public sealed record Wanted(string Name, int? Points);

    public sealed class Total
    {
        public int Visits { get; set; }

        public int Members { get; set; }
    }

    public sealed class Everything
    {
        public int Number { get; set; }

        [MaxLength(20)]
        public string? Text { get; set; }

        public decimal Amount { get; set; }

        public DateTime At { get; set; }

        public Guid Id { get; set; }

        public Grade Grade { get; set; }

        public bool IsOn { get; set; }

        public byte[] Bytes { get; set; } = [];

        public Size Size { get; set; } = new(0, null);

        public List<string> Tags { get; set; } = [];

        [ValueConverter(typeof(CodeConverter))]
        public Code Code { get; set; }
    }
}
