using System.Data.Common;

namespace Oxen.Cli;

/// <summary>A column of a result.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as the database calls it.</param>
internal sealed record ResultColumn(string Name, string Type);

/// <summary>Writes the results of SQL, which may be more than fit into memory, as they come.</summary>
internal abstract class RowWriter : IDisposable
{
    /// <summary>A result begins.</summary>
    public abstract void Begin(IReadOnlyList<ResultColumn> columns);

    /// <summary>The row the reader stands on.</summary>
    public abstract void Row(DbDataReader reader);

    /// <summary>The result ends.</summary>
    public abstract void EndRows();

    /// <summary>How many rows were changed, -1 where the commands changed none.</summary>
    public abstract void Affected(int rows);

    /// <summary>Nothing more comes.</summary>
    public virtual void End()
    {
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <summary>Which way of writing a run asks for.</summary>
internal static class RowWriters
{
    /// <summary>JSON, a table at a terminal, plain text elsewhere.</summary>
    public static RowWriter For(Invocation invocation, int limit) =>
        invocation.IsJson ? new JsonRows(invocation.Shell.Output)
        : invocation.Shell.IsOutputTerminal ? new TableRows(invocation, limit)
        : new PlainRows(invocation);
}
