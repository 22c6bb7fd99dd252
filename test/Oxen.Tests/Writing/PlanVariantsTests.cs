namespace Oxen.Tests.Writing;

public class PlanVariantsTests
{
    [Test]
    public void Each_choice_has_a_plan_of_its_own()
    {
        var built = new List<string>();
        var variants = new PlanVariants(chosen => Build(chosen, built));

        Assert.That(variants.Find([true, false]).Command.Text, Is.EqualTo("10"));
        Assert.That(variants.Find([false, true]).Command.Text, Is.EqualTo("01"));
        Assert.That(variants.Find([]).Command.Text, Is.EqualTo(""));
        Assert.That(variants.Find([true, false]).Command.Text, Is.EqualTo("10"));
        Assert.That(built, Is.EqualTo(new[] { "10", "01", "" }));
    }

    [Test]
    public void The_number_of_plans_is_bounded()
    {
        var built = new List<string>();
        var variants = new PlanVariants(chosen => Build(chosen, built));
        for (var i = 0; i < 2_000; i++)
        {
            var number = i;
            bool[] chosen = [.. Enumerable.Range(0, 11).Select(bit => (number >> bit & 1) == 1)];
            Assert.That(variants.Find(chosen).Command.Text, Is.EqualTo(Text(chosen)));
        }

        variants.Find([.. Enumerable.Repeat(false, 11)]);
        Assert.That(built, Has.Count.EqualTo(2_001), "the first plan was dropped");
    }

    private static WritePlan Build(bool[] chosen, List<string> built)
    {
        built.Add(Text(chosen));
        return new WritePlan(new CommandPlan(Text(chosen), []));
    }

    private static string Text(bool[] chosen) => string.Concat(chosen.Select(isChosen => isChosen ? '1' : '0'));
}
