using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Writing;

/// <summary>Objects in columns of their owner's table are written with it.</summary>
public sealed class ComplexTests(TestDatabase database) : RelationTests<ComplexTests.ParcelDb>(database, options => new ParcelDb(options))
{
    private static Parcel New(string to = "Bergen") => new() { To = new(to, "Main St. 1", new(1, 2)), Size = new(3, 4), Insurance = { Insurer = "If", Secret = "s1" } };

    [Test]
    public async Task What_was_inserted_is_found()
    {
        var parcel = New();
        await Db.Parcels.InsertAsync(parcel);
        var read = await Db.Parcels.GetAsync(parcel.Id);
        Assert.That((read.To, read.From, read.Size, read.Limit), Is.EqualTo((parcel.To, (Place?)null, new Size(3, 4), (Size?)null)));
        Assert.That((read.Insurance.Insurer, read.Insurance.Secret, read.Insurance.Cover), Is.EqualTo(("If", "s1", 10m)));
        Assert.That(read.Note, Is.Null);
    }

    [Test]
    public async Task Optional_objects_come_and_go()
    {
        var parcel = New();
        await Db.Parcels.InsertAsync(parcel);
        (parcel.From, parcel.Limit, parcel.Note) = (new("Oslo", null, null), new Size(5, 6), new Note { Text = "fragile" });
        await Db.Parcels.UpdateAsync(parcel);
        var read = await Db.Parcels.GetAsync(parcel.Id);
        Assert.That((read.From, read.Limit, read.Note!.Text, read.Note.Lines), Is.EqualTo((parcel.From, parcel.Limit, "fragile", (int?)null)));

        (parcel.From, parcel.Limit, parcel.Note) = (null, null, null);
        await Db.Parcels.SaveAsync(parcel);
        read = await Db.Parcels.GetAsync(parcel.Id);
        Assert.That((read.From, read.Limit, read.Note), Is.EqualTo(((Place?)null, (Size?)null, (Note?)null)));
    }

    [Test]
    public async Task An_object_without_any_value_is_read_as_none()
    {
        var parcel = New();
        parcel.Note = new Note();
        await Db.Parcels.InsertAsync(parcel);
        Assert.That((await Db.Parcels.GetAsync(parcel.Id)).Note, Is.Null);
    }

    [Test]
    public async Task A_default_of_the_database_is_set_on_the_object()
    {
        var parcel = New();
        await Db.Parcels.InsertAsync(parcel);
        Assert.That(parcel.Insurance.Cover, Is.EqualTo(10m));
    }

    [Test]
    public async Task Chosen_members_leave_the_others_alone()
    {
        var parcel = New();
        await Db.Parcels.InsertAsync(parcel);
        await Db.Parcels.UpdateAsync(new Parcel { Id = parcel.Id, To = new("Oslo", "?", null), Insurance = { Secret = "s1" } }, p => new { p.To.City });
        Assert.That((await Db.Parcels.GetAsync(parcel.Id)).To, Is.EqualTo(new Place("Oslo", "Main St. 1", new(1, 2))));

        await Db.Parcels.UpdateAsync(new Parcel { Id = parcel.Id, To = new("Rome", null, null), Size = new(8, 9), Insurance = { Secret = "s1" } }, p => p.To);
        var read = await Db.Parcels.GetAsync(parcel.Id);
        Assert.That((read.To, read.Size), Is.EqualTo((new Place("Rome", null, null), new Size(3, 4))));
    }

    [Test]
    public async Task A_token_inside_must_be_unchanged()
    {
        var parcel = New();
        await Db.Parcels.InsertAsync(parcel);
        var stale = await Db.Parcels.GetAsync(parcel.Id);
        await Db.Parcels.Where(p => p.Id == parcel.Id).ExecuteUpdateAsync(s => s.Set(p => p.Insurance.Secret, "s2"));
        var error = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Parcels.UpdateAsync(stale));
        Assert.That(error!.Message, Does.Contain("insurance_secret").And.Not.Contain("s1"));
    }

    [Test]
    public async Task Members_are_set_in_the_database()
    {
        await Db.Parcels.InsertAsync([New(), New("Oslo"), New("Rome")]);
        Assert.That(await Db.Parcels.Where(p => p.To.City == "Oslo").ExecuteUpdateAsync(s => s.Set(p => p.To.City, p => p.To.City + "!").Set(p => p.Size.Width, 7)), Is.EqualTo(1));
        Assert.That(Db.Parcels.Where(p => p.Size.Width == 7).Select(p => new { p.To.City, p.Size }).Single(), Is.EqualTo(new { City = "Oslo!", Size = new Size(7, 4) }));
    }

    [Test]
    public async Task What_is_set_to_another_object_is_what_that_held_before()
    {
        await Db.Parcels.InsertAsync([New("Oslo"), New("Rome")]);
        await Db.Parcels.Where(p => p.To.City == "Oslo").ExecuteUpdateAsync(s => s.Set(p => p.To.City, "Bergen").Set(p => p.From, p => p.To));
        await Db.Parcels.Where(p => p.To.City == "Rome").ExecuteUpdateAsync(s => s.Set(p => p.From, p => p.To).Set(p => p.To.City, p => p.To.City + "!"));
        Assert.That(Db.Parcels.OrderBy(p => p.Id).Select(p => new { To = p.To.City, From = p.From!.City, p.From.Street }).ToList().Select(p => (p.To, p.From, p.Street)), Is.EqualTo([("Bergen", "Oslo", "Main St. 1"), ("Rome!", "Rome", "Main St. 1")]));
    }

    [Test]
    public async Task Whole_objects_are_set_in_the_database()
    {
        await Db.Parcels.InsertAsync([New(), New("Oslo")]);
        await Db.Parcels.Where(p => p.To.City == "Oslo").ExecuteUpdateAsync(s => s.Set(p => p.To, new Place("Rome", null, null)).Set(p => p.Limit, new Size(1, 1)));
        Assert.That(Db.Parcels.OrderBy(p => p.Id).Select(p => p.To), Is.EqualTo([New().To, new Place("Rome", null, null)]));

        await Db.Parcels.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.From, p => p.To).Set(p => p.Note, new Note { Lines = 3 }));
        Assert.That(Db.Parcels.OrderBy(p => p.Id).Select(p => p.From!.City), Is.EqualTo(["Bergen", "Rome"]));
        Assert.That(Db.Parcels.Select(p => p.Note!.Lines), Is.EqualTo([3, 3]));

        await Db.Parcels.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.From, (Place?)null).Set(p => p.To, p => new Place(p.To.City + "?", "x", p.Size)).Set(p => p.Limit, (Size?)null));
        Assert.That(Db.Parcels.OrderBy(p => p.Id).Select(p => p.To).First(), Is.EqualTo(new Place("Bergen?", "x", new(3, 4))));
        Assert.That(Db.Parcels.Count(p => p.From == null && p.Limit == null), Is.EqualTo(2));
    }

    [Test]
    public async Task An_object_that_does_not_say_all_of_itself_is_refused()
    {
        await Db.Parcels.InsertAsync(New());
        var error = Assert.ThrowsAsync<QueryTranslationException>(() => Db.Parcels.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.Note, p => new Note { Text = p.To.City })));
        Assert.That(error!.Message, Does.Contain("doesn't say what its Lines is"));
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Parcels.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.To, new Place("x", null, null)).Set(p => p.To.City, "y")));
    }

    [Test]
    public async Task Rows_are_deleted_by_members() =>
        Assert.That((await InsertedAsync(), await Db.Parcels.Where(p => p.To == New().To).ExecuteDeleteAsync(), Db.Parcels.Count()), Is.EqualTo((2, 1, 1)));

    [Test]
    public async Task Sql_of_the_application_reads_objects()
    {
        await InsertedAsync();
        Assert.That(Db.Sql<Parcel>($"select * from parcels").Where(p => p.To.City == "Oslo").Select(p => p.To).ToList(), Is.EqualTo([New("Oslo").To]));
        Assert.That(Db.Sql<Parcel>($"select * from parcels order by id").ToList().Select(p => p.To.City), Is.EqualTo(["Bergen", "Oslo"]));
    }

    [Test]
    public async Task Columns_indexes_and_names_are_the_models()
    {
        Assert.That(Db.Parcels.OrderBy(p => p.Id).ToSql(), Does.Contain("town").And.Contain("to_street").And.Contain("to_at_width").And.Contain("from_city").And.Contain("size_h").And.Contain("ins_insurer"));
        await Db.Schema.SyncAsync();
    }

    [Test]
    public async Task A_document_is_written_and_set_inside()
    {
        var parcel = New();
        parcel.Stops.Add(new Stop("Oslo", 1));
        parcel.Label = new Label("a", new(1, 2));
        await Db.Parcels.InsertAsync(parcel);
        var read = await Db.Parcels.GetAsync(parcel.Id);
        Assert.That((read.Stops.Single(), read.Label), Is.EqualTo((new Stop("Oslo", 1), parcel.Label)));

        await Db.Parcels.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.Label!.Text, "b").Set(p => p.Stops[0].Order, 5));
        Assert.That(Db.Parcels.Where(p => p.Label!.Text == "b" && p.Stops.Any(x => x.Order == 5)).Select(p => p.Label!.At).Single(), Is.EqualTo(new Size(1, 2)));

        read.Stops = [new("Rome", 1), new("Oslo", 2)];
        read.Label = null;
        await Db.Parcels.UpdateAsync(read, p => new { p.Stops, p.Label });
        Assert.That(Db.Parcels.Select(p => p.Stops.Count).Single(), Is.EqualTo(2));
        Assert.That(Db.Parcels.Count(p => p.Label == null), Is.EqualTo(1));
    }

    private async Task<int> InsertedAsync()
    {
        await Db.Parcels.InsertAsync([New(), New("Oslo")]);
        return Db.Parcels.Count();
    }

    public sealed class ParcelDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Parcel> Parcels => Table<Parcel>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Parcel>(parcel =>
        {
            parcel.ComplexProperty(p => p.To, to => to.Property(t => t.City).HasColumnName("town"));
            parcel.Property(p => p.Insurance.Cover).HasDefaultValue(10m);
            parcel.ComplexProperty(p => p.Insurance).HasColumnPrefix("ins").Property(i => i.Secret).HasColumnName("insurance_secret");
            parcel.ComplexProperty(p => p.Note);
            parcel.HasIndex(p => new { p.To.City, p.To.Street });
            parcel.OwnsOne(p => p.Label, label => label.ToJson("tag"));
            parcel.ComplexCollection(p => p.Stops).ToJson();
        });
    }

    public sealed class Parcel
    {
        public int Id { get; set; }
        public Place To { get; set; } = null!;
        public Place? From { get; set; }
        public Size Size { get; set; }
        public Size? Limit { get; set; }
        public Insurance Insurance { get; set; } = new();
        public Note? Note { get; set; }
        public Label? Label { get; set; }
        public List<Stop> Stops { get; set; } = [];
    }

    [ComplexType]
    public sealed record Place([MaxLength(40)] string City, string? Street, Size? At);

    [Owned]
    public record struct Size(int Width, [property: Column("h")] int Height);

    [ComplexType]
    public sealed class Insurance
    {
        [Index] public string Insurer { get; set; } = "";
        [Sensitive, ConcurrencyCheck] public string Secret { get; set; } = "";
        public decimal Cover { get; set; }
    }

    public sealed class Note
    {
        public string? Text { get; set; }
        public int? Lines { get; set; }
    }

    public sealed record Label(string Text, Size At);

    public sealed record Stop(string City, int Order);
}
