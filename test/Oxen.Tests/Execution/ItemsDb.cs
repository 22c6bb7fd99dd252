namespace Oxen.Execution;

public sealed class Item
{
    public long Id { get; set; }

    public string Name { get; set; } = "";
}

/// <summary>Commands written by hand, as the layers above will make them.</summary>
public sealed class ItemsDb : OxenDb
{
    public ItemsDb(OxenOptions options)
        : base(options) => Kept = Table<Item>();

    public Table<Item> Items => Table<Item>();

    /// <summary>A table made once, in the constructor.</summary>
    public Table<Item> Kept { get; }

    public int Run(string text) => QueryExecutor.Execute(Session, TestDatabase.Write(text), []);

    public Task<int> Add(long id, string? name = null, long? age = 1, CancellationToken token = default) =>
        QueryExecutor.ExecuteAsync(Session, TestDatabase.Insert, [id, name ?? $"item {id}", age], token);

    public async Task AddMany(int from, int count)
    {
        for (var id = from; id < from + count; id++)
        {
            await Add(id);
        }
    }

    public Task<int> Remove(long id, CancellationToken token = default) =>
        QueryExecutor.ExecuteAsync(Session, TestDatabase.Write("delete from items where id = @id", "id"), [id], token);

    public Task<List<long>> Ids(CancellationToken token = default) =>
        QueryExecutor.ToListAsync(Session, TestDatabase.SelectIds, [], TestDatabase.Number, token);

    public IAsyncEnumerable<long> StreamIds(CancellationToken token = default) =>
        QueryExecutor.StreamAsync(Session, TestDatabase.SelectIds, [], TestDatabase.Number, token);

    public IEnumerable<long> StreamIdsSynchronously() =>
        QueryExecutor.Stream(Session, TestDatabase.SelectIds, [], TestDatabase.Number);

    public async Task<long> Count(CancellationToken token = default) =>
        (await QueryExecutor.TakeAsync(Session, TestDatabase.CountItems, [], TestDatabase.Number, 1, token)).First;

    public async Task<bool> Has(long id, CancellationToken token = default) =>
        (await QueryExecutor.TakeAsync(Session, TestDatabase.SelectById, [id], TestDatabase.Number, 1, token)).Count == 1;
}
