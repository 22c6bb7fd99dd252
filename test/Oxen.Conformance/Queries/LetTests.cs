namespace Oxen.Conformance;

/// <summary>Queries that are named inside of queries, or before them.</summary>
[Golden]
public sealed class LetTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_query_that_is_counted() => Same(
        s => from c in s.Categories let products = s.Products.Where(p => p.CategoryId == c.Id) select new { c.Name, Count = products.Count() });

    [Test]
    public void A_query_that_is_used_several_times() => Same(
        s => from c in s.Categories
             let products = s.Products.Where(p => p.CategoryId == c.Id)
             where products.Any()
             orderby c.Id
             select new { c.Name, Count = products.Count(), Dearest = products.Max(p => (decimal?)p.UnitPrice) });

    [Test]
    public void A_collection_that_is_filtered() => Same(
        s => from c in s.Categories let cheap = c.Products.Where(p => p.UnitPrice < 20) where cheap.Any() orderby c.Id select new { c.Name, Count = cheap.Count() },
        s => from c in s.Categories let cheap = s.Products.Where(p => p.CategoryId == c.Id && p.UnitPrice < 20) where cheap.Any() orderby c.Id select new { c.Name, Count = cheap.Count() });

    [Test]
    public void A_query_in_an_order() => Same(
        s => from c in s.Categories let products = s.Products.Where(p => p.CategoryId == c.Id).OrderBy(p => p.Id) select products.Select(p => p.Name).FirstOrDefault());

    [Test]
    public void A_query_that_is_flattened() => Same(
        s => from c in s.Categories let products = s.Products.Where(p => p.CategoryId == c.Id) from p in products select new { Category = c.Name, p.Name });

    [Test]
    public void A_query_of_another_let() => Same(
        s => from c in s.Categories
             let products = s.Products.Where(p => p.CategoryId == c.Id)
             let dear = products.Where(p => p.UnitPrice > 20)
             select new { c.Name, All = products.Count(), Dear = dear.Count() });

    [Test]
    public void A_table_in_a_variable_that_is_a_sequence() => Same(s =>
    {
        IEnumerable<Product> products = s.Products;
        return s.Categories.Where(c => products.Any(p => p.CategoryId == c.Id));
    });

    [Test]
    public void A_query_in_a_variable_that_is_a_sequence() => Same(s =>
    {
        IEnumerable<Product> products = s.Products.Where(p => p.UnitPrice > 20);
        IEnumerable<int> ids = s.Products.Where(p => p.Id > 3).Select(p => p.Id);
        return s.Categories.Select(c => new { c.Id, Count = products.Count(p => p.CategoryId == c.Id && ids.Contains(p.Id)) });
    });

    [Test]
    public void The_rows_themselves() =>
        SameIn(2, s => from c in s.Categories
                       let products = s.Products.Where(p => p.CategoryId == c.Id).OrderBy(p => p.Id)
                       orderby c.Id
                       select new { c.Name, Count = products.Count(), products });
}
