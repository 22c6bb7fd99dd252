-- A_collection_is_asked
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.id > 20
)

-- A_collection_is_counted
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c1, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.id > 30
) AS c2
FROM customers AS c

-- A_collection_is_summed
SELECT o.id, (
    SELECT COALESCE(SUM(ol.quantity), 0)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS c1
FROM orders AS o

-- A_collection_of_a_collection
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND NOT EXISTS (
        SELECT 1
        FROM order_lines AS ol
        WHERE ol.order_id = o.id AND ol.quantity <= 1
    )
)

-- Collections_are_flattened
SELECT c.name, p.name AS c1
FROM categories AS c
JOIN products AS p ON p.category_id = c.id

-- The_first_of_a_collection
SELECT c.id, (
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) AS c1
FROM customers AS c
