namespace Oxen.Conformance;

/// <summary>Something LINQ can say: a row of the capability table, whose cells are what the databases say to its query.</summary>
/// <param name="What">What it is, as the table names it.</param>
/// <param name="Query">A query that uses it.</param>
public sealed record Capability(string What, Func<IShop, object?> Query)
{
    private static readonly Dictionary<int, string> Names = new() { [1] = "one", [2] = "two" };

    /// <summary>LINQ's operators, and those Oxen adds.</summary>
    public static IReadOnlyList<Capability> All { get; } =
    [
        new("`Where`", s => s.Products.Where(p => p.UnitPrice > 10)),
        new("`Where`, `Select` with an index, in an order", s => s.Products.OrderBy(p => p.Id).Where((p, i) => i % 2 == 0).Select((p, i) => new { i, p.Name })),
        new("`Where`, `Select` with an index, without an order", s => s.Products.Select((p, i) => i)),
        new("`Select` of objects, records, tuples", s => s.Products.Select(p => ValueTuple.Create(p.Id, p.Name))),
        new("`Select` with collections inside", s => s.Categories.OrderBy(c => c.Id).Select(c => new { c.Id, Names = c.Products.OrderBy(p => p.Id).Select(p => p.Name).ToList() })),
        new("`SelectMany`", s => s.Customers.SelectMany(c => c.Orders, (c, o) => new { c.Name, o.Id })),
        new("`SelectMany` of a page of each row", s => s.Customers.SelectMany(c => c.Orders.OrderBy(o => o.Id).Take(2))),
        new("`OrderBy`, `OrderByDescending`, `ThenBy`, `ThenByDescending`", s => s.Products.OrderBy(p => p.SupplierId).ThenByDescending(p => p.UnitPrice).ThenBy(p => p.Id)),
        new("`Order`, `OrderDescending`", s => s.Products.Select(p => p.Id).OrderDescending()),
        new("`Reverse`, in an order", s => s.Products.OrderBy(p => p.Id).Reverse()),
        new("`Skip`, `Take`", s => s.Products.OrderBy(p => p.Id).Skip(2).Take(3)),
        new("`Take` of a range", s => s.Products.OrderBy(p => p.Id).Take(^5..^1)),
        new("`SkipLast`, `TakeLast`", s => s.Products.OrderBy(p => p.Id).SkipLast(1).TakeLast(3)),
        new("`SkipWhile`, `TakeWhile`", s => s.Products.OrderBy(p => p.Id).TakeWhile(p => p.Id < 3)),
        new("`Distinct`", s => s.Products.Select(p => p.SupplierId).Distinct()),
        new("`DistinctBy`", s => s.Products.OrderBy(p => p.Id).DistinctBy(p => p.SupplierId)),
        new("`Join`", s => s.Orders.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { o.Id, c.Name })),
        new("`LeftJoin`, `RightJoin`", s => s.Customers.LeftJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, o) => new { c.Id, Order = o == null ? 0 : o.Id })),
        new("`FullJoin`", s => s.Customers.FullJoin(s.Suppliers, c => c.Country, x => x.Country, (c, x) => new { Customer = c == null ? null : c.Id, Supplier = x == null ? null : x.Name })),
        new("`GroupJoin`", s => s.Customers.GroupJoin(s.Orders, c => c.Id, o => o.CustomerId, (c, os) => new { c.Id, Count = os.Count() })),
        new("`GroupJoin` and `DefaultIfEmpty`", s => from c in s.Customers join o in s.Orders on c.Id equals o.CustomerId into os from o in os.DefaultIfEmpty() select new { c.Id, Order = o == null ? 0 : o.Id }),
        new("joins by several columns", s => s.Lines.Join(s.Lines, a => new { a.OrderId, a.ProductId }, b => new { b.OrderId, b.ProductId }, (a, b) => a.Quantity)),
        new("several `from`, joins without equality", s => from p in s.Products from q in s.Products where p.UnitPrice < q.UnitPrice select new { A = p.Id, B = q.Id }),
        new("`Zip`", s => s.Products.Zip(s.Products, (a, b) => a.Id)),
        new("`GroupBy` with aggregates", s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(o => o.Freight) })),
        new("`GroupBy` of an entity, an expression, several columns", s => s.Products.GroupBy(p => p.Supplier).Select(g => new { g.Key.Name, Count = g.Count() })),
        new("conditions on groups (`HAVING`)", s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Count() > 3).Select(g => g.Key)),
        new("`GroupBy` as the last operator", s => s.Products.OrderBy(p => p.Id).GroupBy(p => p.SupplierId).OrderBy(g => g.Key)),
        new("the first row of each group", s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => g.OrderBy(o => o.Id).First())),
        new("the first rows of each group", s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Key).Select(g => new { g.Key, Top = g.OrderBy(o => o.Id).Take(2).ToList() })),
        new("`CountBy`", s => s.Products.CountBy(p => p.SupplierId)),
        new("`AggregateBy` of a sum, a count, a minimum or maximum", s => s.Products.AggregateBy(p => p.SupplierId, 0, (sum, p) => sum + p.Id)),
        new("`Union`, `Concat`, `Intersect`, `Except`", s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)).Except(s.Categories.Select(c => c.Name))),
        new("`UnionBy`, `ExceptBy`, `IntersectBy`", s => s.Products.OrderBy(p => p.Id).ExceptBy(s.Lines.Where(l => l.Quantity > 20).Select(l => l.ProductId), p => p.Id)),
        new("`Append`, `Prepend`", s => s.Suppliers.OrderBy(x => x.Id).Select(x => x.Id).Append(0)),
        new("`DefaultIfEmpty`", s => s.Products.Where(p => p.Id < 0).Select(p => p.Id).DefaultIfEmpty()),
        new("`Any`, `All`, `Contains`", s => s.Customers.Where(c => c.Orders.Any(o => o.Freight > 50) && c.Orders.All(o => o.Freight > 0))),
        new("`AggregateBy` of anything else", s => s.Products.AggregateBy(p => p.SupplierId, "", (all, p) => all + p.Name)),
        new("`ToDictionary`, `ToLookup`, `ToHashSet` of a collection", s => s.Categories.OrderBy(c => c.Id).Select(c => c.Products.OrderBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name))),
        new("`ContainsKey` and values of a dictionary in memory", s => s.Products.Where(p => Names.ContainsKey(p.Id) && Names[p.Id] == "two")),
        new("`Contains` of a list", s => s.Products.Where(p => new List<int> { 1, 2 }.Contains(p.Id))),
        new("`Contains` of an entity", s => s.Orders.Where(o => s.Customers.Where(c => c.IsActive).Contains(o.Customer))),
        new("`SequenceEqual`", s => s.Products.Select(p => p.Id).SequenceEqual(s.Suppliers.Select(x => x.Id))),
        new("`Count`, `LongCount`", s => s.Products.Count(p => p.IsDiscontinued)),
        new("`Sum`, `Average`, `Min`, `Max`", s => s.Products.Average(p => p.UnitsInStock)),
        new("`MinBy`, `MaxBy`", s => s.Products.MaxBy(p => p.Id)),
        new("`Aggregate`", s => s.Products.Select(p => p.Id).Aggregate((a, b) => a + b)),
        new("`First`, `FirstOrDefault`", s => s.Products.OrderBy(p => p.Id).First()),
        new("`Single`, `SingleOrDefault`", s => s.Products.Single(p => p.Id == 3)),
        new("`Last`, `LastOrDefault`, in an order", s => s.Products.OrderBy(p => p.Id).Last()),
        new("`Last`, `LastOrDefault`, without an order", s => s.Products.Last()),
        new("`ElementAt`, `ElementAtOrDefault`", s => s.Products.OrderBy(p => p.Id).ElementAt(2)),
        new("`Chunk`, as the last operator", s => s.Products.OrderBy(p => p.Id).Chunk(3)),
        new("`Index`, in an order", s => s.Products.OrderBy(p => p.Id).Select(p => p.Name).Index()),
        new("`Cast`, `OfType` of a row's own type", s => s.Products.OfType<Product>()),
        new("`Shuffle`", s => s.Products.Shuffle().Count()),
        new("comparers", s => s.Customers.Select(c => c.Name).Distinct(StringComparer.OrdinalIgnoreCase)),
        new("navigations", s => s.Lines.Where(l => l.Order.Customer.Country == "UK").Select(l => l.Product.Supplier.Name)),
        new("navigations that may lead nowhere", s => s.Products.Where(p => p.Category == null)),
        new("equality of entities", s => s.Orders.Where(o => o.Customer == s.Customers.OrderBy(c => c.Id).First())),
        new("subqueries in conditions, projections, orders, keys", s => s.Customers.OrderBy(c => c.Orders.Count).ThenBy(c => c.Id).Select(c => new { c.Id, Max = c.Orders.Max(o => (decimal?)o.Freight) })),
        new("the row a subquery finds, and what belongs to it", s => s.Customers.Where(c => c.Orders.Any()).Select(c => new { c.Id, Lines = c.Orders.OrderBy(o => o.Id).First().Lines.Count() }).Where(x => x.Lines > 1)),
        new("lists in JSON documents in conditions, orders, values", s => s.Baskets.Where(b => b.Items.Any(i => i.Price > 4 && i.Labels.Contains("hot"))).OrderBy(b => b.Items.Sum(i => i.Quantity)).Select(b => new { b.Id, First = b.Tags[0], Count = b.Tags.Count(t => t != "red") })),
        new("lists in JSON documents, flattened", s => s.Baskets.SelectMany(b => b.Items, (b, i) => new { b.Id, i.Name, i.Price })),
        new("lists in JSON documents as part of the result", s => s.Baskets.Select(b => new { b.Id, Tags = b.Tags.Where(t => t != "red").ToList() })),
        new("C# methods in the last `Select`", s => s.Products.Select(p => new { p.Id, Code = Code(p.Name) })),
        new("C# methods anywhere else", s => s.Products.Where(p => Code(p.Name) == 4)),
    ];

    private static int Code(string name) => name.Length;
}
