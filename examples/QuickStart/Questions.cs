using Oxen;

namespace QuickStart;

/// <summary>Questions in LINQ. <see cref="Print.AnswerAsync"/> shows the rows and the SQL that fetched them.</summary>
internal static class Questions
{
    public static async Task AskAllAsync(WorldDb db)
    {
        await Print.AnswerAsync("Which ten countries have the most people?",
            db.Countries
                .OrderByDescending(c => c.Population)
                .Take(10)
                .Select(c => new { c.Name, c.Subregion, c.Population }));

        await Print.AnswerAsync("Which country is the largest of its region?",
            db.Countries
                .Where(c => !db.Countries.Any(o => o.Region == c.Region && o.AreaKm2 > c.AreaKm2))
                .OrderByDescending(c => c.AreaKm2)
                .Select(c => new { c.Region, c.Name, c.AreaKm2 }));

        await Print.AnswerAsync("Which countries have the most neighbours?",
            db.Countries
                .Select(c => new { c.Name, Neighbours = db.Neighbours.Count(n => n.CountryCode == c.Code) })
                .OrderByDescending(c => c.Neighbours)
                .ThenBy(c => c.Name)
                .Take(6));

        await Print.AnswerAsync("Which languages are official in the most countries?",
            db.Languages
                .Select(l => new { l.Name, Countries = db.CountryLanguages.Count(cl => cl.LanguageCode == l.Code) })
                .Where(l => l.Countries > 3)
                .OrderByDescending(l => l.Countries)
                .ThenBy(l => l.Name));

        int others = 7;
        await Print.AnswerAsync($"Which countries outside Europe share a currency with more than {others} others?",
            db.Countries
                .Where(c => c.Region != "Europe" && db.CountryCurrencies.Any(mine =>
                    mine.CountryCode == c.Code &&
                    db.CountryCurrencies.Count(other => other.CurrencyCode == mine.CurrencyCode && other.CountryCode != c.Code) > others))
                .OrderBy(c => c.Region)
                .ThenBy(c => c.Name)
                .Select(c => new { c.Region, c.Name }));

        await Print.AnswerAsync("Where do people live the closest together?",
            db.Countries
                .Select(c => new { c.Name, c.Population, c.AreaKm2, PeoplePerKm2 = c.Population / c.AreaKm2 })
                .OrderByDescending(c => c.PeoplePerKm2)
                .Take(8));

        await Print.AnswerAsync("From which countries do you cross two borders, at least, to reach a coast?",
            db.Countries
                .Where(c => c.Landlocked && db.Neighbours
                    .Where(n => n.CountryCode == c.Code)
                    .All(n => db.Countries.Any(o => o.Code == n.OtherCode && o.Landlocked)))
                .OrderBy(c => c.Name)
                .Select(c => new { c.Name, c.Capital, c.Population }));

        string search = "guinea";
        await Print.AnswerAsync($"Which countries have '{search}' in their name?",
            db.Countries
                .Where(c => c.Name.ToLower().Contains(search))
                .OrderBy(c => c.Name)
                .Select(c => new { c.Name, c.OfficialName }));

        await Print.AnswerAsync("Which capitals are called like their country?",
            db.Countries
                .Where(c => c.Capital != null && c.Capital.StartsWith(c.Name))
                .OrderBy(c => c.Name)
                .Select(c => new { c.Name, c.Capital }));

        await Print.AnswerAsync("Which countries have no capital, or no ISO number?",
            db.Countries
                .Where(c => c.Capital == null || c.NumericCode == null)
                .OrderBy(c => c.Name)
                .Select(c => new { c.Name, c.Capital, c.NumericCode }));

        await Print.AnswerAsync("Which countries are the youngest?",
            db.Countries
                .Where(c => c.IndependentSince >= new DateOnly(1993, 1, 1))
                .OrderByDescending(c => c.IndependentSince)
                .ThenBy(c => c.Name)
                .Select(c => new { c.Name, c.IndependentSince }));

        await Print.AnswerAsync("What sets the regions apart?",
            db.Countries
                .Select(c => c.Region)
                .Distinct()
                .Select(region => new
                {
                    Region = region,
                    Landlocked = db.Countries.Count(c => c.Region == region && c.Landlocked),
                    MeanKm2 = db.Countries.Where(c => c.Region == region).Average(c => c.AreaKm2),
                    SmallestKm2 = db.Countries.Where(c => c.Region == region).Min(c => c.AreaKm2),
                    LatestIndependence = db.Countries.Where(c => c.Region == region).Max(c => c.IndependentSince),
                })
                .OrderBy(r => r.Region));

        int million = 1_000_000;
        await Print.AnswerAsync("How do the regions compare, small countries left out? (raw SQL, then LINQ)",
            db.Sql<RegionTotal>($"""
                select region, count(*) as countries, sum(population) as population, sum(area_km2) as area_km2
                from countries where population >= {million} group by region
                """)
                .OrderByDescending(r => r.Population)
                .Select(r => new { r.Region, r.Countries, r.Population, PeoplePerKm2 = r.Population / r.AreaKm2 }));
    }

    public static async Task SumUpAsync(WorldDb db)
    {
        // Each of these is a command of its own, sent at once: there is no query left to ask for its SQL.
        int countries = await db.Countries.CountAsync();
        int landlocked = await db.Countries.CountAsync(c => c.Landlocked);
        int borders = await db.Neighbours.CountAsync() / 2;
        long people = await db.Countries.SumAsync(c => c.Population);

        Print.Title("All together");
        Print.Note($"{countries} countries, {landlocked} of them landlocked; {borders} land borders; {people:N0} people.");
    }
}
