using System.Linq.Expressions;
using System.Runtime.InteropServices;

namespace Oxen;

/// <summary>Writes objects of one class. Values that are made on the way reach an object only once its write has succeeded.</summary>
internal sealed class EntityWriter<T>
    where T : class
{
    private static readonly PlanOf InsertPlan = static (commands, entity, values) => commands.Insert(entity, values);
    private static readonly PlanOf UpdatePlan = static (commands, entity, values) => commands.Update(entity, values);
    private static readonly PlanOf SavePlan = static (commands, entity, values) => commands.Save(entity, values);
    private static readonly PlanOf DeletePlan = static (commands, entity, values) => commands.Delete(entity, values);

    private readonly WriteContext _context;
    private readonly DbSession _session;

    // The commands on which nothing is demanded: they know the entity, and what an object leads to.
    private readonly EntityCommands _commands;
    private readonly bool _isChecked;

    /// <summary>A writer of this entity.</summary>
    /// <exception cref="ModelException">The entity has no key.</exception>
    public EntityWriter(WriteContext context, EntityModel entity)
    {
        _context = context;
        _session = context.Session;
        _commands = EntityCommands.Of(entity, _session.Engine);
        _isChecked = Validation.IsAsked(entity);
    }

    private delegate WritePlan PlanOf(EntityCommands commands, T entity, object?[] values);

    public Task InsertAsync(T entity, CancellationToken cancellationToken) => _commands.For(entity).LeadOn(entity)
        ? GraphWriter.WriteAsync(_context, [entity], _commands.Slots.Entity, isInsert: true, cancellationToken)
        : WriteAsync(InsertPlan, entity, cancellationToken);

    public Task InsertAsync(IReadOnlyList<T> entities, CancellationToken cancellationToken) => entities.Any(entity => _commands.For(entity).LeadOn(entity))
        ? GraphWriter.WriteAsync(_context, entities, _commands.Slots.Entity, isInsert: true, cancellationToken)
        : WriteAllAsync(InsertPlan, entities, cancellationToken);

    public Task UpdateAsync(T entity, CancellationToken cancellationToken) => WriteAsync(UpdatePlan, entity, cancellationToken);

    public Task UpdateAsync(T entity, LambdaExpression columns, CancellationToken cancellationToken)
    {
        var chosen = ChosenColumns.Of(_commands.Slots.Entity, columns);
        if (_session.Engine.Options.Loading == Loading.Strict)
        {
            CheckLoaded(entity, chosen.Columns);
        }

        return WriteAsync(Update, entity, cancellationToken);

        WritePlan Update(EntityCommands commands, T written, object?[] values)
        {
            if (_isChecked)
            {
                Validation.Check(_commands.Slots.Entity, written, chosen.Columns);
            }

            return commands.Update(written, chosen, values);
        }
    }

    public Task UpdateAsync(IReadOnlyList<T> entities, CancellationToken cancellationToken) => WriteAllAsync(UpdatePlan, entities, cancellationToken);

    public Task UpdateAsync(IReadOnlyList<T> entities, LambdaExpression columns, CancellationToken cancellationToken)
    {
        var chosen = ChosenColumns.Of(_commands.Slots.Entity, columns);
        if (_session.Engine.Options.Loading == Loading.Strict)
        {
            foreach (var entity in entities)
            {
                CheckLoaded(entity, chosen.Columns);
            }
        }

        if (_isChecked)
        {
            Validation.Check(_commands.Slots.Entity, entities, chosen.Columns);
        }

        return WriteAllAsync((commands, written, values) => commands.Update(written, chosen, values), entities, cancellationToken);
    }

    public Task SaveAsync(T entity, CancellationToken cancellationToken) => _commands.For(entity).LeadOn(entity)
        ? GraphWriter.WriteAsync(_context, [entity], _commands.Slots.Entity, isInsert: false, cancellationToken)
        : WriteAsync(SavePlan, entity, cancellationToken);

    public Task SaveAsync(IReadOnlyList<T> entities, CancellationToken cancellationToken) => entities.Any(entity => _commands.For(entity).LeadOn(entity))
        ? GraphWriter.WriteAsync(_context, entities, _commands.Slots.Entity, isInsert: false, cancellationToken)
        : WriteAllAsync(SavePlan, entities, cancellationToken);

    public Task DeleteAsync(T entity, CancellationToken cancellationToken) => CascadeOf(entity).IsEmpty
        ? WriteAsync(DeletePlan, entity, cancellationToken)
        : WriteAllAsync(DeletePlan, [entity], cancellationToken, isDelete: true, isOnce: true);

    public Task DeleteAsync(IReadOnlyList<T> entities, CancellationToken cancellationToken) =>
        WriteAllAsync(DeletePlan, entities, cancellationToken, isDelete: true, isOnce: true);

    /// <summary>Sets one column of the rows of objects, and its member once all has succeeded.</summary>
    public Task SetAsync(IReadOnlyList<T> entities, ColumnModel column, object? value, CancellationToken cancellationToken)
    {
        return entities is [var single] ? WriteAsync(Set, single, cancellationToken) : WriteAllAsync(Set, entities, cancellationToken, isOnce: true);

        WritePlan Set(EntityCommands commands, T entity, object?[] values) => commands.Set(entity, column, value, values);
    }

    // What belongs to a row and is Oxen's to delete with it.
    private CascadeCommands CascadeOf(T entity) => CascadeCommands.Of(_commands.For(entity).Slots.Entity, _session.Engine);

    // What no property holds is written from the reference: one that wasn't loaded would set it to NULL.
    private void CheckLoaded(T entity, IReadOnlyList<ColumnModel> chosen)
    {
        var model = _commands.Slots.Entity;
        var reference = model.Navigations.FirstOrDefault(navigation => navigation.IsOnDependent
            && navigation.ForeignKey.Columns.Any(column => column.Source is not null && chosen.Contains(column)) && !LoadState.IsLoaded(entity, navigation));
        if (reference is not null)
        {
            throw new NotLoadedException(model.ClrType, reference.Property.Name, ", so that this update would unlink whatever it leads to");
        }
    }

    private EntityCommands Begin(T entity, out object?[] values) => _context.Begin(_commands.Slots.Entity.Of(entity), out values);

    // What writes whole objects asks their rules first.
    private bool IsChecked(PlanOf planOf) => _isChecked && (planOf == InsertPlan || planOf == UpdatePlan || planOf == SavePlan);

    private async Task WriteAsync(PlanOf planOf, T entity, CancellationToken cancellationToken)
    {
        if (IsChecked(planOf))
        {
            Validation.Check(_commands.Slots.Entity, entity);
        }

        var commands = Begin(entity, out var values);
        var plan = planOf(commands, entity, values);
        if (plan.Next is not null)
        {
            await WriteAllAsync(planOf, [entity], cancellationToken).ConfigureAwait(false);
            return;
        }

        var affected = plan.Row is null
            ? await QueryExecutor.ExecuteAsync(_session, plan.Command, values, cancellationToken).ConfigureAwait(false)
            : plan.Keep(values, await QueryExecutor.TakeAsync(_session, plan.Command, values, plan.Row, WritePlan.AllRows, cancellationToken).ConfigureAwait(false));
        if (EntityRow.IsConflict(plan, affected))
        {
            throw await CurrentRow.ErrorAsync(_context, commands.Slots.Entity, plan.Asked, values, cancellationToken).ConfigureAwait(false);
        }

        if (EntityRow.NotReturned(plan, affected, commands.Slots.Entity) is { } lost)
        {
            throw lost;
        }

        foreach (var slot in plan.Filled)
        {
            commands.Slots.Entity.Columns[slot].Set!(entity, values[slot]);
        }
    }

    // What is written by columns where each object is a row and nothing more; null where it is written row by row.
    private ObjectColumns? ColumnsOf(PlanOf planOf, IReadOnlyList<T> entities)
    {
        if (entities.Count == 1 || (planOf != InsertPlan && planOf != UpdatePlan))
        {
            return null;
        }

        ReadOnlySpan<object> all = entities switch
        {
            T[] array => array,
            List<T> list => ReadOnlySpan<object>.CastUp<T>(CollectionsMarshal.AsSpan(list)),
            _ => [.. entities],
        };
        var commands = Begin(entities[0], out _);
        return (planOf == InsertPlan ? commands.InsertAll(all) : commands.UpdateAll(all)) is { } plan ? ObjectColumns.Of(commands.Slots.Entity, plan, entities, all) : null;
    }

    private async Task WriteAllAsync(PlanOf planOf, IReadOnlyList<T> entities, CancellationToken cancellationToken, bool isDelete = false, bool isOnce = false)
    {
        if (entities.Count == 0)
        {
            return;
        }

        if (IsChecked(planOf))
        {
            Validation.Check(_commands.Slots.Entity, entities);
        }

        var columns = ColumnsOf(planOf, entities);
        foreach (var value in await SequenceWrite.RunAsync(_context, entities, Write, cancellationToken).ConfigureAwait(false))
        {
            value.Set();
        }

        async Task Write(CommandScope scope, RowsQueue queue, SequencePlace place)
        {
            if (columns is not null && !place.IsNamed)
            {
                await queue.SendAsync(columns, cancellationToken).ConfigureAwait(false);
                return;
            }

            EntityCommands? commands = null;
            object?[] values = [];

            // What is deleted can't be deleted again.
            HashSet<object>? seen = isOnce ? new(ReferenceEqualityComparer.Instance) : null;
            while (place.MoveNext())
            {
                var entity = entities[place.Index];
                if (seen?.Add(entity) == false)
                {
                    continue;
                }

                if (commands?.Slots.Entity != _commands.Slots.Entity.Of(entity))
                {
                    commands = Begin(entity, out values);
                }

                var plan = planOf(commands, entity, values);
                if (isDelete && CascadeOf(entity) is { IsEmpty: false } cascade)
                {
                    await cascade.RunAsync(scope, values, cancellationToken).ConfigureAwait(false);
                }

                if (await queue.AddAsync(commands.Slots.Entity, entity, plan, values, cancellationToken).ConfigureAwait(false))
                {
                    values = queue.Another(values);
                }
            }
        }
    }
}
