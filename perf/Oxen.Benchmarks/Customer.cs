namespace Oxen.Benchmarks;

/// <summary>What the reading workloads read: ten columns of usual types, two of them nullable.</summary>
public sealed record Customer
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Email { get; set; }
    public string Country { get; set; } = "";
    public int Age { get; set; }
    public int? Referrer { get; set; }
    public long Points { get; set; }
    public double Score { get; set; }
    public bool Active { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Null unless they were loaded.</summary>
    public List<Order>? Orders { get; set; }
}
