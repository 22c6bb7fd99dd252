using System.Diagnostics.CodeAnalysis;

namespace Oxen;

/// <summary>Tells whether an operation uses a value of an enum. A text of the same spelling isn't one.</summary>
/// <param name="label">The value.</param>
/// <param name="dialect">The database.</param>
internal sealed class EnumLabelUse(EnumLabel label, Dialect dialect)
{
    /// <summary>Whether the operation uses it: gives it to rows, or asks for it in a condition.</summary>
    public bool IsIn(SchemaOperation operation) => operation switch
    {
        CreateTable { Table: var table } => table.Columns.Any(column => IsIn(table, column)) || table.Checks.Any(check => IsIn(table, check.Sql)),
        AddColumn add => IsIn(add.Table, add.Column),
        AlterColumn alter => IsIn(alter.Table, alter.To),
        AddCheck add => IsIn(add.Table, add.Check.Sql),
        CreateIndex { Index: var index } create => IsIn(create.Table, index.FilterSql) || index.Parts.Any(part => IsIn(create.Table, part.Sql)),
        _ => dialect.Ddl(operation).Any(command => Says(command) && Names(command, label.Type)),
    };

    private bool IsIn(SchemaTable table, SchemaColumn column) =>
        new[] { column.DefaultSql, column.FillSql }.Any(value => Says(value) && (IsOfEnum(column) || Names(value, label.Type))) || IsIn(table, column.ComputedSql);

    private bool IsIn(SchemaTable table, string? condition) =>
        Says(condition) && (Names(condition, label.Type) || table.Columns.Any(column => IsOfEnum(column) && Names(condition, column.Name)));

    private bool IsOfEnum(SchemaColumn column) => Names(column.StoreType, label.Type);

    private bool Says([NotNullWhen(true)] string? sql) => sql?.Contains(label.Sql, StringComparison.Ordinal) == true;

    private static bool Names(string sql, string name) =>
        SqlToken.Of(sql).Exists(token => token.Kind is SqlTokenKind.Word or SqlTokenKind.Name && string.Equals(token.Text, name, StringComparison.OrdinalIgnoreCase));
}
