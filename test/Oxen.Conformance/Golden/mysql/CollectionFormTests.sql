-- A_dictionary_by_a_comparer_of_C_sharp
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, CAST(p.id AS CHAR) AS item1, octet_length(CONVERT(p.name USING utf16)) DIV 2 AS item2
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

-- A_dictionary_of_each_row
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id, p.unit_price
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

SELECT p.category_id, p.id, p.name, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND p.unit_price > @p
ORDER BY p.id

SELECT p.supplier_id
FROM products AS p
GROUP BY p.supplier_id
ORDER BY p.supplier_id

SELECT p.supplier_id, p.id, p.name
FROM products AS p
WHERE p.supplier_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

-- A_list_in_memory_of_each_row
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, i.value
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
JOIN (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS i ON i.value > k.id
ORDER BY i.n

SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT k.n, r.item2
FROM (SELECT ordinal - 1 AS n, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@ranks, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS r ON r.item1 = k.country
ORDER BY r.item2 DESC

SELECT c.id, (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS i
    WHERE i.value > c.id
) AS greater, (
    SELECT COALESCE(SUM(i1.value), 0)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS i1
    WHERE i1.value < c.id
) AS sum
FROM categories AS c
ORDER BY c.id

-- A_lookup_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.status, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- A_set_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT DISTINCT k.n, o.status
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))

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
WHERE o.customer_id IN (SELECT value FROM JSON_TABLE(@weights, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

SELECT p.id
FROM products AS p
WHERE p.id NOT IN (SELECT value FROM JSON_TABLE(@names, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

SELECT p.id
FROM products AS p
WHERE p.category_id IS NOT NULL AND p.category_id IN (SELECT value FROM JSON_TABLE(@names, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

SELECT o.id
FROM orders AS o
WHERE o.status IN (SELECT value FROM JSON_TABLE(@byStatus, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- The_last_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id DESC) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 2
ORDER BY t.id

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id DESC) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place > 1
ORDER BY t.id

-- Values_of_a_dictionary_in_memory
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@names, '$[*]' COLUMNS (value bigint PATH '$')) AS list) AND (
    SELECT n.value
    FROM (SELECT ordinal - 1 AS n, `key`, value FROM JSON_TABLE(@names_1, '$[*]' COLUMNS (ordinal FOR ORDINALITY, `key` bigint PATH '$[0]', value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS n
    WHERE n.`key` = p.id
    ORDER BY n.n
    LIMIT 1
) = @p

SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@names, '$[*]' COLUMNS (value bigint PATH '$')) AS list)
ORDER BY (
    SELECT n.value
    FROM (SELECT ordinal - 1 AS n, `key`, value FROM JSON_TABLE(@names_1, '$[*]' COLUMNS (ordinal FOR ORDINALITY, `key` bigint PATH '$[0]', value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS n
    WHERE n.`key` = p.id
    ORDER BY n.n
    LIMIT 1
) DESC

SELECT c.id
FROM customers AS c
ORDER BY COALESCE((
    SELECT w.value
    FROM (SELECT ordinal - 1 AS n, `key`, value FROM JSON_TABLE(@weights, '$[*]' COLUMNS (ordinal FOR ORDINALITY, `key` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', value bigint PATH '$[1]')) AS list) AS w
    WHERE c.id = JSON_UNQUOTE(JSON_QUOTE(w.`key`))
    ORDER BY w.n
    LIMIT 1
), 0) DESC, c.id

SELECT c.id
FROM customers AS c
WHERE COALESCE((
    SELECT w.value
    FROM (SELECT ordinal - 1 AS n, `key`, value FROM JSON_TABLE(@weights, '$[*]' COLUMNS (ordinal FOR ORDINALITY, `key` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', value bigint PATH '$[1]')) AS list) AS w
    WHERE c.id = JSON_UNQUOTE(JSON_QUOTE(w.`key`))
    ORDER BY w.n
    LIMIT 1
), -1) < 0
