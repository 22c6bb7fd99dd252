using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>A contender that works with EF Core: a context from a pool for each step, as a request has one.</summary>
internal abstract class EfContender : Contender
{
    private readonly PooledDbContextFactory<EfShop> _pool;

    private protected EfContender(Database database, string name)
        : base(database, name)
    {
        var options = new DbContextOptionsBuilder<EfShop>();
        database.EfCore!(options, ConnectionString);
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        _pool = new PooledDbContextFactory<EfShop>(options.Options);
    }

    /// <summary>A context of the pool.</summary>
    protected EfShop Rent() => _pool.CreateDbContext();

    /// <inheritdoc/>
    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
