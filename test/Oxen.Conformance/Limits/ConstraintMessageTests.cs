using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Limits;

/// <summary>What the errors of broken constraints say, alike on every database.</summary>
public sealed class ConstraintMessageTests(TestDatabase database) : RelationTests<ConstraintMessageTests.ParcelDb>(database, options => new ParcelDb(options))
{
    [Test]
    public void A_null_names_the_member()
    {
        var error = Assert.ThrowsAsync<NotNullViolationException>(() => Db.Parcels.InsertAsync(new Parcel { Name = null! }))!;
        Assert.That(error.Message, Is.EqualTo("OXEN4003: Null was written to parcels.name, which must have a value. Set Parcel.Name, or make it and its column nullable."));
        Assert.That((error.Table, error.Columns), Is.EqualTo(("parcels", (string[])["name"])));
    }

    [Test]
    public void A_required_object_that_is_null_is_named()
    {
        var error = Assert.ThrowsAsync<NotNullViolationException>(() => Db.Parcels.InsertAsync(new Parcel { To = null! }))!;
        Assert.That(error.Message, Does.Contain("parcels.to_street").And.Contains("Set Parcel.To.Street, in a Parcel.To that isn't null, or make it and its column nullable."));
    }

    [Test]
    public void A_required_reference_without_a_property_for_its_key_is_named()
    {
        var error = Assert.ThrowsAsync<NotNullViolationException>(() => Db.Stamps.InsertAsync(new Stamp()))!;
        Assert.That(error.Message, Does.Contain("stamps.parcel_id").And.Contains("Set Stamp.Parcel, or"));
    }

    [Test]
    public async Task A_value_that_is_there_names_the_table()
    {
        var parcel = new Parcel { Code = "c" };
        await Db.Parcels.InsertAsync(parcel);
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Parcels.InsertAsync(new Parcel { Code = "c" }))!;
        Assert.That((error.Table, error.Columns), Is.EqualTo(("parcels", (string[])["code"])));
        Assert.That(error.Message, Does.Contain("the same value in parcels.code").And.Contains("Choose another value for Parcel.Code, or"));
        error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Parcels.InsertAsync(new Parcel { Id = parcel.Id }))!;
        Assert.That((error.Table, error.Columns), Is.EqualTo(("parcels", (string[])["id"])));
    }

    [Test]
    public void A_check_says_its_condition()
    {
        var error = Assert.ThrowsAsync<CheckViolationException>(() => Db.Parcels.InsertAsync(new Parcel { Weight = -1 }))!;
        Assert.That(error.Message, Is.EqualTo("OXEN4004: The row doesn't fulfil the check constraint ck_parcels_weight of parcels, which the model says of Parcel: weight >= 0. Give its members values that do; if the condition is wrong, correct it in OnModelCreating, and db.Schema.SyncAsync() changes the table."));
        Assert.That((error.Table, error.Constraint), Is.EqualTo(("parcels", "ck_parcels_weight")));
    }

    [Test]
    public void SQL_of_your_own_that_is_wrong_says_what_holes_are()
    {
        const string Advice = "SQL of your own is sent as it is written, with a parameter in the place of each {hole}: a hole is a value, never a name or a part of the SQL.";
        Assert.That(() => Db.ExecuteAsync($"delete frm parcels where id = {1}"), Throws.TypeOf<DatabaseException>().With.Message.Contains(Advice).And.Message.Contains("delete frm parcels where id = "));
        Assert.That(() => Db.Sql<int>($"select id fro parcels").ToListAsync(), Throws.TypeOf<DatabaseException>().With.Message.Contains(Advice));
    }

    public sealed class Parcel
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [MaxLength(20), Index(IsUnique = true)] public string? Code { get; set; }

        public int Weight { get; set; }

        public Place To { get; set; } = new();
    }

    [ComplexType]
    public sealed class Place
    {
        public string Street { get; set; } = "";
    }

    public sealed class Stamp
    {
        public int Id { get; set; }

        public Parcel Parcel { get; set; } = null!;
    }

    public sealed class ParcelDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Parcel> Parcels => Table<Parcel>();

        public Table<Stamp> Stamps => Table<Stamp>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Parcel>().HasCheckConstraint("ck_parcels_weight", "weight >= 0");
    }
}
