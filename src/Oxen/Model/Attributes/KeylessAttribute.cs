namespace Oxen;

/// <summary>Marks a class without a key, such as that of a view: its rows can be queried, not written one by one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeylessAttribute : Attribute;
