using System.Data.Common;

namespace Oxen;

/// <summary>The error of a broken foreign key. Where the database doesn't say which, the model knows those that can be meant.</summary>
internal static class BrokenReference
{
    public static ForeignKeyViolationException Of(Violation violation, CommandPlan? command, SqlSyntax syntax, DbException? exception)
    {
        if (command?.Written is not { } entity)
        {
            return new ForeignKeyViolationException(violation, exception);
        }

        var isDelete = command.Operation == "DELETE";
        var isReferred = isDelete || (violation.Constraint is { } name ? !entity.ForeignKeys.Any(key => IsNamed(key, name, syntax)) : entity.ForeignKeys.Count == 0);
        var keys = isReferred ? Restricting(entity, isDelete) : entity.ForeignKeys;
        if (violation.Constraint is { } constraint)
        {
            keys = [.. (isReferred ? entity.ReferringKeys : keys).Where(key => IsNamed(key, constraint, syntax))];
            if (keys.Count == 0)
            {
                return new ForeignKeyViolationException(violation, exception);
            }
        }

        var known = violation with
        {
            Table = entity.Table,
            Columns = !isReferred && keys is [var only] ? [.. only.Columns.Select(column => column.Name)] : [],
        };
        if (keys.Count == 0)
        {
            return new ForeignKeyViolationException(known, exception);
        }

        var candidates = string.Join(", or ", keys.Select(key => isReferred
            ? $"{key.Entity.Table} ({Names(key.Columns)})"
            : $"{Names(key.Columns)} to {key.Principal.Table} ({Names(key.PrincipalKey)})"));
        return new ForeignKeyViolationException(known, exception, isDelete
            ? $"A row of {entity.Table} can't be deleted because others refer to it: {candidates}. Delete those first, or let the database do it with OnDelete in the model."
            : isReferred ? $"A row of {entity.Table} can't change what others refer to it by: {candidates}. Let them follow with OnUpdate(UpdateBehavior.Cascade) in the model, or unlink those first."
            : $"A row of {entity.Table} refers to one that doesn't exist: {candidates}. Write the row that is referred to first, or correct {string.Join(" or ", keys.SelectMany(key => key.Columns).Distinct().Select(column => BrokenConstraint.MemberOf(entity, column)).Distinct())}{(keys.Any(IsNumber) ? " (0 is one that was never set)" : "")}.");
    }

    private static bool IsNamed(ForeignKeyModel key, string constraint, SqlSyntax syntax) =>
        syntax.Fitted(ConstraintNames.ForeignKey(key.Entity.Table, key.Columns.Select(column => column.Name))) == constraint;

    // The others are deleted, unlinked or changed by the database itself.
    private static IReadOnlyList<ForeignKeyModel> Restricting(EntityModel entity, bool isDelete)
    {
        var restricting = entity.ReferringKeys.Where(key => isDelete ? key.OnDelete is not (DeleteBehavior.Cascade or DeleteBehavior.SetNull) : key.OnUpdate == UpdateBehavior.Restrict).ToList();
        return restricting.Count > 0 ? restricting : entity.ReferringKeys;
    }

    private static bool IsNumber(ForeignKeyModel key) => key.Columns is [{ Type.ClrType: var type }] && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private static string Names(IEnumerable<ColumnModel> columns) => string.Join(", ", columns.Select(column => column.Name));
}
