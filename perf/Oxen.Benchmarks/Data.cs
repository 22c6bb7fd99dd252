namespace Oxen.Benchmarks;

/// <summary>The rows, the same for every contender on every database.</summary>
internal static class Data
{
    /// <summary>How many customers there are; their keys are 1 to this.</summary>
    public const int Customers = 5_000;

    /// <summary>How many orders each customer has.</summary>
    public const int OrdersOfCustomer = 3;

    /// <summary>How many orders there are; their keys are 1 to this, in the order of the customers.</summary>
    public const int Orders = Customers * OrdersOfCustomer;

    /// <summary>How many authors there are; their keys are 1 to this.</summary>
    public const int Authors = 300;

    /// <summary>How many posts each author has.</summary>
    public const int PostsOfAuthor = 10;

    /// <summary>How many comments each post has.</summary>
    public const int CommentsOfPost = 5;

    /// <summary>How many rows a page has.</summary>
    public const int PageSize = 100;

    /// <summary>How many orders a batch has.</summary>
    public const int BatchSize = 1_000;

    /// <summary>How many orders a bulk has.</summary>
    public const int BulkSize = 100_000;

    private static readonly string[] Countries = ["Chile", "Ghana", "Japan", "Norway", "Peru", "Samoa"];
    private static readonly DateTime Start = new(2024, 1, 1, 8, 30, 15, DateTimeKind.Utc);

    /// <summary>The customer with a key.</summary>
    public static Customer Customer(int id) => new()
    {
        Id = id,
        Name = $"Customer number {id}",
        Email = id % 5 == 0 ? null : $"customer{id}@example.com",
        Country = Countries[id % Countries.Length],
        Age = 18 + id % 60,
        Referrer = id % 3 == 0 ? null : id / 3 + 1,
        Points = id * 10_000_000_019L,
        Score = id / 7.0,
        Active = id % 4 != 0,
        CreatedAt = Start.AddMinutes(id * 37),
    };

    /// <summary>The key of the customer of an order.</summary>
    public static int CustomerOf(int order) => (order - 1) / OrdersOfCustomer + 1;

    /// <summary>The order with a key.</summary>
    public static Order Order(int id) => new()
    {
        Id = id,
        CustomerId = CustomerOf(id),
        Product = $"Product {id % 100}",
        Quantity = id % 9 + 1,
        Price = id / 3.0,
        Note = id % 2 == 0 ? null : "Leave it at the door",
        PlacedAt = Start.AddSeconds(id),
    };

    /// <summary>The orders of a customer.</summary>
    public static IEnumerable<Order> OrdersOf(int customer) =>
        Enumerable.Range((customer - 1) * OrdersOfCustomer + 1, OrdersOfCustomer).Select(Order);

    /// <summary>An order with what is shown of its customer.</summary>
    public static OrderLine Line(int id)
    {
        Order order = Order(id);
        Customer customer = Customer(order.CustomerId);
        return new OrderLine { Id = id, Product = order.Product, Quantity = order.Quantity, Price = order.Price, Customer = customer.Name, Country = customer.Country };
    }

    /// <summary>The author with a key.</summary>
    public static Author Author(int id) => new() { Id = id, Name = $"Author number {id}", Email = id % 5 == 0 ? null : $"author{id}@example.com", JoinedAt = Start.AddMinutes(id * 37) };

    /// <summary>The post with a key.</summary>
    public static Post Post(int id) => new() { Id = id, AuthorId = (id - 1) / PostsOfAuthor + 1, Title = $"What happened on day {id}", Views = id * 7 % 1000, PostedAt = Start.AddSeconds(id) };

    /// <summary>The comment with a key.</summary>
    public static Comment Comment(int id) => new() { Id = id, PostId = (id - 1) / CommentsOfPost + 1, Text = $"I think so too, {id} times", Likes = id % 11 };

    /// <summary>An order that isn't in the database yet.</summary>
    public static NewOrder NewOrder(int number) => new()
    {
        CustomerId = number % Customers + 1,
        Product = $"Product {number % 100}",
        Quantity = number % 9 + 1,
        Price = number / 3.0,
        Note = number % 2 == 0 ? null : "Leave it at the door",
        PlacedAt = Start.AddSeconds(number),
    };
}
