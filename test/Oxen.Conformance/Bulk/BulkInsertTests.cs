using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Bulk;

public class BulkInsertTests(TestDatabase database) : BulkTests(database)
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(199)]
    [TestCase(200)]
    [TestCase(2_345)]
    public async Task Every_value_of_any_number_of_rows_arrives(int count)
    {
        Assert.That(await Db.Members.BulkInsertAsync(MembersOf(count), new BulkOptions { BatchSize = 1_000 }), Is.EqualTo(count));

        var found = Db.Members.OrderBy(member => member.Number).ToList();
        Assert.That(found.Select(Values), Is.EqualTo(MembersOf(count).Select(Values)));
        Assert.That(found.Select(member => member.Id), Is.Unique);
        Assert.That(found.Select(member => member.Picture), Is.EqualTo(MembersOf(count).Select(member => member.Picture)));
        static object Values(Member m) => (m.Name, m.Email, m.Number, m.Visits, m.Grade, m.SeenAt, m.Token, m.Balance, m.IsActive);
    }

    [TestCase(3)]
    [TestCase(300)]
    public async Task Defaults_documents_lists_converters_and_row_versions_are_written(int count)
    {
        var gadgets = Enumerable.Range(1, count).Select(i => new Gadget
        {
            State = i % 50 == 0 ? "old" : null!,
            Stock = i % 60 == 0 ? i : 0,
            Size = new(i, i % 2 == 0 ? null : "cm"),
            Parts = new() { [$"p{i}"] = i },
            Tags = [.. Enumerable.Range(0, i % 3).Select(t => $"t{t}")],
            Code = new(i),
            Grade = (Grade)(i % 3),
        }).ToList();
        await Db.Gadgets.BulkInsertAsync(gadgets);

        var found = Db.Gadgets.AsEnumerable().OrderBy(gadget => gadget.Code.Value).ToList();
        Assert.That(found.Select(g => (g.State, g.Stock, g.Size, g.Parts[$"p{g.Code.Value}"], string.Join(",", g.Tags), g.Grade)),
            Is.EqualTo(Enumerable.Range(1, count).Select(i => (i % 50 == 0 ? "old" : "new", i % 60 == 0 ? i : 10, new Size(i, i % 2 == 0 ? null : "cm"), i, string.Join(",", Enumerable.Range(0, i % 3).Select(t => $"t{t}")), (Grade)(i % 3)))));
        Assert.That(found.Select(gadget => gadget.Stamp), Is.All.Not.Null);
        Assert.That(gadgets.Select(gadget => (gadget.Id, gadget.Stamp)), Is.All.EqualTo((0, (byte[]?)null)), "nothing is read back");
    }

    [Test]
    public async Task References_fill_foreign_keys_and_oxen_makes_its_keys()
    {
        var member = MemberOf(1);
        await Db.Members.InsertAsync(member);
        await Db.Visits.BulkInsertAsync(Enumerable.Range(1, 250).Select(i => new Visit { Place = $"p{i}", Member = i == 250 ? null : member }));

        Assert.That(Db.Visits.Count(visit => visit.Member == member), Is.EqualTo(249));
        Assert.That(Db.Visits.Select(visit => visit.Id).ToList(), Is.Unique.And.None.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task Objects_of_a_hierarchy_are_written_as_what_they_are()
    {
        await Db.Pets.BulkInsertAsync(Enumerable.Range(1, 300).Select(i => i % 3 == 0 ? new Dog { Name = $"d{i}", Trick = "sit" } : (Pet)new Cat { Name = $"c{i}", Lives = i }));
        await Db.Crafts.BulkInsertAsync(Enumerable.Range(1, 30).Select(i => i % 2 == 0 ? new Boat { Name = $"b{i}", Masts = i } : new Craft { Name = $"c{i}" }));

        Assert.That((Db.Pets.OfType<Dog>().Count(dog => dog.Trick == "sit"), Db.Pets.OfType<Cat>().Sum(cat => cat.Lives)), Is.EqualTo((100, Enumerable.Range(1, 300).Where(i => i % 3 != 0).Sum())));
        Assert.That((Db.Crafts.Count(), Db.Crafts.OfType<Boat>().Sum(boat => boat.Masts)), Is.EqualTo((30, 240)));
    }

    [Test]
    public async Task A_duplicate_in_the_middle_of_100_000_rows_is_named_and_nothing_is_written()
    {
        await Db.Members.InsertAsync(MemberOf(0));
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Members.BulkInsertAsync(MembersOf(100_000).Select(member =>
        {
            member.Email = member.Number == 54_322 ? "m17@example.org" : member.Email;
            return member;
        })));

        Assert.That(error!.RowIndex, Is.EqualTo(54_321));
        Assert.That(error.Message, Does.Contain("index 54321"));
        Assert.That(Db.Members.Count(), Is.EqualTo(1));
        Assert.That(await Db.Members.BulkInsertAsync(MembersOf(300)), Is.EqualTo(300), "the connection is good");
    }

    [TestCase(5)]
    [TestCase(100_000)]
    public void A_null_in_a_required_column_is_named(int count)
    {
        var error = Assert.ThrowsAsync<NotNullViolationException>(() => Db.Members.BulkInsertAsync(MembersOf(count).Select((member, i) =>
        {
            member.Name = i == count - 2 ? null! : member.Name;
            return member;
        })));

        Assert.That((error!.RowIndex, Db.Members.Count()), Is.EqualTo(((long?)count - 2, 0)));
    }

    [Test]
    public async Task A_text_that_is_too_long_is_named_where_the_database_has_lengths()
    {
        var members = MembersOf(100_000).ToList();
        members[54_321].Name = new string('x', 41);
        if (Database.Dialect == "sqlite")
        {
            Assert.That(await Db.Members.BulkInsertAsync(members), Is.EqualTo(100_000));
            return;
        }

        var error = Assert.ThrowsAsync<ValueException>(() => Db.Members.BulkInsertAsync(members));
        Assert.That((error!.RowIndex, Db.Members.Count()), Is.EqualTo(((long?)54_321, 0)));
    }

    [Test]
    public async Task A_reference_to_nothing_is_named()
    {
        var member = MemberOf(1);
        await Db.Members.InsertAsync(member);
        var error = Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Visits.BulkInsertAsync(Enumerable.Range(0, 400).Select(i => new Visit { Place = $"p{i}", Member = i == 333 ? new Member { Id = member.Id + 1_000 } : member })));

        Assert.That((error!.RowIndex, Db.Visits.Count()), Is.EqualTo(((long?)333, 0)));
    }

    [Test]
    public void What_would_be_left_out_is_refused()
    {
        Member[] members = [MemberOf(1), MemberOf(2)];
        members[1].Log.Add(new Visit { Place = "here" });
        var error = Assert.ThrowsAsync<RelatedObjectException>(() => Db.Members.BulkInsertAsync(members));

        Assert.That((error!.RowIndex, error.Navigation, Db.Members.Count()), Is.EqualTo(((long?)1, "Log", 0)));
    }

    [Test]
    public void A_row_of_another_tenant_is_refused()
    {
        var error = Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.BulkInsertAsync(Enumerable.Range(0, 300).Select(i => new Paper { Tenant = i == 250 ? "b" : "a", Title = $"t{i}" })));
        Assert.That((error!.RowIndex, Db.IgnoreQueryFilters().Table<Paper>().Count()), Is.EqualTo(((long?)250, 0)));
    }

    [Test]
    public void A_null_among_the_objects_is_named()
    {
        var error = Assert.ThrowsAsync<ArgumentException>(() => Db.Members.BulkInsertAsync([MemberOf(1), null!]));
        Assert.That((error!.Message.Contains("index 1", StringComparison.Ordinal), Db.Members.Count()), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task No_more_than_a_batch_is_taken_before_it_is_written()
    {
        var (taken, most) = (0, 0L);
        List<long> told = [];
        var options = new BulkOptions { BatchSize = 500, Progress = count => { told.Add(count); most = Math.Max(most, taken - count); } };
        await Db.Members.BulkInsertAsync(Counted(), options);

        Assert.That(told, Is.EqualTo(new long[] { 500, 1_000, 1_200 }));
        Assert.That(most, Is.Zero);

        async IAsyncEnumerable<Member> Counted([EnumeratorCancellation] CancellationToken token = default)
        {
            foreach (var member in MembersOf(1_200))
            {
                await Task.Yield();
                token.ThrowIfCancellationRequested();
                taken++;
                yield return member;
            }
        }
    }

    [Test]
    public async Task A_sequence_may_query_the_same_database()
    {
        await Db.Members.BulkInsertAsync(MembersOf(700));
        var copies = Db.Members.OrderBy(member => member.Id).AsAsyncEnumerable().Select(member => new Draft { Name = member.Name, Text = Db.Members.Count(other => other.Grade == member.Grade).ToString(System.Globalization.CultureInfo.InvariantCulture) }).Take(20);

        Assert.That(await Db.Drafts.BulkInsertAsync(copies, new BulkOptions { BatchSize = 7 }), Is.EqualTo(20));
        Assert.That(await Db.TransactionAsync(() => Db.Visits.BulkInsertAsync(Db.Members.AsAsyncEnumerable().Select(member => new Visit { Place = member.Name }), new BulkOptions { BatchSize = 300 })), Is.EqualTo(700));
    }

    [Test]
    public async Task A_sequence_that_throws_leaves_nothing()
    {
        Assert.ThrowsAsync<InvalidTimeZoneException>(() => Db.Members.BulkInsertAsync(MembersOf(900).Select(member => member.Number == 800 ? throw new InvalidTimeZoneException() : member), new BulkOptions { BatchSize = 250 }));
        Assert.That(await Db.Members.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Cancelled_in_the_middle_it_writes_nothing()
    {
        using var source = new CancellationTokenSource();
        var error = Assert.CatchAsync(() => Db.Members.BulkInsertAsync(MembersOf(2_000), new BulkOptions { BatchSize = 500, Progress = count => Stop(count) }, source.Token));
        Assert.That(error, Is.InstanceOf<OperationCanceledException>());
        Assert.That(await Db.Members.CountAsync(), Is.Zero);

        void Stop(long count)
        {
            if (count == 1_000)
            {
                source.Cancel();
            }
        }
    }

    [Test]
    public async Task In_a_transaction_it_goes_with_it()
    {
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await Db.Members.BulkInsertAsync(MembersOf(300));
            Assert.ThrowsAsync<UniqueViolationException>(() => Db.Members.BulkInsertAsync([MemberOf(301), MemberOf(4)]));
            Assert.That(await Db.Members.CountAsync(), Is.EqualTo(300), "the failed one alone is undone");
        }

        Assert.That(await Db.Members.CountAsync(), Is.Zero);
    }

    [Test]
    public void Two_unique_indexes_name_the_first_row_that_breaks_one()
    {
        var members = MembersOf(600).ToList();
        members[250].Number = 3;
        members[500].Email = "m1@example.org";
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Members.BulkInsertAsync(members));

        Assert.That(error!.RowIndex, Is.EqualTo(250));
        Assert.That(string.Join(",", error.Columns), Is.EqualTo("number"));
    }

    [Test]
    public void Its_commands_are_few()
    {
        var commands = CommandRecorder.During(() => Db.Members.BulkInsertAsync(MembersOf(2_000)).GetAwaiter().GetResult());
        Assert.That(commands, Has.Count.EqualTo(Database.Dialect == "mysql" ? 4 : 1));
    }
}
