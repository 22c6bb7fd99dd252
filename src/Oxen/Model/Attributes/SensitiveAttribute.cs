namespace Oxen;

/// <summary>Keeps the property's values out of logs, traces, messages and debug views, and out of SQL text, whatever the options say.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;
