namespace Oxen;

/// <summary>A value of an enum that is a type of the database.</summary>
/// <param name="Sql">How SQL says it.</param>
/// <param name="Type">The name of the enum, without its schema, unquoted.</param>
internal sealed record EnumLabel(string Sql, string Type);
