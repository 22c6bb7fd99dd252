using System.Text;
using System.Text.RegularExpressions;

namespace Oxen.Cli;

/// <summary>A class of the model as it was typed: <c>User Name:string Age:int? Email:string@unique</c>.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Members">Its members, in order.</param>
internal sealed partial record ModelSpec(string Name, IReadOnlyList<ModelMember> Members)
{
    private const string OxenAttributes = "Oxen";
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    // The word people type, and what C# calls it.
    private static readonly (string Word, string Type)[] Types =
    [
        ("string", "string"), ("text", "string"), ("int", "int"), ("long", "long"), ("short", "short"), ("byte", "byte"), ("bool", "bool"),
        ("decimal", "decimal"), ("double", "double"), ("float", "float"), ("guid", "Guid"), ("uuid", "Guid"), ("datetime", "DateTime"),
        ("datetimeoffset", "DateTimeOffset"), ("date", "DateOnly"), ("dateonly", "DateOnly"), ("time", "TimeOnly"), ("timeonly", "TimeOnly"),
        ("timespan", "TimeSpan"), ("bytes", "byte[]"),
    ];

    // What may be said of a member, the attribute for it, and where that comes from.
    private static readonly (string Mark, string Attribute, string Namespace)[] Marks =
    [
        ("key", "[Key]", Annotations),
        ("unique", "[Index(IsUnique = true)]", OxenAttributes),
        ("index", "[Index]", OxenAttributes),
        ("max(…)", "[MaxLength(…)]", Annotations),
        ("sensitive", "[Sensitive]", OxenAttributes),
    ];

    /// <summary>The types, for the help.</summary>
    public static string TypeNames { get; } = string.Join(", ", Types.Select(type => type.Word));

    /// <summary>The marks, for the help.</summary>
    public static string MarkNames { get; } = string.Join(", ", Marks.Select(mark => "@" + mark.Mark));

    /// <summary>Reads what was typed.</summary>
    /// <exception cref="ToolException">It can't be understood.</exception>
    public static ModelSpec Of(string name, IReadOnlyList<string> members, ProjectSources sources)
    {
        if (!CSharpNames.IsName(name))
        {
            throw ToolException.Usage($"'{name}' can't be the name of a class. Take letters and digits, beginning with a capital, such as User.");
        }

        List<ModelMember> read = [.. members.SelectMany(member => Member(member, sources))];
        if (read.GroupBy(member => member.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw ToolException.Usage($"{name} has two members {twice.Key}.");
        }

        if (read.Any(member => member.Name == name))
        {
            throw ToolException.Usage($"A member can't bear the name of its class, {name}.");
        }

        if (!read.Any(member => member.Name == "Id" || member.Attributes.Contains("[Key]")))
        {
            read.Insert(0, new ModelMember("Id", "int"));
        }

        return new ModelSpec(name, read);
    }

    /// <summary>The class in C#.</summary>
    public string ToCSharp(string? @namespace)
    {
        var text = new StringBuilder();

        // That of Oxen in any case: [Index], when it is added later, would be a type of System.
        var usings = Marks.Where(mark => Members.Any(member => member.Attributes.Any(attribute => attribute.StartsWith(mark.Attribute.Split('(', ']')[0], StringComparison.Ordinal))))
            .Select(mark => mark.Namespace).Append(OxenAttributes).Distinct().OrderByDescending(name => name.StartsWith("System", StringComparison.Ordinal));
        foreach (var one in usings)
        {
            text.Append("using ").Append(one).AppendLine(";");
        }

        text.AppendLine();
        if (@namespace is not null)
        {
            text.Append("namespace ").Append(@namespace).AppendLine(";").AppendLine();
        }

        text.Append("public sealed class ").AppendLine(Name).AppendLine("{");
        text.AppendJoin(Environment.NewLine, Members.Select(member => member.ToCSharp()));
        return text.AppendLine("}").ToString();
    }

    private static IEnumerable<ModelMember> Member(string text, ProjectSources sources)
    {
        var match = Pattern().Match(text);
        if (!match.Success || !CSharpNames.IsName(match.Groups["name"].Value))
        {
            throw ToolException.Usage($"'{text}' can't be read. Write a member as Name:type, such as Name:string, Age:int? or Email:string@unique.");
        }

        var (name, word, isNull, isList) = (match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["null"].Length > 0, match.Groups["list"].Length > 0);
        string[] attributes = [.. match.Groups["mark"].Captures.Select(mark => Attribute(mark.Value))];
        if ((Types.FirstOrDefault(type => string.Equals(type.Word, word, StringComparison.OrdinalIgnoreCase)).Type ?? (sources.DeclaresEnum(word) ? word : null)) is { } known)
        {
            yield return new ModelMember(name, (isList ? $"List<{known}>" : known) + (isNull ? "?" : "")) { Attributes = attributes };
            yield break;
        }

        if (!CSharpNames.IsName(word) || isList)
        {
            throw ToolException.Usage($"'{word}' in '{text}' isn't a type. The types are {TypeNames} and the enums of the project; the name of a class, such as Author:User, makes a reference.");
        }

        var key = sources.KeyTypeOf(word) ?? "int";
        yield return new ModelMember($"{name}Id", key + (isNull ? "?" : "")) { Attributes = attributes };
        yield return new ModelMember(name, word + "?");
    }

    private static string Attribute(string mark)
    {
        var (word, value) = mark.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? (mark[..at], mark[(at + 1)..^1]) : (mark, null);
        var row = Marks.FirstOrDefault(one => one.Mark == word + (value is null ? "" : "(…)"));
        return row.Attribute?.Replace("…", value, StringComparison.Ordinal)
            ?? throw ToolException.Usage($"'@{mark}' isn't known. The marks are {MarkNames}.");
    }

    [GeneratedRegex(@"^(?<name>\w+):(?<type>\w+)(?<list>\[\])?(?<null>\?)?(?:@(?<mark>\w+(?:\(\d+\))?))*$")]
    private static partial Regex Pattern();
}

/// <summary>A member of a class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in C#.</param>
internal sealed record ModelMember(string Name, string Type)
{
    /// <summary>Its attributes, in brackets.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>The member in C#, with its attributes.</summary>
    public string ToCSharp() => string.Concat(Attributes.Select(attribute => $"    {attribute}{Environment.NewLine}"))
        + $"    public {Type} {Name} {{ get; set; }}{Initial}{Environment.NewLine}";

    private string Initial => Type switch
    {
        "string" => " = \"\";",
        "byte[]" => " = [];",
        _ when Type.StartsWith("List<", StringComparison.Ordinal) && !Type.EndsWith('?') => " = [];",
        _ => "",
    };
}
