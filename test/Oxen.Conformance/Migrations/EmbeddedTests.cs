using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Oxen.Conformance;

/// <summary>Migrations that an assembly brings along, and a folder may have too.</summary>
[Category("Once")]
public sealed class EmbeddedTests
{
    private const string Text = "-- oxen:up\nCREATE TABLE a (id integer);\n";

    [Test]
    public async Task What_is_the_same_in_both_is_one_migration()
    {
        using var folder = new MigrationFolder();
        await using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        folder.Write("20260101000001_a.sql", Text.ReplaceLineEndings("\r\n"));
        var migrator = new Migrator(new LedgerDb(options), folder.Options with { Assemblies = [Assembly.Load(Assembled())] });
        Assert.That((await migrator.UpAsync()).Steps, Has.Count.EqualTo(1));

        folder.Write("20260101000001_a.sql", Text + "CREATE TABLE b (id integer);\n");
        Assert.That(Assert.ThrowsAsync<MigrationException>(() => migrator.StatusAsync())!.Message, Does.Contain("more than once").And.Contain("they differ"));
    }

    private static byte[] Assembled()
    {
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create("Embedded", references: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], options: new(OutputKind.DynamicallyLinkedLibrary))
            .Emit(stream, manifestResources: [new ResourceDescription("App.Migrations.20260101000001_a.sql", () => new MemoryStream(Encoding.UTF8.GetBytes(Text)), isPublic: true)]);
        Assert.That(result.Diagnostics, Is.Empty);
        return stream.ToArray();
    }
}
