using System.Linq.Expressions;

namespace Oxen;

/// <summary>What <c>u => u.Name</c> or <c>u => new { u.Name, u.Age }</c> names.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="References">The references whose foreign keys are among them, to be filled from what they hold.</param>
internal sealed record ChosenColumns(IReadOnlyList<ColumnModel> Columns, IReadOnlyList<NavigationModel> References)
{
    /// <summary>The columns, each of which can be updated.</summary>
    /// <exception cref="ArgumentException">The lambda names something else.</exception>
    public static ChosenColumns Of(EntityModel entity, LambdaExpression columns)
    {
        var chosen = new List<ColumnModel>();
        var references = new List<NavigationModel>();
        if (Unconverted(columns.Body) is NewExpression made && (made.Members is not null || made.Arguments.Count == 0))
        {
            foreach (var argument in made.Arguments)
            {
                Add(argument);
            }
        }
        else
        {
            Add(columns.Body);
        }

        return chosen.Count > 0 ? new ChosenColumns(chosen, references) : throw Refused("It names no column.");

        void Add(Expression expression)
        {
            if (PropertyNames.Property(columns, expression) is not { } name)
            {
                throw Refused($"'{expression}' is no property of {TypeName.Of(entity.ClrType)}.");
            }

            var reference = entity.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent && navigation.Property.Name == name);
            var found = reference?.ForeignKey.Changeable ?? entity.ColumnsOf(name);
            if (reference is not null)
            {
                references.Add(reference);
            }

            if (entity.Navigations.FirstOrDefault(navigation => navigation.IsCollection && navigation.Property.Name == name) is not null)
            {
                throw Refused($"{TypeName.Of(entity.ClrType)}.{name} is a collection, whose objects have rows of their own: SetLinksAsync says which belong to the object, and SaveAsync writes them with it.");
            }

            chosen.AddRange(found.Count > 0 ? found : throw Refused($"{TypeName.Of(entity.ClrType)}.{name} isn't mapped to a column."));
            if (found.Select(column => Obstacle(entity, column)).FirstOrDefault(obstacle => obstacle is not null) is { } obstacle)
            {
                throw Refused($"{TypeName.Of(entity.ClrType)}.{name} {obstacle}");
            }
        }

        ArgumentException Refused(string reason) => new(
            $"UpdateAsync can't update the columns of '{columns}'. {reason} Name one property, as in 'x => x.Name', or several, as in 'x => new {{ x.Name, x.Age }}'.",
            nameof(columns));
    }

    private static string? Obstacle(EntityModel entity, ColumnModel column) =>
        entity.Key.Contains(column) ? "is part of the key, which says which row is meant."
        : column.Generated == ValueGeneration.Always ? "is computed by the database."
        : column.Generated == ValueGeneration.RowVersion ? "is the row version, which each update sets by itself."
        : column.IsDiscriminator ? "says of which class the row is, which is that of the object."
        : column.IsConcurrencyToken ? "is a concurrency token, which says what the row must still hold; ExecuteUpdateAsync can change it."
        : null;

    // A value type comes boxed, as (object)u.Age.
    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression;
}
