using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Oxen.Architecture;

/// <summary>The direction of references inside the core, by source file.</summary>
public class LayerTests
{
    [Test]
    public void Every_folder_of_the_core_has_its_place() => Report.Violations(
        Repository.SourceFiles("src", "Oxen").Where(file => Layers.LevelOf(file) < 0).Select(Repository.Relative),
        "These files lie in a folder that Layers doesn't list.");

    [Test]
    public void A_folder_uses_only_the_folders_above_it() => Report.Violations(
        SourceCode.Core.Files().SelectMany(UpwardReferences),
        "A folder may use only its own types and those of the folders above it in Layers.");

    private static IEnumerable<string> UpwardReferences(SyntaxTree file)
    {
        int level = Layers.LevelOf(file.FilePath);
        SemanticModel model = SourceCode.Core.GetSemanticModel(file);

        foreach (SyntaxNode node in file.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax))
                continue;
            if (ReferencedSymbol(model, node) is not { } symbol || HighestDeclaration(symbol) is not { } declaration)
                continue;
            if (Layers.LevelOf(declaration) > level)
                yield return $"{node.Position()} uses {Name(symbol)} of {Repository.Relative(declaration)}";
        }
    }

    private static ISymbol? ReferencedSymbol(SemanticModel model, SyntaxNode node)
    {
        ISymbol? symbol = model.GetSymbolInfo(node).Symbol?.OriginalDefinition;
        return symbol switch
        {
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            INamespaceSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ITypeParameterSymbol => null,
            _ => symbol,
        };
    }

    /// <summary>
    /// The file a symbol is declared in. A partial type may span folders if that can't be avoided: the type counts as
    /// the highest of them, each member as the one it stands in.
    /// </summary>
    private static string? HighestDeclaration(ISymbol symbol)
    {
        ISymbol written = symbol.IsImplicitlyDeclared && symbol.ContainingType is { } type ? type : symbol;
        return written.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath).MinBy(Layers.LevelOf);
    }

    private static string Name(ISymbol symbol) => symbol is INamedTypeSymbol || symbol.ContainingType is null
        ? symbol.Name
        : $"{symbol.ContainingType.Name}.{symbol.Name}";
}
