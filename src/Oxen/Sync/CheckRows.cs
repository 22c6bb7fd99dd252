using System.Data.Common;

namespace Oxen;

/// <summary>Asks the database whether its rows stand in the way of a plan; sends nothing that changes them.</summary>
internal sealed class CheckRows(ConnectionUse use, Dialect dialect, SchemaPlan plan)
{
    private readonly List<string> _losses = [];
    private readonly List<string> _obstacles = [];

    /// <summary>The plan with what its rows would lose, and why it can't be done.</summary>
    public async ValueTask<SchemaPlan> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var operation in PlanSchema.Single(plan.Operations))
        {
            if (operation is AlterColumn change && dialect.Unfit(change, dialect.Syntax.Identifier(change.To.Name)) is { } unfit
                && await AnyAsync(change.Table, change.To.Name, name => dialect.Unfit(change, name)!, cancellationToken).ConfigureAwait(false))
            {
                _obstacles.Add($"{change.Table.Name}.{change.To.Name} is to be {change.To.StoreType} instead of {change.From.StoreType}, but some of its rows hold what is none: correct first those that SELECT * FROM {change.Table.Name} WHERE {unfit} gives");
            }

            switch (operation)
            {
                case AddColumn { Column: { IsNullable: false, DefaultSql: null, FillSql: null, ComputedSql: null, IsIdentity: false } column } add when await AnyAsync(add.Table, null, IsNull, cancellationToken).ConfigureAwait(false):
                    _obstacles.Add($"{add.Table.Name}.{column.Name} is new and can't be NULL, and {add.Table.Name} has rows, for which there is no value: give it a default with HasDefaultValue or HasDefaultValueSql, or let it be NULL");
                    break;
                case AlterColumn { From.IsNullable: true, To: { IsNullable: false, ComputedSql: null } column } alter when await AnyAsync(alter.Table, column.Name, IsNull, cancellationToken).ConfigureAwait(false):
                    if (column.FillSql is { } fill)
                    {
                        _losses.Add(PlanSchema.LossOfNull(alter, fill));
                    }
                    else
                    {
                        _obstacles.Add($"{alter.Table.Name}.{column.Name} is to be NOT NULL, but some of its rows hold NULL, for which there is no value: update them first, give it a default with HasDefaultValue or HasDefaultValueSql, or let it be NULL");
                    }

                    break;
            }
        }

        return plan with { Losses = [.. plan.Losses, .. _losses], Obstacles = _obstacles };
    }

    private static string IsNull(string column) => $"{column} IS NULL";

    // As they are called before the renames of the plan.
    private async ValueTask<bool> AnyAsync(SchemaTable table, string? column, Func<string, string> condition, CancellationToken cancellationToken)
    {
        var names = dialect.Traits.Names;
        var renamed = plan.Operations.OfType<RenameTable>().FirstOrDefault(rename => names.Equals(rename.NewName, table.Name))?.Table ?? table;
        var old = plan.Operations.OfType<RenameColumn>().FirstOrDefault(rename => names.Equals(rename.NewName, column) && names.Equals(rename.Table.Name, table.Name))?.Column.Name ?? column;
        var command = use.Connection.Connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = $"SELECT 1 FROM {dialect.Syntax.Table(renamed.Name, renamed.Schema)}{(old is null ? "" : $" WHERE {condition(dialect.Syntax.Identifier(old))}")} LIMIT 1";
        command.Transaction = use.Transaction;
        try
        {
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not null;
        }
        catch (DbException exception)
        {
            throw CommandErrors.Translate(dialect, exception, null, cancellationToken: cancellationToken);
        }
    }
}
