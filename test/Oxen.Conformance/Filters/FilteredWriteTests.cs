using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>Writes and look-ups see the rows that the filters let through, and no others.</summary>
public sealed class FilteredWriteTests(TestDatabase database) : RelationTests<PressDb>(database, options => new PressDb(options, "acme"))
{
    private PressDb _other = null!;
    private Author _author = null!;
    private Article _mine = null!;
    private Article _foreign = null!;

    private PressDb All => Db.IgnoreQueryFilters();

    [SetUp]
    public async Task FillAsync()
    {
        _other = Db.For("o'brien\"; DROP TABLE articles; --");
        _author = new Author { TenantId = "acme", Name = "Ann" };
        await Db.Authors.InsertAsync(_author);
        _mine = new Article { TenantId = "acme", Title = "mine", AuthorId = _author.Id };
        await Db.Articles.InsertAsync(_mine);
        var theirs = new Author { TenantId = _other.TenantId, Name = "Bob" };
        await _other.Authors.InsertAsync(theirs);
        _foreign = new Article { TenantId = _other.TenantId, Title = "foreign", AuthorId = theirs.Id };
        await _other.Articles.InsertAsync(_foreign);
    }

    [Test]
    public async Task A_foreign_row_is_not_found()
    {
        Assert.That(await Db.Articles.FindAsync(_foreign.Id), Is.Null);
        Assert.ThrowsAsync<EntityNotFoundException>(() => Db.Articles.GetAsync(_foreign.Id));
        Assert.That((await Db.Articles.FindAsync(_mine.Id))!.Title, Is.EqualTo("mine"));
        Assert.That((await _other.Articles.GetAsync(_foreign.Id)).Title, Is.EqualTo("foreign"));
        Assert.That((await Db.Articles.IgnoreQueryFilters("tenant").FindAsync(_foreign.Id))!.Title, Is.EqualTo("foreign"));
        _mine.IsHidden = true;
        await Db.Articles.UpdateAsync(_mine);
        Assert.That(await Db.Articles.FindAsync(_mine.Id), Is.Null);
        Assert.That(await Db.IgnoreQueryFilters("hidden").Articles.FindAsync(_mine.Id), Is.Not.Null);
    }

    [Test]
    public async Task An_insert_of_anothers_is_refused()
    {
        var error = Assert.ThrowsAsync<QueryFilterException>(() => Db.Labels.InsertAsync(new Label { TenantId = "Acme", Name = "x" }))!;
        Assert.That(error.Code, Is.EqualTo("OXEN3005"));
        Assert.That(error.Filter, Is.EqualTo("tenant"));
        Assert.That(error.Message, Does.Contain("INSERT of Label").And.Contain("TenantId").And.Not.Contain("acme"));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Labels.InsertAsync(new Label { Name = "unset" }));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Labels.InsertAsync([new Label { TenantId = "acme" }, new Label { TenantId = "other" }]));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Settings.SaveAsync(new Setting { Name = "s", TenantId = "other" }));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Articles.InsertAsync(new Article { TenantId = "acme", AuthorId = _author.Id, Labels = [new() { TenantId = "other" }] }));
        Assert.That(await All.Labels.CountAsync() + await All.Settings.CountAsync(), Is.Zero);
        Assert.That(await All.Articles.CountAsync(), Is.EqualTo(2));
        await Db.Articles.InsertAsync(new Article { TenantId = "acme", AuthorId = _author.Id, IsHidden = true, Labels = [new() { TenantId = "acme" }] });
        await Db.IgnoreQueryFilters("tenant").Labels.InsertAsync(new Label { TenantId = "other" });
        Assert.That(await All.Labels.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task An_update_or_delete_of_a_foreign_row_finds_none()
    {
        Article pretended = new() { Id = _foreign.Id, TenantId = "acme", Title = "taken", AuthorId = _author.Id };
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UpdateAsync(pretended));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UpdateAsync(pretended, a => a.Title));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UpdateAsync(_foreign, a => a.Title));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.SaveAsync(pretended));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.DeleteAsync(pretended));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.DeleteAsync(_foreign));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.DeleteAsync([_mine, _foreign]));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Articles.UpdateAsync(_foreign));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Articles.SaveAsync(_foreign));
        _mine.TenantId = "other";
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Articles.UpdateAsync(_mine));
        Assert.ThrowsAsync<QueryFilterException>(() => Db.Articles.UpdateAsync(_mine, a => new { a.Title, a.TenantId }));
        _mine.Title = "renamed";
        await Db.Articles.UpdateAsync(_mine, a => a.Title);
        Assert.That(await All.Articles.OrderBy(a => a.Id).Select(a => a.TenantId + " " + a.Title).ToListAsync(), Is.EqualTo(["acme renamed", _other.TenantId + " foreign"]));

        await Db.IgnoreQueryFilters("tenant").Articles.UpdateAsync(_mine);
        Assert.That(await Db.Articles.CountAsync(), Is.Zero);
        await Db.Articles.IgnoreQueryFilters().DeleteAsync(_foreign);
        Assert.That(await _other.Articles.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task An_upsert_overwrites_own_rows_only()
    {
        await Db.Settings.SaveAsync(new Setting { Name = "s", TenantId = "acme", Value = "1" });
        await _other.Settings.SaveAsync(new Setting { Name = "t", TenantId = _other.TenantId, Value = "1" });
        await Db.Settings.SaveAsync(new Setting { Name = "s", TenantId = "acme", Value = "2" });
        Assert.ThrowsAsync<ConcurrencyException>(() => _other.Settings.SaveAsync(new Setting { Name = "s", TenantId = _other.TenantId, Value = "3" }));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Settings.SaveAsync([new Setting { Name = "u", TenantId = "acme" }, new Setting { Name = "t", TenantId = "acme" }]));
        Assert.That(await All.Settings.OrderBy(s => s.Name).Select(s => s.Name + s.Value + s.TenantId).ToListAsync(), Is.EqualTo(["s2acme", "t1" + _other.TenantId]));
        await All.Settings.SaveAsync(new Setting { Name = "t", TenantId = "acme", Value = "4" });
        Assert.That(await Db.Settings.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Links_are_made_and_unmade_among_own_rows_only()
    {
        Label[] mine = [new() { TenantId = "acme", Name = "a" }, new() { TenantId = "acme", Name = "b" }];
        Label theirs = new() { TenantId = _other.TenantId, Name = "c" };
        await All.Labels.InsertAsync([.. mine, theirs]);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.LinkAsync(_mine, a => a.Labels, [mine[0], theirs]));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.LinkAsync(_foreign, a => a.Labels, mine[0]));
        Assert.That(await All.Labels.CountAsync(l => l.Articles.Any()), Is.Zero);

        await All.Articles.LinkAsync(_mine, a => a.Labels, [mine[0], theirs]);
        await All.Articles.LinkAsync(_foreign, a => a.Labels, theirs);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.UnlinkAsync(_mine, a => a.Labels, theirs));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Articles.ClearLinksAsync(_foreign, a => a.Labels));
        Assert.That(await Db.Articles.SetLinksAsync(_mine, a => a.Labels, [mine[1]]), Is.EqualTo(2));
        Assert.That(await Db.Articles.ClearLinksAsync(_mine, a => a.Labels), Is.EqualTo(1));
        Assert.That(await All.Articles.OrderBy(a => a.Id).Select(a => a.Labels.Count).ToListAsync(), Is.EqualTo([1, 1]));

        var author = new Author { TenantId = _other.TenantId };
        await _other.Authors.InsertAsync(author);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Authors.LinkAsync(_author, a => a.Articles, _foreign));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Authors.LinkAsync(author, a => a.Articles, _mine));
        Assert.That(await All.Articles.Where(a => a.Id == _mine.Id).Select(a => a.AuthorId).SingleAsync(), Is.EqualTo(_author.Id));
    }

    [Test]
    public async Task Set_based_writes_touch_own_rows_only()
    {
        Assert.That(await Db.Articles.Where(a => a.Words == 0).ExecuteUpdateAsync(s => s.Set(a => a.Words, 5)), Is.EqualTo(1));
        Assert.That(await Db.Articles.AllRows().ExecuteUpdateAsync(s => s.Set(a => a.Words, a => a.Words + 1)), Is.EqualTo(1));
        Assert.That(() => Db.Articles.AllRows().ToUpdateSql(s => s.Set(a => a.TenantId, "other")), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("query filter 'tenant'"));
        Assert.That(await Db.Articles.Where(a => a.Author!.Name == "Bob").ExecuteDeleteAsync(), Is.Zero);
        Assert.That(await Db.Articles.AllRows().ExecuteDeleteAsync(), Is.EqualTo(1));
        Assert.That(await All.Articles.Select(a => a.Words).ToListAsync(), Is.EqualTo([0]));
        Assert.That(await Db.Articles.IgnoreQueryFilters("tenant").AllRows().ExecuteUpdateAsync(s => s.Set(a => a.TenantId, "acme")), Is.EqualTo(1));
        Assert.That(await Db.Articles.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_row_that_is_there_where_another_is_can_be_written_there_only()
    {
        var note = new Note { ArticleId = _mine.Id, Text = "1" };
        await Db.Notes.InsertAsync(note);
        note.Text = "2";
        await Db.Notes.UpdateAsync(note);
        Assert.ThrowsAsync<ConcurrencyException>(() => _other.Notes.UpdateAsync(note));
        Assert.ThrowsAsync<ConcurrencyException>(() => _other.Notes.DeleteAsync(note));
        Assert.That(await _other.Notes.FindAsync(note.Id), Is.Null);
        Assert.That((await Db.Notes.GetAsync(note.Id)).Text, Is.EqualTo("2"));
        await Db.Notes.DeleteAsync(note);
        Assert.That(await All.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task The_view_without_filters_is_in_the_same_transaction()
    {
        await using var transaction = await Db.BeginTransactionAsync();
        await Db.Articles.DeleteAsync(_mine);
        Assert.That(await Db.IgnoreQueryFilters("tenant").Articles.CountAsync(), Is.EqualTo(1));
        Assert.That(await _other.With(transaction).Articles.CountAsync(), Is.EqualTo(1));
        await transaction.RollbackAsync();
        Assert.That(await Db.Articles.CountAsync(), Is.EqualTo(1));
    }
}
