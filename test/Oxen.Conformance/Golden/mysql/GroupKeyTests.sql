-- A_total_over_expressions_beside_a_subquery
SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, COUNT(*) AS count, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = EXTRACT(MONTH FROM o.placed_at)
) AS products
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
UNION ALL
SELECT NULL AS `key`, COUNT(*) AS count, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = NULL
) AS products
FROM orders AS o
GROUP BY (SELECT 1)

-- Aggregates_and_keys_looked_for_among_rows_and_in_lists
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
) IN (
    SELECT p.id
    FROM products AS p
)

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id = (
        SELECT MAX(o1.id)
        FROM orders AS o1
        WHERE o1.customer_id = o.customer_id
    )
)

SELECT o.customer_id, COALESCE(COUNT(*)) IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint PATH '$')) AS list) AS `in`
FROM orders AS o
GROUP BY o.customer_id
HAVING COALESCE(MIN(o.id)) IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING COALESCE(MIN(EXTRACT(MONTH FROM o.placed_at))) IN (SELECT value FROM JSON_TABLE(@numbers, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING COALESCE(MAX(o.freight)) IN (SELECT value FROM JSON_TABLE(@prices, '$[*]' COLUMNS (value decimal(57,28) PATH '$')) AS list) OR COUNT(*) > 3

SELECT o.customer_id, EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id = (
        SELECT MAX((
            SELECT COUNT(*)
            FROM order_lines AS ol
            WHERE ol.order_id = o1.id
        ))
        FROM orders AS o1
        WHERE o1.customer_id = o.customer_id
    )
) AS `in`
FROM orders AS o
GROUP BY o.customer_id

-- Aggregates_of_a_group_inside_others
SELECT o.customer_id, COUNT(CASE WHEN o.freight > (
    SELECT AVG(o1.freight)
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
) THEN 1 END) AS above
FROM orders AS o
GROUP BY o.customer_id

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, COUNT(CASE WHEN o.freight > (
    SELECT AVG(o1.freight)
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
) THEN 1 END) AS above, COALESCE(SUM((
    SELECT MAX(o2.freight)
    FROM orders AS o2
    WHERE EXTRACT(MONTH FROM o2.placed_at) = EXTRACT(MONTH FROM o.placed_at)
) - o.freight), 0) AS rest
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)

SELECT o.customer_id, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = (
        SELECT COUNT(*)
        FROM orders AS o1
        WHERE o1.customer_id = o.customer_id
    )
) AS products
FROM orders AS o
GROUP BY o.customer_id

SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id = (
        SELECT COUNT(*)
        FROM orders AS o1
        WHERE EXTRACT(MONTH FROM o1.placed_at) = MIN(EXTRACT(MONTH FROM o.placed_at))
    ) AND p.units_in_stock < (
        SELECT COALESCE(SUM(o2.id), 0)
        FROM orders AS o2
        WHERE EXTRACT(MONTH FROM o2.placed_at) = MIN(EXTRACT(MONTH FROM o.placed_at))
    )
)

SELECT t.customer_id, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = t.customer_id AND o1.freight = t.most
) AS count, (
    SELECT COUNT(*)
    FROM orders AS o2
    WHERE o2.customer_id = t.customer_id AND o2.freight = (
        SELECT MAX(o3.freight)
        FROM orders AS o3
        WHERE o3.customer_id = t.customer_id
    )
) AS same
FROM (
    SELECT o.customer_id, MAX(o.freight) AS most
    FROM orders AS o
    GROUP BY o.customer_id
) AS t

-- Conditions_and_orders_over_groups_by_an_expression
SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING (
    SELECT o1.freight
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = MIN(EXTRACT(MONTH FROM o.placed_at))
    ORDER BY o1.id
    LIMIT 1
) > @p

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING COUNT(*) > 1 AND (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = MIN(EXTRACT(MONTH FROM o.placed_at))
    ORDER BY o1.id
    LIMIT 1
) > 2

SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
ORDER BY (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
)

SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING @p IN (
    SELECT o1.customer_id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = MIN(EXTRACT(MONTH FROM o.placed_at))
)

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING EXISTS (
    SELECT 1
    FROM customers AS c
    WHERE (octet_length(CONVERT(c.name USING utf16)) DIV 2) = MIN(EXTRACT(MONTH FROM o.placed_at))
)

SELECT SUM(o.freight) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING COALESCE(MIN(EXTRACT(MONTH FROM o.placed_at))) IN (
    SELECT p.id
    FROM products AS p
)

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) <> EXTRACT(MONTH FROM o.placed_at)
) AS others, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = EXTRACT(MONTH FROM o.placed_at)
) AS same
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)

SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING COUNT(CASE WHEN EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id AND ol.quantity > EXTRACT(MONTH FROM o.placed_at)
) THEN 1 END) > 0

SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM orders AS o
    GROUP BY EXTRACT(MONTH FROM o.placed_at)
    HAVING (
        SELECT o1.freight
        FROM orders AS o1
        WHERE EXTRACT(MONTH FROM o1.placed_at) = MIN(EXTRACT(MONTH FROM o.placed_at))
        ORDER BY o1.id
        LIMIT 1
    ) > @p
) AS t

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
HAVING (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = MIN(EXTRACT(MONTH FROM o.placed_at))
    ORDER BY o1.id
    LIMIT 1
) > 3
ORDER BY first
LIMIT @count

-- First_row_of_groups_by_a_key_with_expressions
SELECT o.customer_id, EXTRACT(YEAR FROM o.placed_at) AS year, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id AND EXTRACT(YEAR FROM o1.placed_at) = EXTRACT(YEAR FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY o.customer_id, EXTRACT(YEAR FROM o.placed_at)

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(YEAR FROM o1.placed_at) = EXTRACT(YEAR FROM o.placed_at) AND EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY EXTRACT(YEAR FROM o.placed_at), EXTRACT(MONTH FROM o.placed_at)

SELECT o.shipped_at IS NULL AS late, (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.shipped_at IS NULL) = (o.shipped_at IS NULL) AND 7 = 7
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY o.shipped_at IS NULL

SELECT o.employee_id, COALESCE(o.notes, @p) AS notes, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.employee_id <=> o.employee_id AND COALESCE(o1.notes, @p) = COALESCE(o.notes, @p)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY o.employee_id, COALESCE(o.notes, @p)

SELECT CASE WHEN o.customer_id = @p THEN @p_1 WHEN o.freight > @p_2 THEN @p_3 ELSE @p_4 END AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.customer_id = @p THEN @p_1 WHEN o1.freight > @p_2 THEN @p_3 ELSE @p_4 END = CASE WHEN o.customer_id = @p THEN @p_1 WHEN o.freight > @p_2 THEN @p_3 ELSE @p_4 END
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY CASE WHEN o.customer_id = @p THEN @p_1 WHEN o.freight > @p_2 THEN @p_3 ELSE @p_4 END

SELECT upper(c.country) AS customer, (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > 2 AS big, (
    SELECT o1.id
    FROM orders AS o1
    JOIN customers AS c1 ON o1.customer_id = c1.id
    WHERE upper(c1.country) = upper(c.country) AND ((
        SELECT COUNT(*)
        FROM order_lines AS ol1
        WHERE ol1.order_id = o1.id
    ) > 2) = ((
        SELECT COUNT(*)
        FROM order_lines AS ol
        WHERE ol.order_id = o.id
    ) > 2)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY upper(c.country), (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > 2

SELECT (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE (
        SELECT COUNT(*)
        FROM order_lines AS ol1
        WHERE ol1.order_id = o1.id
    ) = (
        SELECT COUNT(*)
        FROM order_lines AS ol
        WHERE ol.order_id = o.id
    )
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
)

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE 1 = 1
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY (SELECT 1)

-- First_row_of_groups_by_a_key_with_variables
SELECT o.id % @part AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.id % @part = o.id % @part
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY o.id % @part

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.freight > @bound) = (o.freight > @bound)
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY o.freight > @bound

SELECT o.customer_id, o.placed_at >= @start AS is_new, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id AND (o1.placed_at >= @start) = (o.placed_at >= @start) AND @part = @part
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY o.customer_id, o.placed_at >= @start

SELECT COALESCE(o.notes, @text) AS `key`, COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE COALESCE(o1.notes, @text) <=> COALESCE(o.notes, @text)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY COALESCE(o.notes, @text)

SELECT CASE WHEN o.freight > @bound THEN @text ELSE o.customer_id END AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.freight > @bound THEN @text ELSE o1.customer_id END <=> CASE WHEN o.freight > @bound THEN @text ELSE o.customer_id END
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY CASE WHEN o.freight > @bound THEN @text ELSE o.customer_id END

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE @part = @part
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY (SELECT @part)

-- First_row_of_groups_by_a_part_of_a_document
SELECT CAST(json_value(b.delivery, '$."To"."City"') AS CHAR) AS `key`, (
    SELECT b1.id
    FROM baskets AS b1
    WHERE CAST(json_value(b1.delivery, '$."To"."City"') AS CHAR) <=> CAST(json_value(b.delivery, '$."To"."City"') AS CHAR)
    ORDER BY b1.id
    LIMIT 1
) AS first
FROM baskets AS b
GROUP BY CAST(json_value(b.delivery, '$."To"."City"') AS CHAR)

SELECT json_length(b.items, '$') AS `key`, (
    SELECT b1.owner
    FROM baskets AS b1
    WHERE json_length(b1.items, '$') <=> json_length(b.items, '$')
    ORDER BY b1.id
    LIMIT 1
) AS first
FROM baskets AS b
GROUP BY json_length(b.items, '$')

SELECT octet_length(CONVERT(b.owner USING utf16)) DIV 2 AS length, EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
) AS tagged, (
    SELECT b1.id
    FROM baskets AS b1
    WHERE (octet_length(CONVERT(b1.owner USING utf16)) DIV 2) = (octet_length(CONVERT(b.owner USING utf16)) DIV 2) AND EXISTS (
        SELECT 1
        FROM JSON_TABLE(b1.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t1
    ) = EXISTS (
        SELECT 1
        FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
    )
    ORDER BY b1.id
    LIMIT 1
) AS first
FROM baskets AS b
GROUP BY octet_length(CONVERT(b.owner USING utf16)) DIV 2, EXISTS (
    SELECT 1
    FROM JSON_TABLE(b.tags, '$[*]' COLUMNS (n FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$', json json PATH '$')) AS t
)

-- First_row_of_groups_by_an_expression
SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)

SELECT EXTRACT(YEAR FROM o.placed_at) AS `key`, (
    SELECT c.name
    FROM orders AS o1
    JOIN customers AS c ON o1.customer_id = c.id
    WHERE EXTRACT(YEAR FROM o1.placed_at) = EXTRACT(YEAR FROM o.placed_at)
    ORDER BY o1.freight DESC, o1.id
    LIMIT 1
) AS dear
FROM orders AS o
GROUP BY EXTRACT(YEAR FROM o.placed_at)

SELECT o.freight > @p AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.freight > @p) = (o.freight > @p)
    ORDER BY o1.id DESC
    LIMIT 1
) AS id
FROM orders AS o
GROUP BY o.freight > @p

SELECT (o.employee_id > 3) IS TRUE AS `key`, COALESCE((
    SELECT o1.id
    FROM orders AS o1
    WHERE ((o1.employee_id > 3) IS TRUE) = ((o.employee_id > 3) IS TRUE)
    ORDER BY o1.id
    LIMIT 1 OFFSET 1
), 0) AS id
FROM orders AS o
GROUP BY (o.employee_id > 3) IS TRUE

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.shipped_at IS NULL THEN 0 ELSE EXTRACT(MONTH FROM o1.shipped_at) END <=> CASE WHEN o.shipped_at IS NULL THEN 0 ELSE EXTRACT(MONTH FROM o.shipped_at) END
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY CASE WHEN o.shipped_at IS NULL THEN 0 ELSE EXTRACT(MONTH FROM o.shipped_at) END

SELECT CASE WHEN (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END AS letter, (
    SELECT c1.id
    FROM customers AS c1
    WHERE CASE WHEN (octet_length(CONVERT(c1.name USING utf16)) DIV 2) > 0 THEN substring(c1.name, 0 + 1, 1) ELSE @p END = CASE WHEN (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END
    ORDER BY c1.id
    LIMIT 1
) AS first
FROM customers AS c
GROUP BY CASE WHEN (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END

SELECT COALESCE(p.reorder_level, 0) AS `key`, (
    SELECT p1.name
    FROM products AS p1
    WHERE COALESCE(p1.reorder_level, 0) = COALESCE(p.reorder_level, 0)
    ORDER BY p1.id DESC
    LIMIT 1
) AS last
FROM products AS p
GROUP BY COALESCE(p.reorder_level, 0)

SELECT (
    SELECT p1.id
    FROM products AS p1
    WHERE round(p1.unit_price * @p, 28) = round(p.unit_price * @p, 28)
    ORDER BY p1.id
    LIMIT 1
) AS c0
FROM products AS p
GROUP BY round(p.unit_price * @p, 28)

-- Groups_by_an_expression_beside_each_row
SELECT c.id, COALESCE((
    SELECT (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
        ORDER BY o1.id
        LIMIT 1
    )
    FROM orders AS o
    WHERE o.customer_id = c.id
    GROUP BY EXTRACT(MONTH FROM o.placed_at)
    ORDER BY EXTRACT(MONTH FROM o.placed_at)
    LIMIT 1
), 0) AS first
FROM customers AS c

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
    GROUP BY (o.freight > c.credit_limit) IS TRUE
    HAVING (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND ((o1.freight > c.credit_limit) IS TRUE) = MIN((o.freight > c.credit_limit) IS TRUE)
        ORDER BY o1.id
        LIMIT 1
    ) > 3
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
    GROUP BY c.`rank`
    HAVING COUNT(*) > 2
)

-- Rows_of_groups_by_an_expression_as_collections
SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
ORDER BY `key`

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, c0 FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, c0 bigint PATH '$')) AS list) AS k
JOIN orders AS o ON EXTRACT(MONTH FROM o.placed_at) = k.c0
WHERE o.freight > @p
ORDER BY o.id

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)
ORDER BY `key`

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, c0 FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, c0 bigint PATH '$')) AS list) AS k
    JOIN orders AS o ON EXTRACT(MONTH FROM o.placed_at) = k.c0
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT o.employee_id, EXTRACT(YEAR FROM o.placed_at) AS year
FROM orders AS o
GROUP BY o.employee_id, EXTRACT(YEAR FROM o.placed_at)
ORDER BY o.employee_id, year

SELECT k.n, o.freight > @p AS `key`, COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.employee_id <=> k.employee_id AND EXTRACT(YEAR FROM o1.placed_at) = k.c1 AND (o1.freight > @p) = (o.freight > @p)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (SELECT ordinal - 1 AS n, employee_id, c1 FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, employee_id bigint PATH '$[0]', c1 bigint PATH '$[1]')) AS list) AS k
JOIN orders AS o ON o.employee_id <=> k.employee_id AND EXTRACT(YEAR FROM o.placed_at) = k.c1
GROUP BY k.n, k.employee_id, k.c1, o.freight > @p
ORDER BY `key`

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, c0 FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, c0 bigint PATH '$')) AS list) AS k
JOIN orders AS o ON EXTRACT(MONTH FROM o.placed_at) = k.c0
ORDER BY o.id

-- Rows_of_groups_by_an_expression_that_go_on
SELECT t.id
FROM (
    SELECT o1.id, ROW_NUMBER() OVER (PARTITION BY t1.c1 ORDER BY o1.freight DESC, o1.id) AS place
    FROM (
        SELECT t2.c0, ROW_NUMBER() OVER () AS c1
        FROM (
            SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
            FROM orders AS o
            GROUP BY EXTRACT(MONTH FROM o.placed_at)
        ) AS t2
    ) AS t1
    JOIN orders AS o1 ON EXTRACT(MONTH FROM o1.placed_at) = t1.c0
) AS t
WHERE t.place <= 2

SELECT t.c0, o1.id
FROM (
    SELECT EXTRACT(MONTH FROM o.placed_at) AS c0
    FROM orders AS o
    GROUP BY EXTRACT(MONTH FROM o.placed_at)
) AS t
JOIN orders AS o1 ON EXTRACT(MONTH FROM o1.placed_at) = t.c0 AND o1.freight > @p

SELECT t.c1, o1.id
FROM (
    SELECT o.customer_id, EXTRACT(YEAR FROM o.placed_at) AS c1
    FROM orders AS o
    GROUP BY o.customer_id, EXTRACT(YEAR FROM o.placed_at)
) AS t
JOIN orders AS o1 ON o1.customer_id = t.customer_id AND EXTRACT(YEAR FROM o1.placed_at) = t.c1

SELECT EXTRACT(MONTH FROM o.placed_at) AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    WHERE EXTRACT(MONTH FROM o1.placed_at) = EXTRACT(MONTH FROM o.placed_at)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
GROUP BY EXTRACT(MONTH FROM o.placed_at)

SELECT t.month, (
    SELECT t1.id
    FROM (
        SELECT o1.id, EXTRACT(MONTH FROM o1.placed_at) AS month
        FROM orders AS o1
        ORDER BY o1.id
        LIMIT @count
    ) AS t1
    WHERE t1.month = t.month
    ORDER BY t1.id
    LIMIT 1
) AS first
FROM (
    SELECT EXTRACT(MONTH FROM o.placed_at) AS month
    FROM orders AS o
    ORDER BY o.id
    LIMIT @count_1
) AS t
GROUP BY t.month

SELECT lower(c.country) AS `key`, (
    SELECT o1.id
    FROM orders AS o1
    JOIN customers AS c1 ON o1.customer_id = c1.id
    WHERE lower(c1.country) = lower(c.country)
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY lower(c.country)

-- What_is_made_of_a_key_that_is_an_expression
SELECT CASE WHEN COUNT(*) > @three THEN @p ELSE CASE WHEN o.freight > @p_1 THEN @p_2 ELSE @p_3 END END AS kind
FROM orders AS o
GROUP BY CASE WHEN o.freight > @p_1 THEN @p_2 ELSE @p_3 END

SELECT CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END AS kind, COUNT(*) AS count
FROM orders AS o
GROUP BY CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END

SELECT CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END AS c0
FROM orders AS o
GROUP BY CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END
HAVING MIN(CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END) = @p_3 OR CASE WHEN COUNT(*) > 100 THEN @p_4 ELSE MIN(CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END) END = @p_5

SELECT NOT t.c0 AS `is`, CASE WHEN t.c0 THEN @p ELSE @p_1 END AS text, COUNT(*) AS count
FROM (
    SELECT o.freight > @p_2 AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING NOT t.c0

SELECT t.c0 <> TRUE AS c0
FROM (
    SELECT o.freight > @p AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING t.c0 = FALSE OR t.c0 AND COUNT(*) > 2
ORDER BY NOT t.c0

SELECT (o.shipped_at IS NULL) IS NOT TRUE OR COUNT(*) > 2 AS c0
FROM orders AS o
GROUP BY o.shipped_at IS NULL
HAVING MIN(o.shipped_at IS NULL) IS NOT TRUE

SELECT t.c0 IS NOT TRUE AS a, t.c0 AND COUNT(*) > 2 AS b
FROM (
    SELECT o.freight > @p AND (o.employee_id > 3) IS TRUE AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING t.c0 IS NOT TRUE OR COUNT(*) > 2

SELECT COALESCE(COALESCE(o.notes, o.customer_id), @p) AS c0
FROM orders AS o
GROUP BY COALESCE(o.notes, o.customer_id)

SELECT t.c0 OR COUNT(*) > 1 AS a, t.c0 <=> (COUNT(*) > 3) AS b, t.c0 <> (COUNT(*) > 3) AS c, CASE WHEN t.c0 THEN COUNT(*) ELSE 0 END AS d
FROM (
    SELECT o.notes IS NULL OR o.freight > @p AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING t.c0 OR COUNT(*) > 2

SELECT p.reorder_level + 1 AS `key`, p.reorder_level + 1 IS NULL AS none, COALESCE(p.reorder_level + 1, 0) AS `or`, NOT (p.reorder_level + 1 <=> @three) AS other, p.reorder_level + 1 <=> @three_1 AS same, (p.reorder_level + 1 < @three_2) IS NOT TRUE AS less
FROM products AS p
GROUP BY p.reorder_level + 1
HAVING MIN(p.reorder_level + 1) IS NOT NULL AND NOT (MIN(p.reorder_level + 1) <=> @three_3) OR MIN(p.reorder_level + 1) IS NULL

SELECT COALESCE(o.notes, '') || o.customer_id = @p AS `is`, COALESCE(o.notes, '') || o.customer_id <> @p_1 AS `not`, COALESCE(COALESCE(o.notes, '') || o.customer_id, '') = '' AS `empty`
FROM orders AS o
GROUP BY COALESCE(o.notes, '') || o.customer_id
HAVING TRUE

SELECT t.c0 = TRUE AS a, t.c0 <> TRUE AS b, COALESCE(t.c0, FALSE) AS c, t.c0 = FALSE AS d
FROM (
    SELECT o.freight > @p AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING t.c0 <> TRUE

SELECT NOT t.c0 AS c0
FROM (
    SELECT EXISTS (
        SELECT 1
        FROM order_lines AS ol
        WHERE ol.order_id = o.id
    ) AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING NOT t.c0 OR COUNT(*) > 2

SELECT COALESCE(p.reorder_level, p.supplier_id) AS `key`, -COALESCE(p.reorder_level, p.supplier_id) AS next, -(-COALESCE(p.reorder_level, p.supplier_id)) AS twice, COALESCE(p.reorder_level, p.supplier_id) + 1 - 1 AS more, 1 - (1 - COALESCE(p.reorder_level, p.supplier_id)) AS less
FROM products AS p
GROUP BY COALESCE(p.reorder_level, p.supplier_id)

SELECT @p || t.c0 AS `before`, t.c0 || @p_1 AS after, octet_length(CONVERT(t.c0 USING utf16)) DIV 2 AS length, locate(@p_2, t.c0) > 0 AS has, octet_length(CONVERT(upper(t.c0) USING utf16)) DIV 2 AS part
FROM (
    SELECT c.name || c.country AS c0
    FROM customers AS c
) AS t
GROUP BY t.c0

SELECT round(@p * round(p.unit_price * @p_1, 28), 28) AS twice, round(p.unit_price * @p_1, 28) + SUM(p.unit_price) AS sum
FROM products AS p
GROUP BY round(p.unit_price * @p_1, 28)

SELECT CASE WHEN o.shipped_at IS NULL THEN NULL ELSE EXTRACT(MONTH FROM o.shipped_at) END AS value, COALESCE(CASE WHEN o.shipped_at IS NULL THEN NULL ELSE EXTRACT(MONTH FROM o.shipped_at) END, 0) AS `or`, CASE WHEN o.shipped_at IS NULL THEN NULL ELSE EXTRACT(MONTH FROM o.shipped_at) END IS NOT NULL AS `is`, CASE WHEN o.shipped_at IS NULL THEN NULL ELSE EXTRACT(MONTH FROM o.shipped_at) END <=> 3 AS same
FROM orders AS o
GROUP BY CASE WHEN o.shipped_at IS NULL THEN NULL ELSE EXTRACT(MONTH FROM o.shipped_at) END
HAVING MIN(CASE WHEN o.shipped_at IS NULL THEN NULL ELSE EXTRACT(MONTH FROM o.shipped_at) END) IS NOT NULL

SELECT CASE WHEN o.shipped_at IS NULL THEN 0 ELSE EXTRACT(MONTH FROM o.placed_at) END AS kind, (o.shipped_at IS NULL) IS NOT TRUE AS `on`
FROM orders AS o
GROUP BY o.shipped_at IS NULL, EXTRACT(MONTH FROM o.placed_at)
HAVING MIN(o.shipped_at IS NULL) IS NOT TRUE OR MIN(EXTRACT(MONTH FROM o.placed_at)) > 3
