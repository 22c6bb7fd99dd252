using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oxen;

/// <summary>
/// The place in an order where a page ends. As text it is a version, what the order is, the values of the order's keys, and
/// a signature over all of it, so that nobody makes or changes one.
/// </summary>
internal sealed class PageCursor
{
    private const byte Version = 1;
    private const int OrderLength = 8;
    private const int SignatureLength = 16;

    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private readonly byte[] _order;
    private readonly JsonElement[] _place;

    private PageCursor(byte[] order, JsonElement[] place)
    {
        _order = order;
        _place = place;
    }

    /// <summary>The text of a row's place.</summary>
    public static string Write<T>(KeysetRow<T> row, byte[] key)
    {
        byte[] content = [Version, .. Hash(row.Order), .. JsonSerializer.SerializeToUtf8Bytes(row.Place, Json)];
        return Base64Url.EncodeToString([.. content, .. Signature(content, key)]);
    }

    /// <summary>The place a text tells.</summary>
    /// <exception cref="CursorException">The text is no cursor, or not one that was signed with this key.</exception>
    public static PageCursor Parse(string text, byte[] key)
    {
        byte[] bytes = Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : [];
        if (bytes.Length < 1 + OrderLength + SignatureLength || !CryptographicOperations.FixedTimeEquals(Signature(bytes.AsSpan(..^SignatureLength), key), bytes.AsSpan(^SignatureLength..)))
        {
            throw new CursorException("The cursor is damaged, or was signed with another key. A cursor lives as long as the process that made it, unless OxenOptions.UseCursorKey gives all processes the same key. Begin with the first page again.");
        }

        if (bytes[0] != Version)
        {
            throw new CursorException("The cursor was made by another version of Oxen. Begin with the first page again.");
        }

        return new PageCursor(bytes[1..(1 + OrderLength)], JsonSerializer.Deserialize<JsonElement[]>(bytes.AsSpan((1 + OrderLength)..^SignatureLength))!);
    }

    /// <summary>The value of one key of the order.</summary>
    /// <param name="order">What the order of the query is; that of another query isn't read.</param>
    /// <param name="index">The position of the key.</param>
    /// <param name="type">The type of its values.</param>
    /// <exception cref="CursorException">The cursor is that of another order.</exception>
    public object? Read(string order, int index, Type type) => _order.AsSpan().SequenceEqual(Hash(order))
        ? _place[index].ValueKind == JsonValueKind.Null ? null : _place[index].Deserialize(type, Json)
        : throw new CursorException("The cursor was made by another query: one with another order, or of another type. Use it with the query that gave it.");

    private static byte[] Hash(string order) => SHA256.HashData(Encoding.UTF8.GetBytes(order))[..OrderLength];

    private static byte[] Signature(ReadOnlySpan<byte> content, byte[] key) => HMACSHA256.HashData(key, content)[..SignatureLength];
}
