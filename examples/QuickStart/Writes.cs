using Oxen;

namespace QuickStart;

/// <summary>Two transactions: one that stays, one that never happened.</summary>
internal static class Writes
{
    /// <summary>Takes over a newer figure and notes where it is from: both, or neither.</summary>
    public static async Task CommitAsync(WorldDb db)
    {
        var note = new Correction
        {
            CountryCode = "ISL",
            Population = 389_444,
            Source = "Statistics Iceland, 1 January 2025",
            MadeAt = DateTime.UtcNow,
        };
        int changed = 0;

        await db.TransactionAsync(async () =>
        {
            changed = await db.Countries
                .Where(c => c.Code == note.CountryCode)
                .ExecuteUpdateAsync(s => s.Set(c => c.Population, note.Population));
            await db.Corrections.InsertAsync(note);
        });

        await Print.AnswerAsync("What does Iceland count itself? (a transaction, committed)",
            db.Countries.Where(c => c.Code == note.CountryCode).Select(c => new { c.Name, c.Population }));
        Print.Note($"{changed} country updated. This is correction {note.Id} in this file: each run makes one, and they stay.");
    }

    /// <summary>Asks "what if" of the real tables, and leaves no trace.</summary>
    public static async Task RollBackAsync(WorldDb db)
    {
        string[] members = ["BEL", "LUX", "NLD"];
        var joined = db.Countries.Where(c => members.Contains(c.Code));

        await using (await db.BeginTransactionAsync())
        {
            await db.Countries.InsertAsync(new Country
            {
                Code = "BNX",
                Iso2 = "BX",
                Name = "Benelux",
                OfficialName = "Benelux",
                Capital = "Brussels",
                Region = "Europe",
                Subregion = "Western Europe",
                Population = await joined.SumAsync(c => c.Population),
                AreaKm2 = await joined.SumAsync(c => c.AreaKm2),
            });
            await joined.ExecuteUpdateAsync(s => s.Set(c => c.Population, 0));

            await Print.AnswerAsync("What if the Benelux were one country? (a transaction, rolled back)",
                db.Countries
                    .Where(c => c.Region == "Europe")
                    .OrderByDescending(c => c.Population)
                    .Take(9)
                    .Select(c => new { c.Name, c.Population }));
            // There is no CommitAsync: leaving the block rolls back.
        }

        bool exists = await db.Countries.AnyAsync(c => c.Code == "BNX");
        Country belgium = await db.Countries.GetAsync("BEL");
        Print.Note($"Afterwards there is {(exists ? "a" : "no")} Benelux, and Belgium has {belgium.Population:N0} people again.");
    }
}
