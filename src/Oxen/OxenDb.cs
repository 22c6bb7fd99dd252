using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>
/// The database as an application sees it. Derive a class with a property for each table. Thread-safe and cheap: it holds
/// no connection and tracks no objects; each operation rents a connection and gives it back.
/// <example><code>
/// public sealed class BlogDb(OxenOptions options) : OxenDb(options)
/// {
///     public Table&lt;User&gt; Users => Table&lt;User&gt;();
/// }
/// </code></example>
/// </summary>
public abstract partial class OxenDb
{
    private readonly OxenOptions _options;
    private ConcurrentDictionary<Type, object> _tables = new();
    private FilteredModel? _model;
    private int _modelMakingThread;
    private QueryCompiler? _compiler;

    /// <summary>A view of the database that <paramref name="options"/> name; freezes them.</summary>
    protected OxenDb(OxenOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        Session = new DbSession(options.Freeze()) { Commits = CommitHooksOf(options) };
        Provider = new OxenQueryProvider(this);
    }

    internal DbSession Session { get; private set; }

    internal OxenQueryProvider Provider { get; private set; }

    internal QueryCompiler Compiler => _compiler ??= new QueryCompiler(Model, Session.Engine.Dialect, Session.Engine.Options, Session.Engine.Readers, Filters);

    internal DbModel Model => ModelAndFilters.Model;

    private FilteredModel ModelAndFilters => _model ??= FindModel();

    /// <summary>The table of a mapped class.</summary>
    /// <exception cref="ModelException">The class isn't part of this context's model, or the model has errors; all are listed.</exception>
    protected internal Table<T> Table<T>()
        where T : class => (Table<T>)_tables.GetOrAdd(typeof(T), static (_, db) => db.MakeTable<T>(), this);

    /// <summary>Configures what conventions and attributes can't say, and wins over them. Called once for each context type and options.</summary>
    protected virtual void OnModelCreating(ModelBuilder model)
    {
    }

    private Table<T> MakeTable<T>()
        where T : class
    {
        if (Model.Find(typeof(T)) is not null)
        {
            return new Table<T>(this);
        }

        var (context, name) = (TypeName.Of(GetType()), TypeName.Of(typeof(T)));
        throw new ModelException($"{name} isn't part of the model of {context}. Add a property of type Table<{name}> to {context}, or call model.Entity<{name}>() in its OnModelCreating.");
    }

    private FilteredModel FindModel()
    {
        if (_modelMakingThread == Environment.CurrentManagedThreadId)
        {
            throw new ModelException($"{TypeName.Of(GetType())}: OnModelCreating uses a table of the context, whose model it is making. Use the ModelBuilder alone.");
        }

        return _options.Models.GetOrAdd(GetType(), static (_, db) => new Lazy<FilteredModel>(db.MakeModel), this).Value;
    }

    private FilteredModel MakeModel()
    {
        var builder = new ModelBuilder();
        builder.Settings.UsesTimestamps = Session.Engine.Options.UsesTimestamps;
        foreach (var property in GetType().GetProperties())
        {
            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Table<>))
            {
                builder.Settings.Entity(property.PropertyType.GetGenericArguments()[0]).ContextProperty = property.Name;
            }
        }

        _modelMakingThread = Environment.CurrentManagedThreadId;
        try
        {
            foreach (var plugin in _options.Plugins)
            {
                plugin.ConfigureModel(builder);
            }

            OnModelCreating(builder);
            var model = BuildModel.From(TypeName.Of(GetType()), builder, Session.Engine.Dialect.Types, _options.Naming);
            CollectRules.In(model, builder.Settings, Session.Engine.Options);
            foreach (var entity in model.Entities)
            {
                entity.AfterLoad = WriteObservers.OfLoads(entity, _options.Interceptors);
            }

            WarnOfHidden(model);
            return new FilteredModel(model, ModelFilters.Of(model, this, Session.Engine), WriteObservers.Of(model, _options.Interceptors));
        }
        finally
        {
            _modelMakingThread = 0;
        }
    }

    // Once for each model: it is made once.
    private void WarnOfHidden(DbModel model)
    {
        if (Session.Engine.Options.LoggerFactory?.CreateLogger(ModelLog.Category) is not { } logger || !logger.IsEnabled(LogLevel.Warning))
        {
            return;
        }

        foreach (var (reference, filters) in HiddenReferences.In(model))
        {
            var owner = TypeName.Of(reference.Owner.ClrType);
            var names = string.Join(" and ", filters.Select(filter => filter.Name is { } name ? $"the filter '{name}'" : "a filter"));
            ModelLog.MayBeHidden(logger, $"{owner}.{reference.Property.Name}", names, TypeName.Of(reference.Target.ClrType), owner, reference.Property.Name);
        }
    }
}

/// <summary>The model of a context type, with its filters as they were captured.</summary>
/// <param name="Model">The model.</param>
/// <param name="Filters">Its filters.</param>
/// <param name="Observers">Who is told of writes; null for nobody.</param>
internal sealed record FilteredModel(DbModel Model, ModelFilters Filters, WriteObservers? Observers);
