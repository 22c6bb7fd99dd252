-- A_char_of_a_string
SELECT c.id
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 2 AND substring(c.name, 1 + 1, 1) = 'o'

-- A_member_orders
SELECT c.id
FROM customers AS c
ORDER BY length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]'), (upper(c.name COLLATE "und-x-icu") COLLATE "C") COLLATE "C", c.id

-- A_nullable_contains
SELECT c.id
FROM customers AS c
WHERE c.city IS NOT NULL AND position(@p IN c.city) > 0

-- Chars_are_classified
SELECT s.id, s."char" COLLATE "und-x-icu" ~ '[[:alpha:]]' AS a, s."char" COLLATE "und-x-icu" ~ '[[:digit:]]' AS b, strpos(U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000', s."char") > 0 AS c, s."char" COLLATE "und-x-icu" ~ '[[:upper:]]' AS d
FROM samples AS s

-- Chars_change_case
SELECT s.id, upper(s."char" COLLATE "und-x-icu") COLLATE "C" AS a, lower(s."char" COLLATE "und-x-icu") COLLATE "C" AS b
FROM samples AS s

-- Compare_gives_a_sign
SELECT p.id, p.name > @name AS a, p.name < @name_1 AS b, p.name >= @name_2 AS c
FROM products AS p

-- Compare_with_null
SELECT c.id
FROM customers AS c
WHERE (CASE WHEN c.region COLLATE "C" < NULL THEN -1 WHEN c.region COLLATE "C" > NULL THEN 1 WHEN c.region IS NULL AND NULL IS NOT NULL THEN -1 WHEN c.region IS NOT NULL AND NULL IS NULL THEN 1 ELSE 0 END) > 0

SELECT c.id
FROM customers AS c
WHERE (CASE WHEN c.region COLLATE "C" < @text THEN -1 WHEN c.region COLLATE "C" > @text THEN 1 WHEN c.region IS NULL AND @text IS NOT NULL THEN -1 WHEN c.region IS NOT NULL AND @text IS NULL THEN 1 ELSE 0 END) > 0

-- Concat_of_several
SELECT e.first_name || @p || e.last_name || @p_1 AS c0
FROM employees AS e

-- Concatenation
SELECT e.first_name || @p || e.last_name AS c0
FROM employees AS e

-- Concatenation_in_a_condition
SELECT e.id
FROM employees AS e
WHERE e.first_name || @p || e.last_name = @name

-- Concatenation_with_a_char_and_a_bool
SELECT p.name || @p || (CASE WHEN p.is_discontinued THEN 'True' WHEN NOT p.is_discontinued THEN 'False' END) AS c0
FROM products AS p

-- Concatenation_with_a_nullable_number
SELECT p.name || COALESCE(CAST(p.category_id AS text), '') AS c0
FROM products AS p

-- Concatenation_with_numbers
SELECT CAST(p.id AS text) || @p || CAST(p.supplier_id AS text) || @p_1 || CAST(p.units_in_stock AS text) AS c0
FROM products AS p

-- Contains
SELECT s.id
FROM samples AS s
WHERE position(@text IN s.string) > 0

-- Contains_a_char
SELECT s.id
FROM samples AS s
WHERE position(@letter IN s.string) > 0

-- Contains_of_a_column
SELECT c.id
FROM customers AS c
WHERE position(c.country IN c.name) > 0

-- Contains_of_a_constant
SELECT c.id
FROM customers AS c
WHERE position(@p IN c.name) > 0

-- Contains_regardless_of_case
SELECT s.id
FROM samples AS s
WHERE strpos(lower(s.string COLLATE "und-x-icu") COLLATE "C", lower(@text COLLATE "und-x-icu") COLLATE "C") > 0

-- EndsWith
SELECT s.id
FROM samples AS s
WHERE right(s.string, length(@text)) = @text

-- EndsWith_a_char
SELECT s.id
FROM samples AS s
WHERE right(s.string, length(@letter)) = @letter

-- Equals_ordinally
SELECT c.id
FROM customers AS c
WHERE c.city = @city

-- Equals_regardless_of_case
SELECT c.id
FROM customers AS c
WHERE lower(c.city COLLATE "und-x-icu") COLLATE "C" IS NOT DISTINCT FROM lower(@city COLLATE "und-x-icu") COLLATE "C"

-- IndexOf
SELECT s.id, position(@text IN s.string) - 1 AS at
FROM samples AS s

-- IndexOf_a_char
SELECT s.id, position(@letter IN s.string) - 1 AS at
FROM samples AS s

-- IndexOf_from
SELECT c.id, CASE strpos(substring(c.name, 2 + 1), @p) WHEN 0 THEN -1 ELSE strpos(substring(c.name, 2 + 1), @p) + 2 - 1 END AS at
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 3

-- IsNullOrEmpty_is_selected
SELECT c.id, COALESCE(c.region, '') = '' AS a, btrim(COALESCE(c.region, ''), U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') = '' AS b
FROM customers AS c

-- LastIndexOf
SELECT c.id, CASE strpos(reverse(c.name), reverse(@p)) WHEN 0 THEN -1 ELSE length(c.name) - length(@p) - strpos(reverse(c.name), reverse(@p)) + 1 END AS at
FROM customers AS c

-- Length
SELECT s.id, length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]') AS length
FROM samples AS s

-- Length_in_a_condition
SELECT c.id
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 12

-- Like_is_the_database_s_own
SELECT c.id
FROM customers AS c
WHERE c.name LIKE @p

-- Members_are_chained
SELECT btrim(substring(upper(c.name COLLATE "und-x-icu") COLLATE "C", 0 + 1, 3), U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c0
FROM customers AS c
WHERE (length(replace(lower(btrim(c.name, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') COLLATE "und-x-icu") COLLATE "C", @p, @p_1)) + regexp_count(replace(lower(btrim(c.name, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') COLLATE "und-x-icu") COLLATE "C", @p, @p_1), '[\U00010000-\U0010FFFF]')) > 10

-- Not_contains
SELECT c.id
FROM customers AS c
WHERE NOT (position(@p IN c.name) > 0)

-- Pad
SELECT p.id, repeat(' ', 12 - (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]'))) || p.name AS a, p.name || repeat(@p, 12 - (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]'))) AS b, repeat(@p_1, 2 - (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]'))) || p.name AS c
FROM products AS p

-- Remove_and_insert
SELECT c.id, substring(c.name, 1, 3) AS a, overlay(c.name PLACING '' FROM 1 + 1 FOR 2) AS b, overlay(c.name PLACING @p FROM 2 + 1 FOR 0) AS c
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5

-- Replace
SELECT c.id, replace(c.name, @p, @p_1) AS a, replace(c.name, @p_2, @p_3) AS b, replace(c.name, @p_4, @p_5) AS c
FROM customers AS c

-- StartsWith
SELECT s.id
FROM samples AS s
WHERE starts_with(s.string, @text)

-- StartsWith_a_char
SELECT s.id
FROM samples AS s
WHERE starts_with(s.string, @letter)

-- StartsWith_of_a_column
SELECT c.id
FROM customers AS c
WHERE c.city IS NOT NULL AND starts_with(c.name, c.city)

-- Substring
SELECT c.id, substring(c.name, 2 + 1) AS a, substring(c.name, 1 + 1, 3) AS b, substring(c.name, 0 + 1, 0) AS c
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 4

-- Substring_beside_surrogates
SELECT substring(c.name, ((length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) - 2) + 1) AS c0
FROM customers AS c
WHERE c.id = @p

-- Substring_of_variables
SELECT substring(p.name, @item1 + 1, @item2) AS c0
FROM products AS p
WHERE (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) > 4

-- ToLower
SELECT s.id, lower(s.string COLLATE "und-x-icu") COLLATE "C" AS a
FROM samples AS s

-- ToLower_is_compared
SELECT c.id
FROM customers AS c
WHERE (lower(c.name COLLATE "und-x-icu") COLLATE "C") = @p

-- ToString_in_a_condition
SELECT p.id
FROM products AS p
WHERE starts_with(CAST(p.id AS text), @text)

-- ToString_of_a_bool
SELECT CASE WHEN p.is_discontinued THEN 'True' WHEN NOT p.is_discontinued THEN 'False' END AS c0
FROM products AS p

-- ToString_of_a_double
SELECT ol.discount
FROM order_lines AS ol

-- ToString_of_a_string
SELECT p.id
FROM products AS p
WHERE p.name = @p

-- ToString_of_numbers
SELECT CAST(p.id AS text) AS a, CAST(p.supplier_id AS text) AS b, CAST(p.units_in_stock AS text) AS c
FROM products AS p

-- ToUpper
SELECT s.id, upper(s.string COLLATE "und-x-icu") COLLATE "C" AS a
FROM samples AS s

-- Trim
SELECT o.id, btrim(o.notes, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS a, ltrim(o.notes, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS b, rtrim(o.notes, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c
FROM orders AS o
WHERE o.notes IS NOT NULL

-- Trim_of_a_char
SELECT c.id, btrim(c.name, @p) AS a, ltrim(c.name, @p_1) AS b, rtrim(c.name, @p_2) AS c
FROM customers AS c

-- Trim_of_white_space
SELECT s.id, btrim(s.string, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS a
FROM samples AS s
