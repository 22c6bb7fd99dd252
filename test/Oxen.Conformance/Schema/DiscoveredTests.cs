namespace Oxen.Conformance.Schema;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class DiscoveredTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private DiscoveredDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = await OxenDb.OpenAsync(_database.Options);
        foreach (var command in MusicShop.Commands(database.Dialect))
        {
            await OddSchema.Run(_db, command);
        }

        await _db.ReloadAsync();
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Rows_of_an_unknown_database_are_written_found_and_related()
    {
        var artist = await _db["artists"].InsertAsync(new { name = "Miles" });
        var album = await _db["albums"].InsertAsync(new Dictionary<string, object?> { ["title"] = "Blue", ["artist_id"] = artist["artist_id"] });
        dynamic found = (await _db["albums"].FindAsync(album["album_id"]!))!;
        Assert.That(found.title, Is.EqualTo("Blue"));
        dynamic parent = (await _db["albums"].ParentAsync(album, "artist_id"))!;
        Assert.That(parent.name, Is.EqualTo("Miles"));
        Assert.That((await _db["artists"].ChildrenAsync(artist, "albums")).Single()["title"], Is.EqualTo("Blue"));

        album["title"] = "Green";
        Assert.That(await _db["albums"].UpdateAsync(album), Is.True);
        Assert.That(await _db["albums"].ToListAsync(new { title = "Green", artist_id = artist["artist_id"] }), Has.Count.EqualTo(1));
        Assert.That(await _db["albums"].DeleteAsync(album), Is.True);
        Assert.That(await _db["albums"].DeleteAsync(album), Is.False);
        Assert.That(await _db["albums"].FindAsync(album["album_id"]!), Is.Null);
    }

    [Test]
    public async Task Values_are_kept_and_defaults_come_back()
    {
        var when = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var customer = await _db["customers"].InsertAsync(new { first_name = "'; drop table customers; --", email = $"{Guid.NewGuid()}" });
        var invoice = await _db["invoices"].InsertAsync(new { customer_id = customer["customer_id"], invoice_date = when });
        Assert.That(invoice["total"], Is.EqualTo(0m));
        Assert.That(invoice["invoice_date"], Is.EqualTo(when));
        Assert.That(await _db["invoices"].UpdateAsync(new { invoice_id = invoice["invoice_id"], total = 2 }), Is.True);
        Assert.That((await _db["invoices"].ToListAsync(limit: 1)).Single()["total"], Is.EqualTo(2m));
        Assert.That((await _db["customers"].ToListAsync(new { support_rep_id = (int?)null })).Single()["first_name"], Is.EqualTo("'; drop table customers; --"));
    }

    [Test]
    public async Task What_is_written_in_a_transaction_is_undone_with_it()
    {
        await using (await _db.BeginTransactionAsync())
        {
            await _db["genres"].InsertAsync(new { name = "Jazz" });
            Assert.That(await _db["genres"].ToListAsync(), Has.Count.EqualTo(1));
        }

        Assert.That(await _db["genres"].ToListAsync(), Is.Empty);
    }

    [Test]
    public void Names_are_those_of_the_schema()
    {
        Assert.That(() => _db["nothing"], Throws.InstanceOf<ModelException>().With.Message.Contains("artists"));
        Assert.That(() => _db["artists"].ToListAsync(new Dictionary<string, object?> { ["name = '' or 1 = 1 --"] = 1 }), Throws.InstanceOf<ModelException>().With.Message.Contains("artist_id, name"));
        Assert.That(() => _db["long_tracks"].FindAsync(1), Throws.InstanceOf<ModelException>().With.Message.Contains("no primary key"));
    }
}
