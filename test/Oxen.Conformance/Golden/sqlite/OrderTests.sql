-- A_filter_after_the_order_keeps_it
SELECT p.id
FROM products AS p
WHERE p.supplier_id = 3
ORDER BY p.id

-- A_key_that_comes_out_constant_orders_nothing
SELECT p.id
FROM products AS p
ORDER BY p.id DESC

-- A_text_chosen_by_decimals_is_compared_as_text
SELECT p.id
FROM products AS p
WHERE CASE WHEN p.unit_price COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE p.name END COLLATE BINARY = @p_2

-- A_text_chosen_by_decimals_is_ordered_as_text
SELECT p.id
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
ORDER BY CASE WHEN p.unit_price COLLATE OXEN_DECIMAL >= oxen_decimal((
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.supplier_id = s.id
)) THEN CAST(p.id AS TEXT) ELSE p.name END COLLATE BINARY, p.id

-- An_earlier_order_by_the_same_key_is_superseded
SELECT p.id
FROM products AS p
ORDER BY p.supplier_id DESC, p.id

-- An_earlier_order_decides_among_equals
SELECT p.id
FROM products AS p
ORDER BY p.supplier_id, p.id

-- Ascending
SELECT c.id
FROM customers AS c
ORDER BY c.id

-- Bools_false_first
SELECT p.id
FROM products AS p
ORDER BY p.is_discontinued, p.id

-- By_a_calculation
SELECT p.id
FROM products AS p
ORDER BY p.units_in_stock * -1 % 7, p.id

-- By_a_coalesce
SELECT p.id
FROM products AS p
ORDER BY COALESCE(p.reorder_level, 1000), p.id

-- By_a_composite_key
SELECT ol.quantity
FROM order_lines AS ol
ORDER BY ol.order_id, ol.product_id

-- By_a_condition
SELECT c.id
FROM customers AS c
ORDER BY c.city IS @p, c.id

-- By_a_conditional
SELECT c.id
FROM customers AS c
ORDER BY CASE WHEN c.country = @p THEN 0 WHEN c.country = @p_1 THEN 1 ELSE 2 END, c.id

-- By_a_constant_says_nothing
SELECT p.name
FROM products AS p
ORDER BY p.id DESC

-- By_a_member_of_what_was_selected
SELECT p.id, oxen_decimal_multiply(p.unit_price, p.units_in_stock) AS total
FROM products AS p
ORDER BY oxen_decimal_multiply(p.unit_price, p.units_in_stock) COLLATE OXEN_DECIMAL DESC, p.id

-- By_a_variable_says_nothing
SELECT p.id
FROM products AS p
ORDER BY p.id DESC

-- By_an_enum_stored_as_a_number
SELECT c.id
FROM customers AS c
ORDER BY c.rank DESC, c.id

-- By_something_that_is_not_selected
SELECT c.name
FROM customers AS c
ORDER BY c.since, c.id

-- Constants_that_are_converted_or_negated_order_and_group_nothing
SELECT p.id
FROM products AS p
ORDER BY p.id

SELECT 1
FROM products AS p
ORDER BY p.id
LIMIT @count

SELECT -0 AS "key", COUNT(*) AS count
FROM products AS p
GROUP BY (SELECT (-0))

SELECT COUNT(*) AS c0
FROM products AS p
GROUP BY (SELECT 0)

-- Dates_and_times
SELECT e.id
FROM employees AS e
ORDER BY e.hired_at, e.birth_date DESC, e.id

-- Decimals_as_numbers
SELECT p.unit_price
FROM products AS p
ORDER BY p.unit_price COLLATE OXEN_DECIMAL, p.id

-- Decimals_as_numbers_descending
SELECT c.credit_limit
FROM customers AS c
ORDER BY c.credit_limit COLLATE OXEN_DECIMAL DESC, c.id

-- Descending
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
ORDER BY o.id DESC

-- Every_type_in_its_order
SELECT s.id
FROM samples AS s
ORDER BY s.int, s.id

-- Null_texts_come_before_empty_ones
SELECT c.id
FROM customers AS c
ORDER BY c.region, c.id

-- Nulls_come_first
SELECT p.id
FROM products AS p
ORDER BY p.category_id, p.id

-- Nulls_come_last_descending
SELECT p.id
FROM products AS p
ORDER BY p.category_id DESC, p.id

-- Order_of_a_distinct_selection
SELECT DISTINCT c.country
FROM customers AS c
ORDER BY c.country

-- Order_of_a_distinct_selection_descending
SELECT DISTINCT p.category_id
FROM products AS p
ORDER BY p.category_id DESC

-- Order_of_single_values
SELECT p.id
FROM products AS p
ORDER BY p.id

-- Order_of_single_values_descending
SELECT c.id
FROM customers AS c
ORDER BY c.id DESC

-- Reverse_turns_every_key
SELECT p.id
FROM products AS p
ORDER BY p.supplier_id DESC, p.id

-- Texts_by_their_code_points
SELECT c.name
FROM customers AS c
ORDER BY c.name

-- The_first_by_an_expression_that_is_selected
SELECT c.id, COALESCE((
    SELECT o.id + 1
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id + 1 DESC
    LIMIT 1
), 0) AS top
FROM customers AS c

-- ThenBy_goes_on_with_the_latest_order
SELECT p.id
FROM products AS p
ORDER BY p.category_id, p.id, p.supplier_id

-- ThenBy_something_that_was_not_selected_before_Distinct
SELECT t.supplier_id, t.category_id
FROM (
    SELECT DISTINCT p.supplier_id, p.category_id
    FROM products AS p
) AS t
ORDER BY t.supplier_id, t.category_id % 2, t.category_id

-- Then_by_another_key
SELECT p.name
FROM products AS p
ORDER BY p.supplier_id, p.id

-- Then_by_another_key_descending
SELECT p.id
FROM products AS p
ORDER BY p.supplier_id DESC, p.unit_price COLLATE OXEN_DECIMAL DESC, p.id

-- Three_orders_in_a_row
SELECT c.id
FROM customers AS c
ORDER BY c.country, c.city DESC, c.id
