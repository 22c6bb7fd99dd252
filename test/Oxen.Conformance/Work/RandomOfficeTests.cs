using System.Globalization;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>
/// Random edits of a graph with circles of tables, unique columns, trees, one-to-one and keys of the application: whatever the objects say at the end,
/// and the constraints allow, one save writes. <c>OXEN_FUZZ_WORKS</c> says how many graphs, <c>OXEN_FUZZ_SEED</c> where they begin.
/// </summary>
public sealed class RandomOfficeTests(TestDatabase database) : RelationTests<OfficeDb>(database, options => new OfficeDb(options))
{
    private static int Seeds { get; } = int.Parse(Environment.GetEnvironmentVariable("OXEN_FUZZ_WORKS") ?? "12", CultureInfo.InvariantCulture);

    private static int FirstSeed { get; } = int.Parse(Environment.GetEnvironmentVariable("OXEN_FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);

    [Test]
    public async Task What_is_read_after_random_edits_is_what_was_edited()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Seeds; seed++)
        {
            Random random = new(seed);
            await EmptyAsync();
            await using var work = Db.BeginWork();
            for (var round = 0; round < 6; round++)
            {
                var office = await OfficeEdits.ReadAsync(work, random);
                for (var edit = 0; edit < 8; edit++)
                {
                    office.Edit();
                }

                var said = office.ToString();
                var told = $"Seed {seed}, round {round}: {string.Join("; ", office.Told)}\n";
                try
                {
                    told += $"Changes: {string.Join("; ", work.Changes)}\n";
                    await work.SaveChangesAsync();
                }
                catch (OxenException error)
                {
                    Assert.Fail($"{told}{said}\n{error}");
                }

                office.Saved();
                Assert.That(office.ToString(), Is.EqualTo(said), told);
                if (office.HasCascaded || random.Next(3) == 0)
                {
                    work.Discard();
                }
                else
                {
                    Assert.That(work.Changes, Is.Empty, told);
                }

                await using var other = Db.BeginWork();
                Assert.That((await OfficeEdits.ReadAsync(other, new Random(0), isWhole: true)).ToString(), Is.EqualTo(said), told);
            }
        }
    }

    private async Task EmptyAsync()
    {
        await Db.Badges.AllRows().ExecuteDeleteAsync();
        await Db.Teams.AllRows().ExecuteUpdateAsync(s => s.Set(t => t.ParentId, (int?)null));
        await Db.Teams.AllRows().ExecuteDeleteAsync();
        await Db.Tags.AllRows().ExecuteDeleteAsync();
        await Db.Skills.AllRows().ExecuteDeleteAsync();
    }
}
