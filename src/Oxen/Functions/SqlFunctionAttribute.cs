namespace Oxen;

/// <summary>
/// A static method that queries call in SQL: a function of the database, or any other SQL around its arguments. The method
/// itself is never called by a query.
/// <example><code>
/// [SqlFunction("soundex({0})")]
/// public static string Soundex(string text) => throw new NotSupportedException();
///
/// db.Users.Where(u => Soundex(u.Name) == Soundex(name));
/// </code></example>
/// </summary>
/// <param name="template">The SQL, with <c>{0}</c> for the first argument, <c>{1}</c> for the second, and so on. It becomes part of the command as it is.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class SqlFunctionAttribute(string template) : Attribute
{
    /// <summary>The SQL, with holes for the arguments.</summary>
    public string Template { get; } = template;

    /// <summary>The database it is meant for, such as <c>sqlite</c> or <c>postgresql</c>; null for every one that has no SQL of its own.</summary>
    public string? Database { get; set; }

    /// <summary>Whether the result is never NULL, even when an argument is.</summary>
    public bool IsNeverNull { get; set; }
}
