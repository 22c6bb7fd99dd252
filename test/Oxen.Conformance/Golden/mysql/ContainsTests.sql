-- A_frozen_set_and_a_sorted_set
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@frozen, '$[*]' COLUMNS (value bigint PATH '$')) AS list) AND p.id IN (SELECT value FROM JSON_TABLE(@sorted, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- A_hash_set
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- A_list_of_any_length
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- A_list_of_columns
SELECT p.id
FROM products AS p
WHERE p.id = p.supplier_id OR p.id = p.category_id

-- A_list_of_variables_written_out
SELECT p.id
FROM products AS p
WHERE p.id IN (@first, @second)

-- A_list_that_is_computed
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@p, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- A_list_written_out
SELECT p.id
FROM products AS p
WHERE p.id IN (1, 2, 30)

-- A_member_of_a_query
SELECT @p IN (
    SELECT c.country
    FROM customers AS c
) AS c0

-- A_nullable_column_in_a_list_of_numbers
SELECT p.id
FROM products AS p
WHERE p.category_id IS NOT NULL AND p.category_id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- A_nullable_in_a_subquery_with_nulls
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.supplier_id = 2 AND p1.category_id <=> p.category_id
)

-- A_read_only_collection
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- An_array
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- An_immutable_array
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Bools
SELECT p.id
FROM products AS p
WHERE p.is_discontinued IN (SELECT value FROM JSON_TABLE(@truths, '$[*]' COLUMNS (value tinyint PATH '$')) AS list)

-- Bytes_as_numbers
SELECT s.id
FROM samples AS s
WHERE s.byte IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint unsigned PATH '$')) AS list)

-- Chars
SELECT s.id
FROM samples AS s
WHERE s.`char` IN (SELECT value FROM JSON_TABLE(@letters, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Dates
SELECT c.id
FROM customers AS c
WHERE c.since IN (SELECT value FROM JSON_TABLE(@days, '$[*]' COLUMNS (value date PATH '$')) AS list)

-- Decimals
SELECT p.id
FROM products AS p
WHERE p.unit_price IN (SELECT value FROM JSON_TABLE(@prices, '$[*]' COLUMNS (value decimal(57,28) PATH '$')) AS list)

-- Doubles
SELECT s.id
FROM samples AS s
WHERE s.`double` IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value double PATH '$')) AS list)

-- Entities
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@some, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Enums_stored_as_numbers
SELECT c.id
FROM customers AS c
WHERE c.`rank` IN (SELECT value FROM JSON_TABLE(@ranks, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Enums_stored_as_text
SELECT o.id
FROM orders AS o
WHERE o.status IN (SELECT value FROM JSON_TABLE(@all, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Floats
SELECT s.id
FROM samples AS s
WHERE s.`float` IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value double PATH '$')) AS list)

-- Guids
SELECT p.id
FROM products AS p
WHERE p.sku IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value char(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) AS list)

-- In_a_subquery
SELECT c.id
FROM customers AS c
WHERE c.id IN (
    SELECT o.customer_id
    FROM orders AS o
)

-- In_a_subquery_with_nulls
SELECT e.id
FROM employees AS e
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.employee_id = e.id
)

-- Instants
SELECT e.id
FROM employees AS e
WHERE e.hired_at IN (SELECT value FROM JSON_TABLE(@times, '$[*]' COLUMNS (value datetime(6) PATH '$')) AS list)

-- Interfaces
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@any, '$[*]' COLUMNS (value bigint PATH '$')) AS list) OR p.id IN (SELECT value FROM JSON_TABLE(@list, '$[*]' COLUMNS (value bigint PATH '$')) AS list) OR p.id IN (SELECT value FROM JSON_TABLE(@set, '$[*]' COLUMNS (value bigint PATH '$')) AS list) OR p.id IN (SELECT value FROM JSON_TABLE(@collection, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Longs
SELECT s.id
FROM samples AS s
WHERE s.`long` IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Membership_is_selected
SELECT p.id, p.id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list) AS `in`, COALESCE(p.category_id, 0) IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list) AS category
FROM products AS p

-- Membership_of_a_calculation
SELECT p.id
FROM products AS p
WHERE (p.id % 4) IN (SELECT value FROM JSON_TABLE(@rests, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Not_in_a_list_of_any_length
SELECT p.id
FROM products AS p
WHERE p.id NOT IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Not_in_a_subquery
SELECT c.id
FROM customers AS c
WHERE c.id NOT IN (
    SELECT o.customer_id
    FROM orders AS o
)

-- Not_in_a_subquery_with_nulls
SELECT e.id
FROM employees AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.employee_id = e.id
)

-- Not_in_nullable_numbers
SELECT p.id
FROM products AS p
WHERE p.category_id NOT IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list) AND p.category_id IS NOT NULL

SELECT p.id
FROM products AS p
WHERE p.category_id NOT IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list) OR p.category_id IS NULL

-- Not_in_texts_with_null
SELECT c.id
FROM customers AS c
WHERE c.city NOT IN (SELECT value FROM JSON_TABLE(@cities, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AND c.city IS NOT NULL

SELECT c.id
FROM customers AS c
WHERE c.city NOT IN (SELECT value FROM JSON_TABLE(@cities, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) OR c.city IS NULL

-- Null_as_a_member_of_a_query
SELECT EXISTS (
    SELECT 1
    FROM customers AS c
    WHERE c.region IS NULL
) AS c0

SELECT EXISTS (
    SELECT 1
    FROM customers AS c
    WHERE c.region = @p
) AS c0

-- Nullable_enums
SELECT o.id
FROM orders AS o
WHERE o.priority IN (SELECT value FROM JSON_TABLE(@all, '$[*]' COLUMNS (value bigint unsigned PATH '$')) AS list) OR o.priority IS NULL

-- Nullable_guids
SELECT p.id
FROM products AS p
WHERE p.sku IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value char(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) AS list) OR p.sku IS NULL

-- Nullable_numbers
SELECT p.id
FROM products AS p
WHERE p.category_id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list) OR p.category_id IS NULL

SELECT p.id
FROM products AS p
WHERE p.category_id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Shorts_against_ints
SELECT p.id
FROM products AS p
WHERE p.units_in_stock IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Spans_of_time
SELECT s.id
FROM samples AS s
WHERE s.span IN (SELECT value FROM JSON_TABLE(@spans, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- Texts
SELECT c.id
FROM customers AS c
WHERE c.city IN (SELECT value FROM JSON_TABLE(@cities, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Texts_that_need_care
SELECT s.id
FROM samples AS s
WHERE s.string IN (SELECT value FROM JSON_TABLE(@texts, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Texts_with_null
SELECT c.id
FROM customers AS c
WHERE c.city IN (SELECT value FROM JSON_TABLE(@cities, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) OR c.city IS NULL

SELECT c.id
FROM customers AS c
WHERE c.city IN (SELECT value FROM JSON_TABLE(@cities, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Times_of_day
SELECT e.id
FROM employees AS e
WHERE e.shift_start IN (SELECT value FROM JSON_TABLE(@times, '$[*]' COLUMNS (value time(6) PATH '$')) AS list) OR e.shift_start IS NULL

-- Two_lists
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@item1, '$[*]' COLUMNS (value bigint PATH '$')) AS list) AND p.name IN (SELECT value FROM JSON_TABLE(@item2, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Unsigned_longs
SELECT s.id
FROM samples AS s
WHERE s.u_long IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint unsigned PATH '$')) AS list)
