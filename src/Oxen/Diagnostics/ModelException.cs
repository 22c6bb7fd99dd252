namespace Oxen;

/// <summary>The model is wrong; the message lists every error, each with class and member.</summary>
public sealed class ModelException : OxenException
{
    internal ModelException(string message)
        : base(ErrorCodes.Model, message)
    {
    }
}
