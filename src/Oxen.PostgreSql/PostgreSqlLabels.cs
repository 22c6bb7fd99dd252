using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using NpgsqlTypes;

namespace Oxen.PostgreSql;

/// <summary>What types of the database call what C# calls otherwise.</summary>
internal static class PostgreSqlLabels
{
    /// <summary>A name in snake case.</summary>
    public static string Of(string name) => Naming.SnakeCasePlural.Column(name);
}

/// <summary>The labels of an enum's members.</summary>
internal static class PostgreSqlLabels<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Member, string Label)[] Members = [.. Enum.GetNames<TEnum>()
        .Select(name => (Member: Enum.Parse<TEnum>(name), Label: typeof(TEnum).GetField(name)!.GetCustomAttribute<PgNameAttribute>()?.PgName ?? PostgreSqlLabels.Of(name)))
        .DistinctBy(pair => pair.Member).OrderBy(pair => Convert.ToDecimal(pair.Member, CultureInfo.InvariantCulture))];

    private static readonly FrozenDictionary<TEnum, string> ByMember = Members.ToFrozenDictionary(pair => pair.Member, pair => pair.Label);

    private static readonly FrozenDictionary<string, TEnum> ByLabel = Members.ToFrozenDictionary(pair => pair.Label, pair => pair.Member);

    /// <summary>The labels in the order of the members' numbers.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Members.Select(pair => pair.Label)];

    /// <summary>The label of a value.</summary>
    public static string Of(TEnum value) => ByMember.TryGetValue(value, out var label) ? label : throw new ValueException(
        $"A value of the enum '{TypeName.Of(typeof(TEnum))}' is no member of it, so the type of the database has none for it. Give the enum such a member, or store it as its number.");

    /// <summary>The value of a label.</summary>
    public static TEnum Read(string label) => ByLabel.TryGetValue(label, out var value) ? value : throw new ValueException(
        $"A column holds a value that the enum '{TypeName.Of(typeof(TEnum))}' has no member for. Add the member, with [PgName] if it is called otherwise.");
}
