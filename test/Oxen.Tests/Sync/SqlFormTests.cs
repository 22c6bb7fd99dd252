namespace Oxen.Tests.Sync;

public class SqlFormTests
{
    [TestCase("age > 0", "((age > 0))")]
    [TestCase("name <> ''", "(((name)::text <> ''::text))")]
    [TestCase("name = 'it''s'", "`name` = _utf8mb4'it''s'")]
    [TestCase("status IN ('a', 'b')", "(((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])))")]
    [TestCase("status not in (1, 2)", "(status <> ALL (ARRAY[1, 2]))")]
    [TestCase("a between 1 and 9", "((a >= 1) AND (a <= 9))")]
    [TestCase("a > 0 and b > 0 and c > 0", "(((a > 0) AND (b > 0)) AND (c > 0))")]
    [TestCase("a > 0 or b > 0 and c > 0", "((a > 0) OR ((b > 0) AND (c > 0)))")]
    [TestCase("email like '%@%'", "(email ~~ '%@%'::text)")]
    [TestCase("a is not null", "(a IS NOT NULL)")]
    [TestCase("not a > 1", "(NOT (a > 1))")]
    [TestCase("-1", "'-1'::integer")]
    [TestCase("- 1.50", "(-1.5)")]
    [TestCase("TRUE", "true")]
    [TestCase("TRUE", "1")]
    [TestCase("CURRENT_TIMESTAMP", "current_timestamp()")]
    [TestCase("now()", "CURRENT_TIMESTAMP")]
    [TestCase("price * 2", "(price * (2)::numeric)")]
    [TestCase("CAST(a AS text)", "(a)::text")]
    [TestCase("first || ' ' || last", "((first || ' '::text) || last)")]
    [TestCase("LOWER(email)", "lower((email)::text)")]
    [TestCase("coalesce(a, 0) > 1", "(COALESCE(a, 0) > 1)")]
    [TestCase("case when a > 0 then 'x' else 'y' end", "CASE WHEN (a > 0) THEN 'x'::text ELSE 'y'::text END")]
    [TestCase("length(name) > 2", "char_length(name) > 2", false)]
    [TestCase("(a or b) and c", "a or (b and c)", false)]
    [TestCase("a > 0", "a >= 0", false)]
    [TestCase("'A'", "'a'", false)]
    [TestCase("nextval('badges')", "nextval('badges'::regclass)")]
    [TestCase("'2024-01-01'", "'2024-01-01'::date")]
    public void Expressions_that_mean_the_same_have_one_form(string one, string other, bool same = true) =>
        Assert.That(SqlForm.Of(one) == SqlForm.Of(other), Is.EqualTo(same), $"{SqlForm.Of(one)} | {SqlForm.Of(other)}");
}
