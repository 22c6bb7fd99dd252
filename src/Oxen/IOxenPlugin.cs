namespace Oxen;

/// <summary>
/// A capability that many applications share, in a package of its own: interceptors, functions, types, conventions, tables. Added
/// with <see cref="OxenOptions.UsePlugin"/>.
/// <example><code>
/// public sealed class AuditTrail : IOxenPlugin
/// {
///     public void Configure(OxenOptions options) => options.AddInterceptor(new AuditInterceptor());
///
///     public void ConfigureModel(ModelBuilder model) => model.Entity&lt;AuditEntry>();
/// }
/// </code></example>
/// </summary>
public interface IOxenPlugin
{
    /// <summary>Configures the options when the plugin is added: interceptors, functions, whatever options have.</summary>
    void Configure(OxenOptions options);

    /// <summary>
    /// Configures the model of each context over the options: tables, filters, rules, and with <c>Properties</c> converters and
    /// conventions of types. Called before <c>OnModelCreating</c>, which wins.
    /// </summary>
    void ConfigureModel(ModelBuilder model)
    {
    }
}
