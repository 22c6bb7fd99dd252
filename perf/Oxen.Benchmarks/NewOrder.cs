namespace Oxen.Benchmarks;

/// <summary>What the writing workloads insert, in a table of its own that can be emptied; the database makes its key.</summary>
public sealed record NewOrder : IOrderColumns
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public string Product { get; set; } = "";
    public int Quantity { get; set; }
    public double Price { get; set; }
    public string? Note { get; set; }
    public DateTime PlacedAt { get; set; }
}
