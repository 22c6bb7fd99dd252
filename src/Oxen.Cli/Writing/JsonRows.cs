using System.Buffers;
using System.Data.Common;
using System.Text;
using System.Text.Json;

namespace Oxen.Cli;

/// <summary>
/// Rows as JSON: <c>results</c>, each with <c>columns</c> (name and type) and <c>rows</c> (a list of values each, since two
/// columns may have one name), and <c>rowsChanged</c>.
/// </summary>
internal sealed class JsonRows : RowWriter
{
    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private int _affected;

    /// <summary>Begins the document.</summary>
    public JsonRows(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_buffer, JsonText.Writer);
        _json.WriteStartObject();
        _json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public override void Begin(IReadOnlyList<ResultColumn> columns)
    {
        _json.WriteStartObject();
        _json.WriteStartArray("columns");
        foreach (var column in columns)
        {
            _json.WriteStartObject();
            _json.WriteString("name", column.Name);
            _json.WriteString("type", column.Type);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("rows");
    }

    /// <inheritdoc/>
    public override void Row(DbDataReader reader)
    {
        _json.WriteStartArray();
        for (var index = 0; index < reader.FieldCount; index++)
        {
            CellText.Write(_json, reader, index);
        }

        _json.WriteEndArray();
        Flush();
    }

    /// <inheritdoc/>
    public override void EndRows()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void Affected(int rows) => _affected = Math.Max(rows, 0);

    /// <inheritdoc/>
    public override void End()
    {
        _json.WriteEndArray();
        _json.WriteNumber("rowsChanged", _affected);
        _json.WriteEndObject();
        Flush();
        _output.WriteLine();
    }

    /// <inheritdoc/>
    public override void Dispose() => _json.Dispose();

    private void Flush()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
