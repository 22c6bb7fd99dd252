using NpgsqlTypes;

namespace Oxen;

/// <summary>What PostgreSQL alone has words for. These members mean something inside a query only; called elsewhere they throw.</summary>
[QueryFunctions]
public static class PostgreSqlFn
{
    /// <summary>
    /// Whether a column of words, such as a computed one, has all of those asked for, see <see cref="SqlFn.Match(string?, string)"/>.
    /// <example><code>
    /// public NpgsqlTsVector Words { get; set; } = null!;            // .HasComputedColumnSql("to_tsvector('simple', body)", stored: true), and an [Index]
    /// db.Posts.Where(p => p.Words.Matches("linq -xml"))
    /// </code></example>
    /// </summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Matches(this NpgsqlTsVector text, string words) => throw OutsideQuery(nameof(Matches));

    /// <summary>Whether a column of words has all of those asked for, by the rules of the language it was made with.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Matches(this NpgsqlTsVector text, string words, string configuration) => throw OutsideQuery(nameof(Matches));

    /// <summary>How well a column of words matches those asked for; more is better.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double Rank(this NpgsqlTsVector text, string words) => throw OutsideQuery(nameof(Rank));

    /// <summary>How well a column of words matches those asked for, by the rules of the language it was made with.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double Rank(this NpgsqlTsVector text, string words, string configuration) => throw OutsideQuery(nameof(Rank));

    /// <summary>How alike two texts are by their runs of three letters, from 0 to 1. Needs the extension <c>pg_trgm</c>.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double Similarity(string? text, string? other) => throw OutsideQuery(nameof(Similarity));

    /// <summary>Whether two texts are alike, by <c>pg_trgm.similarity_threshold</c>; a trigram index finds them. Needs the extension <c>pg_trgm</c>.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool IsSimilar(string? text, string? other) => throw OutsideQuery(nameof(IsSimilar));

    /// <summary>Whether a text matches a <c>LIKE</c> pattern in either case of letters.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool ILike(string? text, string pattern) => throw OutsideQuery(nameof(ILike));

    internal static InvalidOperationException OutsideQuery(string member) =>
        new($"{member} has a meaning inside a query only. Use it in a lambda that Oxen translates, such as the one of Where.");
}
