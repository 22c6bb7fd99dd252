using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>A contender that works with Oxen's options.</summary>
internal abstract class OxenContender : Contender
{
    private readonly OxenOptions _options;

    private protected OxenContender(Database database, string name)
        : base(database, name)
    {
        _options = database.Oxen(database, ConnectionString);
        Db = new ShopDb(_options);
    }

    protected ShopDb Db { get; }

    /// <inheritdoc/>
    protected override ValueTask CloseAsync() => _options.DisposeAsync();
}
