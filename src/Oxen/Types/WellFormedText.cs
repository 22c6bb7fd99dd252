namespace Oxen;

/// <summary>Texts that UTF-8 has a form for: no surrogate stands alone.</summary>
internal static class WellFormedText
{
    /// <summary>Whether each half of a surrogate pair is followed by its other half.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }

        return true;
    }
}
