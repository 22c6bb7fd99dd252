namespace Oxen.Conformance.Work;

/// <summary>Edits of all objects of an office, as an application would make them: by reference, foreign key or collection.</summary>
internal sealed class OfficeEdits(UnitOfWork<OfficeDb> work, Random random, List<Team> teams, List<Person> people, List<Tag> tags, List<Skill> skills, bool hasMembers)
{
    private readonly Dictionary<Person, Team> _moved = [];

    private Action[] Kinds =>
    [
        AddTeam, AddPerson, AddPerson, RemovePerson, RemoveTeam, MovePerson, Appoint, ChangeSlot, ChangeEmail, ReplaceTag, ChangeSkills, ChangeBadge,
    ];

    /// <summary>What was done so far.</summary>
    public List<string> Told { get; } = [];

    /// <summary>True if rows go with others that are removed: what was known of them is old then.</summary>
    public bool HasCascaded { get; private set; }

    public static async Task<OfficeEdits> ReadAsync(UnitOfWork<OfficeDb> work, Random random, bool isWhole = false)
    {
        var hasMembers = isWhole || random.Next(2) == 0;
        IQueryable<Team> query = work.Db.Teams.Include(t => t.Lead).Include(t => t.Parent);
        var teams = await (hasMembers ? query.Include(t => t.Members) : query).OrderBy(t => t.Id).ToListAsync();
        var people = await work.Db.People.Include(p => p.Team).Include(p => p.Mentor).Include(p => p.Tag).Include(p => p.Badge).Include(p => p.Skills).OrderBy(p => p.Id).ToListAsync();
        return new OfficeEdits(work, random, teams, people, await work.Db.Tags.OrderBy(t => t.Code).ToListAsync(), await work.Db.Skills.OrderBy(s => s.Id).ToListAsync(), hasMembers);
    }

    public void Edit() => Kinds[random.Next(Kinds.Length)]();

    public override string ToString() => string.Join(
        "\n",
        teams.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => $"{t.Name}: {t.Slot} in {t.Parent?.Name} led by {t.Lead?.Name}")
            .Concat(people.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name} ({p.Email}) of {TeamOf(p).Name}, {p.Mentor?.Name}, {p.Tag?.Code} {p.Tag?.Text}, {p.Badge?.Text}, [{string.Join(",", p.Skills.Select(s => s.Name).Order(StringComparer.Ordinal))}]"))
            .Concat(tags.OrderBy(t => t.Code, StringComparer.Ordinal).Select(t => $"{t.Code}: {t.Text}")));

    private void AddTeam()
    {
        var team = new Team { Name = Name("t"), Parent = Any(teams) };
        team.ParentId = KeyOf(team.Parent?.Id);
        teams.Add(team);
        work.Add(team);
        Told.Add($"{team.Name} is new in {team.Parent?.Name}");
    }

    private void AddPerson()
    {
        if (Any(teams) is not { } team)
        {
            return;
        }

        var person = new Person { Name = Name("p"), Email = Name("e"), Mentor = Any(people) };
        person.MentorId = KeyOf(person.Mentor?.Id);
        Join(person, team);
        if (!hasMembers || random.Next(2) == 0)
        {
            work.Add(person);
        }

        people.Add(person);
        Told.Add($"{person.Name} is new in {team.Name} with {person.Mentor?.Name}");
    }

    private void MovePerson()
    {
        if (Any(people) is not { } person || Any(teams) is not { } team || _moved.ContainsKey(person))
        {
            return;
        }

        // One of the three ways to say it is enough; saving makes the others say the same.
        var way = random.Next(4);
        if (way == 0 || person.Id == 0 || team == person.Team)
        {
            teams.ForEach(t => t.Members.Remove(person));
            Join(person, team);
        }
        else if (way == 1 && team.Id != 0)
        {
            person.TeamId = team.Id;
        }
        else if (way == 2 && hasMembers)
        {
            team.Members.Add(person);
        }
        else
        {
            person.Team = team;
        }

        _moved[person] = team;
        Told.Add($"{person.Name} to {team.Name} by way {way}");
    }

    private void Join(Person person, Team team)
    {
        (person.Team, person.TeamId) = (team, team.Id);
        if (hasMembers)
        {
            team.Members.Add(person);
        }
    }

    private void RemovePerson()
    {
        if (Any(people) is { } person)
        {
            Told.Add($"{person.Name} goes");
            work.Remove(person);
            Forget(person);
        }
    }

    private void RemoveTeam()
    {
        if (Any(teams) is not { } team || teams.Any(t => t.Parent == team))
        {
            return;
        }

        Told.Add($"{team.Name} goes");
        foreach (var person in people.Where(p => TeamOf(p) == team).ToList())
        {
            if (Any(teams) is { } other && other != team)
            {
                teams.ForEach(t => t.Members.Remove(person));
                Join(person, other);
                _moved[person] = other;
                Told.Add($"{person.Name} to {other.Name}");
            }
            else
            {
                if (work.Changes.Any(change => change.Entity == person) || random.Next(2) == 0)
                {
                    work.Remove(person);
                }
                else
                {
                    HasCascaded = true;
                }

                Forget(person);
            }
        }

        work.Remove(team);
        teams.Remove(team);
    }

    private Team TeamOf(Person person) => _moved.GetValueOrDefault(person, person.Team!);

    private void Forget(Person person)
    {
        people.Remove(person);
        teams.ForEach(t => t.Members.Remove(person));
        foreach (var other in people.Where(p => p.Mentor == person))
        {
            (other.Mentor, other.MentorId) = (null, null);
        }

        foreach (var team in teams.Where(t => t.Lead == person))
        {
            (team.Lead, team.LeadId) = (null, null);
        }

        // The badge outlives the person: what the delete frees, its object says when it was saved.
        person.Badge = null;
    }

    private void Appoint()
    {
        // Two new rows that need each other's keys can't be saved at once.
        if (Any(teams) is { } team && Any(people) is var lead && (team.Id != 0 || lead?.Id != 0))
        {
            team.Lead = lead;
            team.LeadId = KeyOf(team.Lead?.Id);
            Told.Add($"{team.Lead?.Name} leads {team.Name}");
        }
    }

    private void ChangeSlot()
    {
        if (Any(teams) is { } team)
        {
            int? slot = random.Next(4) is > 0 and var number ? number : null;
            foreach (var other in teams.Where(t => t != team && slot is not null && t.Slot == slot))
            {
                other.Slot = random.Next(2) == 0 ? null : team.Slot;
                Told.Add($"{other.Name} has slot {other.Slot}");
            }

            team.Slot = slot;
            Told.Add($"{team.Name} has slot {slot}");
        }
    }

    private void ChangeEmail()
    {
        if (Any(people) is { } person && Any(people) is { } other && person != other)
        {
            (person.Email, other.Email) = (other.Email, Name("e"));
            Told.Add($"{person.Name} has mail {person.Email}, {other.Name} has {other.Email}");
        }
    }

    private void ReplaceTag()
    {
        var code = "c" + random.Next(3);
        if (tags.Find(t => t.Code == code) is { } old)
        {
            work.Remove(old);
            tags.Remove(old);
            foreach (var person in people.Where(p => p.Tag == old))
            {
                (person.Tag, person.TagCode) = (null, null);
            }
        }

        if (random.Next(3) > 0)
        {
            var tag = new Tag { Code = code, Text = Name("x") };
            work.Add(tag);
            tags.Add(tag);
            Told.Add($"{code} is new");
            if (Any(people) is { } person)
            {
                (person.Tag, person.TagCode) = (tag, code);
                Told.Add($"{person.Name} has {code}");
            }
        }
    }

    private void ChangeSkills()
    {
        if (Any(people) is not { } person)
        {
            return;
        }

        if (random.Next(2) == 0 && person.Skills is [var first, ..])
        {
            person.Skills.Remove(first);
            Told.Add($"{person.Name} lost {first.Name}");
            return;
        }

        var skill = Any(skills);
        if (skill is null)
        {
            skills.Add(skill = new Skill { Name = Name("s") });
        }

        if (!person.Skills.Contains(skill))
        {
            person.Skills.Add(skill);
            Told.Add($"{person.Name} learnt {skill.Name}");
        }
    }

    private void ChangeBadge()
    {
        if (Any(people) is { } person)
        {
            switch (random.Next(3))
            {
                // The former badge, if any, belongs to nobody then.
                case 0:
                    person.Badge = new Badge { Text = Name("b") };
                    break;
                case 1:
                    person.Badge = null;
                    break;
                default:
                    (person.Badge ??= new Badge()).Text = Name("b");
                    break;
            }

            Told.Add($"{person.Name} has badge {person.Badge?.Text}");
        }
    }

    /// <summary>The edits were saved: from now on the objects themselves say all.</summary>
    public void Saved() => _moved.Clear();

    private static int? KeyOf(int? id) => id is null or 0 ? null : id;

    private string Name(string kind) => kind + random.Next();

    private T? Any<T>(List<T> all)
        where T : class => all.Count == 0 || random.Next(6) == 0 ? null : all[random.Next(all.Count)];
}
