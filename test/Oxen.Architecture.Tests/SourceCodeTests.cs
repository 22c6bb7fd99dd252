using Microsoft.CodeAnalysis;

namespace Oxen.Architecture;

/// <summary>The other tests are worth something only if the sources are understood.</summary>
public class SourceCodeTests
{
    /// <summary>A partial method or property whose body a source generator writes; generators don't run here.</summary>
    private static readonly string[] BodyIsGenerated = ["CS8795", "CS9248"];

    [Test]
    public void Every_name_in_src_is_understood()
    {
        IEnumerable<string> errors = SourceCode.All
            .SelectMany(compilation => compilation.GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !BodyIsGenerated.Contains(diagnostic.Id))
            .Select(diagnostic => diagnostic.ToString());

        Report.Violations(errors, "The sources of a package don't compile inside this test, so its other results mean nothing.");
    }
}
