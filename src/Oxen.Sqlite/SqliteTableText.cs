namespace Oxen.Sqlite;

/// <summary>What SQLite tells of a table only in the text that created it: checks, names of constraints, computed values, collations.</summary>
internal sealed class SqliteTableText
{
    private static readonly string[] TableConstraints = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];

    private readonly SqliteTokens _tokens;
    private readonly List<SchemaCheck> _checks = [];
    private readonly List<string> _foreignKeys = [];
    private readonly List<(string Name, List<string> Columns)> _uniques = [];
    private readonly Dictionary<string, string> _computed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _collations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a text of <c>CREATE TABLE</c>.</summary>
    public SqliteTableText(string sql)
    {
        _tokens = new SqliteTokens(sql);
        foreach (var (start, end) in _tokens.Items(_tokens.Find("(")))
        {
            ReadItem(start, end);
        }
    }

    /// <summary>The checks of the table and its columns, in the order of the text.</summary>
    public IReadOnlyList<SchemaCheck> Checks => _checks;

    /// <summary>The names of the foreign keys in the order of the text; empty for those without one.</summary>
    public IReadOnlyList<string> ForeignKeys => _foreignKeys;

    /// <summary>The expression of a computed column; null for any other.</summary>
    public string? Computed(string column) => _computed.GetValueOrDefault(column);

    /// <summary>The collation of a column; null for the one that compares bytes.</summary>
    public string? Collation(string column) => _collations.TryGetValue(column, out var name) && !name.Equals("BINARY", StringComparison.OrdinalIgnoreCase) ? name : null;

    /// <summary>The name of the unique constraint on these columns; null for none.</summary>
    public string? Unique(IEnumerable<string> columns) =>
        _uniques.Find(unique => unique.Name.Length > 0 && unique.Columns.SequenceEqual(columns, StringComparer.OrdinalIgnoreCase)).Name;

    // An item is a column with its constraints or constraints of the table, one behind the other; a name belongs to the next constraint.
    private void ReadItem(int start, int end)
    {
        var column = TableConstraints.Any(_tokens[start].Is) ? null : _tokens[start].Text;
        var name = "";
        for (var i = column is null ? start : start + 1; i < end; i++)
        {
            var token = _tokens[i];
            if (token.Is("CONSTRAINT"))
            {
                name = _tokens[++i].Text;
                continue;
            }

            if (token.Is("CHECK"))
            {
                _checks.Add(new SchemaCheck(name, _tokens.Inside(++i)));
            }
            else if (token.Is("REFERENCES"))
            {
                _foreignKeys.Add(name);
                i++;
            }
            else if (token.Is("UNIQUE"))
            {
                _uniques.Add((name, column is null ? [.. _tokens.Items(i + 1).Select(item => _tokens[item.Start].Text)] : [column]));
            }
            else if (token.Is("COLLATE") && column is not null)
            {
                _collations[column] = _tokens[++i].Text;
            }
            else if (token.Is("AS") && column is not null)
            {
                _computed[column] = _tokens.Inside(++i);
            }
            else if (!token.Is("PRIMARY") && !token.Is("NOT") && !token.Is("NULL") && !token.Is("DEFAULT"))
            {
                i = _tokens.SkipGroup(i);
                continue;
            }

            name = "";
            i = _tokens.SkipGroup(i);
        }
    }
}

/// <summary>What SQLite tells of an index only in the text that created it: its expressions and its condition.</summary>
internal sealed class SqliteIndexText
{
    private readonly SqliteTokens _tokens;
    private readonly int _open;
    private readonly List<(int Start, int End)> _parts;

    /// <summary>Reads a text of <c>CREATE INDEX</c>.</summary>
    public SqliteIndexText(string sql)
    {
        _tokens = new SqliteTokens(sql);
        _open = _tokens.Find("(");
        _parts = [.. _tokens.Items(_open)];
    }

    /// <summary>The condition; null for none.</summary>
    public string? Filter => _tokens.Find("WHERE", _tokens.SkipGroup(_open)) is var where && where < _tokens.Count ? _tokens.Text(where + 1, _tokens.Count) : null;

    /// <summary>What stands at a place of the index, without its direction.</summary>
    public string Part(int place)
    {
        var (start, end) = _parts[place];
        return _tokens.Text(start, _tokens[end - 1].Is("DESC") || _tokens[end - 1].Is("ASC") ? end - 1 : end);
    }
}
