namespace Oxen;

/// <summary>
/// Keeps the property's values out of logs, traces, messages and debug views, and out of SQL text, whatever the options say. A
/// document (<see cref="JsonColumnAttribute"/>) with such a property somewhere in it is kept out as a whole.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;
