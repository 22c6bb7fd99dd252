using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Oxen;

/// <summary>
/// Writes a tree as text, and lists its parameters. One emitter writes one command. What databases write differently
/// without meaning anything else is data in <see cref="SqlSyntax"/>.
/// </summary>
internal partial class SqlEmitter(SqlSyntax syntax, TypeMappings types) : SqlVisitor<SqlEmitter>
{
    private const string With = "WITH ";
    private const string WithRecursive = "WITH RECURSIVE ";

    private readonly List<CommandParameter> _parameters = [];

    // Where the name of each parameter stands. Two lists: one of pairs would be compiled at the first query of a process.
    private readonly List<int> _starts = [];
    private readonly List<CommandParameter> _started = [];
    private readonly Dictionary<ParameterSource, List<CommandParameter>> _known = [];
    private readonly HashSet<string> _names = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<SqlRaw> _raws = [];
    private readonly List<(int Start, int End, CommandParameter List, TypeMapping Element)> _keyLists = [];
    private readonly Dictionary<int, string> _aliases = [];
    private StringBuilder _text = new();
    private int _indent;
    private bool _hasRawText;

    /// <summary>How the database writes things.</summary>
    protected SqlSyntax Syntax { get; } = syntax;

    /// <summary>The command of a query whose sources bear these aliases.</summary>
    public CommandPlan Emit(SqlQuery query, IReadOnlyDictionary<int, string> aliases, CommandNotes notes = default, EntityModel? written = null, Func<DbDataReader, Exception, OxenException?>? findCause = null)
    {
        foreach (var (id, alias) in aliases)
        {
            _aliases.Add(id, alias);
        }

        Visit(query);
        PrependRawSources(query is SqlWith);
        query = query is SqlWith with ? with.Body : query;
        var tags = string.Concat(notes.Tags.Select(SqlComment.Of));
        var text = _text.ToString();
        return new CommandPlan(tags + text, [.. _parameters])
        {
            Numbered = Syntax.NumbersParameters && _parameters.Count > 0 && !_hasRawText ? tags + Numbered(text) : null,
            Keys = !_hasRawText && _keyLists is [var keys] ? new KeyList(tags.Length + keys.Start, keys.End - keys.Start, keys.List, keys.Element) : null,
            Timeout = notes.Timeout,
            Written = written,
            FindCause = findCause,
            IsImpatient = notes.LockWait == RowLockWait.NoWait,
            MayLeaveTraces = _hasRawText,
            RawColumns = _raws.Count == 0 ? [] : [.. ColumnsRead.In(query).Where(column => _raws.Exists(raw => raw.Id == column.Source && raw.Columns.Count == 0)).Select(column => column.Name).Distinct()],
            MayChangeSession = query is SqlSelect { From: SqlRaw { MayChangeSession: true } },
            Intent = query switch
            {
                SqlSelect { From: SqlRaw { IsWhole: true } raw } => raw.Intent,
                SqlInsert or SqlUpdate or SqlDelete => CommandIntent.Write,
                _ => CommandIntent.Read,
            },
            Operation = query switch { SqlInsert => "INSERT", SqlUpdate => "UPDATE", SqlDelete => "DELETE", _ => "SELECT" },
            Table = query switch
            {
                SqlSelect { From: SqlTable table } => table.Name,
                SqlInsert insert => insert.Table.Name,
                SqlUpdate update => update.Table.Name,
                SqlDelete delete => delete.Table.Name,
                _ => null,
            },
        };
    }

    /// <summary>A condition on rows of a table, for a command in which the table goes by its own name.</summary>
    public (string Text, IReadOnlyList<CommandParameter> Parameters) EmitCondition(SqlExpression condition, SqlTable table, IReadOnlyDictionary<int, string> aliases)
    {
        foreach (var (id, alias) in aliases)
        {
            _aliases.Add(id, alias);
        }

        _aliases[table.Id] = table.Name;
        Visit(condition);
        return (condition is SqlBinary { Operator: SqlBinaryOperator.Or } ? $"({_text})" : _text.ToString(), _parameters);
    }

    /// <summary>Writes text as it is.</summary>
    protected SqlEmitter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes a node.</summary>
    protected SqlEmitter Write(SqlNode node)
    {
        Debug.Assert(node is not SqlExpression { Mapping: null }, $"A pass left {node} without a mapping.");
        Visit(node);
        return this;
    }

    private void WriteList<T>(NodeList<T> items, Action<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Write(", ");
            }

            write(items[i]);
        }
    }

    private void NewLine() => _text.Append('\n').Append(' ', _indent * 4);

    private void WriteSubquery(SqlQuery query)
    {
        Write("(");
        _indent++;
        NewLine();
        Visit(query);
        _indent--;
        NewLine();
        Write(")");
    }

    private string Alias(int source) => Syntax.Identifier(_aliases[source]);

    private void PrependRawSources(bool hasWith)
    {
        if (_raws.Count == 0)
        {
            return;
        }

        // One WITH names all there is to name.
        var body = _text.ToString();
        var with = !hasWith ? "" : body.StartsWith(WithRecursive, StringComparison.Ordinal) ? WithRecursive : With;
        _text = new StringBuilder(with == "" ? With : with);
        for (var i = 0; i < _raws.Count; i++)
        {
            Write(i > 0 ? ",\n" : "").Write(Alias(_raws[i].Id));
            if (_raws[i].Columns.Count > 0)
            {
                Write(" (");
                WriteList(_raws[i].Columns, name => Write(Syntax.Identifier(name)));
                Write(")");
            }

            Write(" AS (\n");
            WriteRawText(_raws[i].Text, _raws[i].Parameters);
            Write("\n)");
        }

        Write(with == "" ? "\n" : ",\n");
        _text.Append(body, with.Length, body.Length - with.Length);
    }

    private void WriteRawText(NodeList<string> text, NodeList<SqlExpression> parameters)
    {
        _hasRawText = true;
        for (var i = 0; i < text.Count; i++)
        {
            Write(text[i]);
            if (i < parameters.Count)
            {
                Visit(parameters[i]);
            }
        }
    }

    private string Numbered(string text)
    {
        var numbered = new StringBuilder(text.Length);
        var end = 0;
        for (var i = 0; i < _starts.Count; i++)
        {
            numbered.Append(text, end, _starts[i] - end).Append('$').Append(_parameters.IndexOf(_started[i]) + 1);
            end = _starts[i] + _started[i].Name.Length;
        }

        return numbered.Append(text, end, text.Length - end).ToString();
    }

    private CommandParameter Parameter(SqlParameter node)
    {
        var mapping = node.Mapping!;
        if (!_known.TryGetValue(node.Value, out var known))
        {
            _known.Add(node.Value, known = []);
        }

        if (known.Find(parameter => parameter.Mapping.Equals(mapping)) is { } same)
        {
            return same;
        }

        var wanted = Syntax.ParameterPrefix + ParameterNames.Plain(node.Value.Name);
        var name = wanted;
        _numbers.TryGetValue(wanted, out var number);
        while (!_names.Add(name))
        {
            name = wanted + "_" + (++number).ToString(CultureInfo.InvariantCulture);
        }

        _numbers[wanted] = number;
        known.Add(new CommandParameter(name, node.Value, mapping, node.IsSensitive));
        _parameters.Add(known[^1]);
        return known[^1];
    }
}
