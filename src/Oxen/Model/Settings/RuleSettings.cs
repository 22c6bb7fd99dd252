using System.Linq.Expressions;

namespace Oxen;

/// <summary>A rule the <see cref="ModelBuilder"/> was told every object that is written must keep.</summary>
/// <param name="Type">The class it was said of, or the interface or base class of several.</param>
/// <param name="Condition">What must hold.</param>
/// <param name="Message">What is said of an object that breaks it.</param>
internal sealed record RuleSettings(Type Type, LambdaExpression Condition, string Message);
