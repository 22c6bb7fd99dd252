namespace Oxen.Conformance;

/// <summary>What a generated query selects.</summary>
public sealed record Row<T1, T2, T3>
{
    public T1 A { get; init; } = default!;
    public T2 B { get; init; } = default!;
    public T3 C { get; init; } = default!;
}
