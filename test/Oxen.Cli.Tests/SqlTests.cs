namespace Oxen.Cli.Tests;

[TestFixtureSource(typeof(CliDatabase), nameof(CliDatabase.All))]
public class SqlTests(CliDatabase database)
{
    private readonly CliFolder _folder = new();
    private string _connection = "";

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        database.Require();
        _connection = database.Create(_folder);
        var made = await SqlAsync("create table people (id integer primary key, name varchar(50), age integer)");
        Assert.That(made.ExitCode, Is.Zero, made.Errors);
        Assert.That((await SqlAsync("insert into people values (1, 'Ann', 31), (2, 'Bo\tb', null)")).Output.Trim(), Is.EqualTo("2 rows changed"));
    }

    [OneTimeTearDown]
    public void Remove()
    {
        if (_connection.Length > 0)
        {
            database.Drop(_connection);
        }

        _folder.Dispose();
    }

    [SetUp]
    public void NoTerminal() => (_folder.IsTerminal, _folder.Input) = (false, "");

    [Test]
    public async Task Rows_are_lines_with_tabs_where_no_terminal_is() => Assert.That(
        (await SqlAsync("select id, name, age from people order by id")).Lines, Is.EqualTo(new[] { "id\tname\tage", "1\tAnn\t31", "2\tBo\\tb\t" }));

    [Test]
    public async Task At_a_terminal_rows_are_a_table_and_more_of_them_are_told_of()
    {
        _folder.IsTerminal = true;
        var run = await SqlAsync("select id, name from people order by id", "--limit", "1");

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Contain("│ 1  │ Ann  │").And.Not.Contain("Bo"));
            Assert.That(run.Errors, Does.StartWith("1 of 2 rows"));
        });
    }

    [Test]
    public async Task Json_has_columns_and_values_with_their_types()
    {
        var run = await SqlAsync("select id, name, age from people order by id", "--json");

        var result = run.Json.GetProperty("results")[0];
        Assert.Multiple(() =>
        {
            Assert.That(run.Errors, Is.Empty);
            Assert.That(result.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()), Is.EqualTo(new[] { "id", "name", "age" }));
            Assert.That(result.GetProperty("rows")[0].GetRawText().ReplaceLineEndings("").Replace(" ", ""), Is.EqualTo("[1,\"Ann\",31]"));
            Assert.That(result.GetProperty("rows")[1][2].ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
            Assert.That(run.Json.GetProperty("rowsChanged").GetInt32(), Is.Zero);
        });
    }

    [Test]
    public async Task Sql_comes_from_a_file_or_from_standard_input()
    {
        _folder.Write("count.sql", "select count(*) as n from people");
        _folder.Input = "select max(id) as n from people";

        Assert.Multiple(async () =>
        {
            Assert.That((await RunAsync("sql", "--file", "count.sql")).Lines, Is.EqualTo(new[] { "n", "2" }));
            Assert.That((await RunAsync("sql", "-")).Lines, Is.EqualTo(new[] { "n", "2" }));
        });
    }

    [Test]
    public async Task What_the_database_refuses_is_an_error_with_a_code_and_no_stack_trace()
    {
        var run = await SqlAsync("select * from nobody");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Errors, Does.StartWith("OXEN4100: ").And.Contain("nobody").And.Not.Contain("   at "));
        });
    }

    [Test]
    public async Task Info_tells_of_the_database_without_secrets()
    {
        var run = await RunAsync("info", "--json");

        var told = run.Json.GetProperty("database");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Output);
            Assert.That(told.GetProperty("tables").GetInt32(), Is.EqualTo(1));
            Assert.That(told.GetProperty("version").GetString(), Is.Not.Empty);
            Assert.That(told.GetProperty("connection").GetString(), Is.Not.Empty);
            Assert.That(run.Output, Does.Not.Contain("oxen-test"));
        });
    }

    private Task<CliRun> SqlAsync(params string[] words) => RunAsync(["sql", .. words]);

    private Task<CliRun> RunAsync(params string[] words) => _folder.RunAsync([.. words, "--database", database.Kind, "--connection", _connection]);
}
