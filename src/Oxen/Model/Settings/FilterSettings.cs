using System.Linq.Expressions;

namespace Oxen;

/// <summary>A condition the <see cref="ModelBuilder"/> was told every row that is read must hold.</summary>
/// <param name="Type">The class it was said of, or the interface or base class of several.</param>
/// <param name="Name">What it is switched off by; null for a filter without a name.</param>
/// <param name="Condition">The condition.</param>
internal sealed record FilterSettings(Type Type, string? Name, LambdaExpression Condition);
