using System.Linq.Expressions;

namespace Oxen;

/// <summary>Configures one property and its column.</summary>
/// <typeparam name="TProperty">The property's type.</typeparam>
public sealed class PropertyBuilder<TProperty>
{
    private readonly EntitySettings _entity;
    private readonly string _property;

    internal PropertyBuilder(EntitySettings entity, string property)
    {
        _entity = entity;
        _property = property;
        Change(settings => settings with { IsIgnored = false });
    }

    /// <summary>Names the column, unquoted.</summary>
    public PropertyBuilder<TProperty> HasColumnName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Change(settings => settings with { Name = name });
    }

    /// <summary>Names what the column was called before, see <see cref="WasNamedAttribute"/>.</summary>
    public PropertyBuilder<TProperty> WasNamed(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Change(settings => settings with { FormerName = name });
    }

    /// <summary>Says what the column is for, in the database too, where it has comments (not SQLite).</summary>
    public PropertyBuilder<TProperty> HasComment(string comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return Change(settings => settings with { Comment = comment });
    }

    /// <summary>Gives the column's type in the database's own words, such as <c>varchar(20)</c>.</summary>
    public PropertyBuilder<TProperty> HasColumnType(string typeName)
    {
        ArgumentException.ThrowIfNullOrEmpty(typeName);
        return Change(settings => settings with { StoreType = typeName });
    }

    /// <summary>Limits the length, in characters of text or bytes.</summary>
    public PropertyBuilder<TProperty> HasMaxLength(int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        return Change(settings => settings with { MaxLength = maxLength });
    }

    /// <summary>Gives the digits of a decimal, or of the seconds of a time.</summary>
    /// <param name="precision">All digits; for a time, those of the fraction of a second.</param>
    /// <param name="scale">The digits after the decimal point.</param>
    public PropertyBuilder<TProperty> HasPrecision(int precision, int? scale = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(precision);
        ArgumentOutOfRangeException.ThrowIfNegative(scale ?? 0, nameof(scale));
        return Change(settings => settings with { Precision = precision, Scale = scale });
    }

    /// <summary>Says whether the column refuses NULL.</summary>
    public PropertyBuilder<TProperty> IsRequired(bool required = true) => Change(settings => settings with { IsRequired = required });

    /// <summary>Stores an enum as another type: <see cref="string"/> for the names of its members, or an integer type.</summary>
    /// <typeparam name="TStore">The type to store.</typeparam>
    public PropertyBuilder<TProperty> HasConversion<TStore>() =>
        Change(settings => settings with { Storage = new EnumStorage(typeof(TStore)) });

    /// <summary>Stores the property through a converter.</summary>
    public PropertyBuilder<TProperty> HasConversion(ValueConverter converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Change(settings => settings with { Storage = new ConverterStorage(converter) });
    }

    /// <summary>
    /// Stores the property as what a function makes of it, and reads it by another; NULL stays null and reaches neither. How
    /// queries treat it, see <see cref="ValueConverter{TModel, TStore}"/>.
    /// </summary>
    /// <typeparam name="TStore">The type that is stored: one the database maps by itself, not nullable.</typeparam>
    /// <param name="toStore">Makes the stored value, never null. Equal values must give equal stored values.</param>
    /// <param name="fromStore">Makes the value of a stored one.</param>
    /// <example><code>
    /// user.Property(u => u.Site).HasConversion(site => site.ToString(), text => new Uri(text));
    /// </code></example>
    public PropertyBuilder<TProperty> HasConversion<TStore>(Func<TProperty, TStore> toStore, Expression<Func<TStore, TProperty>> fromStore)
    {
        ArgumentNullException.ThrowIfNull(toStore);
        ArgumentNullException.ThrowIfNull(fromStore);
        return HasConversion(new GivenConverter<TProperty, TStore>(toStore, fromStore));
    }

    /// <summary>Stores the property as one JSON document.</summary>
    public PropertyBuilder<TProperty> IsJson() => Change(settings => settings with { Storage = new JsonStorage() });

    /// <summary>
    /// Gives the value the database puts in when an insert leaves the property unset, that is at the default of its type. A
    /// <see cref="bool"/> that isn't nullable is always written, because false can't be told from unset.
    /// </summary>
    public PropertyBuilder<TProperty> HasDefaultValue(TProperty value) =>
        Change(settings => settings with { Default = new DefaultValue(value) });

    /// <summary>Gives the SQL of the value the database puts in when an insert leaves the property unset; see <see cref="HasDefaultValue"/>.</summary>
    public PropertyBuilder<TProperty> HasDefaultValueSql(string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(sql);
        return Change(settings => settings with { Default = new DefaultSql(sql) });
    }

    /// <summary>Has the database compute the column, which is never written.</summary>
    /// <param name="sql">The SQL expression.</param>
    /// <param name="stored">Whether the value is stored; otherwise it is computed when read.</param>
    public PropertyBuilder<TProperty> HasComputedColumnSql(string sql, bool stored = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(sql);
        return Change(settings => settings with { Default = new ComputedSql(sql, stored) });
    }

    /// <summary>Says that the application makes the value.</summary>
    public PropertyBuilder<TProperty> ValueGeneratedNever() => Generated(ValueGeneration.None);

    /// <summary>Says that an insert with an unset value gets one: a <see cref="Guid"/> from Oxen, any other from the database.</summary>
    public PropertyBuilder<TProperty> ValueGeneratedOnAdd() => Generated(ValueGeneration.OnInsertByDatabase);

    /// <summary>Says that the database makes the value at each insert and update; it is never written.</summary>
    public PropertyBuilder<TProperty> ValueGeneratedOnAddOrUpdate() => Generated(ValueGeneration.Always);

    /// <summary>Says that an update or delete must find the value unchanged.</summary>
    public PropertyBuilder<TProperty> IsConcurrencyToken(bool concurrencyToken = true) =>
        Change(settings => settings with { IsConcurrencyToken = concurrencyToken });

    /// <summary>Makes the property, a <c>byte[]</c> or <see cref="long"/>, a version that each write changes, and a concurrency token.</summary>
    public PropertyBuilder<TProperty> IsRowVersion() =>
        Change(settings => settings with { Generated = ValueGeneration.RowVersion, IsConcurrencyToken = true });

    /// <summary>Makes the property hold when the row was inserted, see <see cref="CreatedAtAttribute"/>.</summary>
    public PropertyBuilder<TProperty> IsCreatedAt() => Change(settings => settings with { Stamp = Stamp.Created });

    /// <summary>Makes the property hold when the row was last written, see <see cref="UpdatedAtAttribute"/>.</summary>
    public PropertyBuilder<TProperty> IsUpdatedAt() => Change(settings => settings with { Stamp = Stamp.Updated });

    /// <summary>Keeps values out of logs, traces, messages and debug views, and out of SQL text.</summary>
    public PropertyBuilder<TProperty> IsSensitive(bool sensitive = true) => Change(settings => settings with { IsSensitive = sensitive });

    private PropertyBuilder<TProperty> Generated(ValueGeneration generated) => Change(settings => settings with { Generated = generated });

    private PropertyBuilder<TProperty> Change(Func<ColumnSettings, ColumnSettings> change)
    {
        _entity.Change(_property, change);
        return this;
    }
}
