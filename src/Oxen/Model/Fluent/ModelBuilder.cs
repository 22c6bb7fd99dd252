namespace Oxen;

/// <summary>
/// Says what conventions and attributes can't, or shouldn't, say of a model; it wins over both. What is said last of the
/// same thing wins.
/// <example><code>
/// protected override void OnModelCreating(ModelBuilder model) => model.Entity&lt;User&gt;(user =>
/// {
///     user.ToTable("people");
///     user.Property(u => u.Status).HasConversion&lt;string&gt;();
///     user.HasIndex(u => u.Email).IsUnique();
///     user.HasOne(u => u.Team).WithMany(t => t.Members).HasForeignKey(u => u.TeamId).OnDelete(DeleteBehavior.SetNull);
/// });
/// </code></example>
/// </summary>
public sealed partial class ModelBuilder
{
    internal ModelBuilder()
    {
    }

    internal ModelSettings Settings { get; } = new();

    /// <summary>Maps a class, and configures it.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public EntityBuilder<T> Entity<T>()
        where T : class => new(Settings);

    /// <summary>Maps a class, and configures it.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public ModelBuilder Entity<T>(Action<EntityBuilder<T>> configure)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(Entity<T>());
        return this;
    }

    /// <summary>Leaves a class out of the model, and with it the members of other classes that lead to it.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public ModelBuilder Ignore<T>()
        where T : class
    {
        Settings.Ignore(typeof(T));
        return this;
    }
}
