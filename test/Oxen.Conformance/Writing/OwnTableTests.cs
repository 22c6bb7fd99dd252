using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;

namespace Oxen.Conformance.Writing;

/// <summary>Updates and deletes that read the table they write: all is read before anything is written, as LINQ to Objects would.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class OwnTableTests(TestDatabase database)
{
    private EmptyDatabase? _database;
    private StaffDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new StaffDb(_database.Options);
        await _db.Schema.SyncAsync();
        await _db.ExecuteAsync($"DROP TABLE IF EXISTS pay_rows");
        await _db.ExecuteAsync($"CREATE VIEW pay_rows AS SELECT pay FROM staff");
    }

    [SetUp]
    public async Task FillAsync()
    {
        await _db.Staff.AllRows().ExecuteUpdateAsync(s => s.Set(e => e.BossId, (int?)null));
        await _db.Staff.AllRows().ExecuteDeleteAsync();
        await _db.Seats.AllRows().ExecuteDeleteAsync();
        await _db.Staff.InsertAsync([.. Staff().OrderByDescending(e => e.Id).Select(e => new Employee { Id = e.Id, Name = e.Name, Pay = e.Pay, BossId = e.BossId })]);
        await _db.Seats.InsertAsync([.. Seats()]);
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task A_condition_over_the_own_table_is_asked_before_any_row_is_written()
    {
        await SameUpdate(staff => e => !staff.Any(x => x.Pay < e.Pay), staff => _ => 1000);
        await SameUpdate(staff => e => e.Pay < staff.Where(x => x.Id != e.Id).Average(x => x.Pay), _ => _ => 1000);
        await SameUpdate(staff => e => e.Pay == 10 || e.Pay < staff.Average(x => x.Pay), _ => _ => 1000);
        await SameUpdate(staff => e => e.Pay == 10 || staff.Select(x => x.Pay - 20).Contains(e.Pay), _ => _ => 5);
        await SameUpdate(_ => e => e.BossId != null && e.Boss!.Pay > 20, _ => _ => 1);
        await SameUpdate(_ => e => e.Reports.All(r => r.Pay < 30), _ => _ => 99);
    }

    [Test]
    public async Task Values_from_the_own_table_are_those_before_the_update()
    {
        await SameUpdate(_ => e => e.BossId != null, _ => e => e.Boss!.Pay + 1);
        await SameUpdate(_ => e => e.Id > 0, staff => e => e.Pay * 100 / staff.Where(x => x.Id != 0 || x.Id == e.Id).Sum(x => x.Pay));
        await SameUpdate(_ => e => e.Id > 0, staff => e => 100 + staff.Count(x => x.Pay <= e.Pay));
        await SameUpdate(_ => e => e.Id > 1, staff => e => e.Id == 2 ? 500 : staff.Max(x => x.Pay));
        await SameUpdate(staff => e => e.Pay >= staff.Average(x => x.Pay), _ => e => e.Pay - e.Reports.Sum(r => r.Pay));
    }

    [Test]
    public async Task Several_columns_are_set_by_the_rows_as_they_were()
    {
        var before = Staff();
        await _db.Staff.Where(e => e.BossId != null).ExecuteUpdateAsync(s => s
            .Set(e => e.Pay, e => e.Boss!.Pay)
            .Set(e => e.Name, e => e.Name + e.Pay)
            .Set(e => e.BossId, e => e.Boss!.BossId));
        Assert.That(
            _db.Staff.OrderBy(e => e.Id).Select(e => new { e.Id, e.Pay, e.Name, e.BossId }).ToList().Select(e => (e.Id, e.Pay, e.Name, e.BossId)),
            Is.EqualTo(before.Select(e => e.Boss is { } boss ? (e.Id, boss.Pay, e.Name + e.Pay, boss.BossId) : (e.Id, e.Pay, e.Name, e.BossId))));
    }

    [Test]
    public async Task Returned_rows_are_those_of_the_whole_update()
    {
        var rows = await _db.Staff.Where(e => e.BossId != null).ExecuteUpdateReturningAsync(s => s.Set(e => e.Pay, e => e.Boss!.Pay + 1), e => new { e.Id, More = e.Pay + 1 }).ToListAsync();
        Assert.That(rows.OrderBy(r => r.Id).Select(r => r.More), Is.EqualTo([22, 32, 42, 52]));
        Assert.That(Pays(), Is.EqualTo([21, 31, 41, 51, 50]));

        var staff = _db.Staff;
        await staff.AllRows().ExecuteUpdateAsync(s => s.Set(e => e.BossId, (int?)null));
        var gone = await _db.Staff.Where(e => e.Pay == 21 || e.Pay < staff.Average(x => x.Pay)).ExecuteDeleteReturningAsync(e => e.Pay).ToListAsync();
        Assert.That(gone.Order(), Is.EqualTo([21, 31]));
    }

    [Test]
    public async Task A_delete_over_the_own_table_deletes_what_was_picked_before_it()
    {
        await SameDelete(staff => e => e.Pay == 10 || e.Pay < staff.Average(x => x.Pay));
        await SameDelete(staff => e => !staff.Any(x => x.Pay < e.Pay));
        await SameDelete(staff => e => e.Pay == 10 || staff.Select(x => x.Pay - 20).Contains(e.Pay) && e.Pay < 20);
        await SameDelete(staff => e => staff.Count(x => x.Pay <= e.Pay) <= 2);
    }

    [Test]
    public async Task Rows_with_a_key_of_two_columns_are_found_again()
    {
        var seats = Seats();
        await _db.Seats.Where(s => s.Price == 10 || s.Price < _db.Seats.Average(x => x.Price)).ExecuteUpdateAsync(u => u.Set(s => s.Price, s => _db.Seats.Where(x => x.Row == s.Row).Sum(x => x.Price)));
        Assert.That(Prices(), Is.EqualTo(seats.Select(s => s.Price == 10 || s.Price < seats.Average(x => x.Price) ? seats.Where(x => x.Row == s.Row).Sum(x => x.Price) : s.Price)));

        await FillAsync();
        Assert.That(await _db.Seats.Where(s => s.Price == 10 || s.Price < _db.Seats.Average(x => x.Price)).ExecuteDeleteAsync(), Is.EqualTo(2));
        Assert.That(Prices(), Is.EqualTo([30, 40]));
        await FillAsync();
        Assert.That(await _db.Seats.Where(s => s.Price > 0).OrderBy(s => s.Price).Take(3).ExecuteUpdateAsync(u => u.Set(s => s.Price, s => 100 - s.Price)), Is.EqualTo(3));
        Assert.That(Prices(), Is.EqualTo([90, 80, 70, 40]));
        await FillAsync();
        Assert.That(await _db.Seats.Where(s => s.Price > 0).OrderBy(s => s.Price).Skip(1).Take(2).ExecuteDeleteAsync(), Is.EqualTo(2));
        Assert.That(Prices(), Is.EqualTo([10, 40]));
    }

    [Test]
    public async Task A_view_may_read_the_table_too()
    {
        await _db.Staff.Where(e => e.Pay == 10 || e.Pay < _db.Pays.Average(p => p.Pay)).ExecuteUpdateAsync(s => s.Set(e => e.Pay, 1000));
        Assert.That(Pays(), Is.EqualTo([1000, 1000, 30, 40, 50]));
        await FillAsync();
        await _db.Staff.AllRows().ExecuteUpdateAsync(s => s.Set(e => e.Pay, e => e.Pay + _db.Pays.Count(p => p.Pay < e.Pay)));
        Assert.That(Pays(), Is.EqualTo([10, 21, 32, 43, 54]));
    }

    // MariaDB takes no WITH before an update; MySQL 8 does.
    [Test]
    public async Task SQL_of_the_application_may_read_the_table_too()
    {
        Task<int> UpdateAsync() => _db.Staff.Where(e => e.Pay == 10 || _db.Sql<int>($"SELECT pay - 20 AS value FROM staff").Contains(e.Pay)).ExecuteUpdateAsync(s => s.Set(e => e.Pay, 1));
        if (database.Dialect == "mysql" && _db.Sql<string>($"SELECT version() AS value").Single().Contains("MariaDB", StringComparison.Ordinal))
        {
            Assert.That(UpdateAsync, Throws.TypeOf<QueryTranslationException>().With.Property(nameof(OxenException.Code)).EqualTo("OXEN1001"));
            Assert.That(Pays(), Is.EqualTo([10, 20, 30, 40, 50]));
        }
        else
        {
            Assert.That(await UpdateAsync(), Is.EqualTo(3));
            Assert.That(Pays(), Is.EqualTo([1, 1, 1, 40, 50]));
        }
    }

    [Test]
    public async Task Rows_are_inserted_from_the_own_table_as_it_was()
    {
        await _db.Staff.InsertFromAsync(_db.Staff.Select(e => new Employee { Id = e.Id + 10, Name = e.Name, Pay = _db.Staff.Count(x => x.Pay <= e.Pay) }));
        Assert.That(Pays(), Is.EqualTo([10, 20, 30, 40, 50, 1, 2, 3, 4, 5]));
    }

    [Test]
    public void The_SQL_is_seen_and_what_reads_only_its_row_stays_as_it_is()
    {
        Assert.That(_db.Staff.Where(e => e.BossId != null).ToUpdateSql(s => s.Set(e => e.Pay, e => e.Pay + 1)), Is.EqualTo("UPDATE staff AS s\nSET pay = s.pay + 1\nWHERE s.boss_id IS NOT NULL"));
        var paired = _db.Staff.Where(e => _db.Staff.Count(x => x.Pay <= e.Pay) <= 2).ToUpdateSql(s => s.Set(e => e.Name, "low").Set(e => e.Pay, e => _db.Staff.Max(x => x.Pay)));
        Assert.That(paired, database.Dialect == "sqlite" ? Is.EqualTo(
            """
            UPDATE staff AS s
            SET name = @value, pay = t.pay
            FROM (
                SELECT s1.id, (
                    SELECT MAX(s3.pay)
                    FROM staff AS s3
                ) AS pay
                FROM staff AS s1
                WHERE (
                    SELECT COUNT(*)
                    FROM staff AS s2
                    WHERE s2.pay <= s1.pay
                ) <= 2
            ) AS t
            WHERE s.id = t.id
            """) : Does.Not.Contain(" AS t"));
    }

    private async Task SameUpdate(Func<IQueryable<Employee>, Expression<Func<Employee, bool>>> where, Func<IQueryable<Employee>, Expression<Func<Employee, int>>> pay)
    {
        await FillAsync();
        var memory = Staff();
        var (isMeant, value) = (where(memory.AsQueryable()).Compile(), pay(memory.AsQueryable()).Compile());
        var expected = memory.Select(e => isMeant(e) ? value(e) : e.Pay).ToList();
        var set = pay(_db.Staff);
        await _db.Staff.Where(where(_db.Staff)).ExecuteUpdateAsync(s => s.Set(e => e.Pay, set));
        Assert.That(Pays(), Is.EqualTo(expected), where(memory.AsQueryable()).ToString());
    }

    private async Task SameDelete(Func<IQueryable<Employee>, Expression<Func<Employee, bool>>> where)
    {
        await FillAsync();
        await _db.Staff.AllRows().ExecuteUpdateAsync(s => s.Set(e => e.BossId, (int?)null));
        var memory = Staff();
        var isMeant = where(memory.AsQueryable()).Compile();
        var expected = memory.Where(e => !isMeant(e)).Select(e => e.Pay).ToList();
        Assert.That(await _db.Staff.Where(where(_db.Staff)).ExecuteDeleteAsync(), Is.EqualTo(memory.Count - expected.Count));
        Assert.That(Pays(), Is.EqualTo(expected), where(memory.AsQueryable()).ToString());
    }

    private List<int> Pays() => [.. _db.Staff.OrderBy(e => e.Id).Select(e => e.Pay)];

    private List<int> Prices() => [.. _db.Seats.OrderBy(s => s.Row).ThenBy(s => s.Number).Select(s => s.Price)];

    // Each is the boss of the one before.
    private static List<Employee> Staff()
    {
        List<Employee> staff = [.. Enumerable.Range(1, 5).Select(i => new Employee { Id = i, Name = $"E{i}", Pay = i * 10, BossId = i < 5 ? i + 1 : null })];
        foreach (var employee in staff)
        {
            employee.Boss = staff.Find(other => other.Id == employee.BossId);
            employee.Boss?.Reports.Add(employee);
        }

        return staff;
    }

    private static List<Seat> Seats() => [new() { Row = 1, Number = 1, Price = 10 }, new() { Row = 1, Number = 2, Price = 20 }, new() { Row = 2, Number = 1, Price = 30 }, new() { Row = 2, Number = 2, Price = 40 }];
}

/// <summary>Rows that refer to rows of the same table.</summary>
[Table("staff")]
public sealed class Employee
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Pay { get; set; }

    public int? BossId { get; set; }

    public Employee? Boss { get; set; }

    public List<Employee> Reports { get; set; } = [];
}

/// <summary>A key of two columns.</summary>
[PrimaryKey(nameof(Row), nameof(Number))]
public sealed class Seat
{
    public int Row { get; set; }

    public int Number { get; set; }

    public int Price { get; set; }
}

/// <summary>A view of the staff.</summary>
[Keyless]
[Table("pay_rows")]
public sealed class PayRow
{
    public int Pay { get; set; }
}

public sealed class StaffDb(OxenOptions options) : OxenDb(options)
{
    public Table<Employee> Staff => Table<Employee>();

    public Table<Seat> Seats => Table<Seat>();

    public Table<PayRow> Pays => Table<PayRow>();
}
