-- Chains_of_joins
SELECT c.name, p.name AS product, ol.quantity
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
JOIN products AS p ON ol.product_id = p.id
WHERE c.country = @p AND p.unit_price COLLATE OXEN_DECIMAL > @p_1

SELECT s.name, SUM(ol.quantity) AS sum
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN products AS p ON ol.product_id = p.id
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY s.name

SELECT o.id, e.last_name, e1.last_name AS boss
FROM orders AS o
JOIN employees AS e ON o.employee_id = e.id
JOIN employees AS e1 ON e.reports_to_id = e1.id

SELECT o.id, e.last_name, e1.last_name AS boss
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id

SELECT p.id, COALESCE(c.name, @p) AS category, s.name
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
JOIN suppliers AS s ON p.supplier_id = s.id
WHERE c.id IS NULL OR c.id IS NOT 3

SELECT c.name, s.name AS supplier
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id
LEFT JOIN suppliers AS s ON COALESCE(p.supplier_id, 0) = s.id

SELECT p.name, c.name AS c2
FROM categories AS c
LEFT JOIN products AS p ON p.category_id = c.id
ORDER BY c.name, p.name

SELECT c.id
FROM categories AS c
LEFT JOIN products AS p ON p.category_id = c.id
WHERE p.id IS NULL

-- Cross_and_non_equi_joins
SELECT p.id, p1.id AS b
FROM products AS p
JOIN products AS p1
WHERE p.id < p1.id AND p.unit_price = p1.unit_price

SELECT e.id, e1.id AS b
FROM employees AS e
JOIN employees AS e1
WHERE e.hired_at < e1.hired_at AND e.salary COLLATE OXEN_DECIMAL < e1.salary

SELECT c.id, p.id AS product
FROM categories AS c
JOIN products AS p
WHERE p.category_id = c.id OR p.category_id IS NULL AND c.id = 1

SELECT c.id, o.id AS "order"
FROM customers AS c
JOIN orders AS o
WHERE c.id = o.customer_id AND o.placed_at > @p

SELECT COUNT(*) AS c0
FROM regions AS r
JOIN territories AS t

SELECT r.id, t.id AS territory
FROM regions AS r
JOIN territories AS t
WHERE t.region_id IS NOT r.id

SELECT s.id, p.id AS product
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id AND p.units_in_stock > oxen_length(s.name)

SELECT t.id, t.c1
FROM (
    SELECT s.id, p.id AS c1, ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.unit_price COLLATE OXEN_DECIMAL DESC, p.id) AS place
    FROM suppliers AS s
    JOIN products AS p ON p.supplier_id = s.id
) AS t
WHERE t.place <= 2

SELECT DISTINCT s.id, p.category_id
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id

SELECT s.id, c.id AS customer, p.id AS product
FROM suppliers AS s
LEFT JOIN customers AS c ON c.country = s.country
LEFT JOIN products AS p ON p.supplier_id = s.id AND p.unit_price COLLATE OXEN_DECIMAL > @p

-- Full_joins
SELECT t.id, CASE WHEN t.id IS NULL OR t.c12 IS NULL THEN NULL ELSE t.c13 END AS both, CASE WHEN t.id IS NULL THEN NULL WHEN t.c12 IS NULL THEN @p ELSE t.c13 END AS "cross"
FROM (
    SELECT c.id, s.id AS c12, s.name AS c13
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT NULL AS c0, s1.id, s1.name
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t

SELECT CASE WHEN t.id IS NULL THEN NULL WHEN t.c12 IS NULL THEN t.city ELSE t.home_page END AS a, CASE WHEN t.id IS NULL THEN NULL ELSE COALESCE(t.region, @p) END AS b
FROM (
    SELECT c.id, c.city, c.region, s.id AS c12, s.home_page
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT NULL AS c0, NULL AS c3, NULL AS c4, s1.id, s1.home_page
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t

SELECT t.id, t.c13
FROM (
    SELECT c.id, s.name AS c13
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT NULL AS c0, s1.name
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t
WHERE t.id IS NULL OR t.c13 IS NULL

SELECT COUNT(*) AS c0
FROM (
    SELECT c.id
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT NULL AS c0
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t
WHERE t.id IS NULL

SELECT t.name, t.c3
FROM (
    SELECT r.name, t1.id AS c3
    FROM regions AS r
    LEFT JOIN territories AS t1 ON r.id = t1.region_id
    UNION ALL
    SELECT NULL AS c1, t2.id
    FROM territories AS t2
    WHERE NOT EXISTS (
        SELECT 1
        FROM regions AS r1
        WHERE r1.id = t2.region_id
    )
) AS t
ORDER BY t.name, t.c3

SELECT COALESCE(t.id, 0) AS region, COALESCE(t.c3, @p) AS territory
FROM (
    SELECT t1.id, t2.id AS c3
    FROM (
        SELECT r.id
        FROM regions AS r
        WHERE r.id > 1
    ) AS t1
    LEFT JOIN (
        SELECT t3.id, t3.region_id
        FROM territories AS t3
        WHERE t3.id <> @p_1
    ) AS t2 ON t1.id = t2.region_id
    UNION ALL
    SELECT NULL AS c0, t4.id
    FROM territories AS t4
    WHERE t4.id <> @p_1 AND NOT EXISTS (
        SELECT 1
        FROM regions AS r1
        WHERE r1.id > 1 AND r1.id = t4.region_id
    )
) AS t

SELECT CASE WHEN t.c2 IS NULL THEN 0 ELSE t.c1 END AS customers, CASE WHEN t.c5 IS NULL THEN 0 ELSE t.c4 END AS suppliers, CASE WHEN t.c2 IS NULL THEN t.c3 ELSE t.country END AS country
FROM (
    SELECT t1.country, t1.c1, t1.c2, t2.country AS c3, t2.c1 AS c4, t2.c2 AS c5
    FROM (
        SELECT c.country, COUNT(*) AS c1, 1 AS c2
        FROM customers AS c
        GROUP BY c.country
    ) AS t1
    LEFT JOIN (
        SELECT s.country, COUNT(*) AS c1, 1 AS c2
        FROM suppliers AS s
        GROUP BY s.country
    ) AS t2 ON t1.country = t2.country
    UNION ALL
    SELECT NULL AS c0, NULL AS c1, NULL AS c2, t3.country, t3.c1 AS c4, t3.c2 AS c5
    FROM (
        SELECT s1.country, COUNT(*) AS c1, 1 AS c2
        FROM suppliers AS s1
        GROUP BY s1.country
    ) AS t3
    WHERE NOT EXISTS (
        SELECT 1
        FROM (
            SELECT c1.country
            FROM customers AS c1
            GROUP BY c1.country
        ) AS t4
        WHERE t4.country = t3.country
    )
) AS t

-- Group_joins
SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE c.id = o.customer_id
) AS count
FROM customers AS c

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE c.id = o.customer_id
)

SELECT c.id
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE c.id = o.customer_id AND o.freight COLLATE OXEN_DECIMAL > @p
)

SELECT c.id, o.id AS "order"
FROM customers AS c
JOIN orders AS o ON c.id = o.customer_id
WHERE o.freight COLLATE OXEN_DECIMAL > @p

SELECT c.id, COALESCE(o.id, 0) AS "order"
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id AND o.freight COLLATE OXEN_DECIMAL > @p

SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE c.id = o.customer_id
) AS n
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE c.id = o.customer_id
) > 3
ORDER BY n, c.id

SELECT c.name, (
    SELECT MAX(p.unit_price COLLATE OXEN_DECIMAL)
    FROM products AS p
    WHERE c.id = p.category_id
) AS max, (
    SELECT MIN(p1.weight)
    FROM products AS p1
    WHERE c.id = p1.category_id
) AS min, NOT EXISTS (
    SELECT 1
    FROM products AS p2
    WHERE c.id = p2.category_id AND p2.units_in_stock <= 0
) AS "all"
FROM categories AS c

SELECT c.name
FROM categories AS c
ORDER BY (
    SELECT COALESCE(SUM(p.units_in_stock), 0)
    FROM products AS p
    WHERE c.id = p.category_id
), c.id

SELECT s.id, (
    SELECT p.name
    FROM products AS p
    WHERE s.id = p.supplier_id
    ORDER BY p.id
    LIMIT 1
) AS "first"
FROM suppliers AS s

SELECT e.last_name
FROM employees AS e
WHERE (
    SELECT COUNT(*)
    FROM employees AS e1
    WHERE e.id = e1.reports_to_id
) > 1

-- Inner_joins_with_operators_after
SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE c.country = @p AND o.freight COLLATE OXEN_DECIMAL > @p_1

SELECT o.id, c.name
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY c.name, o.id
LIMIT @count

SELECT t.id
FROM (
    SELECT DISTINCT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
    FROM orders AS o
    JOIN customers AS c ON o.customer_id = c.id
) AS t

SELECT COUNT(*) AS c0
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE c.is_active

SELECT COALESCE(oxen_decimal_sum(o.freight), '0') AS c0
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id

SELECT MAX(o.freight COLLATE OXEN_DECIMAL) AS c0
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id

SELECT EXISTS (
    SELECT 1
    FROM orders AS o
    JOIN customers AS c ON o.customer_id = c.id
    WHERE c.city IS NULL
) AS c0

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, c.id AS c9, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id
LIMIT 1

SELECT (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS count, c.name
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id

SELECT c.rank, oxen_decimal_sum(o.freight) AS sum
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY c.rank

-- Keys_of_every_kind
SELECT COUNT(*) AS c0
FROM orders AS o
JOIN orders AS o1 ON o.status = o1.status

SELECT COUNT(*) AS c0
FROM orders AS o
JOIN orders AS o1 ON o.priority = o1.priority

SELECT c.id, c1.id AS b
FROM customers AS c
JOIN customers AS c1 ON c.since = c1.since

SELECT c.id, c1.id AS b
FROM customers AS c
JOIN customers AS c1 ON c.credit_limit = c1.credit_limit

SELECT c.id, c1.id AS b
FROM customers AS c
JOIN customers AS c1 ON c.is_active = c1.accepts_mail

SELECT p.id, p1.id AS b
FROM products AS p
JOIN products AS p1 ON p.sku = p1.sku

SELECT p.id, p1.id AS b
FROM products AS p
JOIN products AS p1 ON p.weight = p1.weight

SELECT e.id, e1.id AS b
FROM employees AS e
JOIN employees AS e1 ON e.birth_date = e1.birth_date

SELECT e.id, e1.id AS b
FROM employees AS e
JOIN employees AS e1 ON e.shift_start = e1.shift_start

SELECT e.id, e1.id AS b
FROM employees AS e
JOIN employees AS e1 ON e.skills = e1.skills

SELECT p.id, c.id AS c
FROM products AS p
JOIN customers AS c ON oxen_length(p.name) = oxen_length(c.name)

SELECT p.id, s.id AS x
FROM products AS p
JOIN suppliers AS s ON p.supplier_id + 1 = s.id

SELECT p.id, p1.id AS b
FROM products AS p
JOIN products AS p1 ON p.units_in_stock = p1.id

SELECT c.id, s.name
FROM customers AS c
JOIN suppliers AS s ON oxen_upper(c.country) = oxen_upper(s.country)

SELECT o.id, o1.id AS b
FROM orders AS o
JOIN orders AS o1 ON o.customer_id = o1.customer_id AND CAST(substr(o.placed_at, 1, 4) AS INTEGER) = CAST(substr(o1.placed_at, 1, 4) AS INTEGER)
WHERE o.id < o1.id

SELECT o.id, e1.last_name
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
JOIN employees AS e1 ON e.id = e1.id

SELECT ol.product_id, o1.id
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN orders AS o1 ON o.id = o1.id

SELECT o.id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id AND 1 = c.is_active

-- Left_joins_with_operators_after
SELECT c.id
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE o.id IS NULL

SELECT COUNT(*) AS c0
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
WHERE o.id IS NOT NULL

SELECT c.id, o.freight
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id AND o.freight COLLATE OXEN_DECIMAL > @p

SELECT c.id
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id AND o.freight COLLATE OXEN_DECIMAL > @p
WHERE COALESCE(o.freight, @p_1) = @p_2

SELECT c.country, SUM(CASE WHEN o.id IS NULL THEN 0 ELSE 1 END) AS orders
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id
GROUP BY c.country

SELECT c.id, COALESCE(p.name, @p) AS name, p.id AS c2, p.name AS c3, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id

SELECT c.name
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id AND p.is_discontinued
ORDER BY p.id IS NULL, c.name

SELECT s.name, COALESCE(t.c1, 0) AS count
FROM suppliers AS s
LEFT JOIN (
    SELECT p.supplier_id, COUNT(*) AS c1
    FROM products AS p
    GROUP BY p.supplier_id
) AS t ON s.id = t.supplier_id

SELECT s.id, COALESCE(t.id, 0) AS product
FROM suppliers AS s
LEFT JOIN (
    SELECT p.id, p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
) AS t ON s.id = t.supplier_id

SELECT s.id, t.name
FROM suppliers AS s
LEFT JOIN (
    SELECT DISTINCT p.supplier_id, p.name, 1 AS c2
    FROM products AS p
) AS t ON s.id = t.supplier_id

-- Subqueries_on_either_side
SELECT t.id, c.name
FROM (
    SELECT o.id, o.customer_id
    FROM orders AS o
    WHERE o.freight COLLATE OXEN_DECIMAL > @p
    ORDER BY o.id
    LIMIT @count
) AS t
JOIN customers AS c ON t.customer_id = c.id
WHERE c.is_active
ORDER BY t.id

SELECT t.id, t1.id AS "order"
FROM (
    SELECT c.id
    FROM customers AS c
    ORDER BY c.id
    LIMIT @count OFFSET @count_1
) AS t
JOIN (
    SELECT o.id, o.customer_id
    FROM orders AS o
    ORDER BY o.id DESC
    LIMIT @count_2
) AS t1 ON t.id = t1.customer_id
ORDER BY t.id

SELECT t.country, s.name
FROM (
    SELECT DISTINCT c.country
    FROM customers AS c
) AS t
LEFT JOIN suppliers AS s ON t.country = s.country

SELECT t.country, t.count, s.id IS NOT NULL AS has
FROM (
    SELECT c.country, COUNT(*) AS count
    FROM customers AS c
    GROUP BY c.country
) AS t
LEFT JOIN suppliers AS s ON t.country = s.country

SELECT t.customer_id, o1.id
FROM (
    SELECT o.customer_id, MAX(o.placed_at) AS "last"
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
JOIN orders AS o1 ON t.customer_id = o1.customer_id AND t."last" = o1.placed_at

SELECT t.name, o.id
FROM (
    SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
    FROM customers AS c
    UNION
    SELECT c1.id, c1.name, c1.contact_name, c1.city, c1.region, c1.country, c1.since, c1.rank, c1.credit_limit, c1.is_active, c1.accepts_mail
    FROM customers AS c1
    WHERE c1.is_active
) AS t
JOIN orders AS o ON t.id = o.customer_id

SELECT p.name
FROM products AS p
JOIN (
    SELECT p1.supplier_id, MAX(p1.unit_price COLLATE OXEN_DECIMAL) AS most
    FROM products AS p1
    GROUP BY p1.supplier_id
) AS t ON p.supplier_id = t.supplier_id AND p.unit_price = t.most

SELECT p.name
FROM products AS p
JOIN (
    SELECT ol.product_id
    FROM order_lines AS ol
    GROUP BY ol.product_id
    HAVING COUNT(*) > 4
) AS t ON p.id = t.product_id

SELECT e.last_name
FROM employees AS e
JOIN (
    SELECT DISTINCT o.employee_id
    FROM orders AS o
) AS t ON e.id = t.employee_id

SELECT c.id, COALESCE(t.sum, @p) AS sum
FROM customers AS c
LEFT JOIN (
    SELECT o.customer_id, oxen_decimal_sum(o.freight) AS sum
    FROM orders AS o
    GROUP BY o.customer_id
) AS t ON c.id = t.customer_id
ORDER BY c.id
