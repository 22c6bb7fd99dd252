namespace Oxen.Sqlite;

/// <summary>What SQLite tells of a table only in the text that created it: checks, names and clauses of constraints, computed values, collations.</summary>
internal sealed class SqliteTableText
{
    private static readonly string[] TableConstraints = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];

    private readonly SqliteTokens _tokens;
    private readonly List<SchemaCheck> _checks = [];
    private readonly List<(string Name, string? Clause)> _foreignKeys = [];
    private readonly List<(string Name, List<string> Columns, string? Clause)> _uniques = [];
    private readonly Dictionary<string, string> _nulls = new(StringComparer.OrdinalIgnoreCase);
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

    /// <summary>The names of the foreign keys in the order of the text, empty for those without one, and when they are checked, where that isn't at once.</summary>
    public IReadOnlyList<(string Name, string? Clause)> ForeignKeys => _foreignKeys;

    /// <summary>What follows the primary key: whether numbers are never given twice, and what becomes of a row with a key that is there.</summary>
    public string KeyClause { get; private set; } = "";

    /// <summary>The expression of a computed column; null for any other.</summary>
    public string? Computed(string column) => _computed.GetValueOrDefault(column);

    /// <summary>The collation of a column; null for the one that compares bytes.</summary>
    public string? Collation(string column) => _collations.TryGetValue(column, out var name) && !name.Equals("BINARY", StringComparison.OrdinalIgnoreCase) ? name : null;

    /// <summary>What becomes of a row with NULL in a column that takes none; null where it is refused.</summary>
    public string? NullClause(string column) => _nulls.GetValueOrDefault(column);

    /// <summary>The name of the unique constraint on these columns, null for none, and what becomes of a row that breaks it.</summary>
    public (string? Name, string? Clause) Unique(IReadOnlyList<string> columns)
    {
        var found = _uniques.FindAll(unique => unique.Columns.SequenceEqual(columns, StringComparer.OrdinalIgnoreCase));
        return (found.Find(unique => unique.Name.Length > 0).Name, found.Find(unique => unique.Clause is not null).Clause);
    }

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
                _foreignKeys.Add((name, Deferral(i, end)));
                i++;
            }
            else if (token.Is("UNIQUE"))
            {
                _uniques.Add((name, column is null ? [.. _tokens.Items(i + 1).Select(item => _tokens[item.Start].Text)] : [column], Conflict(column is null ? _tokens.SkipGroup(i + 1) + 1 : i + 1)));
            }
            else if (token.Is("COLLATE") && column is not null)
            {
                _collations[column] = _tokens[++i].Text;
            }
            else if (token.Is("AS") && column is not null)
            {
                _computed[column] = _tokens.Inside(++i);
            }
            else if (token.Is("PRIMARY"))
            {
                ReadKey(i, end);
            }
            else if (token.Is("NOT") && column is not null && Conflict(i + 2) is { } conflict)
            {
                _nulls[column] = conflict;
            }
            else if (!token.Is("NOT") && !token.Is("NULL") && !token.Is("DEFAULT"))
            {
                i = _tokens.SkipGroup(i);
                continue;
            }

            name = "";
            i = _tokens.SkipGroup(i);
        }
    }

    // PRIMARY KEY, of a table with columns, of a column with a direction.
    private void ReadKey(int start, int end)
    {
        var isNumbered = _tokens[start + 2].Is("(") && Enumerable.Range(start, _tokens.SkipGroup(start + 2) - start).Any(i => _tokens[i].Is("AUTOINCREMENT"));
        var next = _tokens[start + 2].Is("(") ? _tokens.SkipGroup(start + 2) + 1 : _tokens[start + 2].Is("ASC") || _tokens[start + 2].Is("DESC") ? start + 3 : start + 2;
        var conflict = Conflict(next);
        next += conflict is null ? 0 : 3;
        KeyClause = string.Join(' ', new[] { conflict, isNumbered || (next < end && _tokens[next].Is("AUTOINCREMENT")) ? "AUTOINCREMENT" : null }.OfType<string>());
    }

    // Refusing is what is done where nothing is said.
    private string? Conflict(int start) => _tokens[start].Is("ON") && _tokens[start + 1].Is("CONFLICT") ? $"ON CONFLICT {_tokens[start + 2].Text}" : null;

    private string? Deferral(int start, int end)
    {
        for (var i = start; i < end && !_tokens[i].Is("CHECK") && !_tokens[i].Is("CONSTRAINT"); i++)
        {
            if (_tokens[i].Is("DEFERRABLE") && !_tokens[i - 1].Is("NOT") && _tokens[i + 1].Is("INITIALLY") && _tokens[i + 2].Is("DEFERRED"))
            {
                return "DEFERRABLE INITIALLY DEFERRED";
            }
        }

        return null;
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
