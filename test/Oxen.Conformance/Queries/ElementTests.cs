namespace Oxen.Conformance;

/// <summary>Single rows: <c>First</c>, <c>Single</c>, <c>Last</c>, <c>ElementAt</c>, their defaults and their errors.</summary>
[Golden]
public sealed class ElementTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void First() => Same(s => s.Products.OrderBy(p => p.Id).First());

    [Test]
    public void First_with_a_predicate() => Same([1, 3, 99], (s, supplier) => s.Products.OrderByDescending(p => p.Id).First(p => p.SupplierId == supplier));

    [Test]
    public void First_of_nothing_throws() => Same(s => s.Products.Where(p => false).First());

    [Test]
    public void FirstOrDefault() => Same([1, 99], (s, id) => s.Products.FirstOrDefault(p => p.Id == id));

    [Test]
    public void FirstOrDefault_without_a_predicate() => Same(s => s.Products.Where(p => p.Id == 7).FirstOrDefault());

    [Test]
    public void FirstOrDefault_of_a_value() => Same([1, 99], (s, id) => s.Products.Where(p => p.Id == id).Select(p => p.UnitsInStock).FirstOrDefault());

    [Test]
    public void FirstOrDefault_of_a_nullable() => Same([3, 99], (s, id) => s.Products.Where(p => p.Id == id).Select(p => p.Weight).FirstOrDefault());

    [Test]
    public void FirstOrDefault_with_a_default() => Same([1, 99], (s, id) => s.Products.Where(p => p.Id == id).Select(p => p.Id).FirstOrDefault(-1));

    [Test]
    public void FirstOrDefault_with_a_predicate_and_a_default() =>
        Same([1, 99], (s, id) => s.Products.Select(p => p.Id).FirstOrDefault(x => x == id, -1));

    [Test]
    public void FirstOrDefault_with_a_variable_as_default() =>
        Same([("x", "y"), ("Chai", "y")], (s, names) => s.Products.Select(p => p.Name).FirstOrDefault(n => n == names.Item1, names.Item2));

    [Test]
    public void First_of_an_anonymous_type() => Same(s => s.Products.OrderBy(p => p.Id).Select(p => new { p.Id, p.Name }).First());

    [Test]
    public void FirstOrDefault_of_an_anonymous_type() => Same(s => s.Products.Where(p => p.Id < 0).Select(p => new { p.Id, p.Name }).FirstOrDefault());

    [Test]
    public void FirstOrDefault_of_a_tuple() => Same(s => s.Products.Where(p => p.Id < 0).Select(p => ValueTuple.Create(p.Id, p.Name)).FirstOrDefault());

    [Test]
    public void First_of_a_null() => Same(s => s.Products.Where(p => p.Id == 4).Select(p => p.CategoryId).First());

    [Test]
    public void Single() => Same([1, 99], (s, id) => s.Products.Single(p => p.Id == id));

    [Test]
    public void Single_of_several_throws() => Same(s => s.Products.Single(p => p.SupplierId == 1));

    [Test]
    public void Single_without_a_predicate() => Same(s => s.Customers.Where(c => c.Id == "ALFKI").Single());

    [Test]
    public void SingleOrDefault() => Same([1, 99], (s, id) => s.Products.SingleOrDefault(p => p.Id == id));

    [Test]
    public void SingleOrDefault_of_several_throws() => Same(s => s.Products.SingleOrDefault(p => p.SupplierId == 1));

    [Test]
    public void SingleOrDefault_with_a_default() => Same([1, 99], (s, id) => s.Products.Where(p => p.Id == id).Select(p => p.Name).SingleOrDefault("none"));

    [Test]
    public void Single_of_a_page() => Same(s => s.Products.OrderBy(p => p.Id).Take(1).Single());

    [Test]
    public void Single_of_a_page_of_two_throws() => Same(s => s.Products.OrderBy(p => p.Id).Take(2).Single());

    [Test]
    public void Last() => Same(s => s.Products.OrderBy(p => p.Id).Last());

    [Test]
    public void Last_with_a_predicate() => Same([1, 99], (s, supplier) => s.Products.OrderBy(p => p.Id).Last(p => p.SupplierId == supplier));

    [Test]
    public void Last_turns_every_key() => Same(s => s.Products.OrderBy(p => p.SupplierId).ThenByDescending(p => p.UnitPrice).ThenBy(p => p.Id).Last());

    [Test]
    public void LastOrDefault() => Same([1, 99], (s, supplier) => s.Products.OrderBy(p => p.Id).LastOrDefault(p => p.SupplierId == supplier));

    [Test]
    public void LastOrDefault_of_nulls() => Same(s => s.Customers.OrderBy(c => c.Region).ThenBy(c => c.Id).Select(c => c.Id).LastOrDefault());

    [Test]
    public void ElementAt() => Same([0, 3], (s, index) => s.Products.OrderBy(p => p.Id).ElementAt(index));

    [Test]
    public void ElementAt_beyond_the_end_throws() => Same([14, 1000], (s, index) => s.Products.OrderBy(p => p.Id).ElementAt(index));

    [Test]
    public void ElementAt_of_a_negative_index_throws() => Same([-1], (s, index) => s.Products.OrderBy(p => p.Id).ElementAt(index));

    [Test]
    public void ElementAtOrDefault() => Same([0, 3, 14, -1], (s, index) => s.Products.OrderBy(p => p.Id).Select(p => p.Name).ElementAtOrDefault(index));

    [Test]
    public void ElementAt_of_a_page() => Same([0, 2, 3], (s, index) => s.Products.OrderBy(p => p.Id).Skip(4).Take(3).ElementAt(index));

    [Test]
    public void A_member_of_what_is_found() => Same(s => s.Products.OrderBy(p => p.Id).First(p => p.SupplierId == 2).Name);
}
