using System.Globalization;
using Oxen;

namespace QuickStart;

/// <summary>Fills the tables from data/*.csv. What the files hold is told in data/README.md.</summary>
internal static class LoadData
{
    /// <summary>Loads everything, or nothing if the countries are there already.</summary>
    public static async Task<bool> IfEmptyAsync(WorldDb db)
    {
        if (await db.Countries.AnyAsync())
        {
            return false;
        }

        await db.TransactionAsync(async () =>
        {
            await db.Countries.InsertAsync(Read("countries.csv", f => new Country
            {
                Code = f[0],
                Iso2 = f[1],
                NumericCode = f[2] == "" ? null : Number(f[2]),
                Name = f[3],
                OfficialName = f[4],
                Capital = f[5] == "" ? null : f[5],
                Region = f[6],
                Subregion = f[7],
                Population = Number(f[8]),
                AreaKm2 = double.Parse(f[9], CultureInfo.InvariantCulture),
                Landlocked = bool.Parse(f[10]),
                IndependentSince = f[11] == "" ? null : DateOnly.Parse(f[11], CultureInfo.InvariantCulture),
            }));
            await db.Currencies.InsertAsync(Read("currencies.csv",
                f => new Currency { Code = f[0], Name = f[1], MinorUnits = Number(f[2]) }));
            await db.Languages.InsertAsync(Read("languages.csv", f => new Language { Code = f[0], Name = f[1] }));
            await db.CountryCurrencies.InsertAsync(Read("country_currencies.csv",
                f => new CountryCurrency { CountryCode = f[0], CurrencyCode = f[1] }));
            await db.CountryLanguages.InsertAsync(Read("country_languages.csv",
                f => new CountryLanguage { CountryCode = f[0], LanguageCode = f[1] }));
            await db.Neighbours.InsertAsync(Read("neighbours.csv",
                f => new Neighbour { CountryCode = f[0], OtherCode = f[1] }));
        });
        return true;
    }

    // No field holds a comma or a quote, so splitting is parsing.
    private static IEnumerable<T> Read<T>(string file, Func<string[], T> toRow) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", file)).Skip(1).Select(line => toRow(line.Split(',')));

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
