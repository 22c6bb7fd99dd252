using Oxen.Migrations;

namespace Oxen;

/// <summary>Collects the steps of a migration that is a class.</summary>
public sealed class MigrationBuilder
{
    private readonly ScriptSyntax _syntax;
    private readonly List<MigrationStatement> _steps = [];

    internal MigrationBuilder(ScriptSyntax syntax, string database)
    {
        _syntax = syntax;
        Database = database;
    }

    /// <summary>The database it is for, such as <c>sqlite</c>, <c>postgresql</c> or <c>mysql</c>, where the SQL must differ.</summary>
    public string Database { get; }

    internal IReadOnlyList<MigrationStatement> Steps => _steps;

    internal bool IsPossible { get; set; } = true;

    internal bool LeavesForeignKeysUnchecked { get; private set; }

    /// <summary>Adds SQL: one statement, or several with semicolons between them.</summary>
    public MigrationBuilder Sql(string sql)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sql);
        _steps.AddRange(ScriptSplitter.Split(sql, _syntax));
        return this;
    }

    /// <summary>
    /// Adds code. The context it is given works in the migration's transaction; work on that one, not on another. It knows the
    /// model as it is now, not as it was when the migration was written, so SQL (<c>db.ExecuteAsync</c>) ages better than entities.
    /// </summary>
    public MigrationBuilder Run(Func<OxenDb, CancellationToken, Task> code)
    {
        ArgumentNullException.ThrowIfNull(code);
        _steps.Add(new MigrationStatement("(code)", 0) { Run = code });
        return this;
    }

    /// <summary>Leaves foreign keys unchecked while the migration runs, so that tables can be dropped and made anew, and checks them all before it commits. For SQLite; other databases alter tables in place and go on checking.</summary>
    public MigrationBuilder LeaveForeignKeysUnchecked()
    {
        LeavesForeignKeysUnchecked = true;
        return this;
    }
}
