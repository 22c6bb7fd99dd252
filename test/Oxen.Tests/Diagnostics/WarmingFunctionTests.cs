using System.Linq.Expressions;

namespace Oxen.Tests.Diagnostics;

/// <summary>What asks objects is interpreted at first, and compiled when it is asked often.</summary>
public sealed class WarmingFunctionTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    [Test]
    public void A_function_is_interpreted_until_it_is_called_often()
    {
        var function = Twice(new OptionsData());
        Assert.That(Enumerable.Range(0, WarmingFunction<Func<int, int>>.Many - 1).Select(number => function.Function(number)).Sum(), Is.EqualTo(9702));
        Assert.That(function.IsWarm, Is.False);

        Assert.That(function.Function(4), Is.EqualTo(8));
        Assert.That(SpinWait.SpinUntil(() => function.IsWarm, Enough));
        Assert.That(function.Function(5), Is.EqualTo(10));
    }

    [Test]
    public void The_compiler_of_the_application_is_called_at_once_and_once()
    {
        var calls = 0;
        var function = Twice(new OptionsData
        {
            ExpressionCompiler = lambda =>
            {
                calls++;
                return lambda.Compile();
            },
        });
        Assert.That(function.Function(1) + function.Function(2), Is.EqualTo(6));
        Assert.That(calls, Is.EqualTo(1));
    }

    [Test]
    public void What_can_not_be_interpreted_is_compiled_at_once()
    {
        Expression<Func<int[], bool>> contains = list => list.Contains(2);
        var function = new WarmingFunction<Func<int[], bool>>(new OptionsData(), () => contains);
        Assert.That(function.Function([1, 2]), Is.True);
        Assert.That(function.IsWarm, Is.True);
    }

    private static WarmingFunction<Func<int, int>> Twice(OptionsData options) => new(options, () => number => number * 2);
}
