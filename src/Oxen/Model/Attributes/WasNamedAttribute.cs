namespace Oxen;

/// <summary>
/// Names what the table or the column was called before, so that <c>Schema.SyncAsync</c> and new migrations rename it and
/// its data stays. Where nothing has the old name any more it means nothing, and can go.
/// <example><code>
/// [WasNamed("clients")]
/// public sealed class Customer
/// {
///     public int Id { get; set; }
///
///     [WasNamed("mail")]
///     public string Email { get; set; } = "";
/// }
/// </code></example>
/// </summary>
/// <param name="name">The old name of the table or column, as the database has it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class WasNamedAttribute(string name) : Attribute
{
    /// <summary>The old name of the table or column, as the database has it.</summary>
    public string Name { get; } = name;
}
