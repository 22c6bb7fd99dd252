-- A_list_of_entities_contains_what_a_reference_leads_to
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE e.id IN (SELECT value FROM json_each(@some))

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE e.id NOT IN (SELECT value FROM json_each(@some)) OR e.id IS NULL

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE c.id IN (SELECT value FROM json_each(@customers))

-- A_query_contains_an_anonymous_type
SELECT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = @p_SupplierId AND p.category_id IS NULL
) AS c0

-- A_query_contains_an_entity
SELECT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id < 10 AND p.id = @p_id
) AS c0

-- A_tuple_that_is_a_variable
SELECT p.id
FROM products AS p
WHERE p.supplier_id = @pair_Item1 AND p.category_id = @pair_Item2

SELECT p.id
FROM products AS p
WHERE p.supplier_id = @pair_Item1 AND p.category_id IS NULL

-- An_entity_differs_from_a_variable
SELECT p.id
FROM products AS p
WHERE p.id <> @some_id

-- An_entity_differs_from_null
SELECT p.id
FROM products AS p

-- An_entity_equals_a_variable
SELECT p.id
FROM products AS p
WHERE p.id = @some_id

-- An_entity_equals_a_variable_that_is_null
SELECT p.id
FROM products AS p
WHERE 0

-- An_entity_equals_null
SELECT p.id
FROM products AS p
WHERE 0

-- An_entity_equals_one_found_by_a_subquery
SELECT p.id
FROM products AS p
WHERE p.id = (
    SELECT p1.id
    FROM products AS p1
    ORDER BY p1.unit_price COLLATE OXEN_DECIMAL DESC
    LIMIT 1
)

-- An_entity_with_a_composite_key_differs_from_a_variable
SELECT COUNT(*) AS c0
FROM order_lines AS ol
WHERE ol.order_id <> @line_order_id OR ol.product_id <> @line_product_id

-- An_entity_with_a_composite_key_equals_a_variable
SELECT ol.quantity
FROM order_lines AS ol
WHERE ol.order_id = @line_order_id AND ol.product_id = @line_product_id

-- Anonymous_types_are_compared_by_their_members
SELECT p.id
FROM products AS p
WHERE p.supplier_id = 3 AND p.category_id = 4

-- Anonymous_types_of_two_rows
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.id <> p.id AND p1.supplier_id = p.supplier_id AND p1.category_id IS p.category_id
)

-- Anonymous_types_with_nulls_are_compared_by_their_members
SELECT p.id
FROM products AS p
WHERE p.supplier_id = 2 AND p.category_id IS NULL

-- Equals_of_entities
SELECT p.id
FROM products AS p
WHERE p.id = @some_id

-- Tuples_are_compared_by_their_members
SELECT p.id
FROM products AS p
WHERE p.supplier_id = @p_Item1 AND p.category_id IS NULL

-- Tuples_differ
SELECT p.id
FROM products AS p
WHERE p.supplier_id <> @p_Item1 OR p.category_id IS NOT @p_Item2

-- Two_entities_are_equal
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.id = p.id AND p1.unit_price COLLATE OXEN_DECIMAL > @p
)

-- Two_entities_differ
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.id <> p.id AND p1.unit_price = p.unit_price
)
