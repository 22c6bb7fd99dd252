namespace Oxen.Conformance;

/// <summary>A shelf, whose lists are columns of their own: arrays where the database has them, else JSON.</summary>
public sealed class Shelf
{
    public int Id { get; set; }
    public string Label { get; set; } = "";
    public int Slot { get; set; }

    [Index]
    public List<string> Tags { get; set; } = [];

    public string[]? Notes { get; set; }
    public int[] Scores { get; set; } = [];
    public List<long> Serials { get; set; } = [];
    public List<int?> Gaps { get; set; } = [];
    public IReadOnlyList<Guid> Codes { get; set; } = [];
    public DateTime[] Checks { get; set; } = [];
    public DateOnly[] Days { get; set; } = [];
    public List<decimal> Prices { get; set; } = [];
    public List<double> Weights { get; set; } = [];
    public bool[] Flags { get; set; } = [];
    public List<Priority> Priorities { get; set; } = [];
    public List<short> Shorts { get; set; } = [];
}

/// <summary>Shelves that between them hold empty lists, nulls in lists, a list that is null, duplicates and boundaries.</summary>
internal static class ShelfData
{
    public static IReadOnlyList<Shelf> Rows { get; } =
    [
        new() { Id = 1, Label = "A", Slot = 0 },
        new()
        {
            Id = 2,
            Label = "red",
            Slot = 1,
            Tags = ["red", "blue", "red"],
            Notes = ["first", null!, ""],
            Scores = [3, -1, 3, 7],
            Serials = [long.MaxValue, 1],
            Gaps = [1, null, 3],
            Codes = [Code(1), Code(2)],
            Checks = [Time(1), Time(3)],
            Days = [new(2024, 2, 29), DateOnly.MinValue],
            Prices = [1.10m, 1.1m, 79228162514264337593543950335m],
            Weights = [0.1, -2.5],
            Flags = [true, false],
            Priorities = [Priority.Low, Priority.High],
            Shorts = [short.MinValue, 5],
        },
        new()
        {
            Id = 3,
            Label = "blue",
            Slot = 1,
            Tags = ["blue", "", "O'Hara", "Ünï 日本", "\"q\", {x}", "NULL", "\\"],
            Notes = [],
            Scores = [int.MaxValue, int.MinValue],
            Serials = [long.MinValue],
            Gaps = [null],
            Codes = [Code(2)],
            Checks = [Time(2)],
            Days = [DateOnly.MaxValue],
            Prices = [0.1m, 0.2m, 0.3m],
            Weights = [1e17],
            Flags = [false],
            Priorities = [Priority.Normal],
            Shorts = [0],
        },
        new() { Id = 4, Label = "A", Slot = 0, Tags = ["red"], Notes = ["x"], Scores = [0], Serials = [1], Gaps = [1, 2], Prices = [-1m], Weights = [0.1], Flags = [true, true], Priorities = [Priority.High, Priority.High] },
    ];

    private static DateTime Time(int day) => new(2024, 5, day + 1, 12, 30, 0, day * 10, DateTimeKind.Utc);

    private static Guid Code(int number) => new(number, 2, 3, [4, 5, 6, 7, 8, 9, 0xab, 0xcd]);
}
