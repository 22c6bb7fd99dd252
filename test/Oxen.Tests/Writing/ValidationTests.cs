using System.ComponentModel.DataAnnotations;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace Oxen.Tests.Writing;

/// <summary>Objects are asked for their rules before a command is sent.</summary>
public class ValidationTests
{
    private OxenOptions _options = null!;
    private ClubDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _db = new ClubDb(_options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public async Task All_failures_of_an_object_are_in_one_exception()
    {
        var failures = Failures(() => _db.Members.InsertAsync(new Member { Name = "", Nick = new string('x', 11), Mail = "nobody", Age = -1, Code = "a1" }));
        Assert.That(failures, Is.EqualTo(new[]
        {
            "Member.Name: The Name field is required.",
            "Member.Nick: The field Nick must be a string or array type with a maximum length of '10'. Its length is 11.",
            "Member.Mail: The E-mail field is not a valid e-mail address.",
            "Member.Code: The field Code must match the regular expression '^[A-Z]+$'.",
            "Member.Age: Nobody is younger than nothing.",
        }));
        Assert.That(await _db.Members.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task All_failures_of_all_objects_are_in_one_exception()
    {
        Member[] members = [Good(), new() { Name = "" }, Good(), new() { Name = "Ann", Age = -3 }];
        var error = Assert.ThrowsAsync<EntityValidationException>(() => _db.Members.InsertAsync(members))!;
        Assert.That(error.Failures.Select(failure => failure.Entity), Is.EqualTo(new[] { members[1], members[3] }));
        Assert.That(error.Failures.Select(failure => failure.RowIndex), Is.EqualTo(new long?[] { 1, 3 }));
        Assert.That((error.Code, error.RowIndex), Is.EqualTo(("OXEN3020", (long?)null)), "the failures are of several objects");
        Assert.That(error.Message, Does.Contain("[1] Member.Name: "));
        Assert.That(error.Message, Does.Contain("Member.Name: ").And.Contain("Member.Age: "));
        error = Assert.ThrowsAsync<EntityValidationException>(() => _db.Members.BulkInsertAsync(members, new BulkOptions { BatchSize = 1 }))!;
        Assert.That(error.RowIndex, Is.EqualTo(1), "of the sequence, not of its batch");
        Assert.That(await _db.Members.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_graph_is_asked_as_a_whole()
    {
        var club = new Club { Title = "Chess", Members = [Good(), new Member { Name = "" }] };
        Assert.That(Failures(() => _db.Clubs.InsertAsync(club)), Is.EqualTo(new[] { "Member.Name: The Name field is required." }));
        Assert.That(await _db.Clubs.CountAsync(), Is.Zero);
        club.Members[1].Name = "Bob";
        await _db.Clubs.InsertAsync(club);
        club.Members[0].Age = -1;
        Assert.That(Failures(() => _db.Clubs.SaveAsync(club)), Is.EqualTo(new[] { "Member.Age: Nobody is younger than nothing." }));
    }

    [Test]
    public async Task Updates_and_saves_are_asked_too()
    {
        var member = Good();
        await _db.Members.InsertAsync(member);
        member.Mail = "nobody";
        Assert.That(Failures(() => _db.Members.UpdateAsync(member)), Has.Length.EqualTo(1));
        Assert.That(Failures(() => _db.Members.UpdateAsync([member])), Has.Length.EqualTo(1));
        Assert.That(Failures(() => _db.Members.SaveAsync(member)), Has.Length.EqualTo(1));
        Assert.That((await _db.Members.GetAsync(member.Id)).Mail, Is.EqualTo("ann@example.org"));
    }

    [Test]
    public async Task An_update_of_some_columns_asks_their_rules_alone()
    {
        var member = Good();
        await _db.Members.InsertAsync(member);
        (member.Mail, member.Age) = ("nobody", 40);
        await _db.Members.UpdateAsync(member, m => m.Age);
        member.Age = -1;
        Assert.That(Failures(() => _db.Members.UpdateAsync(member, m => m.Age)), Is.EqualTo(new[] { "Member.Age: Nobody is younger than nothing." }));
    }

    [Test]
    public void A_class_is_asked_of_itself_once_its_members_are_right()
    {
        var club = new Club { Title = "Chess", Opens = 20, Closes = 8 };
        Assert.That(Failures(() => _db.Clubs.InsertAsync(club)), Is.EqualTo(new[] { "Club.Opens, Closes: It closes before it opens." }));
        club.Title = "C";
        Assert.That(Failures(() => _db.Clubs.InsertAsync(club)), Is.EqualTo(new[] { "Club.Title: The field Title must be a string with a minimum length of 2 and a maximum length of 20. Its length is 1." }));
    }

    [Test]
    public async Task Members_of_objects_inside_rows_are_asked_where_there_is_one()
    {
        var club = new Club { Title = "Chess" };
        await _db.Clubs.InsertAsync(club);
        club.Home = new Place("", 200);
        Assert.That(Failures(() => _db.Clubs.UpdateAsync(club)), Is.EqualTo(new[]
        {
            "Club.Home.City: The City field is required.",
            "Club.Home.Floor: The field Floor must be between 0 and 100.",
        }));
    }

    [Test]
    public void Values_that_must_not_be_seen_are_in_no_message()
    {
        var error = Assert.ThrowsAsync<EntityValidationException>(() => _db.Secrets.InsertAsync(new Secret { Id = 1, Pin = "hunter2" }))!;
        Assert.That(error.Failures, Has.Count.EqualTo(2));
        Assert.That(error.ToString(), Does.Not.Contain("hunter2"));
    }

    [Test]
    public async Task Keys_and_foreign_keys_that_the_write_fills_are_not_asked()
    {
        await _db.Clubs.InsertAsync(new Club { Title = "Chess", Guests = [new Guest { Name = "Cleo" }] });
        Assert.That((await _db.Guests.SingleAsync()).ClubId, Is.Not.Null);
    }

    [Test]
    public async Task A_bulk_insert_asks_each_batch_and_keeps_none()
    {
        Member[] members = [Good(), Good(), Good(), new() { Name = "" }];
        Assert.That(() => _db.Members.BulkInsertAsync(members, new BulkOptions { BatchSize = 2 }), Throws.TypeOf<EntityValidationException>());
        Assert.That(await _db.Members.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task An_option_switches_the_rules_off()
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:").ValidateOnWrite(false);
        var db = new ClubDb(options);
        await db.Schema.SyncAsync();
        await db.Members.InsertAsync(new Member { Name = "", Age = -1 });
        Assert.That(await db.Members.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Rules_of_an_interface_hold_for_each_class_that_implements_it()
    {
        Assert.That(Failures(() => _db.Guests.InsertAsync(new Guest { Name = "nobody" })), Is.EqualTo(new[] { "Guest.Name: Nobody can't come." }));
        Assert.That(Failures(() => _db.Members.InsertAsync(new Member { Name = "nobody" })), Is.EqualTo(new[] { "Member.Name: Nobody can't come." }));
        await _db.Members.InsertAsync(Good());
    }

    private static Member Good() => new() { Name = "Ann", Mail = "ann@example.org", Age = 31, Code = "A" };

    private static string[] Failures(Func<Task> write) =>
        [.. Assert.ThrowsAsync<EntityValidationException>(() => write())!.Failures.Select(failure => failure.ToString())];

    public interface INamed
    {
        string Name { get; }
    }

    public sealed class Member : INamed
    {
        public int Id { get; set; }

        [Required] public string Name { get; set; } = "";

        [MaxLength(10)] public string? Nick { get; set; }

        [EmailAddress, Display(Name = "E-mail")] public string? Mail { get; set; }

        public int Age { get; set; }

        [RegularExpression("^[A-Z]+$")] public string? Code { get; set; }

        public int? ClubId { get; set; }
    }

    public sealed class Guest : INamed
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [Required, Range(1, int.MaxValue)] public int? ClubId { get; set; }
    }

    public sealed class Club : IValidatableObject
    {
        public int Id { get; set; }

        [StringLength(20, MinimumLength = 2)] public string Title { get; set; } = "";

        public int Opens { get; set; }

        public int Closes { get; set; } = 24;

        public Place? Home { get; set; }

        public List<Member> Members { get; set; } = [];

        public List<Guest> Guests { get; set; } = [];

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Closes < Opens)
            {
                yield return new ValidationResult("It closes before it opens.", [nameof(Opens), nameof(Closes)]);
            }
        }
    }

    [Owned]
    public sealed record Place([Required] string City, [Range(0, 100)] int Floor);

    public sealed class Secret : IValidatableObject
    {
        public int Id { get; set; }

        [Sensitive] public string Pin { get; set; } = "";

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            yield return new ValidationResult($"{Pin} isn't a good one.", [nameof(Pin)]);
            yield return new ValidationResult($"Whoever knows {Pin}?");
        }
    }

    public sealed class ClubDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Club> Clubs => Table<Club>();

        public Table<Member> Members => Table<Member>();

        public Table<Guest> Guests => Table<Guest>();

        public Table<Secret> Secrets => Table<Secret>();

        protected override void OnModelCreating(ModelBuilder model) => model
            .HasRule<INamed>(named => named.Name != "nobody", "Nobody can't come.")
            .Entity<Member>(member => member.HasRule(m => m.Age >= 0, "Nobody is younger than nothing."));
    }
}
