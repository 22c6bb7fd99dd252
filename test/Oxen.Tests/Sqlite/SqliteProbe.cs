using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;

namespace Oxen.Sqlite;

/// <summary>An open connection with Oxen's functions, and expressions of C# computed on it the way queries are.</summary>
internal sealed class SqliteProbe : IDisposable
{
    private static readonly DbModel NoEntities = new([]);

    public SqliteProbe()
    {
        var target = new SqliteTarget("Data Source=:memory:", null);
        Dialect = new SqliteDialect(target);
        Connection = target.Open();
    }

    public SqliteDialect Dialect { get; }

    public SqliteConnection Connection { get; }

    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The value of a select as the driver gives it.</summary>
    public object? Scalar(string sql, params object[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() is DBNull or null ? null : command.ExecuteScalar();
    }

    /// <summary>The value of a select as the mapping of <typeparamref name="T"/> reads it.</summary>
    public T Read<T>(string sql, params object[] values) => (T)Read(typeof(T), sql, values)!;

    public object? Read(Type type, string sql, params object[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        Assert.That(reader.Read());
        return Read(Dialect.Types.Find(type)!, reader);
    }

    /// <summary>Stores a value as a parameter and reads it back.</summary>
    public T RoundTrip<T>(T value) => Read<T>("SELECT @p0", Dialect.Types.Find(typeof(T))!.ToParameter(value));

    /// <summary>What is stored of a value.</summary>
    public object Store(object value) => Dialect.Types.Find(value.GetType())!.ToParameter(value);

    /// <summary>The SQL of a lambda whose parameters become the command's.</summary>
    public CommandPlan Translate(LambdaExpression lambda)
    {
        Scope? scope = null;
        for (var i = 0; i < lambda.Parameters.Count; i++)
        {
            var parameter = lambda.Parameters[i];
            var type = Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type;
            var sql = new SqlParameter(new ParameterSource(i, "p" + i), type, IsNullable: type != parameter.Type || !type.IsValueType);
            scope = new Scope(parameter, new ValueShape(sql, parameter.Type), scope);
        }

        var value = new QueryBinder(NoEntities, Dialect).Scalars.BindSql(lambda.Body, scope);
        SqlQuery query = new SqlSelect(null) { Outputs = [new SqlOutput("result", value)] };
        query = InferTypes.Apply(query, new RewriteContext(Dialect.Types, new ParameterFacts([]), Dialect.Traits));
        query = Dialect.Lowerings.Aggregate(query, (current, lowering) => lowering.Apply(current));
        return Dialect.CreateEmitter().Emit(query, new Dictionary<int, string>());
    }

    /// <summary>The value of a lambda, computed by SQLite; null for NULL.</summary>
    public object? Compute(LambdaExpression lambda, params object?[] values) => Compute(Translate(lambda), lambda.ReturnType, values);

    /// <inheritdoc cref="Compute(LambdaExpression, object?[])"/>
    public object? Compute(CommandPlan plan, Type type, params object?[] values)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = plan.Text;
        foreach (var parameter in plan.Parameters)
        {
            command.Parameters.AddWithValue(parameter.Name, parameter.Read(values));
        }

        using var reader = command.ExecuteReader();
        Assert.That(reader.Read());
        return SqliteReads.IsNull(reader, 0) ? null : Read(Dialect.Types.Find(type)!, reader);
    }

    public void Dispose() => Connection.Dispose();

    private SqliteCommand Command(string sql, object[] values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue("@p" + i, values[i]);
        }

        return command;
    }

    // As a materializer does it, without the cost of compiling one.
    private static object? Read(TypeMapping mapping, DbDataReader reader)
    {
        try
        {
            var stored = mapping.Read.Invoke(null, [reader, 0]);
            return mapping.FromStore is null ? stored : mapping.FromStore.Compile(preferInterpretation: true).DynamicInvoke(stored);
        }
        catch (System.Reflection.TargetInvocationException error)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error.InnerException!);
            throw;
        }
    }
}
