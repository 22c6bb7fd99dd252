namespace Oxen.Conformance;

/// <summary>
/// Each member of <see cref="Bound"/> on each way to write: what is inside its bounds comes back as it was, or rounded, what is outside is an
/// error that names the member, and the row of several, before anything is changed.
/// </summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class BoundsTests(TestDatabase database)
{
    // So many that the fastest path of each database is taken.
    private const int Many = 210;

    private EmptyDatabase _database = null!;
    private BoundsDb _db = null!;
    private Bound[] _bounds = null!;

    [OneTimeSetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new BoundsDb(_database.Options);
        _bounds = Bound.All(database.Dialect);
        Printed.Kept = Kept.All;
        await _db.Schema.SyncAsync();
    }

    [OneTimeTearDown]
    public async Task Remove()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [SetUp]
    public async Task Empty()
    {
        await _db.Rows.AllRows().ExecuteDeleteAsync();
        await _db.Rows.InsertAsync(new Bounded());
    }

    [Test]
    public Task Insert() => Each((bound, value) => _db.Rows.InsertAsync(bound.Row(1, value)));

    [Test]
    public Task Insert_of_several() => Each((bound, value) => _db.Rows.InsertAsync([new Bounded { Id = 2 }, bound.Row(1, value), new Bounded { Id = 3 }]), row: 1);

    [Test]
    public Task Bulk_insert_of_several() => Each((bound, value) => _db.Rows.BulkInsertAsync([new Bounded { Id = 2 }, bound.Row(1, value), new Bounded { Id = 3 }]), row: 1);

    [Test]
    public Task Bulk_insert_of_many() => Each(
        (bound, value) => _db.Rows.BulkInsertAsync(Enumerable.Range(1, Many).Select(id => id == 1 ? new Bounded { Id = Many } : id == Many ? bound.Row(1, value) : new Bounded { Id = id })), row: Many - 1, areAll: false);

    [Test]
    public Task Update() => Each((bound, value) => _db.Rows.UpdateAsync(bound.Row(0, value)), id: 0);

    [Test]
    public Task Upsert_of_a_new_row() => Each((bound, value) => _db.Rows.UpsertAsync(bound.Row(1, value)));

    [Test]
    public Task Upsert_of_several() => Each((bound, value) => _db.Rows.UpsertAsync([new Bounded { Id = 2 }, bound.Row(0, value)]), id: 0, row: 1);

    [Test]
    public Task Save() => Each((bound, value) => _db.Rows.SaveAsync(bound.Row(1, value)));

    [Test]
    public Task Unit_of_work() => Each(async (bound, value) =>
    {
        await using var work = _db.BeginWork();
        var row = await work.Db.Rows.SingleAsync();
        bound.Set(row, value);
        work.Add(new Bounded { Id = 2 });
        await work.SaveChangesAsync();
    }, id: 0);

    [Test]
    public Task Batch() => Each(async (bound, value) =>
    {
        var batch = _db.Batch();
        batch.Insert(new Bounded { Id = 2 });
        batch.Insert(bound.Row(1, value));
        try
        {
            await batch.RunAsync();
        }
        catch (BatchException exception) when (exception is { Index: 1, InnerException: ValueException refused })
        {
            throw refused;
        }
    });

    [Test]
    public Task Update_by_query() => Each((bound, value) => bound.SetAsync(_db.Rows.Where(row => row.Id == 0), value), id: 0);

    [Test]
    public async Task Value_of_a_query()
    {
        List<string> wrong = [];
        foreach (var bound in _bounds)
        {
            for (var value = 0; value < bound.Inside + bound.Outside; value++)
            {
                var isInside = value < bound.Inside;
                await _db.Rows.AllRows().ExecuteDeleteAsync();
                await _db.Rows.InsertAsync(isInside ? bound.Row(0, value) : new Bounded());
                try
                {
                    if (bound.CountAsync(_db.Rows, value) is { } count && await count != (isInside ? 1 : 0))
                    {
                        wrong.Add($"{bound} [{value}]: found by {await count}");
                    }
                }
                catch (ValueException) when (!isInside)
                {
                }
                catch (Exception exception)
                {
                    wrong.Add($"{bound} [{value}]: {exception.GetType().Name}: {exception.Message}");
                }
            }
        }

        Assert.That(wrong, Is.Empty, string.Join(Environment.NewLine, wrong));
    }

    [Test]
    public async Task Keys()
    {
        await _db.Keyed.AllRows().ExecuteDeleteAsync();
        foreach (var key in new[] { "abcde", "", "a\U0001F600\U0001F600" })
        {
            await _db.Keyed.InsertAsync(new Keyed { Id = key, Count = key.Length });
            Assert.That((await _db.Keyed.GetAsync(key)).Count, Is.EqualTo(key.Length));
        }

        foreach (var key in new[] { "abcdef", "a\uD800" })
        {
            Assert.That(() => _db.Keyed.InsertAsync(new Keyed { Id = key }), Throws.InstanceOf<OxenException>().With.Message.Contains("Keyed.Id"));
        }

        Assert.That(await _db.Keyed.FindAsync("abcdef"), Is.Null);
        Assert.That(await _db.Keyed.CountAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task Rows_of_a_temporary_table()
    {
        Assert.That(() => _db.CreateTempTableAsync(new[] { new Short("abcde"), new Short("abcdef") }), Throws.TypeOf<ValueException>().With.Property(nameof(OxenException.RowIndex)).EqualTo(1));
        await using var table = await _db.CreateTempTableAsync(new[] { new Short("abcde") });
        Assert.That(await table.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public void Value_of_a_condition_is_of_no_member_that_is_called_as_it()
    {
        var five = "a\uD800";
        var error = Assert.ThrowsAsync<ValueException>(() => _db.Rows.Where(row => row.Text == five).ExecuteUpdateAsync(set => set.Set(row => row.Int, 1)))!;
        Assert.That(error.Message, Does.Contain("parameter").And.Not.Contain("Bounded.Five"));
    }

    [Test]
    public void A_batch_that_was_never_sent_has_written_nothing() => Assert.That(
        () => _db.Batch().Insert(new Bounded { Id = 1, Text = "a\uD800" }).RunAsync(),
        Throws.TypeOf<BatchException>().With.Message.Contains("Nothing of the batch was written").And.Message.Contains("Bounded.Text"));

    private async Task Each(Func<Bound, int, Task> write, int id = 1, int? row = null, bool areAll = true)
    {
        List<string> wrong = [];
        foreach (var bound in _bounds)
        {
            for (var value = 0; value < bound.Inside + bound.Outside; value++)
            {
                // Many rows take long: one value on each side does.
                if (!areAll && value != 0 && value != bound.Inside)
                {
                    continue;
                }

                if (await (value < bound.Inside ? InsideAsync(bound, value) : OutsideAsync(bound, value)) is { } problem)
                {
                    wrong.Add($"{bound} [{value}]: {problem}");
                }
            }
        }

        Assert.That(wrong, Is.Empty, string.Join(Environment.NewLine, wrong));

        async Task<string?> InsideAsync(Bound bound, int value)
        {
            try
            {
                await write(bound, value);
                return bound.Holds(await _db.Rows.GetAsync(id), value) ? null : "came back as another value";
            }
            catch (Exception exception) when (exception is not AssertionException)
            {
                return $"{exception.GetType().Name}: {exception.Message}";
            }
            finally
            {
                await Empty();
            }
        }

        async Task<string?> OutsideAsync(Bound bound, int value)
        {
            var before = Printed.Of(await _db.Rows.ToListAsync());
            try
            {
                await write(bound, value);
                await Empty();
                return "was written";
            }
            catch (Exception exception) when (exception is ValueException or EntityValidationException && exception.Message.Contains($"Bounded.{bound.Member}"))
            {
                return Printed.Of(await _db.Rows.ToListAsync()) != before ? "something was written"
                    : row is not null && ((OxenException)exception).RowIndex != row ? $"the row is told as {((OxenException)exception).RowIndex}, not {row}: {exception.Message}"
                    : null;
            }
            catch (Exception exception)
            {
                return $"{exception.GetType().Name}: {exception.Message}";
            }
        }
    }

    /// <summary>A row of a temporary table.</summary>
    public sealed record Short([property: System.ComponentModel.DataAnnotations.MaxLength(5)] string Text);
}
