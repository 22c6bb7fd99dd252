using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>Rows that wait for each other in a circle, of one save of a unit of work.</summary>
public sealed class WorkOrderTests(TestDatabase database) : RelationTests<WorkOrderTests.HallDb>(database, options => new HallDb(options))
{
    [TestCase(2)]
    [TestCase(3)]
    public async Task Rows_swap_values_of_a_unique_column_that_may_be_null(int count)
    {
        await Db.Seats.InsertAsync([.. Enumerable.Range(0, count).Select(i => new Seat { Code = "c" + i, Place = i })]);
        await using var work = Db.BeginWork();
        var seats = await work.Db.Seats.OrderBy(s => s.Code).ToListAsync();
        seats.ForEach(seat => seat.Place = (seat.Place + 1) % count);
        Assert.That((await work.SaveChangesAsync(), work.Changes.Count), Is.EqualTo((count, 0)));
        Assert.That(Db.Seats.OrderBy(s => s.Code).Select(s => s.Place).ToList(), Is.EqualTo(seats.Select(s => s.Place)));
        seats.ForEach(seat => seat.Code += "x");
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(count), "The objects have their rows' versions");
    }

    [Test]
    public async Task A_swap_that_another_has_changed_a_row_of_is_a_conflict()
    {
        await Db.Seats.InsertAsync([new() { Code = "a", Place = 1 }, new() { Code = "b", Place = 2 }]);
        foreach (var code in (string[])["a", "b"])
        {
            await using var work = Db.BeginWork();
            var seats = await work.Db.Seats.OrderBy(s => s.Code).ToListAsync();
            var theirs = await Db.Seats.SingleAsync(s => s.Code == code);
            await Db.Seats.UpdateAsync(theirs);
            (seats[0].Place, seats[1].Place) = (2, 1);
            var error = Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync())!;
            Assert.That((((Seat)error.Current!).Code, seats[0].Place), Is.EqualTo((code, 2)));
            Assert.That(Db.Seats.OrderBy(s => s.Code).Select(s => s.Place).ToList(), Is.EqualTo(new int?[] { 1, 2 }));
        }
    }

    [Test]
    public async Task A_swap_of_values_that_must_be_there_is_refused_before_a_command()
    {
        await Db.Seats.InsertAsync([new() { Code = "a" }, new() { Code = "b" }]);
        await using var work = Db.BeginWork();
        var seats = await work.Db.Seats.OrderBy(s => s.Code).ToListAsync();
        (seats[0].Code, seats[1].Code) = ("b", "a");
        RefusedOperationException? error = null;
        Assert.That(CommandRecorder.During(() => error = Assert.ThrowsAsync<RefusedOperationException>(() => work.SaveChangesAsync())), Is.Empty);
        Assert.That(error!.Message, Does.Contain("Seat " + seats[0].Id).And.Contains("Seat " + seats[1].Id).And.Contains("Seat.Code").And.Contains("ix_seats_code").And.Contains("two steps"));
        seats[0].Code = "for now";
        await work.SaveChangesAsync();
        seats[0].Code = "b";
        Assert.That((await work.SaveChangesAsync(), Db.Seats.OrderBy(s => s.Id).Select(s => s.Code).ToList()), Is.EqualTo((1, new List<string> { "b", "a" })));
    }

    [Test]
    public async Task Rows_swap_values_of_an_index_by_a_column_of_it_that_stays_as_it_is()
    {
        await Db.Pairs.InsertAsync([new() { A = 5, B = 1 }, new() { A = 6, B = 1 }]);
        await using var work = Db.BeginWork();
        var pairs = await work.Db.Pairs.OrderBy(p => p.A).ToListAsync();
        (pairs[0].A, pairs[1].A) = (6, 5);
        Assert.That((await work.SaveChangesAsync(), work.Changes.Count), Is.EqualTo((2, 0)));
        Assert.That(Db.Pairs.OrderBy(p => p.Id).Select(p => new { p.A, p.B }).ToList(), Is.EqualTo(new[] { new { A = 6, B = (int?)1 }, new { A = 5, B = (int?)1 } }));
    }

    [Test]
    public async Task A_swap_whose_column_a_check_wants_to_be_there_is_refused_with_the_reason()
    {
        await Db.Pairs.InsertAsync([new() { A = 15, B = 1 }, new() { A = 16, B = 1 }]);
        await using var work = Db.BeginWork();
        var pairs = await work.Db.Pairs.Where(p => p.A > 10).OrderBy(p => p.A).ToListAsync();
        (pairs[0].A, pairs[1].A) = (16, 15);
        var error = Assert.ThrowsAsync<RefusedOperationException>(() => work.SaveChangesAsync())!;
        Assert.That(error.Message, Does.Contain("Pair.B of Pair ").And.Contains("NULL in between").And.Contains("two steps"));
        Assert.That(error.InnerException, Is.TypeOf<CheckViolationException>());
        Assert.That(Db.Pairs.OrderBy(p => p.Id).Select(p => p.A).ToList(), Is.EqualTo(new[] { 15, 16 }));
        pairs[0].A = 17;
        await work.SaveChangesAsync();
        pairs[0].A = 16;
        Assert.That((await work.SaveChangesAsync(), Db.Pairs.OrderBy(p => p.Id).Select(p => p.A).ToList()), Is.EqualTo((1, new List<int> { 16, 15 })));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Only_the_weakest_of_a_circle_gives_way(bool hasOther)
    {
        await Db.Halls.InsertAsync([new Hall { Code = "old", Guests = [new() { Name = "Ann" }] }, new Hall { Code = "other" }]);
        await using var work = Db.BeginWork();
        var halls = await work.Db.Halls.Include(h => h.Guests).OrderBy(h => h.Id).ToListAsync();
        var made = new Hall { Code = "old" };
        halls[0].Guests[0].Hall = made;
        work.Add(made);
        work.Remove(halls[0]);
        if (hasOther)
        {
            work.Add(new Hall { Code = "other" });
            work.Remove(halls[1]);
        }

        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(hasOther ? 5 : 3));
        Assert.That(Db.Guests.Select(g => g.Hall!.Id).Single(), Is.EqualTo(made.Id));
        Assert.That(Db.Halls.OrderBy(h => h.Code).Select(h => h.Code).ToList(), Is.EqualTo(new[] { "old", "other" }));
    }

    [Test]
    public async Task What_moves_to_the_row_that_takes_the_place_of_its_own_goes_with_it()
    {
        await Db.Halls.InsertAsync(new Hall { Code = "old", Slot = 1, Seats = [new() { Code = "a" }, new() { Code = "b" }] });
        await using var work = Db.BeginWork();
        var hall = await work.Db.Halls.Include(h => h.Seats).SingleAsync();
        var made = new Hall { Code = "new", Slot = 1 };
        var moved = hall.Seats.Single(s => s.Code == "a");
        moved.Hall = made;
        work.Add(made);
        work.Remove(hall);
        await work.SaveChangesAsync();
        Assert.That(Db.Seats.Select(s => new { s.Code, s.Hall!.Slot }).ToList().Select(s => (s.Code, s.Slot)), Is.EqualTo([("a", (int?)1)]));
        moved.Place = 5;
        Assert.That((await work.SaveChangesAsync(), Db.Halls.Single().Code), Is.EqualTo((1, "new")));
    }

    [Test]
    public async Task What_moves_to_the_row_that_takes_the_key_of_its_own_goes_with_it()
    {
        await Db.Rooms.InsertAsync(new Room { Id = "r", Name = "old", Lamps = [new() { Name = "a" }, new() { Name = "b" }] });
        await using var work = Db.BeginWork();
        var room = await work.Db.Rooms.Include(r => r.Lamps).SingleAsync();
        var made = new Room { Id = "r", Name = "new" };
        var moved = room.Lamps.Single(l => l.Name == "a");
        moved.Room = made;
        work.Remove(room);
        work.Add(made);
        await work.SaveChangesAsync();
        Assert.That(Db.Lamps.Select(l => new { l.Name, Room = l.Room!.Name }).ToList().Select(l => (l.Name, l.Room)), Is.EqualTo([("a", "new")]));
        moved.Name = "c";
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_must_belong_to_one_of_two_that_need_the_same_value_is_refused_before_a_command()
    {
        await Db.Halls.InsertAsync(new Hall { Code = "old", Doors = [new()] });
        await using var work = Db.BeginWork();
        var hall = await work.Db.Halls.Include(h => h.Doors).SingleAsync();
        var made = new Hall { Code = "old" };
        hall.Doors[0].Hall = made;
        work.Add(made);
        work.Remove(hall);
        RefusedOperationException? error = null;
        Assert.That(CommandRecorder.During(() => error = Assert.ThrowsAsync<RefusedOperationException>(() => work.SaveChangesAsync())), Is.Empty);
        Assert.That(error!.Message, Does.Contain("a new Hall").And.Contains("Hall " + hall.Id).And.Contains("Door " + hall.Doors[0].Id).And.Contains("Hall.Code").And.Contains("ix_halls_code"));
    }

    [Test]
    public async Task Rows_that_refer_to_each_other_are_deleted()
    {
        var (first, second) = (new Twin(), new Twin());
        await Db.Twins.InsertAsync([first, second]);
        (first.OtherId, second.OtherId) = (second.Id, first.Id);
        await Db.Twins.UpdateAsync(first);
        await Db.Twins.UpdateAsync(second);
        await using var work = Db.BeginWork();
        work.RemoveRange(await work.Db.Twins.ToListAsync());
        Assert.That((await work.SaveChangesAsync(), Db.Twins.Count()), Is.EqualTo((2, 0)));
    }

    [Test]
    public async Task Whatever_way_places_are_given_they_are_written()
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            await using var work = Db.BeginWork();
            var seats = await work.Db.Seats.OrderBy(s => s.Id).ToListAsync();
            var places = Enumerable.Range(0, 7).Select(i => (int?)i).Concat(new int?[3]).OrderBy(_ => random.Next()).ToList();
            foreach (var seat in seats.Where(_ => random.Next(4) == 0).ToList())
            {
                work.Remove(seat);
                seats.Remove(seat);
            }

            while (seats.Count < 9)
            {
                seats.Add(new Seat { Code = $"{seed}.{seats.Count}" });
                work.Add(seats[^1]);
            }

            for (var i = 0; i < seats.Count; i++)
            {
                seats[i].Place = places[i];
            }

            await work.SaveChangesAsync();
            Assert.That(Db.Seats.OrderBy(s => s.Id).Select(s => s.Code + ":" + s.Place).ToList(), Is.EqualTo(seats.OrderBy(s => s.Id).Select(s => s.Code + ":" + s.Place)), $"Seed {seed}");
        }
    }

    [Test]
    public async Task Keys_of_a_type_of_their_own_are_followed_too()
    {
        await Db.Owners.InsertAsync(new Owner { Id = new OwnerId(1), Things = [new Thing { Id = 7 }] });
        await using var work = Db.BeginWork();
        var owner = await work.Db.Owners.SingleAsync();
        var thing = await work.Db.Things.SingleAsync();
        work.Remove(owner);
        work.Remove(thing);
        Assert.That((await work.SaveChangesAsync(), Db.Owners.Count()), Is.EqualTo((2, 0)));
    }

    public readonly record struct OwnerId(int Value);

    public sealed class Owner
    {
        public OwnerId Id { get; set; }

        public List<Thing> Things { get; set; } = [];
    }

    public sealed class Thing
    {
        public int Id { get; set; }

        public OwnerId OwnerId { get; set; }
    }

    [Test]
    public async Task What_is_removed_is_found_by_other_columns_than_its_key_without_walking_all_of_it()
    {
        const int Count = 150;
        var compared = new Compared();
        var zones = Enumerable.Range(0, Count).Select(i => new Zone { Code = new Tag("z" + i, compared) }).ToList();
        var spots = zones.Select(zone => new Spot { ZoneCode = new Tag(zone.Code.Text, compared) }).ToList();
        await Db.Zones.InsertAsync(zones);
        await Db.Spots.InsertAsync(spots);
        await using var work = Db.BeginWork();
        zones.ForEach(zone => work.Attach(zone));
        spots.ForEach(spot => work.Attach(spot));
        work.RemoveRange(zones);
        work.AddRange(zones.Select(zone => new Zone { Code = new Tag(zone.Code.Text, compared) }));
        spots.ForEach(spot => spot.ZoneCode = new Tag(spot.ZoneCode!.Text == "z0" ? "z1" : "z0", compared));
        compared.Count = 0;
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(3 * Count));
        Assert.That(compared.Count, Is.InRange(Count, 60 * Count));
        Assert.That((Db.Zones.Count(), Db.Spots.Count(s => s.ZoneCode == new Tag("z0", null))), Is.EqualTo((Count, Count - 1)));
    }

    /// <summary>How often tags were compared, or asked for their hash.</summary>
    public sealed class Compared
    {
        public int Count { get; set; }
    }

    public sealed class Tag(string text, Compared? compared) : IEquatable<Tag>
    {
        public string Text => text;

        public bool Equals(Tag? other)
        {
            _ = compared is null ? 0 : compared.Count++;
            return text == other?.Text;
        }

        public override bool Equals(object? obj) => Equals(obj as Tag);

        public override int GetHashCode()
        {
            _ = compared is null ? 0 : compared.Count++;
            return string.GetHashCode(text, StringComparison.Ordinal);
        }
    }

    public sealed class Zone
    {
        public int Id { get; set; }

        public Tag Code { get; set; } = null!;

        public List<Spot> Spots { get; set; } = [];
    }

    public sealed class Spot
    {
        public int Id { get; set; }

        public Tag? ZoneCode { get; set; }
    }

    public sealed class Hall
    {
        public int Id { get; set; }

        [MaxLength(20), Index(IsUnique = true)] public string Code { get; set; } = "";

        [Index(IsUnique = true)] public int? Slot { get; set; }

        public List<Guest> Guests { get; set; } = [];

        public List<Seat> Seats { get; set; } = [];

        public List<Door> Doors { get; set; } = [];
    }

    public sealed class Guest
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? HallId { get; set; }

        public Hall? Hall { get; set; }
    }

    public sealed class Seat
    {
        public int Id { get; set; }

        [MaxLength(20), Index(IsUnique = true)] public string Code { get; set; } = "";

        [Index(IsUnique = true)] public int? Place { get; set; }

        public int? HallId { get; set; }

        public Hall? Hall { get; set; }

        [Timestamp] public long Version { get; set; }

        [Timestamp] public byte[] Stamp { get; set; } = [];
    }

    public sealed class Door
    {
        public int Id { get; set; }

        public int HallId { get; set; }

        public Hall Hall { get; set; } = null!;
    }

    public sealed class Room
    {
        [MaxLength(10)] public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public List<Lamp> Lamps { get; set; } = [];
    }

    public sealed class Lamp
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [MaxLength(10)] public string? RoomId { get; set; }

        public Room? Room { get; set; }

        [Timestamp] public Guid Version { get; set; }
    }

    public sealed class Twin
    {
        public int Id { get; set; }

        public int? OtherId { get; set; }

        public Twin? Other { get; set; }
    }

    [Index(nameof(A), nameof(B), IsUnique = true)]
    public sealed class Pair
    {
        public int Id { get; set; }

        public int A { get; set; }

        public int? B { get; set; }
    }

    public sealed class HallDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Hall> Halls => Table<Hall>();

        public Table<Guest> Guests => Table<Guest>();

        public Table<Seat> Seats => Table<Seat>();

        public Table<Door> Doors => Table<Door>();

        public Table<Room> Rooms => Table<Room>();

        public Table<Lamp> Lamps => Table<Lamp>();

        public Table<Owner> Owners => Table<Owner>();

        public Table<Thing> Things => Table<Thing>();

        public Table<Zone> Zones => Table<Zone>();

        public Table<Spot> Spots => Table<Spot>();

        public Table<Twin> Twins => Table<Twin>();

        public Table<Pair> Pairs => Table<Pair>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Owner>().Property(o => o.Id).HasConversion(id => id.Value, value => new OwnerId(value));
            model.Entity<Thing>().Property(t => t.OwnerId).HasConversion(id => id.Value, value => new OwnerId(value));
            model.Entity<Owner>().HasMany(o => o.Things).WithOne().HasForeignKey(t => t.OwnerId).OnDelete(DeleteBehavior.Restrict);
            model.Entity<Zone>().Property(z => z.Code).HasConversion(tag => tag!.Text, text => new Tag(text, null)).HasMaxLength(10);
            model.Entity<Spot>().Property(s => s.ZoneCode).HasConversion(tag => tag!.Text, text => new Tag(text, null)).HasMaxLength(10);
            model.Entity<Zone>().HasMany(z => z.Spots).WithOne().HasForeignKey(s => s.ZoneCode).HasPrincipalKey(z => z.Code).OnDelete(DeleteBehavior.Restrict);
            model.Entity<Guest>().HasOne(g => g.Hall).WithMany(h => h.Guests).OnDelete(DeleteBehavior.SetNull);
            model.Entity<Seat>().HasOne(s => s.Hall).WithMany(h => h.Seats).OnDelete(DeleteBehavior.Cascade);
            model.Entity<Lamp>().HasOne(l => l.Room).WithMany(r => r.Lamps).OnDelete(DeleteBehavior.Cascade);
            model.Entity<Pair>().HasCheckConstraint("ck_pairs_b", "a < 10 OR b IS NOT NULL");
            model.Entity<Twin>().HasOne(t => t.Other).WithMany().HasForeignKey(t => t.OtherId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
