-- A_total_over_expressions_beside_a_subquery
SELECT t.c0 AS key, COUNT(*) AS count, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = t.c0
) AS products
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
    FROM orders AS o
) AS t
GROUP BY ROLLUP (t.c0)
HAVING COUNT(*) > 0

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

SELECT o.customer_id, COUNT(*) = ANY(@numbers) AS "in"
FROM orders AS o
GROUP BY o.customer_id
HAVING MIN(o.id) = ANY(@numbers)

SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
FROM orders AS o
GROUP BY CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
HAVING CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = ANY(@numbers)

SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
FROM orders AS o
GROUP BY CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
HAVING MAX(o.freight) = ANY(@prices) OR COUNT(*) > 3

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
SELECT o.customer_id, COUNT(*) FILTER (WHERE o.freight > (
    SELECT AVG(o1.freight + 0.0000000000000000000000000000)
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
)) AS above
FROM orders AS o
GROUP BY o.customer_id

SELECT t.key, COUNT(*) FILTER (WHERE t.freight > (
    SELECT AVG(o1.freight + 0.0000000000000000000000000000)
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
)) AS above, COALESCE(SUM((
    SELECT MAX(o2.freight)
    FROM orders AS o2
    WHERE CAST(EXTRACT(MONTH FROM o2.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
) - t.freight), 0) AS rest
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, o.freight
    FROM orders AS o
) AS t
GROUP BY t.key

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

SELECT t.c0
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id = (
        SELECT COUNT(*)
        FROM orders AS o1
        WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
    ) AND p.units_in_stock < (
        SELECT COALESCE(SUM(o2.id), 0)
        FROM orders AS o2
        WHERE CAST(EXTRACT(MONTH FROM o2.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
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
SELECT t.c0
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING (
    SELECT o1.freight
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
    ORDER BY o1.id
    LIMIT 1
) > @p

SELECT t.key, COUNT(*) AS count
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key
HAVING COUNT(*) > 1 AND (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
    ORDER BY o1.id
    LIMIT 1
) > 2

SELECT t.c0
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
ORDER BY (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
    ORDER BY o1.id
    LIMIT 1
) NULLS FIRST

SELECT t.c0
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING @p IN (
    SELECT o1.customer_id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
)

SELECT t.key, COUNT(*) AS count
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key
HAVING EXISTS (
    SELECT 1
    FROM customers AS c
    WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) = t.key
)

SELECT SUM(o.freight) AS c0
FROM orders AS o
GROUP BY CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
HAVING CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) IN (
    SELECT p.id
    FROM products AS p
)

SELECT t.key, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) <> t.key
) AS others, (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.id = t.key
) AS same
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.key, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o1
        WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
        GROUP BY o1.customer_id
    ) AS t1
) AS parts, (
    SELECT MAX((
        SELECT COUNT(*)
        FROM orders AS o3
        WHERE CAST(EXTRACT(MONTH FROM o3.placed_at AT TIME ZONE 'UTC') AS integer) = t2.c1 AND (o3.freight > @p) = t2.c0
    ))
    FROM (
        SELECT o2.freight > @p AS c0, t.key AS c1
        FROM orders AS o2
        WHERE CAST(EXTRACT(MONTH FROM o2.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
        GROUP BY o2.freight > @p
    ) AS t2
) AS most
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.c0
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0, o.id
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING COUNT(*) FILTER (WHERE EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = t.id AND ol.quantity > t.c0
)) > 0

SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM (
        SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
        FROM orders AS o
    ) AS t1
    GROUP BY t1.c0
    HAVING (
        SELECT o1.freight
        FROM orders AS o1
        WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t1.c0
        ORDER BY o1.id
        LIMIT 1
    ) > @p
) AS t

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key
HAVING (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
    ORDER BY o1.id
    LIMIT 1
) > 3
ORDER BY first NULLS FIRST
LIMIT 2

-- First_row_of_groups_by_a_key_with_expressions
SELECT t.customer_id, t.year, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = t.customer_id AND CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.year
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT o.customer_id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS year
    FROM orders AS o
) AS t
GROUP BY t.customer_id, t.year

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0 AND CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c1
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM (
    SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0, CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c1
    FROM orders AS o
) AS t
GROUP BY t.c0, t.c1

SELECT t.late, (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.shipped_at IS NULL) = t.late AND 7 = 7
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT o.shipped_at IS NULL AS late
    FROM orders AS o
) AS t
GROUP BY t.late

SELECT t.employee_id, t.notes, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.employee_id IS NOT DISTINCT FROM t.employee_id AND COALESCE(o1.notes, @p) = t.notes
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT o.employee_id, COALESCE(o.notes, @p) AS notes
    FROM orders AS o
) AS t
GROUP BY t.employee_id, t.notes

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.customer_id = @p THEN @p_1 WHEN o1.freight > @p_2 THEN @p_3 ELSE @p_4 END = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT CASE WHEN o.customer_id = @p THEN @p_1 WHEN o.freight > @p_2 THEN @p_3 ELSE @p_4 END AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.customer, t.big, (
    SELECT o1.id
    FROM orders AS o1
    JOIN customers AS c1 ON o1.customer_id = c1.id
    WHERE (upper(c1.country COLLATE "und-x-icu") COLLATE "C") = t.customer AND ((
        SELECT COUNT(*)
        FROM order_lines AS ol1
        WHERE ol1.order_id = o1.id
    ) > 2) = t.big
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT upper(c.country COLLATE "und-x-icu") COLLATE "C" AS customer, (
        SELECT COUNT(*)
        FROM order_lines AS ol
        WHERE ol.order_id = o.id
    ) > 2 AS big
    FROM orders AS o
    JOIN customers AS c ON o.customer_id = c.id
) AS t
GROUP BY t.customer, t.big

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE (
        SELECT COUNT(*)
        FROM order_lines AS ol1
        WHERE ol1.order_id = o1.id
    ) = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT (
        SELECT COUNT(*)
        FROM order_lines AS ol
        WHERE ol.order_id = o.id
    ) AS key
    FROM orders AS o
) AS t
GROUP BY t.key

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
SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.id % @part = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT o.id % @part AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.freight > @bound) = t.c0
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM (
    SELECT o.freight > @bound AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0

SELECT t.customer_id, t.is_new, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = t.customer_id AND (o1.placed_at >= @start) = t.is_new AND @part = @part
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT o.customer_id, o.placed_at >= @start AS is_new
    FROM orders AS o
) AS t
GROUP BY t.customer_id, t.is_new

SELECT t.key, COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE COALESCE(o1.notes, @text) IS NOT DISTINCT FROM t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT COALESCE(o.notes, @text) AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.freight > @bound THEN @text ELSE o1.customer_id END IS NOT DISTINCT FROM t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT CASE WHEN o.freight > @bound THEN @text ELSE o.customer_id END AS key
    FROM orders AS o
) AS t
GROUP BY t.key

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
SELECT t.key, (
    SELECT b1.id
    FROM baskets AS b1
    WHERE (b1.delivery -> 'To' ->> 'City') IS NOT DISTINCT FROM t.key
    ORDER BY b1.id
    LIMIT 1
) AS first
FROM (
    SELECT b.delivery -> 'To' ->> 'City' AS key
    FROM baskets AS b
) AS t
GROUP BY t.key

SELECT t.key, (
    SELECT b1.owner
    FROM baskets AS b1
    WHERE jsonb_array_length(CASE jsonb_typeof(b1.items) WHEN 'array' THEN b1.items END) IS NOT DISTINCT FROM t.key
    ORDER BY b1.id
    LIMIT 1
) AS first
FROM (
    SELECT jsonb_array_length(CASE jsonb_typeof(b.items) WHEN 'array' THEN b.items END) AS key
    FROM baskets AS b
) AS t
GROUP BY t.key

SELECT t.length, t.tagged, (
    SELECT b1.id
    FROM baskets AS b1
    WHERE (length(b1.owner) + regexp_count(b1.owner, '[\U00010000-\U0010FFFF]')) = t.length AND EXISTS (
        SELECT 1
        FROM jsonb_array_elements(b1.tags) WITH ORDINALITY AS t2 (value, place)
    ) = t.tagged
    ORDER BY b1.id
    LIMIT 1
) AS first
FROM (
    SELECT length(b.owner) + regexp_count(b.owner, '[\U00010000-\U0010FFFF]') AS length, EXISTS (
        SELECT 1
        FROM jsonb_array_elements(b.tags) WITH ORDINALITY AS t1 (value, place)
    ) AS tagged
    FROM baskets AS b
) AS t
GROUP BY t.length, t.tagged

-- First_row_of_groups_by_an_expression
SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0

SELECT t.key, COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.key, (
    SELECT c.name
    FROM orders AS o1
    JOIN customers AS c ON o1.customer_id = c.id
    WHERE CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
    ORDER BY o1.freight DESC, o1.id
    LIMIT 1
) AS dear
FROM (
    SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE (o1.freight > @p) = t.key
    ORDER BY o1.id DESC
    LIMIT 1
) AS id
FROM (
    SELECT o.freight > @p AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.key, COALESCE((
    SELECT o1.id
    FROM orders AS o1
    WHERE ((o1.employee_id > 3) IS TRUE) = t.key
    ORDER BY o1.id
    LIMIT 1 OFFSET 1
), 0) AS id
FROM (
    SELECT (o.employee_id > 3) IS TRUE AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE CASE WHEN o1.shipped_at IS NULL THEN 0 ELSE CAST(EXTRACT(MONTH FROM o1.shipped_at AT TIME ZONE 'UTC') AS integer) END IS NOT DISTINCT FROM t.c0
    ORDER BY o1.id
    LIMIT 1
) AS c0
FROM (
    SELECT CASE WHEN o.shipped_at IS NULL THEN 0 ELSE CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) END AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0

SELECT t.letter, (
    SELECT c1.id
    FROM customers AS c1
    WHERE CASE WHEN (length(c1.name) + regexp_count(c1.name, '[\U00010000-\U0010FFFF]')) > 0 THEN substring(c1.name, 0 + 1, 1) ELSE @p END = t.letter
    ORDER BY c1.id
    LIMIT 1
) AS first
FROM (
    SELECT CASE WHEN (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END AS letter
    FROM customers AS c
) AS t
GROUP BY t.letter

SELECT t.key, (
    SELECT p1.name
    FROM products AS p1
    WHERE COALESCE(p1.reorder_level, 0) = t.key
    ORDER BY p1.id DESC
    LIMIT 1
) AS last
FROM (
    SELECT COALESCE(p.reorder_level, 0) AS key
    FROM products AS p
) AS t
GROUP BY t.key

SELECT (
    SELECT p1.id
    FROM products AS p1
    WHERE p1.unit_price * @p = t.c0
    ORDER BY p1.id
    LIMIT 1
) AS c0
FROM (
    SELECT p.unit_price * @p AS c0
    FROM products AS p
) AS t
GROUP BY t.c0

-- Groups_by_an_expression_beside_each_row
SELECT c.id, COALESCE((
    SELECT (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
        ORDER BY o1.id
        LIMIT 1
    )
    FROM (
        SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS t
    GROUP BY t.c0
    ORDER BY t.c0
    LIMIT 1
), 0) AS first
FROM customers AS c

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT (o.freight > c.credit_limit) IS TRUE AS c0
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS t
    GROUP BY t.c0
    HAVING (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND ((o1.freight > c.credit_limit) IS TRUE) = t.c0
        ORDER BY o1.id
        LIMIT 1
    ) > 3
)

SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id
        GROUP BY (o.freight > c.credit_limit) IS TRUE
    ) AS t
) AS kinds
FROM customers AS c

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
    GROUP BY c.rank
    HAVING COUNT(*) > 2
)

SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM (
            SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
            FROM orders AS o
            WHERE o.customer_id = c.id
        ) AS t1
        GROUP BY t1.c0
        HAVING (
            SELECT o1.freight
            FROM orders AS o1
            WHERE o1.customer_id = c.id AND CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t1.c0
            ORDER BY o1.id
            LIMIT 1
        ) > @p
    ) AS t
) AS months
FROM customers AS c

-- Rows_of_groups_by_an_expression_as_collections
SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
FROM orders AS o
GROUP BY CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
ORDER BY key

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS c0 FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = k.c0
WHERE o.freight > @p
ORDER BY o.id

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key
ORDER BY t.key

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight DESC, o.id) AS place
    FROM (SELECT n - 1 AS n, value AS c0 FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = k.c0
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT o.employee_id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS year
FROM orders AS o
GROUP BY o.employee_id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
ORDER BY o.employee_id NULLS FIRST, year

SELECT t.n, t.key, COUNT(*) AS count, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.employee_id IS NOT DISTINCT FROM t.employee_id AND CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c1 AND (o1.freight > @p) = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT k.n, k.employee_id, k.c1, o.freight > @p AS key
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS employee_id, CAST(value ->> 1 AS integer) AS c1 FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON o.employee_id IS NOT DISTINCT FROM k.employee_id AND CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = k.c1
) AS t
GROUP BY t.n, t.employee_id, t.c1, t.key
ORDER BY t.key

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS c0 FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = k.c0
ORDER BY o.id

-- Rows_of_groups_by_an_expression_that_go_on
SELECT t.id
FROM (
    SELECT o1.id, ROW_NUMBER() OVER (PARTITION BY t1.c1 ORDER BY o1.freight DESC, o1.id) AS place
    FROM (
        SELECT t2.c0, ROW_NUMBER() OVER () AS c1
        FROM (
            SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
            FROM orders AS o
            GROUP BY CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
        ) AS t2
    ) AS t1
    JOIN orders AS o1 ON CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t1.c0
) AS t
WHERE t.place <= 2

SELECT t.c0, o1.id
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
    FROM orders AS o
    GROUP BY CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
) AS t
JOIN orders AS o1 ON CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0 AND o1.freight > @p

SELECT t.c1, o1.id
FROM (
    SELECT o.customer_id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c1
    FROM orders AS o
    GROUP BY o.customer_id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
) AS t
JOIN orders AS o1 ON o1.customer_id = t.customer_id AND CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c1

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    WHERE CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
    FROM orders AS o
) AS t
GROUP BY t.key

SELECT t.month, (
    SELECT t1.id
    FROM (
        SELECT o1.id, CAST(EXTRACT(MONTH FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) AS month
        FROM orders AS o1
        ORDER BY o1.id
        LIMIT 9
    ) AS t1
    WHERE t1.month = t.month
    ORDER BY t1.id
    LIMIT 1
) AS first
FROM (
    SELECT CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS month
    FROM orders AS o
    ORDER BY o.id
    LIMIT 9
) AS t
GROUP BY t.month

SELECT t.key, (
    SELECT o1.id
    FROM orders AS o1
    JOIN customers AS c1 ON o1.customer_id = c1.id
    WHERE (lower(c1.country COLLATE "und-x-icu") COLLATE "C") = t.key
    ORDER BY o1.id
    LIMIT 1
) AS first
FROM (
    SELECT lower(c.country COLLATE "und-x-icu") COLLATE "C" AS key
    FROM orders AS o
    JOIN customers AS c ON o.customer_id = c.id
) AS t
GROUP BY t.key

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
HAVING CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END = @p_3 OR CASE WHEN COUNT(*) > 100 THEN @p_4 ELSE CASE WHEN o.freight > @p THEN @p_1 ELSE @p_2 END END = @p_5

SELECT NOT t.c0 AS "is", CASE WHEN t.c0 THEN @p ELSE @p_1 END AS text, COUNT(*) AS count
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
HAVING (o.shipped_at IS NULL) IS NOT TRUE

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

SELECT t.c0 OR COUNT(*) > 1 AS a, t.c0 IS NOT DISTINCT FROM (COUNT(*) > 3) AS b, t.c0 <> (COUNT(*) > 3) AS c, CASE WHEN t.c0 THEN COUNT(*) ELSE 0 END AS d
FROM (
    SELECT o.notes IS NULL OR o.freight > @p AS c0
    FROM orders AS o
) AS t
GROUP BY t.c0
HAVING t.c0 OR COUNT(*) > 2

SELECT p.reorder_level + 1 AS key, p.reorder_level + 1 IS NULL AS "none", COALESCE(p.reorder_level + 1, 0) AS "or", p.reorder_level + 1 IS DISTINCT FROM @three AS other, p.reorder_level + 1 IS NOT DISTINCT FROM @three_1 AS same, (p.reorder_level + 1 < @three_2) IS NOT TRUE AS less
FROM products AS p
GROUP BY p.reorder_level + 1
HAVING p.reorder_level + 1 IS NOT NULL AND p.reorder_level + 1 IS DISTINCT FROM @three_3 OR p.reorder_level + 1 IS NULL

SELECT COALESCE(o.notes, '') || o.customer_id = @p AS "is", COALESCE(o.notes, '') || o.customer_id <> @p_1 AS "not", COALESCE(COALESCE(o.notes, '') || o.customer_id, '') = '' AS empty
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

SELECT COALESCE(p.reorder_level, p.supplier_id) AS key, -COALESCE(p.reorder_level, p.supplier_id) AS next, -(-COALESCE(p.reorder_level, p.supplier_id)) AS twice, COALESCE(p.reorder_level, p.supplier_id) + 1 - 1 AS more, 1 - (1 - COALESCE(p.reorder_level, p.supplier_id)) AS less
FROM products AS p
GROUP BY COALESCE(p.reorder_level, p.supplier_id)

SELECT @p || t.c0 AS before, t.c0 || @p_1 AS after, length(t.c0) + regexp_count(t.c0, '[\U00010000-\U0010FFFF]') AS length, position(@p_2 IN t.c0) > 0 AS has, length(upper(t.c0 COLLATE "und-x-icu") COLLATE "C") + regexp_count(upper(t.c0 COLLATE "und-x-icu") COLLATE "C", '[\U00010000-\U0010FFFF]') AS part
FROM (
    SELECT c.name || c.country AS c0
    FROM customers AS c
) AS t
GROUP BY t.c0

SELECT @p * (p.unit_price * @p_1) AS twice, p.unit_price * @p_1 + SUM(p.unit_price) AS sum
FROM products AS p
GROUP BY p.unit_price * @p_1

SELECT CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) END AS value, COALESCE(CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) END, 0) AS "or", CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) END IS NOT NULL AS "is", CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) END IS NOT DISTINCT FROM 3 AS same
FROM orders AS o
GROUP BY CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) END
HAVING CASE WHEN o.shipped_at IS NULL THEN NULL ELSE CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) END IS NOT NULL

SELECT CASE WHEN o.shipped_at IS NULL THEN 0 ELSE CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) END AS kind, (o.shipped_at IS NULL) IS NOT TRUE AS "on"
FROM orders AS o
GROUP BY o.shipped_at IS NULL, CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
HAVING (o.shipped_at IS NULL) IS NOT TRUE OR CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) > 3
