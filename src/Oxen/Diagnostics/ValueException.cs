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

    /// <summary>The member and column, or the parameter, that the value was meant for; null where the message says it.</summary>
    internal string? Place { get; set; }

    /// <summary>Whether it was found as the values of an object were read, and so is about that object; what is found later may be about any of those that wait.</summary>
    internal bool IsOfRead { get; set; }

    private protected override string? Found => Place is null ? null : $"{Environment.NewLine}It is the value of {Place}.";
}
