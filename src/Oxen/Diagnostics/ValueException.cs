namespace Oxen;

/// <summary>
/// A value can't be stored the way its type is, such as text with half of a surrogate pair, or what a column holds isn't
/// of the type it is read as. The message names the type, and the column where one was read; never the value.
/// </summary>
public sealed class ValueException : OxenException
{
    internal ValueException(string message, Exception? innerException = null)
        : base(ErrorCodes.Value, message, innerException)
    {
    }

    /// <summary>The error of a column that holds a name which its enum doesn't have.</summary>
    /// <param name="where">The column, and the member it is read into as far as that is known.</param>
    /// <param name="type">The enum.</param>
    /// <param name="ordinal">The column's place in the result.</param>
    /// <param name="query">What follows, on lines of its own.</param>
    internal static ValueException OfName(string where, Type type, int ordinal, string query = "") => new(
        $"{where} holds a text that the enum '{TypeName.Of(type)}' has no member for. Add the member, or check what was stored in the column.{query}")
    {
        UnknownName = (ordinal, type),
    };

    /// <summary>The same error of a value that was read, with what it was read into.</summary>
    /// <param name="place">The member and column.</param>
    /// <param name="query">What follows, on lines of its own.</param>
    internal ValueException ReadInto(string place, string query) => new($"{Message[(Code.Length + 2)..]} It was read into {place}.{query}", InnerException);

    /// <summary>The place in the result of a value that can't be read as the type it is read as; null for any other error.</summary>
    internal int? Ordinal { get; init; }

    /// <summary>The place in the result of a name that its enum doesn't have; null for any other error.</summary>
    internal (int Ordinal, Type Enum)? UnknownName { get; private init; }

    /// <summary>The member and column, or the parameter, that the value was meant for; null where the message says it.</summary>
    internal string? Place { get; set; }

    /// <summary>Whether it was found as the values of an object were read, and so is about that object; what is found later may be about any of those that wait.</summary>
    internal bool IsOfRead { get; set; }

    private protected override string? Found => Place is null ? null : $"{Environment.NewLine}It is the value of {Place}.";
}
