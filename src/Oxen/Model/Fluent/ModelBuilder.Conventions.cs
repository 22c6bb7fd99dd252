namespace Oxen;

/// <content>Conventions.</content>
public sealed partial class ModelBuilder
{
    /// <summary>
    /// Configures every property of a type, in all classes, as far as neither its attributes nor its class say otherwise.
    /// <example><code>
    /// model.Properties&lt;Money>(money => money.HasConversion(new MoneyConverter()));
    /// model.Properties&lt;string>(text => text.HasMaxLength(200));
    /// </code></example>
    /// </summary>
    /// <typeparam name="TProperty">The properties' type; of a struct it means nullable ones too.</typeparam>
    /// <param name="configure">Configures one of them.</param>
    public ModelBuilder Properties<TProperty>(Action<PropertyBuilder<TProperty>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var one = new EntitySettings();
        configure(new PropertyBuilder<TProperty>(one, nameof(Properties)));

        // It is no word about whether such a property is mapped.
        Settings.Convention(typeof(TProperty), one.Column(nameof(Properties)) with { IsIgnored = null });
        return this;
    }

    /// <summary>The classes that are mapped so far: those of the context's tables, and those that were named.</summary>
    public IReadOnlyList<Type> Types => [.. Settings.Entities];
}
