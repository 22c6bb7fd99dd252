namespace Oxen.Execution;

public class ErrorTests
{
    [Test]
    public async Task Constraint_that_is_broken_is_named([Values] Kind kind, [Values] bool synchronously)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.Add(1, "secret");

        var unique = Assert.ThrowsAsync<UniqueViolationException>(() => Insert(db, synchronously, 2L, "secret", 1L))!;
        var key = Assert.ThrowsAsync<UniqueViolationException>(() => Insert(db, synchronously, 1L, "other", 1L))!;
        var missing = Assert.ThrowsAsync<NotNullViolationException>(() => Insert(db, synchronously, 3L, null, 1L))!;
        var check = Assert.ThrowsAsync<CheckViolationException>(() => Insert(db, synchronously, 4L, "four", -1L))!;
        db.Run("create table children (item_id integer references items (id))");
        var foreign = Assert.Throws<ForeignKeyViolationException>(() => db.Run("insert into children values (77)"))!;

        Assert.That((unique.Table, unique.Columns, unique.Code), Is.EqualTo(("items", (string[])["name"], "OXEN4001")));
        Assert.That(unique.Message, Does.Contain("items.name").And.Not.Contain("secret"));
        Assert.That(unique.InnerException, Is.InstanceOf<System.Data.Common.DbException>());
        Assert.That(key.Columns, Is.EqualTo(new[] { "id" }));
        Assert.That((missing.Table, missing.Columns, missing.Code), Is.EqualTo(("items", (string[])["name"], "OXEN4003")));
        Assert.That((check.Constraint, check.Code), Is.EqualTo(("age_is_positive", "OXEN4004")));
        Assert.That(foreign.Code, Is.EqualTo("OXEN4002"));
        Assert.That(await db.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Any_other_error_shows_the_command([Values] Kind kind, [Values] bool inTransaction)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var wrong = TestDatabase.Read("select id from nowhere where id = @id", "id");

        Func<Task> work = async () =>
        {
            var error = Assert.ThrowsAsync<DatabaseException>(() => QueryExecutor.ToListAsync(db.Session, wrong, [42L], TestDatabase.Number, default))!;
            Assert.Throws<DatabaseException>(() => QueryExecutor.ToList(db.Session, wrong, [42L], TestDatabase.Number));
            Assert.Throws<DatabaseException>(() => QueryExecutor.Take(db.Session, wrong, [42L], TestDatabase.Number, 1));
            Assert.Throws<DatabaseException>(() => QueryExecutor.Stream(db.Session, wrong, [42L], TestDatabase.Number).ToList());
            Assert.ThrowsAsync<DatabaseException>(async () => await QueryExecutor.TakeAsync(db.Session, wrong, [42L], TestDatabase.Number, 1, default));
            Assert.ThrowsAsync<DatabaseException>(async () => await QueryExecutor.StreamAsync(db.Session, wrong, [42L], TestDatabase.Number, default).ToListAsync());

            Assert.That(error.Code, Is.EqualTo("OXEN4100"));
            Assert.That(error.Sql, Is.EqualTo(wrong.Text));
            Assert.That(error.IsTransient, Is.False);
            Assert.That(error.Message, Does.Contain("no such table: nowhere").And.Contain(wrong.Text).And.Not.Contain("42"));
            await db.Add(1);
        };
        await (inTransaction ? db.TransactionAsync(work) : work());

        Assert.That(database.Connections.Rented, Is.Zero);
        Assert.That(await db.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Error_of_the_application_s_own_code_is_passed_on_with_its_stack([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        await db.Add(1);
        var failing = new FixedRowShape<long>((_, _) => Fail());

        var error = Assert.ThrowsAsync<FormatException>(() => QueryExecutor.ToListAsync(db.Session, TestDatabase.SelectIds, [], failing, default))!;
        Assert.Throws<FormatException>(() => QueryExecutor.Take(db.Session, TestDatabase.SelectIds, [], failing, 1));
        Assert.ThrowsAsync<FormatException>(async () => await QueryExecutor.StreamAsync(db.Session, TestDatabase.SelectIds, [], failing, default).ToListAsync());

        Assert.That(error.StackTrace, Does.Contain(nameof(Fail)));
        Assert.That(database.Connections.Rented, Is.Zero);
    }

    private static long Fail() => throw new FormatException();

    private static Task Insert(ItemsDb db, bool synchronously, params object?[] values) =>
        synchronously
            ? Task.Run(() => QueryExecutor.Execute(db.Session, TestDatabase.Insert, values))
            : QueryExecutor.ExecuteAsync(db.Session, TestDatabase.Insert, values, CancellationToken.None);
}
