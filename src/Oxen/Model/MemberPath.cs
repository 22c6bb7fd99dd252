using System.Reflection;

namespace Oxen;

/// <summary>A property inside a complex member, as a property of the class that has the member: <c>Address.City</c> of a user.</summary>
/// <param name="owner">The class.</param>
/// <param name="steps">The properties that lead there, from one of the class on.</param>
internal sealed class MemberPath(Type owner, IReadOnlyList<PropertyInfo> steps)
    : MadeUpProperty(owner, string.Join('.', steps.Select(step => step.Name)), steps[^1].PropertyType)
{
    /// <summary>The properties that lead there.</summary>
    public IReadOnlyList<PropertyInfo> Steps => steps;

    /// <summary>The property it leads to.</summary>
    public PropertyInfo Last => steps[^1];

    /// <summary>The same way, begun at a member of another class.</summary>
    public static MemberPath Through(Type owner, PropertyInfo first, PropertyInfo rest) =>
        new(owner, rest is MemberPath path ? [first, .. path.Steps] : [first, rest]);
}
