using Oxen;

namespace QuickStart;

public sealed class WorldDb(OxenOptions options) : OxenDb(options)
{
    public Table<Country> Countries => Table<Country>();
    public Table<Currency> Currencies => Table<Currency>();
    public Table<Language> Languages => Table<Language>();
    public Table<CountryCurrency> CountryCurrencies => Table<CountryCurrency>();
    public Table<CountryLanguage> CountryLanguages => Table<CountryLanguage>();
    public Table<Neighbour> Neighbours => Table<Neighbour>();
    public Table<Correction> Corrections => Table<Correction>();
}
