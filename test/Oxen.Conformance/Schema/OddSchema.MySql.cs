namespace Oxen.Conformance.Schema;

internal sealed partial record OddSchema
{
    private static OddSchema MySql { get; } = new(
        [
            "alter database character set utf8mb4 collate utf8mb4_general_ci",
            "create table parents (a int not null, b varchar(20) not null, primary key (b, a)) comment 'The parents'''",
            """
            create table `select` (
                `from` int auto_increment primary key comment 'a key',
                `order by` varchar(30) not null default 'it''s' collate utf8mb4_unicode_ci,
                `qu``ote"` decimal(10, 2) default 1.5,
                g char(36) character set ascii collate ascii_bin,
                j json, ts timestamp not null default current_timestamp, n varchar(10) default null collate utf8mb4_nopad_bin,
                f double not null default (1 + 2), u int unsigned, e enum('x', 'y''z') not null default 'x', b bit(4) default b'101',
                comp int as (`from` + 1) virtual, kept varchar(40) as (concat(`order by`, 'x')) stored,
                parent_a int, parent_b varchar(20), self int,
                constraint `two parents` foreign key (parent_b, parent_a) references parents (b, a) on delete cascade on update set null,
                foreign key (self) references `select` (`from`) on delete set null,
                constraint ck check (f > 0 and `order by` <> 'a)b'),
                check (u < 10),
                self_made int check (self_made > 0),
                unique key uq (n), key descending (u desc, f), key pre (`order by`(5)), fulltext key words (n)
            )
            """,
            "create view `a view` as select `from`, `order by` from `select` where u > 1",
            "create trigger `a trigger` before insert on `select` for each row set new.u = 3",
            "create sequence sq",
            "create table chicken (id int primary key, egg int)",
            "create table eggs (id int primary key, chicken_id int not null, constraint fk_chicken foreign key (chicken_id) references chicken (id))",
            "alter table chicken add constraint fk_egg foreign key (egg) references eggs (id)",
            "create table _oxen_migrations (id int)",
        ],
        """
        {hundred}
        table chicken
          id int(11)
          egg int(11) null
          key (id)
          foreign fk_egg (egg) -> eggs (id) Restrict Restrict
          index fk_egg (egg)
        table eggs
          id int(11)
          chicken_id int(11)
          key (id)
          foreign fk_chicken (chicken_id) -> chicken (id) Restrict Restrict
          index fk_chicken (chicken_id)
        table parents -- The parents'
          a int(11)
          b varchar(20) collate utf8mb4_general_ci
          key (b, a)
        table select
          from int(11) identity -- a key
          [order by] varchar(30) default 'it''s' collate utf8mb4_unicode_ci
          [qu`ote"] decimal(10,2) null default 1.50
          g char(36) CHARACTER SET ascii COLLATE ascii_bin null
          j json null
          ts timestamp default current_timestamp()
          n varchar(10) null
          f double default (1 + 2)
          u int(10) unsigned null
          e enum('x','y''z') default 'x' collate utf8mb4_general_ci
          b bit(4) null default b'101'
          comp int(11) null = `from` + 1
          kept varchar(40) null = concat(`order by`,'x') stored collate utf8mb4_general_ci
          parent_a int(11) null
          parent_b varchar(20) null collate utf8mb4_general_ci
          self int(11) null
          self_made int(11) null
          key (from)
          foreign select_ibfk_1 (self) -> select (from) SetNull Restrict
          foreign [two parents] (parent_b, parent_a) -> parents (b, a) Cascade SetNull
          index descending (u desc, f)
          index pre ([order by]<`order by`(5)>)
          index self (self)
          index [two parents] (parent_b, parent_a)
          unique uq (n)
          index words words (n)
          check [CONSTRAINT_1] `u` < 10
          check ck `f` > 0 and `order by` <> 'a)b'
          check self_made `self_made` > 0
          trigger [a trigger]
        view [a view]
          from int(11) -- a key
          [order by] varchar(30) collate utf8mb4_unicode_ci
          as select `{database}`.`select`.`from` AS `from`,`{database}`.`select`.`order by` AS `order by` from `{database}`.`select` where `{database}`.`select`.`u` > 1
        sequence sq
        """)
    {
        Collation = " collate latin1_swedish_ci",
        TableOptions = " default character set latin1 collate latin1_swedish_ci",
    };
}
