namespace Oxen;

/// <summary>
/// What the commands of a flow run on while it lasts: a transaction, or a connection lent where there is only one.
/// </summary>
internal interface ISessionScope
{
    /// <summary>The connection its commands run on.</summary>
    PinnedConnection Pin { get; }

    /// <summary>What was current when it began.</summary>
    ISessionScope? Outer { get; }

    /// <summary>The nested or outermost transaction of Oxen it stands for; null for none.</summary>
    OxenTransaction? Transaction { get; }

    /// <summary>Whether it is as if it had never been, so that <see cref="Outer"/> is current.</summary>
    bool IsGone { get; }

    /// <summary>Throws if commands can't run in it any more.</summary>
    void ThrowIfEnded();
}
