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
            db.Neighbours
                .GroupBy(n => n.CountryCode)
                .Select(g => new { Code = g.Key, Neighbours = g.Count() })
                .Join(db.Countries, n => n.Code, c => c.Code, (n, c) => new { c.Name, n.Neighbours })
                .OrderByDescending(c => c.Neighbours)
                .ThenBy(c => c.Name)
                .Take(6));

        await Print.AnswerAsync("Which languages are official in the most countries?",
            from official in db.CountryLanguages
            join language in db.Languages on official.LanguageCode equals language.Code
            group official by language.Name into countries
            where countries.Count() > 3
            orderby countries.Count() descending, countries.Key
            select new { Language = countries.Key, Countries = countries.Count() });

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

        await Print.AnswerAsync("How do the regions compare?",
            db.Countries
                .GroupBy(c => c.Region)
                .OrderByDescending(region => region.Count())
                .Select(region => new
                {
                    Region = region.Key,
                    Countries = region.Count(),
                    Landlocked = region.Count(c => c.Landlocked),
                    MeanKm2 = region.Average(c => c.AreaKm2),
                    SmallestKm2 = region.Min(c => c.AreaKm2),
                    LatestIndependence = region.Max(c => c.IndependentSince),
                }));

        var since = new DateOnly(1945, 1, 1);
        await Print.AnswerAsync($"Which countries independent since {since.Year} lead their region? (raw SQL, then LINQ)",
            db.Sql<RankedCountry>($"""
                select region, name, independent_since, rank() over (partition by region order by population desc) as rank
                from countries where independent_since >= {since}
                """)
                .Where(c => c.Rank <= 2)
                .OrderBy(c => c.Region)
                .ThenBy(c => c.Rank));
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
