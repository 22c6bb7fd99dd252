using System.Globalization;

namespace Oxen.PostgreSql;

/// <summary>An enum that is a type of the database.</summary>
internal sealed record PostgreSqlEnum
{
    private readonly string _name;
    private readonly string? _schema;

    /// <summary>The type of this name.</summary>
    /// <exception cref="ArgumentException">It has flags, or no members.</exception>
    public PostgreSqlEnum(Type type, string name, string? schema)
    {
        if (type.IsDefined(typeof(FlagsAttribute), false) || Enum.GetNames(type).Length == 0)
        {
            throw new ArgumentException($"The enum '{TypeName.Of(type)}' can't be a type of PostgreSQL, whose value is one member of several: it has {(Enum.GetNames(type).Length == 0 ? "no members" : "flags")}. Store it as its number.", nameof(type));
        }

        (_name, _schema) = (name, schema);
    }

    private string Key => _schema is null ? _name : $"{_schema}.{_name}";

    private string Sql => PostgreSqlDialect.Words.Table(_name, _schema);

    /// <summary>How its values are stored: as their labels.</summary>
    public TypeMapping Mapping<TEnum>()
        where TEnum : struct, Enum => new()
        {
            ClrType = typeof(TEnum),
            StoreType = Sql,
            Read = typeof(PostgreSqlReads).GetMethod(nameof(PostgreSqlReads.ReadLabel))!.MakeGenericMethod(typeof(TEnum)),
            Form = StoreForm.Enum,
            ToStore = value => PostgreSqlLabels<TEnum>.Of((TEnum)value),
            Parameter = new NpgsqlTypeName(Key),
        };

    /// <summary>The type, then its values, which are added one by one where the type is older than they are.</summary>
    public IEnumerable<SchemaObject> Objects(IReadOnlyList<string> labels)
    {
        var whole = Object("type", _name, _schema, $"CREATE TYPE {Sql} AS ENUM ({string.Join(", ", labels.Select(Text))})");
        return labels.Select((label, i) => new SchemaObject("label", $"{Key}.{label}", [$"ALTER TYPE {Sql} ADD VALUE IF NOT EXISTS {Text(label)}{(i == 0 ? "" : $" AFTER {Text(labels[i - 1])}")}"]) { Whole = whole, CommittedFirst = new EnumLabel(Text(label), _name) }).Prepend(whole);
    }

    /// <summary>What is created by one command, after its schema.</summary>
    public static SchemaObject Object(string kind, string name, string? schema, string create) =>
        new(kind, schema is null ? name : $"{schema}.{name}", schema is null ? [create] : [$"CREATE SCHEMA IF NOT EXISTS {PostgreSqlDialect.Words.Identifier(schema)}", create])
        {
            // An extension may serve others too, and is created only where it is missing.
            DropCommands = kind == "extension" ? [] : [$"DROP {kind.ToUpperInvariant()} {PostgreSqlDialect.Words.Table(name, schema)}"],
        };

    private static string Text(string label) => string.Create(CultureInfo.InvariantCulture, $"'{label.Replace("'", "''", StringComparison.Ordinal)}'");
}
