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
    private readonly Lazy<IReadOnlyList<CommandPlan>> _deleteByKey;

    private CascadeCommands(EntityModel entity, DatabaseEngine engine)
    {
        _engine = engine;
        _slots = new EntitySlots(entity);
        _deleteByKey = new(() => [.. Deleted(entity).Select(table => new CommandText(engine.Dialect.Syntax, _slots.For(table)).Write("DELETE FROM ").WriteTable().Write("\nWHERE ").WriteEqual(entity.Key).ToPlan("DELETE"))]);
        Walk(entity, []);
        HasUnwatched = IsUnwatched(entity, []);
    }

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => _steps.Count == 0;

    /// <summary>Whether a foreign key that the database doesn't have leads to the row, or to what goes with it, and says what is done.</summary>
    public bool HasUnwatched { get; }

    /// <summary>The texts of the commands, in order.</summary>
    public IEnumerable<string> Texts => _steps.Select(step => step.Rows is null ? step.Command.Text : "-- and what belongs to each of these rows, then the row itself\n" + step.Command.Text);

    /// <summary>The commands of an entity.</summary>
    public static CascadeCommands Of(EntityModel entity, DatabaseEngine engine) =>
        Known.TryGetValue(entity, out var known) ? known : Known.GetValue(entity, made => new CascadeCommands(made, engine));

    /// <summary>Deletes or unlinks what belongs to the row whose key is among these values.</summary>
    public Task RunAsync(CommandScope scope, object?[] values, CancellationToken cancellationToken) => RunAsync(scope, values, [], cancellationToken);

    private async Task RunAsync(CommandScope scope, object?[] values, HashSet<(EntityModel, KeyText)> seen, CancellationToken cancellationToken)
    {
        seen.Add((_slots.Entity.Root, KeyText.Of(_slots, values)));
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

        if (seen.Contains((_slots.Entity.Root, KeyText.Of(_slots, values))))
        {
            return;
        }

        await RunAsync(scope, values, seen, cancellationToken).ConfigureAwait(false);
        foreach (var command in _deleteByKey.Value)
        {
            await scope.ExecuteAsync(command, values, cancellationToken).ConfigureAwait(false);
        }
    }

    // What is furthest from the row goes first.
    private void Walk(EntityModel entity, ImmutableList<ForeignKeyModel> path)
    {
        foreach (var key in entity.KeysToRows)
        {
            var further = path.Add(key);
            if (key.OnDelete == DeleteBehavior.ClientSetNull)
            {
                Unlink(key, further);
            }
            else if (!IsFollowed(key) || !MeansOxen(key, []))
            {
                continue;
            }
            else if (key.Entity.Root == _slots.Entity.Root || path.Exists(known => known.Entity.Root == key.Entity.Root))
            {
                var columns = key.Entity.Key;
                _steps.AddRange(HierarchyTables.Holding(key).Select(table => new Step(
                    Command("SELECT", table, $"SELECT {string.Join(", ", columns.Select(Name))}\nFROM {Table(table)}\nWHERE ", further), (key.Entity, EntityRows.Some(key.Entity, columns, _engine)))));
            }
            else
            {
                Walk(key.Entity, further);
                if (key.OnDelete == DeleteBehavior.ClientCascade)
                {
                    Delete(key, further);
                }
            }
        }
    }

    // What was read before mustn't link again unnoticed, so row versions advance, first those in other tables that hold the row.
    private void Unlink(ForeignKeyModel key, ImmutableList<ForeignKeyModel> path)
    {
        foreach (var part in HierarchyTables.Of(key.Entity).Except(HierarchyTables.Holding(key)).Where(part => RowVersion.NextIn(part, _engine.Dialect).Any()))
        {
            _steps.Add(new Step(Command("UPDATE", part, $"UPDATE {Table(part)}\nSET {Assigned(RowVersion.NextIn(part, _engine.Dialect))}\nWHERE ", path), null));
        }

        foreach (var table in HierarchyTables.Holding(key))
        {
            var freed = key.Columns.Where(column => column.IsNullable).Select(column => (column, "NULL"));
            _steps.Add(new Step(Command("UPDATE", table, $"UPDATE {Table(table)}\nSET {Assigned([.. freed, .. RowVersion.NextIn(table, _engine.Dialect)])}\nWHERE ", path), null));
        }
    }

    // What a derived class adds in a table of its own goes with the base's row.
    private void Delete(ForeignKeyModel key, ImmutableList<ForeignKeyModel> path)
    {
        foreach (var table in Deleted(key.Entity))
        {
            _steps.Add(new Step(Command("DELETE", table, $"DELETE FROM {Table(table)}\nWHERE ", path), null));
        }
    }

    // The tables that hold what a foreign key refers to, among those of the class that was come to, or of the one that is named.
    private static IReadOnlyList<EntityModel> Referred(EntityModel entity, ForeignKeyModel key) =>
        HierarchyTables.Having(entity, key.PrincipalKey) is { Count: > 0 } tables && tables.All(table => key.PrincipalKey.All(table.Columns.Contains)) ? tables
        : HierarchyTables.Having(key.Principal, key.PrincipalKey) is { Count: > 0 } others && others.All(table => key.PrincipalKey.All(table.Columns.Contains)) ? others
        : throw new ModelException($"{TypeName.Of(key.Entity.ClrType)} refers to {TypeName.Of(key.Principal.ClrType)} by {string.Join(" and ", key.PrincipalKey.Select(column => column.Property.Name))}, which aren't in one table, so Oxen can't tell which rows go with one that is deleted. Let the foreign key refer to the key, or say OnDelete(DeleteBehavior.Restrict).");

    // The tables whose rows are deleted.
    private static IReadOnlyList<EntityModel> Deleted(EntityModel entity) =>
        entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerType ? [entity.Root.Stored!] : HierarchyTables.Of(entity);

    // Rows the database deletes by itself may have others that are Oxen's to delete. It knows no key of several classes.
    private static bool IsFollowed(ForeignKeyModel key) =>
        key.OnDelete == DeleteBehavior.ClientCascade || (key.OnDelete == DeleteBehavior.Cascade && key.When is null);

    private static bool MeansOxen(ForeignKeyModel key, ImmutableHashSet<ForeignKeyModel> seen) =>
        key.OnDelete is DeleteBehavior.ClientCascade or DeleteBehavior.ClientSetNull
        || (IsFollowed(key) && !seen.Contains(key) && key.Entity.KeysToRows.Any(next => MeansOxen(next, seen.Add(key))));

    private static bool IsUnwatched(EntityModel entity, HashSet<ForeignKeyModel> seen) => entity.KeysToRows.Any(key =>
        key.When is null && (key.OnDelete == DeleteBehavior.Cascade ? seen.Add(key) && IsUnwatched(key.Entity, seen) : !key.IsInDatabase && key.OnDelete is (DeleteBehavior.ClientCascade or DeleteBehavior.ClientSetNull)));

    private CommandPlan Command(string operation, EntityModel table, string text, ImmutableList<ForeignKeyModel> path)
    {
        List<CommandParameter> parameters = [];
        return new CommandPlan(text + Condition(path, table, "", parameters), [.. parameters])
        {
            Operation = operation,
            Intent = operation == "SELECT" ? CommandIntent.Read : CommandIntent.Write,
            Table = table.Table,
            Written = operation == "SELECT" ? null : path[^1].Entity,
        };
    }

    // Each table's rows are those that refer to rows of the one before it. Of rows in several tables one holds the foreign key.
    private string Condition(ImmutableList<ForeignKeyModel> path, EntityModel table, string indent, List<CommandParameter> parameters)
    {
        var key = path[^1];
        if (key.Entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerType && HierarchyTables.Holding(key)[0] is var held)
        {
            // Whose class shares a table is told by the table of its own.
            var own = key.Entity.Stored!;
            var referring = Referring(path, indent, parameters);
            var rows = IsOfBase(held) && IsOfBase(table) ? $"{Row(held.Key)} IN (SELECT {string.Join(", ", own.Key.Select(Name))} FROM {Table(own)}) AND {referring}" : referring;
            return table == held ? rows : $"{Row(table.Key)} IN (SELECT {string.Join(", ", held.Key.Select(Name))} FROM {Table(held)} WHERE {rows})";
        }

        return Referring(path, indent, parameters);

        bool IsOfBase(EntityModel part)
        {
            var entity = key.Entity.Base;
            while (entity is not null && entity.Stored != part)
            {
                entity = entity.Base;
            }

            return entity is not null;
        }
    }

    private string Referring(ImmutableList<ForeignKeyModel> path, string indent, List<CommandParameter> parameters)
    {
        var key = path[^1];
        var where = (key.When is { } when ? $"{Name(when.Column)} = {Fixed(when.Column, when.Value, parameters)} AND " : "") + OfKind(key.Entity, parameters);
        if (path.Count == 1 && !key.IsToKey)
        {
            // Only the row knows what refers to it: the object may hold something else by now.
            var own = Referred(_slots.Entity, key)[0];
            var isOwn = string.Join(" AND ", own.Key.Zip(_slots.Entity.Key, (column, given) => $"{Name(column)} = {Parameter(given, new ParameterSource(_slots.Of(given), given.Name), parameters)}"));
            return $"{where}{Row(key.Columns)} IN (SELECT {string.Join(", ", key.PrincipalKey.Select(Name))} FROM {Table(own)} WHERE {isOwn})";
        }

        if (path.Count == 1)
        {
            return where + string.Join(" AND ", key.Columns.Zip(key.PrincipalKey, (column, principal) => $"{Name(column)} = {Parameter(column, new ParameterSource(_slots.Of(principal), principal.Name), parameters)}"));
        }

        var before = path.RemoveAt(path.Count - 1);
        var inner = indent + "    ";
        var principals = Referred(before[^1].Entity, key).Select(held =>
            $"\n{inner}SELECT {string.Join(", ", key.PrincipalKey.Select(Name))}\n{inner}FROM {Table(held)}\n{inner}WHERE {Condition(before, held, inner, parameters)}");
        return $"{where}{Row(key.Columns)} IN ({string.Join($"\n{inner}UNION ALL", principals)}\n{indent})";
    }

    // A column may be shared by classes that share a table.
    private string OfKind(EntityModel entity, List<CommandParameter> parameters) =>
        entity.Hierarchy is { Strategy: InheritanceStrategy.TablePerHierarchy } hierarchy && entity != hierarchy.Root
            ? $"{Name(hierarchy.Discriminator)} IN ({string.Join(", ", entity.Concrete.Select(type => Fixed(hierarchy.Discriminator, hierarchy.Values[type], parameters)))}) AND "
            : "";

    private string Fixed(ColumnModel column, object value, List<CommandParameter> parameters) =>
        Parameter(column, new ParameterSource(ParameterSource.NoSlot, column.Name) { Fixed = value }, parameters);

    private string Assigned(IEnumerable<(ColumnModel Column, string Value)> assignments) =>
        string.Join(", ", assignments.Select(assignment => $"{Name(assignment.Column)} = {assignment.Value}"));

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
