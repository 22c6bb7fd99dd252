namespace Oxen;

/// <summary>A table, which belongs to one context.</summary>
internal interface IBoundTable
{
    /// <summary>The same table of another context.</summary>
    object For(OxenDb db);
}
