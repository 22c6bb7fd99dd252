namespace Oxen.Conformance.Bulk;

public class UpsertTests(TestDatabase database) : BulkTests(database)
{
    [Test]
    public async Task A_row_is_inserted_and_then_updated()
    {
        var first = MemberOf(1);
        Assert.That(await Db.Members.UpsertAsync(first, m => m.Email), Is.EqualTo(UpsertResult.Inserted));
        Assert.That(first.Id, Is.Positive);

        var second = MemberOf(1);
        (second.Name, second.Visits, second.Number) = ("Anna", 50, 77);
        Assert.That(await Db.Members.UpsertAsync(second, m => m.Email), Is.EqualTo(UpsertResult.Updated));
        Assert.That(second.Id, Is.EqualTo(first.Id), "the object gets the key of its row");
        Assert.That(Db.Members.Select(m => new { m.Id, m.Name, m.Visits, m.Number }).AsEnumerable().Select(m => (m.Id, m.Name, m.Visits, m.Number)), Is.EqualTo(new[] { (first.Id, "Anna", 50, (int?)77) }));
    }

    [Test]
    public async Task Chosen_columns_alone_are_updated()
    {
        await Db.Members.InsertAsync(MemberOf(1));
        var again = MemberOf(1);
        (again.Name, again.Visits, again.Balance) = ("Anna", 50, 99);
        await Db.Members.UpsertAsync(again, m => m.Email, m => new { m.Name, m.Balance });

        var row = await Db.Members.SingleAsync();
        Assert.That((row.Name, row.Visits, row.Balance), Is.EqualTo(("Anna", 1, 99m)));
    }

    [Test]
    public async Task Expressions_see_the_row_and_the_object()
    {
        var member = MemberOf(3);
        Assert.That(await Visit(member), Is.EqualTo(UpsertResult.Inserted));
        Assert.That(await Visit(MemberOf(3)), Is.EqualTo(UpsertResult.Updated));
        Assert.That(await Visit(MemberOf(3)), Is.EqualTo(UpsertResult.Updated));

        var row = await Db.Members.SingleAsync();
        Assert.That((row.Visits, row.Name, row.IsActive), Is.EqualTo((9, "m3m3@example.orgm3@example.org", true)));

        Task<UpsertResult> Visit(Member given) => Db.Members.UpsertAsync(given, m => m.Email, s => s.Set(m => m.Visits, (old, one) => old.Visits + one.Visits).Set(m => m.Name, (old, one) => old.Name + one.Email).Set(m => m.IsActive, true));
    }

    [Test]
    public async Task A_condition_says_which_rows_are_updated()
    {
        await Db.Members.InsertAsync(MemberOf(2));
        var (less, more) = (MemberOf(2), MemberOf(2));
        (less.Visits, more.Visits) = (1, 10);

        Assert.That(await Db.Members.UpsertAsync(less, m => m.Email, m => m.Visits, (row, given) => row.Visits < given.Visits), Is.EqualTo(UpsertResult.Unchanged));
        Assert.That(await Db.Members.UpsertAsync(more, m => m.Email, s => s.Set(m => m.Visits, (row, given) => given.Visits * 2), (row, given) => row.Visits < given.Visits), Is.EqualTo(UpsertResult.Updated));
        Assert.That((await Db.Members.SingleAsync()).Visits, Is.EqualTo(20));
    }

    [Test]
    public async Task A_value_of_another_unique_index_is_an_error_and_updates_no_other_row()
    {
        await Db.Members.InsertAsync([MemberOf(1), MemberOf(2)]);
        var taken = MemberOf(9);
        taken.Number = 1;
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Members.UpsertAsync(taken, m => m.Email));

        var moved = MemberOf(2);
        moved.Number = 1;
        var error = Assert.ThrowsAsync<UniqueViolationException>(() => Db.Members.UpsertAsync([MemberOf(5), moved], m => m.Email));
        Assert.That(error!.RowIndex, Is.EqualTo(1));
        Assert.That(Db.Members.OrderBy(m => m.Number).Select(m => m.Name).ToList(), Is.EqualTo(new[] { "m1", "m2" }));
    }

    [Test]
    public async Task Many_are_inserted_and_updated()
    {
        await Db.Members.BulkInsertAsync(MembersOf(500));
        var members = Enumerable.Range(401, 1_100).Select(MemberOf).ToList();
        members.ForEach(member => member.Visits = 99);
        var results = await Db.Members.UpsertAsync(members, m => m.Email);

        Assert.That(results, Is.EqualTo(Enumerable.Range(401, 1_100).Select(i => i <= 500 ? UpsertResult.Updated : UpsertResult.Inserted)));
        Assert.That((Db.Members.Count(), Db.Members.Count(m => m.Visits == 99)), Is.EqualTo((1_500, 1_100)));
        Assert.That(members.Select(member => member.Id), Is.EqualTo(Db.Members.Where(m => m.Number > 400).OrderBy(m => m.Number).Select(m => m.Id).ToList()));
    }

    [Test]
    public async Task What_was_done_is_told_in_the_order_of_the_objects()
    {
        await Db.Seats.BulkInsertAsync(Enumerable.Range(1, 500).Select(i => new Seat { Row = 3 * i, Number = "n" }));

        // Keys of two columns, out of order.
        var seats = Enumerable.Range(1, 1_500).Select(i => new Seat { Row = i * 7 % 1_501, Number = "n", Price = i }).ToList();
        Assert.That(await Db.Seats.UpsertAsync(seats), Is.EqualTo(seats.Select(seat => seat.Row % 3 == 0 ? UpsertResult.Updated : UpsertResult.Inserted)));
        Assert.That(Db.Seats.OrderBy(s => s.Price).Select(s => s.Row).ToList(), Is.EqualTo(seats.Select(seat => seat.Row)));
    }

    [Test]
    public void Rows_are_looked_for_first_only_where_the_database_needs_that()
    {
        var commands = CommandRecorder.During(() => Db.Members.UpsertAsync(MembersOf(2).ToList(), m => m.Email).GetAwaiter().GetResult());
        Assert.That(commands.Where(command => !command.Contains("INSERT", StringComparison.Ordinal)).Select(command => command[..6]), Is.EqualTo(Database.Dialect switch
        {
            "postgresql" => [],
            "sqlite" => ["UPDATE", "UPDATE"],
            _ => (string[])["SELECT"],
        }));
    }

    [Test]
    public async Task Defaults_of_the_database_are_those_of_new_rows()
    {
        await Db.Gadgets.InsertAsync([new Gadget { State = "a" }, new Gadget { State = "b" }]);
        var gadgets = await Db.Gadgets.OrderBy(g => g.Id).ToListAsync();
        gadgets.ForEach(gadget => gadget.Stock += 5);
        gadgets.Add(new Gadget { State = "c" });
        Assert.That(await Db.Gadgets.UpsertAsync(gadgets), Is.EqualTo(new[] { UpsertResult.Updated, UpsertResult.Updated, UpsertResult.Inserted }));
        Assert.That(Db.Gadgets.OrderBy(g => g.Id).Select(g => g.Stock).ToList(), Is.EqualTo(new[] { 15, 15, 10 }));
    }

    [Test]
    public async Task Of_two_that_mean_one_row_the_later_updates_it()
    {
        var twice = MemberOf(1);
        twice.Name = "later";
        Assert.That(await Db.Members.UpsertAsync([MemberOf(1), MemberOf(2), twice], m => m.Email), Is.EqualTo(new[] { UpsertResult.Inserted, UpsertResult.Inserted, UpsertResult.Updated }));
        Assert.That(Db.Members.OrderBy(m => m.Number).Select(m => m.Name).ToList(), Is.EqualTo(new[] { "later", "m2" }));
        var (one, two, three) = (MemberOf(3), MemberOf(3), MemberOf(3));
        (one.Visits, two.Visits, three.Visits) = (1, 10, 100);
        Assert.That(
            await Db.Members.UpsertAsync([one, two, three], m => m.Email, s => s.Set(m => m.Visits, (row, given) => row.Visits + given.Visits)),
            Is.EqualTo(new[] { UpsertResult.Inserted, UpsertResult.Updated, UpsertResult.Updated }));
        Assert.That(Db.Members.Single(m => m.Email == one.Email).Visits, Is.EqualTo(111));
    }

    [Test]
    public async Task What_is_the_same_to_the_database_alone_is_one_row_too()
    {
        var at = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        byte[][] codes = [[1, 2], [1, 2], [3]];
        var byCode = codes.Select((code, i) => new Seat { Row = i, Number = "c", Code = code }).ToList();
        Assert.That(await Db.Seats.UpsertAsync(byCode, s => s.Code, s => new { s.Price }), Is.EqualTo(new[] { UpsertResult.Inserted, UpsertResult.Updated, UpsertResult.Inserted }));

        // Some databases store each tick, and some of ten one.
        var byTime = Enumerable.Range(1, 2).Select(i => new Seat { Row = 10 + i, Number = "t", Price = i, Sold = at.AddTicks(i) }).ToList();
        var isStored = Database.Dialect == "sqlite";
        Assert.That(await Db.Seats.UpsertAsync(byTime, s => s.Sold, s => new { s.Price }), Is.EqualTo(new[] { UpsertResult.Inserted, isStored ? UpsertResult.Inserted : UpsertResult.Updated }));
        byTime.ForEach(seat => seat.Price += 10);
        Assert.That(await Db.Seats.UpsertAsync(byTime, s => s.Sold, s => new { s.Price }), Is.All.EqualTo(UpsertResult.Updated));
        Assert.That(await Db.Seats.Where(s => s.Number == "t").OrderBy(s => s.Price).Select(s => s.Price).ToListAsync(), Is.EqualTo(isStored ? new[] { 11, 12 } : [12]));
    }

    [Test]
    public async Task Row_versions_advance_and_are_not_compared()
    {
        await Db.Drafts.InsertAsync(Enumerable.Range(0, 5).Select(i => new Draft { Name = $"d{i}", Text = "old" }));
        var drafts = Enumerable.Range(3, 5).Select(i => new Draft { Name = $"d{i}", Text = "new" }).ToList();
        Assert.That(await Db.Drafts.UpsertAsync(drafts), Is.EqualTo(Enumerable.Range(3, 5).Select(i => i < 5 ? UpsertResult.Updated : UpsertResult.Inserted)));

        Assert.That(drafts.Select(draft => draft.Version), Is.EqualTo(new long[] { 2, 2, 1, 1, 1 }));
        Assert.That(Db.Drafts.OrderBy(d => d.Name).Select(d => new { d.Text, d.Version }).AsEnumerable().Select(d => (d.Text, d.Version)), Is.EqualTo(new[] { ("old", 1L), ("old", 1L), ("old", 1L), ("new", 2L), ("new", 2L), ("new", 1L), ("new", 1L), ("new", 1L) }));
    }

    [Test]
    public async Task What_is_absent_is_inserted()
    {
        await Db.Members.InsertAsync(MemberOf(1));
        var there = MemberOf(1);
        there.Name = "never written";
        Assert.That(await Db.Members.InsertIfAbsentAsync(there, m => m.Email), Is.False);
        Assert.That(await Db.Members.InsertIfAbsentAsync([MemberOf(2), there, MemberOf(3), MemberOf(2)], m => m.Email), Is.EqualTo(new[] { true, false, true, false }));
        Assert.That(Db.Members.OrderBy(m => m.Number).Select(m => m.Name).ToList(), Is.EqualTo(new[] { "m1", "m2", "m3" }));
    }

    [Test]
    public async Task Null_equals_no_other()
    {
        Member[] members = [MemberOf(1), MemberOf(2)];
        (members[0].Number, members[1].Number) = (null, null);
        Assert.That(await Db.Members.UpsertAsync(members[..1], m => m.Number), Is.EqualTo(new[] { UpsertResult.Inserted }));
        Assert.That(await Db.Members.UpsertAsync(members[1], m => m.Number), Is.EqualTo(UpsertResult.Inserted));
    }

    [Test]
    public async Task A_row_that_a_filter_hides_is_never_written()
    {
        await Db.IgnoreQueryFilters().Table<Paper>().InsertAsync([new Paper { Tenant = "b", Title = "theirs" }, new Paper { Tenant = "a", Title = "deleted", DeletedAt = DateTime.UtcNow }]);
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.UpsertAsync(new Paper { Tenant = "a", Title = "theirs" }, p => p.Title));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.UpsertAsync(new Paper { Tenant = "a", Title = "theirs" }, p => p.Title, where: (row, given) => row.Id > 0));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.InsertIfAbsentAsync([new Paper { Tenant = "a", Title = "new" }, new Paper { Tenant = "a", Title = "theirs" }], p => p.Title));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.UpsertAsync(new Paper { Tenant = "a", Title = "deleted" }, p => p.Title));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.UpsertAsync(new Paper { Tenant = "a", Title = "theirs" }, p => p.Title, s => s.Set(p => p.DeletedAt, (_, _) => null)));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Papers.UpsertAsync(new Paper { Tenant = "b", Title = "new" }, p => p.Title));
        Assert.That(Db.IgnoreQueryFilters().Table<Paper>().Count(p => p.Tenant == "a"), Is.EqualTo(1));

        Assert.That(await Db.Papers.UpsertAsync(new Paper { Tenant = "a", Title = "mine" }, p => p.Title), Is.EqualTo(UpsertResult.Inserted));
        Assert.That(await Db.Papers.UpsertAsync(new Paper { Tenant = "a", Title = "mine" }, p => p.Title), Is.EqualTo(UpsertResult.Updated));
    }

    [Test]
    public async Task The_object_gets_the_key_of_its_row_however_it_is_written()
    {
        var row = MemberOf(1);
        await Db.Members.InsertAsync(row);
        Member[] given = [MemberOf(1), MemberOf(1), MemberOf(1)];
        await Db.Members.UpsertAsync(given[0], m => m.Email, s => s.Set(m => m.Visits, (old, one) => old.Visits + one.Visits));
        await Db.Members.UpsertAsync(given[1], m => m.Email, where: (old, one) => old.Visits > 1_000);
        await Db.Members.InsertIfAbsentAsync(given[2], m => m.Email);
        Assert.That(given.Select(member => member.Id), Is.All.EqualTo(row.Id));
    }

    [Test]
    public async Task The_object_gets_the_foreign_keys_of_its_references_whether_it_is_inserted_or_updated()
    {
        Member[] members = [MemberOf(1), MemberOf(2)];
        await Db.Members.InsertAsync(members);
        var gadgets = Enumerable.Range(0, 2).Select(_ => new Gadget { State = "s", Code = new Code(1) }).ToArray();
        await Db.Gadgets.InsertAsync(gadgets);
        for (var score = 0; score < 2; score++)
        {
            Vote[] votes = [.. members.Select(member => new Vote { Member = member, Round = 1, Score = score, Gadget = gadgets[score] })];
            Assert.That(await Db.Votes.UpsertAsync(votes), Is.All.EqualTo(score == 0 ? UpsertResult.Inserted : UpsertResult.Updated));
            Assert.That(votes.Select(vote => (vote.MemberId, vote.GadgetId)), Is.EqualTo(members.Select(member => (member.Id, gadgets[score].Id))));
            await Db.Votes.UpdateAsync(votes);
        }

        var left = new Vote { Member = members[0], Round = 1, Score = 7, Gadget = gadgets[0] };
        await Db.Votes.UpsertAsync(left, v => new { v.MemberId, v.Round }, v => v.Score);
        Assert.That((left.MemberId, left.GadgetId), Is.EqualTo((members[0].Id, 0)), "what isn't updated isn't what the row holds");
        Assert.That(Db.Votes.OrderBy(v => v.MemberId).Select(v => new { v.Score, v.GadgetId }).AsEnumerable().Select(v => (v.Score, v.GadgetId)), Is.EqualTo([(7, gadgets[1].Id), (1, gadgets[1].Id)]));
    }

    [Test]
    public async Task In_a_transaction_a_row_that_another_inserts_meanwhile_is_updated()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => Db.TransactionAsync(
            async () =>
            {
                var given = MemberOf(1);
                given.Visits = 1;
                await Db.Members.UpsertAsync(given, m => m.Email, s => s.Set(m => m.Visits, (row, one) => row.Visits + one.Visits));
                await Task.Delay(20);
            },
            retry: TransactionRetry.Policy(50)))));
        Assert.That((await Db.Members.CountAsync(), await Db.Members.SumAsync(m => m.Visits)), Is.EqualTo((1, 4)));
    }

    [Test]
    public async Task Lists_of_the_same_rows_in_any_order_do_not_wait_in_a_circle()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(async () =>
        {
            var random = new Random(i);
            for (var run = 0; run < 2; run++)
            {
                var drafts = Enumerable.Range(0, 40).Select(n => new Draft { Name = $"d{n}", Text = $"{i}" }).ToArray();
                random.Shuffle(drafts);
                await Db.Drafts.UpsertAsync(drafts);
            }
        })));
        Assert.That(await Db.Drafts.CountAsync(), Is.EqualTo(40));
    }

    [Test]
    public void What_is_not_unique_is_refused()
    {
        var error = Assert.ThrowsAsync<RefusedOperationException>(() => Db.Members.UpsertAsync(MemberOf(1), m => m.Name));
        Assert.That(error!.Code, Is.EqualTo("OXEN3006"));
        Assert.That(error.Message, Does.Contain("unique index"));
        Assert.ThrowsAsync<ArgumentException>(() => Db.Members.UpsertAsync(MemberOf(1), m => m.Email, s => s));
        Assert.That(Db.Members.Count(), Is.Zero);
    }

    [Test]
    public async Task Flows_that_upsert_one_row_make_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => TryAsync(i))));
        Assert.That((await Db.Members.CountAsync(), await Db.Members.SumAsync(m => m.Visits)), Is.EqualTo((1, 8)));

        async Task TryAsync(int flow)
        {
            while (true)
            {
                var given = MemberOf(1);
                given.Visits = 1;
                try
                {
                    await Db.Members.UpsertAsync(given, m => m.Email, s => s.Set(m => m.Visits, (row, one) => row.Visits + one.Visits));
                    return;
                }
                catch (DatabaseException exception) when (exception.IsTransient)
                {
                    await Task.Delay(5 * (flow + 1));
                }
            }
        }
    }

    [Test]
    public void Their_commands_are_few()
    {
        var drafts = Enumerable.Range(0, 200).Select(i => new Draft { Name = $"d{i}" }).ToList();
        var (inserts, updates) = Database.Dialect == "sqlite" ? (201, 201) : (2, 2);
        Assert.That(CommandRecorder.During(() => Db.Drafts.UpsertAsync(drafts).GetAwaiter().GetResult()), Has.Count.EqualTo(inserts));
        Assert.That(CommandRecorder.During(() => Db.Drafts.UpsertAsync(drafts).GetAwaiter().GetResult()), Has.Count.EqualTo(updates));
    }
}
