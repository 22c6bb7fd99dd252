-- A_named_query
WITH named AS (
    SELECT o.id
    FROM orders AS o
    WHERE o.freight > @p
)
SELECT n.id
FROM named AS n
ORDER BY n.id

-- A_named_query_beside_a_table_of_its_name
WITH products1 AS (
    SELECT 1
    FROM products AS p
    WHERE p.unit_price > @p
)
SELECT COUNT(*) AS c0
FROM products1 AS p1

-- A_named_query_in_a_delete_by_hand
WITH dear AS (
    SELECT p.id
    FROM products AS p
    WHERE p.unit_price > @p
)
SELECT ol.quantity
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM dear AS d
    WHERE d.id = ol.product_id
)
ORDER BY ol.order_id, ol.product_id

-- A_named_query_in_rows_inside_rows
SELECT c.id
FROM customers AS c
ORDER BY c.id

WITH all_orders AS (
    SELECT o.id, o.customer_id
    FROM orders AS o
)
SELECT k.n, ao.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN all_orders AS ao ON ao.customer_id = k.id
ORDER BY ao.id

-- A_named_query_joined_with_itself
WITH named AS (
    SELECT e.id, e.first_name, e.reports_to_id
    FROM employees AS e
    WHERE e.reports_to_id IS NOT NULL
)
SELECT n.first_name, n1.first_name AS c2
FROM named AS n
JOIN named AS n1 ON n.id = n1.reports_to_id
ORDER BY n.id, n1.id

-- A_named_query_keeps_its_order_and_page
WITH dear AS (
    SELECT p.id, p.name, p.unit_price
    FROM products AS p
    ORDER BY p.unit_price DESC, p.id
    LIMIT 3
)
SELECT d.name
FROM dear AS d
ORDER BY d.unit_price DESC, d.id

-- A_named_query_of_each_row
WITH all_orders AS (
    SELECT o.customer_id
    FROM orders AS o
)
SELECT c.id, (
    SELECT COUNT(*)
    FROM all_orders AS ao
    WHERE ao.customer_id = c.id
) AS big
FROM customers AS c
ORDER BY c.id

-- A_named_query_over_another
WITH placed AS (
    SELECT o.employee_id
    FROM orders AS o
    WHERE o.employee_id IS NOT NULL
), counts AS (
    SELECT p.employee_id, COUNT(*) AS count
    FROM placed AS p
    GROUP BY p.employee_id
)
SELECT c.employee_id, c.count
FROM counts AS c
WHERE c.count < (
    SELECT COUNT(*)
    FROM placed AS p1
)
ORDER BY c.employee_id NULLS FIRST

-- A_named_query_used_twice_is_written_once
WITH named AS (
    SELECT o.customer_id, COUNT(*) AS total
    FROM orders AS o
    GROUP BY o.customer_id
)
SELECT n.customer_id COLLATE "C" AS customer_id, n.total
FROM named AS n
WHERE n.total > (
    SELECT AVG(CAST(n1.total AS double precision))
    FROM named AS n1
)
ORDER BY customer_id

-- A_step_may_leave_something_empty
WITH RECURSIVE tree AS (
    SELECT e.id, 0 AS boss
    FROM employees AS e
    WHERE e.reports_to_id IS NULL
    UNION ALL
    SELECT e1.id, e1.reports_to_id
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
)
SELECT t1.id, t1.boss
FROM tree AS t1
WHERE t1.boss IS DISTINCT FROM 2
ORDER BY t1.id

-- Depths
WITH RECURSIVE tree AS (
    SELECT e.id, 0 AS depth
    FROM employees AS e
    WHERE e.reports_to_id IS NULL
    UNION ALL
    SELECT e1.id, t.depth + 1 AS depth
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
)
SELECT t1.id, t1.depth
FROM tree AS t1
ORDER BY t1.id

-- Depths_are_filtered
WITH RECURSIVE tree AS (
    SELECT e.id, 0 AS depth
    FROM employees AS e
    WHERE e.reports_to_id IS NULL
    UNION ALL
    SELECT e1.id, t.depth + 1 AS depth
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
)
SELECT t1.id, t1.depth
FROM tree AS t1
WHERE t1.depth = 1
ORDER BY t1.id

-- Distinct_rows_end_circles
WITH RECURSIVE tree AS (
    SELECT e.id, e.reports_to_id
    FROM employees AS e
    WHERE e.id = 5
    UNION
    SELECT e1.id, e1.reports_to_id
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id OR e1.id = t.reports_to_id
)
SELECT t1.id, t1.reports_to_id
FROM tree AS t1
ORDER BY t1.id

-- Employees_above_one
WITH RECURSIVE tree AS (
    SELECT e.id, e.reports_to_id
    FROM employees AS e
    WHERE e.id = 9
    UNION ALL
    SELECT e1.id, e1.reports_to_id
    FROM tree AS t
    JOIN employees AS e1 ON e1.id = t.reports_to_id
)
SELECT t1.id
FROM tree AS t1
ORDER BY t1.id

-- Employees_below_one
WITH RECURSIVE tree AS (
    SELECT e.id, e.first_name
    FROM employees AS e
    WHERE e.id = @id
    UNION ALL
    SELECT e1.id, e1.first_name
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
)
SELECT t1.first_name
FROM tree AS t1
ORDER BY t1.id

-- Found_rows_are_joined_and_grouped
WITH RECURSIVE tree AS (
    SELECT e.id
    FROM employees AS e
    WHERE e.id = 2
    UNION ALL
    SELECT e1.id
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
)
SELECT t1.id, SUM(o.freight) AS freight
FROM tree AS t1
JOIN orders AS o ON t1.id = o.employee_id
GROUP BY t1.id
ORDER BY t1.id

-- How_many_there_are_below_each
SELECT e.id, (
    SELECT COUNT(*)
    FROM (
        WITH RECURSIVE tree AS (
            SELECT e1.id
            FROM employees AS e1
            WHERE e1.reports_to_id = e.id
            UNION ALL
            SELECT e2.id
            FROM tree AS t1
            JOIN employees AS e2 ON e2.reports_to_id = t1.id
        )
        SELECT 1
        FROM tree AS t2
    ) AS t
) AS team
FROM employees AS e
ORDER BY e.id

-- Named_queries_of_one_name_are_told_apart
WITH above AS (
    SELECT o.id
    FROM orders AS o
    WHERE o.freight > @freight
), above1 AS (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.freight > @freight_1
)
SELECT a.id
FROM above AS a
WHERE NOT EXISTS (
    SELECT 1
    FROM above1 AS a1
    WHERE a1.id = a.id
)
ORDER BY a.id

-- No_deeper_than
WITH RECURSIVE tree AS (
    SELECT e.id, 0 AS depth
    FROM employees AS e
    WHERE e.id = 2
    UNION ALL
    SELECT e1.id, t.depth + 1 AS depth
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
    WHERE t.depth < @value
)
SELECT t1.id
FROM tree AS t1
ORDER BY t1.id

-- No_deeper_than_with_depths
WITH RECURSIVE tree AS (
    SELECT e.id, e.last_name, 0 AS depth
    FROM employees AS e
    WHERE e.id = 2
    UNION ALL
    SELECT e1.id, e1.last_name, t.depth + 1 AS depth
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
    WHERE t.depth < @value
)
SELECT t1.last_name COLLATE "C" AS last_name, t1.depth * 10 AS depth
FROM tree AS t1
ORDER BY last_name

-- Numbers_of_a_series
WITH RECURSIVE tree AS (
    SELECT 1 AS number
    FROM categories AS c
    WHERE c.id = 1
    UNION ALL
    SELECT t.number + 1 AS number
    FROM tree AS t
    JOIN categories AS c1 ON c1.id = 1 AND t.number < 20
)
SELECT COALESCE(SUM(t1.number), 0) AS c0
FROM tree AS t1

-- Those_below_each
SELECT e.id
FROM employees AS e
ORDER BY e.id

SELECT t.n, t.first_name
FROM (
    WITH RECURSIVE tree AS (
        SELECT e.id, e.first_name, k.n
        FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
        JOIN employees AS e ON e.reports_to_id = k.id
        UNION ALL
        SELECT e1.id, e1.first_name, t1.n
        FROM tree AS t1
        JOIN employees AS e1 ON e1.reports_to_id = t1.id
    )
    SELECT t2.id, t2.first_name, t2.n
    FROM tree AS t2
) AS t
ORDER BY t.id

SELECT t.id_1, t.id, t.depth
FROM (
    WITH RECURSIVE tree AS (
        SELECT e1.id, 0 AS depth, e.id AS id_1
        FROM employees AS e
        JOIN employees AS e1 ON e1.id = e.id
        UNION ALL
        SELECT e2.id, t1.depth + 1 AS depth, t1.id_1
        FROM tree AS t1
        JOIN employees AS e2 ON e2.reports_to_id = t1.id
    )
    SELECT t2.id, t2.depth, t2.id_1
    FROM tree AS t2
) AS t
ORDER BY t.id_1, t.id

SELECT COUNT(*) AS c0
FROM (
    WITH RECURSIVE tree AS (
        SELECT e1.id
        FROM employees AS e
        JOIN employees AS e1 ON e1.reports_to_id = e.id
        UNION ALL
        SELECT e2.id
        FROM tree AS t1
        JOIN employees AS e2 ON e2.reports_to_id = t1.id
    )
    SELECT 1
    FROM tree AS t2
) AS t

-- What_was_found_is_carried_along
WITH RECURSIVE tree AS (
    SELECT e.id, CAST(e.first_name AS text) AS first_name, 1 AS length
    FROM employees AS e
    WHERE e.reports_to_id IS NULL
    UNION ALL
    SELECT e1.id, t.first_name || @p || e1.first_name AS path, t.length + 1 AS length
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
)
SELECT t1.id, t1.first_name, t1.length
FROM tree AS t1
ORDER BY t1.id

-- Who_has_somebody_far_below
SELECT e.id
FROM employees AS e
WHERE EXISTS (
    SELECT 1
    FROM (
        WITH RECURSIVE tree AS (
            SELECT e1.id, 0 AS depth
            FROM employees AS e1
            WHERE e1.reports_to_id = e.id
            UNION ALL
            SELECT e2.id, t1.depth + 1 AS depth
            FROM tree AS t1
            JOIN employees AS e2 ON e2.reports_to_id = t1.id
        )
        SELECT t2.depth
        FROM tree AS t2
    ) AS t
    WHERE t.depth > 0
)
ORDER BY e.id

-- Whole_rows_below_one
WITH RECURSIVE tree AS (
    SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
    FROM employees AS e
    WHERE e.id = @id
    UNION ALL
    SELECT e1.id, e1.first_name, e1.last_name, e1.birth_date, e1.hired_at, e1.reports_to_id, e1.salary, e1.shift_start, e1.skills
    FROM tree AS t
    JOIN employees AS e1 ON e1.reports_to_id = t.id
)
SELECT t1.id, t1.first_name, t1.last_name, t1.birth_date, t1.hired_at, t1.reports_to_id, t1.salary, t1.shift_start, t1.skills
FROM tree AS t1
ORDER BY t1.id
