-- A_dictionary_by_a_comparer_of_C_sharp
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, CAST(p.id AS TEXT) AS item1, oxen_length(p.name) AS item2
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON p.category_id = k.id
ORDER BY p.id

-- A_dictionary_of_each_row
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, p.id, p.unit_price
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON p.category_id = k.id
ORDER BY p.id

SELECT k.n, p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN products AS p ON p.category_id = k.id
WHERE p.unit_price COLLATE OXEN_DECIMAL > @p
ORDER BY p.id

SELECT p.supplier_id
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT k.n, p.id, p.name
FROM (SELECT key AS n, value AS supplier_id FROM json_each(@keys)) AS k
JOIN products AS p ON p.supplier_id = k.supplier_id
ORDER BY p.id

-- A_list_in_memory_of_each_row
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, i.value
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN (SELECT key AS n, value FROM json_each(@ids)) AS i ON i.value > k.id
ORDER BY i.n

SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT k.n, r.item2
FROM (SELECT key AS n, value AS country FROM json_each(@keys)) AS k
JOIN (SELECT key AS n, json_extract(value, '$[0]') AS item1, json_extract(value, '$[1]') AS item2 FROM json_each(@ranks)) AS r ON r.item1 = k.country
ORDER BY r.item2 DESC

SELECT c.id, (
    SELECT COUNT(*)
    FROM (SELECT key AS n, value FROM json_each(@ids)) AS i
    WHERE i.value > c.id
) AS greater, (
    SELECT COALESCE(SUM(i1.value), 0)
    FROM (SELECT key AS n, value FROM json_each(@ids)) AS i1
    WHERE i1.value < c.id
) AS sum
FROM categories AS c
ORDER BY c.id

-- A_lookup_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.status, o.id
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_set_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT DISTINCT k.n, o.status
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN orders AS o ON o.customer_id = k.id

-- AggregateBy_what_SQL_aggregates
SELECT p.supplier_id, SUM(p.units_in_stock) AS value
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT p.supplier_id, oxen_decimal_add(@p, oxen_decimal_sum(p.unit_price)) AS value
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT COUNT(*) AS c0
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT p.supplier_id, max(10, MAX(p.id)) AS value
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

-- Keys_of_a_dictionary_in_memory
SELECT o.id
FROM orders AS o
WHERE o.customer_id IN (SELECT value FROM json_each(@weights))

SELECT p.id
FROM products AS p
WHERE p.id NOT IN (SELECT value FROM json_each(@names))

SELECT p.id
FROM products AS p
WHERE p.category_id IS NOT NULL AND p.category_id IN (SELECT value FROM json_each(@names))

SELECT o.id
FROM orders AS o
WHERE o.status IN (SELECT value FROM json_each(@byStatus))

-- The_last_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id DESC) AS place
    FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.place <= 2
ORDER BY t.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id DESC) AS place
    FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
    JOIN orders AS o ON o.customer_id = k.id
) AS t
WHERE t.place > 1
ORDER BY t.id

-- Values_of_a_dictionary_in_memory
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM json_each(@names)) AND (
    SELECT n.value
    FROM (SELECT key AS n, json_extract(value, '$[0]') AS "key", json_extract(value, '$[1]') AS value FROM json_each(@names_1)) AS n
    WHERE n."key" = p.id
    ORDER BY n.n
    LIMIT 1
) = @p

SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM json_each(@names))
ORDER BY (
    SELECT n.value
    FROM (SELECT key AS n, json_extract(value, '$[0]') AS "key", json_extract(value, '$[1]') AS value FROM json_each(@names_1)) AS n
    WHERE n."key" = p.id
    ORDER BY n.n
    LIMIT 1
) DESC

SELECT c.id
FROM customers AS c
ORDER BY COALESCE((
    SELECT w.value
    FROM (SELECT key AS n, json_extract(value, '$[0]') AS "key", json_extract(value, '$[1]') AS value FROM json_each(@weights)) AS w
    WHERE c.id = w."key"
    ORDER BY w.n
    LIMIT 1
), 0) DESC, c.id

SELECT c.id
FROM customers AS c
WHERE COALESCE((
    SELECT w.value
    FROM (SELECT key AS n, json_extract(value, '$[0]') AS "key", json_extract(value, '$[1]') AS value FROM json_each(@weights)) AS w
    WHERE c.id = w."key"
    ORDER BY w.n
    LIMIT 1
), -1) < 0
