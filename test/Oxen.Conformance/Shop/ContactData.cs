namespace Oxen.Conformance;

/// <summary>Contacts that between them have every object and none, empty texts, duplicates, and objects that differ in one member.</summary>
internal static class ContactData
{
    /// <summary>The rows, new ones each time: a shop in memory relates its own.</summary>
    public static IReadOnlyList<Contact> Rows =>
    [
        new() { Id = 1, Name = "Ann", Home = new("Bergen", "Main St. 1", 5003, new(1, 2)), Desk = new(1, 2) },
        new()
        {
            Id = 2, Name = "Bob", PartnerId = 1, Home = new("Bergen", "Main St. 1", 5003, new(1, 2)), Office = new("Oslo", null, null, null), Desk = new(3, 4), Seat = new(3, 4),
            Habits = new() { Drink = "tea", Cups = 1.5m, Urgency = Priority.Low }, Profile = new("Boss", 5, new(1, 1)), Phones = [new("home", "1"), new("work", "22")],
        },
        new() { Id = 3, Name = "Cid", PartnerId = 2, Home = new("Oslo", null, null, null), Office = new("Oslo", null, null, null), Desk = new(3, 4), Seat = new(0, 0), Habits = new() { Cups = 0 } },
        new() { Id = 4, Name = "Dee", PartnerId = 2, Home = new("", "", 0, null), Office = new("", "", 0, new(0, 0)), Profile = new("", 0, null), Phones = [new("home", "333")] },
        new() { Id = 5, Name = "Eve", Home = new("bergen", "Main St. 1", 5003, new(1, 2)), Desk = new(-1, int.MaxValue), Habits = new() { Urgency = Priority.High } },
        new() { Id = 6, Name = "Fay", PartnerId = 3, Home = new("Łódź", "x'y", null, new(1, 3)), Office = new("Łódź", "x'y", null, new(1, 3)), Seat = new(1, 3), Habits = new() { Drink = "" }, Phones = [] },
        new() { Id = 7, Name = "Gus", PartnerId = 5, Home = new("Oslo", null, 1, null), Office = new("Bergen", "Main St. 1", 5003, new(1, 2)), Desk = new(1, 2), Seat = new(1, 2), Profile = new("Boss", 3, null) },
        new() { Id = 8, Name = "Hal", Home = new("Bergen", "Main St. 2", 5003, null), Desk = new(1, 3), Habits = new() { Drink = "tea", Cups = 12.25m }, Phones = [new("work", "22"), new("work", "4444"), new("home", "")] },
    ];
}
