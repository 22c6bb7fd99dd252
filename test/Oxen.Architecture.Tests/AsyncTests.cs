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

    private static readonly HashSet<string> BlockingNames = [.. Blocking.Values.SelectMany(names => names)];

    [Test]
    public void No_method_is_async_void() => Report.Violations(
        Nodes().Where(found => IsAsync(found.Node) && IsVoid(found.Model, found.Node)).Select(found => found.Node.Position()),
        "An async method returns a task: nobody can await, or catch the errors of, an async void.");

    [Test]
    public void No_method_blocks_on_a_task() => Report.Violations(
        from found in Nodes()
        where found.Node is SimpleNameSyntax name && BlockingNames.Contains(name.Identifier.ValueText)
        let symbol = found.Model.GetSymbolInfo(found.Node).Symbol
        where symbol?.ContainingType is { } type && Blocking.GetValueOrDefault(type.Name, []).Contains(symbol.Name) && !IsThere((SimpleNameSyntax)found.Node)
        select $"{found.Node.Position()} {symbol.ContainingType.Name}.{symbol.Name}",
        "A task is awaited, never waited for: a blocked thread of the pool is how applications hang.");

    // Nobody waits for what has ended: task.IsCompletedSuccessfully ? task.Result : …
    private static bool IsThere(SimpleNameSyntax result) => result.Parent is MemberAccessExpressionSyntax access
        && access.Ancestors().OfType<ConditionalExpressionSyntax>().Any(choice =>
            choice.WhenTrue.Span.Contains(access.Span) && choice.Condition.ToString() == $"{access.Expression}.{nameof(Task.IsCompletedSuccessfully)}");

    private static IEnumerable<(SemanticModel Model, SyntaxNode Node)> Nodes() =>
        from compilation in SourceCode.All
        from file in compilation.Files()
        let model = compilation.GetSemanticModel(file)
        from node in file.GetRoot().DescendantNodes()
        select (model, node);

    private static bool IsAsync(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    private static bool IsVoid(SemanticModel model, SyntaxNode node) =>
        (node is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(node).Symbol : model.GetDeclaredSymbol(node)) is IMethodSymbol { ReturnsVoid: true };
}
