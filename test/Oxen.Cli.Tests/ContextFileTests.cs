namespace Oxen.Cli.Tests;

public class ContextFileTests
{
    [Test]
    public async Task What_comments_and_texts_say_declares_nothing()
    {
        const string Text = """
            namespace Shop;

            // The class ShopDb : OxenDb { is told of here.
            /* class OtherDb : OxenDb { */
            public class Notes
            {
                public string Say => "class ShopDb : OxenDb {";
            }

            public class ShopDb(OxenOptions options) : OxenDb(options)
            {
                // Isn't the end: }
                public Table<Book> Books => Table<Book>(); // It's one.
            }

            """;
        using var folder = new CliFolder();
        var path = Path.Combine(folder.Path, "ShopDb.cs");
        await File.WriteAllTextAsync(path, Text);
        var context = ContextFile.In(path, Text).Single();
        Assert.That((context.Name, context.Namespace), Is.EqualTo(("ShopDb", "Shop")));
        Assert.That(await context.AddAsync("public Table<Word> Words => Table<Word>();", default));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(Text.Replace("// It's one.", "// It's one.\n    public Table<Word> Words => Table<Word>();", StringComparison.Ordinal)));
    }
}
