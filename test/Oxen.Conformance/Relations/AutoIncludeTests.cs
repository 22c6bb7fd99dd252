using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Relations;

/// <summary>Members that the model includes always are loaded wherever entities are results, by every way of loading.</summary>
public sealed class AutoIncludeTests(TestDatabase database) : RelationTests<AutoIncludeTests.DeskDb>(database, options => new DeskDb(options))
{
    private const string Whole = "1 of Ann: 2 pen [red, blue], 1 ink []; 2 of Bob: 5 pen [blue]";

    private static readonly Func<DeskDb, int, CompiledQuery<Order>> From = OxenQuery.Compile((DeskDb db, int id) => db.Orders.Where(o => o.Id >= id).OrderBy(o => o.Id));
    private static readonly Func<DeskDb, int, CompiledQuery<Order>> Plain = OxenQuery.Compile((DeskDb db, int id) => db.Orders.Where(o => o.Id >= id).IgnoreAutoIncludes());

    private IQueryable<Order> Orders => Db.Orders.OrderBy(o => o.Id);

    [SetUp]
    public async Task FillAsync()
    {
        var (red, blue) = (new Label { Name = "red" }, new Label { Name = "blue" });
        var pen = new Product { Name = "pen" };
        await Db.Customers.InsertAsync(
        [
            new Customer { Name = "Ann", Orders = [new() { Lines = [new() { Count = 2, Product = pen, Labels = [red, blue] }, new() { Count = 1, Product = new() { Name = "ink" } }], Notes = [new() { Text = "n" }] }] },
            new Customer { Name = "Bob", Orders = [new() { Lines = [new() { Count = 5, Product = pen, Labels = [blue] }] }] },
        ]);
    }

    [Test]
    public async Task Every_way_of_loading_loads_them()
    {
        Assert.That(Told(await Orders.ToListAsync()), Is.EqualTo(Whole));
        Assert.That(Told(Orders.ToList()), Is.EqualTo(Whole));
        Assert.That(Told(await Orders.AsSingleQuery().ToListAsync()), Is.EqualTo(Whole));
        Assert.That(Told(await Orders.AsSnapshot().ToListAsync()), Is.EqualTo(Whole));
        Assert.That(Told(await From(Db, 0)), Is.EqualTo(Whole));
        Assert.That(Told(await Db.Sql<Order>($"select * from orders").Where(o => o.Id > 0).ToListAsync()), Is.EqualTo(Whole));
        Assert.That(Told((await Orders.Select(o => new { Order = o, o.Id }).ToListAsync()).Select(row => row.Order)), Is.EqualTo(Whole));
        Assert.That(Told(await Db.Lines.Select(l => l.Order!).Distinct().ToListAsync()), Is.EqualTo(Whole));
        Assert.That(Told((await Db.Customers.OrderBy(c => c.Id).Select(c => c.Orders.ToList()).ToListAsync()).SelectMany(orders => orders)), Is.EqualTo(Whole));
        Assert.That(Told((await Db.Customers.Include(c => c.Orders).OrderBy(c => c.Id).ToListAsync()).SelectMany(c => c.Orders)), Is.EqualTo(Whole));
        Assert.That(Told([(await Db.Orders.FindAsync(1))!, await Db.Orders.GetAsync(2)]), Is.EqualTo(Whole));
        Assert.That(Told([await Orders.FirstAsync(), Orders.Last()]), Is.EqualTo(Whole));
        Assert.That(await Db.Orders.FindAsync(3), Is.Null);
        Assert.ThrowsAsync<EntityNotFoundException>(() => Db.Orders.GetAsync(3));
        List<Order> streamed = [];
        await foreach (var order in Orders.AsAsyncEnumerable())
        {
            streamed.Add(order);
        }

        Assert.That(Told(streamed), Is.EqualTo(Whole));
        var customers = await Db.Customers.OrderBy(c => c.Id).ToListAsync();
        await Db.LoadAsync(customers, c => c.Orders);
        Assert.That(Told(customers.SelectMany(c => c.Orders)), Is.EqualTo(Whole));
    }

    [Test]
    public async Task What_leads_back_is_known_and_read_no_more()
    {
        List<Order> orders = [];
        var commands = CommandRecorder.During(() => orders = Orders.ToList());
        Assert.That(commands, Has.Count.EqualTo(3));
        Assert.That(commands[1], Does.Contain("products").And.Not.Contain(" orders"));
        Assert.That(orders.SelectMany(o => o.Lines, (o, l) => l.Order == o), Is.All.True);
        Assert.That(orders[0].Lines[0].Product, Is.SameAs(orders[1].Lines[0].Product));
        var line = await Db.Lines.OrderBy(l => l.Id).FirstAsync();
        Assert.That((line.Order!.Customer!.Name, line.Order.Lines.Count), Is.EqualTo(("Ann", 2)));
    }

    [Test]
    public async Task A_query_may_go_without_or_choose_other_rows()
    {
        List<Order> orders = [];
        Assert.That(CommandRecorder.During(() => orders = Orders.IgnoreAutoIncludes().ToList()), Has.Count.EqualTo(1));
        Assert.That(orders.Select(o => (o.Customer, o.Lines.Count)), Is.All.EqualTo(((Customer?)null, 0)));
        Assert.That(CommandRecorder.During(() => orders = Orders.IgnoreAutoIncludes().Include(o => o.Notes).ToList()), Has.Count.EqualTo(2));
        Assert.That(orders.Select(o => (o.Customer, o.Lines.Count, o.Notes.Count)), Is.EqualTo([((Customer?)null, 0, 1), (null, 0, 0)]));
        Assert.That((await Plain(Db, 0)).SelectMany(o => o.Lines), Is.Empty);
        Assert.That((await Db.Sql<Order>($"select * from orders").Where(o => o.Id > 0).IgnoreAutoIncludes().ToListAsync()).SelectMany(o => o.Lines), Is.Empty);

        Assert.That(Told(await Orders.Include(o => o.Lines.Where(l => l.Count > 1)).Include(o => o.Notes).ToListAsync()), Is.EqualTo("1 of Ann: 2 pen [red, blue]; 2 of Bob: 5 pen [blue]"));
        Assert.That(CommandRecorder.During(() => Assert.That((Orders.Count(), Orders.Any(), Orders.Select(o => o.Id).First()), Is.EqualTo((2, true, 1)))), Has.Count.EqualTo(3));
        Assert.That(Orders.IgnoreAutoIncludes().ToSql(), Does.Not.Contain("customers"));
    }

    [Test]
    public async Task Members_of_derived_classes_are_loaded_for_those_that_have_them()
    {
        await Db.Papers.InsertAsync([new Letter { Title = "l", Sender = new Customer { Name = "Cy" } }, new Paper { Title = "p" }]);
        Assert.That((await Db.Papers.OrderBy(p => p.Title).ToListAsync()).Select(p => (p as Letter)?.Sender?.Name), Is.EqualTo(["Cy", null]));
        Assert.That((await Db.Letters.SingleAsync()).Sender!.Name, Is.EqualTo("Cy"));
        Assert.That(((Letter)(await Db.Papers.FindAsync((await Db.Letters.SingleAsync()).Id))!).Sender!.Name, Is.EqualTo("Cy"));
    }

    [Test]
    public async Task Objects_with_them_are_written_as_others()
    {
        var order = await Db.Orders.GetAsync(1);
        order.Lines[0].Count = 3;
        await Db.Orders.SaveAsync(order);
        Assert.That(await Db.Orders.Where(o => o.Id == 1).ExecuteUpdateAsync(s => s.Set(o => o.Place, "x")), Is.EqualTo(1));
        Assert.That((await Db.Orders.GetAsync(1)).Lines.Sum(l => l.Count), Is.EqualTo(4));
    }

    [Test]
    public void A_way_without_end_is_no_model() => Assert.That(
        () => new EndlessDb(new OxenOptions().UseSqlite("Data Source=:memory:")).Nodes.ToSql(),
        Throws.TypeOf<ModelException>().With.Message.Contains("Node.Next: AutoInclude would load without end: Node.Next, then Node.Next again.").And.Message.Contains("Customer.None: AutoInclude names it"));

    private static string Told(IEnumerable<Order> orders) => string.Join("; ", orders.OrderBy(o => o.Id).Select(o =>
        $"{o.Id} of {o.Customer?.Name}: {string.Join(", ", o.Lines.OrderBy(l => l.Id).Select(l => $"{l.Count} {l.Product?.Name} [{string.Join(", ", l.Labels.OrderBy(label => label.Id).Select(label => label.Name))}]"))}"));

    public sealed class Customer
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public List<Order> Orders { get; set; } = [];

        public string None => "";
    }

    public sealed class Order
    {
        public int Id { get; set; }

        [MaxLength(20)] public string? Place { get; set; }

        public int CustomerId { get; set; }

        public Customer? Customer { get; set; }

        public List<Line> Lines { get; set; } = [];

        public List<Note> Notes { get; set; } = [];
    }

    public sealed class Line
    {
        public int Id { get; set; }

        public int Count { get; set; }

        public int OrderId { get; set; }

        public Order? Order { get; set; }

        public int ProductId { get; set; }

        public Product? Product { get; set; }

        public List<Label> Labels { get; set; } = [];
    }

    public sealed class Product
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";
    }

    public sealed class Label
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public List<Line> Lines { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Text { get; set; } = "";

        public int OrderId { get; set; }
    }

    public class Paper
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Title { get; set; } = "";
    }

    public sealed class Letter : Paper
    {
        public int? SenderId { get; set; }

        public Customer? Sender { get; set; }
    }

    public sealed class Node
    {
        public int Id { get; set; }

        public int? NextId { get; set; }

        public Node? Next { get; set; }
    }

    public sealed class DeskDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Customer> Customers => Table<Customer>();

        public Table<Order> Orders => Table<Order>();

        public Table<Line> Lines => Table<Line>();

        public Table<Paper> Papers => Table<Paper>();

        public Table<Letter> Letters => Table<Letter>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Order>().Navigation(o => o.Customer).AutoInclude();
            model.Entity<Order>().Navigation(o => o.Lines).AutoInclude();
            model.Entity<Line>().Navigation(l => l.Order).AutoInclude();
            model.Entity<Line>().Navigation(l => l.Product).AutoInclude();
            model.Entity<Line>().Navigation(l => l.Labels).AutoInclude();
            model.Entity<Letter>().Navigation(l => l.Sender).AutoInclude();
        }
    }

    private sealed class EndlessDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Node> Nodes => Table<Node>();

        public Table<Customer> Customers => Table<Customer>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Node>().Navigation(n => n.Next).AutoInclude();
            model.Entity<Customer>().Navigation(c => c.None).AutoInclude();
        }
    }
}
