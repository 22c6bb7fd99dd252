using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>One mapped property and the column it is stored in. Frozen once the model is built.</summary>
internal sealed class ColumnModel
{
    /// <summary>The mapped property.</summary>
    public required PropertyInfo Property { get; init; }

    /// <summary>The column's name, unquoted.</summary>
    public required string Name { get; init; }

    /// <summary>How its values are stored.</summary>
    public required TypeMapping Type { get; init; }

    /// <summary>Whether the column can hold NULL.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Who makes the value.</summary>
    public ValueGeneration Generated { get; init; }

    /// <summary>Which moment of the row's life it holds.</summary>
    public Stamp Stamp { get; init; }

    /// <summary>Whether it says of which class a row is.</summary>
    public bool IsDiscriminator { get; init; }

    /// <summary>Whether an update or delete must find this value unchanged.</summary>
    public bool IsConcurrencyToken { get; init; }

    /// <summary>Whether values must never be seen in logs, traces, messages or debug views, nor as literals in SQL.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>What stands for a value that must not be seen.</summary>
    public const string Masked = "***";

    /// <summary>The greatest length in characters or bytes; null for no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>All digits of a number, or those of the fraction of a second; null for the database's default.</summary>
    public int? Precision { get; init; }

    /// <summary>The digits after the decimal point; null for the database's default.</summary>
    public int? Scale { get; init; }

    /// <summary>The SQL expression of the default, or null.</summary>
    public string? DefaultSql { get; init; }

    /// <summary>The SQL expression a computed column follows, or null.</summary>
    public string? ComputedSql { get; init; }

    /// <summary>Whether a computed column is stored; otherwise it is computed when read.</summary>
    public bool IsStored { get; init; }

    /// <summary>The comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The name it had before, or null.</summary>
    public string? FormerName { get; init; }

    /// <summary>Reads the value of an entity; boxed. Made at first use.</summary>
    public Func<object, object?> Get => field ??= Source ?? PropertyAccess.Getter(Property);

    /// <summary>Finds the value where no property holds it; null where one does.</summary>
    public Func<object, object?>? Source { get; init; }

    /// <summary>Writes the property of an entity; null for a property without any setter. Made at first use.</summary>
    public Action<object, object?>? Set => field ??= PropertyAccess.Setter(Property);

    /// <summary>Whether the member holds what it holds when nobody has set it.</summary>
    public bool IsUnset(object? value) => Equals(value, Unset.Value);

    // In a box, so that null is known too.
    private StrongBox<object?> Unset => field ??= new(Property.PropertyType.IsValueType ? Activator.CreateInstance(Property.PropertyType) : null);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Who makes the value of a column.</summary>
internal enum ValueGeneration
{
    /// <summary>The application.</summary>
    None,

    /// <summary>The database, when the row is inserted with an unset value (identity, default).</summary>
    OnInsertByDatabase,

    /// <summary>Oxen, before the row is inserted with an unset value (a version 7 <see cref="Guid"/>).</summary>
    OnInsertByClient,

    /// <summary>The database, always; the column is never written (computed).</summary>
    Always,

    /// <summary>Oxen, at each insert and update (a row version).</summary>
    RowVersion,
}
