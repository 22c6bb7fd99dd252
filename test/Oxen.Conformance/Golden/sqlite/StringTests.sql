-- A_char_of_a_string
SELECT c.id
FROM customers AS c
WHERE oxen_length(c.name) > 2 AND oxen_substring(c.name, 1, 1) = 'o'

-- A_member_orders
SELECT c.id
FROM customers AS c
ORDER BY oxen_length(c.name), oxen_upper(c.name), c.id

-- A_nullable_contains
SELECT c.id
FROM customers AS c
WHERE c.city IS NOT NULL AND instr(c.city, @p) > 0

-- Chars_are_classified
SELECT s.id, oxen_is_letter(s.char) AS a, oxen_is_digit(s.char) AS b, oxen_is_white_space(s.char) AS c, oxen_is_upper(s.char) AS d
FROM samples AS s

-- Chars_change_case
SELECT s.id, oxen_upper(s.char) AS a, oxen_lower(s.char) AS b
FROM samples AS s

-- Compare_gives_a_sign
SELECT p.id, p.name > @name AS a, p.name < @name_1 AS b, p.name >= @name_2 AS c
FROM products AS p

-- Compare_with_null
SELECT c.id
FROM customers AS c
WHERE oxen_compare(c.region, NULL) > 0

SELECT c.id
FROM customers AS c
WHERE oxen_compare(c.region, @text) > 0

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
SELECT p.name || COALESCE(CAST(p.category_id AS TEXT), '') AS c0
FROM products AS p

-- Concatenation_with_numbers
SELECT CAST(p.id AS TEXT) || @p || CAST(p.supplier_id AS TEXT) || @p_1 || CAST(p.units_in_stock AS TEXT) AS c0
FROM products AS p

-- Contains
SELECT s.id
FROM samples AS s
WHERE instr(s.string, @text) > 0

-- Contains_a_char
SELECT s.id
FROM samples AS s
WHERE instr(s.string, @letter) > 0

-- Contains_of_a_column
SELECT c.id
FROM customers AS c
WHERE instr(c.name, c.country) > 0

-- Contains_of_a_constant
SELECT c.id
FROM customers AS c
WHERE instr(c.name, @p) > 0

-- Contains_regardless_of_case
SELECT s.id
FROM samples AS s
WHERE oxen_contains_by(s.string, @text, 5)

-- EndsWith
SELECT s.id
FROM samples AS s
WHERE substr(s.string, length(s.string) - length(@text) + 1) = @text

-- EndsWith_a_char
SELECT s.id
FROM samples AS s
WHERE substr(s.string, length(s.string) - length(@letter) + 1) = @letter

-- Equals_ordinally
SELECT c.id
FROM customers AS c
WHERE c.city = @city

-- Equals_regardless_of_case
SELECT c.id
FROM customers AS c
WHERE oxen_equals_by(c.city, @city, 5)

-- IndexOf
SELECT s.id, oxen_index_of(s.string, @text) AS at
FROM samples AS s

-- IndexOf_a_char
SELECT s.id, oxen_index_of(s.string, @letter) AS at
FROM samples AS s

-- IndexOf_from
SELECT c.id, oxen_index_of(c.name, @p, 2) AS at
FROM customers AS c
WHERE oxen_length(c.name) > 3

-- IsNullOrEmpty_is_selected
SELECT c.id, COALESCE(c.region, '') = '' AS a, COALESCE(oxen_trim(c.region), '') = '' AS b
FROM customers AS c

-- LastIndexOf
SELECT c.id, oxen_last_index_of(c.name, @p) AS at
FROM customers AS c

-- Length
SELECT s.id, oxen_length(s.string) AS length
FROM samples AS s

-- Length_in_a_condition
SELECT c.id
FROM customers AS c
WHERE oxen_length(c.name) > 12

-- Like_is_the_database_s_own
SELECT c.id
FROM customers AS c
WHERE c.name LIKE @p

-- Members_are_chained
SELECT oxen_trim(oxen_substring(oxen_upper(c.name), 0, 3)) AS c0
FROM customers AS c
WHERE oxen_length(replace(oxen_lower(oxen_trim(c.name)), @p, @p_1)) > 10

-- Not_contains
SELECT c.id
FROM customers AS c
WHERE NOT (instr(c.name, @p) > 0)

-- Pad
SELECT p.id, oxen_pad_left(p.name, 12, ' ') AS a, oxen_pad_right(p.name, 12, @p) AS b, oxen_pad_left(p.name, 2, @p_1) AS c
FROM products AS p

-- Remove_and_insert
SELECT c.id, oxen_remove(c.name, 3) AS a, oxen_remove(c.name, 1, 2) AS b, oxen_insert(c.name, 2, @p) AS c
FROM customers AS c
WHERE oxen_length(c.name) > 5

-- Replace
SELECT c.id, replace(c.name, @p, @p_1) AS a, replace(c.name, @p_2, @p_3) AS b, replace(c.name, @p_4, @p_5) AS c
FROM customers AS c

-- StartsWith
SELECT s.id
FROM samples AS s
WHERE (s.string >= @text AND s.string < @text || x'ff')

-- StartsWith_a_char
SELECT s.id
FROM samples AS s
WHERE (s.string >= @letter AND s.string < @letter || x'ff')

-- StartsWith_of_a_column
SELECT c.id
FROM customers AS c
WHERE c.city IS NOT NULL AND (c.name >= c.city AND c.name < c.city || x'ff')

-- Substring
SELECT c.id, oxen_substring(c.name, 2) AS a, oxen_substring(c.name, 1, 3) AS b, oxen_substring(c.name, 0, 0) AS c
FROM customers AS c
WHERE oxen_length(c.name) > 4

-- Substring_beside_surrogates
SELECT oxen_substring(c.name, oxen_length(c.name) - 2) AS c0
FROM customers AS c
WHERE c.id = @p

-- Substring_of_variables
SELECT oxen_substring(p.name, @item1, @item2) AS c0
FROM products AS p
WHERE oxen_length(p.name) > 4

-- ToLower
SELECT s.id, oxen_lower(s.string) AS a
FROM samples AS s

-- ToLower_is_compared
SELECT c.id
FROM customers AS c
WHERE oxen_lower(c.name) = @p

-- ToString_in_a_condition
SELECT p.id
FROM products AS p
WHERE (CAST(p.id AS TEXT) >= @text AND CAST(p.id AS TEXT) < @text || x'ff')

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
SELECT CAST(p.id AS TEXT) AS a, CAST(p.supplier_id AS TEXT) AS b, CAST(p.units_in_stock AS TEXT) AS c
FROM products AS p

-- ToUpper
SELECT s.id, oxen_upper(s.string) AS a
FROM samples AS s

-- Trim
SELECT o.id, oxen_trim(o.notes) AS a, oxen_trim_start(o.notes) AS b, oxen_trim_end(o.notes) AS c
FROM orders AS o
WHERE o.notes IS NOT NULL

-- Trim_of_a_char
SELECT c.id, trim(c.name, @p) AS a, ltrim(c.name, @p_1) AS b, rtrim(c.name, @p_2) AS c
FROM customers AS c

-- Trim_of_white_space
SELECT s.id, oxen_trim(s.string) AS a
FROM samples AS s
