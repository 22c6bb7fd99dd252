using System.Buffers;
using System.Text.Encodings.Web;

namespace Oxen;

/// <summary>
/// An encoder that refuses half of a surrogate pair, which any other replaces by U+FFFD. Every text of a document passes
/// it: the values and names of any type, and nodes.
/// </summary>
internal sealed class WellFormedEncoder(JavaScriptEncoder inner) : JavaScriptEncoder
{
    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => inner.MaxOutputCharactersPerInputCharacter;

    /// <summary>The error of a text that has half of a surrogate pair.</summary>
    public static ValueException Refusal(Exception? exception = null) =>
        new("A document holds a text with half of a surrogate pair, which UTF-8 has no form for: it would be read as another text. Don't cut a text between the two halves of a character.", exception);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        // Half of a pair is among what is to be encoded.
        var first = inner.FindFirstCharacterToEncode(text, textLength);
        return first < 0 || WellFormedText.Is(new ReadOnlySpan<char>(text, textLength)[first..]) ? first : throw Refusal();
    }

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => inner.FindFirstCharacterToEncodeUtf8(utf8Text);

    /// <inheritdoc/>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true) =>
        inner.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);

    /// <inheritdoc/>
    public override OperationStatus EncodeUtf8(ReadOnlySpan<byte> utf8Source, Span<byte> utf8Destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        inner.EncodeUtf8(utf8Source, utf8Destination, out bytesConsumed, out bytesWritten, isFinalBlock);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        inner.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => inner.WillEncode(unicodeScalar);
}
