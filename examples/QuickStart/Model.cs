using System.ComponentModel.DataAnnotations;
using Oxen;

namespace QuickStart;

// `Country` is stored in `countries`, `AreaKm2` in `area_km2`; a `string?` may be NULL, a `string` may not.
public sealed class Country
{
    [Key, MaxLength(3)] public string Code { get; set; } = "";
    [MaxLength(2), Index(IsUnique = true)] public string Iso2 { get; set; } = "";
    public int? NumericCode { get; set; }
    public string Name { get; set; } = "";
    public string OfficialName { get; set; } = "";
    public string? Capital { get; set; }
    public string Region { get; set; } = "";
    public string Subregion { get; set; } = "";
    public long Population { get; set; }
    public double AreaKm2 { get; set; }
    public bool Landlocked { get; set; }
    public DateOnly? IndependentSince { get; set; }
}

public sealed class Currency
{
    [Key, MaxLength(3)] public string Code { get; set; } = "";
    public string Name { get; set; } = "";
    public int MinorUnits { get; set; }
}

public sealed class Language
{
    [Key, MaxLength(3)] public string Code { get; set; } = "";
    public string Name { get; set; } = "";
}

// A key of two members. `Country` and `CountryCode` are a foreign key, because their names say so.
public sealed class CountryCurrency
{
    [Key] public string CountryCode { get; set; } = "";
    [Key] public string CurrencyCode { get; set; } = "";
    public Country? Country { get; set; }
    public Currency? Currency { get; set; }
}

public sealed class CountryLanguage
{
    [Key] public string CountryCode { get; set; } = "";
    [Key] public string LanguageCode { get; set; } = "";
    public Country? Country { get; set; }
    public Language? Language { get; set; }
}

// A land border seen from one side: every border is two rows.
public sealed class Neighbour
{
    [Key] public string CountryCode { get; set; } = "";
    [Key] public string OtherCode { get; set; } = "";
    public Country? Country { get; set; }
    public Country? Other { get; set; }
}

// A figure that was changed after loading. `Id` is generated.
public sealed class Correction
{
    public int Id { get; set; }
    public string CountryCode { get; set; } = "";
    public Country? Country { get; set; }
    public long Population { get; set; }
    public string Source { get; set; } = "";
    public DateTime MadeAt { get; set; }
}

// Not a table: what the raw SQL in Questions.cs gives back.
public sealed record RankedCountry(string Region, int Rank, string Name, DateOnly IndependentSince);
