using System.Runtime.CompilerServices;

namespace Oxen.Conformance;

/// <summary>Triggers that leave rows of an insert out.</summary>
public sealed class PostgreSqlTriggerTests(TestDatabase database) : PostgreSqlTests(database)
{
    [Test]
    public async Task Keys_are_never_given_to_the_wrong_objects()
    {
        var db = new GuestsDb(Options);
        await db.Schema.SyncAsync();
        await db.ExecuteAsync(FormattableStringFactory.Create(
            "CREATE FUNCTION leave_out() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW.name = ''b'' THEN RETURN NULL; END IF; RETURN NEW; END'"));
        await db.ExecuteAsync(FormattableStringFactory.Create("CREATE TRIGGER leave_out BEFORE INSERT ON guests FOR EACH ROW EXECUTE FUNCTION leave_out()"));

        Guest[] guests = [new() { Name = "a" }, new() { Name = "b" }, new() { Name = "c" }];
        Assert.That(() => db.Guests.InsertAsync(guests), Throws.InstanceOf<DatabaseException>().With.Message.Contains("3 rows").And.Message.Contains("2 came back"));
        Assert.That(guests.Select(guest => guest.Id), Is.All.Zero);
        Assert.That(await db.Guests.CountAsync(), Is.Zero);

        await db.Guests.InsertAsync([guests[0], guests[2]]);
        Assert.That(await db.Guests.OrderBy(guest => guest.Id).Select(guest => guest.Name).ToListAsync(), Is.EqualTo(["a", "c"]));
    }

    public sealed class Guest
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class GuestsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Guest> Guests => Table<Guest>();
    }
}
