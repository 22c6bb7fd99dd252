using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Why calls can't be said in SQL, and what to do instead.</summary>
internal static class Untranslatable
{
    /// <summary>What to do about a part of a row's expression that has no better advice.</summary>
    public const string Remedy = "Say it with members that are translated, or compute it in the last Select, where C# runs for each row.";

    /// <summary>What to do about one of two objects.</summary>
    public const string OfChoice = "Name a member of it, which is translated: compare keys, such as (x ? a.NextId : null) != null; or compute it in the last Select, where C# runs for each row.";

    private const string OnWhole = "Call it on the whole query, outside of its lambdas.";
    private const string ToCollection = "Leave it out where the query goes on, or run the query first.";

    // What an operator gives is of another kind than what it is given, so it can't go before the Select.
    private static readonly FrozenSet<string> Aggregates = new[]
    {
        nameof(Queryable.Sum), nameof(Queryable.Average), nameof(Queryable.Min), nameof(Queryable.Max), nameof(Queryable.Contains), nameof(Queryable.GroupBy),
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> OperatorRemedies = new Dictionary<string, string>
    {
        [nameof(Queryable.Aggregate)] = "Use Sum, Min, Max, Average or Count, or run the query first and aggregate its list.",
        [nameof(Queryable.AggregateBy)] = "SQL has sums, such as (total, o) => total + o.Price, and Math.Min or Math.Max in their place; for others use GroupBy with Average, Count or string.Join, or run the query first.",
        [nameof(Queryable.Chunk)] = "Call it last, on the whole query: then its rows are cut into chunks as they are read.",
        [nameof(Queryable.OfType)] = "Each class has a table of its own: begin with the table of the type that is wanted.",
        [nameof(Queryable.Shuffle)] = "Run the query first and shuffle its list.",
        [nameof(Queryable.SequenceEqual)] = "Run both queries and compare their lists.",
        [nameof(Queryable.SkipWhile)] = "Say which rows are wanted with Where, or stream the rows with AsAsyncEnumerable() and skip there.",
        [nameof(Queryable.TakeWhile)] = "Say which rows are wanted with Where, or stream the rows with AsAsyncEnumerable() and stop there.",
        ["ForShare"] = OnWhole,
        ["ForUpdate"] = OnWhole,
        ["NoWait"] = OnWhole,
        ["SkipLocked"] = OnWhole,
        ["TagWith"] = OnWhole,
        [nameof(Enumerable.ToArray)] = ToCollection,
        [nameof(Enumerable.ToDictionary)] = ToCollection,
        [nameof(Enumerable.ToHashSet)] = ToCollection,
        [nameof(Enumerable.ToList)] = ToCollection,
        [nameof(Enumerable.ToLookup)] = ToCollection,
        ["WithTimeout"] = OnWhole,
        [nameof(Queryable.Zip)] = "Rows have no position to be paired by: use Join on a key, or run both queries and zip their lists.",
    }.ToFrozenDictionary();

    /// <summary>Why an operator of a query can't be said.</summary>
    public static QueryTranslationException Operator(MethodCallExpression call) => QueryBinder.Error(
        call,
        $"The operator '{call.Method.Name}' isn't translated to SQL.",
        OperatorRemedies.GetValueOrDefault(call.Method.Name) ?? "Say it with operators that are translated, or run the query first and go on with its list.");

    /// <summary>Why an operator's overload with a comparer can't be said.</summary>
    public static QueryTranslationException Comparer(MethodCallExpression call, string remedy) =>
        QueryBinder.Error(call, $"The comparer of '{call.Method.Name}' is C#, which a database can't call.", remedy);

    /// <summary>Why an operator over a collection of one of two rows can't be said.</summary>
    public static TranslationError OfChosen(MethodCallExpression call) => new(
        call,
        $"'{call.Method.Name}' over a collection of a chosen row isn't translated to SQL: which of two collections it is, each row decides.",
        $"Choose between what the two collections give, such as x ? a.Rows.{call.Method.Name}(…) : b.Rows.{call.Method.Name}(…).");

    /// <summary>Why a method can't be said.</summary>
    public static TranslationError Method(MethodCallExpression call)
    {
        var method = call.Method;
        var name = $"{TypeName.Of(method.DeclaringType!)}.{method.Name}";
        if (method.DeclaringType == typeof(SqlFn) && method.Name is nameof(SqlFn.Match) or nameof(SqlFn.MatchRank))
        {
            return new TranslationError(call, $"'{name}' with {call.Arguments.Count} arguments is no function of this database: it searches no columns by words, or has no configurations to name.",
                "On MySQL and MariaDB leave the configuration out. On SQLite keep the text in an FTS5 table and ask it by SQL of your own: db.Sql<Post>($\"select p.* from posts p join posts_fts f on f.rowid = p.id where f.body match {words}\").");
        }

        if (method.DeclaringType == typeof(Enumerable))
        {
            return call.Arguments[0].Type == typeof(string)
                ? new TranslationError(call, $"'{method.Name}' over the characters of a text isn't translated to SQL.", "Use the text's own methods, such as Contains, IndexOf and Replace, or SqlFn.Like.")
                : new TranslationError(call, $"'{method.Name}' over a list in memory isn't translated to SQL.", OfList(method));
        }

        if (method.Name == "get_Item" && typeof(System.Collections.IDictionary).IsAssignableFrom(method.DeclaringType))
        {
            return call.Object is not SlotExpression
                ? new TranslationError(call, "A dictionary in a JSON document isn't looked up in SQL.", "Make it an object with members or a list of objects with a name and a value, or look it up in the last Select, where C# runs for each row.")
                : new TranslationError(call, $"This dictionary can't be looked up in SQL: '{TypeName.Of(call.Type)}' is nothing a database holds.", "Look it up in the last Select, where C# runs for each row, or make a dictionary of single values before the query.");
        }

        if (method.Name == nameof(ToString) && call.Object?.Type is { IsEnum: true } @enum)
        {
            return new TranslationError(call, $"The text of a '{TypeName.Of(@enum)}' isn't known in SQL, since its number is stored.", $"Compare with the member itself, such as {TypeName.Of(@enum)}.{@enum.GetEnumNames().FirstOrDefault()}, or store the name with [StoredAs(typeof(string))].");
        }

        if (method.Name == nameof(ToString) && call.Arguments.Count > 0)
        {
            return new TranslationError(call, $"'{name}' with a format isn't translated to SQL.", IsTime(method.DeclaringType!)
                ? "Compare with times, such as o.PlacedAt >= start && o.PlacedAt < end, or with members such as Year; to show it, format it in the last Select."
                : "Compare with the value itself; to show it, format it in the last Select.");
        }

        return new TranslationError(call, $"The method '{name}' isn't translated to SQL.", OfMethod(method));
    }

    /// <summary>
    /// The error of something that a Select before <paramref name="call"/> computes in C#: alone it would do, but then the
    /// query can't go on in SQL.
    /// </summary>
    public static QueryTranslationException Before(MethodCallExpression call, TranslationError error) => new(error with
    {
        Reason = $"{error.Reason.TrimEnd('.')}: C# computes it for each row the query gives, but '{call.Method.Name}' needs it in SQL.",
        Remedy = Aggregates.Contains(call.Method.Name)
            ? "Write out in the query what it computes, or run the query first and go on with its list."
            : $"Call '{call.Method.Name}' before it is selected, or run the query first and go on with its list.",
    });

    private static bool IsTime(Type type) =>
        type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan);

    private static string OfList(MethodInfo method) => method.Name is nameof(Enumerable.Any) or nameof(Enumerable.Where)
        ? "Use Contains, such as ids.Contains(u.Id); or compute from the list before the query what the query compares with."
        : "Compute it from the list before the query, or in the last Select, where C# runs for each row.";

    private static string OfMethod(MethodInfo method) => (method.DeclaringType!.FullName, method.Name) switch
    {
        ("System.String", nameof(string.Format)) => "Concatenate with +, or format in the last Select, where C# runs for each row.",
        (_, "ParseExact" or "TryParseExact") => "Use Parse, which takes texts in the form of ISO 8601, such as 2024-05-31 or 2024-05-31 12:30:00; make that form of the text with Substring and +, or parse in the last Select.",
        (_, "TryParse" or "TryFormat" or "TryCopyTo") => "A tree has no out variables: use Parse, and Where for texts that can't be read.",
        ({ } type, "CreateChecked" or "CreateSaturating" or "CreateTruncating" or "ConvertToInteger") when type.StartsWith("System.", StringComparison.Ordinal) => "Write a cast, such as (int)x.Value; checked((int)x.Value) is an error out of range, and Math.Clamp keeps a value in one.",
        ("System.Text.RegularExpressions.Regex", _) => "Use Contains, StartsWith, EndsWith or SqlFn.Like, or filter the rows after the query.",
        ({ } type, "Exists" or "TrueForAll" or "Find" or "FindAll") when type.StartsWith("System.Collections.Generic.List`1", StringComparison.Ordinal) =>
            "Use LINQ's operator of the same meaning, such as Any for Exists and All for TrueForAll; or ids.Contains(u.Id).",
        ({ } type, _) when type.StartsWith("System.", StringComparison.Ordinal) => Remedy,
        _ => "Write out in the query what it does, or call it in the last Select, where C# runs for each row.",
    };
}
