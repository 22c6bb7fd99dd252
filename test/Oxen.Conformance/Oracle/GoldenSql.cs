using System.Reflection;

namespace Oxen.Conformance;

/// <summary>
/// The expected SQL: for each dialect and suite a file in <c>Golden</c>, with a section for each test that is marked
/// <see cref="GoldenAttribute"/>. <c>OXEN_REWRITE_SNAPSHOTS=1</c> writes down what is sent now; read the difference.
/// </summary>
internal static class GoldenSql
{
    private const string Title = "-- ";

    /// <summary>Whether what is sent now is to be written down.</summary>
    public static bool Rewrites => Environment.GetEnvironmentVariable("OXEN_REWRITE_SNAPSHOTS") == "1";

    /// <summary>Compares the commands of the running test with its section.</summary>
    public static void Check(string dialect, IReadOnlyList<string> commands)
    {
        var test = TestContext.CurrentContext.Test;
        var suite = test.Type!;
        if (!IsGolden(suite, test.MethodName!) || TestContext.CurrentContext.Result.FailCount > 0)
        {
            return;
        }

        var file = Repository.PathOf("test", "Oxen.Conformance", "Golden", dialect, suite.Name + ".sql");
        var sections = Read(file);
        if (commands.Count == 0 && !sections.ContainsKey(test.MethodName!))
        {
            return;
        }

        var sent = string.Join("\n\n", commands);
        if (Rewrites)
        {
            sections[test.MethodName!] = sent;
            Write(file, sections, suite);
        }

        Assert.That(sent, Is.EqualTo(sections.GetValueOrDefault(test.MethodName!)), $"The SQL isn't that of {dialect}/{suite.Name}.sql. OXEN_REWRITE_SNAPSHOTS=1 rewrites it.");
    }

    private static bool IsGolden(Type suite, string test) =>
        suite.IsDefined(typeof(GoldenAttribute)) || suite.GetMethods().Any(method => method.Name == test && method.IsDefined(typeof(GoldenAttribute)));

    private static SortedDictionary<string, string> Read(string file)
    {
        var sections = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return sections;
        }

        foreach (var section in ("\n" + File.ReadAllText(file)).Split("\n" + Title).Skip(1))
        {
            var end = section.IndexOf('\n');
            sections[section[..end]] = section[(end + 1)..].Trim('\n');
        }

        return sections;
    }

    // Sections of tests that are no more are left out.
    private static void Write(string file, SortedDictionary<string, string> sections, Type suite)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Join("\n\n", sections
            .Where(section => suite.GetMethod(section.Key) is not null && IsGolden(suite, section.Key))
            .Select(section => $"{Title}{section.Key}\n{section.Value}")) + "\n");
    }
}
