using System.Data;
using System.Data.Common;

namespace Oxen.Benchmarks.Databases;

/// <summary>How hand-written code makes a driver's parameters and sets their values, typed where the driver can.</summary>
internal abstract class ParameterForm
{
    /// <summary>Adds a parameter without a value.</summary>
    public abstract DbParameter Add<T>(DbCommand command, string name);

    public abstract void Set(DbParameter parameter, int value);

    public abstract void Set(DbParameter parameter, double value);

    public abstract void Set(DbParameter parameter, string? value);

    public abstract void Set(DbParameter parameter, DateTime value);

    /// <summary>Adds a parameter with its value.</summary>
    public void Add(DbCommand command, string name, int value) => Set(Add<int>(command, name), value);
}

/// <summary>Parameters as all drivers of ADO.NET have them: their values are objects.</summary>
internal sealed class PlainParameters : ParameterForm
{
    private static readonly Dictionary<Type, DbType> Types = new()
    {
        [typeof(int)] = DbType.Int32,
        [typeof(double)] = DbType.Double,
        [typeof(string)] = DbType.String,
        [typeof(DateTime)] = DbType.DateTime,
    };

    /// <inheritdoc/>
    public override DbParameter Add<T>(DbCommand command, string name)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = Types[typeof(T)];
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, int value) => parameter.Value = value;

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, double value) => parameter.Value = value;

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, string? value) => parameter.Value = (object?)value ?? DBNull.Value;

    /// <inheritdoc/>
    public override void Set(DbParameter parameter, DateTime value) => parameter.Value = value;
}
