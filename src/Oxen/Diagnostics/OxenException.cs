namespace Oxen;

/// <summary>The root of all errors Oxen raises. Errors that LINQ itself defines, such as two rows for <c>Single</c>, stay LINQ's.</summary>
public abstract class OxenException : Exception
{
    private protected OxenException(string code, string message, Exception? innerException = null)
        : base($"{code}: {message}", innerException) => Code = code;

    /// <summary>The stable code of the error, such as <c>OXEN1001</c>; listed in the package's documentation.</summary>
    public string Code { get; }
}
