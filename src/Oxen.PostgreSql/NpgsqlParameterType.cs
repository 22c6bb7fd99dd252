using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Oxen.PostgreSql;

/// <summary>What the driver is told of a parameter's type.</summary>
internal abstract record NpgsqlParameterType : ParameterType
{
    /// <summary>The type of arrays of such values.</summary>
    public abstract NpgsqlParameterType OfArray { get; }

    /// <summary>What the driver makes of such a value by itself; null where that isn't known.</summary>
    public abstract Type? Driver { get; }
}

/// <summary>The driver's own name of a type.</summary>
internal sealed record NpgsqlType(NpgsqlDbType Type) : NpgsqlParameterType
{
    /// <inheritdoc/>
    public override NpgsqlParameterType OfArray => new NpgsqlType(Type | NpgsqlDbType.Array);

    /// <inheritdoc/>
    public override Type? Driver => Type switch
    {
        NpgsqlDbType.Boolean => typeof(bool),
        NpgsqlDbType.Smallint => typeof(short),
        NpgsqlDbType.Integer => typeof(int),
        NpgsqlDbType.Bigint => typeof(long),
        NpgsqlDbType.Real => typeof(float),
        NpgsqlDbType.Double => typeof(double),
        NpgsqlDbType.Numeric => typeof(decimal),
        NpgsqlDbType.Text or NpgsqlDbType.Varchar or NpgsqlDbType.Citext => typeof(string),
        NpgsqlDbType.Bytea => typeof(byte[]),
        NpgsqlDbType.Uuid => typeof(Guid),
        NpgsqlDbType.TimestampTz or NpgsqlDbType.Timestamp => typeof(DateTime),
        NpgsqlDbType.Date => typeof(DateOnly),
        NpgsqlDbType.Time => typeof(TimeOnly),
        NpgsqlDbType.Interval => typeof(TimeSpan),
        _ => null,
    };

    /// <inheritdoc/>
    public override void Describe(DbParameter parameter) => ((NpgsqlParameter)parameter).NpgsqlDbType = Type;
}

/// <summary>The name of a type that the database was given, whose values are sent as text.</summary>
internal sealed record NpgsqlTypeName(string Name) : NpgsqlParameterType
{
    /// <inheritdoc/>
    public override NpgsqlParameterType OfArray => new NpgsqlTypeName(Name + PostgreSqlArrays.Suffix);

    /// <inheritdoc/>
    public override Type? Driver => typeof(string);

    /// <inheritdoc/>
    public override void Describe(DbParameter parameter) => ((NpgsqlParameter)parameter).DataTypeName = Name;
}
