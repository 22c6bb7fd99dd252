namespace Oxen.Conformance;

/// <summary>Parameters are sent by their numbers where the driver would look for their names in the text at each execution. No server is asked.</summary>
public sealed class NumberedParameterTests
{
    private readonly NotesDb _db = new(new OxenOptions().UsePostgreSql("Host=localhost"));

    [Test]
    public void Numbers_stand_where_names_do_in_the_order_in_which_these_are_first_named()
    {
        var (text, least) = ("@id $1", 3);
        var command = CommandOf(_db.Notes.TagWith("@least").Where(note => note.Text == text && (note.Id > least || note.Id < -least) && note.Text != "it's @text"));
        Assert.That(command.Parameters, Has.Length.GreaterThanOrEqualTo(3));
        Assert.That(command.Numbered, Does.Contain("$1").And.Contain($"${command.Parameters.Length}").And.Not.Contain(" = @").And.Not.Contain("> @").And.Not.Contain("< @"));
        Assert.That(command.Numbered, Does.StartWith("-- @least").And.Contain("= $1").And.Contain("> $2"));
        Assert.That(Named(command), Is.EqualTo(command.Text));
    }

    [Test]
    public void Sql_of_the_application_keeps_its_names()
    {
        var least = 3;
        Assert.That(CommandOf(_db.Sql<Note>($"select * from notes where id > {least}").Where(note => note.Id > least)).Numbered, Is.Null);
    }

    private CommandPlan CommandOf(IQueryable<Note> query) => _db.Provider.Plan<Note>(query.Expression, out _).Command;

    private static string Named(CommandPlan command) =>
        command.Parameters.Select((parameter, i) => (parameter.Name, Number: $"${i + 1}")).Reverse().Aggregate(command.Numbered!, (text, parameter) => text.Replace(parameter.Number, parameter.Name, StringComparison.Ordinal));
}
