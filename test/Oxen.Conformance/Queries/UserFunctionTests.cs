namespace Oxen.Conformance;

/// <summary>Methods that a row of the options gives SQL.</summary>
public sealed class UserFunctionTests
{
    [Test]
    public async Task A_method_by_a_row_of_the_options()
    {
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:")
            .UseFunction(() => Soft("", ""), "replace({0}, {1}, '')")
            .UseFunction(() => Own(0), "no_such_function({0})")
            .UseFunction(() => Own(0), "abs({0})", database: "sqlite", isNeverNull: true)
            .UseFunction(() => Twice(0), "({0} + {0})");
        var db = new ShopDb(options);
        await db.Schema.SyncAsync();
        await db.Categories.InsertAsync(new Category { Name = "banana" });
        var (text, number) = ("banana", -3);
        Assert.That(await db.Categories.Where(c => Soft(c.Name, "a") == Soft(text, "a")).Select(c => Own(c.Id - 5) + Twice(c.Id)).ToListAsync(), Is.EqualTo([6]));
        Assert.That(db.Categories.Where(c => Own(number) == c.Id).ToSql(), Does.Contain("abs(@number) = c.id"));
    }

    [Test]
    public void Only_a_static_method_is_called_in_SQL()
    {
        var options = new OxenOptions();
        Assert.That(() => options.UseFunction(() => "".Trim(), "trim({0})"), Throws.ArgumentException.With.Message.Contain("isn't a call of a static method"));
        Assert.That(() => options.UseFunction(() => 3, "three()"), Throws.ArgumentException);
    }

    private static string Soft(string text, string part) => throw new NotSupportedException();

    private static int Own(int number) => throw new NotSupportedException();

    private static T Twice<T>(T number) => throw new NotSupportedException();
}
