namespace Oxen.Benchmarks;

/// <summary>An order of a customer: read with the customer, joined, updated.</summary>
public sealed record Order : IOrderColumns
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public string Product { get; set; } = "";
    public int Quantity { get; set; }
    public double Price { get; set; }
    public string? Note { get; set; }
    public DateTime PlacedAt { get; set; }
}
