using System.Reflection;

namespace Oxen;

/// <summary>The SQL that the options gave a method.</summary>
/// <param name="Method">The method; of a generic one its definition.</param>
/// <param name="Template">The SQL, with a hole for each argument.</param>
/// <param name="Database">The database it is meant for; null for any.</param>
/// <param name="IsNeverNull">Whether the result is never NULL.</param>
internal sealed record DeclaredFunction(MethodInfo Method, string Template, string? Database, bool IsNeverNull)
{
    /// <summary>Whether it is about this method.</summary>
    public bool Is(MethodInfo method) => Method == (method.IsGenericMethod ? method.GetGenericMethodDefinition() : method);
}

/// <summary>What queries run on, as far as their capture must know it.</summary>
internal interface IFunctionOwner
{
    /// <summary>The methods that the options gave SQL.</summary>
    IReadOnlyList<DeclaredFunction> Functions { get; }
}
