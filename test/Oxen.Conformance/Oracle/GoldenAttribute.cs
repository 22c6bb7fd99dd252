namespace Oxen.Conformance;

/// <summary>The SQL of the test's queries is compared with the file of expected SQL, see <see cref="GoldenSql"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class GoldenAttribute : Attribute;
