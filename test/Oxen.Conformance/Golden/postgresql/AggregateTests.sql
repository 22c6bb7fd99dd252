-- All
SELECT NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.unit_price < @price
) AS c0

-- All_of_nothing
SELECT NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id < 0 AND p.unit_price <= @p
) AS c0

-- All_of_what_differs_from_null
SELECT NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.weight IS NOT NULL AND (p.weight > -5.0) IS NOT TRUE
) AS c0

-- All_with_nulls
SELECT NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE (p.weight > -5.0) IS NOT TRUE
) AS c0

-- An_order_is_dropped
SELECT COALESCE(SUM(p.supplier_id), 0) AS c0
FROM products AS p

-- Any
SELECT EXISTS (
    SELECT 1
    FROM products AS p
) AS c0

-- Any_of_nothing
SELECT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id < 0
) AS c0

-- Any_with_a_predicate
SELECT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = @supplier
) AS c0

-- Average_of_decimals
SELECT round(AVG(p.unit_price + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(p.unit_price + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM products AS p
WHERE p.id < 14

-- Average_of_decimals_has_all_digits
SELECT round(AVG(p.unit_price + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(p.unit_price + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM products AS p
WHERE p.id = 1 OR p.id = 2 OR p.id = 13

-- Average_of_doubles
SELECT AVG(ol.discount) AS c0
FROM order_lines AS ol

-- Average_of_floats
SELECT CAST(AVG(CAST(s."float" AS double precision)) AS real) AS c0
FROM samples AS s
WHERE s."float" = @p OR s."float" = @p_1

-- Average_of_ints
SELECT AVG(CAST(p.supplier_id AS double precision)) AS c0
FROM products AS p

-- Average_of_longs
SELECT AVG(CAST(p.id AS double precision)) AS c0
FROM products AS p

-- Average_of_no_nullables_is_null
SELECT AVG(p.weight) AS c0
FROM products AS p
WHERE p.id < 0

-- Average_of_nothing_throws
SELECT round(AVG(p.unit_price + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(p.unit_price + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM products AS p
WHERE p.id < 0

-- Average_of_nullable_decimals
SELECT round(AVG(c.credit_limit + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(c.credit_limit + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM customers AS c
WHERE c.id <> @p

-- Average_of_nullable_doubles
SELECT AVG(p.weight) AS c0
FROM products AS p

-- Average_of_nullable_ints
SELECT AVG(CAST(p.category_id AS double precision)) AS c0
FROM products AS p

-- Average_of_nulls_is_null
SELECT AVG(p.weight) AS c0
FROM products AS p
WHERE p.weight IS NULL

-- Average_of_shorts
SELECT AVG(CAST(p.units_in_stock AS double precision)) AS c0
FROM products AS p

-- Count
SELECT COUNT(*) AS c0
FROM products AS p

-- Count_of_a_selection_with_nulls
SELECT COUNT(*) AS c0
FROM products AS p

-- Count_of_values_that_are_not_null
SELECT COUNT(*) AS c0
FROM products AS p
WHERE p.weight IS NOT NULL

-- Count_with_a_predicate
SELECT COUNT(*) AS c0
FROM products AS p
WHERE p.supplier_id = @supplier

-- LongCount
SELECT COUNT(*) AS c0
FROM products AS p

-- LongCount_with_a_predicate
SELECT COUNT(*) AS c0
FROM products AS p
WHERE p.is_discontinued

-- Max_of_a_calculation
SELECT MAX(CAST(ol.quantity AS numeric) * ol.unit_price) AS c0
FROM order_lines AS ol

-- Max_of_bytes_and_other_numbers
SELECT MAX(s.byte) AS c0
FROM samples AS s

-- Max_of_dates
SELECT MAX(c.since) AS c0
FROM customers AS c

-- Max_of_decimals
SELECT MAX(c.credit_limit) AS c0
FROM customers AS c

-- Max_of_enums_stored_as_numbers
SELECT MAX(c.rank) AS c0
FROM customers AS c

-- Max_of_instants
SELECT MAX(o.placed_at) AS c0
FROM orders AS o

-- Max_of_ints
SELECT MAX(ol.quantity) AS c0
FROM order_lines AS ol

-- Max_of_no_nullables_is_null
SELECT MAX(p.weight) AS c0
FROM products AS p
WHERE p.id < 0

-- Max_of_no_texts_is_null
SELECT MAX(c.name) AS c0
FROM customers AS c
WHERE c.id = @p

-- Max_of_nothing_throws
SELECT MAX(p.unit_price) AS c0
FROM products AS p
WHERE p.id < 0

-- Max_of_nullables_leaves_nulls_out
SELECT MAX(p.reorder_level) AS c0
FROM products AS p

-- Max_of_nulls_is_null
SELECT MAX(p.weight) AS c0
FROM products AS p
WHERE p.weight IS NULL

-- Max_of_texts
SELECT MAX(c.name) AS c0
FROM customers AS c

-- Max_of_unsigned_longs
SELECT MAX(s.u_long) AS c0
FROM samples AS s

-- Min_of_decimals
SELECT MIN(p.unit_price) AS c0
FROM products AS p

-- Min_of_floats
SELECT MIN(s."float") AS c0
FROM samples AS s

-- Min_of_nullable_instants
SELECT MIN(o.shipped_at) AS c0
FROM orders AS o

-- Min_of_nullables_leaves_nulls_out
SELECT MIN(p.weight) AS c0
FROM products AS p

-- Min_of_shorts
SELECT MIN(p.units_in_stock) AS c0
FROM products AS p

-- Min_of_single_values
SELECT MIN(p.unit_price) AS c0
FROM products AS p

-- Min_of_texts_leaves_nulls_out
SELECT MIN(c.city) AS c0
FROM customers AS c

-- Sum_of_a_calculation
SELECT COALESCE(SUM(CAST(ol.quantity AS numeric) * ol.unit_price), 0) AS c0
FROM order_lines AS ol

-- Sum_of_a_conditional
SELECT COALESCE(SUM(CASE WHEN p.is_discontinued THEN 1 ELSE 0 END), 0) AS c0
FROM products AS p

-- Sum_of_decimals
SELECT COALESCE(SUM(p.unit_price), 0) AS c0
FROM products AS p

-- Sum_of_decimals_is_exact
SELECT COALESCE(SUM(o.freight), 0) AS c0
FROM orders AS o

-- Sum_of_doubles
SELECT COALESCE(SUM(ol.discount), 0.0) AS c0
FROM order_lines AS ol

-- Sum_of_floats
SELECT COALESCE(CAST(SUM(CAST(s."float" AS double precision)) AS real), CAST(0 AS real)) AS c0
FROM samples AS s
WHERE s."float" = @p OR s."float" = @p_1

-- Sum_of_ints
SELECT COALESCE(SUM(p.supplier_id), 0) AS c0
FROM products AS p

-- Sum_of_longs
SELECT COALESCE(CAST(SUM(s.long) AS bigint), 0) AS c0
FROM samples AS s
WHERE s.long > 0 AND s.long < 1152921504606846976

-- Sum_of_no_nullables_is_zero
SELECT COALESCE(SUM(p.weight), 0.0) AS c0
FROM products AS p
WHERE p.id < 0

-- Sum_of_nothing_is_zero
SELECT COALESCE(SUM(p.unit_price), 0) AS c0
FROM products AS p
WHERE p.id < 0

-- Sum_of_nullable_decimals
SELECT COALESCE(SUM(c.credit_limit), 0) AS c0
FROM customers AS c
WHERE c.id <> @p

-- Sum_of_nullable_doubles
SELECT COALESCE(SUM(p.weight), 0.0) AS c0
FROM products AS p

-- Sum_of_nullable_ints
SELECT COALESCE(SUM(p.category_id), 0) AS c0
FROM products AS p

-- Sum_of_nullable_longs
SELECT COALESCE(CAST(SUM(s.long_n) AS bigint), 0) AS c0
FROM samples AS s
WHERE s.long_n > 0 AND s.long_n < 1152921504606846976

-- Sum_of_nullable_shorts
SELECT COALESCE(SUM(p.reorder_level), 0) AS c0
FROM products AS p

-- Sum_of_nulls_is_zero
SELECT COALESCE(SUM(p.weight), 0.0) AS c0
FROM products AS p
WHERE p.weight IS NULL

-- Sum_of_selected_ints
SELECT COALESCE(SUM(p.supplier_id), 0) AS c0
FROM products AS p

-- Sum_of_shorts
SELECT COALESCE(SUM(p.units_in_stock), 0) AS c0
FROM products AS p
