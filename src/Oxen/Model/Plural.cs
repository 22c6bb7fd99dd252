using System.Collections.Frozen;
using Humanizer;

namespace Oxen;

/// <summary>
/// The plural of an English word, as Humanizer knows it. Humanizer compiles its rules at its first word, which takes a quarter
/// of a second: more than a program's first query may cost. So words that none of its special rules touch are done here.
/// </summary>
internal static class Plural
{
    private static readonly string[] SpecialEndings =
    [
        "s", "x", "z", "a", "i", "o", "f", "fe", "um", "person", "people", "man", "men", "child", "children", "goose", "geese",
        "foot", "feet", "tooth", "teeth", "criterion", "phenomenon",
    ];

    private static readonly FrozenSet<string> SpecialWords = FrozenSet.Create(
        "aircraft", "bison", "corn", "deer", "dice", "die", "elk", "equipment", "fish", "grass", "hair", "information", "l", "lice",
        "louse", "luggage", "mail", "mice", "milk", "ml", "money", "moose", "mouse", "mud", "offspring", "oxen", "personnel", "rice",
        "salmon", "sheep", "shrimp", "someone", "sperm", "swine", "tbsp", "that", "those", "training", "trout", "tsp", "water");

    /// <summary>The plural of a lower-case word; a word in the plural stays.</summary>
    public static string Of(string word)
    {
        if (word.Length == 0)
        {
            return word;
        }

        if (SpecialWords.Contains(word))
        {
            return Ask(word);
        }

        if (Ends(word, "ss") || Ends(word, "ch") || Ends(word, "sh"))
        {
            return word + "es";
        }

        foreach (var ending in SpecialEndings)
        {
            if (Ends(word, ending))
            {
                return Ask(word);
            }
        }

        return word[^1] == 'y' ? OfY(word) : word + "s";
    }

    private static string OfY(string word) => word.Length > 1 && word[^2] is 'a' or 'e' or 'o' ? word + "s"
        : word.Length > 1 && word[^2] is not ('i' or 'u' or 'y') ? word[..^1] + "ies"
        : Ask(word);

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static string Ask(string word) => word.Pluralize(inputIsKnownToBeSingular: false);
}
