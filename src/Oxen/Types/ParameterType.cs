using System.Data.Common;

namespace Oxen;

/// <summary>What a driver is told of a parameter's type, so that NULL has one too and no value is guessed at.</summary>
internal abstract record ParameterType
{
    /// <summary>Tells it, once for each parameter.</summary>
    public abstract void Describe(DbParameter parameter);
}
