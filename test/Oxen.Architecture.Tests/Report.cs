namespace Oxen.Architecture;

/// <summary>Says what broke a rule, one violation a line.</summary>
internal static class Report
{
    /// <summary>Fails with the rule and the list if there are any violations.</summary>
    public static void Violations(IEnumerable<string> violations, string rule)
    {
        string[] list = [.. violations.Distinct().Order(StringComparer.Ordinal)];
        if (list.Length > 0)
            Assert.Fail($"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, list.Select(line => "  " + line))}");
    }
}
