namespace Oxen;

/// <summary>Where a command of one connection stands on its way to being prepared by <see cref="PreparingRules"/>.</summary>
internal enum Preparation
{
    /// <summary>Nobody has asked yet.</summary>
    Unknown,

    /// <summary>It goes as text, always.</summary>
    Never,

    /// <summary>It goes as text until it was sent often enough.</summary>
    Awaited,

    /// <summary>It is prepared before it is sent next.</summary>
    Due,

    /// <summary>The database has prepared it.</summary>
    Done,
}
