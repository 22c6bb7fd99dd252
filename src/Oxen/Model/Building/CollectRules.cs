using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Gives each class the rules its objects must keep to be written: those of its attributes, and those that were said. They are read when the class is first written.</summary>
internal static class CollectRules
{
    public static void In(DbModel model, ModelSettings settings, OptionsData options)
    {
        foreach (var entity in options.Validates ? model.Entities : [])
        {
            entity.CollectedRules = new Lazy<EntityRules?>(() => Of(entity, settings, options));
        }
    }

    private static EntityRules? Of(EntityModel entity, ModelSettings settings, OptionsData options)
    {
        var type = entity.ClrType;
        var rules = new EntityRules
        {
            Entity = entity,
            Members = [.. entity.Columns.Select(column => Of(entity, column)).Concat(entity.Complex.Select(Of)).OfType<MemberRule>()],
            Attributes = [.. type.GetCustomAttributes<ValidationAttribute>(inherit: true)],
            IsValidatable = typeof(IValidatableObject).IsAssignableFrom(type),
            Conditions = [.. settings.Rules.Where(rule => rule.Type.IsAssignableFrom(type)).Select(rule => Of(rule, options))],
        };
        return rules.Members.Length + rules.Attributes.Length + rules.Conditions.Length == 0 && !rules.IsValidatable ? null : rules;
    }

    private static MemberRule? Of(EntityModel entity, ColumnModel column)
    {
        var path = column.Property as MemberPath;
        var property = path?.Last ?? column.Property;
        if (property is MadeUpProperty || column.Generated is ValueGeneration.Always or ValueGeneration.RowVersion)
        {
            return null;
        }

        var attributes = Attributes(property);
        return attributes.Length == 0 ? null : new MemberRule(column.Property.Name, DisplayName(property), attributes, column.Get)
        {
            Column = column,
            Owner = path is null ? null : PropertyAccess.Getter(path.Steps is [var first, _] ? first : new MemberPath(entity.ClrType, [.. path.Steps.SkipLast(1)])),
            IsMade = column.Generated != ValueGeneration.None || entity.ForeignKeys.Any(key => key.Columns.Contains(column)),
        };
    }

    private static MemberRule? Of(ComplexModel complex) => Attributes(complex.Property) is { Length: > 0 } attributes
        ? new MemberRule(complex.Property.Name, DisplayName(complex.Property), attributes, PropertyAccess.Getter(complex.Property)) { Columns = complex.Columns }
        : null;

    private static ConditionRule Of(RuleSettings rule, OptionsData options)
    {
        var entity = Expression.Parameter(typeof(object));
        var condition = Expression.Lambda<Func<object, bool>>(ParameterReplacer.Replace(rule.Condition.Parameters[0], Expression.Convert(entity, rule.Type), rule.Condition.Body), entity);
        var finder = new Members(rule.Condition);
        finder.Visit(rule.Condition.Body);
        return new ConditionRule(new(options, () => condition), [.. finder.Names], rule.Message);
    }

    // In a positional record they land on the constructor's parameter.
    private static ValidationAttribute[] Attributes(PropertyInfo property)
    {
        var parameters = property.DeclaringType!.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.Name == property.Name && parameter.ParameterType == property.PropertyType);
        return [.. Attribute.GetCustomAttributes(property, typeof(ValidationAttribute), inherit: true)
            .Concat(parameters.SelectMany(parameter => parameter.GetCustomAttributes<ValidationAttribute>()))
            .Cast<ValidationAttribute>().Where(attribute => Fits(attribute, property.PropertyType)).DistinctBy(attribute => attribute.GetType())];
    }

    // What is stored through a converter may say how long that is: of the object itself it says nothing.
    private static bool Fits(ValidationAttribute attribute, Type type) => attribute switch
    {
        StringLengthAttribute => type == typeof(string),
        MaxLengthAttribute or MinLengthAttribute or LengthAttribute => type == typeof(string) || typeof(ICollection).IsAssignableFrom(type) || type.GetProperty("Count")?.PropertyType == typeof(int),
        _ => true,
    };

    private static string DisplayName(PropertyInfo property) =>
        property.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? property.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName ?? property.Name;

    /// <summary>The members of the object that a condition asks, by their names.</summary>
    private sealed class Members(LambdaExpression condition) : ExpressionVisitor
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        protected override Expression VisitMember(MemberExpression node)
        {
            if (PropertyNames.Property(condition, node) is not { } name)
            {
                return base.VisitMember(node);
            }

            Names.Add(name);
            return node;
        }
    }
}
