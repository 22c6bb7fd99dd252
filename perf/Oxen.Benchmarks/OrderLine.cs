namespace Oxen.Benchmarks;

/// <summary>An order with what is shown of its customer: some columns of both tables.</summary>
public sealed record OrderLine
{
    public int Id { get; init; }
    public string Product { get; init; } = "";
    public int Quantity { get; init; }
    public double Price { get; init; }
    public string Customer { get; init; } = "";
    public string Country { get; init; } = "";
}
