using Humanizer;

namespace Oxen.Tests;

public class NamingTests
{
    [TestCase("User", "users")]
    [TestCase("OrderLine", "order_lines")]
    [TestCase("HTTPServer", "http_servers")]
    [TestCase("Person", "people")]
    [TestCase("SalesPerson", "sales_people")]
    [TestCase("Category", "categories")]
    [TestCase("Day", "days")]
    [TestCase("Address", "addresses")]
    [TestCase("OrderStatus", "order_statuses")]
    [TestCase("BlackSheep", "black_sheep")]
    [TestCase("News", "news")]
    [TestCase("Users", "users")]
    [TestCase("Order_Line", "order_lines")]
    [TestCase("Address2", "address2s")]
    [TestCase("user", "users")]
    [TestCase("Årsmøte", "årsmøtes")]
    [TestCase("_", "_")]
    public void A_class_is_stored_in_the_snake_case_plural(string className, string table) =>
        Assert.That(Naming.SnakeCasePlural.Table(className), Is.EqualTo(table));

    [TestCase("Id", "id")]
    [TestCase("CreatedAt", "created_at")]
    [TestCase("HTTPServer", "http_server")]
    [TestCase("UserID", "user_id")]
    [TestCase("Address2", "address2")]
    [TestCase("Line2Text", "line2_text")]
    [TestCase("A", "a")]
    [TestCase("AB", "ab")]
    [TestCase("ABTest", "ab_test")]
    public void A_property_is_stored_in_snake_case(string property, string column) =>
        Assert.That(Naming.SnakeCasePlural.Column(property), Is.EqualTo(column));

    [Test]
    public void Exact_names_are_left_alone()
    {
        Assert.That(Naming.Exact.Table("OrderLine"), Is.EqualTo("OrderLine"));
        Assert.That(Naming.Exact.Column("CreatedAt"), Is.EqualTo("CreatedAt"));
    }

    [Test]
    public void Functions_can_name_things()
    {
        var naming = Naming.Custom(name => $"tbl{name}", name => name.ToUpperInvariant());
        var entity = TestModel.Of<Plain>(naming: naming);
        Assert.That(entity.Table, Is.EqualTo("tblPlain"));
        Assert.That(entity.Columns.Select(column => column.Name), Is.EqualTo(["ID", "LASTNAME"]));
        Assert.That(entity.Indexes.Single().Name, Is.EqualTo("ix_tblPlain_LASTNAME"));
    }

    [Test]
    public void A_derived_class_can_name_things()
    {
        var entity = TestModel.Of<Plain>(naming: new Shouting());
        Assert.That(entity.Table, Is.EqualTo("PLAIN"));
        Assert.That(entity.Indexes.Single().Name, Is.EqualTo("IDX$PLAIN$LASTNAME"));
    }

    // Words that Oxen makes plural itself, and those that Humanizer is asked for: the result is always Humanizer's.
    [Test]
    public void A_plural_is_the_one_that_Humanizer_knows()
    {
        const string Words = """
            account activity actor address agent airport album alias alumna alumnus analysis answer apartment application appointment area
            article artist asset attachment attempt author award balance bank basis batch bill bison blog board body bonus book booking
            border box boy branch brand brush budget building bus business buyer byte cache cactus calendar call campaign campus car card
            cart case cash category century certificate channel chapter charge chat child choice church city claim class client clinic coach
            code coin column comment company contact contract copy corn country coupon course crisis criterion currency customer data database
            datum day deal deer delivery department deposit device diagnosis diary die dish district doctor document dog domain door draft
            driver echo elk email employee employer engine entity entry equipment error event ex exam exchange exercise expense export factory
            family fax feature fee field file film fish flight fly focus folder food foot forum friend game gas gender glass glove goal goose
            grade grass group guest guy half hero hive history hobby holiday horse hospital hotel house human image index industry information
            invoice item job journey judge key kind knife label language larva leaf league lease leave lesson level library licence life line
            link list loan location log loss louse lunch machine mail man manager map market match matrix meal means measure media member
            memo menu message metadata meter method milk minute model moment money monkey month moose mouse move movie museum name need
            neighbour network news node note notice number offer office offspring option order organisation owner ox page parent part party
            pass passenger patch path patient payment permission person phase phenomenon phone photo picture piece place plan plate player
            policy position post potato price process product profile progress project property provider purchase query question quiz quota
            radius rate reason receipt record region release rent report request reservation response result review rice role roof room route
            row rule safe salary sale salmon schedule school score screen season seat section seller series service session setting sex sheep
            shelf shift ship shop shrimp size skill slot someone species sport staff stage stage standard state station status step stock
            store story strategy street student subject subscription supplier supply survey swine synopsis syntax system table tag task tax
            team template test text that theatre thesis thief ticket tie time title token tomato tooth topic tour town track trade train
            training transaction tree trip trophy trout truck type unit university update user vacancy value variant vehicle vendor venue
            version vertex video view virus visa visit voice volume vote voucher wage wallet warehouse water wave way week weight wheel wife
            window wish wolf woman word work worker year zombie zone
            accounts addresses branches categories children cities data days geese heroes indices keys men mice oxen people photos statuses
            teeth those users women waters oz tsp tbsp ml l is this soliloquy buy spy quay foray
            """;
        foreach (var word in Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.That(Plural.Of(word), Is.EqualTo(word.Pluralize(inputIsKnownToBeSingular: false)));
        }
    }

    [Test]
    public void Arguments_of_a_generic_class_are_part_of_its_tables_name() =>
        Assert.That(TestModel.Of<Page<Plain>>().Table, Is.EqualTo("page_plains"));

    private sealed class Plain
    {
        public int Id { get; set; }

        [Index] public string LastName { get; set; } = "";
    }

    private sealed class Page<T>
    {
        public int Id { get; set; }

        public string Of { get; set; } = typeof(T).Name;
    }

    private sealed class Shouting : Naming
    {
        public override string Table(string className) => className.ToUpperInvariant();

        public override string Column(string propertyName) => propertyName.ToUpperInvariant();

        public override string Index(string table, IReadOnlyList<string> columns) => $"IDX${table}${string.Join('$', columns)}";
    }
}
