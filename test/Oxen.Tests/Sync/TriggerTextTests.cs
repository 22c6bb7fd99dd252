namespace Oxen.Tests.Sync;

public sealed class TriggerTextTests
{
    [Test]
    public void What_is_of_the_table_for_certain_is_renamed_and_the_rest_stays() => Assert.That(
        TriggerText.Renamed("CREATE TRIGGER t AFTER UPDATE OF name, x ON people WHEN new.\"name\" <> old.NAME BEGIN INSERT INTO log (text) VALUES ('name' || people.name); END", "people", "name", "title"),
        Is.EqualTo("CREATE TRIGGER t AFTER UPDATE OF title, x ON people WHEN new.\"title\" <> old.title BEGIN INSERT INTO log (text) VALUES ('name' || people.title); END"));

    [TestCase("CREATE TRIGGER t AFTER INSERT ON people BEGIN INSERT INTO log (name) VALUES (new.name); END")]
    [TestCase("CREATE TRIGGER t AFTER INSERT ON people BEGIN UPDATE log SET x = (SELECT l.name FROM log AS l); END")]
    public void What_may_be_a_column_of_another_table_is_not_guessed(string sql) => Assert.That(TriggerText.Renamed(sql, "people", "name", "title"), Is.Null);
}
