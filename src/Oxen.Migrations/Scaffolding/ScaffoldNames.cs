using System.Reflection;
using System.Text;
using Humanizer;

namespace Oxen.Migrations;

/// <summary>Gives names of C# to names of a database, each once.</summary>
/// <param name="taken">Names that may not be given.</param>
internal sealed class ScaffoldNames(params IEnumerable<string> taken)
{
    // What children are called whose column is called so.
    private static readonly Dictionary<string, string> Back = new()
    {
        ["Parent"] = "Children",
        ["Manager"] = "Reports",
        ["Supervisor"] = "Reports",
        ["Boss"] = "Reports",
        ["ReportsTo"] = "Reports",
        ["ReplyTo"] = "Replies",
        ["InReplyTo"] = "Replies",
    };

    /// <summary>The names of what every class has from <see cref="object"/>, which a property would hide.</summary>
    public static IReadOnlyList<string> OfObjects { get; } = [.. typeof(object).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(member => member.Name[0] != '.').Select(member => member.Name).Distinct()];

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of one row of a table or view.</summary>
    public static string Class(string table) => LastWord(Pascal(table), word => word.Singularize(inputIsKnownToBePlural: false));

    /// <summary>The name of several of a class.</summary>
    public static string Plural(string name) => LastWord(name, word => word.Pluralize(inputIsKnownToBeSingular: false));

    /// <summary>The name of what a column refers to: without the ending that says it is a key.</summary>
    public static string Reference(string property) =>
        property.Length > 2 && property.EndsWith("Id", StringComparison.Ordinal) ? property[..^2]
        : property.Length > 2 && property.EndsWith("Fk", StringComparison.Ordinal) ? property[..^2]
        : property;

    /// <summary>The name of the members of a class that refer to one of it by this name.</summary>
    public static string BackOf(string reference) => Back.GetValueOrDefault(reference, reference + "Of");

    /// <summary>A name of C# with a capital for each word; what can't be in a name parts words.</summary>
    public static string Pascal(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name.Any(char.IsLower) ? name : name.ToLowerInvariant())
        {
            words.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        var text = words.ToString().Pascalize().Replace("_", "", StringComparison.Ordinal);
        text = text.EndsWith("ID", StringComparison.Ordinal) && text.Length > 2 && char.IsLower(text[^3]) ? text[..^2] + "Id" : text == "ID" ? "Id" : text;
        return text.Length == 0 ? "Unnamed" : char.IsDigit(text[0]) ? "_" + text : text;
    }

    /// <summary>A name that wasn't given yet: this, or one that ends in a word or a number.</summary>
    public string Give(string name, string instead = "")
    {
        var given = name;
        for (var i = 1; !_taken.Add(given); i++)
        {
            given = i == 1 && instead.Length > 0 ? name + instead : name + (i + (instead.Length > 0 ? 0 : 1));
        }

        return given;
    }

    private static string LastWord(string name, Func<string, string> change)
    {
        var start = name.Length - 1;
        while (start > 0 && !(char.IsUpper(name[start]) && !char.IsUpper(name[start - 1])))
        {
            start--;
        }

        return start < 0 ? name : name[..start] + Capital(change(name[start..]));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
