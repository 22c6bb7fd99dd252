namespace Oxen;

/// <summary>Where a database is, as OpenTelemetry's attributes name it; null is unknown.</summary>
/// <param name="Server">The value of <c>server.address</c>.</param>
/// <param name="Port">The value of <c>server.port</c>.</param>
/// <param name="Database">The value of <c>db.namespace</c>.</param>
internal sealed record DatabaseAddress(string? Server, int? Port, string? Database)
{
    /// <summary>Nothing is known.</summary>
    public static DatabaseAddress Unknown { get; } = new(null, null, null);
}
