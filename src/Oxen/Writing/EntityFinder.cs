using System.Linq.Expressions;

namespace Oxen;

/// <summary>Finds objects of one class by key.</summary>
internal sealed class EntityFinder<T>
    where T : class
{
    private readonly WriteContext _context;
    private readonly DbSession _session;
    private readonly EntityModel _entity;

    /// <summary>A finder of this entity.</summary>
    public EntityFinder(WriteContext context, EntityModel entity)
    {
        _context = context;
        _session = context.Session;
        _entity = entity;
    }

    /// <summary>The object of the row with this key, or null.</summary>
    /// <exception cref="ArgumentException">The entity's key has other types.</exception>
    public Task<T?> FindAsync(object key, CancellationToken cancellationToken) => FindAsync(Begin(key, out var values), values, cancellationToken);

    /// <summary>The object of the row with this key.</summary>
    /// <exception cref="ArgumentException">The entity's key has other types.</exception>
    /// <exception cref="EntityNotFoundException">There is no such row.</exception>
    public Task<T> GetAsync(object key, CancellationToken cancellationToken) => GetAsync(Begin(key, out var values), values, key, cancellationToken);

    /// <summary>The object of the row that has the key of this one, or null.</summary>
    public Task<T?> FindRowOfAsync(object instance, CancellationToken cancellationToken)
    {
        var commands = _context.Begin(_entity, out var values);
        commands.Slots.Read(instance, commands.Slots.Of(_entity.Key), values);
        commands.Rules.RoundKey(values);
        return FindAsync(commands, values, cancellationToken);
    }

    /// <summary>What a query of the row with this key asks for.</summary>
    /// <exception cref="ArgumentException">The entity's key has other types.</exception>
    public Expression<Func<T, bool>> IsRowOf(object key)
    {
        var commands = Begin(key, out var values);
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(_entity.Key.Select(column =>
        {
            var member = column.Property.Name.Split('.').Aggregate((Expression)row, Expression.Property);
            return (Expression)Expression.Equal(member, Expression.Convert(Captured.Of(values[commands.Slots.Of(column)]), member.Type));
        }).Aggregate(Expression.AndAlso), row);
    }

    /// <summary>The error that there is no row with this key.</summary>
    public EntityNotFoundException NotFound(object key) => NotFound(Begin(key, out var values).Slots, values, key);

    private EntityCommands Begin(object key, out object?[] values)
    {
        var commands = _context.Begin(_entity, out values);
        KeyValues.Read(commands.Slots, key, values);
        commands.Rules.RoundKey(values);
        return commands;
    }

    private async Task<T?> FindAsync(EntityCommands commands, object?[] values, CancellationToken cancellationToken)
    {
        var (command, rows) = commands.Lookups.Row<T>(_context.Compiler, values);
        var found = (await QueryExecutor.TakeAsync(_session, command, values, rows, 1, cancellationToken).ConfigureAwait(false)).First;
        if (found is not null && _session.Engine.Options.Loading != Loading.Explicit)
        {
            LoadState.Add([found]);
        }

        return found is not null && _context.Compiler.Filters.Tracker is { } tracker ? (T)tracker.Find(_entity.Of(found), found, isTold: true) : found;
    }

    private async Task<T> GetAsync(EntityCommands commands, object?[] values, object key, CancellationToken cancellationToken) =>
        await FindAsync(commands, values, cancellationToken).ConfigureAwait(false) ?? throw NotFound(commands.Slots, values, key);

    private static EntityNotFoundException NotFound(EntitySlots slots, object?[] values, object key)
    {
        var isHidden = slots.Entity.Key.Any(column => column.IsSensitive);
        var description = string.Join(", ", slots.Entity.Key.Select(column => $"{column.Name} = {RowName.Shown(column, values[slots.Of(column)])}"));
        return new EntityNotFoundException(slots.Entity.ClrType, description, isHidden ? null : key);
    }
}
