namespace Oxen;

/// <summary>A query whose entities are loaded with a member, and from which <c>ThenInclude</c> goes on.</summary>
/// <typeparam name="T">What the query gives.</typeparam>
/// <typeparam name="TMember">The member included last.</typeparam>
public interface IIncludableQueryable<out T, out TMember> : IQueryable<T>;
