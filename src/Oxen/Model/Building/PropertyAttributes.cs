using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;

namespace Oxen;

/// <summary>What the attributes of a property say.</summary>
internal sealed class PropertyAttributes
{
    private readonly List<IndexAttribute> _indexes = [];

    /// <summary>Those of a property without any.</summary>
    public static PropertyAttributes None { get; } = new();

    /// <summary>What they say of the column.</summary>
    public ColumnSettings Column { get; private set; } = ColumnSettings.None;

    /// <summary>Whether it is part of the key.</summary>
    public bool IsKey { get; private set; }

    /// <summary>Whether it marks rows as deleted.</summary>
    public bool IsSoftDelete { get; private set; }

    /// <summary>What <c>[ForeignKey]</c> names: on a navigation the properties of the key, on such a property the navigation.</summary>
    public string? ForeignKey { get; private set; }

    /// <summary>The member at the other end that <c>[InverseProperty]</c> names.</summary>
    public string? InverseProperty { get; private set; }

    public IReadOnlyList<IndexAttribute> Indexes => _indexes;

    /// <summary>Whether it may be null, as <see cref="Nullability"/> tells; null when it was compiled without annotations.</summary>
    public bool? CanBeNull { get; private set; }

    /// <summary>The attributes of a property, also those of the one it overrides.</summary>
    public static PropertyAttributes Of(PropertyInfo property, ModelDraft model)
    {
        var read = new PropertyAttributes();

        // Looking for what it overrides takes as long as the attributes themselves.
        var attributes = Attribute.GetCustomAttributes(property, inherit: property.GetMethod is not { IsVirtual: false });
        foreach (var attribute in attributes)
        {
            read.Add(attribute);
        }

        read.CanBeNull = Nullability.Of(property, attributes, model);
        return read;
    }

    /// <summary>What the attributes of a constructor's parameter say of its column: in a positional record they land there.</summary>
    public static ColumnSettings Of(ParameterInfo parameter)
    {
        var read = new PropertyAttributes();
        foreach (var attribute in Attribute.GetCustomAttributes(parameter, inherit: false))
        {
            read.Add(attribute);
        }

        return read.Column;
    }

    private void Add(Attribute attribute)
    {
        switch (attribute)
        {
            case KeyAttribute:
                IsKey = true;
                break;
            case SoftDeleteAttribute:
                IsSoftDelete = true;
                break;
            case ForeignKeyAttribute foreignKey:
                ForeignKey = foreignKey.Name;
                break;
            case InversePropertyAttribute inverse:
                InverseProperty = inverse.Property;
                break;
            case IndexAttribute index:
                _indexes.Add(index);
                break;
            default:
                Column = Read(attribute, Column);
                break;
        }
    }

    private static ColumnSettings Read(Attribute attribute, ColumnSettings column) => attribute switch
    {
        NotMappedAttribute or InlinedAttribute => column with { IsIgnored = true },
        ColumnAttribute named => column with
        {
            Name = string.IsNullOrEmpty(named.Name) ? column.Name : named.Name,
            StoreType = named.TypeName,
            Order = named.Order < 0 ? null : named.Order,
        },
        RequiredAttribute => column with { IsRequired = true },
        MaxLengthAttribute { Length: > 0 } length => column with { MaxLength = length.Length },
        StringLengthAttribute length => column with { MaxLength = length.MaximumLength },
        TimestampAttribute => column with { Generated = ValueGeneration.RowVersion, IsConcurrencyToken = true },
        ConcurrencyCheckAttribute => column with { IsConcurrencyToken = true },
        DatabaseGeneratedAttribute generated => column with
        {
            Generated = generated.DatabaseGeneratedOption switch
            {
                DatabaseGeneratedOption.Identity => ValueGeneration.OnInsertByDatabase,
                DatabaseGeneratedOption.Computed => ValueGeneration.Always,
                _ => ValueGeneration.None,
            },
        },
        CreatedAtAttribute => column with { Stamp = Stamp.Created },
        UpdatedAtAttribute => column with { Stamp = Stamp.Updated },
        CommentAttribute comment => column with { Comment = comment.Comment },
        WasNamedAttribute former => column with { FormerName = former.Name },
        SensitiveAttribute => column with { IsSensitive = true },
        JsonColumnAttribute => column with { Storage = new JsonStorage() },
        StoredAsAttribute stored => column with { Storage = new EnumStorage(stored.StoreType) },
        ValueConverterAttribute converter => column with { Storage = MakeConverter(converter.ConverterType) },
        _ => column,
    };

    private static Storage MakeConverter(Type type)
    {
        if (!typeof(ValueConverter).IsAssignableFrom(type) || type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is not { } constructor)
        {
            return new BrokenStorage($"the converter {TypeName.Of(type)} must derive from ValueConverter<TModel, TStore> and have a public constructor without parameters.");
        }

        return new ConverterStorage((ValueConverter)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null));
    }
}
