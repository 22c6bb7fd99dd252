using System.Linq.Expressions;

namespace Oxen;

/// <summary>What the parameters of the surrounding lambdas stand for.</summary>
internal sealed record Scope(ParameterExpression Parameter, Shape Shape, Scope? Outer)
{
    /// <summary>The shape a parameter stands for, or null.</summary>
    public static Shape? Find(Scope? scope, ParameterExpression parameter)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Parameter == parameter)
            {
                return scope.Shape;
            }
        }

        return null;
    }
}
