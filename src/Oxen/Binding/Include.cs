using System.Linq.Expressions;

namespace Oxen;

/// <summary>A member that is loaded with its entity.</summary>
/// <param name="Navigation">The member.</param>
/// <param name="Rows">The owner's rows as the query wants them, filtered, ordered or limited; null for all of them.</param>
/// <param name="Then">What is loaded with each of them.</param>
internal sealed record Include(NavigationModel Navigation, LambdaExpression? Rows, NodeList<Include> Then);
