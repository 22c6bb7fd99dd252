namespace Oxen.Tests.Scaffolding;

public sealed class ScaffoldFolderTests
{
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void Create() => _folder = Directory.CreateTempSubdirectory("oxen-");

    [TearDown]
    public void Remove() => _folder.Delete(recursive: true);

    [Test]
    public async Task Only_generated_files_are_written_and_removed()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Track.cs"), "the user's");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Own.g.cs"), "the user's too");
        var first = await Files("create table tracks (id integer primary key); create table albums (id integer primary key)");
        Assert.That((await Scaffolder.WriteAsync(first, _folder.FullName)).Select(Path.GetFileName), Is.EquivalentTo(new[] { "Track.g.cs", "Album.g.cs", "Database.g.cs" }));
        Assert.That(await Scaffolder.WriteAsync(first, _folder.FullName), Is.Empty, "nothing differs");

        var second = await Files("create table tracks (id integer primary key, name text)");
        await Scaffolder.WriteAsync(second, _folder.FullName);
        Assert.That(_folder.GetFiles().Select(file => file.Name), Is.EquivalentTo(new[] { "Track.cs", "Own.g.cs", "Track.g.cs", "Database.g.cs" }));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "Track.cs")), Is.EqualTo("the user's"));
    }

    [Test]
    public async Task A_file_that_is_not_generated_is_never_overwritten()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Track.g.cs"), "the user's");
        var files = await Files("create table tracks (id integer primary key)");
        Assert.That(() => Scaffolder.WriteAsync(files, _folder.FullName), Throws.InstanceOf<MigrationException>().With.Message.Contains("Track.g.cs"));
        Assert.That(_folder.GetFiles(), Has.Length.EqualTo(1), "nothing was written");
    }

    [Test]
    public async Task Names_are_those_a_person_would_choose()
    {
        var files = await Files("""
            create table people (id integer primary key, parent_id int references people, manager int references people);
            create table ORDERS (ORDER_ID integer primary key, BILLING_ADDRESS_ID int references addresses, SHIPPING_ADDRESS_ID int not null references addresses, "order by" text);
            create table addresses (id integer primary key, address text, person_id int unique references people);
            create table friends (person_id int references people, friend_id int references people, primary key (person_id, friend_id))
            """);
        string Text(string name) => files.Single(file => file.Name == name + ".g.cs").Text;
        Assert.That(Text("Person"), Does.Contain("public Person? Parent { get; set; }").And.Contain("public List<Person> Children { get; set; }").And.Contain("public Person? Manager { get; set; }")
            .And.Contain("public List<Person> Reports { get; set; }").And.Contain("public long? ManagerId { get; set; }").And.Contain("public Address? Address { get; set; }").And.Contain("public List<Person> Friends"));
        Assert.That(Text("Order"), Does.Contain("public Address? BillingAddress { get; set; }").And.Contain("public Address ShippingAddress { get; set; } = null!;").And.Contain("public long OrderId").And.Contain("public string? OrderBy"));
        Assert.That(Text("Address"), Does.Contain("public List<Order> BillingOrders").And.Contain("public List<Order> ShippingOrders").And.Contain("public string? AddressValue"));
    }

    [Test]
    public async Task What_every_object_has_is_hidden_by_no_property()
    {
        var text = (await Files("create table things (id integer primary key, equals text, get_hash_code text, to_string text, get_type text, memberwise_clone text)")).Single(file => file.Name == "Thing.g.cs").Text;
        Assert.That(text, Does.Contain("string? EqualsValue").And.Contain("string? GetHashCodeValue").And.Contain("string? ToStringValue").And.Contain("string? GetTypeValue").And.Contain("string? MemberwiseCloneValue"));
    }

    private static async Task<IReadOnlyList<ScaffoldedFile>> Files(string sql)
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        var db = new AnyDb(options);
        await db.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql));
        return await Scaffolder.ScaffoldAsync(db);
    }

    private sealed class AnyDb(OxenOptions options) : OxenDb(options);
}
