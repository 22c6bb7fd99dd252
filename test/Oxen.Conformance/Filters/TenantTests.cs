using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>Fifty tenants at once over one set of options: nobody reads or writes what is another's.</summary>
public sealed class TenantTests(TestDatabase database) : RelationTests<PressDb>(database, options => new PressDb(options, ""))
{
    private const int Tenants = 50;
    private const int Operations = 200;

    [Test]
    public async Task Ten_thousand_operations_of_fifty_tenants_touch_no_foreign_row()
    {
        await Parallel.ForAsync(0, Tenants, new ParallelOptions { MaxDegreeOfParallelism = 12 }, async (number, _) => await new Tenant(Db, number).WorkAsync());

        var articles = await Db.IgnoreQueryFilters().Articles.ToListAsync();
        Assert.That(articles.Select(a => a.TenantId).Distinct().Count(), Is.EqualTo(Tenants));
        Assert.That(articles.Where(a => !a.Title.StartsWith(a.TenantId + ":", StringComparison.Ordinal)), Is.Empty);
    }

    /// <summary>What one tenant does, and knows of its rows.</summary>
    private sealed class Tenant(PressDb shared, int number)
    {
        private readonly Random _random = new(number);
        private readonly Dictionary<int, string> _titles = [];
        private readonly string _name = $"t'{number}";
        private Author _author = null!;
        private Label _label = null!;

        public async Task WorkAsync()
        {
            var db = shared.For(_name);
            _author = new Author { TenantId = _name, Name = _name };
            _label = new Label { TenantId = _name, Name = _name };
            await db.Authors.InsertAsync(_author);
            await db.Labels.InsertAsync(_label);
            await InsertAsync(db);
            for (var i = 0; i < Operations; i++)
            {
                await StepAsync(shared.For(_name));
            }

            var left = await db.Articles.Include(a => a.Author).ToListAsync();
            Assert.That(left.ToDictionary(a => a.Id, a => a.Title), Is.EquivalentTo(_titles));
            Assert.That(left.Select(a => a.Author!.TenantId), Is.All.EqualTo(_name));
        }

        private Task StepAsync(PressDb db) => _random.Next(10) switch
        {
            0 or 1 => InsertAsync(db),
            2 => WriteAsync(db, (id, title) => db.Articles.UpdateAsync(Made(id, title))),
            3 => WriteAsync(db, (id, title) => db.Articles.UpdateAsync(Made(id, title), a => a.Title)),
            4 => _titles.Count > 3 ? DeleteAsync(db) : InsertAsync(db),
            5 => ReadAsync(db),
            6 => LinkAsync(db),
            7 => SetAsync(db),
            8 => FindAsync(db),
            _ => RefusedAsync(db),
        };

        private async Task InsertAsync(PressDb db)
        {
            var article = Made(0, $"{_name}:{_random.Next(1000)}");
            await db.Articles.InsertAsync(article);
            _titles.Add(article.Id, article.Title);
        }

        private async Task WriteAsync(PressDb db, Func<int, string, Task> write)
        {
            var (id, title) = (AnyId(), $"{_name}:{_random.Next(1000)}");
            if (_titles.ContainsKey(id))
            {
                await write(id, title);
                _titles[id] = title;
            }
            else
            {
                Assert.ThrowsAsync<ConcurrencyException>(() => write(id, title));
            }
        }

        private async Task DeleteAsync(PressDb db)
        {
            var id = AnyId();
            if (_titles.Remove(id))
            {
                await db.Articles.DeleteAsync(Made(id, ""));
            }
            else
            {
                Assert.ThrowsAsync<ConcurrencyException>(() => db.Articles.DeleteAsync(Made(id, "")));
            }
        }

        private async Task ReadAsync(PressDb db)
        {
            var read = await db.Articles.Include(a => a.Author).Include(a => a.Labels).Where(a => a.Id > 0).ToListAsync();
            Assert.That(read.Select(a => a.Id), Is.EquivalentTo(_titles.Keys));
            Assert.That(read.SelectMany(a => a.Labels).Select(l => l.TenantId), Is.All.EqualTo(_name));
            Assert.That(await db.Sql<Article>($"select * from articles").CountAsync(), Is.EqualTo(_titles.Count));
            Assert.That(await db.Authors.SumAsync(a => a.Articles.Count), Is.EqualTo(_titles.Count));
        }

        private async Task LinkAsync(PressDb db)
        {
            var id = AnyId();
            if (_titles.ContainsKey(id))
            {
                await db.Articles.LinkAsync(Made(id, ""), a => a.Labels, _label);
                await db.Articles.SetLinksAsync(Made(id, ""), a => a.Labels, []);
            }
            else
            {
                Assert.ThrowsAsync<ConcurrencyException>(() => db.Articles.LinkAsync(Made(id, ""), a => a.Labels, _label));
            }
        }

        private async Task SetAsync(PressDb db)
        {
            var title = $"{_name}:all {_random.Next(1000)}";
            Assert.That(await db.Articles.Where(a => a.Id > 0).ExecuteUpdateAsync(s => s.Set(a => a.Title, title)), Is.EqualTo(_titles.Count));
            foreach (var id in _titles.Keys)
            {
                _titles[id] = title;
            }
        }

        private async Task FindAsync(PressDb db)
        {
            var id = AnyId();
            Assert.That((await db.Articles.FindAsync(id))?.Title, Is.EqualTo(_titles.GetValueOrDefault(id)));
        }

        private Task RefusedAsync(PressDb db)
        {
            var article = Made(_random.Next(2) == 0 ? 0 : AnyId(), "x");
            article.TenantId = $"t'{(number + 1) % Tenants}";
            Assert.ThrowsAsync<QueryFilterException>(() => db.Articles.SaveAsync(article));
            return Task.CompletedTask;
        }

        private int AnyId() => _random.Next(2) == 0 ? _titles.Keys.ElementAt(_random.Next(_titles.Count)) : 1 + _random.Next(3000);

        private Article Made(int id, string title) => new() { Id = id, TenantId = _name, Title = title, AuthorId = _author.Id };
    }
}
