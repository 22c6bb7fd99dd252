using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests;

public class ColumnTests
{
    [Test]
    public void Attributes_describe_table_and_columns()
    {
        var entity = TestModel.Of<Annotated>();
        Assert.That((entity.Table, entity.Schema), Is.EqualTo(("People", "hr")));
        Assert.That(entity.Columns.Select(column => column.Name), Is.EqualTo(["tag", "id", "full name", "email", "nick", "version", "stamp", "secret", "computed", "given"]));

        var name = entity.Column("Name");
        Assert.That((name.Type.StoreType, name.MaxLength, name.IsNullable), Is.EqualTo(("varchar(80)", (int?)80, false)));
        Assert.That(entity.Column("Email").MaxLength, Is.EqualTo(200));
        Assert.That(entity.Column("Nick").IsNullable, Is.False, "[Required]");
        Assert.That(entity.Column("Version").IsConcurrencyToken, Is.True);
        Assert.That((entity.Column("Stamp").Generated, entity.Column("Stamp").IsConcurrencyToken), Is.EqualTo((ValueGeneration.RowVersion, true)));
        Assert.That(entity.Column("Secret").IsSensitive, Is.True);
        Assert.That(entity.Column("Computed").Generated, Is.EqualTo(ValueGeneration.Always));
        Assert.That(entity.Column("Given").Generated, Is.EqualTo(ValueGeneration.OnInsertByDatabase));
        Assert.That(entity.FindColumn("Skipped"), Is.Null);
    }

    [Test]
    public void The_builder_says_all_that_attributes_say()
    {
        var entity = TestModel.Of<Plain>(plain =>
        {
            plain.ToTable("People", "hr");
            plain.Property(p => p.Name).HasColumnName("full name").HasColumnType("varchar(80)").HasMaxLength(80).IsRequired();
            plain.Property(p => p.Amount).HasPrecision(18, 4).IsConcurrencyToken().IsSensitive();
            plain.Property(p => p.Stamp).IsRowVersion();
            plain.Ignore(p => p.Skipped);
        });
        Assert.That((entity.Table, entity.Schema), Is.EqualTo(("People", "hr")));
        var name = entity.Column("Name");
        Assert.That((name.Name, name.Type.StoreType, name.MaxLength, name.IsNullable), Is.EqualTo(("full name", "varchar(80)", (int?)80, false)));
        var amount = entity.Column("Amount");
        Assert.That((amount.Precision, amount.Scale, amount.IsConcurrencyToken, amount.IsSensitive), Is.EqualTo(((int?)18, (int?)4, true, true)));
        var stamp = entity.Column("Stamp");
        Assert.That((stamp.Generated, stamp.IsConcurrencyToken), Is.EqualTo((ValueGeneration.RowVersion, true)));
        Assert.That(entity.FindColumn("Skipped"), Is.Null);
    }

    [Test]
    public void The_builder_wins_over_attributes()
    {
        var entity = TestModel.Of<Annotated>(annotated =>
        {
            annotated.ToTable("humans");
            annotated.Property(a => a.Name).HasColumnName("n").HasColumnType("text").HasMaxLength(5).IsRequired(false);
            annotated.Property(a => a.Secret).IsSensitive(false);
            annotated.Property(a => a.Version).IsConcurrencyToken(false);
            annotated.Property(a => a.Given).ValueGeneratedNever();
            annotated.Property(a => a.Skipped);
            annotated.Ignore(a => a.Email);
        });
        Assert.That((entity.Table, entity.Schema), Is.EqualTo(("humans", (string?)null)));
        var name = entity.Column("Name");
        Assert.That((name.Name, name.Type.StoreType, name.MaxLength, name.IsNullable), Is.EqualTo(("n", "text", (int?)5, true)));
        Assert.That(entity.Column("Secret").IsSensitive, Is.False);
        Assert.That(entity.Column("Version").IsConcurrencyToken, Is.False);
        Assert.That(entity.Column("Given").Generated, Is.EqualTo(ValueGeneration.None));
        Assert.That(entity.FindColumn("Skipped"), Is.Not.Null);
        Assert.That(entity.FindColumn("Email"), Is.Null);
    }

    [Test]
    public void What_the_builder_leaves_open_the_attributes_say()
    {
        var entity = TestModel.Of<Annotated>(annotated => annotated.Property(a => a.Name).HasMaxLength(5));
        Assert.That((entity.Column("Name").Name, entity.Column("Name").MaxLength), Is.EqualTo(("full name", (int?)5)));
    }

    [Test]
    public void What_is_said_last_wins()
    {
        var entity = TestModel.Of<Plain>(plain =>
        {
            plain.Ignore(p => p.Name);
            plain.Property(p => p.Name).HasColumnName("a").HasDefaultValue("x");
            plain.Property(p => p.Name).HasColumnName("b").HasDefaultValueSql("lower('X')");
            plain.HasNoKey();
            plain.HasKey(p => p.Id);
        });
        Assert.That((entity.Column("Name").Name, entity.Column("Name").DefaultSql), Is.EqualTo(("b", "lower('X')")));
        Assert.That(entity.IsKeyless, Is.False);
    }

    [Test]
    public void A_default_value_becomes_a_literal_of_its_stored_form()
    {
        var entity = TestModel.Of<Plain>(plain =>
        {
            plain.Property(p => p.Name).HasDefaultValue("O'Neill; drop table x --");
            plain.Property(p => p.Amount).HasDefaultValue(-1.50m);
            plain.Property(p => p.Count).HasDefaultValue(-7);
            plain.Property(p => p.Ratio).HasDefaultValue(0.1);
            plain.Property(p => p.IsOn).HasDefaultValue(true);
            plain.Property(p => p.Day).HasConversion<string>().HasDefaultValue(DayOfWeek.Friday);
            plain.Property(p => p.OtherDay).HasDefaultValue(DayOfWeek.Friday);
            plain.Property(p => p.Maybe).HasDefaultValue(null);
        });
        Assert.That(Default("Name"), Is.EqualTo("'O''Neill; drop table x --'"));
        Assert.That(Default("Amount"), Is.EqualTo("'-1.50'"));
        Assert.That(Default("Count"), Is.EqualTo("-7"));
        Assert.That(Default("Ratio"), Is.EqualTo("0.1"));
        Assert.That(Default("IsOn"), Is.EqualTo("TRUE"));
        Assert.That(Default("Day"), Is.EqualTo("'Friday'"));
        Assert.That(Default("OtherDay"), Is.EqualTo("5"));
        Assert.That(Default("Maybe"), Is.EqualTo("NULL"));

        string? Default(string property) => entity.Column(property).DefaultSql;
    }

    [Test]
    public void A_default_is_generated_by_the_database_but_for_false()
    {
        var entity = TestModel.Of<Plain>(plain =>
        {
            plain.Property(p => p.Count).HasDefaultValue(1);
            plain.Property(p => p.Name).HasDefaultValueSql("current_user");
            plain.Property(p => p.IsOn).HasDefaultValue(true);
            plain.Property(p => p.MaybeOn).HasDefaultValue(true);
        });
        Assert.That(entity.Column("Count").Generated, Is.EqualTo(ValueGeneration.OnInsertByDatabase));
        Assert.That(entity.Column("Name").Generated, Is.EqualTo(ValueGeneration.OnInsertByDatabase));
        Assert.That(entity.Column("IsOn").Generated, Is.EqualTo(ValueGeneration.None), "false can't be told from unset");
        Assert.That(entity.Column("MaybeOn").Generated, Is.EqualTo(ValueGeneration.OnInsertByDatabase));
    }

    [Test]
    public void A_computed_column_is_never_written()
    {
        var entity = TestModel.Of<Plain>(plain =>
        {
            plain.Property(p => p.Name).HasComputedColumnSql("upper(x)");
            plain.Property(p => p.Count).HasComputedColumnSql("1 + 1", stored: true);
        });
        var (name, count) = (entity.Column("Name"), entity.Column("Count"));
        Assert.That((name.Generated, name.ComputedSql, name.IsStored, name.DefaultSql), Is.EqualTo((ValueGeneration.Always, "upper(x)", false, (string?)null)));
        Assert.That((count.ComputedSql, count.IsStored), Is.EqualTo(("1 + 1", true)));
    }

    [Test]
    public void Hostile_names_pass_untouched()
    {
        const string Table = "a\"b'c`d]; drop table users --", Column = "select \" from 'x'", Index = "ix \"' ü";
        var entity = TestModel.Of<Plain>(plain =>
        {
            plain.ToTable(Table, "sch\"ema");
            plain.Property(p => p.Name).HasColumnName(Column);
            plain.HasIndex(p => p.Name).HasName(Index);
        });
        Assert.That((entity.Table, entity.Schema), Is.EqualTo((Table, "sch\"ema")));
        Assert.That(entity.Column("Name").Name, Is.EqualTo(Column));
        Assert.That(entity.Indexes.Single().Name, Is.EqualTo(Index));
    }

    [Table("People", Schema = "hr")]
    private sealed class Annotated
    {
        public int Id { get; set; }

        [Column("full name", TypeName = "varchar(80)"), MaxLength(80)]
        public string Name { get; set; } = "";

        [StringLength(200), EmailAddress] public string Email { get; set; } = "";

        [Required] public string? Nick { get; set; }

        [ConcurrencyCheck, System.ComponentModel.DataAnnotations.Range(1, 9)] public int Version { get; set; }

        [Timestamp] public byte[] Stamp { get; set; } = [];

        [Sensitive] public string Secret { get; set; } = "";

        [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public int Computed { get; set; }

        [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public int Given { get; set; }

        [NotMapped] public string Skipped { get; set; } = "";

        [Column(Order = 0)] public int Tag { get; set; }
    }

    private sealed class Plain
    {
        public int Id { get; set; }

        public string? Name { get; set; }

        public decimal Amount { get; set; }

        public int Count { get; set; }

        public double Ratio { get; set; }

        public bool IsOn { get; set; }

        public bool? MaybeOn { get; set; }

        public DayOfWeek Day { get; set; }

        public DayOfWeek OtherDay { get; set; }

        public int? Maybe { get; set; }

        public long Stamp { get; set; }

        public string Skipped { get; set; } = "";
    }
}
