namespace Oxen;

/// <summary>Says what the discriminator holds in the rows of each class. Of those not named it is the name of the class.</summary>
/// <typeparam name="T">The first class of the hierarchy.</typeparam>
/// <typeparam name="TValue">The discriminator's type.</typeparam>
public sealed class DiscriminatorBuilder<T, TValue>
    where T : class
{
    private readonly ModelSettings _model;
    private readonly HierarchySettings _settings;

    internal DiscriminatorBuilder(ModelSettings model, HierarchySettings settings) => (_model, _settings) = (model, settings);

    /// <summary>Says what it holds in rows of <typeparamref name="T"/> itself.</summary>
    public DiscriminatorBuilder<T, TValue> HasValue(TValue value) => HasValue<T>(value);

    /// <summary>Says what it holds in rows of a class, which is mapped by being named.</summary>
    /// <typeparam name="TDerived">The class.</typeparam>
    public DiscriminatorBuilder<T, TValue> HasValue<TDerived>(TValue value)
        where TDerived : class, T
    {
        _model.Entity(typeof(TDerived));
        _settings.Values[typeof(TDerived)] = value;
        return this;
    }
}
