-- A_total_over_expressions_beside_a_subquery
SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", COUNT(*) AS count, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
) AS products
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
UNION ALL
SELECT NULL AS "key", COUNT(*) AS count, (
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

SELECT o.customer_id, COUNT(*) IN (SELECT value FROM json_each(@numbers)) AS "in"
FROM orders AS o
GROUP BY o.customer_id
HAVING MIN(o.id) IN (SELECT value FROM json_each(@numbers))

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING CAST(substr(o.placed_at, 6, 2) AS INTEGER) IN (SELECT value FROM json_each(@numbers))

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING MAX(o.freight COLLATE OXEN_DECIMAL) IN (SELECT value FROM json_each(@prices)) OR COUNT(*) > 3

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
) AS "in"
FROM orders AS o
GROUP BY o.customer_id

-- Aggregates_of_a_group_inside_others
SELECT o.customer_id, COUNT(*) FILTER (WHERE o.freight COLLATE OXEN_DECIMAL > (
    SELECT oxen_decimal_avg(o1.freight)
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
)) AS above
FROM orders AS o
GROUP BY o.customer_id

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", COUNT(*) FILTER (WHERE o.freight COLLATE OXEN_DECIMAL > (
    SELECT oxen_decimal_avg(o1.freight)
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
)) AS above, COALESCE(oxen_decimal_sum(oxen_decimal_subtract((
    SELECT MAX(o2.freight COLLATE OXEN_DECIMAL)
    FROM orders AS o2
    WHERE CAST(substr(o2.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
), o.freight)), '0') AS rest
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)

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

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id = (
        SELECT COUNT(*)
        FROM orders AS o1
        WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ) AND p.units_in_stock < (
        SELECT COALESCE(SUM(o2.id), 0)
        FROM orders AS o2
        WHERE CAST(substr(o2.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
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
        SELECT MAX(o3.freight COLLATE OXEN_DECIMAL)
        FROM orders AS o3
        WHERE o3.customer_id = t.customer_id
    )
) AS same
FROM (
    SELECT o.customer_id, MAX(o.freight COLLATE OXEN_DECIMAL) AS most
    FROM orders AS o
    GROUP BY o.customer_id
) AS t

-- Conditions_and_orders_over_groups_by_an_expression
SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING (
    SELECT o1.freight
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) COLLATE OXEN_DECIMAL > @p

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", COUNT(*) AS count
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING COUNT(*) > 1 AND (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) > 2

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
ORDER BY (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
)

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING @p IN (
    SELECT o1.customer_id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
)

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", COUNT(*) AS count
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING EXISTS (
    SELECT 1
    FROM customers AS c
    WHERE oxen_length(c.name) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
)

SELECT oxen_decimal_sum(o.freight) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING CAST(substr(o.placed_at, 6, 2) AS INTEGER) IN (
    SELECT p.id
    FROM products AS p
)

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) <> CAST(substr(o.placed_at, 6, 2) AS INTEGER)
) AS "others", (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
) AS same
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o1
        WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
        GROUP BY o1.customer_id
    ) AS t
) AS parts, (
    SELECT MAX((
        SELECT COUNT(*)
        FROM orders AS o3
        WHERE CAST(substr(o3.placed_at, 6, 2) AS INTEGER) = t1.c1 AND (o3.freight COLLATE OXEN_DECIMAL > @p) = t1.c0
    ))
    FROM (
        SELECT o2.freight COLLATE OXEN_DECIMAL > @p AS c0, CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c1
        FROM orders AS o2
        WHERE CAST(substr(o2.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
        GROUP BY o2.freight COLLATE OXEN_DECIMAL > @p
    ) AS t1
) AS most
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING COUNT(*) FILTER (WHERE EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id AND ol.quantity > CAST(substr(o.placed_at, 6, 2) AS INTEGER)
)) > 0

SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM orders AS o
    GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    HAVING (
        SELECT o1.freight
        FROM orders AS o1
        WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
        ORDER BY o1.id
        LIMIT 1
    ) COLLATE OXEN_DECIMAL > @p
) AS t

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) > 3
ORDER BY "first"
LIMIT @count

-- First_row_of_groups_by_a_key_with_expressions
SELECT o.customer_id, CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS year, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id AND CAST(substr(o1.placed_at, 1, 4) AS INTEGER) = CAST(substr(o.placed_at, 1, 4) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY o.customer_id, CAST(substr(o.placed_at, 1, 4) AS INTEGER)

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 1, 4) AS INTEGER) = CAST(substr(o.placed_at, 1, 4) AS INTEGER) AND CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER)

SELECT o.shipped_at IS NULL AS late, (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.shipped_at IS NULL) = (o.shipped_at IS NULL) AND 7 = 7
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY o.shipped_at IS NULL

SELECT o.employee_id, COALESCE(o.notes, @p) AS notes, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.employee_id IS o.employee_id AND COALESCE(o1.notes, @p) = COALESCE(o.notes, @p)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY o.employee_id, COALESCE(o.notes, @p)

SELECT CASE WHEN o.customer_id = @p THEN @p_1 WHEN o.freight COLLATE OXEN_DECIMAL > @p_2 THEN @p_3 ELSE @p_4 END COLLATE BINARY AS "key", (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.customer_id = @p THEN @p_1 WHEN o1.freight COLLATE OXEN_DECIMAL > @p_2 THEN @p_3 ELSE @p_4 END COLLATE BINARY = CASE WHEN o.customer_id = @p THEN @p_1 WHEN o.freight COLLATE OXEN_DECIMAL > @p_2 THEN @p_3 ELSE @p_4 END COLLATE BINARY
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY CASE WHEN o.customer_id = @p THEN @p_1 WHEN o.freight COLLATE OXEN_DECIMAL > @p_2 THEN @p_3 ELSE @p_4 END COLLATE BINARY

SELECT oxen_upper(c.country) AS customer, (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > 2 AS big, (
    SELECT o1.id
    FROM orders AS o1
    JOIN customers AS c1 ON o1.customer_id = c1.id
    WHERE oxen_upper(c1.country) = oxen_upper(c.country) AND ((
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
) AS "first"
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY oxen_upper(c.country), (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > 2

SELECT (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS "key", (
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
) AS "first"
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
SELECT o.id % @part AS "key", (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.id % @part = o.id % @part
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY o.id % @part

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.freight COLLATE OXEN_DECIMAL > @bound) = (o.freight COLLATE OXEN_DECIMAL > @bound)
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY o.freight COLLATE OXEN_DECIMAL > @bound

SELECT o.customer_id, o.placed_at >= @start AS is_new, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id AND (o1.placed_at >= @start) = (o.placed_at >= @start) AND @part = @part
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY o.customer_id, o.placed_at >= @start

SELECT COALESCE(o.notes, @text) AS "key", COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE COALESCE(o1.notes, @text) IS COALESCE(o.notes, @text)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY COALESCE(o.notes, @text)

SELECT CASE WHEN o.freight COLLATE OXEN_DECIMAL > @bound THEN @text ELSE o.customer_id END COLLATE BINARY AS "key", (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.freight COLLATE OXEN_DECIMAL > @bound THEN @text ELSE o1.customer_id END COLLATE BINARY IS CASE WHEN o.freight COLLATE OXEN_DECIMAL > @bound THEN @text ELSE o.customer_id END COLLATE BINARY
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY CASE WHEN o.freight COLLATE OXEN_DECIMAL > @bound THEN @text ELSE o.customer_id END COLLATE BINARY

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE @part = @part
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY (SELECT @part)

-- First_row_of_groups_by_a_part_of_a_document
SELECT json_extract(b.delivery, '$."To"."City"') AS "key", (
    SELECT b1.id
    FROM baskets AS b1
    WHERE json_extract(b1.delivery, '$."To"."City"') IS json_extract(b.delivery, '$."To"."City"')
    ORDER BY b1.id
    LIMIT 1
) AS "first"
FROM baskets AS b
GROUP BY json_extract(b.delivery, '$."To"."City"')

SELECT json_array_length(b.items) AS "key", (
    SELECT b1.owner
    FROM baskets AS b1
    WHERE json_array_length(b1.items) IS json_array_length(b.items)
    ORDER BY b1.id
    LIMIT 1
) AS "first"
FROM baskets AS b
GROUP BY json_array_length(b.items)

SELECT oxen_length(b.owner) AS length, EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
) AS tagged, (
    SELECT b1.id
    FROM baskets AS b1
    WHERE oxen_length(b1.owner) = oxen_length(b.owner) AND EXISTS (
        SELECT 1
        FROM json_each(b1.tags) AS t1
    ) = EXISTS (
        SELECT 1
        FROM json_each(b.tags) AS t
    )
    ORDER BY b1.id
    LIMIT 1
) AS "first"
FROM baskets AS b
GROUP BY oxen_length(b.owner), EXISTS (
    SELECT 1
    FROM json_each(b.tags) AS t
)

-- First_row_of_groups_by_an_expression
SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)

SELECT CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS "key", (
    SELECT c.name
    FROM orders AS o1
    JOIN customers AS c ON o1.customer_id = c.id
    WHERE CAST(substr(o1.placed_at, 1, 4) AS INTEGER) = CAST(substr(o.placed_at, 1, 4) AS INTEGER)
    ORDER BY o1.freight COLLATE OXEN_DECIMAL DESC, o1.id
    LIMIT 1
) AS dear
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 1, 4) AS INTEGER)

SELECT o.freight COLLATE OXEN_DECIMAL > @p AS "key", (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.freight COLLATE OXEN_DECIMAL > @p) = (o.freight COLLATE OXEN_DECIMAL > @p)
    ORDER BY o1.id DESC
    LIMIT 1
) AS id
FROM orders AS o
GROUP BY o.freight COLLATE OXEN_DECIMAL > @p

SELECT (o.employee_id > 3) IS TRUE AS "key", COALESCE((
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
    WHERE CASE WHEN o1.shipped_at IS NULL THEN 0 ELSE CAST(substr(o1.shipped_at, 6, 2) AS INTEGER) END IS CASE WHEN o.shipped_at IS NULL THEN 0 ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY CASE WHEN o.shipped_at IS NULL THEN 0 ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END

SELECT CASE WHEN oxen_length(c.name) > 0 THEN oxen_substring(c.name, 0, 1) ELSE @p END AS letter, (
    SELECT c1.id
    FROM customers AS c1
    WHERE CASE WHEN oxen_length(c1.name) > 0 THEN oxen_substring(c1.name, 0, 1) ELSE @p END = CASE WHEN oxen_length(c.name) > 0 THEN oxen_substring(c.name, 0, 1) ELSE @p END
    ORDER BY c1.id
    LIMIT 1
) AS "first"
FROM customers AS c
GROUP BY CASE WHEN oxen_length(c.name) > 0 THEN oxen_substring(c.name, 0, 1) ELSE @p END

SELECT COALESCE(p.reorder_level, 0) AS "key", (
    SELECT p1.name
    FROM products AS p1
    WHERE COALESCE(p1.reorder_level, 0) = COALESCE(p.reorder_level, 0)
    ORDER BY p1.id DESC
    LIMIT 1
) AS "last"
FROM products AS p
GROUP BY COALESCE(p.reorder_level, 0)

SELECT (
    SELECT p1.id
    FROM products AS p1
    WHERE oxen_decimal_multiply(p1.unit_price, @p) = oxen_decimal_multiply(p.unit_price, @p)
    ORDER BY p1.id
    LIMIT 1
) AS c0
FROM products AS p
GROUP BY oxen_decimal_multiply(p.unit_price, @p)

-- Groups_by_an_expression_beside_each_row
SELECT c.id, COALESCE((
    SELECT (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
        ORDER BY o1.id
        LIMIT 1
    )
    FROM orders AS o
    WHERE o.customer_id = c.id
    GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    LIMIT 1
), 0) AS "first"
FROM customers AS c

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT (o.freight COLLATE OXEN_DECIMAL > c.credit_limit) IS TRUE AS c0
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS t
    GROUP BY t.c0
    HAVING (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND ((o1.freight COLLATE OXEN_DECIMAL > c.credit_limit) IS TRUE) = t.c0
        ORDER BY o1.id
        LIMIT 1
    ) > 3
)

SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM (
            SELECT (o.freight COLLATE OXEN_DECIMAL > c.credit_limit) IS TRUE AS c0
            FROM orders AS o
            WHERE o.customer_id = c.id
        ) AS t1
        GROUP BY t1.c0
    ) AS t
) AS kinds
FROM customers AS c

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT c.rank
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS t
    GROUP BY t.rank
    HAVING COUNT(*) > 2
)

SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id
        GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
        HAVING (
            SELECT o1.freight
            FROM orders AS o1
            WHERE o1.customer_id = c.id AND CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
            ORDER BY o1.id
            LIMIT 1
        ) COLLATE OXEN_DECIMAL > @p
    ) AS t
) AS months
FROM customers AS c

-- Rows_of_groups_by_an_expression_as_collections
SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key"
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
ORDER BY "key"

SELECT k.n, o.id
FROM (SELECT key AS n, value AS c0 FROM json_each(@keys)) AS k
JOIN orders AS o ON CAST(substr(o.placed_at, 6, 2) AS INTEGER) = k.c0
WHERE o.freight COLLATE OXEN_DECIMAL > @p
ORDER BY o.id

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
ORDER BY "key"

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight COLLATE OXEN_DECIMAL DESC, o.id) AS place
    FROM (SELECT key AS n, value AS c0 FROM json_each(@keys)) AS k
    JOIN orders AS o ON CAST(substr(o.placed_at, 6, 2) AS INTEGER) = k.c0
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT o.employee_id, CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS year
FROM orders AS o
GROUP BY o.employee_id, CAST(substr(o.placed_at, 1, 4) AS INTEGER)
ORDER BY o.employee_id, year

SELECT k.n, o.freight COLLATE OXEN_DECIMAL > @p AS "key", COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.employee_id IS k.employee_id AND CAST(substr(o1.placed_at, 1, 4) AS INTEGER) = k.c1 AND (o1.freight COLLATE OXEN_DECIMAL > @p) = (o.freight COLLATE OXEN_DECIMAL > @p)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM (SELECT key AS n, json_extract(value, '$[0]') AS employee_id, json_extract(value, '$[1]') AS c1 FROM json_each(@keys)) AS k
JOIN orders AS o ON o.employee_id IS k.employee_id AND CAST(substr(o.placed_at, 1, 4) AS INTEGER) = k.c1
GROUP BY k.n, k.employee_id, k.c1, o.freight COLLATE OXEN_DECIMAL > @p
ORDER BY "key"

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT key AS n, value AS c0 FROM json_each(@keys)) AS k
JOIN orders AS o ON CAST(substr(o.placed_at, 6, 2) AS INTEGER) = k.c0
ORDER BY o.id

-- Rows_of_groups_by_an_expression_that_go_on
SELECT t.id
FROM (
    SELECT o1.id, ROW_NUMBER() OVER (PARTITION BY t1.c1 ORDER BY o1.freight COLLATE OXEN_DECIMAL DESC, o1.id) AS place
    FROM (
        SELECT t2.c0, ROW_NUMBER() OVER () AS c1
        FROM (
            SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
            FROM orders AS o
            GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
        ) AS t2
    ) AS t1
    JOIN orders AS o1 ON CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = t1.c0
) AS t
WHERE t.place <= 2

SELECT t.c0, o1.id
FROM (
    SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
    FROM orders AS o
    GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)
) AS t
JOIN orders AS o1 ON CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = t.c0 AND o1.freight COLLATE OXEN_DECIMAL > @p

SELECT t.c1, o1.id
FROM (
    SELECT o.customer_id, CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS c1
    FROM orders AS o
    GROUP BY o.customer_id, CAST(substr(o.placed_at, 1, 4) AS INTEGER)
) AS t
JOIN orders AS o1 ON o1.customer_id = t.customer_id AND CAST(substr(o1.placed_at, 1, 4) AS INTEGER) = t.c1

SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS "key", (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(substr(o1.placed_at, 6, 2) AS INTEGER) = CAST(substr(o.placed_at, 6, 2) AS INTEGER)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 6, 2) AS INTEGER)

SELECT t.month, (
    SELECT t1.id
    FROM (
        SELECT o1.id, CAST(substr(o1.placed_at, 6, 2) AS INTEGER) AS month
        FROM orders AS o1
        ORDER BY o1.id
        LIMIT @count
    ) AS t1
    WHERE t1.month = t.month
    ORDER BY t1.id
    LIMIT 1
) AS "first"
FROM (
    SELECT CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS month
    FROM orders AS o
    ORDER BY o.id
    LIMIT @count_1
) AS t
GROUP BY t.month

SELECT oxen_lower(c.country) AS "key", (
    SELECT o1.id
    FROM orders AS o1
    JOIN customers AS c1 ON o1.customer_id = c1.id
    WHERE oxen_lower(c1.country) = oxen_lower(c.country)
    ORDER BY o1.id
    LIMIT 1
) AS "first"
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY oxen_lower(c.country)

-- What_is_made_of_a_key_that_is_an_expression
SELECT CASE WHEN COUNT(*) > @three THEN @p ELSE CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p_1 THEN @p_2 ELSE @p_3 END COLLATE BINARY END AS kind
FROM orders AS o
GROUP BY CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p_1 THEN @p_2 ELSE @p_3 END COLLATE BINARY

SELECT CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE @p_2 END COLLATE BINARY AS kind, COUNT(*) AS count
FROM orders AS o
GROUP BY CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE @p_2 END COLLATE BINARY

SELECT CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE @p_2 END COLLATE BINARY AS c0
FROM orders AS o
GROUP BY CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE @p_2 END COLLATE BINARY
HAVING CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE @p_2 END COLLATE BINARY = @p_3 OR CASE WHEN COUNT(*) > 100 THEN @p_4 ELSE CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE @p_2 END COLLATE BINARY END = @p_5

SELECT o.freight COLLATE OXEN_DECIMAL <= @p AS "is", CASE WHEN o.freight COLLATE OXEN_DECIMAL > @p THEN @p_1 ELSE @p_2 END AS text, COUNT(*) AS count
FROM orders AS o
GROUP BY o.freight COLLATE OXEN_DECIMAL > @p
HAVING o.freight COLLATE OXEN_DECIMAL <= @p

SELECT o.freight COLLATE OXEN_DECIMAL <= @p AS c0
FROM orders AS o
GROUP BY o.freight COLLATE OXEN_DECIMAL > @p
HAVING o.freight COLLATE OXEN_DECIMAL <= @p OR o.freight COLLATE OXEN_DECIMAL > @p AND COUNT(*) > 2
ORDER BY c0

SELECT o.shipped_at IS NOT NULL OR COUNT(*) > 2 AS c0
FROM orders AS o
GROUP BY o.shipped_at IS NULL
HAVING o.shipped_at IS NOT NULL

SELECT o.freight COLLATE OXEN_DECIMAL <= @p OR (o.employee_id > 3) IS NOT TRUE AS a, o.freight COLLATE OXEN_DECIMAL > @p AND (o.employee_id > 3) IS TRUE AND COUNT(*) > 2 AS b
FROM orders AS o
GROUP BY o.freight COLLATE OXEN_DECIMAL > @p AND (o.employee_id > 3) IS TRUE
HAVING o.freight COLLATE OXEN_DECIMAL <= @p OR (o.employee_id > 3) IS NOT TRUE OR COUNT(*) > 2

SELECT COALESCE(COALESCE(o.notes, o.customer_id), @p) AS c0
FROM orders AS o
GROUP BY COALESCE(o.notes, o.customer_id)

SELECT o.notes IS NULL OR o.freight COLLATE OXEN_DECIMAL > @p OR COUNT(*) > 1 AS a, (o.notes IS NULL OR o.freight COLLATE OXEN_DECIMAL > @p) = (COUNT(*) > 3) AS b, (o.notes IS NULL OR o.freight COLLATE OXEN_DECIMAL > @p) <> (COUNT(*) > 3) AS c, CASE WHEN o.notes IS NULL OR o.freight COLLATE OXEN_DECIMAL > @p THEN COUNT(*) ELSE 0 END AS d
FROM orders AS o
GROUP BY o.notes IS NULL OR o.freight COLLATE OXEN_DECIMAL > @p
HAVING o.notes IS NULL OR o.freight COLLATE OXEN_DECIMAL > @p OR COUNT(*) > 2

SELECT p.reorder_level + 1 AS "key", p.reorder_level + 1 IS NULL AS none, COALESCE(p.reorder_level + 1, 0) AS "or", p.reorder_level + 1 IS NOT @three AS other, p.reorder_level + 1 IS @three_1 AS same, (p.reorder_level + 1 < @three_2) IS NOT TRUE AS less
FROM products AS p
GROUP BY p.reorder_level + 1
HAVING p.reorder_level + 1 IS NOT NULL AND p.reorder_level + 1 IS NOT @three_3 OR p.reorder_level + 1 IS NULL

SELECT COALESCE(o.notes, '') || o.customer_id = @p AS "is", COALESCE(o.notes, '') || o.customer_id <> @p_1 AS "not", COALESCE(COALESCE(o.notes, '') || o.customer_id, '') = '' AS empty
FROM orders AS o
GROUP BY COALESCE(o.notes, '') || o.customer_id
HAVING 1

SELECT o.freight COLLATE OXEN_DECIMAL > @p AS a, o.freight COLLATE OXEN_DECIMAL <= @p AS b, COALESCE(o.freight COLLATE OXEN_DECIMAL > @p, 0) AS c, (o.freight COLLATE OXEN_DECIMAL > @p) = 0 AS d
FROM orders AS o
GROUP BY o.freight COLLATE OXEN_DECIMAL > @p
HAVING o.freight COLLATE OXEN_DECIMAL <= @p

SELECT NOT EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS c0
FROM orders AS o
GROUP BY EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
)
HAVING NOT EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) OR COUNT(*) > 2

SELECT COALESCE(p.reorder_level, p.supplier_id) AS "key", -COALESCE(p.reorder_level, p.supplier_id) AS next, -(-COALESCE(p.reorder_level, p.supplier_id)) AS twice, COALESCE(p.reorder_level, p.supplier_id) + 1 - 1 AS more, 1 - (1 - COALESCE(p.reorder_level, p.supplier_id)) AS less
FROM products AS p
GROUP BY COALESCE(p.reorder_level, p.supplier_id)

SELECT @p || c.name || c.country AS "before", c.name || c.country || @p_1 AS "after", oxen_length(c.name || c.country) AS length, instr(c.name || c.country, @p_2) > 0 AS has, oxen_length(oxen_upper(c.name || c.country)) AS part
FROM customers AS c
GROUP BY c.name || c.country

SELECT oxen_decimal_multiply(@p, oxen_decimal_multiply(p.unit_price, @p_1)) AS twice, oxen_decimal_add(oxen_decimal_multiply(p.unit_price, @p_1), oxen_decimal_sum(p.unit_price)) AS sum
FROM products AS p
GROUP BY oxen_decimal_multiply(p.unit_price, @p_1)

SELECT CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END AS value, COALESCE(CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END, 0) AS "or", CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END IS NOT NULL AS "is", CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END IS 3 AS same
FROM orders AS o
GROUP BY CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END
HAVING CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(substr(o.shipped_at, 6, 2) AS INTEGER) END IS NOT NULL

SELECT CASE WHEN o.shipped_at IS NULL THEN 0 ELSE CAST(substr(o.placed_at, 6, 2) AS INTEGER) END AS kind, o.shipped_at IS NOT NULL AS "on"
FROM orders AS o
GROUP BY o.shipped_at IS NULL, CAST(substr(o.placed_at, 6, 2) AS INTEGER)
HAVING o.shipped_at IS NOT NULL OR CAST(substr(o.placed_at, 6, 2) AS INTEGER) > 3
