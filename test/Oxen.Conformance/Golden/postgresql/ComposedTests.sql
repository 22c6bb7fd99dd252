-- A_chain_of_alternatives_is_built
SELECT p.id
FROM products AS p
WHERE p.name = @p OR p.name = @p_1 OR p.name = @p_2

-- A_method_gives_a_query
SELECT c.id
FROM customers AS c
WHERE c.id IN (
    SELECT o.customer_id
    FROM orders AS o
    WHERE o.customer_id = @customer
)

-- A_predicate_in_a_variable
SELECT c.id
FROM customers AS c
WHERE c.country = @p

-- A_predicate_with_a_captured_variable
SELECT c.id
FROM customers AS c
WHERE c.country = @country AND c.is_active

-- A_query_in_a_variable_is_inlined
SELECT s.name
FROM suppliers AS s
WHERE s.id IN (
    SELECT p.supplier_id
    FROM products AS p
    WHERE p.unit_price > @p
)

-- A_query_in_a_variable_is_paged
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.unit_price DESC, p.id
        LIMIT 3
    ) AS t
    WHERE t.supplier_id = s.id
)

-- A_query_in_a_variable_is_used_twice
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.shipped_at IS NULL AND o1.customer_id = c.id
) AS late
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.shipped_at IS NULL AND o.customer_id = c.id
)

-- A_query_in_a_variable_of_a_sequence_is_inlined
SELECT s.name
FROM suppliers AS s
WHERE s.id IN (
    SELECT p.supplier_id
    FROM products AS p
    WHERE p.unit_price > @p
)

SELECT s.name
FROM suppliers AS s
WHERE s.id = ANY(@dear)

-- A_query_in_a_variable_of_a_sequence_is_looked_into
SELECT s.id, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.unit_price > @p AND p.supplier_id = s.id
) AS dear, EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.unit_price > @p_1 AND p1.supplier_id = s.id
) AS has_dear
FROM suppliers AS s

-- A_query_in_a_variable_of_an_object_is_inlined
SELECT s.name
FROM suppliers AS s
WHERE s.id IN (
    SELECT p.supplier_id
    FROM products AS p
    WHERE p.unit_price > @p
)

-- A_query_in_a_variable_uses_its_own_variables
SELECT s.name
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.unit_price > @price AND p.supplier_id = s.id
)

-- A_selector_in_a_variable
SELECT p.unit_price * CAST(p.units_in_stock AS numeric) AS c0
FROM products AS p
WHERE p.id < 14
ORDER BY c0 DESC, p.id

-- An_interface_in_a_constraint
SELECT p.id
FROM products AS p
WHERE p.name = @name

-- An_interface_in_a_constraint_of_another_entity
SELECT c.id
FROM customers AS c
WHERE c.name = @name

-- An_order_by_a_name
SELECT p.id
FROM products AS p
ORDER BY p.unit_price, p.id

SELECT p.id
FROM products AS p
ORDER BY p.name, p.id

-- AsQueryable_is_nothing
SELECT p.name
FROM products AS p
WHERE p.id = 1

-- Conditions_are_joined_by_invocation
SELECT p.id
FROM products AS p
WHERE p.unit_price < @p AND p.units_in_stock > 20

-- Conditions_in_many_steps
SELECT o.id
FROM orders AS o
WHERE o.id <> @id AND o.id <> @id_1 AND o.id <> @id_2
ORDER BY o.id

SELECT o.id
FROM orders AS o
WHERE o.id <> @id AND o.id <> @id_1 AND o.id <> @id_2 AND o.id <> @id_3 AND o.id <> @id_4 AND o.id <> @id_5 AND o.id <> @id_6 AND o.id <> @id_7 AND o.id <> @id_8 AND o.id <> @id_9 AND o.id <> @id_10 AND o.id <> @id_11 AND o.id <> @id_12 AND o.id <> @id_13 AND o.id <> @id_14 AND o.id <> @id_15 AND o.id <> @id_16 AND o.id <> @id_17 AND o.id <> @id_18 AND o.id <> @id_19 AND o.id <> @id_20 AND o.id <> @id_21 AND o.id <> @id_22 AND o.id <> @id_23 AND o.id <> @id_24 AND o.id <> @id_25 AND o.id <> @id_26 AND o.id <> @id_27 AND o.id <> @id_28 AND o.id <> @id_29 AND o.id <> @id_30 AND o.id <> @id_31 AND o.id <> @id_32 AND o.id <> @id_33 AND o.id <> @id_34 AND o.id <> @id_35 AND o.id <> @id_36 AND o.id <> @id_37 AND o.id <> @id_38 AND o.id <> @id_39
ORDER BY o.id

-- Names_of_anything
SELECT t.name COLLATE "C" AS name
FROM (
    SELECT s.name
    FROM suppliers AS s
    WHERE s.name <> @p
    UNION ALL
    SELECT c.name
    FROM categories AS c
    WHERE c.name <> @p_1
) AS t
ORDER BY name

-- Optional_conditions_are_added
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT c.id
FROM customers AS c
WHERE c.country = @country
ORDER BY c.id

SELECT c.id
FROM customers AS c
WHERE c.accepts_mail = @mail
ORDER BY c.id

SELECT c.id
FROM customers AS c
WHERE c.country = @country AND c.accepts_mail = @mail
ORDER BY c.id

-- Query_syntax
SELECT p.name, p.unit_price
FROM products AS p
WHERE p.unit_price > @p
ORDER BY p.supplier_id DESC, p.name

-- Query_syntax_with_let
SELECT p.id, p.unit_price * CAST(p.units_in_stock AS numeric) AS value
FROM products AS p
WHERE p.unit_price * CAST(p.units_in_stock AS numeric) > @p
ORDER BY value, p.id

-- The_same_form_with_another_object_is_another_value
SELECT c.name
FROM customers AS c
WHERE c.city = @city AND c.id = @id
