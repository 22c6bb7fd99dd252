using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// What Oxen does before it deletes a row, where a relation says that it is Oxen's to do: rows that belong to it are deleted
/// or unlinked, by a command for each relation on the way, however many rows there are. A circle of such relations is
/// followed row by row.
/// </summary>
internal sealed class CascadeCommands
{
    // An entity belongs to the model of one context type over one set of options, and so to one engine.
    private static readonly ConditionalWeakTable<EntityModel, CascadeCommands> Known = [];

    private readonly DatabaseEngine _engine;
    private readonly EntitySlots _slots;
    private readonly List<Step> _steps = [];
    private readonly Lazy<CommandPlan> _deleteByKey;

    private CascadeCommands(EntityModel entity, DatabaseEngine engine)
    {
        _engine = engine;
        _slots = new EntitySlots(entity);
        _deleteByKey = new(() => new CommandText(engine.Dialect.Syntax, _slots).Write("DELETE FROM ").WriteTable().Write("\nWHERE ").WriteEqual(entity.Key).ToPlan("DELETE"));
        Walk(entity, []);
    }

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => _steps.Count == 0;

    /// <summary>The commands of an entity.</summary>
    public static CascadeCommands Of(EntityModel entity, DatabaseEngine engine) =>
        Known.TryGetValue(entity, out var known) ? known : Known.GetValue(entity, made => new CascadeCommands(made, engine));

    /// <summary>Deletes or unlinks what belongs to the row whose key is among these values.</summary>
    public Task RunAsync(CommandScope scope, object?[] values, CancellationToken cancellationToken) => RunAsync(scope, values, [], cancellationToken);

    private async Task RunAsync(CommandScope scope, object?[] values, HashSet<(EntityModel, KeyText)> seen, CancellationToken cancellationToken)
    {
        seen.Add((_slots.Entity, KeyText.Of(_slots, values)));
        foreach (var step in _steps)
        {
            if (step.Rows is not { } rows)
            {
                await scope.ExecuteAsync(step.Command, values, cancellationToken).ConfigureAwait(false);
                continue;
            }

            var inner = Of(rows.Entity, _engine);
            foreach (var key in await scope.ListAsync(step.Command, values, rows.Keys, cancellationToken).ConfigureAwait(false))
            {
                await inner.DeleteAsync(scope, key, seen, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task DeleteAsync(CommandScope scope, object?[] key, HashSet<(EntityModel, KeyText)> seen, CancellationToken cancellationToken)
    {
        var values = new object?[_slots.Count];
        for (var i = 0; i < key.Length; i++)
        {
            values[_slots.Of(_slots.Entity.Key[i])] = key[i];
        }

        if (!seen.Contains((_slots.Entity, KeyText.Of(_slots, values))))
        {
            await RunAsync(scope, values, seen, cancellationToken).ConfigureAwait(false);
            await scope.ExecuteAsync(_deleteByKey.Value, values, cancellationToken).ConfigureAwait(false);
        }
    }

    // What is furthest from the row goes first.
    private void Walk(EntityModel entity, ImmutableList<ForeignKeyModel> path)
    {
        foreach (var key in Referring(entity))
        {
            var further = path.Add(key);
            if (key.OnDelete == DeleteBehavior.ClientSetNull)
            {
                var freed = string.Join(", ", key.Columns.Where(column => column.IsNullable).Select(column => $"{Name(column)} = NULL"));
                _steps.Add(new Step(Command("UPDATE", $"UPDATE {Table(key.Entity)}\nSET {freed}", further), null));
            }
            else if (!IsFollowed(key) || !MeansOxen(key, []))
            {
                continue;
            }
            else if (key.Entity == _slots.Entity || path.Exists(known => known.Entity == key.Entity))
            {
                var select = $"SELECT {string.Join(", ", key.Entity.Key.Select(Name))}\nFROM {Table(key.Entity)}";
                _steps.Add(new Step(Command("SELECT", select, further), (key.Entity, EntityRows.Some(key.Entity, key.Entity.Key, _engine))));
            }
            else
            {
                Walk(key.Entity, further);
                if (key.OnDelete == DeleteBehavior.ClientCascade)
                {
                    _steps.Add(new Step(Command("DELETE", $"DELETE FROM {Table(key.Entity)}", further), null));
                }
            }
        }
    }

    private static IEnumerable<ForeignKeyModel> Referring(EntityModel entity) => entity.ReferringKeys.Concat(entity.ConditionalKeys);

    // Rows the database deletes by itself may have others that are Oxen's to delete. It knows no key of several classes.
    private static bool IsFollowed(ForeignKeyModel key) =>
        key.OnDelete == DeleteBehavior.ClientCascade || (key.OnDelete == DeleteBehavior.Cascade && key.When is null);

    private static bool MeansOxen(ForeignKeyModel key, ImmutableHashSet<ForeignKeyModel> seen) =>
        key.OnDelete is DeleteBehavior.ClientCascade or DeleteBehavior.ClientSetNull
        || (IsFollowed(key) && !seen.Contains(key) && Referring(key.Entity).Any(next => MeansOxen(next, seen.Add(key))));

    private CommandPlan Command(string operation, string text, ImmutableList<ForeignKeyModel> path)
    {
        List<CommandParameter> parameters = [];
        return new CommandPlan($"{text}\nWHERE {Condition(path, "", parameters)}", [.. parameters])
        {
            Operation = operation,
            Intent = operation == "SELECT" ? CommandIntent.Read : CommandIntent.Write,
            Table = path[^1].Entity.Table,
            Written = operation == "SELECT" ? null : path[^1].Entity,
        };
    }

    // Each table's rows are those that refer to rows of the one before it.
    private string Condition(ImmutableList<ForeignKeyModel> path, string indent, List<CommandParameter> parameters)
    {
        var key = path[^1];
        var where = key.When is { } when ? $"{Name(when.Column)} = {Parameter(when.Column, new ParameterSource(ParameterSource.NoSlot, when.Column.Name) { Fixed = when.Value }, parameters)} AND " : "";
        if (path.Count == 1)
        {
            return where + string.Join(" AND ", key.Columns.Zip(key.PrincipalKey, (column, principal) => $"{Name(column)} = {Parameter(column, new ParameterSource(_slots.Of(principal), principal.Name), parameters)}"));
        }

        var before = path.RemoveAt(path.Count - 1);
        var inner = indent + "    ";
        return $"{where}{Row(key.Columns)} IN (\n{inner}SELECT {string.Join(", ", key.PrincipalKey.Select(Name))}\n{inner}FROM {Table(key.Principal)}\n{inner}WHERE {Condition(before, inner, parameters)}\n{indent})";
    }

    private string Parameter(ColumnModel column, ParameterSource source, List<CommandParameter> parameters)
    {
        var name = _engine.Dialect.Syntax.ParameterPrefix + ParameterNames.Plain(source.Name) + "_" + parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        parameters.Add(new CommandParameter(name, source, column.Type, column.IsSensitive));
        return name + (column.Type.Collation is { } collation ? " COLLATE " + collation : "");
    }

    private string Row(IReadOnlyList<ColumnModel> columns) => columns is [var single] ? Name(single) : $"({string.Join(", ", columns.Select(Name))})";

    private string Name(ColumnModel column) => _engine.Dialect.Syntax.Identifier(column.Name);

    private string Table(EntityModel entity) => _engine.Dialect.Syntax.Table(entity.Table, entity.Schema);

    /// <summary>A command, and for a circle the rows it reads, each of which is deleted with what belongs to it.</summary>
    private sealed record Step(CommandPlan Command, (EntityModel Entity, RowShape<object?[]> Keys)? Rows);

    /// <summary>The values of a key, to be compared.</summary>
    private readonly record struct KeyText(NodeList<object?> Values)
    {
        public static KeyText Of(EntitySlots slots, object?[] values) => new([.. slots.Entity.Key.Select(column => values[slots.Of(column)])]);
    }
}
