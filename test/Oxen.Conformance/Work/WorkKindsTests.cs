using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>Units of work over rows of every kind: in several tables, marked as deleted, with keys of several columns, linked with their own class.</summary>
public sealed class WorkKindsTests(TestDatabase database) : RelationTests<WorkKindsTests.ZooDb>(database, options => new ZooDb(options))
{
    [Test]
    public async Task Rows_of_one_class_in_several_tables()
    {
        await Db.Cages.InsertAsync(new Cage { Label = "c", Animals = [new Cat { Name = "Tom", Lives = 9 }, new Dog { Name = "Rex", Tricks = 1 }], Toys = [new Ball { Name = "b", Size = 1 }, new Rope { Name = "r", Length = 2 }] });
        await using var work = Db.BeginWork();
        var cage = await work.Db.Cages.Include(c => c.Animals).Include(c => c.Toys).SingleAsync();
        var (tom, rex) = (cage.Animals.OfType<Cat>().Single(), cage.Animals.OfType<Dog>().Single());
        var (ball, rope) = (cage.Toys.OfType<Ball>().Single(), cage.Toys.OfType<Rope>().Single());
        (tom.Name, tom.Lives, rex.Tricks, ball.Size, rope.Name) = ("Tim", 8, 2, 3, "R");
        var (kit, doll) = (new Cat { Name = "Kit", Lives = 1 }, new Rope { Name = "d", Length = 5 });
        cage.Animals.Add(kit);
        cage.Toys.Add(doll);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(6));
        Assert.That(Db.Animals.OrderBy(a => a.Id).ToList().Select(a => (a.Name, (a as Cat)?.Lives, (a as Dog)?.Tricks)), Is.EqualTo(new (string, int?, int?)[] { ("Tim", 8, null), ("Rex", null, 2), ("Kit", 1, null) }));
        Assert.That(Db.Toys.ToList().OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (t.Name, (t as Ball)?.Size, (t as Rope)?.Length)), Is.EqualTo(new (string, int?, int?)[] { ("R", null, 2), ("b", 3, null), ("d", null, 5) }));

        var version = tom.Version;
        await Db.ExecuteAsync($"update animals set version = version + 1 where id = {tom.Id}");
        (tom.Lives, rex.Name) = (7, "Rax");
        Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync(), "the version is in the table of the base class");
        Assert.That((Db.Animals.Single(a => a.Id == rex.Id).Name, tom.Version, work.Changes.Count), Is.EqualTo(("Rex", version, 2)));
        await Db.ExecuteAsync($"update animals set version = {version} where id = {tom.Id}");
        work.Remove(rex);
        work.Remove(ball);
        work.Remove(doll);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(4));
        Assert.That((Db.Animals.Count(), Db.Toys.Single().Name, cage.Animals.Count, cage.Toys.Single()), Is.EqualTo((2, "R", 2, rope)));
        work.Remove(cage);
        await work.SaveChangesAsync();
        Assert.That((Db.Animals.Count(), Db.Toys.Count(t => t.CageId == null), rope.CageId), Is.EqualTo((0, 1, (int?)null)), "animals go with it, toys stay");
        rope.Length = 6;
        Assert.That((await work.SaveChangesAsync(), ((Rope)Db.Toys.Single()).Length), Is.EqualTo((1, 6)));
    }

    [Test]
    public async Task A_new_object_below_a_removed_one_of_a_derived_class_is_refused()
    {
        await Db.Animals.InsertAsync(new Cat { Name = "Tom" });
        await using var work = Db.BeginWork();
        var tom = await work.Db.Animals.SingleAsync();
        work.Add(new Collar { Text = "t", AnimalId = tom.Id });
        work.Remove(tom);
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!.Message, Does.Contain($"Collar.Animal refers to Cat {tom.Id}").Or.Contain($"Collar.AnimalId refers to Cat {tom.Id}"));
        Assert.That(Db.Animals.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Children_that_are_marked_as_deleted()
    {
        await Db.Shelves.InsertAsync(new Shelf { Name = "s", Jars = [new() { Text = "a" }, new() { Text = "b" }] });
        await using var work = Db.BeginWork();
        var shelf = await work.Db.Shelves.Include(s => s.Jars).SingleAsync();
        var (a, b) = (shelf.Jars.Single(j => j.Text == "a"), shelf.Jars.Single(j => j.Text == "b"));
        work.Remove(a);
        b.Text = "B";
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
            Assert.That((shelf.Jars.Count, a.GoneAt is null), Is.EqualTo((1, false)));
            await transaction.RollbackAsync();
        }

        Assert.That((shelf.Jars.Count, a.GoneAt), Is.EqualTo((2, (DateTime?)null)));
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
        Assert.That((Db.Jars.Single().Text, Db.Jars.IgnoreQueryFilters().Count()), Is.EqualTo(("B", 2)));
        work.Add(new Jar { Text = "c", Shelf = shelf });
        a.Text = "again";
        Assert.That((await work.SaveChangesAsync(), Db.Jars.Count(), shelf.Jars.Count), Is.EqualTo((1, 2, 2)), "what is marked is known no more");
        var marked = new Lid { Jar = b };
        work.Add(marked);
        work.Remove(b);
        Assert.That((await work.SaveChangesAsync(), Db.Lids.IgnoreQueryFilters().Count(l => l.JarId == b.Id)), Is.EqualTo((2, 1)), "a mark leaves the row that is referred to");
    }

    [Test]
    public async Task Links_of_a_class_with_itself_in_a_circle()
    {
        await Db.People.InsertAsync([new Person { Name = "a" }, new Person { Name = "b" }, new Person { Name = "c" }]);
        await using var work = Db.BeginWork();
        var people = await work.Db.People.Include(p => p.Knows).Include(p => p.KnownBy).OrderBy(p => p.Name).ToListAsync();
        var (a, b, c, d) = (people[0], people[1], people[2], new Person { Name = "d" });
        a.Knows.Add(b);
        b.Knows.Add(c);
        c.Knows.AddRange([a, c, d]);
        d.Knows.Add(a);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(7));
        Assert.That(string.Join(",", a.KnownBy.Select(p => p.Name).Order()) + "/" + string.Join(",", c.KnownBy.Select(p => p.Name).Order()), Is.EqualTo("c,d/b,c"));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
        work.Remove(c);
        a.KnownBy.Remove(d);
        await work.SaveChangesAsync();
        Assert.That((a.KnownBy.Count, b.Knows.Count, d.Knows.Count), Is.EqualTo((0, 0, 0)));
        Assert.That(Db.People.Include(p => p.Knows).OrderBy(p => p.Name).ToList().Select(p => p.Name + ":" + string.Join(",", p.Knows.Select(k => k.Name))), Is.EqualTo(["a:b", "b:", "d:"]));
        await Db.People.LinkAsync(b, p => p.Knows, b);
        await Db.People.LinkAsync(b, p => p.Knows, a);
        await Db.People.UnlinkAsync(a, p => p.Knows, b);
        Assert.That(Db.People.Include(p => p.Knows).OrderBy(p => p.Name).ToList().Select(p => p.Name + ":" + string.Join(",", p.Knows.Select(k => k.Name).Order())), Is.EqualTo(["a:", "b:a,b", "d:"]));
    }

    [Test]
    public async Task Keys_of_several_columns_one_of_which_refers()
    {
        await Db.Orders.InsertAsync([new Order { Lines = [new() { Number = 1, Text = "a" }, new() { Number = 2, Text = "b" }] }, new Order()]);
        await using var work = Db.BeginWork();
        var orders = await work.Db.Orders.Include(o => o.Lines).OrderBy(o => o.Id).ToListAsync();
        var (one, two) = (orders[0].Lines.Single(l => l.Number == 1), orders[0].Lines.Single(l => l.Number == 2));
        work.Remove(one);
        orders[0].Lines.Add(new Line { Number = 1, Text = "new" });
        orders[1].Lines.Add(new Line { Number = 1, Text = "x", Notes = [new() { Text = "n" }] });
        two.Text = "B";
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(5));
        Assert.That(Db.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.Number).Select(l => l.Text), Is.EqualTo(["new", "B", "x"]));
        two.Number = 7;
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!.Message, Does.Contain("Line.Number was changed, by itself or by what the object belongs to, but it says which row is meant"));
        two.Number = 2;
        orders[1].Lines.Add(two);
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => work.SaveChangesAsync())!.Message, Does.Contain("Line.OrderId was changed"), "its key says where it belongs");
        orders[1].Lines.Remove(two);
        two.Text = "C";
        work.Remove(orders[1]);
        Assert.That((await work.SaveChangesAsync(), Db.Notes.Count(), Db.Lines.Count()), Is.EqualTo((2, 0, 2)));
        Assert.That((await work.Db.Lines.FindAsync((orders[0].Id, 2)))!, Is.SameAs(two));
    }

    [Test]
    public async Task Two_units_of_work_on_one_row()
    {
        await Db.Animals.InsertAsync(new Dog { Name = "Rex", Tricks = 1 });
        await using var ours = Db.BeginWork();
        await using var theirs = Db.BeginWork();
        var (one, other) = ((Dog)await ours.Db.Animals.SingleAsync(), (Dog)await theirs.Db.Animals.SingleAsync());
        (one.Tricks, other.Name) = (2, "Max");
        await ours.SaveChangesAsync();
        var conflict = Assert.ThrowsAsync<ConcurrencyException>(() => theirs.SaveChangesAsync());
        Assert.That(((Dog)conflict!.Current!).Tricks, Is.EqualTo(2));
        theirs.Remove(other);
        Assert.ThrowsAsync<ConcurrencyException>(() => theirs.SaveChangesAsync());
        theirs.Discard();
        Assert.That((theirs.Count, await theirs.SaveChangesAsync()), Is.EqualTo((0, 0)));
        other = (Dog)await theirs.Db.Animals.SingleAsync();
        theirs.Remove(other);
        await theirs.SaveChangesAsync();
        one.Tricks = 3;
        Assert.ThrowsAsync<ConcurrencyException>(() => ours.SaveChangesAsync());
        ours.Remove(one);
        Assert.ThrowsAsync<ConcurrencyException>(() => ours.SaveChangesAsync());
        Assert.That(Db.Animals.Count(), Is.Zero);
    }

    [Test]
    public async Task A_row_that_is_refused_leaves_the_objects_of_a_graph_as_they_were()
    {
        await Db.People.InsertAsync(new Person { Name = "taken" });
        await using var work = Db.BeginWork();
        var cage = new Cage { Label = "c", Animals = [new Cat { Name = "Tom" }], Toys = [new Ball { Name = "b" }] };
        Person[] people = [new() { Name = "free" }, new() { Name = "taken" }];
        people[0].Knows.Add(people[1]);
        work.Add(cage);
        work.AddRange(people);
        Assert.That(Assert.ThrowsAsync<UniqueViolationException>(() => work.SaveChangesAsync())!.Message, Does.Contain("a new Person (index 2 of Changes).").And.Not.Contains("'taken'"));
        Assert.That((cage.Id, cage.Animals[0].Id, cage.Animals[0].CageId, cage.Toys[0].Id, cage.Toys[0].CageId, people[0].Id, people[0].KnownBy.Count + people[1].KnownBy.Count), Is.EqualTo((0, 0, (int?)null, Guid.Empty, (int?)null, 0, 0)));
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.People.SaveAsync(people[0]));
        Assert.That((people[0].Id, people[1].Id, Db.People.Count(), Db.Cages.Count()), Is.EqualTo((0, 0, 1, 0)));
        people[1].Name = "other";
        Assert.That((await work.SaveChangesAsync(), Db.People.Count(), Db.Animals.Count(), Db.Toys.Count()), Is.EqualTo((6, 3, 1, 1)));
    }

    public sealed class Cage
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public List<Animal> Animals { get; set; } = [];

        public List<Toy> Toys { get; set; } = [];
    }

    [Inheritance(InheritanceStrategy.TablePerType)]
    public abstract class Animal
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? CageId { get; set; }

        [Timestamp] public long Version { get; set; }
    }

    public sealed class Cat : Animal
    {
        public int Lives { get; set; }
    }

    public sealed class Dog : Animal
    {
        public int Tricks { get; set; }
    }

    public sealed class Collar
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int AnimalId { get; set; }

        public Animal? Animal { get; set; }
    }

    [Inheritance(InheritanceStrategy.TablePerConcreteType)]
    public abstract class Toy
    {
        public Guid Id { get; set; }

        public string Name { get; set; } = "";

        public int? CageId { get; set; }

        [Timestamp] public long Version { get; set; }
    }

    public sealed class Ball : Toy
    {
        public int Size { get; set; }
    }

    public sealed class Rope : Toy
    {
        public int Length { get; set; }
    }

    public sealed class Shelf
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Jar> Jars { get; set; } = [];
    }

    public sealed class Jar
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int ShelfId { get; set; }

        public Shelf? Shelf { get; set; }

        [SoftDelete] public DateTime? GoneAt { get; set; }
    }

    public sealed class Lid
    {
        public int Id { get; set; }

        public int JarId { get; set; }

        public Jar? Jar { get; set; }
    }

    public sealed class Person
    {
        public int Id { get; set; }

        [MaxLength(20), Index(IsUnique = true)] public string Name { get; set; } = "";

        public List<Person> Knows { get; set; } = [];

        public List<Person> KnownBy { get; set; } = [];
    }

    public sealed class Order
    {
        public int Id { get; set; }

        public List<Line> Lines { get; set; } = [];
    }

    [PrimaryKey(nameof(OrderId), nameof(Number))]
    public sealed class Line
    {
        public int OrderId { get; set; }

        public int Number { get; set; }

        public string Text { get; set; } = "";

        public List<Note> Notes { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int LineOrderId { get; set; }

        public int LineNumber { get; set; }
    }

    public sealed class ZooDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Cage> Cages => Table<Cage>();

        public Table<Animal> Animals => Table<Animal>();

        public Table<Cat> Cats => Table<Cat>();

        public Table<Dog> Dogs => Table<Dog>();

        public Table<Collar> Collars => Table<Collar>();

        public Table<Toy> Toys => Table<Toy>();

        public Table<Ball> Balls => Table<Ball>();

        public Table<Rope> Ropes => Table<Rope>();

        public Table<Shelf> Shelves => Table<Shelf>();

        public Table<Jar> Jars => Table<Jar>();

        public Table<Lid> Lids => Table<Lid>();

        public Table<Person> People => Table<Person>();

        public Table<Order> Orders => Table<Order>();

        public Table<Line> Lines => Table<Line>();

        public Table<Note> Notes => Table<Note>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Cage>().HasMany(c => c.Animals).WithOne().HasForeignKey(a => a.CageId).OnDelete(DeleteBehavior.Cascade);
            model.Entity<Cage>().HasMany(c => c.Toys).WithOne().HasForeignKey(t => t.CageId).OnDelete(DeleteBehavior.ClientSetNull);
            model.Entity<Person>().HasMany(p => p.Knows).WithMany(p => p.KnownBy);
            model.Entity<Line>().HasMany(l => l.Notes).WithOne().HasForeignKey(n => new { n.LineOrderId, n.LineNumber });
        }
    }
}
