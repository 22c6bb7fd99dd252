using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests.Writing;

public class CommandTextTests
{
    private OxenOptions _options = null!;
    private Db _db = null!;

    [OneTimeSetUp]
    public void Create()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _db = new Db(_options);
    }

    [OneTimeTearDown]
    public async Task DisposeAsync() => await _options.DisposeAsync();

    [Test]
    public void Insert_leaves_a_generated_key_to_the_database() => Assert.That(Insert(new Plain { Name = "a" }), Is.EqualTo("""
        INSERT INTO plain (name, age)
        VALUES (@name, @age)
        """));

    [Test]
    public void Insert_writes_a_key_that_is_set() => Assert.That(Insert(new Plain { Id = 5 }), Is.EqualTo("""
        INSERT INTO plain (id, name, age)
        VALUES (@id, @name, @age)
        """));

    [Test]
    public void Insert_of_nothing_takes_the_defaults() =>
        Assert.That(Insert(new KeyOnly()), Is.EqualTo("INSERT INTO key_only DEFAULT VALUES"));

    [Test]
    public void Insert_returns_what_the_database_makes() => Assert.That(Insert(new Rich { Code = "a" }), Is.EqualTo("""
        INSERT INTO rich (code, price, version)
        VALUES (@code, @price, @version)
        RETURNING state, total
        """));

    [Test]
    public void Insert_writes_defaults_that_are_set() => Assert.That(Insert(new Rich { Code = "a", State = "new" }), Is.EqualTo("""
        INSERT INTO rich (code, state, price, version)
        VALUES (@code, @state, @price, @version)
        RETURNING total
        """));

    [Test]
    public void Update_writes_all_but_the_key() => Assert.That(Update(new Plain()), Is.EqualTo("""
        UPDATE plain
        SET name = @name, age = @age
        WHERE id = @id
        """));

    [Test]
    public void Update_compares_the_version_it_read_and_writes_the_next() => Assert.That(Update(new Rich()), Is.EqualTo("""
        UPDATE rich
        SET state = @state, price = @price, version = @version
        WHERE code = @code AND version = @original_version
        RETURNING total
        """));

    [Test]
    public void Update_of_chosen_columns_leaves_the_others_out() => Assert.That(
        Text<Rich>((commands, values) => commands.Update(new Rich(), new ChosenColumns([commands.Slots.Entity.FindColumn("Price")!], []), values)), Is.EqualTo("""
        UPDATE rich
        SET price = @price, version = @version
        WHERE code = @code AND version = @original_version
        RETURNING total
        """));

    [Test]
    public void Update_of_nothing_writes_the_key_over_itself() => Assert.That(Update(new KeyOnly()), Is.EqualTo("""
        UPDATE key_only
        SET id = id
        WHERE id = @id
        """));

    [Test]
    public void Update_never_writes_a_token_of_the_application() => Assert.That(Update(new Tokened()), Is.EqualTo("""
        UPDATE tokened
        SET text = @text
        WHERE id = @id AND stamp IS @original_stamp
        """));

    [Test]
    public void Delete_names_key_and_tokens() => Assert.That(
        Text<Rich>((commands, values) => commands.Delete(new Rich(), values)), Is.EqualTo("""
        DELETE FROM rich
        WHERE code = @code AND version = @original_version
        """));

    [Test]
    public void Save_upserts_a_key_of_the_application() => Assert.That(Save(new Rich { Code = "a" }), Is.EqualTo("""
        INSERT INTO rich (code, price, version)
        VALUES (@code, @price, @version)
        ON CONFLICT (code) DO UPDATE SET state = @state, price = excluded.price, version = excluded.version
        WHERE rich.version = @original_version
        RETURNING state, total
        """));

    [Test]
    public void Save_of_nothing_but_a_key_of_the_application_leaves_a_known_row_alone() => Assert.That(Save(new Link()), Is.EqualTo("""
        INSERT INTO link ("left", "right")
        VALUES (@left, @right)
        ON CONFLICT ("left", "right") DO NOTHING
        """));

    [Test]
    public void Save_inserts_an_unset_generated_key_and_updates_a_set_one()
    {
        Assert.That(Save(new Plain()), Does.StartWith("INSERT INTO plain (name").And.Not.Contain("CONFLICT"));
        Assert.That(Save(new Plain { Id = 1 }), Does.StartWith("UPDATE plain"));
    }

    [Test]
    public void Hostile_names_are_quoted_and_their_parameters_plain_and_different() => Assert.That(Insert(new Hostile { Key = 1 }), Is.EqualTo("""
        INSERT INTO "a""b; --" ("select", "it's", it_s, "IT_S2", "1st")
        VALUES (@select, @it_s, @it_s_1, @IT_S2, @p1st)
        """));

    [Test]
    public void The_same_plan_is_found_again_for_the_same_columns()
    {
        var commands = Commands<Rich>();
        var values = new object?[commands.Slots.Count];
        var first = commands.Insert(new Rich { Code = "a" }, values);
        Assert.That(commands.Insert(new Rich { Code = "b" }, values), Is.SameAs(first));
        Assert.That(commands.Insert(new Rich { Code = "b", State = "x" }, values), Is.Not.SameAs(first));

        var price = commands.Slots.Entity.FindColumn("Price")!;
        var update = commands.Update(new Rich(), new ChosenColumns([price], []), values);
        Assert.That(commands.Update(new Rich(), new ChosenColumns([price], []), values), Is.SameAs(update));
        Assert.That(commands.Update(new Rich(), values), Is.Not.SameAs(update));
    }

    [Test]
    public void Finding_an_insert_allocates_nothing_but_boxes()
    {
        var commands = Commands<Plain>();
        var values = new object?[commands.Slots.Count];
        var plain = new Plain { Name = "a", Age = 1 };
        commands.Insert(plain, values);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            commands.Insert(plain, values);
        }

        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 100, Is.LessThanOrEqualTo(2 * 24), "the boxes of Id and Age");
    }

    [Test]
    public void Parameters_of_sensitive_columns_say_so()
    {
        var plan = Commands<Rich>().Insert(new Rich(), new object?[10]).Command;
        Assert.That(plan.Parameters.Where(parameter => parameter.IsSensitive).Select(parameter => parameter.Name), Is.EqualTo(new[] { "@code" }));
        Assert.That((plan.Intent, plan.Operation, plan.Table), Is.EqualTo((CommandIntent.Write, "INSERT", "rich")));
    }

    private string Insert<T>(T entity)
        where T : class => Text<T>((commands, values) => commands.Insert(entity, values));

    private string Update<T>(T entity)
        where T : class => Text<T>((commands, values) => commands.Update(entity, values));

    private string Save<T>(T entity)
        where T : class => Text<T>((commands, values) => commands.Save(entity, values));

    private string Text<T>(Func<EntityCommands, object?[], WritePlan> plan)
        where T : class
    {
        var commands = Commands<T>();
        return plan(commands, new object?[commands.Slots.Count]).Command.Text;
    }

    private EntityCommands Commands<T>()
        where T : class => EntityCommands.Of(_db.Model.Find(typeof(T))!, _db.Session.Engine);

    [Table("plain")]
    private sealed class Plain
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Age { get; set; }
    }

    [Table("key_only")]
    private sealed class KeyOnly
    {
        public int Id { get; set; }
    }

    [Table("rich")]
    private sealed class Rich
    {
        [Key]
        [Sensitive]
        public string Code { get; set; } = "";

        public string State { get; set; } = null!;

        public int Price { get; set; }

        public int Total { get; set; }

        public long Version { get; set; }
    }

    [Table("tokened")]
    private sealed class Tokened
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        [ConcurrencyCheck]
        public string? Stamp { get; set; }
    }

    [Table("link")]
    [PrimaryKey(nameof(Left), nameof(Right))]
    private sealed class Link
    {
        public int Left { get; set; }

        public int Right { get; set; }
    }

    [Table("a\"b; --")]
    private sealed class Hostile
    {
        [Key]
        [Column("select")]
        public int Key { get; set; }

        [Column("it's")]
        public int A { get; set; }

        [Column("it_s")]
        public int B { get; set; }

        [Column("IT_S2")]
        public int C { get; set; }

        [Column("1st")]
        public int D { get; set; }
    }

    private sealed class Db(OxenOptions options) : OxenDb(options)
    {
        protected override void OnModelCreating(ModelBuilder model) => model
            .Entity<Plain>(_ => { })
            .Entity<KeyOnly>(_ => { })
            .Entity<Tokened>(_ => { })
            .Entity<Link>(_ => { })
            .Entity<Hostile>(hostile => hostile.Property(h => h.Key).ValueGeneratedNever())
            .Entity<Rich>(rich =>
            {
                rich.Property(r => r.State).HasDefaultValue("new");
                rich.Property(r => r.Total).HasComputedColumnSql("price * 2");
                rich.Property(r => r.Version).IsRowVersion();
            });
    }
}
