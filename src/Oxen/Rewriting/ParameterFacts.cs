using System.Collections;

namespace Oxen;

/// <summary>
/// The facts about an execution's values that the text may depend on: whether a parameter is null, whether a list holds a
/// null, and whether a condition that touches no row is true. Remembers which were asked for: they are the key of the
/// variant of the plan.
/// </summary>
internal sealed class ParameterFacts(object?[] values)
{
    private readonly List<ParameterFact> _asked = [];

    /// <summary>The facts that were asked for, with their answers.</summary>
    public IReadOnlyList<ParameterFact> Asked => _asked;

    /// <summary>Whether the parameter is null, or its list holds a null.</summary>
    public bool HasNull(SqlParameter parameter) => Ask(ParameterQuestion.HasNull, parameter.Value);

    /// <summary>Whether the parameter, a bool, is true.</summary>
    public bool IsTrue(SqlParameter parameter) => Ask(ParameterQuestion.IsTrue, parameter.Value);

    /// <summary>Whether two slots hold the same object.</summary>
    public bool AreSame(int slot, int other) => Ask(ParameterQuestion.IsSame, new ParameterSource(slot, ""), other);

    private bool Ask(ParameterQuestion question, ParameterSource source, int other = ParameterSource.NoSlot)
    {
        var known = _asked.Find(fact => fact.Question == question && fact.Source == source && fact.Other == other);
        if (known is null)
        {
            known = new ParameterFact(question, source, false) { Other = other };
            _asked.Add(known = known with { Truth = known.Answer(values) });
        }

        return known.Truth;
    }
}

/// <summary>What may be asked about a parameter.</summary>
internal enum ParameterQuestion
{
    /// <summary>Whether it is null, or a list that holds a null.</summary>
    HasNull,

    /// <summary>Whether it is true.</summary>
    IsTrue,

    /// <summary>Whether another slot holds the same object.</summary>
    IsSame,
}

/// <summary>One fact: a question about a value, and the answer.</summary>
internal sealed record ParameterFact(ParameterQuestion Question, ParameterSource Source, bool Truth)
{
    /// <summary>The slot compared with.</summary>
    public int Other { get; init; } = ParameterSource.NoSlot;

    /// <summary>Whether the fact holds for these values.</summary>
    public bool Holds(object?[] values) => Answer(values) == Truth;

    /// <summary>The answer for these values.</summary>
    public bool Answer(object?[] values)
    {
        var value = Source.Read(values);
        return Question switch
        {
            ParameterQuestion.IsTrue => value is true,
            ParameterQuestion.IsSame => ReferenceEquals(value, values[Other]),
            _ => Source.IsList ? ListHasNull(value) : value is null,
        };
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
