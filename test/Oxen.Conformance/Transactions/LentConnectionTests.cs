namespace Oxen.Conformance.Transactions;

/// <summary>What code does to a connection it was lent that isn't for it to do.</summary>
public sealed class LentConnectionTests(TestDatabase database) : LedgerTests(database)
{
    [Test]
    public async Task A_connection_that_was_lent_and_closed_is_the_reason_its_transaction_gives([Values] bool isCommand)
    {
        // A database of its own: one in memory is gone with its connection.
        await using var own = Database.Create();
        var db = new LedgerDb(own.Options);
        await db.Schema.SyncAsync();
        var error = Assert.ThrowsAsync<TransactionException>(() => db.TransactionAsync(async () =>
        {
            await db.Accounts.InsertAsync(new Account { Number = 10 });
            await using (var lease = await db.OpenConnectionAsync())
            {
                await lease.Connection.CloseAsync();
            }

            if (isCommand)
            {
                await db.Accounts.CountAsync();
            }
        }))!;
        Assert.That(error.Message, Does.StartWith("OXEN5001: The connection of this transaction was closed, which ended it: by code that it was lent to (OpenConnectionAsync)"));
        if (Database.Id != "sqlite-memory")
        {
            Assert.That(await db.Accounts.CountAsync(), Is.Zero);
        }
    }
}
