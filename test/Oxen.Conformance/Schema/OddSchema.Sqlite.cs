namespace Oxen.Conformance.Schema;

internal sealed partial record OddSchema
{
    private static OddSchema Sqlite { get; } = new(
        [
            "create table Parents (a int not null, b varchar(20), primary key (b, a)) -- of a key in another order",
            """
            create table "select" (
                "from" integer primary key /* numbered, (even so) */,
                "order by" varchar(30) not null default 'it''s' collate nocase,
                [qu"ote] decimal(10, 2) default (1 + 2) check ([qu"ote] > ')'),
                `tick``s` text constraint nn not null unique,
                parent_a int, parent_b varchar(20) collate binary,
                self int constraint selfish references "select" on delete cascade on update set null check (self <> 0),
                comp as ("from" + 1), kept int generated always as (length("order by")) stored,
                n real default null,
                constraint "two parents" foreign key (parent_b, parent_a) references parents deferrable initially deferred,
                constraint uq unique (parent_a, parent_b),
                constraint ck check (n > 0 and "order by" <> 'a)b' -- why not
                ) check (n < 10)
            )
            """,
            """create unique index part on "select" (parent_a desc, lower("order by"), "order by" collate binary) where n > 3 and `tick``s` = 'where'""",
            """create view "a view" as select "from", "order by", n * 2 as twice from "select" where n > 1""",
            """create trigger "a trigger" after insert on "SELECT" begin delete from parents; end""",
            "create table chicken (id integer primary key autoincrement, egg int references eggs (id))",
            "create table eggs (id int primary key, chicken_id int not null references Chicken)",
            "create table pairs (a int, b int, primary key (a, b)) without rowid",
            "create table no_key (x, y blob)",
            "create table _oxen_migrations (id int)",
        ],
        """
        table [Parents]
          a int
          b varchar(20) null
          key (b, a)
        {hundred}
        table chicken
          id integer identity
          egg int null
          key (id)
          foreign [] (egg) -> eggs (id) Restrict Restrict
        table eggs
          id int null
          chicken_id int
          key (id)
          foreign [] (chicken_id) -> chicken (id) Restrict Restrict
        table no_key
          x  null
          y blob null
        table pairs
          a int
          b int
          key (a, b)
        table select
          from integer identity
          [order by] varchar(30) default 'it''s' collate nocase
          [qu"ote] decimal(10, 2) null default 1 + 2
          [tick`s] text
          parent_a int null
          parent_b varchar(20) null
          self int null
          comp  null = "from" + 1
          kept int null = length("order by") stored
          n real null
          key (from)
          foreign selfish (self) -> select (from) Cascade SetNull
          foreign [two parents] (parent_b, parent_a) -> [Parents] (b, a) Restrict Restrict
          unique part (parent_a desc, <lower("order by")>, [order by]<"order by" collate binary>) where n > 3 and `tick``s` = 'where'
          unique constraint sqlite_autoindex_select_1 ([tick`s])
          unique constraint uq (parent_a, parent_b)
          check [] [qu"ote] > ')'
          check [] self <> 0
          check [] n < 10
          check ck n > 0 and "order by" <> 'a)b'
          trigger [a trigger]
        view [a view]
          from integer null
          [order by] varchar(30) null
          twice  null
          as select "from", "order by", n * 2 as twice from "select" where n > 1
        """);
}
