namespace Oxen.Architecture;

/// <summary>What lies where, and how big it is.</summary>
public class FileTests
{
    private const int UsualLines = 300;
    private const int MostLines = 600;
    private const string Reason = "// Size:";

    private static readonly string[] Top =
    [
        "src", "test", "perf", "examples",
        "Oxen.sln", "global.json", "Directory.Build.props", "Directory.Packages.props", "LICENSE", "README.md",
    ];

    [Test]
    public void A_source_file_can_be_read_in_one_go() => Report.Violations(
        from file in Repository.SourceFiles("src")
        let lines = File.ReadAllLines(file)
        let limit = lines.Any(line => line.StartsWith(Reason, StringComparison.Ordinal)) ? MostLines : UsualLines
        where lines.Length > limit
        select $"{Repository.Relative(file)}: {lines.Length} lines",
        $"A file has at most {UsualLines} lines; at most {MostLines} if a line beginning with '{Reason}' gives the reason.");

    [Test]
    public void The_top_of_the_repository_holds_nothing_else() => Report.Violations(
        Repository.VisibleAtTop().Except(Top),
        "FileTests.Top lists what may be visible at the top of the repository.");
}
