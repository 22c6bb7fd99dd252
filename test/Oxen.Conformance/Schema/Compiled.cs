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
    public static Assembly Of(IReadOnlyList<ScaffoldedFile> files, params string[] more)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Name)).Concat(more.Select(text => CSharpSyntaxTree.ParseText(text)));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create("Scaffolded" + Guid.NewGuid().ToString("N"), trees, References.Value, options).Emit(stream);
        Assert.That(result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning), Is.Empty);
        return Assembly.Load(stream.ToArray());
    }
}
