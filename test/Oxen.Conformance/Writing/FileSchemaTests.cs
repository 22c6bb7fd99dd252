namespace Oxen.Conformance.Writing;

/// <summary>The schema of a file that several options open.</summary>
[Category("Once")]
public sealed class FileSchemaTests
{
    [Test]
    public async Task Contexts_that_sync_a_file_at_once_make_one_schema()
    {
        var file = Path.Combine(Path.GetTempPath(), $"oxen-{Guid.NewGuid():N}.db");
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
            {
                await using var options = new OxenOptions().UseSqlite($"Data Source={file}");
                await new ShopDb(options).Schema.SyncAsync();
            })));

            await using var readOnly = new OxenOptions().UseSqlite($"Data Source={file};Mode=ReadOnly");
            var db = new ShopDb(readOnly);
            await db.Schema.SyncAsync();
            Assert.That(db.Customers.Count(), Is.Zero);
        }
        finally
        {
            foreach (var leftover in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            {
                File.Delete(leftover);
            }
        }
    }
}
