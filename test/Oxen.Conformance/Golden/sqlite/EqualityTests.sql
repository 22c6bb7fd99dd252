-- A_query_contains_an_entity
SELECT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id < 10 AND p.id = @p_id
) AS c0

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

-- An_entity_with_a_composite_key_differs_from_a_variable
SELECT COUNT(*) AS c0
FROM order_lines AS ol
WHERE ol.order_id <> @line_order_id OR ol.product_id <> @line_product_id

-- An_entity_with_a_composite_key_equals_a_variable
SELECT ol.quantity
FROM order_lines AS ol
WHERE ol.order_id = @line_order_id AND ol.product_id = @line_product_id

-- Anonymous_types_of_two_rows
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.id <> p.id AND p1.supplier_id = p.supplier_id AND p1.category_id IS p.category_id
)

-- Equals_of_entities
SELECT p.id
FROM products AS p
WHERE p.id = @some_id

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
