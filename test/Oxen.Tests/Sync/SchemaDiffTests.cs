namespace Oxen.Tests.Sync;

public class SchemaDiffTests
{
    private static readonly SchemaTable Users = new("users", null, [new("id", "INTEGER", false), new("name", "TEXT", false)])
    {
        Indexes = [new("ix_users_name", [new("name")], false)],
    };

    private static readonly SchemaTable Posts = new("posts", null, [new("id", "INTEGER", false)]);

    [Test]
    public void Everything_is_missing_from_an_empty_database() => Assert.That(Missing([Users, Posts], []), Is.EqualTo(new SchemaOperation[]
    {
        new CreateTable(Users), new CreateTable(Posts), new CreateIndex(Users, Users.Indexes[0]),
    }));

    [Test]
    public void Nothing_is_missing_from_the_same_schema() => Assert.That(Missing([Users, Posts], [Posts, Users]), Is.Empty);

    [Test]
    public void An_index_of_a_table_that_exists_is_created() =>
        Assert.That(Missing([Users], [Users with { Indexes = [] }]), Is.EqualTo(new[] { new CreateIndex(Users, Users.Indexes[0]) }));

    [Test]
    public void What_the_model_does_not_know_is_left_alone() => Assert.That(
        Missing([Users], [Posts, Users with { Columns = [.. Users.Columns, new("extra", "TEXT", true)] }]), Is.Empty);

    [Test]
    public void Every_table_that_lacks_columns_is_named()
    {
        var error = Assert.Throws<MigrationException>(() => Missing([Users, Posts], [Users with { Columns = [] }, Posts with { Columns = [new("x", "TEXT", true)] }]));
        Assert.That(error!.Message, Does.Contain("users (id, name), posts (id)"));
        Assert.That(error.Code, Is.EqualTo("OXEN6001"));
    }

    [Test]
    public void Names_are_compared_as_the_database_compares_them()
    {
        var shouted = new SchemaTable("USERS", null, [new("ID", "INTEGER", false), new("NAME", "TEXT", false)]) { Indexes = [new("IX_USERS_NAME", [new("NAME")], false)] };
        Assert.That(SchemaDiff.Missing([Users], new SchemaModel { Tables = [shouted] }, StringComparer.OrdinalIgnoreCase, hasKeysAhead: false), Is.Empty);
        Assert.That(Missing([Users], [shouted]), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_table_of_another_schema_is_another_table() =>
        Assert.That(Missing([Posts], [Posts with { Schema = "old" }]), Is.EqualTo(new[] { new CreateTable(Posts) }));

    [Test]
    public void A_foreign_key_to_a_table_that_comes_later_is_added_in_the_end()
    {
        var key = new SchemaForeignKey("fk", ["id"], "posts", null, ["id"], DeleteBehavior.Restrict);
        var users = Users with { ForeignKeys = [key, key with { Name = "self", PrincipalTable = "users" }], Indexes = [] };
        var operations = Missing([users, Posts], []);
        Assert.That(((CreateTable)operations[0]).Table.ForeignKeys.Select(made => made.Name), Is.EqualTo(["self"]));
        Assert.That(operations.Skip(1), Is.EqualTo(new SchemaOperation[] { new CreateTable(Posts), new AddForeignKey(users, key) }));
        Assert.That(Missing([users, Posts], [Posts]), Is.EqualTo([new CreateTable(users)]));
        Assert.That(SchemaDiff.Missing([users, Posts], new SchemaModel(), StringComparer.Ordinal, hasKeysAhead: true), Is.EqualTo(new[] { new CreateTable(users), new CreateTable(Posts) }));
    }

    private static IReadOnlyList<SchemaOperation> Missing(IReadOnlyList<SchemaTable> wanted, IReadOnlyList<SchemaTable> existing) =>
        SchemaDiff.Missing(wanted, new SchemaModel { Tables = existing }, StringComparer.Ordinal, hasKeysAhead: false);
}
