namespace Oxen;

/// <summary>How one CLR member is said in SQL.</summary>
/// <param name="DeclaringType">The type that declares the member; for a generic type its definition.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Template">
/// The SQL, with <c>{0}</c> for the instance (or the first argument of a static member), <c>{1}</c> for the next, and so on.
/// </param>
internal sealed record FunctionRow(Type DeclaringType, string Name, string Template)
{
    /// <summary>The types of a method's parameters, to tell overloads apart; null for any overload with as many as <see cref="Arity"/>.</summary>
    public Type[]? Parameters { get; init; }

    /// <summary>How many arguments the template takes, the instance included: one more than its highest hole.</summary>
    public int Arity { get; } = CountHoles(Template);

    /// <summary>Whether the result is never NULL, even when an argument is.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>Whether the result can be NULL although no argument is.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>Whether the instance, which must be a static member such as <c>Random.Shared</c>, has no part in the SQL: <c>{0}</c> is the first argument.</summary>
    public bool IgnoresInstance { get; init; }

    /// <summary>Whether each evaluation gives another value, so that it can't stand in two places.</summary>
    public bool IsVolatile { get; init; }

    private static int CountHoles(string template)
    {
        var count = 0;
        while (template.Contains($"{{{count}}}", StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
