namespace Oxen;

/// <summary>What the writes and look-ups of one context run on: its session, and the filters that say which rows there are.</summary>
internal sealed class WriteContext(DbSession session, QueryCompiler compiler)
{
    /// <summary>Where commands run.</summary>
    public DbSession Session => session;

    /// <summary>What makes queries of the context.</summary>
    public QueryCompiler Compiler => compiler;

    /// <summary>Whether filters apply to the rows of an entity.</summary>
    public bool AreFiltered(EntityModel entity) => compiler.Filters.Ignored.LeaveAny(entity);

    /// <summary>The commands of an entity for one execution, and room for its values.</summary>
    /// <exception cref="ModelException">The entity has no key.</exception>
    public EntityCommands Begin(EntityModel entity, out object?[] values)
    {
        if (AreFiltered(entity) || SharesRows(entity))
        {
            return FilteredCommands.Of(entity, session.Engine, compiler, out values);
        }

        var commands = EntityCommands.Of(entity, session.Engine);
        values = new object?[commands.Slots.Count];
        return commands;
    }

    /// <summary>Promises that there is a row with a key, where filters may hide it.</summary>
    /// <exception cref="ConcurrencyException">There is none.</exception>
    public async ValueTask RequireAsync(CommandScope scope, EntityModel entity, object?[] key, string operation, CancellationToken cancellationToken)
    {
        if (!AreFiltered(entity))
        {
            return;
        }

        if (!await SeesAsync(scope, entity, key, cancellationToken).ConfigureAwait(false))
        {
            throw new ConcurrencyException(entity.ClrType, RowName.Of(entity, key), operation, entity.Key.Select(column => column.Name), mayBeHidden: true);
        }
    }

    /// <summary>Promises the same of the objects that are to be in collections.</summary>
    /// <exception cref="ConcurrencyException">There is no row of one of them, whose index it names.</exception>
    public async ValueTask RequireAsync(CommandScope scope, EntityModel entity, IReadOnlyList<ObjectLink> links, string operation, CancellationToken cancellationToken)
    {
        if (!AreFiltered(entity) || links.Count == 0)
        {
            return;
        }

        HashSet<int> seen = links.Count > 1 ? await SeenAsync(scope, entity, [.. links.Select(link => link.Other)], cancellationToken).ConfigureAwait(false)
            : await SeesAsync(scope, entity, links[0].Other, cancellationToken).ConfigureAwait(false) ? [0] : [];
        if (links.Where((_, i) => !seen.Contains(i)).FirstOrDefault() is { } hidden)
        {
            throw new ConcurrencyException(entity.ClrType, RowName.Of(entity, hidden.Other), operation, entity.Key.Select(column => column.Name), mayBeHidden: true) { RowIndex = hidden.Index };
        }
    }

    /// <summary>The indexes of the keys of which there is a row, by a command for each table that may have it.</summary>
    public async ValueTask<HashSet<int>> SeenAsync(CommandScope scope, EntityModel entity, IReadOnlyList<object?[]> keys, CancellationToken cancellationToken)
    {
        HashSet<int> seen = [];
        foreach (var table in keys.Count == 0 ? [] : entity.Stored is null ? entity.Concrete : [entity])
        {
            var commands = Begin(table, out var room);
            seen.UnionWith(await commands.Lookups.SeesMany.FindAsync(scope, [.. keys.Select(key => Values(commands.Slots, room, key))], cancellationToken).ConfigureAwait(false));
        }

        return seen;
    }

    private static object?[] Values(EntitySlots slots, object?[] room, object?[] key)
    {
        object?[] values = [.. room];
        for (var i = 0; i < key.Length; i++)
        {
            values[slots.Of(slots.Entity.Key[i])] = key[i];
        }

        return values;
    }

    /// <summary>Whether there is a row with a key.</summary>
    public async ValueTask<bool> SeesAsync(CommandScope scope, EntityModel entity, object?[] key, CancellationToken cancellationToken)
    {
        var commands = Begin(entity, out var room);
        var values = Values(commands.Slots, room, key);
        var (command, rows) = commands.Lookups.Sees(compiler, values);
        return (await scope.TakeAsync(command, values, rows, WritePlan.AllRows, cancellationToken).ConfigureAwait(false)).Count > 0;
    }

    // A key alone may be that of a row of another class, in the table of both or in that of their base.
    private static bool SharesRows(EntityModel entity) => entity is { Base: not null, Hierarchy.Strategy: InheritanceStrategy.TablePerHierarchy or InheritanceStrategy.TablePerType };
}
