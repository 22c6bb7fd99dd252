-- A_collection_that_is_filtered
SELECT c.name, (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.category_id = c.id AND p1.unit_price < @p
) AS count
FROM categories AS c
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.category_id = c.id AND p.unit_price < @p
)
ORDER BY c.id

-- A_query_in_a_variable_that_is_a_sequence
SELECT c.id, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.unit_price > @p AND p.category_id = c.id AND p.id IN (
        SELECT p1.id
        FROM products AS p1
        WHERE p1.id > 3
    )
) AS count
FROM categories AS c

-- A_query_in_an_order
SELECT (
    SELECT p.name
    FROM products AS p
    WHERE p.category_id = c.id
    ORDER BY p.id
    LIMIT 1
) AS c0
FROM categories AS c

-- A_query_of_another_let
SELECT c.name, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.category_id = c.id
) AS `all`, (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.category_id = c.id AND p1.unit_price > @p
) AS dear
FROM categories AS c

-- A_query_that_is_counted
SELECT c.name, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.category_id = c.id
) AS count
FROM categories AS c

-- A_query_that_is_flattened
SELECT c.name, p.name AS c2
FROM categories AS c
JOIN products AS p ON p.category_id = c.id

-- A_query_that_is_used_several_times
SELECT c.name, (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.category_id = c.id
) AS count, (
    SELECT MAX(p2.unit_price)
    FROM products AS p2
    WHERE p2.category_id = c.id
) AS dearest
FROM categories AS c
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.category_id = c.id
)
ORDER BY c.id

-- A_table_in_a_variable_that_is_a_sequence
SELECT c.id, c.name, c.description
FROM categories AS c
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.category_id = c.id
)

-- The_rows_themselves
SELECT c.name, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.category_id = c.id
) AS count, c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id, p.name, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id
