namespace Oxen.Architecture;

/// <summary>
/// What users can reach is written down in <c>PublicApi/&lt;package&gt;.txt</c>, so that a change of it is seen and meant.
/// Run with <c>OXEN_REWRITE_SNAPSHOTS=1</c> to write the files anew.
/// </summary>
public class PublicApiTests
{
    private static readonly bool Rewrite = Environment.GetEnvironmentVariable("OXEN_REWRITE_SNAPSHOTS") == "1";

    private static IReadOnlyList<string> Packages => Repository.Packages;

    [TestCaseSource(nameof(Packages))]
    public void The_public_surface_is_the_one_written_down(string package)
    {
        string snapshot = Repository.PathOf("test", "Oxen.Architecture.Tests", "PublicApi", $"{package}.txt");
        string actual = PublicApi.Print(Path.Combine(AppContext.BaseDirectory, $"{package}.dll"));

        if (Rewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(snapshot)!);
            File.WriteAllText(snapshot, actual);
        }

        string expected = File.Exists(snapshot) ? File.ReadAllText(snapshot).ReplaceLineEndings("\n") : "";
        if (actual != expected)
        {
            Report.Violations(
                Difference(expected, actual),
                $"The public surface of {package} has changed. If that is meant, run the test with OXEN_REWRITE_SNAPSHOTS=1 and commit {Repository.Relative(snapshot)}.");
        }
    }

    private static IEnumerable<string> Difference(string expected, string actual)
    {
        string[] old = WithTypes(expected), now = WithTypes(actual);
        return old.Except(now).Select(line => $"{line}  (gone)").Concat(now.Except(old).Select(line => $"{line}  (new)"));
    }

    /// <summary>The lines of members with the line of their type before them.</summary>
    private static string[] WithTypes(string text)
    {
        string type = "";
        return [.. text.Split('\n').Where(line => line != "").Select(line => line.StartsWith(' ') ? $"{type}: {line.Trim()}" : type = line)];
    }
}
