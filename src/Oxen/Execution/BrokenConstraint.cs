namespace Oxen;

/// <summary>What the model knows of a broken constraint: some databases tell its name or column alone.</summary>
internal static class BrokenConstraint
{
    /// <summary>What is known of it.</summary>
    /// <param name="error">What the driver tells.</param>
    /// <param name="entity">The entity whose rows were written; null for SQL of the application.</param>
    /// <param name="syntax">Fits names to the database.</param>
    public static Violation Of(DatabaseError error, EntityModel? entity, SqlSyntax syntax)
    {
        if (entity is null)
        {
            return new Violation(error.Table, error.Constraint, error.Columns);
        }

        IReadOnlyList<string> columns = error is { Columns: [], Constraint: { } constraint } ? ColumnsOf(constraint, entity, syntax) : error.Columns;
        var written = columns.Select(name => entity.Columns.FirstOrDefault(column => column.Name == name)).OfType<ColumnModel>().ToList();
        var check = error.Kind == DatabaseErrorKind.CheckViolation ? (entity.Stored ?? entity).Details.Checks.Concat(entity.Details.Checks).FirstOrDefault(check => syntax.Fitted(check.Name) == error.Constraint) : null;
        var isKnown = check is not null || (columns.Count > 0 && written.Count == columns.Count);
        if (!isKnown || error.Kind == DatabaseErrorKind.ForeignKeyViolation || (error.Table is { } table && table != syntax.Fitted(entity.Table)))
        {
            return new Violation(error.Table, error.Constraint, columns);
        }

        return new Violation(error.Table ?? entity.Table, error.Constraint, columns) { Members = [.. written.Select(column => MemberOf(entity, column))], Check = check is null ? null : (TypeName.Of(entity.ClrType), check.Sql) };
    }

    /// <summary>The member of a column with its class: of a column without a property, the reference it belongs to.</summary>
    public static string MemberOf(EntityModel entity, ColumnModel column) =>
        (column.Source is not null && entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.ForeignKey.Columns.Contains(column)) is { } reference)
            ? $"{TypeName.Of(entity.ClrType)}.{reference.Property.Name}"
            : $"{TypeName.Of(entity.ClrType)}.{column.Property.Name}";

    private static IReadOnlyList<string> ColumnsOf(string constraint, EntityModel entity, SqlSyntax syntax) =>
        constraint == syntax.Fitted(ConstraintNames.PrimaryKey(syntax.Fitted(entity.Table))) || constraint == ConstraintNames.UnnamedPrimaryKey ? [.. entity.Key.Select(column => column.Name)]
        : [.. entity.Indexes.FirstOrDefault(index => syntax.Fitted(index.Name) == constraint)?.Columns.Select(column => column.Name) ?? []];
}
