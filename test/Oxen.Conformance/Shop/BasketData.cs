using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oxen.Conformance;

/// <summary>Baskets that between them hold empty lists, nulls in lists, lists that are null, duplicates, and numbers a double can't hold.</summary>
internal static class BasketData
{
    public static IReadOnlyList<Basket> Rows { get; } =
    [
        new() { Id = 1, Owner = "Ann", Favourite = 0, Extra = JsonDocument.Parse("{\"kind\":\"a\",\"points\":[1,2.50,3]}"), Node = JsonNode.Parse("{\"kind\":\"a\",\"points\":[1,2,3]}") },
        new()
        {
            Id = 2,
            Owner = "Bob",
            Favourite = 1,
            Tags = ["red", "blue", "red"],
            Notes = ["first", null!, ""],
            Scores = [3, -1, 3, 7],
            Items =
            [
                Item("Tea", 2, 4.50m, 0.1m, Priority.Low, ["hot", "leaf"], [new("leaf", 1.10m), new("bag", 0.20m)], new("Oslo", null)),
                Item("Pot", 1, 25m, null, Priority.High, ["hot"], [], new("Bergen", "Main St. 1")),
                Item("Tea", 3, 4.5m, null, Priority.Low, [], [new("leaf", 9999999999999999999999999.01m)], null),
            ],
            Delivery = new() { To = new("Oslo", "Side St. 2"), Tries = [Time(1), Time(3)], Fees = [1.10m, 1.1m, 0.2m], Priorities = [Priority.Low, Priority.High], Codes = [Code(1)], Serials = [(1L << 53) + 1, 1L << 53], Flags = [true, false], Weights = [0.1, 0.2], Gaps = [1, null, 3], Stops = [new("Oslo", null), null, new("Voss", "End 1")], Hints = ["ring"] },
            Grid = [[1, 2], [], [3]],
            Extra = JsonDocument.Parse("{\"kind\":\"b\",\"parts\":[{\"n\":1,\"t\":\"x,y\"},{\"n\":2,\"t\":\"z\"}],\"points\":[]}"),
            Node = JsonNode.Parse("{\"kind\":\"b\",\"parts\":[{\"n\":1},{\"n\":2}],\"points\":[4]}"),
        },
        new()
        {
            Id = 3,
            Owner = "Cid \"the\" 日本",
            Favourite = 1,
            Tags = ["blue", "", "O'Hara", "Ünï", "\"q\"", "Red"],
            Notes = [],
            Scores = [int.MaxValue, int.MinValue],
            Items = [Item("", 0, 0m, 0m, Priority.Normal, ["hot", "", "O'Hara"], [new("x", -1m)], new("", null))],
            Delivery = new() { To = null, Tries = [Time(2)], Fees = [0.1m, 0.2m, 0.3m], Serials = [long.MaxValue], Flags = [false], Weights = [1e17, -2.5], Gaps = [null], Hints = null },
            Grid = [[], [5, 5, 6]],
        },
        new()
        {
            Id = 4,
            Owner = "Bob",
            Favourite = 0,
            Tags = ["green"],
            Scores = [0],
            Items = [Item("Cup", 6, 3.25m, 0.25m, Priority.High, ["blue"], [], new("Oslo", "A")), Item("Pot", 2, 24.99m, 1m, Priority.Normal, ["hot", "old"], [new("lid", 2m)], new("Oslo", null))],
            Delivery = new() { To = new("Voss", null), Fees = [], Gaps = [], Priorities = [Priority.Normal], Codes = [Code(2), Code(1)], Tries = [Time(1)] },
            Grid = [[7]],
            Extra = JsonDocument.Parse("{\"kind\":\"a\",\"points\":[2]}"),
            Node = JsonNode.Parse("{\"kind\":null,\"points\":null}"),
        },
    ];

    private static BasketItem Item(string name, int quantity, decimal price, decimal? discount, Priority priority, List<string> labels, List<BasketPart> parts, Place? from) => new()
    {
        Name = name,
        Quantity = quantity,
        Price = price,
        Discount = discount,
        Priority = priority,
        Due = discount is null ? null : Time(quantity),
        Added = new DateOnly(2024, 2, 28).AddDays(quantity),
        IsGift = quantity % 2 == 1,
        Level = priority,
        Rank = quantity > 2 ? quantity : null,
        Rest = quantity % 3,
        Seal = [(byte)quantity],
        Options = new() { ["x"] = quantity },
        Code = Code(quantity),
        Serial = (1L << 53) + quantity,
        Weight = quantity * 0.1,
        Remark = priority == Priority.High ? null : name + "!",
        Labels = labels,
        Parts = parts,
        From = from,
    };

    private static DateTime Time(int day) => new(2024, 5, day + 1, 12, 30, 0, day * 10, DateTimeKind.Utc);

    private static Guid Code(int number) => new(number, 2, 3, [4, 5, 6, 7, 8, 9, 0xab, 0xcd]);
}
