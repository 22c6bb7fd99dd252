using System.Text.Json;

namespace Oxen.Conformance;

/// <summary>A column of every type, nullable and not.</summary>
public sealed class Sample
{
    public int Id { get; set; }
    public bool Bool { get; set; }
    public bool? BoolN { get; set; }
    public sbyte SByte { get; set; }
    public sbyte? SByteN { get; set; }
    public byte Byte { get; set; }
    public byte? ByteN { get; set; }
    public short Short { get; set; }
    public short? ShortN { get; set; }
    public ushort UShort { get; set; }
    public ushort? UShortN { get; set; }
    public int Int { get; set; }
    public int? IntN { get; set; }
    public uint UInt { get; set; }
    public uint? UIntN { get; set; }
    public long Long { get; set; }
    public long? LongN { get; set; }
    public ulong ULong { get; set; }
    public ulong? ULongN { get; set; }
    public float Float { get; set; }
    public float? FloatN { get; set; }
    public double Double { get; set; }
    public double? DoubleN { get; set; }
    public decimal Decimal { get; set; }
    public decimal? DecimalN { get; set; }
    public string String { get; set; } = "";
    public string? StringN { get; set; }
    public char Char { get; set; }
    public char? CharN { get; set; }
    public byte[] Bytes { get; set; } = [];
    public byte[]? BytesN { get; set; }
    public Guid Guid { get; set; }
    public Guid? GuidN { get; set; }
    public DateTime DateTime { get; set; }
    public DateTime? DateTimeN { get; set; }
    public DateTimeOffset Offset { get; set; }
    public DateTimeOffset? OffsetN { get; set; }
    public DateOnly Date { get; set; }
    public DateOnly? DateN { get; set; }
    public TimeOnly Time { get; set; }
    public TimeOnly? TimeN { get; set; }
    public TimeSpan Span { get; set; }
    public TimeSpan? SpanN { get; set; }
    public Priority Number { get; set; }
    public Priority? NumberN { get; set; }

    [StoredAs(typeof(string))]
    public Priority Word { get; set; }

    [StoredAs(typeof(string))]
    public Priority? WordN { get; set; }

    public JsonDocument? Document { get; set; }

    [JsonColumn]
    public Parcel? Parcel { get; set; }
}

/// <summary>A value stored as JSON.</summary>
public sealed record Parcel(string Address, int Pieces, decimal? Weight, string[] Labels);
