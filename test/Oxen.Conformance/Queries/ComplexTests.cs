namespace Oxen.Conformance;

/// <summary>Objects that are stored in columns of their owner's table.</summary>
[Golden]
public sealed class ComplexTests(TestDatabase database) : ValueTests(database)
{
    private static readonly Mailing Bergen = new("Bergen", "Main St. 1", 5003, new Spot(1, 2));
    private static readonly Mailing Oslo = new("Oslo", null, null, null);

    private static IQueryable<Contact> Contacts(IShop shop) => shop.Contacts;

    [Test]
    public void Whole_rows_have_their_objects() => All(
        s => s.Contacts.OrderBy(c => c.Id),
        s => s.Contacts.Where(c => c.Id > 2).OrderBy(c => c.Name).Take(3),
        s => s.Contacts.Single(c => c.Id == 4));

    [Test]
    public void A_member_in_a_condition() => Conditions(
        Contacts,
        c => c.Home.City == "Bergen",
        c => c.Home.Street == null,
        c => c.Home.Code > 1,
        c => c.Home.City.StartsWith("Ber") && c.Home.Code == 5003,
        c => c.Desk.X == 1,
        c => c.Desk.X < c.Desk.Y,
        c => c.Home.At != null && c.Home.At.Value.X == 1,
        c => c.Home.At.HasValue && c.Home.At.Value.Y == c.Desk.Y);

    [Test]
    public void A_member_of_an_optional_object_is_null_without_it() => All(
        s => s.Contacts.Where(c => c.Office!.City == "Oslo").Select(c => c.Id),
        s => s.Contacts.Where(c => c.Office!.City == null).Select(c => c.Id),
        s => s.Contacts.Where(c => c.Office!.City != "Oslo").Select(c => c.Id),
        s => s.Contacts.Select(c => new { c.Id, c.Office!.City, c.Office.Code }),
        s => s.Contacts.Where(c => c.Habits!.Drink == "tea").Select(c => new { c.Id, c.Habits!.Cups }),
        s => s.Contacts.Where(c => c.Habits!.Urgency == Priority.High).Select(c => c.Id),
        s => s.Contacts.Where(c => c.Seat != null && c.Seat.Value.X > 0).Select(c => new { c.Id, c.Seat!.Value.Y }));

    [Test]
    public void An_object_is_there_or_not() => Conditions(
        Contacts,
        c => c.Office == null,
        c => c.Office != null && c.Office.Street == null,
        c => c.Habits == null,
        c => c.Habits != null && c.Id > 3,
        c => c.Seat == null,
        c => c.Seat.HasValue,
        c => c.Home.At == null,
        c => c.Office!.At == null);

    [Test]
    public void Objects_are_equal_when_all_members_are() => Conditions(
        Contacts,
        c => c.Home == c.Office,
        c => c.Office == c.Home,
        c => c.Home.Equals(c.Office),
        c => c.Desk == c.Seat,
        c => c.Seat == c.Home.At,
        c => c.Home.At == c.Office!.At);

    [Test]
    public void An_object_equals_one_of_the_application() => Same<Mailing?, IQueryable<int>>(
        [Bergen, Oslo, new("Oslo", null, 1, null), null],
        (s, address) => s.Contacts.Where(c => c.Home == address || c.Office == address).Select(c => c.Id));

    [Test]
    public void A_struct_equals_one_of_the_application()
    {
        Same<Spot?, IQueryable<int>>([new Spot(1, 2), new Spot(0, 0), new Spot(9, 9), null], (s, spot) => s.Contacts.Where(c => c.Desk == spot || c.Seat == spot || c.Home.At == spot).Select(c => c.Id));
        var x = 3;
        Same(s => s.Contacts.Where(c => c.Desk == new Spot(x, 4)).Select(c => c.Id));
        Same(s => s.Contacts.Where(c => c.Desk == new Spot(c.Id, c.Id + 1)).Select(c => c.Id));
    }

    [Test]
    public void An_object_differs_from_one_of_the_application() => Same<Mailing?, IQueryable<int>>(
        [Bergen, Oslo, null], (s, address) => s.Contacts.Where(c => c.Home != address && c.Office != address).Select(c => c.Id));

    [Test]
    public void Objects_are_selected() => All(
        s => s.Contacts.Select(c => c.Home),
        s => s.Contacts.Select(c => c.Office),
        s => s.Contacts.Select(c => c.Desk),
        s => s.Contacts.Select(c => c.Seat),
        s => s.Contacts.Select(c => c.Habits),
        s => s.Contacts.Select(c => c.Home.At),
        s => s.Contacts.Where(c => c.Seat != null).Select(c => c.Seat!.Value),
        s => s.Contacts.Select(c => new { c.Id, c.Home, To = c.Office, c.Seat, Street = c.Home.Street }),
        s => s.Contacts.Select(c => new { c, c.Home.City }),
        s => s.Contacts.OrderBy(c => c.Id).Select(c => c.Office).First(),
        s => s.Contacts.Select(c => c.Office ?? c.Home),
        s => s.Contacts.Select(c => new { c.Id, Lower = (c.Office ?? c.Home).City.ToLowerInvariant() }));

    [Test]
    public void Objects_that_were_selected_are_queried_on() => All(
        s => s.Contacts.Select(c => c.Home).Where(h => h.City == "Oslo"),
        s => s.Contacts.Select(c => c.Office).Where(o => o != null).Select(o => o!.City),
        s => s.Contacts.Select(c => new { c.Id, c.Home }).Where(x => x.Home.Code > 0).OrderBy(x => x.Id).Select(x => x.Home.Street),
        s => s.Contacts.OrderBy(c => c.Id).Take(4).Select(c => c.Office).Where(o => o!.City == "Oslo"),
        s => s.Contacts.Select(c => c.Home).Distinct(),
        s => s.Contacts.Select(c => c.Office).Distinct().Count(),
        s => s.Contacts.Select(c => c.Home.At).Distinct(),
        s => s.Contacts.Select(c => c.Habits!.Cups).Max(),
        s => s.Contacts.Any(c => c.Home.City == "Oslo"),
        s => s.Contacts.Select(c => c.Home).Any(h => h == Oslo));

    [Test]
    public void Objects_order_by_their_members() => All(
        s => s.Contacts.OrderBy(c => c.Home.City).ThenByDescending(c => c.Home.Street).ThenBy(c => c.Id).Select(c => c.Id),
        s => s.Contacts.OrderBy(c => c.Office!.City).ThenBy(c => c.Id).Select(c => c.Id),
        s => s.Contacts.Where(c => c.Seat != null).OrderByDescending(c => c.Seat!.Value.X).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Objects_are_grouped_by() => All(
        s => s.Contacts.GroupBy(c => c.Home).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Contacts.GroupBy(c => c.Office).Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(c => c.Desk.X) }),
        s => s.Contacts.GroupBy(c => c.Home.City).Select(g => new { g.Key, Codes = g.Max(c => c.Home.Code) }),
        s => s.Contacts.GroupBy(c => c.Seat).Select(g => new { g.Key, Count = g.Count() }),
        s => s.Contacts.GroupBy(c => new { c.Home.City, c.Desk }).Select(g => new { g.Key.City, g.Key.Desk.X, Count = g.Count() }),
        s => s.Contacts.GroupBy(c => c.Home).Where(g => g.Key.City == "Bergen").Select(g => g.Key.Street));

    [Test]
    public void Groups_keep_their_rows() => SameIn(2, s => s.Contacts.GroupBy(c => c.Office).Select(g => new { g.Key, Ids = g.OrderBy(c => c.Id).Select(c => c.Id).ToList() }));

    [Test]
    public void Objects_are_joined_on() => All(
        s => s.Contacts.Join(s.Contacts, c => c.Home, o => o.Office, (c, o) => new { c.Id, Other = o.Id }),
        s => s.Contacts.Join(s.Contacts, c => c.Home.City, o => o.Office!.City, (c, o) => new { c.Id, Other = o.Id, o.Office }),
        s => from c in s.Contacts join o in s.Contacts on c.Desk equals o.Desk where c.Id < o.Id select new { c.Name, Other = o.Name },
        s => s.Contacts.LeftJoin(s.Contacts.Where(o => o.Id > 3), c => c.Id, o => o.PartnerId, (c, o) => new { c.Id, Home = o == null ? null : o.Home.City }));

    [Test]
    public void Objects_of_references() => All(
        s => s.Contacts.Select(c => new { c.Id, c.Partner!.Home.City, c.Partner.Office!.Street }),
        s => s.Contacts.Where(c => c.Partner!.Home == c.Home).Select(c => c.Id),
        s => s.Contacts.Where(c => c.Partner!.Office != null).Select(c => c.Id),
        s => s.Contacts.OrderBy(c => c.Partner!.Home.City).ThenBy(c => c.Id).Select(c => c.Id),
        s => s.Contacts.Where(c => c.PartnerOf.Any(p => p.Home.City == c.Office!.City)).Select(c => c.Id),
        s => s.Contacts.Select(c => new { c.Id, Codes = c.PartnerOf.Sum(p => p.Home.Code) }));

    [Test]
    public void An_object_of_an_absent_reference_is_null() => Same(
        s => s.Contacts.Select(c => new { c.Id, Home = (Mailing?)c.Partner!.Home }),
        s => s.Contacts.Select(c => new { c.Id, Home = c.Partner == null ? null : c.Partner.Home }));

    [Test]
    public void Objects_of_subqueries() => All(
        s => s.Contacts.Where(c => s.Contacts.Any(o => o.Home == c.Office)).Select(c => c.Id),
        s => s.Contacts.Where(c => s.Contacts.Where(o => o.Id < c.Id).Select(o => o.Home.City).Contains(c.Home.City)).Select(c => c.Id),
        s => s.Contacts.Select(c => new { c.Id, First = s.Contacts.Where(o => o.Id != c.Id).OrderBy(o => o.Id).Select(o => o.Home.City).FirstOrDefault() }),
        s => s.Contacts.SelectMany(c => c.PartnerOf, (c, p) => new { c.Id, p.Home, p.Seat }));

    [Test]
    public void Objects_of_collections() => SameIn(2, s => s.Contacts.Select(c => new { c.Id, Homes = c.PartnerOf.OrderBy(p => p.Id).Select(p => p.Home).ToList(), Offices = 1 }));

    [Test]
    public void Objects_are_combined() => All(
        s => s.Contacts.Select(c => c.Home).Concat(s.Contacts.Where(c => c.Id < 3).Select(c => c.Home)),
        s => s.Contacts.Select(c => c.Office).Union(s.Contacts.Where(c => c.Id > 4).Select(c => c.Office)),
        s => s.Contacts.Where(c => c.Id < 3).Union(s.Contacts.Where(c => c.Home.City == "Oslo")));

    [Test]
    public void An_object_in_a_list()
    {
        Mailing[] addresses = [Bergen, Oslo];
        string[] cities = ["Oslo", ""];
        All(
            s => s.Contacts.Where(c => cities.Contains(c.Home.City)).Select(c => c.Id),
            s => s.Contacts.Where(c => cities.Contains(c.Office!.City)).Select(c => c.Id),
            s => s.Contacts.Where(c => addresses.Any(a => a.City == c.Home.City)).Select(c => c.Id));
    }

    [Test]
    public void A_property_of_the_object_that_is_an_expression() => All(
        s => s.Contacts.Where(c => c.Home.Line == "Bergen, Main St. 1").Select(c => c.Id),
        s => s.Contacts.Select(c => new { c.Id, c.Home.Line }));

    [Test]
    public void A_choice_by_presence() => All(
        s => s.Contacts.Select(c => new { c.Id, City = c.Office != null ? c.Office.City : "none" }),
        s => s.Contacts.Select(c => new { c.Id, X = c.Seat != null ? c.Seat.Value.X : -1 }),
        s => s.Contacts.OrderBy(c => c.Office == null ? c.Home.City : c.Office.City).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Documents_are_queried_inside() => All(
        s => s.Contacts.Where(c => c.Profile!.Title == "Boss" && c.Profile.Stars > 3).Select(c => new { c.Id, c.Profile!.Badge }),
        s => s.Contacts.Where(c => c.Profile == null).Select(c => c.Id),
        s => s.Contacts.Where(c => c.Phones.Any(p => p.Kind == "work")).Select(c => c.Id),
        s => s.Contacts.Select(c => new { c.Id, Count = c.Phones.Count, Work = c.Phones.Count(p => p.Kind == "work"), First = c.Phones.Select(p => p.Number).FirstOrDefault() }),
        s => s.Contacts.SelectMany(c => c.Phones, (c, p) => new { c.Id, c.Home.City, p.Number }).Where(x => x.Number != ""),
        s => s.Contacts.OrderBy(c => c.Phones.Count).ThenBy(c => c.Id).Select(c => c.Id));
}
