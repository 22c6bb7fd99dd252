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

    /// <summary>What the parameters stand for, from the innermost outwards.</summary>
    public static NodeList<Shape> ShapesOf(Scope? scope)
    {
        NodeList<Shape> shapes = [];
        for (; scope is not null; scope = scope.Outer)
        {
            shapes = shapes.Add(scope.Shape);
        }

        return shapes;
    }

    /// <summary>The same parameters, which stand for these shapes, given as by <see cref="ShapesOf"/>.</summary>
    public static Scope? With(Scope? scope, NodeList<Shape> shapes, int from = 0) =>
        scope is null ? null : new Scope(scope.Parameter, shapes[from], With(scope.Outer, shapes, from + 1));

    /// <summary>The same parameters inside a subquery or an aggregate: an aggregate of a group that is named in there has to read the group's rows once more.</summary>
    public static Scope? Inside(Scope? scope) =>
        scope is null ? null : scope with { Shape = Shapes.MapLeaves(scope.Shape, static leaf => leaf), Outer = Inside(scope.Outer) };
}
