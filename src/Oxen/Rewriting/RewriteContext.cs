namespace Oxen;

/// <summary>What rewriting passes may know beside the tree.</summary>
/// <param name="Types">The dialect's table of types.</param>
/// <param name="Facts">The facts about the values of this execution.</param>
/// <param name="Traits">What the database can do.</param>
internal sealed record RewriteContext(TypeMappings Types, ParameterFacts Facts, DialectTraits Traits);
