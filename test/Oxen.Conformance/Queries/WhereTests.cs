namespace Oxen.Conformance;

public sealed class WhereTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Nothing_gives_every_row() => Same(s => s.Customers);

    [Test, Golden]
    public void Equal_to_a_variable() => Same(["Berlin", "berlin", "", "nowhere"], (s, city) => s.Customers.Where(c => c.City == city));
}
