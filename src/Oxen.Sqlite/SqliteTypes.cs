using System.Globalization;

namespace Oxen.Sqlite;

/// <summary>How CLR types are stored in SQLite, one row each.</summary>
internal static class SqliteTypes
{
    /// <summary>The row of text, which others vary.</summary>
    public static TypeMapping Text { get; } = Row(typeof(string), "TEXT", nameof(SqliteReads.ReadString), StoreForm.Text);

    /// <summary>The rows.</summary>
    public static IReadOnlyList<TypeMapping> Rows { get; } =
    [
        Row(typeof(bool), "INTEGER", nameof(SqliteReads.ReadBoolean), StoreForm.Boolean),
        Row(typeof(sbyte), "INTEGER", nameof(SqliteReads.ReadSByte), StoreForm.Integer),
        Row(typeof(byte), "INTEGER", nameof(SqliteReads.ReadByte), StoreForm.Integer),
        Row(typeof(short), "INTEGER", nameof(SqliteReads.ReadInt16), StoreForm.Integer),
        Row(typeof(ushort), "INTEGER", nameof(SqliteReads.ReadUInt16), StoreForm.Integer),
        Row(typeof(int), "INTEGER", nameof(SqliteReads.ReadInt32), StoreForm.Integer),
        Row(typeof(uint), "INTEGER", nameof(SqliteReads.ReadUInt32), StoreForm.Integer),
        Row(typeof(long), "INTEGER", nameof(SqliteReads.ReadInt64), StoreForm.Integer),
        Row(typeof(double), "REAL", nameof(SqliteReads.ReadDouble), StoreForm.Real),
        Row(typeof(float), "REAL", nameof(SqliteReads.ReadSingle), StoreForm.Real) with { ToStore = value => (double)(float)value },
        Row(typeof(decimal), "TEXT", nameof(SqliteReads.ReadDecimal), StoreForm.Decimal)
            with { ToStore = value => ((decimal)value).ToString(CultureInfo.InvariantCulture) },
        Text,
        Row(typeof(byte[]), "BLOB", nameof(SqliteReads.ReadBytes), StoreForm.Opaque),
        Row(typeof(Guid), "TEXT", nameof(SqliteReads.ReadGuid), StoreForm.Opaque)
            with { ToStore = value => ((Guid)value).ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant() },
        Row(typeof(DateTime), "TEXT", nameof(SqliteReads.ReadDateTime), StoreForm.Temporal)
            with { ToStore = value => ((DateTime)value).ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) },
    ];

    private static TypeMapping Row(Type type, string storeType, string read, StoreForm form) => new()
    {
        ClrType = type,
        StoreType = storeType,
        Read = typeof(SqliteReads).GetMethod(read)!,
        Form = form,
    };
}
