namespace Oxen;

/// <summary>Stores the property, of whatever type, as one JSON document, written and read by <c>System.Text.Json</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonColumnAttribute : Attribute;
