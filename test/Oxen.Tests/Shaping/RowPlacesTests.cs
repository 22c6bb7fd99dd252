using System.Collections;
using System.Data.Common;
using System.Diagnostics;

namespace Oxen.Tests.Shaping;

/// <summary>The look for a NULL in the row that couldn't be read hides nothing where there is no row.</summary>
public class RowPlacesTests
{
    [Test]
    public void Where_there_is_no_row_the_first_error_stays()
    {
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:");
        var entity = new ThingDb(options).Model.Find(typeof(Thing))!;
        var find = RowPlaces.Of(entity, entity.Row);
        var cause = new InvalidOperationException("the first");
        Assert.That(find(new Reader(_ => throw new DriverException()), cause), Is.Null);
        Assert.That(find(new Reader(_ => throw new InvalidOperationException()), cause), Is.Null);
        Assert.That(find(new Reader(_ => false), cause), Is.Null);
        Assert.That(find(new Reader(ordinal => ordinal == 1), cause)!.InnerException, Is.SameAs(cause));
    }

    public sealed class Thing
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    private sealed class ThingDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Thing> Things => Table<Thing>();
    }

    private sealed class DriverException : DbException;

    /// <summary>It tells what is NULL, and nothing else.</summary>
    private sealed class Reader(Func<int, bool> isNull) : DbDataReader
    {
        public override int Depth => throw new UnreachableException();

        public override int FieldCount => throw new UnreachableException();

        public override bool HasRows => throw new UnreachableException();

        public override bool IsClosed => throw new UnreachableException();

        public override int RecordsAffected => throw new UnreachableException();

        public override object this[int ordinal] => throw new UnreachableException();

        public override object this[string name] => throw new UnreachableException();

        public override bool IsDBNull(int ordinal) => isNull(ordinal);

        public override bool GetBoolean(int ordinal) => throw new UnreachableException();

        public override byte GetByte(int ordinal) => throw new UnreachableException();

        public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new UnreachableException();

        public override char GetChar(int ordinal) => throw new UnreachableException();

        public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new UnreachableException();

        public override string GetDataTypeName(int ordinal) => throw new UnreachableException();

        public override DateTime GetDateTime(int ordinal) => throw new UnreachableException();

        public override decimal GetDecimal(int ordinal) => throw new UnreachableException();

        public override double GetDouble(int ordinal) => throw new UnreachableException();

        public override IEnumerator GetEnumerator() => throw new UnreachableException();

        public override Type GetFieldType(int ordinal) => throw new UnreachableException();

        public override float GetFloat(int ordinal) => throw new UnreachableException();

        public override Guid GetGuid(int ordinal) => throw new UnreachableException();

        public override short GetInt16(int ordinal) => throw new UnreachableException();

        public override int GetInt32(int ordinal) => throw new UnreachableException();

        public override long GetInt64(int ordinal) => throw new UnreachableException();

        public override string GetName(int ordinal) => throw new UnreachableException();

        public override int GetOrdinal(string name) => throw new UnreachableException();

        public override string GetString(int ordinal) => throw new UnreachableException();

        public override object GetValue(int ordinal) => throw new UnreachableException();

        public override int GetValues(object[] values) => throw new UnreachableException();

        public override bool NextResult() => throw new UnreachableException();

        public override bool Read() => throw new UnreachableException();
    }
}
