using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Oxen.Architecture;

/// <summary>Names and inheritance of the types in src.</summary>
public class TypeTests
{
    private const int DeepestInheritance = 2;

    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Factory"];

    [Test]
    public void A_type_is_named_after_what_it_is() => Report.Violations(
        from type in Types()
        where EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))
        select Describe(type),
        $"These words say nothing about a type: {string.Join(", ", EmptyWords)}.");

    [Test]
    public void Inheritance_is_two_deep_at_most() => Report.Violations(
        from type in Types()
        let bases = BasesOfOurOwn(type).ToList()
        where bases.Count > DeepestInheritance && !bases.Any(ancestor => ancestor.Name == "OxenException")
        select $"{Describe(type)}: {string.Join(" : ", bases.Select(ancestor => ancestor.Name))}",
        $"A type has at most {DeepestInheritance} of Oxen's own types above it (exceptions aside).");

    private static IEnumerable<INamedTypeSymbol> Types() =>
        from compilation in SourceCode.All
        from file in compilation.Files()
        let model = compilation.GetSemanticModel(file)
        from node in file.GetRoot().DescendantNodes()
        where node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        select (INamedTypeSymbol)model.GetDeclaredSymbol(node)!;

    private static IEnumerable<INamedTypeSymbol> BasesOfOurOwn(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Repository.Packages.Contains(ancestor.ContainingAssembly.Name))
                yield return ancestor;
        }
    }

    private static string Describe(INamedTypeSymbol type) => $"{type.DeclaringSyntaxReferences[0].GetSyntax().Position()} {type.Name}";
}
