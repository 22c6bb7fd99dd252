using System.Collections.Concurrent;
using System.Reflection;

namespace Oxen;

/// <summary>Sets and the keys of dictionaries may find their values by a comparer of their own, which a database can't call.</summary>
internal static class ListComparer
{
    private static readonly ConcurrentDictionary<Type, Func<object, object?>?> Readers = new();

    /// <summary>An error when the list has a comparer that isn't the default one.</summary>
    public static void RequireDefault(object? list)
    {
        if (list is null or Array)
        {
            return;
        }

        var type = list.GetType();
        if (Readers.GetOrAdd(type, MakeReader) is { } read && read(list) is { } comparer && !IsDefault(comparer))
        {
            throw new ValueException($"A {TypeName.Of(type)} in a query has the comparer {TypeName.Of(comparer.GetType())}, which a database can't call: it would compare the values as they are. Pass a list or an array, and compare by what both sides are made into, such as names.Contains(u.Name.ToLower()).");
        }
    }

    // A new default comparer of the same type is as good as the default.
    private static bool IsDefault(object comparer) =>
        ReferenceEquals(comparer, StringComparer.Ordinal)
        || comparer.GetType().GetProperty("Default", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)?.GetValue(null) is { } standard && standard.Equals(comparer);

    // Sets say their comparer; the keys of a dictionary don't, but know the dictionary.
    private static Func<object, object?>? MakeReader(Type type)
    {
        if (ComparerOf(type) is { } comparer)
        {
            return comparer.GetValue;
        }

        return type is { Name: "KeyCollection", DeclaringType: not null }
            && type.GetField("_dictionary", BindingFlags.NonPublic | BindingFlags.Instance) is { } owner
            && ComparerOf(owner.FieldType) is { } comparerOfOwner
            ? keys => comparerOfOwner.GetValue(owner.GetValue(keys))
            : null;
    }

    private static PropertyInfo? ComparerOf(Type type) => (type.GetProperty("Comparer") ?? type.GetProperty("KeyComparer")) is { PropertyType.Name: "IEqualityComparer`1" or "IComparer`1" } property ? property : null;
}
