namespace Oxen.Benchmarks;

/// <summary>The columns of an order besides its key.</summary>
internal interface IOrderColumns
{
    int CustomerId { get; }
    string Product { get; }
    int Quantity { get; }
    double Price { get; }
    string? Note { get; }
    DateTime PlacedAt { get; }
}
