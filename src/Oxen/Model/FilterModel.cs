using System.Linq.Expressions;

namespace Oxen;

/// <summary>A condition that every row of an entity holds which is read or written.</summary>
/// <param name="Name">What it is switched off by; null for a filter without a name.</param>
/// <param name="Condition">The condition, as it was said.</param>
internal sealed record FilterModel(string? Name, LambdaExpression Condition);
