namespace Oxen;

/// <summary>Marks Oxen's own query operators, which binders know by name like those of <see cref="Queryable"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class QueryOperatorAttribute : Attribute;
