namespace Oxen;

/// <summary>
/// What one source, attributes or the <see cref="ModelBuilder"/>, says of a property; null where it says nothing.
/// </summary>
internal sealed record ColumnSettings
{
    public static ColumnSettings None { get; } = new();

    public string? Name { get; init; }

    public string? StoreType { get; init; }

    public int? Order { get; init; }

    public int? MaxLength { get; init; }

    public int? Precision { get; init; }

    public int? Scale { get; init; }

    public bool? IsRequired { get; init; }

    public bool? IsIgnored { get; init; }

    public bool? IsConcurrencyToken { get; init; }

    public bool? IsSensitive { get; init; }

    public ValueGeneration? Generated { get; init; }

    public Stamp? Stamp { get; init; }

    public Storage? Storage { get; init; }

    public ColumnDefault? Default { get; init; }

    public string? Comment { get; init; }

    /// <summary>The name the column had before.</summary>
    public string? FormerName { get; init; }

    /// <summary>These settings, and where they say nothing those of <paramref name="lower"/>.</summary>
    public ColumnSettings Over(ColumnSettings lower) => ReferenceEquals(lower, None) ? this : ReferenceEquals(this, None) ? lower : new()
    {
        Name = Name ?? lower.Name,
        StoreType = StoreType ?? lower.StoreType,
        Order = Order ?? lower.Order,
        MaxLength = MaxLength ?? lower.MaxLength,
        Precision = Precision ?? lower.Precision,
        Scale = Scale ?? lower.Scale,
        IsRequired = IsRequired ?? lower.IsRequired,
        IsIgnored = IsIgnored ?? lower.IsIgnored,
        IsConcurrencyToken = IsConcurrencyToken ?? lower.IsConcurrencyToken,
        IsSensitive = IsSensitive ?? lower.IsSensitive,
        Generated = Generated ?? lower.Generated,
        Stamp = Stamp ?? lower.Stamp,
        Storage = Storage ?? lower.Storage,
        Default = Default ?? lower.Default,
        Comment = Comment ?? lower.Comment,
        FormerName = FormerName ?? lower.FormerName,
    };
}

/// <summary>How a property is stored when not as its own type.</summary>
internal abstract record Storage;

/// <summary>As a JSON document.</summary>
internal sealed record JsonStorage : Storage;

/// <summary>In a column for each of its members.</summary>
internal sealed record ColumnsStorage : Storage;

/// <summary>An enum as another type.</summary>
internal sealed record EnumStorage(Type StoreType) : Storage;

/// <summary>Through a converter.</summary>
internal sealed record ConverterStorage(ValueConverter Converter) : Storage;

/// <summary>Through a converter that can't be made; <see cref="Reason"/> says why.</summary>
internal sealed record BrokenStorage(string Reason) : Storage;

/// <summary>What the database puts into a column by itself.</summary>
internal abstract record ColumnDefault;

/// <summary>A value, when an insert says nothing.</summary>
internal sealed record DefaultValue(object? Value) : ColumnDefault;

/// <summary>The value of an SQL expression, when an insert says nothing.</summary>
internal sealed record DefaultSql(string Sql) : ColumnDefault;

/// <summary>The value of an SQL expression, always.</summary>
internal sealed record ComputedSql(string Sql, bool IsStored) : ColumnDefault;
