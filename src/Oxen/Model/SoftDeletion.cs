using System.Linq.Expressions;

namespace Oxen;

/// <summary>What a column holds that marks rows as deleted.</summary>
internal static class SoftDeletion
{
    /// <summary>Whether a property of this type can mark rows.</summary>
    public static bool CanMark(Type type) => type == typeof(bool) || Moment(type) is not null;

    /// <summary>What marks a row as deleted at a moment.</summary>
    public static object Mark(Type type, DateTimeOffset moment) =>
        type == typeof(bool) ? true : Moment(type) == typeof(DateTime) ? (object)moment.UtcDateTime : moment;

    /// <summary>What a row that isn't deleted holds.</summary>
    public static object? Unmarked(Type type) => type == typeof(bool) ? false : null;

    /// <summary>That a row isn't marked.</summary>
    public static LambdaExpression IsThere(Type entity, string property)
    {
        var row = Expression.Parameter(entity, "row");
        var mark = Expression.Property(row, property);
        return Expression.Lambda(mark.Type == typeof(bool) ? Expression.Not(mark) : Expression.Equal(mark, Expression.Constant(null, mark.Type)), row);
    }

    private static Type? Moment(Type type) => Nullable.GetUnderlyingType(type) is { } moment && (moment == typeof(DateTime) || moment == typeof(DateTimeOffset)) ? moment : null;
}
