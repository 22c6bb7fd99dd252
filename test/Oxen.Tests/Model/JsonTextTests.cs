using System.Text.Json.Nodes;

namespace Oxen.Tests;

/// <summary>What no document can hold is refused wherever in a document it is; what a class throws is its own.</summary>
public class JsonTextTests
{
    [Test]
    public void Half_of_a_surrogate_pair_is_refused_in_every_place()
    {
        Refused(new Note { Node = new JsonObject { ["a"] = "a\uD800" } });
        Refused(new Note { Node = new JsonObject { ["\uDC00"] = 1 } });
        Refused(new Note { Names = { ['\uD800'] = 1 } });
        Refused(new Note { Letter = '\uD800' });
        Refused(new Note { Text = "\uD800\uD800" });
        Assert.Throws<ValueException>(() => JsonText.Write(JsonNode.Parse("{\"a\":\"\\ud800\"}")!));
        Assert.Throws<ValueException>(() => JsonText.Write(new JsonObject { ["a"] = new JsonArray("\uD800") }));
    }

    [Test]
    public void Other_texts_are_written_as_they_are()
    {
        const string Text = "a\U0001F600\uFFFD\u0001\"\u00E4";
        Assert.That(JsonText.Read<Note>(JsonText.Write(new Note { Text = Text, Names = { ['\uFFFD'] = 1 } }, typeof(Note))).Text, Is.EqualTo(Text));
        Assert.That(JsonNode.Parse(JsonText.Write(new JsonObject { [Text] = Text }))![Text]!.GetValue<string>(), Is.EqualTo(Text));
        Assert.That(JsonText.Write(new JsonObject { ["a"] = "\u00E4" }), Is.EqualTo("{\"a\":\"\\u00E4\"}"));
    }

    [Test]
    public void A_number_that_JSON_has_no_form_for_is_refused_with_its_cause()
    {
        var error = Assert.Throws<ValueException>(() => JsonText.Write(new Note { Number = double.NaN }, typeof(Note)))!;
        Assert.That(error.InnerException, Is.TypeOf<ArgumentException>());
        Assert.That(Assert.Throws<ValueException>(() => JsonText.Write(new JsonObject { ["a"] = double.NaN }))!.InnerException, Is.TypeOf<ArgumentException>());
    }

    [Test]
    public void What_a_getter_throws_is_its_own_error() => Assert.That(
        () => JsonText.Write(new Throwing(), typeof(Throwing)), Throws.TypeOf<ArgumentException>().With.Message.EqualTo("own"));

    private static void Refused(Note note) => Assert.Throws<ValueException>(() => JsonText.Write(note, typeof(Note)));

    public sealed class Note
    {
        public JsonObject? Node { get; set; }

        public Dictionary<char, int> Names { get; set; } = [];

        public char Letter { get; set; }

        public string Text { get; set; } = "";

        public double Number { get; set; }
    }

    public sealed class Throwing
    {
        public int Value => throw new ArgumentException("own");
    }
}
