using Oxen.Conformance.Writing;

namespace Oxen.Conformance.Limits;

/// <summary>Mistakes in SQL of the application that are told before they do harm.</summary>
public sealed class RawSqlErrorTests(TestDatabase database) : WritingTests(database)
{
    public sealed record Row(string Name, int? Age);

    public sealed class Loose
    {
        public string? Name { get; set; }

        public int Age { get; set; }
    }

    [Test]
    public void NULL_where_a_member_must_have_a_value_names_column_and_member()
    {
        Assert.That(Db.Sql<Row>($"select 'x' as name, null as age").Single().Age, Is.Null);
        Assert.That(Null<Row>($"select null as name, 1 as age"), Does.StartWith("OXEN4108: Column 'name' of the result is NULL in a row, but 'Row.Name', which it is read into, is a 'string'"));
        Assert.That(Null<Loose>($"select null as name, null as age"), Does.Contain("'Loose.Age'").And.Contain("'int'"));
        Assert.That(Null<Writing.Customer>($"select 1 as id, null as name, null as email, 1 as age, 0 as standing"), Does.Contain("'Customer.Name'"));
        Assert.That(Null<(int, int)>($"select 1, null"), Does.Contain(".Item2'"));
        Assert.That(Null<int>($"select null"), Does.Contain("is read as 'int'"));
        Assert.That(() => Db.Sql<Row>($"select null as name, 1 as age").Where(r => r.Age > 0).ToList(), Throws.InstanceOf<OxenException>().With.Message.Contains("name"));
    }

    [Test]
    public void A_hole_inside_quotes_is_refused()
    {
        var text = "x";
        Assert.That(Refused($"select '{text}' as x"), Does.Contain("lies inside quotes (')").And.Contain("Leave the quotes out"));
        Assert.That(Refused($"select 'it''s %{text}%' as x"), Does.Contain("inside quotes"));
        Assert.That(Refused($"select \"{text}\" as x"), Does.Contain("inside quotes (\")"));
        Assert.That(Refused($"select 1 as x -- {text}"), Does.Contain("inside a comment"));
        Assert.That(Assert.ThrowsAsync<QueryTranslationException>(() => Db.ExecuteAsync($"update customers set name = '{text}'"))!.Message, Does.Contain("inside quotes"));
        Assert.That(Db.Sql<string>($"select 'a''b' /* it's */ || {text} || '\"' -- isn't\n || {text}").Single(), Is.EqualTo("a'bx\"x"));
    }

    [Test]
    public void A_hole_in_the_place_of_a_table_is_refused()
    {
        var table = "customers";
        Assert.That(Refused($"select name from {table}"), Does.Contain("stands where SQL has the name of a table").And.Contain("a value, never a name"));
        Assert.That(Refused($"select c.name from customers c join {table} on true"), Does.Contain("the name of a table"));
        Assert.That(Assert.ThrowsAsync<QueryTranslationException>(() => Db.ExecuteAsync($"delete from {table}"))!.Message, Does.Contain("the name of a table"));
    }

    [Test]
    public void Missing_columns_are_not_ignored_as_extra_ones_are()
    {
        Assert.That(Shape<Row>($"select 'Ann' as name"), Does.Contain("Select what is missing").And.Not.Contain("IgnoreExtraColumns"));
        Assert.That(Shape<Row>($"select 'Ann' as name, 1 as age, 2 as size"), Does.Contain("IgnoreExtraColumns()"));
    }

    [Test]
    public void A_list_in_a_hole_is_refused()
    {
        int[] ids = [1, 2];
        Assert.That(Refused($"select name from customers where id in ({ids})"), Does.Contain("holds a list").And.Contain("list.Contains(row.Id)"));
        Assert.That(Db.Sql<byte[]>($"select {new byte[] { 1, 2 }}").Single(), Is.EqualTo(new byte[] { 1, 2 }));
    }

    [Test]
    public void A_semicolon_ends_SQL_that_is_composed_over_too()
    {
        var min = 1;
        Assert.That(Db.Sql<int>($"select 2 as x; ").Where(x => x > 1).ToList(), Is.EqualTo(new[] { 2 }));
        Assert.That(Db.Sql<int>($"select {min};\n").Count(), Is.EqualTo(1));
        Assert.That(Db.Sql<int>($"select {min};").ToList(), Is.EqualTo(new[] { 1 }));
    }

    private string Refused(FormattableString sql) => Assert.Throws<QueryTranslationException>(() => Db.Sql<string>(sql).ToList())!.Message;

    private string Null<T>(FormattableString sql) => Assert.Throws<NullValueException>(() => Db.Sql<T>(sql).ToList())!.Message;

    private string Shape<T>(FormattableString sql) => Assert.Throws<ResultShapeException>(() => Db.Sql<T>(sql).ToList())!.Message;
}
