using System.Linq.Expressions;

namespace Oxen;

/// <summary>What an update of many rows may not set: what the database or Oxen says itself, and what says whose the rows are.</summary>
internal static class MovedRows
{
    /// <summary>Refuses a column that nobody sets.</summary>
    public static void RefuseFixed(OperatorCall call, EntityModel entity, ColumnModel column)
    {
        if (WhyFixed(entity, column) is { } reason)
        {
            throw QueryBinder.Error(call.Lambda(1), $"'{column.Property.Name}' is {reason} and can't be set.", "Set other members.");
        }
    }

    /// <summary>Refuses what filters of the rows' classes compare with the context: the new value isn't known for each row.</summary>
    /// <param name="call">The call of <c>Set</c>.</param>
    /// <param name="entity">The entity whose rows are written.</param>
    /// <param name="column">The column that is set.</param>
    /// <param name="path">The member that is set, which may be one of an object inside the column.</param>
    public static void RefuseMove(OperatorCall call, EntityModel entity, ColumnModel column, string path)
    {
        foreach (var type in entity.Hierarchy is { } hierarchy ? hierarchy.Types.Where(type => type.Is(entity)) : [entity])
        {
            if (call.Binder.Filters.Of(type).FirstOrDefault(filter => filter.Parts.Any(part => part.Members.Any(member => IsOf(type, member)))) is { } filter)
            {
                throw QueryBinder.Error(call.Lambda(1), $"'{path}' is what the {filter.Describe(type.ClrType)} compares with the context, so the rows would become another's.", "Say IgnoreQueryFilters of the filter where rows are to be moved.");
            }
        }

        // Classes may share a column under different names.
        bool IsOf(EntityModel type, string member) => Overlap(member, path)
            || (path == column.Property.Name && FilterPart.ColumnOf(type, member) is { } compared && compared.Name == column.Name);
    }

    /// <summary>The path of the member that is set; null where what is set isn't a member.</summary>
    public static string? PathOf(LambdaExpression property) => FilterPart.MemberOf(property.Parameters[0], property.Body);

    private static string? WhyFixed(EntityModel entity, ColumnModel column) =>
        column.IsDiscriminator ? "what says of which class a row is"
        : column.ComputedSql is not null ? "computed by the database"
        : entity.Key.Contains(column) ? "part of the key"
        : column.Generated == ValueGeneration.RowVersion ? "a row version, which each update advances by itself,"
        : null;

    // Whether one is the other or a part of it. The value of what may be null is what it is the value of.
    private static bool Overlap(string left, string right) =>
        Steps(left).Zip(Steps(right)).All(pair => pair.First == pair.Second);

    private static IEnumerable<string> Steps(string path) => path.Split('.').Where(step => step != nameof(Nullable<int>.Value));
}
