using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Makes temporary tables and fills them.</summary>
internal static class TempTables
{
    // Tables of one type on several connections are the same to the cache of plans.
    private static readonly ConditionalWeakTable<DatabaseEngine, ConcurrentDictionary<(Type, int), EntityModel>> Known = [];

    private static readonly MethodInfo Describe = typeof(TempTables).GetMethod(nameof(Described), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The table of a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="number">Its number among those of the class on its connection.</param>
    /// <param name="model">The model of the context.</param>
    /// <param name="engine">What it runs on.</param>
    /// <param name="naming">How things are called.</param>
    /// <exception cref="ModelException">The class is mapped with a key, or can't be mapped.</exception>
    public static EntityModel ModelOf(Type type, int number, DbModel model, DatabaseEngine engine, Naming naming) =>
        model.Find(type) is { IsKeyless: false }
            ? throw new ModelException($"{TypeName.Of(type)} is a class of the model, with a key and what belongs to it, so a temporary table can't be of it. Give rows of a record of the members you need, such as users.Select(u => new Wanted {{ Id = u.Id }}).")
            : Known.GetOrCreateValue(engine).GetOrAdd((type, number), _ => (EntityModel)Describe.MakeGenericMethod(type).Invoke(null, [number, engine, naming])!);

    /// <summary>Makes a table. Not async, since its connection may become current for the calling flow.</summary>
    /// <param name="db">The context.</param>
    /// <param name="prepare">Gives what fills the table; it runs before anything is sent.</param>
    /// <param name="cancellationToken">Stops the commands.</param>
    public static Task<TempTable<T>> CreateAsync<T>(OxenDb db, Func<TempTable<T>, Func<CommandScope, Task>> prepare, CancellationToken cancellationToken)
        where T : class
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TempTable<T>>(cancellationToken);
        }

        try
        {
            return MakeAsync(db, TempPlace.Take(db.Session, number => db.TemporaryOf(typeof(T), number)), prepare, cancellationToken);
        }
        catch (OxenException exception)
        {
            return Task.FromException<TempTable<T>>(exception);
        }
    }

    private static async Task<TempTable<T>> MakeAsync<T>(OxenDb db, TempPlace place, Func<TempTable<T>, Func<CommandScope, Task>> prepare, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            var dialect = db.Session.Engine.Dialect;
            var table = new TempTable<T>(db, place);
            var fill = prepare(table);
            await place.ConnectAsync(cancellationToken).ConfigureAwait(false);
            var scope = await db.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
            await using (scope.ConfigureAwait(false))
            {
                // One that wasn't disposed may be left on the connection.
                var schema = ModelSchema.Table(place.Entity, dialect) with { PrimaryKey = [.. KeyOf(typeof(T)).SelectMany(place.Entity.ColumnsOf).Select(column => dialect.Syntax.Fitted(column.Name))] };
                foreach (var text in dialect.Ddl(new CreateTable(dialect.Fitted(schema)) { IsTemporary = true }).Prepend(dialect.DropTemporary(place.Entity.Table)))
                {
                    await scope.ExecuteAsync(new CommandPlan(text, []) { Intent = CommandIntent.Write, IsReusable = false, Operation = "CREATE" }, [], cancellationToken).ConfigureAwait(false);
                }

                await fill(scope).ConfigureAwait(false);
                await scope.CommitAsync().ConfigureAwait(false);
            }

            return table;
        }
        catch
        {
            await place.DropAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Writes objects into a table.</summary>
    public static async Task FillAsync<T>(OxenDb db, CommandScope scope, EntityModel entity, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var slots = new EntitySlots(entity);
        var columns = slots.Of(InsertCommand.Written(entity));
        var bounds = InsertCommand.Written(entity).Select(column => (Slot: slots.Of(column), Bound: ColumnBound.Of(entity, column, db.Session.Engine.Dialect)!)).Where(pair => pair.Bound is not null).ToList();
        var plan = InsertCommand.OfMany(slots, db.Session.Engine, []);
        var values = new object?[slots.Count];
        var queue = new RowsQueue(scope, db.Writes);
        await using (queue.ConfigureAwait(false))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                slots.Read(row, columns, values);
                Bind(bounds, values, i);
                if (await queue.AddAsync(entity, row, plan, values, cancellationToken).ConfigureAwait(false))
                {
                    values = [.. values];
                }
            }

            await queue.SendAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Bind(List<(int Slot, ColumnBound Bound)> bounds, object?[] values, int row)
    {
        foreach (var (slot, bound) in bounds)
        {
            try
            {
                values[slot] = bound.Required(values[slot]);
            }
            catch (ValueException exception)
            {
                exception.RowIndex = row;
                throw;
            }
        }
    }

    /// <summary>Writes the rows of a query into a table.</summary>
    public static Func<CommandScope, Task> Filling<T>(OxenQueryProvider provider, IQueryable<T> rows, TempTable<T> table, CancellationToken cancellationToken)
        where T : class
    {
        var plan = provider.Plan<int>(OxenQueryableExtensions.Inserted(rows, table), out var values);
        return scope => scope.ExecuteAsync(plan.Command, values, cancellationToken).AsTask();
    }

    private static IReadOnlyList<string> KeyOf(Type type) => type.GetCustomAttribute<PrimaryKeyAttribute>() is { } key ? key.PropertyNames
        : [.. type.GetProperties().Where(property => property.IsDefined(typeof(KeyAttribute))).OrderBy(property => property.GetCustomAttribute<ColumnAttribute>()?.Order ?? 0).Select(property => property.Name)];

    private static EntityModel Described<T>(int number, DatabaseEngine engine, Naming naming)
        where T : class
    {
        var name = TypeName.Of(typeof(T));
        var builder = new ModelBuilder();
        builder.Entity<T>(rows =>
        {
            rows.ToTable($"oxen_temp_{new string([.. name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Take(30)])}_{number.ToString(CultureInfo.InvariantCulture)}").HasNoKey();

            // To the model its rows are values, which nobody tracks; the table itself has the key, which an index makes one that columns may be of.
            if (KeyOf(typeof(T)) is { Count: > 0 } key)
            {
                rows.HasIndex(key).IsUnique();
            }
        });
        return BuildModel.From($"The temporary table of {name}", builder, engine.Dialect.Types, naming).Find(typeof(T))!;
    }
}
