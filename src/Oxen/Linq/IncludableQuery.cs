using System.Linq.Expressions;

namespace Oxen;

/// <summary>A query that has just included a member.</summary>
internal sealed class IncludableQuery<T, TMember>(OxenQueryProvider provider, Expression expression) : LinqQuery<T>(provider, expression), IIncludableQueryable<T, TMember>;
