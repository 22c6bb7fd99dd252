namespace Oxen.Conformance;

/// <summary>
/// Some queries of a test don't give on a database what LINQ to Objects gives. How many is asserted, so that none is added
/// or mended unseen.
/// </summary>
/// <param name="dialect">The dialect.</param>
/// <param name="queries">How many queries of the test.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class LimitAttribute(string dialect, int queries) : Attribute
{
    public string Dialect => dialect;

    public int Queries => queries;

    /// <summary>Whether this is what a query gave.</summary>
    internal abstract bool Covers(Outcome given);
}

/// <summary>The queries are refused before a command is sent.</summary>
/// <param name="reason">Why they can't be said.</param>
public sealed class RefusedAttribute(string dialect, int queries, string reason) : LimitAttribute(dialect, queries)
{
    public string Reason => reason;

    internal override bool Covers(Outcome given) => given.Error is QueryTranslationException { Code: "OXEN1001" };
}

/// <summary>The queries meet a listed deviation.</summary>
/// <param name="row">What it is about: the first cell of its row.</param>
public sealed class DeviatesAttribute(string dialect, int queries, string row) : LimitAttribute(dialect, queries)
{
    public string Row => row;

    internal override bool Covers(Outcome given) => given.Error is null or DatabaseException or ValueException or OverflowException;
}
