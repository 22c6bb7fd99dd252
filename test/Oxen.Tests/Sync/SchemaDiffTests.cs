using Oxen.MySql;
using Oxen.Sqlite;

namespace Oxen.Tests.Sync;

public class SchemaDiffTests
{
    private static readonly SchemaTable Users = new("users", null, [new("id", "int", false), new("name", "varchar(100)", false)])
    {
        PrimaryKey = ["id"],
        Indexes = [new("ix_users_name", [new("name")], false)],
    };

    private static readonly SchemaTable Posts = new("posts", null, [new("id", "int", false)]) { PrimaryKey = ["id"] };

    private static readonly SchemaForeignKey ToPosts = new("fk", ["id"], "posts", null, ["id"], DeleteBehavior.Restrict);

    private static readonly Dialect MySql = new MySqlDialect(new MySqlTarget(MySqlServer.MariaDb));

    private static readonly Dialect Sqlite = new SqliteDialect(new SqliteTarget("Data Source=:memory:", null));

    [Test]
    public void Everything_is_missing_from_an_empty_database() => Assert.That(Kinds(Diff([], [Users, Posts])), Is.EqualTo("CreateTable users, CreateTable posts, CreateIndex users"));

    [Test]
    public void Nothing_is_missing_from_the_same_schema() => Assert.That(Diff([Posts, Users], [Users, Posts]), Is.Empty);

    [Test]
    public void An_index_is_created_dropped_and_renamed()
    {
        var other = Users with { Indexes = [new("ix_other", [new("name")], false)] };
        Assert.That(Kinds(Diff([Users with { Indexes = [] }], [Users])), Is.EqualTo("CreateIndex users"));
        Assert.That(Kinds(Diff([Users], [Users with { Indexes = [] }])), Is.EqualTo("DropIndex users"));
        Assert.That(Kinds(Diff([Users], [other])), Is.EqualTo("RenameIndex users"));
        Assert.That(Kinds(Diff([Users], [Users with { Indexes = [new("ix_users_name", [new("name") { IsDescending = true }], false)] }])), Is.EqualTo("DropIndex users, CreateIndex users"));
    }

    [Test]
    public void A_model_leaves_alone_what_it_does_not_know()
    {
        var index = new SchemaIndex("ix_expression", [new(null) { Sql = "lower(name)" }], false);
        Assert.That(Diff([Posts, Users with { Indexes = [.. Users.Indexes, index], Comment = "said by others" }], [Users], SchemaDiffOptions.OfModel), Is.Empty);
        Assert.That(Kinds(Diff([Posts, Users], [Users])), Is.EqualTo("DropTable posts"));
    }

    [Test]
    public void A_column_the_model_does_not_have_is_dropped_unless_it_is_kept()
    {
        var more = Users with { Columns = [.. Users.Columns, new("extra", "int", true)], Indexes = [.. Users.Indexes, new("ix_extra", [new("extra")], false)] };
        var diff = Diff([more], [Users], SchemaDiffOptions.OfModel);
        Assert.That(Kinds(diff), Is.EqualTo("DropIndex users, DropColumn users"));
        Assert.That(diff.Select(operation => operation.Impact.LosesData), Is.EqualTo(new[] { false, true }));
        Assert.That(Diff([more], [Users], SchemaDiffOptions.OfModel with { KeepsUnknownColumns = true }), Is.Empty);
    }

    [Test]
    public void Names_are_compared_as_the_database_compares_them()
    {
        var shouted = new SchemaTable("USERS", null, [new("ID", "INT", false), new("NAME", "VARCHAR(100)", false)]) { PrimaryKey = ["ID"], Indexes = [new("IX_USERS_NAME", [new("NAME")], false)] };
        Assert.That(Diff([shouted], [Users]), Is.Empty);
    }

    [Test]
    public void A_table_of_another_schema_is_another_table() =>
        Assert.That(Kinds(Diff([Posts with { Schema = "old" }], [Posts])), Is.EqualTo("DropTable posts, CreateTable posts"));

    [Test]
    public void The_schema_where_tables_are_made_may_be_named() => Assert.That(
        SchemaDiff.Between(new SchemaModel { DefaultSchema = "public", Tables = [Posts] }, new SchemaModel { Tables = [Posts with { Schema = "public" }] }, MySql), Is.Empty);

    [Test]
    public void A_foreign_key_to_a_table_that_comes_later_is_added_in_the_end()
    {
        var posts = Posts with { ForeignKeys = [new("back", ["id"], "users", null, ["id"], DeleteBehavior.Restrict)] };
        var users = Users with { ForeignKeys = [ToPosts, ToPosts with { Name = "self", PrincipalTable = "users" }], Indexes = [] };
        var diff = Diff([], [users, posts]);
        Assert.That(Kinds(diff), Is.EqualTo("CreateTable posts, CreateTable users, AddForeignKey posts"));
        Assert.That(Kinds(Diff([users, posts], [])), Is.EqualTo("DropForeignKey posts, DropTable users, DropTable posts"));
        Assert.That(Kinds(Diff([], [users, posts], dialect: Sqlite)), Is.EqualTo("CreateTable posts, CreateTable users"));
    }

    [Test]
    public void A_rename_is_done_by_a_hint_alone()
    {
        var people = Users with { Name = "people", Columns = [Users.Columns[0], Users.Columns[1] with { Name = "full_name" }], Indexes = [new("ix_users_name", [new("full_name")], false)] };
        var child = Posts with { ForeignKeys = [new("fk", ["id"], "users", null, ["id"], DeleteBehavior.Restrict)] };
        var childAfter = Posts with { ForeignKeys = [new("fk", ["id"], "people", null, ["id"], DeleteBehavior.Restrict)] };
        Assert.That(Kinds(Diff([Users], [people])), Is.EqualTo("DropTable users, CreateTable people, CreateIndex people"));
        SchemaRename[] hints = [new("people", null, "users"), new("people", "full_name", "name")];
        Assert.That(Kinds(Diff([Users, child], [people, childAfter], SchemaDiffOptions.Whole with { Renames = hints })), Is.EqualTo("RenameTable users, RenameColumn people"));
        Assert.That(Diff([people], [people], SchemaDiffOptions.Whole with { Renames = hints }), Is.Empty);
        Assert.That(Kinds(Diff([Users], [Users with { Columns = [Users.Columns[0], Users.Columns[1] with { Name = "title", FormerName = "name" }], Indexes = [] }])), Is.EqualTo("RenameColumn users, DropIndex users"));
    }

    [Test]
    public void A_type_that_holds_less_loses()
    {
        Assert.That(Loses("varchar(100)", "varchar(50)"), Is.True);
        Assert.That(Loses("varchar(100)", "varchar(200)"), Is.False);
        Assert.That(Loses("int", "bigint"), Is.False);
        Assert.That(Loses("bigint", "int"), Is.True);
        Assert.That(Loses("int", "int unsigned"), Is.True);
        Assert.That(Loses("decimal(10,2)", "decimal(12,4)"), Is.False);
        Assert.That(Loses("decimal(10,2)", "decimal(11,4)"), Is.True);
        Assert.That(Loses("longtext", "int"), Is.True);
        Assert.That(Loses("int", "longtext"), Is.False);
        Assert.That(Loses("datetime(6)", "datetime(3)"), Is.True);

        static bool Loses(string from, string to) => Diff(
            [Posts with { Columns = [.. Posts.Columns, new("value", from, true)] }], [Posts with { Columns = [.. Posts.Columns, new("value", to, true)] }]).Single().Impact.LosesData;
    }

    [Test]
    public void Foreign_keys_let_go_of_columns_that_change()
    {
        var child = new SchemaTable("comments", null, [new("id", "int", false), new("post_id", "int", false)])
        {
            PrimaryKey = ["id"],
            ForeignKeys = [new("fk_post", ["post_id"], "posts", null, ["id"], DeleteBehavior.Cascade)],
            Indexes = [new("ix", [new("post_id")], false)],
        };
        var after = child with { Columns = [child.Columns[0], new("post_id", "bigint", false)] };
        Assert.That(Kinds(Diff([Posts, child], [Posts with { Columns = [new("id", "bigint", false)] }, after])),
            Is.EqualTo("DropForeignKey comments, AlterColumn posts, AlterColumn comments, AddForeignKey comments"));
        Assert.That(Diff([child], [child with { Indexes = [] }]), Is.Empty, "the key needs the index");
    }

    [Test]
    public void The_history_of_migrations_is_no_part_of_a_schema() => Assert.That(Diff([Posts with { Name = "_oxen_migrations" }], []), Is.Empty);

    private static IReadOnlyList<SchemaOperation> Diff(IReadOnlyList<SchemaTable> from, IReadOnlyList<SchemaTable> to, SchemaDiffOptions? options = null, Dialect? dialect = null) =>
        SchemaDiff.Between(new SchemaModel { Tables = from }, new SchemaModel { Tables = to }, dialect ?? MySql, options);

    private static string Kinds(IEnumerable<SchemaOperation> operations) => string.Join(", ", operations.Select(operation => $"{operation.GetType().Name} {Table(operation)}"));

    private static string Table(SchemaOperation operation) => operation switch
    {
        RebuildTable rebuild => rebuild.To.Name,
        AlterPrimaryKey alter => alter.To.Name,
        _ => ((SchemaTable)operation.GetType().GetProperty("Table")!.GetValue(operation)!).Name,
    };
}
