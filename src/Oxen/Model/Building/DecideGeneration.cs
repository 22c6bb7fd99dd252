using System.Globalization;

namespace Oxen;

/// <summary>Decides who makes the value of each column, and writes down defaults.</summary>
internal static class DecideGeneration
{
    public static void In(ModelDraft model)
    {
        HashSet<ColumnDraft> referring = [.. model.Relations.SelectMany(relation => relation.Columns)];
        foreach (var entity in model.Entities)
        {
            foreach (var column in entity.Columns)
            {
                column.Generated = column.Settings.Generated is { } said ? Said(said, column) : Convention(entity, column, referring);
                column.DefaultSql = column.Settings.Default switch
                {
                    DefaultSql { Sql: var sql } => sql,
                    DefaultValue { Value: var value } => Literal(entity, column, value, model),
                    _ => null,
                };
                CheckRowVersion(entity, column, model.Errors);
            }
        }
    }

    private static ValueGeneration Said(ValueGeneration said, ColumnDraft column) =>
        said == ValueGeneration.OnInsertByDatabase && IsGuid(column) && column.Settings.Default is null
            ? ValueGeneration.OnInsertByClient
            : said;

    private static ValueGeneration Convention(EntityDraft entity, ColumnDraft column, HashSet<ColumnDraft> referring)
    {
        switch (column.Settings.Default)
        {
            case ComputedSql:
                return ValueGeneration.Always;
            case not null:
                // False would be taken for unset, and the default written in its place.
                return column.Property.PropertyType == typeof(bool) ? ValueGeneration.None : ValueGeneration.OnInsertByDatabase;
        }

        // A part of a composite key, or a key that is another's, means something: it isn't made up.
        if (entity.Key.Count != 1 || entity.Key[0] != column || column.Settings.Storage is not null || referring.Contains(column))
        {
            return ValueGeneration.None;
        }

        return IsGuid(column) ? ValueGeneration.OnInsertByClient
            : IsCounter(column.Type.ClrType) ? ValueGeneration.OnInsertByDatabase
            : ValueGeneration.None;
    }

    private static bool IsGuid(ColumnDraft column) => column.Type.ClrType == typeof(Guid);

    private static bool IsCounter(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short);

    private static string? Literal(EntityDraft entity, ColumnDraft column, object? value, ModelDraft model)
    {
        var stored = value is null ? null : column.Type.ToParameter(value);
        switch (stored)
        {
            case null:
                return "NULL";
            case bool truth:
                return truth ? "TRUE" : "FALSE";
            case string text:
                return model.Types.TextLiteral(text);

            // A number of the driver's own stands for a moment; SQL reads its text.
            case int or long when column.Type is { Form: StoreForm.Temporal, ToJson: { } toText } && toText(stored) is string moment:
                return model.Types.TextLiteral(moment);
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
            case float and not (float.NaN or float.PositiveInfinity or float.NegativeInfinity):
            case double and not (double.NaN or double.PositiveInfinity or double.NegativeInfinity):
                return Convert.ToString(stored, CultureInfo.InvariantCulture);
            default:
                model.Errors.Add(entity.Type, column.Property.Name, $"its default, {TypeName.Of(value!.GetType())}, is stored as something that isn't a number, a truth value or text. Say it in SQL with HasDefaultValueSql.");
                return null;
        }
    }

    private static void CheckRowVersion(EntityDraft entity, ColumnDraft column, ModelErrors errors)
    {
        if (column.Generated == ValueGeneration.RowVersion && !VersionTypes.AreCounted(column.Type.ClrType) && !VersionTypes.AreDrawn(column.Type.ClrType))
        {
            errors.Add(entity.Type, column.Property.Name, $"a row version is a long, int, byte[] or Guid, not {TypeName.Of(column.Property.PropertyType)}: each write must give it a value it never had, which a time can't promise.{(column.Type.ClrType == typeof(uint) ? " PostgreSQL's xmin isn't read, since other databases have no such column: make it a long, which Oxen counts."
                : column.Type.ClrType == typeof(DateTime) || column.Type.ClrType == typeof(DateTimeOffset) ? " Make it a long, and keep the time in a member of its own, marked [UpdatedAt]." : "")}");
        }
    }
}
