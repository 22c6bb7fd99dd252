-- In_orders_and_keys
SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
), c.id

SELECT c.id
FROM customers AS c
ORDER BY (
    SELECT MAX(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) DESC, c.id

SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o2
    WHERE o2.customer_id = c.id
) AS n
FROM customers AS c
ORDER BY EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
), (
    SELECT COALESCE(SUM(o1.freight), 0)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) DESC, c.id
LIMIT @count

SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
LEFT JOIN employees AS e ON o.employee_id = e.id
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
), e.last_name, o.id

SELECT p.id
FROM products AS p
ORDER BY (
    SELECT MAX(o.placed_at)
    FROM order_lines AS ol
    JOIN orders AS o ON ol.order_id = o.id
    WHERE ol.product_id = p.id
), p.id

SELECT (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight > @p
) AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight > @p
)

SELECT (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.product_id = p.id
) > 4 AS `key`, SUM(p.units_in_stock) AS sum
FROM products AS p
GROUP BY (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.product_id = p.id
) > 4

SELECT DISTINCT (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS c0
FROM customers AS c
ORDER BY c0

SELECT COALESCE(SUM((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
)), 0) AS c0
FROM customers AS c

SELECT MAX((
    SELECT COALESCE(SUM(o.freight), 0)
    FROM orders AS o
    WHERE o.customer_id = c.id
)) AS c0
FROM customers AS c

SELECT AVG(CAST((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS DOUBLE)) AS c0
FROM customers AS c

SELECT COALESCE(SUM((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
)), 0) AS c0
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > 3

SELECT c.id || CAST((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS CHAR) AS c0
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > 2
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
), c.id

SELECT s.id, c.id AS c
FROM suppliers AS s
JOIN customers AS c ON (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.supplier_id = s.id
) = (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
)

-- In_predicates
SELECT c.id
FROM customers AS c
WHERE (
    SELECT COALESCE(SUM(o.freight), 0)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > @p

SELECT c.id
FROM customers AS c
WHERE (
    SELECT MAX(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) IS NULL

SELECT c.id
FROM customers AS c
WHERE (
    SELECT AVG(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) < c.credit_limit

SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) = (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight >= @p
)

SELECT c.id
FROM customers AS c
WHERE COALESCE((
    SELECT o.status
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id DESC
    LIMIT 1
), 'Open') = 'Shipped'

SELECT c.id
FROM customers AS c
WHERE (
    SELECT e.last_name
    FROM orders AS o
    LEFT JOIN employees AS e ON o.employee_id = e.id
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) = @p

SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.employee_id = 2
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.employee_id IS NULL
)

SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.employee_id = 2
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND EXISTS (
        SELECT 1
        FROM order_lines AS ol
        JOIN products AS p ON ol.product_id = p.id
        JOIN suppliers AS s ON p.supplier_id = s.id
        WHERE ol.order_id = o.id AND s.country = c.country
    )
)

SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND EXISTS (
        SELECT 1
        FROM order_lines AS ol
        WHERE ol.order_id = o.id AND ol.quantity >= 48
    )
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND (
        SELECT COUNT(*)
        FROM order_lines AS ol
        WHERE ol.order_id = o.id
    ) > 2 AND (
        SELECT COALESCE(SUM(ol1.quantity), 0)
        FROM order_lines AS ol1
        WHERE ol1.order_id = o.id
    ) > 50
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
    JOIN products AS p ON ol.product_id = p.id
    WHERE o.customer_id = c.id AND p.is_discontinued
)

SELECT p.id
FROM products AS p
WHERE p.unit_price > (
    SELECT AVG(p1.unit_price)
    FROM products AS p1
)

SELECT p.id
FROM products AS p
WHERE p.unit_price >= (
    SELECT p1.unit_price
    FROM products AS p1
    ORDER BY p1.unit_price DESC
    LIMIT 1 OFFSET 3
)

SELECT p.id
FROM products AS p
WHERE (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.supplier_id = p.supplier_id AND p1.unit_price > p.unit_price
) < 2

SELECT p.id
FROM products AS p
WHERE p.id IN (
    SELECT ol.product_id
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
    WHERE o.freight > @p
)

SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE o.id = (
    SELECT MAX(o1.id)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
)

SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.placed_at, o1.id
    LIMIT 1
) = o.id

SELECT o.id
FROM orders AS o
WHERE EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id AND o1.id <> o.id AND o1.freight = o.freight
)

SELECT o.id
FROM orders AS o
WHERE (
    SELECT COALESCE(SUM(ol.quantity * ol.unit_price), 0)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > (
    SELECT COALESCE(SUM(ol1.unit_price), 0)
    FROM orders AS o1
    JOIN order_lines AS ol1 ON ol1.order_id = o1.id
    WHERE o1.id = 1
)

-- In_projections
SELECT c.id, EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS any, NOT EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight <= @p
) AS `all`, (
    SELECT COUNT(*)
    FROM orders AS o2
    WHERE o2.customer_id = c.id
) AS count, (
    SELECT COALESCE(SUM(o3.freight), 0)
    FROM orders AS o3
    WHERE o3.customer_id = c.id
) AS sum, (
    SELECT MAX(o4.freight)
    FROM orders AS o4
    WHERE o4.customer_id = c.id
) AS max
FROM customers AS c

SELECT c.id, (
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) AS first, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.id DESC
    LIMIT 1
) AS last, COALESCE((
    SELECT o2.id
    FROM orders AS o2
    WHERE o2.customer_id = c.id
    ORDER BY o2.id
    LIMIT 1 OFFSET 2
), 0) AS third
FROM customers AS c

SELECT c.id, (
    SELECT o.freight
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.id < 8
    LIMIT 2
) AS single
FROM customers AS c

SELECT c.id, CASE WHEN NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) THEN 0 ELSE ((
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.shipped_at IS NOT NULL
) * 100) DIV (
    SELECT COUNT(*)
    FROM orders AS o2
    WHERE o2.customer_id = c.id
) END AS ratio
FROM customers AS c

SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) THEN (
    SELECT MAX(o1.freight)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) ELSE @p END AS c0
FROM customers AS c

SELECT c.id, CASE WHEN (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > 4 THEN @p WHEN EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) THEN @p_1 ELSE @p_2 END AS kind
FROM customers AS c

SELECT c.id, (
    SELECT p.name
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
    JOIN products AS p ON ol.product_id = p.id
    WHERE o.customer_id = c.id
    ORDER BY ol.quantity DESC, ol.order_id, ol.product_id
    LIMIT 1
) AS product
FROM customers AS c

SELECT c.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM(ol.quantity), 0)
        FROM order_lines AS ol
        WHERE ol.order_id = o.id
    )), 0)
    FROM orders AS o
    WHERE o.customer_id = c.id
) AS quantity, (
    SELECT MAX((
        SELECT COUNT(*)
        FROM order_lines AS ol1
        WHERE ol1.order_id = o1.id
    ))
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) AS biggest, (
    SELECT AVG(CAST((
        SELECT COUNT(*)
        FROM order_lines AS ol2
        WHERE ol2.order_id = o2.id
    ) AS DOUBLE))
    FROM orders AS o2
    WHERE o2.customer_id = c.id
) AS mean
FROM customers AS c

SELECT p.id, (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.unit_price > p.unit_price
) + 1 AS `rank`
FROM products AS p

SELECT p.id, (p.units_in_stock * 100) DIV (
    SELECT COALESCE(SUM(p1.units_in_stock), 0)
    FROM products AS p1
) AS share
FROM products AS p

SELECT o.id, (
    SELECT MAX(o1.id)
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id AND o1.id < o.id
) AS previous
FROM orders AS o

SELECT o.id, c.name, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) AS orders, e.last_name, CASE WHEN o.employee_id IS NULL THEN 0 ELSE (
    SELECT COUNT(*)
    FROM orders AS o2
    WHERE o2.employee_id = e.id
) END AS theirs
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
LEFT JOIN employees AS e ON o.employee_id = e.id

SELECT s.id, (
    SELECT p.name
    FROM products AS p
    WHERE p.supplier_id = s.id
    ORDER BY p.unit_price DESC, p.id
    LIMIT 1
) AS dearest, (
    SELECT COALESCE(SUM(p1.units_in_stock), 0)
    FROM products AS p1
    WHERE p1.supplier_id = s.id
) AS sum
FROM suppliers AS s

-- Of_entities
SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE EXISTS (
    SELECT 1
    FROM customers AS c1
    WHERE c1.country = @p AND c1.id = c.id
)

SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE c.id = (
    SELECT c1.id
    FROM customers AS c1
    ORDER BY c1.id
    LIMIT 1
)

SELECT o.id
FROM orders AS o
WHERE NOT (o.employee_id <=> (
    SELECT e.id
    FROM employees AS e
    ORDER BY e.id
    LIMIT 1
))

SELECT o.id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE o.employee_id <=> (
    SELECT e2.id
    FROM employees AS e2
    WHERE e2.reports_to_id = e1.id
    ORDER BY e2.id
    LIMIT 1
)

SELECT ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
WHERE ol.order_id = (
    SELECT ol1.order_id
    FROM order_lines AS ol1
    WHERE ol1.order_id = o.id
    ORDER BY ol1.product_id
    LIMIT 1
) AND ol.product_id = (
    SELECT ol1.product_id
    FROM order_lines AS ol1
    WHERE ol1.order_id = o.id
    ORDER BY ol1.product_id
    LIMIT 1
)

SELECT ol.order_id, ol.product_id
FROM order_lines AS ol
WHERE EXISTS (
    SELECT 1
    FROM order_lines AS ol1
    WHERE ol1.quantity > 45 AND ol1.order_id = ol.order_id AND ol1.product_id = ol.product_id
)

SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE c.id = (
    SELECT c1.id
    FROM customers AS c1
    WHERE c1.id = @p
    LIMIT 1
)

SELECT o.id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE NOT EXISTS (
    SELECT 1
    FROM employees AS e1
    WHERE e1.skills & 1 = 1 AND e1.id = e.id
)

SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM order_lines AS ol
    JOIN products AS p1 ON ol.product_id = p1.id
    WHERE p1.id = p.id
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT o.customer_id
        FROM orders AS o
        ORDER BY o.freight, o.id
        LIMIT 5
    ) AS t
    JOIN customers AS c1 ON t.customer_id = c1.id
    WHERE c1.id = c.id
)

-- Rows_of_a_row_found
SELECT p.id
FROM products AS p
WHERE p.supplier_id = (
    SELECT s.id
    FROM suppliers AS s
    WHERE s.name = @p
    LIMIT 1
)

SELECT c.id, (
    SELECT e1.last_name
    FROM orders AS o
    LEFT JOIN employees AS e ON o.employee_id = e.id
    LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 1
) AS name
FROM customers AS c

-- Several_levels_deep
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = s.id AND EXISTS (
        SELECT 1
        FROM order_lines AS ol
        JOIN orders AS o ON ol.order_id = o.id
        JOIN customers AS c ON o.customer_id = c.id
        WHERE ol.product_id = p.id AND EXISTS (
            SELECT 1
            FROM orders AS o1
            LEFT JOIN employees AS e ON o1.employee_id = e.id
            LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
            WHERE o1.customer_id = c.id AND e1.last_name = @p
        )
    )
)

SELECT s.id
FROM suppliers AS s
WHERE (
    SELECT COUNT(*)
    FROM products AS p
    WHERE p.supplier_id = s.id AND (
        SELECT COUNT(*)
        FROM order_lines AS ol
        JOIN orders AS o ON ol.order_id = o.id
        WHERE ol.product_id = p.id AND (
            SELECT COUNT(*)
            FROM order_lines AS ol1
            WHERE ol1.order_id = o.id
        ) > 1
    ) > 2
) > 2

SELECT s.id, (
    SELECT MAX((
        SELECT MAX((
            SELECT COUNT(*)
            FROM order_lines AS ol1
            WHERE ol1.order_id = o.id
        ))
        FROM order_lines AS ol
        JOIN orders AS o ON ol.order_id = o.id
        WHERE ol.product_id = p.id
    ))
    FROM products AS p
    WHERE p.supplier_id = s.id
) AS max
FROM suppliers AS s

SELECT c.id
FROM categories AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.category_id = c.id AND NOT EXISTS (
        SELECT 1
        FROM order_lines AS ol
        WHERE ol.product_id = p.id AND EXISTS (
            SELECT 1
            FROM orders AS o
            WHERE o.id = ol.order_id AND o.customer_id = @p
        )
    )
)

SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND EXISTS (
        SELECT 1
        FROM order_lines AS ol
        JOIN products AS p ON ol.product_id = p.id
        WHERE ol.order_id = o.id AND EXISTS (
            SELECT 1
            FROM order_lines AS ol1
            JOIN orders AS o1 ON ol1.order_id = o1.id
            WHERE ol1.product_id = p.id AND o1.customer_id <> c.id
        )
    )
) > 3

SELECT e.id
FROM employees AS e
WHERE EXISTS (
    SELECT 1
    FROM employees AS e1
    WHERE e1.reports_to_id = e.id AND EXISTS (
        SELECT 1
        FROM orders AS o
        WHERE o.employee_id = e1.id AND EXISTS (
            SELECT 1
            FROM order_lines AS ol
            JOIN products AS p ON ol.product_id = p.id
            WHERE ol.order_id = o.id AND p.category_id IS NULL
        )
    )
)

SELECT e.id, (
    SELECT COALESCE(SUM((
        SELECT COALESCE(SUM((
            SELECT COUNT(*)
            FROM order_lines AS ol
            WHERE ol.order_id = o.id
        )), 0)
        FROM orders AS o
        WHERE o.employee_id = e1.id
    )), 0)
    FROM employees AS e1
    WHERE e1.reports_to_id = e.id
) AS n
FROM employees AS e

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM customers AS c1
    WHERE c1.country = c.country AND (
        SELECT COUNT(*)
        FROM orders AS o
        WHERE o.customer_id = c1.id
    ) >= (
        SELECT MAX((
            SELECT COUNT(*)
            FROM orders AS o1
            WHERE o1.customer_id = c2.id
        ))
        FROM customers AS c2
        WHERE c2.country = c.country
    ) AND c1.id = c.id
)
