-- A_dictionary_by_a_comparer_of_C_sharp
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, CAST(p.id AS text) AS item1, length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') AS item2
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

-- A_dictionary_of_each_row
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id, p.unit_price
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

SELECT p.category_id, p.id, p.name, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id = ANY(@keys) AND p.unit_price > @p
ORDER BY p.id

SELECT p.supplier_id
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT p.supplier_id, p.id, p.name
FROM products AS p
WHERE p.supplier_id = ANY(@keys)
ORDER BY p.id

-- A_list_in_memory_of_each_row
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, i.value
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN (SELECT n - 1 AS n, value AS value FROM unnest(@ids) WITH ORDINALITY AS items (value, n)) AS i ON i.value > k.id
ORDER BY i.n

SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT k.n, r.item2
FROM (SELECT n - 1 AS n, value AS country FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS item1, CAST(value ->> 1 AS integer) AS item2 FROM jsonb_array_elements(@ranks) WITH ORDINALITY AS items (value, n)) AS r ON r.item1 = k.country
ORDER BY r.item2 DESC

SELECT c.id, (
    SELECT COUNT(*)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@ids) WITH ORDINALITY AS items (value, n)) AS i
    WHERE i.value > c.id
) AS greater, (
    SELECT COALESCE(SUM(i1.value), 0)
    FROM (SELECT n - 1 AS n, value AS value FROM unnest(@ids) WITH ORDINALITY AS items (value, n)) AS i1
    WHERE i1.value < c.id
) AS sum
FROM categories AS c
ORDER BY c.id

-- A_lookup_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.status, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_set_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT DISTINCT k.n, o.status
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id

-- AggregateBy_what_SQL_aggregates
SELECT p.supplier_id, SUM(p.units_in_stock) AS value
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT p.supplier_id, @p + SUM(p.unit_price) AS value
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT COUNT(*) AS c0
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT p.supplier_id, greatest(10, MAX(p.id)) AS value
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

-- Keys_of_a_dictionary_in_memory
SELECT o.id
FROM orders AS o
WHERE o.customer_id = ANY(@weights)

SELECT p.id
FROM products AS p
WHERE p.id <> ALL(@names)

SELECT p.id
FROM products AS p
WHERE p.category_id IS NOT NULL AND p.category_id = ANY(@names)

SELECT o.id
FROM orders AS o
WHERE o.status = ANY(@byStatus)

-- The_last_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.id DESC
    LIMIT 2
) AS t
ORDER BY t.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id DESC) AS place
    FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.place > 1
ORDER BY t.id

-- Values_of_a_dictionary_in_memory
SELECT p.id
FROM products AS p
WHERE p.id = ANY(@names) AND (
    SELECT n.value
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS key, CAST(value ->> 1 AS text) AS value FROM jsonb_array_elements(@names_1) WITH ORDINALITY AS items (value, n)) AS n
    WHERE n.key = p.id
    ORDER BY n.n
    LIMIT 1
) = @p

SELECT p.id
FROM products AS p
WHERE p.id = ANY(@names)
ORDER BY (
    SELECT n.value
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS key, CAST(value ->> 1 AS text) AS value FROM jsonb_array_elements(@names_1) WITH ORDINALITY AS items (value, n)) AS n
    WHERE n.key = p.id
    ORDER BY n.n
    LIMIT 1
) COLLATE "C" DESC NULLS LAST

SELECT c.id
FROM customers AS c
ORDER BY COALESCE((
    SELECT w.value
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS key, CAST(value ->> 1 AS integer) AS value FROM jsonb_array_elements(@weights) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.key = c.id
    ORDER BY w.n
    LIMIT 1
), 0) DESC, c.id

SELECT c.id
FROM customers AS c
WHERE COALESCE((
    SELECT w.value
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS key, CAST(value ->> 1 AS integer) AS value FROM jsonb_array_elements(@weights) WITH ORDINALITY AS items (value, n)) AS w
    WHERE w.key = c.id
    ORDER BY w.n
    LIMIT 1
), -1) < 0
