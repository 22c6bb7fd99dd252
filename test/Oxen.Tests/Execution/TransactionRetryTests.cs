using Polly;
using Polly.Retry;

namespace Oxen.Execution;

/// <summary>What is run again, and what never is.</summary>
public class TransactionRetryTests
{
    // Takes every error for one that passes.
    private static readonly ResiliencePipeline Always = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 2, Delay = TimeSpan.Zero }).Build();

    [Test]
    public async Task What_was_committed_is_never_run_again([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var tries = 0;

        var error = Assert.ThrowsAsync<AfterCommitException>(() => db.TransactionAsync(
            async () =>
            {
                await db.Add(++tries);
                db.CurrentTransaction!.OnCommitted(() => throw new FormatException());
            },
            retry: Always));

        Assert.That(error!.InnerException, Is.TypeOf<FormatException>());
        Assert.That(await db.Ids(), Is.EqualTo(new long[] { 1 }));
    }

    [Test]
    public async Task What_may_have_been_committed_is_never_run_again([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var tries = 0;

        Assert.ThrowsAsync<CommitUnknownException>(() => database.Db.TransactionAsync(() => ++tries > 0 ? throw new CommitUnknownException(new FormatException()) : Task.CompletedTask, retry: Always));

        Assert.That(tries, Is.EqualTo(1));
    }

    [Test]
    public void A_batch_that_may_have_been_written_does_not_pass()
    {
        var lost = new ConnectionLostException("Lost.", null, null);
        Assert.That(TransactionRetry.IsPassing(new BatchException(0, 1, "INSERT", lost, isKnown: true)));
        Assert.That(TransactionRetry.IsPassing(new BatchException(0, 1, "INSERT", lost, isKnown: false)), Is.False);
    }

    [Test]
    public async Task Code_to_run_after_the_commit_is_taken_while_a_savepoint_is_rolled_back([Values] Kind kind)
    {
        await using var database = new TestDatabase(kind);
        var db = database.Db;
        var ran = 0;
        await using var transaction = await db.BeginTransactionAsync();
        await transaction.CreateSavepointAsync("here");

        // The test is that none of this throws.
        var given = Task.Run(() =>
        {
            for (var i = 0; i < 50_000; i++)
            {
                transaction.OnCommitted(() => { ran++; });
            }
        });
        while (!given.IsCompleted)
        {
            await transaction.RollbackToSavepointAsync("here");
        }

        await given;
        await transaction.RollbackToSavepointAsync("here");
        transaction.OnCommitted(() => { ran++; });
        await transaction.CommitAsync();

        Assert.That(ran, Is.EqualTo(1));
    }
}
