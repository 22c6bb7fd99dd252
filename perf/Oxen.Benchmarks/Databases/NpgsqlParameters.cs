using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Oxen.Benchmarks.Databases;

/// <summary>Npgsql's typed parameters, which box nothing.</summary>
internal sealed class NpgsqlParameters : ParameterForm
{
    /// <inheritdoc/>
    public override DbParameter Add<T>(DbCommand command, string name)
    {
        var parameter = new NpgsqlParameter<T> { ParameterName = name };

        // By its value it would depend on the kind, and there is no value when the command is prepared.
        if (typeof(T) == typeof(DateTime))
            parameter.NpgsqlDbType = NpgsqlDbType.TimestampTz;
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, int value) => ((NpgsqlParameter<int>)parameter).TypedValue = value;

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, double value) => ((NpgsqlParameter<double>)parameter).TypedValue = value;

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, string? value) => ((NpgsqlParameter<string>)parameter).TypedValue = value;

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, DateTime value) => ((NpgsqlParameter<DateTime>)parameter).TypedValue = value;
}
