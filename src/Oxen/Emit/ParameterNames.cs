namespace Oxen;

/// <summary>The names of parameters.</summary>
internal static class ParameterNames
{
    /// <summary>A name like this one that every driver reads: letters, digits and underscores. A column may bear any name.</summary>
    public static string Plain(string name)
    {
        var plain = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '_' ? c : '_'));
        return plain.Length == 0 || char.IsAsciiDigit(plain[0]) ? "p" + plain : plain;
    }
}
