using System.Text;

namespace Oxen;

/// <summary><see cref="Naming.SnakeCasePlural"/>.</summary>
internal sealed class SnakeCasePluralNaming : Naming
{
    /// <inheritdoc/>
    public override string Table(string className)
    {
        var name = SnakeCase(className);
        var lastWord = name.LastIndexOf('_') + 1;
        return name[..lastWord] + Plural.Of(name[lastWord..]);
    }

    /// <inheritdoc/>
    public override string Column(string propertyName) => SnakeCase(propertyName);

    private static string SnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && BeginsWord(name, i))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    // HTTPServer is two words: the last capital of a run belongs to the word that follows.
    private static bool BeginsWord(string name, int i)
    {
        if (!char.IsUpper(name[i]) || name[i - 1] == '_')
        {
            return false;
        }

        return !char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]));
    }
}
