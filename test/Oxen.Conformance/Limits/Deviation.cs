namespace Oxen.Conformance;

/// <summary>Something for which a query gives another answer than LINQ to Objects, on purpose: a row of the README's table.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Here">What a query gives.</param>
/// <param name="Shown">Queries that show it.</param>
public sealed record Deviation(string What, string Here, params Shown[] Shown)
{
    public override string ToString() => What;
}

/// <summary>A query with two answers, as values are printed, or the name of an exception.</summary>
/// <param name="Query">The query.</param>
/// <param name="InMemory">What LINQ to Objects gives.</param>
/// <param name="InDatabase">What Oxen gives.</param>
public sealed record Shown(Func<IShop, object?> Query, string InMemory, string InDatabase);
