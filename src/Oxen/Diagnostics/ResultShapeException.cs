namespace Oxen;

/// <summary>The columns of SQL the application wrote don't fit the type they are read as; the message lists both sides.</summary>
public sealed class ResultShapeException : OxenException
{
    internal ResultShapeException(string message)
        : base(ErrorCodes.ResultShape, message)
    {
    }
}
