-- A_delegate_is_refused


-- A_function_of_the_application
SELECT p.id, upper(encode(convert_to(p.name, 'UTF8'), 'hex')) AS hex
FROM products AS p
WHERE upper(encode(convert_to(p.name, 'UTF8'), 'hex')) = @p

-- A_function_of_the_application_for_this_database
SELECT p.id
FROM products AS p
ORDER BY least(p.id, p.supplier_id), p.id

-- A_function_of_the_application_of_values_alone
SELECT p.id
FROM products AS p
WHERE upper(encode(convert_to(p.name, 'UTF8'), 'hex')) IS NOT DISTINCT FROM upper(encode(convert_to(@name, 'UTF8'), 'hex'))

-- A_function_of_the_application_that_is_null
SELECT c.id
FROM customers AS c
WHERE nullif(c.region, @p) IS NULL

-- A_generic_method_by_an_interface
SELECT p.name
FROM products AS p
WHERE p.name = @name

SELECT c.name
FROM categories AS c
WHERE c.name = @name

SELECT length(s.name) + regexp_count(s.name, '[\U00010000-\U0010FFFF]') AS c0
FROM suppliers AS s
ORDER BY c0, s.name

-- A_helper_gives_the_lambda
SELECT p.id
FROM products AS p
WHERE p.id >= @least

-- A_predicate_of_a_name
SELECT s.id
FROM suppliers AS s
WHERE (length(s.name) + regexp_count(s.name, '[\U00010000-\U0010FFFF]')) > 5

SELECT s.id
FROM suppliers AS s
WHERE (length(s.country) + regexp_count(s.country, '[\U00010000-\U0010FFFF]')) > 5

-- A_variable_calls_another
SELECT p.id * 2 AS c0
FROM products AS p
WHERE p.id * 2 > 15

-- A_variable_filters_a_collection
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.shipped_at IS NULL
) AS open
FROM customers AS c

-- A_variable_filters_a_query_inside
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.shipped_at IS NULL AND o.customer_id = c.id
)

-- A_variable_filters_a_table
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.unit_price < @most AND p.supplier_id = s.id
)

-- A_variable_is_called
SELECT p.id
FROM products AS p
WHERE p.unit_price < @p

-- A_variable_is_called_beside_others
SELECT p.id
FROM products AS p
WHERE p.id > @id AND p.unit_price >= @p

-- A_variable_is_called_in_a_projection
SELECT c.id, c.country || @p || COALESCE(c.city, '') AS place
FROM customers AS c

-- A_variable_orders
SELECT c.id
FROM customers AS c
ORDER BY (c.country || @p || COALESCE(c.city, '')) COLLATE "C", c.id

-- A_variable_that_captures_is_called
SELECT c.id
FROM customers AS c
WHERE position(@letter IN c.name) > 0 OR position(@letter_1 IN c.country) > 0

-- An_inlined_extension
SELECT p.id
FROM products AS p
WHERE p.units_in_stock < 20 AND NOT p.is_discontinued

-- An_inlined_extension_of_a_variable
SELECT p.id
FROM products AS p
WHERE p.units_in_stock >= @least OR p.is_discontinued

-- An_inlined_extension_with_a_query
SELECT c.id, (
    SELECT COALESCE(SUM(o.freight), 0)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS total
FROM customers AS c

-- An_inlined_generic_method
SELECT (upper(c.name COLLATE "und-x-icu") COLLATE "C") || @p AS c0
FROM categories AS c

-- An_inlined_member_that_uses_another
SELECT e.id
FROM employees AS e
WHERE @p || e.first_name || @p_1 || e.last_name = @p_2

-- An_inlined_property
SELECT e.id
FROM employees AS e
WHERE e.first_name || @p || e.last_name = @name

-- An_inlined_property_groups
SELECT COALESCE(e.first_name, '') || @p || COALESCE(e.last_name, '') AS key, COUNT(*) AS count
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE o.employee_id IS NOT NULL
GROUP BY COALESCE(e.first_name, '') || @p || COALESCE(e.last_name, '')

-- An_inlined_property_of_a_variable
SELECT e.id
FROM employees AS e
WHERE e.first_name || @p || e.last_name = @fullName

-- An_inlined_property_orders_and_is_selected
SELECT e.first_name || @p || e.last_name AS full_name, length(e.first_name || @p_1 || e.last_name) + regexp_count(e.first_name || @p_1 || e.last_name, '[\U00010000-\U0010FFFF]') AS length
FROM employees AS e
ORDER BY (e.first_name || @p_2 || e.last_name) COLLATE "C", e.id

-- An_inlined_property_over_a_reference
SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE e.reports_to_id IS NOT NULL AND starts_with(COALESCE(e1.first_name, '') || @p || COALESCE(e1.last_name, ''), @p_1)

-- Another_lambda_is_another_query
SELECT p.id
FROM products AS p
WHERE p.id > 3

SELECT p.id
FROM products AS p
WHERE (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) > 5

-- Inlined_without_an_expression


-- Predicates_joined_by_and
SELECT p.id
FROM products AS p
WHERE p.unit_price < @p AND p.supplier_id = 1

-- Predicates_joined_by_invocation
SELECT p.id
FROM products AS p
WHERE p.unit_price < @p AND p.name <> @p_1

-- Two_lambdas_of_one_parameter_each
SELECT ol.order_id, ol.product_id
FROM order_lines AS ol
WHERE ol.quantity >= @least AND ol.quantity <= @most AND ol.product_id >= @least_1 AND ol.product_id <= @most_1
