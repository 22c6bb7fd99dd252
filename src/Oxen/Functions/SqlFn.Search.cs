namespace Oxen;

/// <content>Full-text search, and distances between vectors.</content>
public static partial class SqlFn
{
    /// <summary>
    /// Whether a text has all of the words, which an index of the database finds: <c>[Index(IsFullText = true)]</c>. Words in
    /// quotes belong together, one of words with <c>or</c> between them will do, and a word after <c>-</c> must not be there.
    /// What a word is, and in which forms it is found, is the database's choice; SQLite refuses it (<c>OXEN1001</c>).
    /// </summary>
    /// <example><code>db.Posts.Where(p => SqlFn.Match(p.Body, "linq \"query provider\" -xml"))</code></example>
    /// <param name="text">The text; on MySQL and MariaDB a column with such an index.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Match(string? text, string words) => throw OutsideQuery(nameof(Match));

    /// <summary>Whether a text has all of the words by the rules of a language, see <see cref="Match(string?, string)"/>; on PostgreSQL alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="configuration">The name of a text search configuration, such as <c>english</c>.</param>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static bool Match(string? text, string words, string configuration) => throw OutsideQuery(nameof(Match));

    /// <summary>How well a text matches the words, see <see cref="Match(string?, string)"/>: more is better; how much is the database's choice.</summary>
    /// <example><code>db.Posts.Where(p => SqlFn.Match(p.Body, words)).OrderByDescending(p => SqlFn.MatchRank(p.Body, words))</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double MatchRank(string? text, string words) => throw OutsideQuery(nameof(MatchRank));

    /// <summary>How well a text matches the words by the rules of a language; on PostgreSQL alone.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double MatchRank(string? text, string words, string configuration) => throw OutsideQuery(nameof(MatchRank));

    /// <summary>The distance between the ends of two vectors, as pgvector's <c>&lt;-&gt;</c>: a column has the type by <c>[Column(TypeName = "vector(3)")]</c>.</summary>
    /// <example><code>db.Items.OrderBy(i => SqlFn.L2Distance(i.Embedding, wanted)).Take(10)</code></example>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double L2Distance(float[] left, float[] right) => throw OutsideQuery(nameof(L2Distance));

    /// <summary>One less the cosine of the angle between two vectors, as pgvector's <c>&lt;=&gt;</c>.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double CosineDistance(float[] left, float[] right) => throw OutsideQuery(nameof(CosineDistance));

    /// <summary>The inner product of two vectors: the negative of pgvector's <c>&lt;#&gt;</c>.</summary>
    /// <exception cref="InvalidOperationException">Called outside a query.</exception>
    public static double InnerProduct(float[] left, float[] right) => throw OutsideQuery(nameof(InnerProduct));
}
