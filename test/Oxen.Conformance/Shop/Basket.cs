using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Oxen.Conformance;

/// <summary>A basket, most of which is stored as JSON: lists that are whole columns, lists inside objects, lists inside lists.</summary>
public sealed class Basket
{
    public int Id { get; set; }
    public string Owner { get; set; } = "";
    public int Favourite { get; set; }

    [JsonColumn]
    public List<string> Tags { get; set; } = [];

    [JsonColumn]
    public List<string>? Notes { get; set; }

    [JsonColumn]
    public int[] Scores { get; set; } = [];

    [JsonColumn]
    public List<BasketItem> Items { get; set; } = [];

    [JsonColumn]
    public Delivery? Delivery { get; set; }

    [JsonColumn]
    public List<List<int>> Grid { get; set; } = [];

    public JsonDocument? Extra { get; set; }
    public JsonNode? Node { get; set; }
}

/// <summary>An object in a JSON list, with a member of each kind of value.</summary>
public sealed class BasketItem
{
    public string Name { get; set; } = "";

    [JsonPropertyName("qty")]
    public int Quantity { get; set; }

    public decimal Price { get; set; }
    public decimal? Discount { get; set; }
    public Priority Priority { get; set; }
    public DateTime? Due { get; set; }
    public DateOnly Added { get; set; }
    public bool IsGift { get; set; }

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public Priority Level { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Rank { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Rest { get; set; }

    public byte[] Seal { get; set; } = [];
    public Dictionary<string, int> Options { get; set; } = [];
    public Guid Code { get; set; }
    public long Serial { get; set; }
    public double Weight { get; set; }
    public string? Remark { get; set; }
    public List<string> Labels { get; set; } = [];
    public List<BasketPart> Parts { get; set; } = [];
    public Place? From { get; set; }
}

/// <summary>A part of an item.</summary>
public sealed record BasketPart(string Name, decimal Cost);

/// <summary>A place inside an object inside a document.</summary>
public sealed record Place(string City, string? Street);

/// <summary>An object with lists of every kind of value.</summary>
public sealed class Delivery
{
    public Place? To { get; set; }
    public List<DateTime> Tries { get; set; } = [];
    public decimal[] Fees { get; set; } = [];
    public List<Priority> Priorities { get; set; } = [];
    public List<Guid> Codes { get; set; } = [];
    public List<long> Serials { get; set; } = [];
    public List<bool> Flags { get; set; } = [];
    public List<double> Weights { get; set; } = [];
    public List<int?> Gaps { get; set; } = [];
    public List<Place?> Stops { get; set; } = [];
    public List<string>? Hints { get; set; }
}
