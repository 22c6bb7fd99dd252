-- A_frozen_set_and_a_sorted_set
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@frozen) AND p.id = ANY(@sorted)

-- A_hash_set
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@ids)

-- A_list_of_any_length
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@ids)

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
WHERE p.id = ANY(@p)

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
WHERE p.category_id IS NOT NULL AND p.category_id = ANY(@ids)

-- A_nullable_in_a_subquery_with_nulls
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.supplier_id = 2 AND p1.category_id IS NOT DISTINCT FROM p.category_id
)

-- A_read_only_collection
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@ids)

-- An_array
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@ids)

-- An_immutable_array
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@ids)

-- Bools
SELECT p.id
FROM products AS p
WHERE p.is_discontinued = ANY(@truths)

-- Bytes_as_numbers
SELECT s.id
FROM samples AS s
WHERE s.byte = ANY(@numbers)

-- Chars
SELECT s.id
FROM samples AS s
WHERE s."char" = ANY(@letters)

-- Dates
SELECT c.id
FROM customers AS c
WHERE c.since = ANY(@days)

-- Decimals
SELECT p.id
FROM products AS p
WHERE p.unit_price = ANY(@prices)

-- Doubles
SELECT s.id
FROM samples AS s
WHERE s.double = ANY(@numbers)

-- Entities
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@some)

-- Enums_stored_as_numbers
SELECT c.id
FROM customers AS c
WHERE c.rank = ANY(@ranks)

-- Enums_stored_as_text
SELECT o.id
FROM orders AS o
WHERE o.status = ANY(@all)

-- Floats
SELECT s.id
FROM samples AS s
WHERE s."float" = ANY(@numbers)

-- Guids
SELECT p.id
FROM products AS p
WHERE p.sku = ANY(@ids)

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
WHERE e.hired_at = ANY(@times)

-- Interfaces
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@any) OR p.id = ANY(@list) OR p.id = ANY(@set) OR p.id = ANY(@collection)

-- Longs
SELECT s.id
FROM samples AS s
WHERE s.long = ANY(@numbers)

-- Membership_is_selected
SELECT p.id, p.id = ANY(@ids) AS "in", COALESCE(p.category_id, 0) = ANY(@ids) AS category
FROM products AS p

-- Membership_of_a_calculation
SELECT p.id
FROM products AS p
WHERE (p.id % 4) = ANY(@rests)

-- Not_in_a_list_of_any_length
SELECT p.id
FROM products AS p
WHERE p.id <> ALL(@ids)

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
WHERE p.category_id <> ALL(@ids) AND p.category_id IS NOT NULL

SELECT p.id
FROM products AS p
WHERE p.category_id <> ALL(@ids) OR p.category_id IS NULL

-- Not_in_texts_with_null
SELECT c.id
FROM customers AS c
WHERE c.city <> ALL(@cities) AND c.city IS NOT NULL

SELECT c.id
FROM customers AS c
WHERE c.city <> ALL(@cities) OR c.city IS NULL

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
WHERE o.priority = ANY(@all) OR o.priority IS NULL

-- Nullable_guids
SELECT p.id
FROM products AS p
WHERE p.sku = ANY(@ids) OR p.sku IS NULL

-- Nullable_numbers
SELECT p.id
FROM products AS p
WHERE p.category_id = ANY(@ids) OR p.category_id IS NULL

SELECT p.id
FROM products AS p
WHERE p.category_id = ANY(@ids)

-- Shorts_against_ints
SELECT p.id
FROM products AS p
WHERE p.units_in_stock = ANY(@numbers)

-- Spans_of_time
SELECT s.id
FROM samples AS s
WHERE s.span = ANY(@spans)

-- Texts
SELECT c.id
FROM customers AS c
WHERE c.city = ANY(@cities)

-- Texts_that_need_care
SELECT s.id
FROM samples AS s
WHERE s.string = ANY(@texts)

-- Texts_with_null
SELECT c.id
FROM customers AS c
WHERE c.city = ANY(@cities) OR c.city IS NULL

SELECT c.id
FROM customers AS c
WHERE c.city = ANY(@cities)

-- Times_of_day
SELECT e.id
FROM employees AS e
WHERE e.shift_start = ANY(@times) OR e.shift_start IS NULL

-- Two_lists
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@item1) AND p.name = ANY(@item2)

-- Unsigned_longs
SELECT s.id
FROM samples AS s
WHERE s.u_long = ANY(@numbers)
