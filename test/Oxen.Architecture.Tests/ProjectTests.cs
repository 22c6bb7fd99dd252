using System.Xml.Linq;

namespace Oxen.Architecture;

/// <summary>The direction of references between projects.</summary>
public class ProjectTests
{
    /// <summary>Which of Oxen's packages a package may reference.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Oxen"] = [],
        ["Oxen.Cli"] = ["Oxen", "Oxen.MySql", "Oxen.PostgreSql", "Oxen.Sqlite", "Oxen.Migrations"],
        ["Oxen.Sqlite"] = ["Oxen"],
        ["Oxen.Migrations"] = ["Oxen"],
        ["Oxen.MySql"] = ["Oxen"],
        ["Oxen.PostgreSql"] = ["Oxen"],
    };

    [Test]
    public void A_package_references_only_the_packages_it_may() => Report.Violations(
        from package in Repository.Packages
        from reference in References(package)
        where !Allowed.GetValueOrDefault(package, []).Contains(reference)
        select $"{package} references {reference}",
        "ProjectTests.Allowed says which packages a package may reference.");

    [Test]
    public void Examples_and_applications_see_the_public_surface_only() => Report.Violations(
        from package in Repository.Packages
        from friend in References(Repository.PathOf("src", package, $"{package}.csproj"), "InternalsVisibleTo")
        where !Repository.Packages.Contains(friend) && !IsProjectIn("test", friend) && !IsProjectIn("perf", friend)
        select $"{package} shows its internals to {friend}",
        "A package shows its internals to Oxen's own packages, tests and benchmarks only.");

    /// <summary>The packages of Oxen that a package references.</summary>
    internal static IEnumerable<string> References(string package) => References(Repository.PathOf("src", package, $"{package}.csproj"), "ProjectReference");

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind)
            .Select(element => element.Attribute("Include")!.Value)
            .Select(include => kind == "ProjectReference" ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include);

    private static bool IsProjectIn(string folder, string name) => File.Exists(Repository.PathOf(folder, name, $"{name}.csproj"));
}
