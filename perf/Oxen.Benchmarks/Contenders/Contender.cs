using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>A contender with a database of its own, filled as everyone's.</summary>
internal abstract class Contender(Database database, string name) : IContender
{
    /// <inheritdoc/>
    public string Name => name;

    protected Database Database => database;

    protected string ConnectionString { get; } = database.Create(database);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        database.Drop(ConnectionString);
    }

    /// <summary>Closes the connections to the database, which is removed then.</summary>
    protected abstract ValueTask CloseAsync();
}
