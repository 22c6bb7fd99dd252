using System.Data;
using System.Data.Common;

namespace Oxen.MySql;

/// <summary>
/// Tells a driver as what a value is stored. Oracle's sends the types of a prepared command once, and has NULL for a decimal
/// where it isn't told: the values that follow would be read as something else.
/// </summary>
/// <param name="Type">The type of what <see cref="TypeMapping.ToStore"/> makes.</param>
internal sealed record MySqlParameterType(DbType Type) : ParameterType
{
    /// <inheritdoc/>
    public override void Describe(DbParameter parameter) => parameter.DbType = Type;
}
