namespace Oxen.Benchmarks;

/// <summary>The tables and their rows, the same for every contender.</summary>
internal static class Data
{
    /// <summary>How many customers there are; their keys are 1 to this.</summary>
    public const int Customers = 5_000;

    /// <summary>How many rows a page has.</summary>
    public const int PageSize = 100;

    /// <summary>How many orders a batch has.</summary>
    public const int BatchSize = 1_000;

    public const string Tables = """
        create table customers (
            id integer primary key, name text not null, email text, country text not null, age integer not null,
            referrer integer, points integer not null, score real not null, active integer not null, created_at text not null);
        create table orders (
            id integer primary key, customer_id integer not null, product text not null, quantity integer not null,
            price real not null, note text, placed_at text not null);
        """;

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

    /// <summary>An order that isn't in the database yet.</summary>
    public static Order NewOrder(int number) => new()
    {
        CustomerId = number % Customers + 1,
        Product = $"Product {number % 100}",
        Quantity = number % 9 + 1,
        Price = number / 3.0,
        Note = number % 2 == 0 ? null : "Leave it at the door",
        PlacedAt = Start.AddSeconds(number),
    };
}
