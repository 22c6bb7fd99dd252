namespace Oxen;

/// <summary>How a list travels as one parameter.</summary>
/// <param name="Parameter">The mapping of the parameter; its <see cref="TypeMapping.ToStore"/> takes the list as a non-generic enumerable.</param>
/// <param name="Membership">SQL that says <c>{0}</c> is in the list <c>{1}</c>, such as <c>{0} IN (SELECT value FROM json_each({1}))</c>.</param>
/// <param name="NonMembership">SQL that says it isn't.</param>
internal sealed record ListMapping(TypeMapping Parameter, string Membership, string NonMembership)
{
    /// <summary>SQL of the items of the list <c>{1}</c>, where it may give way to a parameter for each; null where one list is best.</summary>
    public string? Items { get; init; }
}
