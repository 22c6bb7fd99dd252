using System.Linq.Expressions;

namespace Oxen.Conformance.Filters;

/// <summary>What is read under filters is what would be read if the other rows weren't there.</summary>
public sealed class FilteredQueryTests(TestDatabase database) : PressTests(database)
{
    [Test]
    public void Rows_are_those_of_the_executing_context()
    {
        Same(p => p.Articles.OrderBy(a => a.Id).Select(a => a.Id));
        Same(p => p.Authors.OrderBy(a => a.Id).Select(a => a.Name));
        Same(p => p.Notes.OrderBy(n => n.Id).Select(n => n.Text));
        Same(p => new[] { p.Articles.Count(), p.Labels.Count(), p.Notes.Count(n => n.Text == "x1") });
    }

    [Test]
    public void References_that_are_filtered_out_are_null_and_keep_their_rows()
    {
        Same(p => p.Articles.OrderBy(a => a.Id).Select(a => a.Author == null ? "none" : a.Author.Name));
        Same(p => p.Articles.OrderBy(a => a.Id).Select(a => a.Editor == null ? "none" : a.Editor.Name));
        Same(p => p.Articles.Where(a => a.Author == null).OrderBy(a => a.Id).Select(a => a.Id));
        Same(p => p.Articles.Where(a => a.Author != null && a.Author.Name == "n1").OrderBy(a => a.Id).Select(a => a.Id));
        Same(p => p.Notes.OrderBy(n => n.Id).Select(n => n.Article!.Title));
        Same(p => p.Notes.OrderBy(n => n.Id).Select(n => n.Article!.Author == null ? null : n.Article.Author.Name));
        Same(p => p.Replies.OrderBy(r => r.Id).Select(r => r.Note == null ? "none" : r.Note.Text + r.Note.Article!.Title));
        Same(p => p.Replies.Where(r => r.Note != null && r.Note.Article!.Words > 10).OrderBy(r => r.Id).Select(r => r.Id));
    }

    [Test]
    public void Collections_have_the_rows_that_are_there()
    {
        Same(p => p.Authors.OrderBy(a => a.Id).Select(a => a.Articles.Count));
        Same(p => p.Authors.OrderBy(a => a.Id).SelectMany(a => a.Articles, (a, x) => a.Id * 1000 + x.Id).OrderBy(x => x));
        Same(p => p.Articles.OrderBy(a => a.Id).Select(a => string.Join(",", a.Labels.OrderBy(l => l.Id).Select(l => l.Id).ToList())));
        Same(p => p.Labels.OrderBy(l => l.Id).Select(l => l.Articles.Sum(a => a.Words)));
        Same(p => p.Labels.OrderBy(l => l.Id).Select(l => l.Articles.SelectMany(a => a.Notes).Count()));
        Same(p => p.Authors.Where(a => a.Articles.Any(x => x.Notes.Any())).OrderBy(a => a.Id).Select(a => a.Id));
    }

    [Test]
    public void Joins_subqueries_and_sets_are_filtered()
    {
        Same(p => p.Articles.Join(p.Authors, a => a.AuthorId, a => a.Id, (x, a) => x.Id * 1000 + a.Id).OrderBy(x => x));
        Same(p => p.Authors.GroupJoin(p.Articles, a => a.Id, x => x.AuthorId, (a, all) => new { a.Id, N = all.Count() }).OrderBy(x => x.Id).Select(x => x.Id * 1000 + x.N));
        Same(p => p.Authors.LeftJoin(p.Articles, a => a.Id, x => x.EditorId, (a, x) => a.Id * 1000 + (x == null ? 0 : x.Id)).OrderBy(x => x));
        Same(p => from x in p.Articles join n in p.Notes on x.Id equals n.ArticleId into all from n in all.DefaultIfEmpty() orderby x.Id, n == null ? 0 : n.Id select x.Id + (n == null ? "none" : n.Text));
        Same(p => from x in p.Articles join a in p.Authors on x.AuthorId equals a.Id into all from a in all.DefaultIfEmpty() orderby x.Id select x.Id + (a == null ? "none" : a.Name));
        Same(p => from x in p.Articles join n in p.Notes on x.Id equals n.ArticleId into all from n in all.Where(n => n.Text != x.Title) orderby x.Id, n.Id select new { x.Id, n.Text });
        Same(p => from x in p.Articles from n in p.Notes.Where(n => n.ArticleId == x.Id && n.Text != "x1").DefaultIfEmpty() orderby x.Id, n == null ? 0 : n.Id select x.Title + (n == null ? "none" : n.Text));
        Same(p => p.Authors.OrderBy(a => a.Id).Select(a => p.Articles.Count(x => x.EditorId == a.Id)));
        Same(p => p.Articles.Select(a => a.Title).Union(p.Authors.Select(a => a.Name)).OrderBy(x => x));
        Same(p => p.Articles.Select(a => a.Id).Except(p.Notes.Select(n => n.ArticleId)).OrderBy(x => x));
        Same(p => p.Articles.GroupBy(a => a.Title).Select(g => new { g.Key, N = g.Count() }).OrderBy(g => g.Key).Select(g => g.Key + g.N));
        Same(p => p.Articles.OrderBy(a => a.Words).ThenBy(a => a.Id).Skip(2).Take(5).Select(a => a.Id));
    }

    [Test]
    public async Task Includes_and_loads_are_filtered()
    {
        foreach (var tenant in PressData.Tenants)
        {
            var (db, memory) = (Open(tenant), new MemoryPress(Data, tenant));
            var replies = await db.Replies.Include(r => r.Note!.Article).OrderBy(r => r.Id).ToListAsync();
            Assert.That(replies.Select(r => r.Note?.Article?.Id), Is.EqualTo(memory.Replies.AsEnumerable().OrderBy(r => r.Id).Select(r => r.Note?.Article?.Id)));
            var read = await db.Articles.Include(a => a.Author).Include(a => a.Labels).ThenInclude(l => l.Articles).Include(a => a.Notes).OrderBy(a => a.Id).ToListAsync();
            Assert.That(read.Select(Shape), Is.EqualTo(memory.Articles.AsEnumerable().OrderBy(a => a.Id).Select(Shape)));

            var whole = await db.Articles.Include(a => a.Author).Include(a => a.Labels).ThenInclude(l => l.Articles).Include(a => a.Notes).OrderBy(a => a.Id).AsSingleQuery().ToListAsync();
            Assert.That(whole.Select(Shape), Is.EqualTo(read.Select(Shape)));

            var plain = await db.Articles.OrderBy(a => a.Id).ToListAsync();
            await db.LoadAsync(plain, a => a.Author);
            await db.LoadAsync(plain, a => a.Labels);
            await db.LoadAsync(plain, a => a.Notes);
            Assert.That(plain.Select(a => Shape(a)[..^1]), Is.EqualTo(memory.Articles.AsEnumerable().OrderBy(a => a.Id).Select(a => Shape(a)[..^1])));
        }

        static string[] Shape(Article a) =>
        [
            a.Id.ToString(), a.Author?.Name ?? "none",
            string.Join(",", a.Labels.Select(l => l.Id).Order()), string.Join(",", a.Notes.Select(n => n.Id).Order()),
            string.Join(",", a.Labels.SelectMany(l => l.Articles).Select(x => x.Id).Order()),
        ];
    }

    [Test]
    public async Task Every_way_to_run_a_query_is_filtered()
    {
        var byWords = OxenQuery.Compile((PressDb db, int words) => db.Articles.Where(a => a.Words > words).OrderBy(a => a.Id));
        var count = OxenQuery.Compile((PressDb db, int words) => db.Articles.Count(a => a.Words > words));
        var everywhere = OxenQuery.Compile((PressDb db, int words) => db.Articles.IgnoreQueryFilters("tenant").Count(a => a.Words > words));
        var hidden = OxenQuery.Compile((PressDb db, int words) => db.Articles.Where(a => a.Words > words).IgnoreQueryFilters("hidden").Count());
        foreach (var tenant in PressData.Tenants)
        {
            var (db, memory) = (Open(tenant), new MemoryPress(Data, tenant));
            Assert.That(await hidden(db, 20), Is.EqualTo(Data.Articles.Count(a => a.Words > 20 && a.TenantId == tenant)));
            int[] expected = [.. memory.Articles.Where(a => a.Words > 20).OrderBy(a => a.Id).Select(a => a.Id)];
            Assert.That((await byWords(db, 20)).Select(a => a.Id), Is.EqualTo(expected));
            Assert.That(await count(db, 20), Is.EqualTo(expected.Length));
            Assert.That(await everywhere(db, 20), Is.EqualTo(Data.Articles.Count(a => a.Words > 20 && !a.IsHidden)));
            Assert.That(db.Sql<Article>($"select * from articles").Where(a => a.Words > 20).OrderBy(a => a.Id).Select(a => a.Id), Is.EqualTo(expected));
            Assert.That((await db.Sql<Article>($"select * from articles").TagWith("mine").ToListAsync()).Where(a => a.Words > 20).Select(a => a.Id).Order(), Is.EqualTo(expected));
            List<int> streamed = [];
            await foreach (var article in db.Articles.Where(a => a.Words > 20).OrderBy(a => a.Id).AsAsyncEnumerable())
            {
                streamed.Add(article.Id);
            }

            Assert.That(streamed, Is.EqualTo(expected));
            List<int> paged = [];
            for (Page<Article>? page = null; page is null || page.Next is not null;)
            {
                page = await db.Articles.Where(a => a.Words > 20).OrderBy(a => a.Id).ToPageAsync(3, after: page?.Next);
                paged.AddRange(page.Items.Select(a => a.Id));
            }

            Assert.That(paged, Is.EqualTo(expected));
        }
    }

    [Test]
    public async Task A_compiled_query_goes_without_what_its_context_goes_without()
    {
        foreach (var isAllFirst in (bool[])[true, false])
        {
            var (db, expected) = (Open("acme"), new MemoryPress(Data, "acme").Articles.Count());
            var count = OxenQuery.Compile((PressDb db) => db.Articles.Count());
            var rows = OxenQuery.Compile((PressDb db) => db.Articles.Where(a => db.Labels.Any()));
            foreach (var isAll in (bool[])[isAllFirst, !isAllFirst, isAllFirst, !isAllFirst])
            {
                var context = isAll ? db.IgnoreQueryFilters() : db;
                Assert.That(await count(context), Is.EqualTo(isAll ? Data.Articles.Count : expected));
                Assert.That(await rows(context), Has.Count.EqualTo(isAll ? Data.Articles.Count : expected));
            }

            Assert.That(await count(db.IgnoreQueryFilters("tenant")), Is.EqualTo(Data.Articles.Count(a => !a.IsHidden)));
            Assert.That(await count(db.IgnoreQueryFilters("tenant")), Is.EqualTo(Data.Articles.Count(a => !a.IsHidden)));
        }
    }

    [Test]
    public async Task The_context_that_runs_a_query_says_which_filters_it_goes_without()
    {
        var (db, memory) = (Open("acme"), new MemoryPress(Data, "acme"));
        var all = db.IgnoreQueryFilters();
        Assert.That(await db.Articles.CountAsync(a => all.Labels.Any()), Is.EqualTo(memory.Articles.Count()));
        Assert.That(await db.Articles.Select(a => all.Labels.Count()).MaxAsync(), Is.EqualTo(memory.Labels.Count()));
        Assert.That(await all.Articles.CountAsync(a => db.Labels.Any()), Is.EqualTo(Data.Articles.Count));
        Assert.That(await all.Articles.Select(a => db.Labels.Count()).MaxAsync(), Is.EqualTo(Data.Labels.Count));
        Assert.That(await db.Articles.CountAsync(a => db.Labels.IgnoreQueryFilters().Any()), Is.EqualTo(Data.Articles.Count));
        var labels = all.Labels.Where(l => l.Id > 0);
        Assert.That(await db.Articles.Select(a => labels.Count()).MaxAsync(), Is.EqualTo(memory.Labels.Count()));
    }

    [Test]
    public async Task Filters_are_switched_off_by_name_or_all()
    {
        var db = Open("acme");
        Assert.That(await db.Articles.IgnoreQueryFilters().CountAsync(), Is.EqualTo(Data.Articles.Count));
        Assert.That(await db.Articles.IgnoreQueryFilters("tenant").CountAsync(), Is.EqualTo(Data.Articles.Count(a => !a.IsHidden)));
        Assert.That(await db.Articles.Where(a => a.Words > 3).IgnoreQueryFilters("hidden").CountAsync(), Is.EqualTo(Data.Articles.Count(a => a.TenantId == "acme" && a.Words > 3)));
        Assert.That(await db.Articles.IgnoreQueryFilters("hidden", "tenant").CountAsync(), Is.EqualTo(Data.Articles.Count));
        Assert.That(await db.IgnoreQueryFilters("tenant").IgnoreQueryFilters("hidden").Articles.CountAsync(), Is.EqualTo(Data.Articles.Count));
        Assert.That(await db.Articles.CountAsync(), Is.EqualTo(new MemoryPress(Data, "acme").Articles.Count()));

        var all = await db.Articles.IgnoreQueryFilters().Include(a => a.Author).ToListAsync();
        Assert.That(all.Select(a => a.Author), Has.None.Null);
        var loaded = await db.Articles.IgnoreQueryFilters().ToListAsync();
        await db.IgnoreQueryFilters().LoadAsync(loaded, a => a.Author);
        Assert.That(loaded.Select(a => a.Author), Has.None.Null);
        Assert.That(await db.Authors.IgnoreQueryFilters().SumAsync(a => a.Articles.Count), Is.EqualTo(Data.Articles.Count));
        Assert.That(await db.Authors.Select(a => db.Articles.IgnoreQueryFilters("tenant").Count()).MaxAsync(), Is.EqualTo(Data.Articles.Count(a => !a.IsHidden)));
        Assert.That(() => db.Articles.IgnoreQueryFilters("tennant"), Throws.ArgumentException.With.Message.Contains("'hidden', 'tenant'"));
    }

    [Test]
    public async Task The_value_is_read_at_each_execution_and_plans_are_shared()
    {
        var options = Options;
        var first = Open("acme");
        await first.Articles.Where(a => a.Words > 10).Include(a => a.Labels).ToListAsync();
        var before = options.PlanCache;
        for (var i = 0; i < 50; i++)
        {
            var tenant = PressData.Tenants[i % PressData.Tenants.Length];
            var read = await Open(tenant).Articles.Where(a => a.Words > 10).Include(a => a.Labels).ToListAsync();
            Assert.That(read.Select(a => a.TenantId), Is.All.EqualTo(tenant));
            Assert.That(read, Is.Not.Empty);
        }

        Assert.That(options.PlanCache.Misses, Is.EqualTo(before.Misses));
        var query = first.Articles.OrderBy(a => a.Id).Select(a => a.TenantId);
        Assert.That(query.First(), Is.EqualTo("acme"));
        first.TenantId = "Acme";
        Assert.That(query.First(), Is.EqualTo("Acme"));
        Assert.That(first.Articles.Where(a => a.Words > 10).ToSql(), Does.Contain("tenant_id = ").And.Not.Contain("Acme"));
        Assert.That(first.Articles.ToDebugView(), Does.Contain("tenantId"));
    }

    [Test]
    public void A_filter_is_not_a_Where_of_a_write()
    {
        var db = Open("acme");
        Assert.ThrowsAsync<DestructiveOperationException>(() => db.Articles.ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => db.Articles.Where(_ => true).ExecuteDeleteAsync());
        string? title = null;
        Assert.ThrowsAsync<DestructiveOperationException>(() => db.Articles.Where(a => title == null || a.Title == title).ExecuteUpdateAsync(s => s.Set(a => a.Words, 1)));
        Assert.That(db.Articles.AllRows().ToDeleteSql(), Does.Contain("tenant_id = "));
        Assert.That(db.Notes.Where(n => n.Text == "x").ToDeleteSql(), Does.Contain("tenant_id = "));
    }

    [Test]
    public void Random_queries_give_what_the_rows_that_are_there_give()
    {
        Expression<Func<Article, bool>>[] conditions =
        [
            a => a.Words > 20, a => a.Title.StartsWith("t1"), a => a.Author != null, a => a.Editor == null, a => a.Labels.Any(l => l.Name == "l1"),
            a => a.Notes.Count > 1, a => a.Author != null && a.Author.Articles.Count > 3, a => a.Editor != null && a.Editor.Name == "n2",
            a => a.Labels.Any(l => l.Articles.Count > 3), a => a.Notes.Any(n => n.Article!.Words > 30),
            a => a.Labels.All(l => l.Articles.Any(x => x.Notes.Any())),
        ];
        Expression<Func<Article, int>>[] values =
        [
            a => a.Words, a => a.Id, a => a.Notes.Count, a => a.Labels.Sum(l => l.Articles.Count), a => a.Author == null ? -1 : a.Author.Articles.Count, a => a.Editor == null ? -1 : a.Editor.Id,
        ];
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var condition = Condition(3);
            var (order, value) = (values[random.Next(values.Length)], values[random.Next(values.Length)]);
            var (skip, take) = (random.Next(3), random.Next(1, 20));
            Same(p => p.Articles.Where(condition).OrderBy(order).ThenBy(a => a.Id).Skip(skip).Take(take).Select(value), PressData.Tenants[seed % PressData.Tenants.Length], $"seed {seed}: {condition}");

            Expression<Func<Article, bool>> Condition(int depth)
            {
                if (depth == 0 || random.Next(4) == 0)
                {
                    return conditions[random.Next(conditions.Length)];
                }

                var (left, right) = (Condition(depth - 1), Condition(depth - 1));
                var other = Expression.Invoke(right, left.Parameters);
                Expression body = random.Next(3) switch { 0 => Expression.AndAlso(left.Body, other), 1 => Expression.OrElse(left.Body, other), _ => Expression.Not(left.Body) };
                return Expression.Lambda<Func<Article, bool>>(body, left.Parameters);
            }
        }
    }

    private void Same<T>(Func<IPress, IEnumerable<T>> query)
    {
        foreach (var tenant in PressData.Tenants)
        {
            Same(query, tenant, tenant);
        }
    }

    private void Same<T>(Func<IPress, IEnumerable<T>> query, string tenant, string message) =>
        Assert.That(query(Open(tenant)).ToList(), Is.EqualTo(query(new MemoryPress(Data, tenant)).ToList()), message);
}
