using System.Globalization;

namespace Oxen;

/// <summary>Finds objects of one class by key.</summary>
internal sealed class EntityFinder<T>
    where T : class
{
    private readonly DbSession _session;
    private readonly EntityCommands _commands;
    private readonly QueryCompiler _compiler;

    /// <summary>A finder of this entity.</summary>
    /// <exception cref="ModelException">The entity has no key.</exception>
    public EntityFinder(DbSession session, EntityModel entity, QueryCompiler compiler)
    {
        (_session, _compiler) = (session, compiler);
        _commands = EntityCommands.Of(entity, session.Engine);
    }

    /// <summary>The object of the row with this key, or null.</summary>
    /// <exception cref="ArgumentException">The entity's key has other types.</exception>
    public Task<T?> FindAsync(object key, CancellationToken cancellationToken) => FindAsync(Read(key), cancellationToken);

    /// <summary>The object of the row with this key.</summary>
    /// <exception cref="ArgumentException">The entity's key has other types.</exception>
    /// <exception cref="EntityNotFoundException">There is no such row.</exception>
    public Task<T> GetAsync(object key, CancellationToken cancellationToken) => GetAsync(Read(key), key, cancellationToken);

    private object?[] Read(object key)
    {
        var values = new object?[_commands.Slots.Count];
        KeyValues.Read(_commands.Slots, key, values);
        return values;
    }

    private async Task<T?> FindAsync(object?[] values, CancellationToken cancellationToken)
    {
        var (command, rows) = _commands.Find<T>(_compiler);
        var found = (await QueryExecutor.TakeAsync(_session, command, values, rows, 1, cancellationToken).ConfigureAwait(false)).First;
        if (found is not null && _session.Engine.Options.Loading != Loading.Explicit)
        {
            LoadState.Add([found]);
        }

        return found;
    }

    private async Task<T> GetAsync(object?[] values, object key, CancellationToken cancellationToken) =>
        await FindAsync(values, cancellationToken).ConfigureAwait(false) ?? throw NotFound(values, key);

    private EntityNotFoundException NotFound(object?[] values, object key)
    {
        var slots = _commands.Slots;
        var isHidden = slots.Entity.Key.Any(column => column.IsSensitive);
        var description = !isHidden && _session.Engine.Options.LogParameterValues
            ? string.Join(", ", slots.Entity.Key.Select(column => $"{column.Name} = {Convert.ToString(values[slots.Of(column)], CultureInfo.InvariantCulture)}"))
            : "the " + string.Join(", ", slots.Entity.Key.Select(column => column.Name)) + " asked for";
        return new EntityNotFoundException(slots.Entity.ClrType, description, isHidden ? null : key);
    }
}
