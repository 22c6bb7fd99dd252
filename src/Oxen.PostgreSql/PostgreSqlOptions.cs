using Oxen.PostgreSql;

namespace Oxen;

/// <summary>
/// What PostgreSQL has beside tables that a model works with: types of enums, domains, extensions, sequences.
/// <c>Schema.SyncAsync</c> creates what is missing of it before the tables.
/// <example><code>
/// options.UsePostgreSql(connectionString, pg => pg
///     .MapEnum&lt;Mood&gt;()
///     .HasExtension("citext")
///     .HasDomain("email", "citext CHECK (VALUE ~ '@')")
///     .HasSequence("invoice_numbers", startsAt: 1000));
/// </code></example>
/// </summary>
public sealed class PostgreSqlOptions
{
    private readonly List<SchemaObject> _objects = [];
    private readonly List<TypeMapping> _enums = [];
    private readonly Dictionary<string, string> _domains = [];

    internal PostgreSqlOptions()
    {
    }

    internal IReadOnlyList<SchemaObject> Objects => _objects;

    internal TypeMappings Types => _enums.Count + _domains.Count == 0 ? PostgreSqlTypes.Table : PostgreSqlTypes.With(_enums, _domains);

    /// <summary>
    /// Stores an enum in a type of the database, made by <c>CREATE TYPE … AS ENUM</c>: its values are the members in snake
    /// case, or as <c>[PgName]</c> says, in the order of their numbers, which is that of comparisons too. A member that is
    /// added to the enum later is added to the type by the next <c>Schema.SyncAsync</c>.
    /// <example><code>
    /// public enum Mood { Sad, Ok, VeryHappy }
    /// pg.MapEnum&lt;Mood&gt;();                                // CREATE TYPE mood AS ENUM ('sad', 'ok', 'very_happy')
    /// </code></example>
    /// </summary>
    /// <typeparam name="TEnum">The enum, which has no flags.</typeparam>
    /// <param name="name">The name of the type; null for that of the enum in snake case.</param>
    /// <param name="schema">The schema of the type; null for the current one.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The enum has flags, or no members.</exception>
    public PostgreSqlOptions MapEnum<TEnum>(string? name = null, string? schema = null)
        where TEnum : struct, Enum
    {
        var type = new PostgreSqlEnum(typeof(TEnum), name ?? PostgreSqlLabels.Of(typeof(TEnum).Name), schema);
        _enums.Add(type.Mapping<TEnum>());
        _objects.AddRange(type.Objects(PostgreSqlLabels<TEnum>.All));
        return this;
    }

    /// <summary>Needs an extension, such as <c>citext</c>, <c>pg_trgm</c> or <c>vector</c>.</summary>
    /// <param name="name">The name of the extension.</param>
    /// <returns>The same options.</returns>
    public PostgreSqlOptions HasExtension(string name) => Has("extension", name, null, quoted => $"CREATE EXTENSION IF NOT EXISTS {quoted}");

    /// <summary>
    /// Needs a domain. A column has it by <c>[Column(TypeName = "email")]</c>, and is compared as its type is.
    /// <example><code>
    /// pg.HasDomain("email", "text CHECK (VALUE ~ '@')");
    /// </code></example>
    /// </summary>
    /// <param name="name">The name of the domain.</param>
    /// <param name="definition">The type, and what follows it: SQL that is trusted.</param>
    /// <param name="schema">The schema of the domain; null for the current one.</param>
    /// <returns>The same options.</returns>
    public PostgreSqlOptions HasDomain(string name, string definition, string? schema = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(definition);
        Has("type", name, schema, quoted => $"CREATE DOMAIN {quoted} AS {definition}");
        _domains[schema is null ? name : $"{schema}.{name}"] = definition.Split(' ', 2)[0];
        return this;
    }

    /// <summary>
    /// Needs a sequence. A column takes its numbers by a default:
    /// <c>HasDefaultValueSql("nextval('invoice_numbers')")</c>.
    /// </summary>
    /// <param name="name">The name of the sequence.</param>
    /// <param name="startsAt">The first number.</param>
    /// <param name="incrementsBy">How far each number is from the one before.</param>
    /// <param name="schema">The schema of the sequence; null for the current one.</param>
    /// <returns>The same options.</returns>
    public PostgreSqlOptions HasSequence(string name, long startsAt = 1, long incrementsBy = 1, string? schema = null) =>
        Has("sequence", name, schema, quoted => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"CREATE SEQUENCE {quoted} INCREMENT BY {incrementsBy} START WITH {startsAt}"));

    private PostgreSqlOptions Has(string kind, string name, string? schema, Func<string, string> create)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _objects.Add(PostgreSqlEnum.Object(kind, name, schema, create(PostgreSqlDialect.Words.Table(name, schema))));
        return this;
    }
}
