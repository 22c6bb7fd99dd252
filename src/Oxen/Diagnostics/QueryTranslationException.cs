using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// A query can't be said in SQL. Raised before any command is sent; the message prints the query with the culprit marked,
/// the reason, and what to do instead.
/// </summary>
public sealed class QueryTranslationException : OxenException
{
    internal QueryTranslationException(TranslationError error, string? query = null)
        : base(ErrorCodes.QueryTranslation, query is null ? $"{error.Reason} {error.Remedy}" : $"This query can't be said in SQL:\n\n{query}\n\n{error.Reason}\n{error.Remedy}") =>
        Error = error;

    internal TranslationError Error { get; }
}

/// <summary>Why a part of a query can't be said in SQL.</summary>
/// <param name="Culprit">The part.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Remedy">What to do instead, as a sentence.</param>
internal sealed record TranslationError(Expression Culprit, string Reason, string Remedy);
