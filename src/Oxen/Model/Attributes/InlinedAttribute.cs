namespace Oxen;

/// <summary>
/// A property or method that a query may use: in its place stands an expression that says the same, in a static member
/// beside it. That member gives a lambda over the object, then over the method's arguments; C# runs the body, queries the
/// expression, so both must mean the same.
/// <example><code>
/// [Inlined]
/// public string FullName => FirstName + " " + LastName;
/// public static Expression&lt;Func&lt;User, string&gt;&gt; FullNameExpression => u => u.FirstName + " " + u.LastName;
///
/// db.Users.Where(u => u.FullName == "Ann Lee").OrderBy(u => u.FullName);
/// </code></example>
/// </summary>
/// <param name="expression">The name of the static property, field or method without parameters that gives the expression; null for the member's own name followed by <c>Expression</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class InlinedAttribute(string? expression = null) : Attribute
{
    /// <summary>The name of the static member that gives the expression; null for the member's own name followed by <c>Expression</c>.</summary>
    public string? Expression { get; } = expression;
}
