-- A_char_of_a_string
SELECT c.id
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 2 AND substring(c.name, 1 + 1, 1) = 'o'

-- A_member_orders
SELECT c.id
FROM customers AS c
ORDER BY octet_length(CONVERT(c.name USING utf16)) DIV 2, upper(c.name), c.id

-- A_nullable_contains
SELECT c.id
FROM customers AS c
WHERE c.city IS NOT NULL AND locate(@p, c.city) > 0

-- Chars_are_classified
SELECT s.id, s.`char` REGEXP '^\\pL$' AS a, s.`char` REGEXP '^\\p{Nd}$' AS b, s.`char` REGEXP '^[\\pZ\\x09-\\x0D\\x85]$' AS c, s.`char` REGEXP '^\\p{Lu}$' AS d
FROM samples AS s

-- Chars_change_case
SELECT s.id, upper(s.`char`) AS a, lower(s.`char`) AS b
FROM samples AS s

-- Compare_gives_a_sign
SELECT p.id, (CASE WHEN p.name < @name THEN -1 WHEN p.name > @name THEN 1 WHEN p.name IS NULL AND @name IS NOT NULL THEN -1 WHEN p.name IS NOT NULL AND @name IS NULL THEN 1 ELSE 0 END) > 0 AS a, (CASE WHEN p.name < @name_1 THEN -1 WHEN p.name > @name_1 THEN 1 WHEN p.name IS NULL AND @name_1 IS NOT NULL THEN -1 WHEN p.name IS NOT NULL AND @name_1 IS NULL THEN 1 ELSE 0 END) < 0 AS b, (CASE WHEN p.name < @name_2 THEN -1 WHEN p.name > @name_2 THEN 1 WHEN p.name IS NULL AND @name_2 IS NOT NULL THEN -1 WHEN p.name IS NOT NULL AND @name_2 IS NULL THEN 1 ELSE 0 END) >= 0 AS c
FROM products AS p

-- Compare_with_null
SELECT c.id
FROM customers AS c
WHERE (CASE WHEN c.region < NULL THEN -1 WHEN c.region > NULL THEN 1 WHEN c.region IS NULL AND NULL IS NOT NULL THEN -1 WHEN c.region IS NOT NULL AND NULL IS NULL THEN 1 ELSE 0 END) > 0

SELECT c.id
FROM customers AS c
WHERE (CASE WHEN c.region < @text THEN -1 WHEN c.region > @text THEN 1 WHEN c.region IS NULL AND @text IS NOT NULL THEN -1 WHEN c.region IS NOT NULL AND @text IS NULL THEN 1 ELSE 0 END) > 0

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
SELECT p.name || COALESCE(CAST(p.category_id AS CHAR), '') AS c0
FROM products AS p

-- Concatenation_with_numbers
SELECT CAST(p.id AS CHAR) || @p || CAST(p.supplier_id AS CHAR) || @p_1 || CAST(p.units_in_stock AS CHAR) AS c0
FROM products AS p

-- Contains
SELECT s.id
FROM samples AS s
WHERE locate(@text, s.string) > 0

-- Contains_a_char
SELECT s.id
FROM samples AS s
WHERE locate(@letter, s.string) > 0

-- Contains_of_a_column
SELECT c.id
FROM customers AS c
WHERE locate(c.country, c.name) > 0

-- Contains_of_a_constant
SELECT c.id
FROM customers AS c
WHERE locate(@p, c.name) > 0

-- Contains_regardless_of_case
SELECT s.id
FROM samples AS s
WHERE CASE WHEN 5 % 2 = 0 THEN locate(@text, s.string) > 0 ELSE locate(upper(@text), upper(s.string)) > 0 END

-- EndsWith
SELECT s.id
FROM samples AS s
WHERE right(s.string, char_length(@text)) = @text

-- EndsWith_a_char
SELECT s.id
FROM samples AS s
WHERE right(s.string, char_length(@letter)) = @letter

-- Equals_ordinally
SELECT c.id
FROM customers AS c
WHERE c.city = @city

-- Equals_regardless_of_case
SELECT c.id
FROM customers AS c
WHERE CASE WHEN 5 % 2 = 0 THEN c.city <=> @city ELSE upper(c.city) <=> upper(@city) END

-- IndexOf
SELECT s.id, locate(@text, s.string) - 1 AS at
FROM samples AS s

-- IndexOf_a_char
SELECT s.id, locate(@letter, s.string) - 1 AS at
FROM samples AS s

-- IndexOf_from
SELECT c.id, locate(@p, c.name, 2 + 1) - 1 AS at
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 3

-- IsNullOrEmpty_is_selected
SELECT c.id, COALESCE(c.region, '') = '' AS a, COALESCE(regexp_replace(c.region, '^[\\pZ\\x09-\\x0D\\x85]+', ''), '') = '' AS b
FROM customers AS c

-- LastIndexOf
SELECT c.id, CASE WHEN @p = '' THEN char_length(c.name) WHEN locate(@p, c.name) = 0 THEN -1 ELSE char_length(c.name) - char_length(@p) - locate(reverse(@p), reverse(c.name)) + 1 END AS at
FROM customers AS c

-- Length
SELECT s.id, octet_length(CONVERT(s.string USING utf16)) DIV 2 AS length
FROM samples AS s

-- Length_in_a_condition
SELECT c.id
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 12

-- Like_is_the_database_s_own
SELECT c.id
FROM customers AS c
WHERE c.name LIKE @p

-- Members_are_chained
SELECT regexp_replace(substring(upper(c.name), 0 + 1, 3), '^[\\pZ\\x09-\\x0D\\x85]+|[\\pZ\\x09-\\x0D\\x85]+$', '') AS c0
FROM customers AS c
WHERE (octet_length(CONVERT(replace(lower(regexp_replace(c.name, '^[\\pZ\\x09-\\x0D\\x85]+|[\\pZ\\x09-\\x0D\\x85]+$', '')), @p, @p_1) USING utf16)) DIV 2) > 10

-- Not_contains
SELECT c.id
FROM customers AS c
WHERE NOT (locate(@p, c.name) > 0)

-- Pad
SELECT p.id, CASE WHEN octet_length(CONVERT(p.name USING utf16)) DIV 2 >= 12 THEN p.name ELSE lpad(p.name, 12 - octet_length(CONVERT(p.name USING utf16)) DIV 2 + char_length(p.name), ' ') END AS a, CASE WHEN octet_length(CONVERT(p.name USING utf16)) DIV 2 >= 12 THEN p.name ELSE rpad(p.name, 12 - octet_length(CONVERT(p.name USING utf16)) DIV 2 + char_length(p.name), @p) END AS b, CASE WHEN octet_length(CONVERT(p.name USING utf16)) DIV 2 >= 2 THEN p.name ELSE lpad(p.name, 2 - octet_length(CONVERT(p.name USING utf16)) DIV 2 + char_length(p.name), @p_1) END AS c
FROM products AS p

-- Remove_and_insert
SELECT c.id, left(c.name, 3) AS a, concat(left(c.name, 1), substring(c.name, 1 + 2 + 1)) AS b, concat(left(c.name, 2), @p, substring(c.name, 2 + 1)) AS c
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 5

-- Replace
SELECT c.id, replace(c.name, @p, @p_1) AS a, replace(c.name, @p_2, @p_3) AS b, replace(c.name, @p_4, @p_5) AS c
FROM customers AS c

-- StartsWith
SELECT s.id
FROM samples AS s
WHERE s.string LIKE concat(replace(replace(replace(@text, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

-- StartsWith_a_char
SELECT s.id
FROM samples AS s
WHERE s.string LIKE concat(replace(replace(replace(@letter, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

-- StartsWith_of_a_column
SELECT c.id
FROM customers AS c
WHERE c.city IS NOT NULL AND c.name LIKE concat(replace(replace(replace(c.city, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

-- Substring
SELECT c.id, substring(c.name, 2 + 1) AS a, substring(c.name, 1 + 1, 3) AS b, substring(c.name, 0 + 1, 0) AS c
FROM customers AS c
WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 4

-- Substring_beside_surrogates
SELECT substring(c.name, ((octet_length(CONVERT(c.name USING utf16)) DIV 2) - 2) + 1) AS c0
FROM customers AS c
WHERE c.id = @p

-- Substring_of_variables
SELECT substring(p.name, @item1 + 1, @item2) AS c0
FROM products AS p
WHERE (octet_length(CONVERT(p.name USING utf16)) DIV 2) > 4

-- ToLower
SELECT s.id, lower(s.string) AS a
FROM samples AS s

-- ToLower_is_compared
SELECT c.id
FROM customers AS c
WHERE lower(c.name) = @p

-- ToString_in_a_condition
SELECT p.id
FROM products AS p
WHERE CAST(p.id AS CHAR) LIKE concat(replace(replace(replace(@text, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

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
SELECT CAST(p.id AS CHAR) AS a, CAST(p.supplier_id AS CHAR) AS b, CAST(p.units_in_stock AS CHAR) AS c
FROM products AS p

-- ToUpper
SELECT s.id, upper(s.string) AS a
FROM samples AS s

-- Trim
SELECT o.id, regexp_replace(o.notes, '^[\\pZ\\x09-\\x0D\\x85]+|[\\pZ\\x09-\\x0D\\x85]+$', '') AS a, regexp_replace(o.notes, '^[\\pZ\\x09-\\x0D\\x85]+', '') AS b, regexp_replace(o.notes, '[\\pZ\\x09-\\x0D\\x85]+$', '') AS c
FROM orders AS o
WHERE o.notes IS NOT NULL

-- Trim_of_a_char
SELECT c.id, trim(BOTH @p FROM c.name) AS a, trim(LEADING @p_1 FROM c.name) AS b, trim(TRAILING @p_2 FROM c.name) AS c
FROM customers AS c

-- Trim_of_white_space
SELECT s.id, regexp_replace(s.string, '^[\\pZ\\x09-\\x0D\\x85]+|[\\pZ\\x09-\\x0D\\x85]+$', '') AS a
FROM samples AS s
