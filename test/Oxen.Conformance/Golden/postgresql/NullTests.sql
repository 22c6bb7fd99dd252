-- A_column_that_is_never_null_differs_from_null
SELECT c.id
FROM customers AS c

-- A_column_that_is_never_null_equals_null
SELECT c.id
FROM customers AS c
WHERE FALSE

-- A_comparison_with_null_equals_false
SELECT p.id
FROM products AS p
WHERE (p.reorder_level > 5) IS NOT TRUE

-- A_comparison_with_null_is_selected_as_false
SELECT p.id, (p.reorder_level < 10) IS TRUE AS less, p.reorder_level IS NOT DISTINCT FROM 10 AS equal, p.reorder_level IS DISTINCT FROM 10 AS differs
FROM products AS p

-- A_comparison_with_null_orders_as_false
SELECT p.id
FROM products AS p
ORDER BY (p.reorder_level < 10) IS TRUE, p.id

-- A_concatenation_is_never_null
SELECT c.id
FROM customers AS c

-- A_concatenation_takes_null_for_nothing
SELECT c.id, COALESCE(c.city, '') || @p || COALESCE(c.region, '') AS place
FROM customers AS c

-- A_conditional_on_null_takes_the_other_way
SELECT p.id, CASE WHEN p.weight > 1.0 THEN @p ELSE @p_1 END AS size, CASE WHEN (p.weight > 1.0) IS NOT TRUE THEN @p_2 ELSE @p_3 END AS not_size
FROM products AS p

-- A_negated_comparison_with_null_is_selected_as_true
SELECT p.id, (p.reorder_level < 10) IS NOT TRUE AS not_less, p.weight IS DISTINCT FROM 5.0 AS not_equal
FROM products AS p

-- A_negated_equality_keeps_nulls
SELECT c.id
FROM customers AS c
WHERE c.region IS NOT NULL

SELECT c.id
FROM customers AS c
WHERE c.region IS DISTINCT FROM @region

-- A_nullable_bool_differs_from_true
SELECT c.id
FROM customers AS c
WHERE c.accepts_mail IS DISTINCT FROM TRUE

-- A_nullable_bool_equals_a_variable
SELECT c.id
FROM customers AS c
WHERE c.accepts_mail = @mail

SELECT c.id
FROM customers AS c
WHERE c.accepts_mail IS NULL

-- A_nullable_bool_equals_false
SELECT c.id
FROM customers AS c
WHERE c.accepts_mail = FALSE

-- A_nullable_bool_equals_true
SELECT c.id
FROM customers AS c
WHERE c.accepts_mail = TRUE

-- A_nullable_bool_with_a_default
SELECT c.id
FROM customers AS c
WHERE COALESCE(c.accepts_mail, TRUE)

-- A_nullable_column_differs_from_one_that_is_not
SELECT c.id
FROM customers AS c
WHERE c.region IS DISTINCT FROM c.country

-- A_nullable_column_equals_one_that_is_not
SELECT c.id
FROM customers AS c
WHERE c.city = c.country

-- A_number_that_differs_from_null
SELECT p.id
FROM products AS p
WHERE p.category_id IS NOT NULL

SELECT p.id
FROM products AS p
WHERE p.category_id IS DISTINCT FROM @category

-- A_number_that_is_null
SELECT p.id
FROM products AS p
WHERE p.category_id IS NULL

SELECT p.id
FROM products AS p
WHERE p.category_id = @category

-- Arithmetic_with_null_equals_null
SELECT p.id
FROM products AS p
WHERE p.reorder_level + 1 IS NULL

-- Arithmetic_with_null_is_never_greater
SELECT p.id
FROM products AS p
WHERE p.reorder_level + 1 > 10

-- Arithmetic_with_null_is_null
SELECT p.id, CAST(p.reorder_level AS integer) + p.units_in_stock AS sum, p.weight * 2.0 AS product
FROM products AS p

-- Coalesce_gives_a_default
SELECT c.id, COALESCE(c.region, @p) AS region
FROM customers AS c

-- Coalesce_in_a_condition
SELECT c.id
FROM customers AS c
WHERE COALESCE(c.region, @p) = @p_1

-- Coalesce_of_a_number
SELECT p.id, COALESCE(p.reorder_level, @otherwise) AS level
FROM products AS p

-- Coalesce_of_several
SELECT c.id, COALESCE(c.region, c.city, c.country) AS place
FROM customers AS c

-- Coalesce_of_variables_that_are_null
SELECT p.id
FROM products AS p

SELECT p.id, COALESCE(CASE WHEN p.id > 3 THEN @moment END, @p) AS moment
FROM products AS p

SELECT p.id, COALESCE(CASE WHEN p.id > 3 THEN @amount ELSE @p END, @p_1) AS amount, COALESCE(CASE WHEN p.id = 3 THEN @truth END, FALSE) AS truth, COALESCE(CASE WHEN p.id > 3 THEN @number ELSE 2 END, 1) AS number
FROM products AS p

SELECT p.supplier_id, COALESCE(CASE WHEN COUNT(*) > 1 THEN @moment ELSE @moment_1 END, @p) AS moment
FROM products AS p
GROUP BY p.supplier_id

-- Coalesce_that_may_still_be_null
SELECT c.id
FROM customers AS c
WHERE COALESCE(c.region, c.city) IS DISTINCT FROM @p

-- Equal_to_a_variable_that_may_be_null
SELECT c.id
FROM customers AS c
WHERE c.region IS NULL

SELECT c.id
FROM customers AS c
WHERE c.region = @region

-- Equal_to_null
SELECT c.id
FROM customers AS c
WHERE c.region IS NULL

-- HasValue
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- IsNullOrEmpty
SELECT c.id
FROM customers AS c
WHERE COALESCE(c.region, '') = ''

-- IsNullOrWhiteSpace
SELECT s.id
FROM samples AS s
WHERE btrim(COALESCE(s.string_n, ''), U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') = ''

-- Negated_arithmetic_with_null
SELECT p.id
FROM products AS p
WHERE (p.reorder_level + p.category_id > 10) IS NOT TRUE

-- Not_HasValue
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NULL

-- Not_IsNullOrEmpty
SELECT c.id
FROM customers AS c
WHERE NOT (COALESCE(c.region, '') = '')

-- Not_equal_keeps_nulls
SELECT c.id
FROM customers AS c
WHERE c.region IS NOT NULL

SELECT c.id
FROM customers AS c
WHERE c.region IS DISTINCT FROM @region

-- Not_equal_to_null
SELECT c.id
FROM customers AS c
WHERE c.region IS NOT NULL

-- Not_less_keeps_nulls
SELECT p.id
FROM products AS p
WHERE (p.reorder_level < @level) IS NOT TRUE

SELECT p.id
FROM products AS p

-- Not_null_by_negation
SELECT c.id
FROM customers AS c
WHERE c.region IS NOT NULL

-- Not_of_and_with_nulls
SELECT p.id
FROM products AS p
WHERE (p.reorder_level > 5) IS NOT TRUE OR (p.weight > 1.0) IS NOT TRUE

-- Not_of_mixed_logic_with_nulls
SELECT p.id
FROM products AS p
WHERE (p.reorder_level > 5) IS NOT TRUE OR (p.weight > 1.0) IS NOT TRUE AND p.category_id = 1

-- Not_of_or_with_nulls
SELECT p.id
FROM products AS p
WHERE (p.reorder_level > 5) IS NOT TRUE AND (p.weight > 1.0) IS NOT TRUE

-- Null_is_not_greater_or_equal
SELECT p.id
FROM products AS p
WHERE p.reorder_level >= @level

SELECT p.id
FROM products AS p
WHERE FALSE

-- Null_is_not_less
SELECT p.id
FROM products AS p
WHERE p.reorder_level < @level

SELECT p.id
FROM products AS p
WHERE FALSE

-- Null_on_either_side_of_a_conjunction
SELECT c.id
FROM customers AS c
WHERE c.region IS NULL AND c.city IS NOT NULL

SELECT c.id
FROM customers AS c
WHERE c.region = @region AND c.city IS DISTINCT FROM @region_1

-- Nullable_enums
SELECT o.id
FROM orders AS o
WHERE o.priority = @priority

SELECT o.id
FROM orders AS o
WHERE o.priority IS NULL

-- Nullable_enums_differ
SELECT o.id
FROM orders AS o
WHERE o.priority IS DISTINCT FROM @priority

SELECT o.id
FROM orders AS o
WHERE o.priority IS NOT NULL

-- Nullable_exclusive_or_is_null_with_null
SELECT c.id, c.accepts_mail <> c.is_active AS xor
FROM customers AS c

-- Nullable_logic_is_selected_as_it_is
SELECT c.id, c.accepts_mail AND c.is_active AS "and", c.accepts_mail OR c.is_active AS "or", c.accepts_mail = FALSE AS "not"
FROM customers AS c

-- Nullable_logic_is_three_valued_until_it_is_compared
SELECT c.id
FROM customers AS c
WHERE (c.accepts_mail AND c.is_active) IS NULL

-- The_default_of_a_nullable_bool
SELECT c.id
FROM customers AS c
WHERE COALESCE(c.accepts_mail, FALSE)

-- Two_comparisons_with_nulls_are_equal
SELECT p.id
FROM products AS p
WHERE ((p.reorder_level > 5) IS TRUE) = ((p.weight > 1.0) IS TRUE)

-- Two_comparisons_with_nulls_differ
SELECT p.id
FROM products AS p
WHERE ((p.reorder_level > 5) IS TRUE) <> ((p.weight > 1.0) IS TRUE)

-- Two_nullable_columns_are_equal_when_both_are_null
SELECT s.id
FROM samples AS s
WHERE s.int_n IS NOT DISTINCT FROM s.long_n

-- Two_nullable_columns_differ_when_one_is_null
SELECT c.id
FROM customers AS c
WHERE c.city IS DISTINCT FROM c.region

-- Two_variables_are_compared_before_the_row
SELECT c.id
FROM customers AS c
WHERE c.region IS NULL

-- Value_of_a_nullable
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND o.shipped_at > o.placed_at

-- Variables_that_are_null_leave_others_their_type
SELECT c.id
FROM customers AS c
ORDER BY CASE WHEN c.city = @p THEN @amount ELSE c.credit_limit END DESC NULLS LAST, c.id

SELECT p.id, COALESCE(@number + p.id, p.id) AS sum, COALESCE(@p, p.unit_price) AS amount
FROM products AS p
ORDER BY COALESCE(CASE WHEN p.id > 3 THEN @number_1 ELSE p.id END, p.id), p.id

SELECT o.id
FROM orders AS o
WHERE COALESCE(CASE WHEN o.id > 3 THEN @moment ELSE o.shipped_at END, o.placed_at) > o.placed_at OR COALESCE(CASE WHEN o.id > 9 THEN @amount ELSE o.freight END, o.freight) > @p

SELECT MAX(COALESCE(CASE WHEN o.id > 9 THEN @amount ELSE o.freight END, o.freight)) AS c0
FROM orders AS o

SELECT MAX(CASE WHEN p.id > 3 THEN @number ELSE p.id END) AS c0
FROM products AS p

-- What_is_calculated_with_null_is_null
SELECT 1
FROM products AS p

SELECT p.id, COALESCE(NULL, p.id) AS h
FROM products AS p

SELECT 1
FROM products AS p
ORDER BY p.id
LIMIT 1
