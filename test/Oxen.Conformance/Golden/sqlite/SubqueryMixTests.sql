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
    SELECT MAX(o.freight COLLATE OXEN_DECIMAL)
    FROM orders AS o
    WHERE o.customer_id = c.id
) COLLATE OXEN_DECIMAL DESC, c.id

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
    SELECT COALESCE(oxen_decimal_sum(o1.freight), '0')
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) COLLATE OXEN_DECIMAL DESC, c.id
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
    WHERE o.customer_id = c.id AND o.freight COLLATE OXEN_DECIMAL > @p
) AS "key", COUNT(*) AS count
FROM customers AS c
GROUP BY (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight COLLATE OXEN_DECIMAL > @p
)

SELECT (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.product_id = p.id
) > 4 AS "key", SUM(p.units_in_stock) AS sum
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
    SELECT COALESCE(oxen_decimal_sum(o.freight), '0')
    FROM orders AS o
    WHERE o.customer_id = c.id
) COLLATE OXEN_DECIMAL) AS c0
FROM customers AS c

SELECT AVG((
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
)) AS c0
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
) AS TEXT) AS c0
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
    SELECT COALESCE(oxen_decimal_sum(o.freight), '0')
    FROM orders AS o
    WHERE o.customer_id = c.id
) COLLATE OXEN_DECIMAL > @p

SELECT c.id
FROM customers AS c
WHERE (
    SELECT MAX(o.freight COLLATE OXEN_DECIMAL)
    FROM orders AS o
    WHERE o.customer_id = c.id
) IS NULL

SELECT c.id
FROM customers AS c
WHERE (
    SELECT oxen_decimal_avg(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) COLLATE OXEN_DECIMAL < c.credit_limit

SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) = (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight COLLATE OXEN_DECIMAL >= @p
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
WHERE p.unit_price COLLATE OXEN_DECIMAL > (
    SELECT oxen_decimal_avg(p1.unit_price)
    FROM products AS p1
)

SELECT p.id
FROM products AS p
WHERE p.unit_price COLLATE OXEN_DECIMAL >= (
    SELECT p1.unit_price
    FROM products AS p1
    ORDER BY p1.unit_price COLLATE OXEN_DECIMAL DESC
    LIMIT 1 OFFSET 3
)

SELECT p.id
FROM products AS p
WHERE (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.supplier_id = p.supplier_id AND p1.unit_price COLLATE OXEN_DECIMAL > p.unit_price
) < 2

SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT p1.id
        FROM products AS p1
        WHERE p1.category_id IS p.category_id
        ORDER BY p1.unit_price COLLATE OXEN_DECIMAL, p1.id
        LIMIT 2
    ) AS t
    WHERE t.id = p.id
)

SELECT p.id
FROM products AS p
WHERE (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT o.customer_id
        FROM order_lines AS ol
        JOIN orders AS o ON ol.order_id = o.id
        WHERE ol.product_id = p.id
    ) AS t
) > 4

SELECT p.id
FROM products AS p
WHERE p.id IN (
    SELECT ol.product_id
    FROM orders AS o
    JOIN order_lines AS ol ON ol.order_id = o.id
    WHERE o.freight COLLATE OXEN_DECIMAL > @p
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
    SELECT COALESCE(oxen_decimal_sum(oxen_decimal_multiply(ol.quantity, ol.unit_price)), '0')
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) COLLATE OXEN_DECIMAL > (
    SELECT COALESCE(oxen_decimal_sum(ol1.unit_price), '0')
    FROM orders AS o1
    JOIN order_lines AS ol1 ON ol1.order_id = o1.id
    WHERE o1.id = 1
)

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
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE e.id IS NOT (
    SELECT e1.id
    FROM employees AS e1
    ORDER BY e1.id
    LIMIT 1
)

SELECT o.id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE e.id IS (
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
        ORDER BY o.freight COLLATE OXEN_DECIMAL, o.id
        LIMIT 5
    ) AS t
    JOIN customers AS c1 ON t.customer_id = c1.id
    WHERE c1.id = c.id
)
