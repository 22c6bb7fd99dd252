using static Oxen.Conformance.Relations.HierarchyGraphModel;

namespace Oxen.Conformance.Relations;

/// <summary>A random graph of objects over <see cref="HierarchyGraphModel"/>, whose members lead to each other both ways, and random changes of it.</summary>
internal sealed class RandomHierarchyGraph
{
    private readonly Random _random;
    private readonly int _batch;
    private int _label;

    /// <summary>The graph of a seed.</summary>
    public RandomHierarchyGraph(int seed)
    {
        (_random, _batch) = (new Random(seed), seed);
        Sites = [.. Some(1, 4, () => new Site { Label = Label("site"), Batch = seed })];
        Badges = [.. Some(1, 4, () => new Badge { Label = Label("badge") })];
        Keepers = [.. Some(1, 3, () => new Keeper { Label = Label("keeper") })];
        foreach (var site in Sites)
        {
            site.Memos.AddRange(Some(0, 3, () => new Memo { Label = Label("memo"), Subject = Subject.Site, Site = site }));
        }

        for (var left = _random.Next(3, 9); left > 0; left--)
        {
            Add();
        }
    }

    public List<Site> Sites { get; }

    public List<Badge> Badges { get; }

    public List<Keeper> Keepers { get; }

    public List<Asset> Assets { get; } = [];

    public IEnumerable<Memo> Memos => Sites.SelectMany(site => site.Memos).Concat(Assets.SelectMany(asset => asset.Memos));

    /// <summary>Changes objects and adds some. Nothing is taken away: a save wouldn't take it away either.</summary>
    public void Change()
    {
        foreach (var asset in Assets)
        {
            asset.Score += _random.Next(3);
            asset.Spot = Maybe(Spot);
            switch (asset)
            {
                case Robot robot:
                    (robot.Arms, robot.Charger) = (_random.Next(9), Spot());
                    break;
                case Machine machine:
                    machine.Skills = [.. Skills()];
                    machine.Jobs.Add(new Job { Label = Label("job"), Machine = machine });
                    break;
                case House house:
                    house.Rooms.ForEach(room => room.Spot = Maybe(Spot));
                    break;
            }
        }

        Add();
    }

    private void Add()
    {
        Asset asset = _random.Next(3) switch
        {
            0 => House(),
            1 => Machine(new Machine()),
            _ => Robot(),
        };
        (asset.Label, asset.Batch, asset.Score, asset.Spot) = (Label("asset"), _batch, _random.Next(10), Maybe(Spot));
        if (Maybe(() => Pick(Sites)) is { } site)
        {
            asset.Site = site;
            site.Assets.Add(asset);
        }

        foreach (var badge in Badges.Where(_ => Chance()))
        {
            asset.Badges.Add(badge);
            badge.Assets.Add(asset);
        }

        asset.Memos.AddRange(Some(0, 3, () => new Memo { Label = Label("memo"), Subject = Subject.Asset, Asset = asset }));
        Assets.Add(asset);
    }

    private House House()
    {
        var house = new House { Floors = _random.Next(5) };
        house.Rooms.AddRange(Some(0, 4, () => new Room { Label = Label("room"), Spot = Maybe(Spot), House = house }));
        return house;
    }

    private Robot Robot()
    {
        var robot = (Robot)Machine(new Robot { Arms = _random.Next(4), Charger = Spot() });
        if (Maybe(() => Pick(Keepers)) is { } keeper)
        {
            robot.Keeper = keeper;
            keeper.Robots.Add(robot);
        }

        return robot;
    }

    private Machine Machine(Machine machine)
    {
        machine.Kind = Maybe(() => Label("kind"));
        machine.Skills = [.. Skills()];
        machine.Jobs.AddRange(Some(0, 3, () => new Job { Label = Label("job"), Machine = machine }));
        var machines = Assets.OfType<Machine>().ToList();
        if (machines.Count > 0 && Chance())
        {
            machine.Parent = Pick(machines);
            machine.Parent.Children.Add(machine);
        }

        return machine;
    }

    private IEnumerable<Skill> Skills() => Some(0, 3, () => new Skill { Name = Label("skill"), Level = _random.Next(5) });

    private Spot Spot() => new(Label("street"), Chance() ? _random.Next(9) : null);

    private T? Maybe<T>(Func<T> make)
        where T : class => Chance() ? make() : null;

    private bool Chance() => _random.Next(2) == 0;

    private T Pick<T>(List<T> all) => all[_random.Next(all.Count)];

    private IEnumerable<T> Some<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(least, most)).Select(_ => make())];

    private string Label(string kind) => $"{kind} {_batch}.{++_label}";
}
