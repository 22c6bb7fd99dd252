using System.Globalization;

namespace Oxen;

/// <summary>The root of all errors Oxen raises. Errors that LINQ itself defines, such as two rows for <c>Single</c>, stay LINQ's.</summary>
public abstract class OxenException : Exception
{
    private string? _row;

    private protected OxenException(string code, string message, Exception? innerException = null)
        : base($"{code}: {message}", innerException) => Code = code;

    /// <summary>The stable code of the error, such as <c>OXEN1001</c>; listed in the package's documentation.</summary>
    public string Code { get; }

    /// <summary>
    /// The index, from 0, of the object that was at fault in the sequence that was to be written; null where no sequence was
    /// written, or where it isn't known which object it was.
    /// </summary>
    public long? RowIndex { get; internal set; }

    /// <summary>
    /// The object at fault of a unit of work that was to be saved; null elsewhere, or where it isn't known which object it was.
    /// It is the application's own, with all that its members hold, <see cref="SensitiveAttribute">sensitive</see> ones too: not for logs.
    /// </summary>
    public object? Entity { get; private set; }

    /// <inheritdoc/>
    public override string Message => RowIndex is { } index
        ? string.Create(CultureInfo.InvariantCulture, $"{base.Message}{Found}{Environment.NewLine}It is about the object at index {index} of the sequence. Nothing of the sequence was written.")
        : base.Message + Found + (_row is null ? "" : $"{Environment.NewLine}It is about {_row}. Nothing of the unit of work was written.");

    /// <summary>Says which object of a unit of work it is about, unless that is known already.</summary>
    /// <param name="entity">The object.</param>
    /// <param name="row">How the message calls it; null where the message does so already.</param>
    internal void IsAbout(object entity, string? row)
    {
        if (Entity is null)
        {
            (Entity, _row) = (entity, row);
        }
    }

    /// <summary>What is known of the error only after it was made, on a line of its own; null for nothing.</summary>
    private protected virtual string? Found => null;
}
