namespace Oxen.Tests.Compilation;

/// <summary>In the last Select C# computes what SQL can't, from columns the query reads.</summary>
public class LastSelectTests : CompilationTests
{
    [OneTimeSetUp]
    public async Task FillAsync()
    {
        await Db.Schema.SyncAsync();
        await Db.Users.InsertAsync(new User { Name = "Ann", Age = 31, CreatedAt = new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc) });
    }

    [Test]
    public void A_method_of_your_own() => Assert.That(Db.Users.Select(u => Shout(u.Name)).Single(), Is.EqualTo("Ann!"));

    [Test]
    public void Texts_around_what_only_CSharp_computes() =>
        Assert.That(Db.Users.Select(u => Shout(u.Name) + "?" + u.Age + u.Status).Single(), Is.EqualTo("Ann!?31New"));

    [Test]
    public void Texts_of_what_has_no_text_in_SQL() =>
        Assert.That(Db.Users.Select(u => u.Name + u.CreatedAt.ToString("yyyy")).Single(), Is.EqualTo("Ann2024"));

    [Test]
    public void Formats() => Assert.That(Db.Users.Select(u => $"{u.Name} is {u.Age:000}").Single(), Is.EqualTo("Ann is 031"));

    [Test]
    public void Boxed_values() => Assert.That(Db.Users.Select(u => Boxed(u.Age, u.Name)).Single(), Is.EqualTo("31Ann"));

    private static string Shout(string text) => text + "!";

    private static string Boxed(object number, object text) => $"{number}{text}";
}
