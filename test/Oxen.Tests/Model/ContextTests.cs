namespace Oxen.Tests;

public class ContextTests
{
    [Test]
    public async Task Tables_of_the_context_are_its_model()
    {
        await using var options = Options();
        var db = new BlogDb(options);
        Assert.That(db.Model.Entities.Select(entity => entity.ClrType), Is.EqualTo([typeof(User), typeof(Post), typeof(Note)]));
        Assert.That(db.Model.Find(typeof(User))!.Table, Is.EqualTo("people"), "OnModelCreating says so");
        var users = db.Users;
        Assert.That(db.Users, Is.SameAs(users));
    }

    [Test]
    public async Task A_class_outside_the_model_has_no_table()
    {
        await using var options = Options();
        var db = new BlogDb(options);
        Assert.That(() => db.Table<Stranger>(), Throws.TypeOf<ModelException>().With.Message.EqualTo(
            "OXEN2001: Stranger isn't part of the model of BlogDb. Add a property of type Table<Stranger> to BlogDb, or call model.Entity<Stranger>() in its OnModelCreating."));
    }

    [Test]
    public async Task Errors_come_at_first_use_and_every_time()
    {
        await using var options = Options();
        var db = new BrokenDb(options);
        for (var i = 0; i < 2; i++)
        {
            Assert.That(() => db.Strangers, Throws.TypeOf<ModelException>().With.Message.StartsWith("OXEN2001: The model of BrokenDb has 1 error:\n- Stranger: it has no key."));
        }
    }

    [Test]
    public async Task A_model_is_made_once_for_each_context_type_and_options()
    {
        await using var options = Options();
        BlogDb.Made = 0;
        var models = new DbModel[16];
        Parallel.For(0, models.Length, i => models[i] = new BlogDb(options).Model);
        Assert.That(models, Is.All.SameAs(models[0]));
        Assert.That(BlogDb.Made, Is.EqualTo(1));

        await using var others = Options();
        Assert.That(new BlogDb(others).Model, Is.Not.SameAs(models[0]));
    }

    [Test]
    public async Task A_naming_of_the_options_names_the_model()
    {
        await using var options = Options().UseNaming(Naming.Exact);
        Assert.That(new BlogDb(options).Model.Find(typeof(Note))!.Table, Is.EqualTo("Note"));
        Assert.That(() => options.UseNaming(Naming.SnakeCasePlural), Throws.InvalidOperationException, "the options are frozen");
    }

    [Test]
    public async Task OnModelCreating_cannot_use_tables()
    {
        await using var options = Options();
        var db = new ImpatientDb(options);
        Assert.That(() => db.Notes, Throws.TypeOf<ModelException>().With.Message.EqualTo(
            "OXEN2001: ImpatientDb: OnModelCreating uses a table of the context, whose model it is making. Use the ModelBuilder alone."));
    }

    private static OxenOptions Options() => new OxenOptions().UseSqlite("Data Source=:memory:");

    private sealed class BlogDb(OxenOptions options) : OxenDb(options)
    {
        private static int _made;

        public static int Made
        {
            get => _made;
            set => _made = value;
        }

        public Table<User> Users => Table<User>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            Interlocked.Increment(ref _made);
            model.Entity<User>().ToTable("people");
            model.Entity<Note>();
        }

        public Table<Post> Posts => Table<Post>();
    }

    private sealed class BrokenDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Stranger> Strangers => Table<Stranger>();
    }

    private sealed class ImpatientDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Note> Notes => Table<Note>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Note>().ToTable(Notes.ToString()!);
    }

    private sealed class User
    {
        public int Id { get; set; }
    }

    private sealed class Post
    {
        public int Id { get; set; }
    }

    private sealed class Note
    {
        public int Id { get; set; }
    }

    private sealed class Stranger
    {
        public string Name { get; set; } = "";
    }
}
