namespace Oxen.Conformance;

/// <summary>Numbers of PostgreSQL that the C# type has no room for.</summary>
public sealed class TooGreatTests(TestDatabase database) : PostgreSqlTests(database)
{
    [Test]
    public void Are_an_error_that_names_the_column()
    {
        var db = new AnyDb(Options);
        Refused(() => db.Sql<Row<int>>($"select cast(3000000000 as bigint) as amount").ToList());
        Refused(() => db.Sql<Row<short>>($"select 70000 as amount").ToList());
        Refused(() => db.Sql<Row<byte>>($"select 300 as amount").ToList());
        Refused(() => db.Sql<Row<uint>>($"select cast(-1 as bigint) as amount").ToList());
        Refused(() => db.Sql<Row<ulong>>($"select cast(-1 as numeric) as amount").ToList());
        Refused(() => db.Sql<Row<decimal>>($"select cast(1e40 as numeric) as amount").ToList());
    }

    private static void Refused<T>(Func<List<Row<T>>> read) => Assert.That(Assert.Throws<ValueException>(() => read())!.Message, Does.Contain("'amount'"));

    public sealed record Row<T>(T Amount);

    private sealed class AnyDb(OxenOptions options) : OxenDb(options);
}
