using System.Collections;

namespace Oxen;

/// <summary>
/// The facts about an execution's values that the text may depend on: whether a parameter is null, and whether a list
/// holds a null. Remembers which were asked for: they are the key of the variant of the plan.
/// </summary>
internal sealed class ParameterFacts(object?[] values)
{
    private readonly List<ParameterFact> _asked = [];

    /// <summary>The facts that were asked for, with their answers.</summary>
    public IReadOnlyList<ParameterFact> Asked => _asked;

    /// <summary>Whether the parameter is null, or its list holds a null.</summary>
    public bool HasNull(SqlParameter parameter)
    {
        var source = parameter.Value;
        var known = _asked.Find(fact => fact.Source == source);
        if (known is null)
        {
            _asked.Add(known = new ParameterFact(source, ParameterFact.HasNull(source, values)));
        }

        return known.IsNull;
    }
}

/// <summary>One fact: whether a value is null, or a list holds a null.</summary>
internal sealed record ParameterFact(ParameterSource Source, bool IsNull)
{
    /// <summary>Whether the fact holds for these values.</summary>
    public bool Holds(object?[] values) => HasNull(Source, values) == IsNull;

    /// <summary>Whether the source's value is null, or a list that holds a null.</summary>
    public static bool HasNull(ParameterSource source, object?[] values)
    {
        var value = source.Read(values);
        return source.IsList ? ListHasNull(value) : value is null;
    }

    private static bool ListHasNull(object? list)
    {
        if (list is not IEnumerable items || list.GetType() is { IsArray: true } type && type.GetElementType() is { IsValueType: true } element && Nullable.GetUnderlyingType(element) is null)
        {
            return false;
        }

        foreach (var item in items)
        {
            if (item is null)
            {
                return true;
            }
        }

        return false;
    }
}
