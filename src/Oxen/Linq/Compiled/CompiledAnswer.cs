namespace Oxen;

/// <summary>A compiled query that ends in one value: runs it with these arguments.</summary>
public delegate Task<T> CompiledAnswer<in TDb, T>(TDb db, CancellationToken cancellationToken = default);

/// <summary>A compiled query that ends in one value: runs it with these arguments.</summary>
public delegate Task<T> CompiledAnswer<in TDb, in T1, T>(TDb db, T1 argument1, CancellationToken cancellationToken = default);

/// <summary>A compiled query that ends in one value: runs it with these arguments.</summary>
public delegate Task<T> CompiledAnswer<in TDb, in T1, in T2, T>(TDb db, T1 argument1, T2 argument2, CancellationToken cancellationToken = default);

/// <summary>A compiled query that ends in one value: runs it with these arguments.</summary>
public delegate Task<T> CompiledAnswer<in TDb, in T1, in T2, in T3, T>(TDb db, T1 argument1, T2 argument2, T3 argument3, CancellationToken cancellationToken = default);

/// <summary>A compiled query that ends in one value: runs it with these arguments.</summary>
public delegate Task<T> CompiledAnswer<in TDb, in T1, in T2, in T3, in T4, T>(TDb db, T1 argument1, T2 argument2, T3 argument3, T4 argument4, CancellationToken cancellationToken = default);
