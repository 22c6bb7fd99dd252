using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Oxen.Architecture;

/// <summary>Asynchronous code in src neither loses its errors nor blocks a thread.</summary>
public class AsyncTests
{
    /// <summary>Members that wait for a task on the calling thread.</summary>
    private static readonly Dictionary<string, string[]> Blocking = new()
    {
        ["Task"] = ["Result", "Wait", "WaitAll", "WaitAny"],
        ["ValueTask"] = ["Result"],
        ["TaskAwaiter"] = ["GetResult"],
        ["ValueTaskAwaiter"] = ["GetResult"],
        ["ConfiguredTaskAwaiter"] = ["GetResult"],
        ["ConfiguredValueTaskAwaiter"] = ["GetResult"],
    };

    [Test]
    public void No_method_is_async_void() => Report.Violations(
        Nodes().Where(found => IsAsyncVoid(found.Model, found.Node)).Select(found => found.Node.Position()),
        "An async method returns a task: nobody can await, or catch the errors of, an async void.");

    [Test]
    public void No_method_blocks_on_a_task() => Report.Violations(
        from found in Nodes()
        where found.Node is SimpleNameSyntax
        let symbol = found.Model.GetSymbolInfo(found.Node).Symbol
        where symbol?.ContainingType is { } type && Blocking.GetValueOrDefault(type.Name, []).Contains(symbol.Name)
        select $"{found.Node.Position()} {symbol.ContainingType.Name}.{symbol.Name}",
        "A task is awaited, never waited for: a blocked thread of the pool is how applications hang.");

    private static IEnumerable<(SemanticModel Model, SyntaxNode Node)> Nodes() =>
        from compilation in SourceCode.All
        from file in compilation.Files()
        let model = compilation.GetSemanticModel(file)
        from node in file.GetRoot().DescendantNodes()
        select (model, node);

    private static bool IsAsyncVoid(SemanticModel model, SyntaxNode node)
    {
        ISymbol? symbol = node switch
        {
            MethodDeclarationSyntax or LocalFunctionStatementSyntax => model.GetDeclaredSymbol(node),
            AnonymousFunctionExpressionSyntax => model.GetSymbolInfo(node).Symbol,
            _ => null,
        };
        return symbol is IMethodSymbol { IsAsync: true, ReturnsVoid: true };
    }
}
