namespace Oxen.Conformance.Filters;

/// <summary>What a filter may say, and what it may hold.</summary>
public sealed class FilterModelTests
{
    [Test]
    public void Another_object_than_the_context_is_refused()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        var error = Assert.Throws<ModelException>(() => new CapturingDb(options, "a").Labels.ToSql())!;
        Assert.That(error.Code, Is.EqualTo("OXEN2001"));
        Assert.That(error.Message, Does.Contain("'mine'").And.Contain("member of CapturingDb"));
    }

    [Test]
    public void A_filter_that_covers_no_class_is_refused()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        Assert.That(() => new NothingDb(options).Labels.ToSql(), Throws.TypeOf<ModelException>().With.Message.Contains("no class of the model"));
    }

    [Test]
    public void What_cannot_be_said_in_SQL_is_refused_when_it_is_used()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        Assert.That(() => new UntranslatableDb(options).Labels.ToSql(), Throws.TypeOf<ModelException>().With.Message.Contains("query filter 'odd' of Label"));
    }

    [Test]
    public void Parameters_of_the_constructor_members_of_members_lists_and_tables_are_read_from_the_context()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        var db = new WideDb(options, 3, ["x", "y"]);
        var sql = db.Labels.ToSql();
        Assert.That(sql, Does.Contain("@least").And.Contain("@visible").And.Contain("@tenantId").And.Contain("EXISTS"));
        Assert.That(sql, Does.Not.Contain("@least_1"));
        Assert.That(db.Authors.ToSql(), Does.Not.Contain("WHERE"));
    }

    [Test]
    public void A_mark_on_a_derived_class_is_refused()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        Assert.That(() => new DerivedMarkDb(options).Shapes.ToSql(), Throws.TypeOf<ModelException>()
            .With.Message.Contains("Round.DeletedAt: [SoftDelete] is on a derived class").And.Message.Contains("Square.Area").And.Message.Contains("Put the property on Shape"));
    }

    [Test]
    public void A_mark_on_a_class_that_links_many_to_many_is_refused()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        Assert.That(() => new MarkedLinkDb(options).Pupils.ToSql(), Throws.TypeOf<ModelException>().With.Message.Contains("Seat.DeletedAt: [SoftDelete] can't mark rows that link Pupil and Course as many to many"));
    }

    private abstract class Shape
    {
        public int Id { get; set; }

        public DateTime? Area { get; set; }
    }

    private sealed class Round : Shape
    {
        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    private sealed class Square : Shape;

    private sealed class DerivedMarkDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Shape> Shapes => Table<Shape>();

        public Table<Round> Rounds => Table<Round>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Square>().HasSoftDelete(s => s.Area);
    }

    private sealed class Pupil
    {
        public int Id { get; set; }

        public List<Course> Courses { get; set; } = [];
    }

    private sealed class Course
    {
        public int Id { get; set; }
    }

    [PrimaryKey(nameof(PupilId), nameof(CourseId))]
    private sealed class Seat
    {
        public int PupilId { get; set; }

        public int CourseId { get; set; }

        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    private sealed class MarkedLinkDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Pupil> Pupils => Table<Pupil>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Pupil>().HasMany(p => p.Courses).WithMany().Using<Seat>();
    }

    private sealed class CapturingDb(OxenOptions options, string name) : OxenDb(options)
    {
        public Table<Label> Labels => Table<Label>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            var mine = name + "!";
            model.Entity<Label>().HasQueryFilter(l => l.TenantId == mine);
        }
    }

    private sealed class NothingDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Label> Labels => Table<Label>();

        protected override void OnModelCreating(ModelBuilder model) => model.HasQueryFilter<IDisposable>("none", d => d != null);
    }

    private sealed class UntranslatableDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Label> Labels => Table<Label>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Label>().HasQueryFilter("odd", l => l.Name.GetHashCode() == 3);
    }

    private sealed class WideDb(OxenOptions options, int least, List<string> visible) : OxenDb(options)
    {
        public Table<Label> Labels => Table<Label>();

        public Table<Author> Authors => Table<Author>();

        public Label Home { get; } = new() { TenantId = "t" };

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Author>().Ignore(a => a.Articles);
            model.Entity<Label>(label =>
            {
                label.Ignore(l => l.Articles);
                label.HasQueryFilter("least", l => l.Id > least && l.Id != least);
                label.HasQueryFilter("visible", l => visible.Contains(l.Name));
                label.HasQueryFilter("home", l => l.TenantId == Home.TenantId && Authors.Any(a => a.Id == l.Id && a.Id > least));
            });
        }
    }
}
