using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Oxen.MySql;

namespace Oxen.Tests.MySql;

/// <summary>What MySQL 8 is sent and MariaDB isn't, or the other way round; no server answers here.</summary>
public class MySql8Tests
{
    private OxenOptions _mySqlOptions = null!;
    private OxenOptions _mariaDbOptions = null!;
    private Db _mySql = null!;
    private Db _mariaDb = null!;

    [OneTimeSetUp]
    public void Create()
    {
        _mySql = new Db(_mySqlOptions = new OxenOptions().UseDialect(new MySqlDialect(new MySqlTarget(MySqlServer.MySql8))));
        _mariaDb = new Db(_mariaDbOptions = new OxenOptions().UseDialect(new MySqlDialect(new MySqlTarget(MySqlServer.MariaDb))));
    }

    [OneTimeTearDown]
    public async Task DisposeAsync()
    {
        await _mySqlOptions.DisposeAsync();
        await _mariaDbOptions.DisposeAsync();
    }

    [TestCase("8.0.36", false, "8.0.36")]
    [TestCase("8.4.2-log", false, "8.4.2")]
    [TestCase("10.11.6-MariaDB-0+deb12u1", true, "10.11.6")]
    [TestCase("5.5.5-10.6.12-MariaDB", true, "10.6.12")]
    public void The_server_is_known_by_its_version(string version, bool isMariaDb, string expected) =>
        Assert.That(MySqlServer.Parse(version), Is.EqualTo(new MySqlServer(isMariaDb, Version.Parse(expected))));

    [Test]
    public void Without_a_driver_the_error_names_the_packages() => Assert.That(
        () => new OxenOptions().UseMySql("Server=localhost"),
        Throws.InvalidOperationException.With.Message.Contains("MySqlConnector").And.Message.Contains("MySql.Data"));

    [Test]
    public void An_insert_of_nothing_takes_the_defaults() => Assert.That(Insert(_mySql, new KeyOnly()), Is.EqualTo("INSERT INTO key_only () VALUES ()"));

    [Test]
    public void A_number_is_asked_of_the_driver() => Assert.That(Insert(_mySql, new Plain { Name = "a" }), Is.EqualTo("""
        INSERT INTO plain (name)
        VALUES (@name)
        """));

    [Test]
    public void MySQL_selects_what_the_database_makes() => Assert.That(Insert(_mySql, new Rich { Code = "a" }), Is.EqualTo("""
        INSERT INTO rich (code, price, version)
        VALUES (@code, @price, @version);
        SELECT state, total
        FROM rich
        WHERE code = @code AND ROW_COUNT() > 0
        """));

    [Test]
    public void MySQL_selects_by_the_number_of_this_insert_alone() => Assert.That(Insert(_mySql, new Numbered { Name = "a" }), Is.EqualTo("""
        DO LAST_INSERT_ID(0);
        INSERT INTO numbereds (name)
        VALUES (@name);
        SELECT id, total
        FROM numbereds
        WHERE LAST_INSERT_ID() > 0 AND id = LAST_INSERT_ID()
        """));

    [Test]
    public void MySQL_finds_no_row_whose_key_is_neither_sent_nor_numbered() => Assert.That(
        () => Insert(_mySql, new Unfound { Name = "a" }),
        Throws.TypeOf<RefusedOperationException>().With.Message.Contains("key 'id'").And.Message.Contains("Guid.CreateVersion7()"));

    [Test]
    public void MariaDB_returns_what_the_database_makes() => Assert.That(Insert(_mariaDb, new Rich { Code = "a" }), Is.EqualTo("""
        INSERT INTO rich (code, price, version)
        VALUES (@code, @price, @version)
        RETURNING state, total
        """));

    [Test]
    public void Many_keys_are_those_that_follow_the_first() => Assert.That(InsertMany(_mySql, new Plain { Name = "a" }), Is.EqualTo("""
        DO LAST_INSERT_ID(0);
        INSERT INTO plain (name)
        VALUES (@p0),
            (@p1),
            (@p2);
        SELECT MIN(id), MAX(id)
        FROM plain
        WHERE LAST_INSERT_ID() > 0 AND id >= LAST_INSERT_ID() AND id < LAST_INSERT_ID() + 3 * @@auto_increment_increment AND MOD(id - LAST_INSERT_ID(), @@auto_increment_increment) = 0
        HAVING COUNT(*) = 3
        """).And.EqualTo(InsertMany(_mariaDb, new Plain { Name = "a" })));

    [Test]
    public void Very_many_keys_are_asked_for_by_a_command_of_their_own()
    {
        foreach (var db in new[] { _mySql, _mariaDb })
        {
            var rows = RowsOf(db, new Plain { Name = "a" });
            var (before, after) = rows.Around(500);
            Assert.That(before!.Text, Is.EqualTo("DO LAST_INSERT_ID(0)"));
            Assert.That(rows.CommandOf(500).Text, Does.StartWith("INSERT INTO plain (name)\nVALUES (@p0),\n    (@p1),").And.EndsWith("(@p499)"));
            Assert.That(after!.Text, Is.EqualTo("""
                SELECT MIN(id), MAX(id)
                FROM plain
                WHERE LAST_INSERT_ID() > 0 AND id >= LAST_INSERT_ID() AND id < LAST_INSERT_ID() + 500 * @@auto_increment_increment AND MOD(id - LAST_INSERT_ID(), @@auto_increment_increment) = 0
                HAVING COUNT(*) = 500
                """));
        }

        var (nothing, selected) = RowsOf(_mySql, new Rich { Code = "a" }).Around(500);
        Assert.That(nothing, Is.Null);
        Assert.That(selected!.Text, Does.StartWith("SELECT rich.state, rich.total\nFROM (SELECT ordinal - 1 AS n, g0 FROM JSON_TABLE(@rows,"));
        Assert.That(selected.Parameters.Single().Source.Slot, Is.EqualTo(500 * EntityCommands.Of(_mySql.Model.Find(typeof(Rich))!, _mySql.Session.Engine).Slots.Count));
    }

    [Test]
    public void What_the_database_makes_of_many_rows_is_selected_by_their_keys() => Assert.That(InsertMany(_mySql, new Rich { Code = "a" }), Is.EqualTo("""
        INSERT INTO rich (code, price, version)
        VALUES (@p0, @p1, @p2),
            (@p3, @p4, @p5),
            (@p6, @p7, @p8);
        SELECT rich.state, rich.total
        FROM (SELECT ordinal - 1 AS n, g0 FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, g0 longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$')) AS list) AS given
        JOIN rich ON rich.code = given.g0
        ORDER BY given.n
        """));

    [Test]
    public void Many_updates_select_what_the_database_makes()
    {
        var commands = EntityCommands.Of(_mySql.Model.Find(typeof(Rich))!, _mySql.Session.Engine);
        var text = commands.Update(new Rich(), new object?[commands.Slots.Count]).Rows!.CommandOf(5).Text;
        Assert.That(text, Does.StartWith("UPDATE rich\nJOIN (SELECT ordinal - 1 AS n, g0, g1, g2, g3, g4 FROM JSON_TABLE(@rows,"));
        Assert.That(text, Does.Contain(" ON rich.code = given.g0 AND rich.version = given.g1\nSET state = given.g2, price = given.g3, version = given.g4;\nSELECT rich.total\nFROM ("));
        Assert.That(text, Does.EndWith("\nJOIN rich ON rich.code = given.g0\nWHERE ROW_COUNT() = @count\nORDER BY given.n"));
    }

    [Test]
    public void Many_updates_on_MariaDB_are_joined_with_their_rows_as_they_come()
    {
        var commands = EntityCommands.Of(_mariaDb.Model.Find(typeof(Plain))!, _mariaDb.Session.Engine);
        var update = commands.Update(new Plain(), new object?[commands.Slots.Count]).Rows!.CommandOf(5).Text;
        Assert.That(update, Does.StartWith("UPDATE plain\nJOIN JSON_TABLE(@rows, '$[*]' COLUMNS (n FOR ORDINALITY, g0 bigint PATH '$[0]', g1 ").And.EndsWith(" AS given ON plain.id = given.g0\nSET name = given.g1"));
        Assert.That(commands.Delete(new Plain(), new object?[commands.Slots.Count]).Rows!.CommandOf(5).Text, Is.EqualTo("""
            DELETE plain
            FROM plain
            JOIN JSON_TABLE(@rows, '$[*]' COLUMNS (n FOR ORDINALITY, g0 bigint PATH '$')) AS given ON plain.id = given.g0
            """));
    }

    [Test]
    public void An_update_selects_what_the_database_makes() => Assert.That(Text<Rich>(_mariaDb, (commands, values) => commands.Update(new Rich(), values)), Is.EqualTo("""
        UPDATE rich
        SET state = @state, price = @price, version = @version
        WHERE code = @code AND version = @original_version;
        SELECT total
        FROM rich
        WHERE code = @code AND ROW_COUNT() > 0
        """));

    [Test]
    public void MySQL_upserts_by_the_alias_of_the_row() => Assert.That(Save(_mySql, new Natural { Code = "a" }), Is.EqualTo("""
        INSERT INTO `natural` (code, name)
        VALUES (@code, @name) AS new
        ON DUPLICATE KEY UPDATE name = new.name
        """));

    [Test]
    public void MariaDB_upserts_by_VALUES() => Assert.That(Save(_mariaDb, new Natural { Code = "a" }), Is.EqualTo("""
        INSERT INTO `natural` (code, name)
        VALUES (@code, @name)
        ON DUPLICATE KEY UPDATE name = VALUES(name)
        """));

    [Test]
    public void An_upsert_never_updates_another_row_that_has_a_unique_value() => Assert.That(Save(_mySql, new Unique { Code = "a" }), Is.EqualTo("""
        INSERT INTO `unique` (code, email)
        SELECT @code, @email
        FROM DUAL
        WHERE NOT EXISTS (SELECT 1 FROM `unique` WHERE code = @code);
        UPDATE `unique`
        SET email = @email
        WHERE code = @code AND ROW_COUNT() = 0
        """));

    [Test]
    public void A_list_is_compared_by_the_collation_of_the_server()
    {
        var names = new[] { "a" };
        Assert.That(_mySql.Plains.Where(p => names.Contains(p.Name)).ToSql(), Does.Contain("longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin PATH '$'"));
        Assert.That(_mariaDb.Plains.Where(p => names.Contains(p.Name)).ToSql(), Does.Contain("COLLATE utf8mb4_nopad_bin PATH '$'"));
    }

    [Test]
    public void MySQL_reads_the_row_around_a_source()
    {
        var query = (Db db) => db.Plains.Where(p => db.Naturals.Where(n => n.Name == p.Name).Select(n => n.Code).Distinct().Count() > 1);
        Assert.That(query(_mySql).ToSql(), Does.Contain("SELECT DISTINCT"));
        Assert.That(() => query(_mariaDb).ToSql(), Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("MariaDB can't"));
    }

    [Test]
    public void MySQL_reads_a_page_of_each_row_where_an_index_finds_it()
    {
        var query = (Db db) => db.Plains.Where(p => p.Name != "").SelectMany(p => db.Parts.Where(part => part.PlainId == p.Id).OrderByDescending(part => part.Place).Take(2), (p, part) => new { p.Name, part.Place }).ToSql();
        Assert.That(query(_mySql), Is.EqualTo("""
            SELECT p.name, t.place
            FROM plain AS p
            CROSS JOIN LATERAL (
                SELECT p1.place
                FROM parts AS p1
                WHERE p1.plain_id = p.id
                ORDER BY p1.place DESC
                LIMIT 2
            ) AS t
            WHERE p.name <> @p
            """));
        Assert.That(query(_mariaDb), Does.Contain("ROW_NUMBER() OVER (PARTITION BY p.id ORDER BY p1.place DESC)").And.Not.Contain("LATERAL"));
    }

    [Test]
    public void MySQL_keeps_rows_without_a_page()
    {
        var query = (Db db) => db.Plains.SelectMany(p => db.Parts.Where(part => part.PlainId == p.Id).OrderBy(part => part.Id).Take(1).DefaultIfEmpty(), (p, part) => new { p.Id, Place = (int?)part!.Place }).ToSql();
        Assert.That(query(_mySql), Is.EqualTo("""
            SELECT p.id, t.place
            FROM plain AS p
            LEFT JOIN LATERAL (
                SELECT p1.place
                FROM parts AS p1
                WHERE p1.plain_id = p.id
                ORDER BY p1.id
                LIMIT 1
            ) AS t ON TRUE
            """));
        Assert.That(query(_mariaDb), Does.Contain("ROW_NUMBER()").And.Not.Contain("LATERAL"));
    }

    [Test]
    public void Without_an_index_MySQL_numbers_the_rows_of_all_pages_at_once() => Assert.That(
        _mySql.Plains.SelectMany(p => _mySql.Parts.Where(part => part.Place == p.Id).OrderBy(part => part.Id).Take(1)).ToSql(),
        Does.Contain("ROW_NUMBER()").And.Not.Contain("LATERAL"));

    [TestCase("8.0.13", false)]
    [TestCase("8.0.14", true)]
    [TestCase("9.1.0", true)]
    [TestCase("11.4.2-MariaDB", false)]
    public void LATERAL_is_known_by_the_version(string version, bool expected) => Assert.That(MySqlServer.Parse(version).HasLateral, Is.EqualTo(expected));

    [Test]
    public void Rows_are_locked_in_the_words_of_the_server()
    {
        Assert.That(_mySql.Plains.Where(p => p.Id == 1).ForShare().ToSql(), Does.EndWith("FOR SHARE"));
        Assert.That(_mariaDb.Plains.Where(p => p.Id == 1).ForShare().ToSql(), Does.EndWith("LOCK IN SHARE MODE"));
    }

    [Test]
    public void MySQL_puts_the_written_table_aside_where_a_subquery_reads_it()
    {
        var delete = (Db db) => db.Plains.Where(p => db.Plains.Any(other => other.Name == p.Name && other.Id < p.Id)).ToDeleteSql();
        Assert.That(delete(_mySql), Does.Contain("SELECT * FROM plain LIMIT 18446744073709551615"));
        Assert.That(delete(_mariaDb), Does.Not.Contain("LIMIT"));
    }

    [Test]
    public void Parts_of_documents_are_read_in_the_words_of_the_server()
    {
        var query = (Db db) => db.Papers.Where(p => p.Content.Title == "a").Select(p => p.Content.Pages).ToSql();
        Assert.That(query(_mySql), Does.Contain("CAST(json_unquote(json_extract(").And.Contain("json_type(").And.Not.Contain("json_value"));
        Assert.That(query(_mariaDb), Does.Contain("json_value(").And.Not.Contain("json_unquote"));
        var update = (Db db) => db.Papers.Where(p => p.Id == 1).ToUpdateSql(s => s.Set(p => p.Content.Pages, 3));
        Assert.That(update(_mySql), Does.Contain("json_set("));
        Assert.That(update(_mariaDb), Does.Contain("json_set("));
    }

    [Test]
    public void An_object_inside_a_document_is_set_as_JSON()
    {
        var update = (Db db) => db.Papers.Where(p => p.Id == 1).ToUpdateSql(s => s.Set(p => p.Content.Author, new Author { Name = "Ann" }));
        Assert.That(update(_mySql), Is.EqualTo("""
            UPDATE paper AS p
            SET content = json_set(p.content, '$."Author"', CAST(@value AS JSON))
            WHERE p.id = 1
            """));
        Assert.That(update(_mariaDb), Does.Contain("json_extract(@").And.Not.Contain("CAST("));
    }

    [Test]
    public void Groups_of_an_expression_name_it_alike_in_both_places()
    {
        var groups = (Db db) => db.Plains.GroupBy(p => p.Name.Length + p.Id).Select(g => new { g.Key, Names = g.Count() }).ToSql();
        Assert.That(groups(_mySql), Is.EqualTo("""
            SELECT (octet_length(CONVERT(p.name USING utf16)) DIV 2) + p.id AS `key`, COUNT(*) AS names
            FROM plain AS p
            GROUP BY (octet_length(CONVERT(p.name USING utf16)) DIV 2) + p.id
            """));
    }

    [Test]
    public void The_catalogue_is_read_where_each_server_tells()
    {
        Assert.That(MySqlCatalogue.Indexes(MySqlServer.MySql8), Does.Contain("sub_part, index_type, expression\nFROM information_schema.statistics"));
        Assert.That(MySqlCatalogue.Indexes(MySqlServer.MariaDb), Does.Contain("sub_part, index_type, NULL\nFROM information_schema.statistics"));
        Assert.That(MySqlCatalogue.Checks(MySqlServer.MySql8), Is.EqualTo("""
            SELECT t.table_name, c.constraint_name, c.check_clause, 0
            FROM information_schema.check_constraints AS c
            JOIN information_schema.table_constraints AS t ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
            WHERE c.constraint_schema = DATABASE() AND t.constraint_type = 'CHECK'
            ORDER BY t.table_name, c.constraint_name
            """));
        Assert.That(MySqlCatalogue.Checks(MySqlServer.MariaDb), Does.Contain("level = 'Column'").And.Not.Contain("JOIN"));
    }

    [Test]
    public void MySQL_can_not_set_two_columns_to_each_other()
    {
        var swap = (Db db) => db.Pairs.Where(p => p.Id == 1).ToUpdateSql(s => s.Set(p => p.One, p => p.Other).Set(p => p.Other, p => p.One));
        Assert.That(() => swap(_mySql), Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("MySQL can't set"));
        Assert.That(swap(_mariaDb), Does.Contain("SET "));
    }

    [Test]
    public void The_script_says_collations_and_lengths() => Assert.That(_mySql.Schema.CreateScript(), Does.Contain("""
        CREATE TABLE `unique` (
            code varchar(255) NOT NULL,
            email varchar(100) NOT NULL,
            PRIMARY KEY (code)
        ) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
        """));

    private static string Insert<T>(Db db, T entity)
        where T : class => Text<T>(db, (commands, values) => commands.Insert(entity, values));

    private static string InsertMany<T>(Db db, T entity)
        where T : class => RowsOf(db, entity).CommandOf(3).Text;

    private static RowsCommand RowsOf<T>(Db db, T entity)
        where T : class
    {
        var commands = EntityCommands.Of(db.Model.Find(typeof(T))!, db.Session.Engine);
        return commands.Insert(entity, new object?[commands.Slots.Count]).Rows!;
    }

    private static string Save<T>(Db db, T entity)
        where T : class => Text<T>(db, (commands, values) => commands.Save(entity, values));

    private static string Text<T>(Db db, Func<EntityCommands, object?[], WritePlan> write)
    {
        var commands = EntityCommands.Of(db.Model.Find(typeof(T))!, db.Session.Engine);
        return write(commands, new object?[commands.Slots.Count]).Command.Text;
    }

    [Table("plain")]
    private sealed class Plain
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    [Table("key_only")]
    private sealed class KeyOnly
    {
        public int Id { get; set; }
    }

    [Table("natural")]
    private sealed class Natural
    {
        [Key]
        public string Code { get; set; } = "";

        public string Name { get; set; } = "";
    }

    private sealed class Part
    {
        public int Id { get; set; }

        [Index]
        public int PlainId { get; set; }

        public int Place { get; set; }
    }

    [Table("pair")]
    private sealed class Pair
    {
        public int Id { get; set; }

        public string One { get; set; } = "";

        public string Other { get; set; } = "";
    }

    [Table("paper")]
    private sealed class Paper
    {
        public int Id { get; set; }

        [JsonColumn]
        public Content Content { get; set; } = new();
    }

    private sealed class Content
    {
        public string Title { get; set; } = "";

        public int Pages { get; set; }

        public Author Author { get; set; } = new();
    }

    private sealed class Author
    {
        public string Name { get; set; } = "";
    }

    [Table("unique")]
    private sealed class Unique
    {
        [Key]
        public string Code { get; set; } = "";

        [Index(IsUnique = true)]
        [MaxLength(100)]
        public string Email { get; set; } = "";
    }

    [Table("rich")]
    private sealed class Rich
    {
        [Key]
        public string Code { get; set; } = "";

        public string State { get; set; } = null!;

        public int Price { get; set; }

        public int Total { get; set; }

        public long Version { get; set; }
    }

    private sealed class Numbered
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Total { get; set; }
    }

    private sealed class Unfound
    {
        [DatabaseGenerated(DatabaseGeneratedOption.Identity)]
        public Guid Id { get; set; }

        public string Name { get; set; } = "";
    }

    private sealed class Db(OxenOptions options) : OxenDb(options)
    {
        public Table<Plain> Plains => Table<Plain>();

        public Table<Natural> Naturals => Table<Natural>();

        public Table<Part> Parts => Table<Part>();

        public Table<Pair> Pairs => Table<Pair>();

        public Table<Paper> Papers => Table<Paper>();

        protected override void OnModelCreating(ModelBuilder model) => model
            .Entity<KeyOnly>(_ => { })
            .Entity<Unique>(_ => { })
            .Entity<Numbered>(numbered => numbered.Property(n => n.Total).HasComputedColumnSql("id * 2"))
            .Entity<Unfound>(unfound => unfound.Property(u => u.Id).HasDefaultValueSql("UUID()"))
            .Entity<Rich>(rich =>
            {
                rich.Property(r => r.State).HasDefaultValue("new");
                rich.Property(r => r.Total).HasComputedColumnSql("price * 2");
                rich.Property(r => r.Version).IsRowVersion();
            });
    }
}
