using Oxen.Migrations;
using Oxen.MySql;
using Oxen.PostgreSql;
using Oxen.Sqlite;

namespace Oxen.Conformance;

/// <summary>Where the statements of a script end, by the rules of each database.</summary>
public sealed class ScriptSplitterTests
{
    private static readonly ScriptSyntax Sqlite = SqliteMigrations.Forms.Script;
    private static readonly ScriptSyntax PostgreSql = PostgreSqlMigrations.Forms.Script;
    private static readonly ScriptSyntax MySql = MySqlMigrations.Forms("'x'").Script;

    private static readonly TestCaseData[] Named = [One(Sqlite, "sqlite"), One(PostgreSql, "postgresql"), One(MySql, "mysql")];

    [TestCaseSource(nameof(Named))]
    public void Semicolons_in_strings_names_and_comments_end_nothing(object syntax) => AssertSplit(
        (ScriptSyntax)syntax,
        """
        -- first; comment
        INSERT INTO a VALUES ('x;''y;'); /* one; */ UPDATE "odd;name" SET b = 1;
        DELETE FROM a -- the end;
        """,
        "INSERT INTO a VALUES ('x;''y;')",
        "UPDATE \"odd;name\" SET b = 1",
        "DELETE FROM a -- the end;");

    [TestCaseSource(nameof(Named))]
    public void Nothing_but_comments_is_no_statement(object syntax) => AssertSplit((ScriptSyntax)syntax, "-- a\n; ;/* b */;\n\n");

    [Test]
    public void A_trigger_of_sqlite_is_one_statement() => AssertSplit(
        Sqlite,
        """
        CREATE TRIGGER t AFTER UPDATE ON a WHEN CASE new.x WHEN 1 THEN 0 ELSE 1 END BEGIN
            UPDATE a SET y = CASE WHEN x = 1 THEN ';' ELSE 'END;' END;
            DELETE FROM [odd;one];
        END;
        SELECT 1;
        """,
        """
        CREATE TRIGGER t AFTER UPDATE ON a WHEN CASE new.x WHEN 1 THEN 0 ELSE 1 END BEGIN
            UPDATE a SET y = CASE WHEN x = 1 THEN ';' ELSE 'END;' END;
            DELETE FROM [odd;one];
        END
        """,
        "SELECT 1");

    [Test]
    public void Dollar_quotes_escapes_and_nested_comments_of_postgresql() => AssertSplit(
        PostgreSql,
        """
        CREATE FUNCTION f() RETURNS int AS $body$ BEGIN PERFORM $$;$$; RETURN 1; END; $body$ LANGUAGE plpgsql;
        SELECT E'it\';s', $1, a$b; /* a /* b; */ c; */ SELECT $$;$$
        """,
        "CREATE FUNCTION f() RETURNS int AS $body$ BEGIN PERFORM $$;$$; RETURN 1; END; $body$ LANGUAGE plpgsql",
        "SELECT E'it\\';s', $1, a$b",
        "SELECT $$;$$");

    [Test]
    public void A_body_of_standard_sql_is_one_statement() => AssertSplit(
        PostgreSql,
        "CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END; SELECT 2",
        "CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END",
        "SELECT 2");

    [Test]
    public void Backslashes_backticks_and_comments_of_mysql() => AssertSplit(
        MySql,
        """
        INSERT INTO `a;b` VALUES ('it\';s', "x;\"y"); # one; two
        SELECT 5--1; /*!50000 SELECT ';' */;
        """,
        "INSERT INTO `a;b` VALUES ('it\\';s', \"x;\\\"y\")",
        "SELECT 5--1",
        "/*!50000 SELECT ';' */");

    [Test]
    public void A_routine_of_mysql_is_one_statement() => AssertSplit(
        MySql,
        """
        CREATE DEFINER = x PROCEDURE p() BEGIN
            IF 1 THEN SELECT 1; END IF;
            CASE 1 WHEN 1 THEN SELECT 2; END CASE;
            WHILE 0 DO SELECT 3; END WHILE;
            BEGIN SELECT CASE WHEN 1 THEN 2 END; END;
        END;
        BEGIN NOT ATOMIC SELECT 4; SELECT 5; END;
        SELECT 6
        """,
        """
        CREATE DEFINER = x PROCEDURE p() BEGIN
            IF 1 THEN SELECT 1; END IF;
            CASE 1 WHEN 1 THEN SELECT 2; END CASE;
            WHILE 0 DO SELECT 3; END WHILE;
            BEGIN SELECT CASE WHEN 1 THEN 2 END; END;
        END
        """,
        "BEGIN NOT ATOMIC SELECT 4; SELECT 5; END",
        "SELECT 6");

    [Test]
    public void A_line_delimiter_says_what_ends_statements() => AssertSplit(
        MySql,
        """
        SELECT 1;
        DELIMITER $$
        CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW IF new.x THEN SET new.x = 1; END IF$$
        DELIMITER ;
        SELECT 2;
        """,
        "SELECT 1",
        "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW IF new.x THEN SET new.x = 1; END IF",
        "SELECT 2");

    [TestCaseSource(nameof(Named))]
    public void What_stands_between_the_marks_is_one_statement(object syntax) => AssertSplit(
        (ScriptSyntax)syntax,
        """
        SELECT 1;
        -- oxen:begin
        ANYTHING; AT; ALL;
        -- oxen:end
        SELECT 2;
        """,
        "SELECT 1",
        "ANYTHING; AT; ALL",
        "SELECT 2");

    [Test]
    public void A_statement_knows_its_line() =>
        Assert.That(ScriptSplitter.Split("SELECT 1;\n\n  SELECT\n2;", Sqlite, 10).Select(statement => statement.Line), Is.EqualTo(new[] { 10, 12 }));

    [Test]
    public void Line_endings_alone_leave_the_checksum_as_it_is()
    {
        var plain = FoundMigration.Hash("a\nb\n");
        Assert.That(FoundMigration.Hash("a\r\nb\r\n"), Is.EqualTo(plain));
        Assert.That(FoundMigration.Hash("a\nb\n "), Is.Not.EqualTo(plain));
    }

    private static TestCaseData One(ScriptSyntax syntax, string name) => new TestCaseData(syntax).SetArgDisplayNames(name);

    private static void AssertSplit(ScriptSyntax syntax, string script, params string[] expected) =>
        Assert.That(ScriptSplitter.Split(script.ReplaceLineEndings("\n"), syntax).Select(statement => statement.Text), Is.EqualTo(expected));
}
