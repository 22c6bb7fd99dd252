namespace Oxen.Benchmarks;

/// <summary>What the writing workloads insert; the database makes its key.</summary>
public sealed record Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public string Product { get; set; } = "";
    public int Quantity { get; set; }
    public double Price { get; set; }
    public string? Note { get; set; }
    public DateTime PlacedAt { get; set; }
}
