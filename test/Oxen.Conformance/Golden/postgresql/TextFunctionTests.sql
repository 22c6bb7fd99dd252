-- Characters
SELECT DISTINCT substring(c.name, 0 + 1, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

SELECT DISTINCT substring(c.name, ((length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) - 1) + 1, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

-- Characters_as_texts
SELECT DISTINCT COALESCE(s.char_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s."char" AS c0
FROM samples AS s

SELECT DISTINCT @p || s."char" || s."char" AS c0
FROM samples AS s

-- Characters_as_values
SELECT DISTINCT upper(s."char" COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s

SELECT DISTINCT lower(s."char" COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN (ascii(s."char") - ascii(@p)) > 0 THEN @p_1 ELSE s."char" END AS c0
FROM samples AS s

-- In_orders_and_groups
SELECT c.id
FROM customers AS c
WHERE c.name <> @p
ORDER BY length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]'), substring(c.name, 0 + 1, 1) COLLATE "C", c.id

SELECT CASE WHEN (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 6 THEN substring(c.name, 0 + 1, 1) ELSE @p END AS key, COUNT(*) AS count
FROM customers AS c
GROUP BY CASE WHEN (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 6 THEN substring(c.name, 0 + 1, 1) ELSE @p END

SELECT COALESCE(p.name, '') = '' AS key, MAX(length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) AS longest
FROM products AS p
GROUP BY COALESCE(p.name, '') = ''

-- Interpolation_is_compared
SELECT p.id
FROM products AS p
WHERE CAST(p.id AS text) || @p || p.name = @text

-- Joined
SELECT DISTINCT s.string || @p || COALESCE(s.string_n, '') || @p || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || @p || s.string AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS text) || @p || COALESCE(s.string_n, '') || @p || s."char" || @p || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) AS c0
FROM samples AS s

SELECT DISTINCT @p || s.string || @p_1 || s.string || @p_2 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s.string || COALESCE(s.string_n, '') || s.string AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS text) || @p || COALESCE(CAST(s.int_n AS text), '') AS c0
FROM samples AS s

-- Padded
SELECT DISTINCT repeat(' ', 5 - (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]'))) || s.string AS c0
FROM samples AS s

SELECT DISTINCT s.string || repeat(@p, 5 - (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]'))) AS c0
FROM samples AS s

SELECT DISTINCT repeat(' ', s.id - (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]'))) || s.string AS c0
FROM samples AS s

SELECT DISTINCT repeat(@p, s.id) AS c0
FROM samples AS s

SELECT DISTINCT repeat(CASE WHEN (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]')) > 0 THEN @p ELSE @p_1 END, 3) || s.string AS c0
FROM samples AS s

-- Trimmed
SELECT DISTINCT btrim(s.string, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c0
FROM samples AS s

SELECT DISTINCT ltrim(s.string, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c0
FROM samples AS s

SELECT DISTINCT rtrim(s.string, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c0
FROM samples AS s

SELECT DISTINCT btrim(s.string, (@p || @p_1 || @p_2)) AS c0
FROM samples AS s

SELECT DISTINCT ltrim(s.string, (@p || @p_1)) AS c0
FROM samples AS s

SELECT DISTINCT rtrim(s.string, (@p || @p_1)) AS c0
FROM samples AS s

SELECT DISTINCT btrim(s.string, @p) AS c0
FROM samples AS s

SELECT DISTINCT btrim(s.string, (@p || @p_1)) AS c0
FROM samples AS s
