namespace Oxen;

/// <summary>SQL that C# has no words for. These members mean something inside a query only; called elsewhere they throw.</summary>
[QueryFunctions]
public static partial class SqlFn
{
    /// <summary>Whether <paramref name="text"/> matches a <c>LIKE</c> pattern, where <c>%</c> stands for any characters and <c>_</c> for one. Whether case matters is the database's choice: on SQLite ASCII letters match in either case.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Like(string? text, string pattern) => throw OutsideQuery(nameof(Like));

    internal static InvalidOperationException OutsideQuery(string member) =>
        new($"SqlFn.{member} has a meaning inside a query only. Use it in a lambda that Oxen translates, such as the one of Where.");
}
