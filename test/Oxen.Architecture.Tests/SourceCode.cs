using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Oxen.Architecture;

/// <summary>The sources of each package as the compiler sees them.</summary>
internal static class SourceCode
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14, DocumentationMode.None);

    /// <summary>What the build adds to every package: the usings of ImplicitUsings, and internals that Oxen's own packages share.</summary>
    private static readonly SyntaxTree AddedByTheBuild = CSharpSyntaxTree.ParseText(
        string.Concat(
        [
            .. new[]
            {
                "System", "System.Collections.Generic", "System.IO", "System.Linq",
                "System.Net.Http", "System.Threading", "System.Threading.Tasks",
            }.Select(name => $"global using {name};"),
            .. Repository.Packages.Select(name => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{name}\")]"),
        ]),
        Language);

    /// <summary>The platform and the packages next to this test; not Oxen, which is compiled here.</summary>
    private static readonly MetadataReference[] Dependencies =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Repository.Packages.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly Lazy<CSharpCompilation> CoreCompilation = new(() => Compile("Oxen", []));

    private static readonly Lazy<CSharpCompilation[]> AllCompilations = new(() =>
    {
        Dictionary<string, CSharpCompilation> known = new() { ["Oxen"] = Core };
        return [.. Repository.Packages.Select(package => Known(package, known))];
    });

    /// <summary>The package <c>Oxen</c>.</summary>
    public static CSharpCompilation Core => CoreCompilation.Value;

    /// <summary>Every package, the core included.</summary>
    public static IReadOnlyList<CSharpCompilation> All => AllCompilations.Value;

    /// <summary>The hand-written files of a compilation.</summary>
    public static IEnumerable<SyntaxTree> Files(this CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Where(tree => tree != AddedByTheBuild);

    /// <summary>Where a node stands, as a message says it: <c>src/Oxen/OxenDb.cs:12</c>.</summary>
    public static string Position(this SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        return $"{Repository.Relative(span.Path)}:{span.StartLinePosition.Line + 1}";
    }

    private static CSharpCompilation Known(string package, Dictionary<string, CSharpCompilation> known) => known.TryGetValue(package, out var compilation)
        ? compilation
        : known[package] = Compile(package, [.. ProjectTests.References(package).Select(other => Known(other, known).ToMetadataReference())]);

    private static CSharpCompilation Compile(string package, MetadataReference[] oxen) => CSharpCompilation.Create(
        package,
        [AddedByTheBuild, .. Repository.SourceFiles("src", package).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Language, file))],
        [.. Dependencies, .. oxen],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
}
