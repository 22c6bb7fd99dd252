using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Oxen.Conformance.Schema;

/// <summary>Generated files, compiled without a warning.</summary>
internal static class Compiled
{
    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(file => Path.GetFileName(file).StartsWith("Oxen", StringComparison.Ordinal) || Path.GetFileName(file) == "Npgsql.dll"))
            .DistinctBy(Path.GetFileName).Select(file => MetadataReference.CreateFromFile(file)),
    ]);

    /// <summary>The assembly of the files and what is added.</summary>
    public static Assembly Of(IReadOnlyList<ScaffoldedFile> files, params string[] more) => Of(OutputKind.DynamicallyLinkedLibrary, files, more);

    /// <summary>Compiles a program, whose statements stand at the top, with what is added.</summary>
    public static void Program(string text, params string[] more) => Of(OutputKind.ConsoleApplication, [], [text, .. more]);

    private static Assembly Of(OutputKind kind, IReadOnlyList<ScaffoldedFile> files, params string[] more)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Name)).Concat(more.Select(text => CSharpSyntaxTree.ParseText(text)));
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
            // A driver that was built for an older framework, which every build passes over.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]);
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create("Scaffolded" + Guid.NewGuid().ToString("N"), trees, References.Value, options).Emit(stream);
        Assert.That(result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning), Is.Empty);
        return Assembly.Load(stream.ToArray());
    }
}
