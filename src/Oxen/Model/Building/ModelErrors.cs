using System.Globalization;
using System.Text;

namespace Oxen;

/// <summary>What is wrong with a model, collected so that all of it is said at once.</summary>
internal sealed class ModelErrors
{
    private readonly List<string> _lines = [];

    /// <summary>Adds an error of a class, or of one of its members; once, however many stages find it.</summary>
    public void Add(Type type, string? member, string error)
    {
        var line = $"{TypeName.Of(type)}{(member is null ? "" : $".{member}")}: {error}";
        if (!_lines.Contains(line))
        {
            _lines.Add(line);
        }
    }

    /// <summary>Throws when there was any error.</summary>
    public void ThrowIfAny(string context)
    {
        if (_lines.Count == 0)
        {
            return;
        }

        var message = new StringBuilder();
        message.Append(CultureInfo.InvariantCulture, $"The model of {context} has {_lines.Count} {(_lines.Count == 1 ? "error" : "errors")}:");
        foreach (var line in _lines)
        {
            message.Append("\n- ").Append(line);
        }

        throw new ModelException(message.ToString());
    }
}
