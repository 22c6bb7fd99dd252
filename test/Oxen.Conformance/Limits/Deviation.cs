namespace Oxen.Conformance;

/// <summary>Something for which a query gives another answer than LINQ to Objects, on purpose: a row of the README's table.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Here">What a query gives.</param>
/// <param name="Shown">Queries that show it.</param>
public sealed record Deviation(string What, string Here, params Shown[] Shown)
{
    /// <summary>Those of a dialect.</summary>
    public static IReadOnlyList<Deviation> Of(string dialect) => dialect switch
    {
        "sqlite" => SqliteDeviations.All,
        "postgresql" => PostgreSqlDeviations.All,
        "mysql" => MySqlDeviations.All,
        _ => [],
    };

    /// <summary>The package of a dialect, whose page lists them.</summary>
    public static string PackageOf(string dialect) => dialect switch
    {
        "sqlite" => "Oxen.Sqlite",
        "postgresql" => "Oxen.PostgreSql",
        _ => "Oxen.MySql",
    };

    /// <summary>A dialect's name, as pages write it.</summary>
    public static string NameOf(string dialect) => dialect switch
    {
        "sqlite" => "SQLite",
        "postgresql" => "PostgreSQL",
        "mysql" => "MySQL",
        _ => dialect,
    };
}

/// <summary>A query with two answers, as values are printed, or the name of an exception.</summary>
/// <param name="Query">The query.</param>
/// <param name="InMemory">What LINQ to Objects gives.</param>
/// <param name="InDatabase">What Oxen gives.</param>
public sealed record Shown(Func<IShop, object?> Query, string InMemory, string InDatabase);
