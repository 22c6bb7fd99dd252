namespace Oxen;

/// <summary>
/// Which constants stay in the text: integers, bools, enum members and null, because the database's planner can use them
/// and their distinct values are few; and what is said about the query. Every other constant is a parameter, since a
/// predicate built at run time can't be told from a written one.
/// </summary>
internal static class Literals
{
    /// <summary>Whether a constant of this value is part of the query's form.</summary>
    public static bool IsLiteral(object? value) =>
        value is null or bool or int or long or byte or short or uint or ulong or ushort or sbyte or Enum or QueryNote;
}
