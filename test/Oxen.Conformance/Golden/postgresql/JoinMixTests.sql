-- Chains_of_joins
SELECT c.name, p.name AS product, ol.quantity
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
JOIN products AS p ON ol.product_id = p.id
WHERE c.country = @p AND p.unit_price > @p_1

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
WHERE c.id IS NULL OR c.id IS DISTINCT FROM 3

SELECT c.name, s.name AS supplier
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id
LEFT JOIN suppliers AS s ON COALESCE(p.supplier_id, 0) = s.id

SELECT p.name, c.name AS c2
FROM categories AS c
LEFT JOIN products AS p ON p.category_id = c.id
ORDER BY c.name, p.name NULLS FIRST

SELECT c.id
FROM categories AS c
LEFT JOIN products AS p ON p.category_id = c.id
WHERE p.id IS NULL

-- Cross_and_non_equi_joins
SELECT p.id, p1.id AS b
FROM products AS p
CROSS JOIN products AS p1
WHERE p.id < p1.id AND p.unit_price = p1.unit_price

SELECT e.id, e1.id AS b
FROM employees AS e
CROSS JOIN employees AS e1
WHERE e.hired_at < e1.hired_at AND e.salary < e1.salary

SELECT c.id, p.id AS product
FROM categories AS c
CROSS JOIN products AS p
WHERE p.category_id = c.id OR p.category_id IS NULL AND c.id = 1

SELECT c.id, o.id AS "order"
FROM customers AS c
CROSS JOIN orders AS o
WHERE c.id = o.customer_id AND o.placed_at > @p

SELECT COUNT(*) AS c0
FROM regions AS r
CROSS JOIN territories AS t

SELECT r.id, t.id AS territory
FROM regions AS r
CROSS JOIN territories AS t
WHERE t.region_id IS DISTINCT FROM r.id

SELECT s.id, p.id AS product
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id AND p.units_in_stock > (length(s.name) + regexp_count(s.name, '[\U00010000-\U0010FFFF]'))

SELECT s.id, t.id AS product
FROM suppliers AS s
CROSS JOIN LATERAL (
    SELECT p.id
    FROM products AS p
    WHERE p.supplier_id = s.id
    ORDER BY p.unit_price DESC, p.id
    LIMIT 2
) AS t

SELECT DISTINCT s.id, p.category_id
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id

SELECT s.id, c.id AS customer, p.id AS product
FROM suppliers AS s
LEFT JOIN customers AS c ON c.country = s.country
LEFT JOIN products AS p ON p.supplier_id = s.id AND p.unit_price > @p

-- Full_joins
SELECT c.id, CASE WHEN c.id IS NULL OR s.id IS NULL THEN NULL ELSE s.name END AS "both", CASE WHEN c.id IS NULL THEN NULL ELSE COALESCE(s.name, @p) END AS "cross"
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country

SELECT CASE WHEN c.id IS NULL THEN NULL WHEN s.id IS NULL THEN c.city ELSE s.home_page END AS a, CASE WHEN c.id IS NULL THEN NULL ELSE COALESCE(c.region, @p) END AS b
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country

SELECT c.id, s.name
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country
WHERE c.id IS NULL OR s.name IS NULL

SELECT COUNT(*) AS c0
FROM customers AS c
FULL JOIN suppliers AS s ON c.country = s.country
WHERE c.id IS NULL

SELECT r.name, t.id
FROM regions AS r
FULL JOIN territories AS t ON r.id = t.region_id
ORDER BY r.name NULLS FIRST, t.id NULLS FIRST

SELECT COALESCE(t.id, 0) AS region, COALESCE(t1.id, @p) AS territory
FROM (
    SELECT r.id
    FROM regions AS r
    WHERE r.id > 1
) AS t
FULL JOIN (
    SELECT t2.id, t2.region_id
    FROM territories AS t2
    WHERE t2.id <> @p_1
) AS t1 ON t.id = t1.region_id

SELECT COALESCE(t.c1, 0) AS customers, COALESCE(t1.c1, 0) AS suppliers, COALESCE(t.country, t1.country) AS country
FROM (
    SELECT c.country, COUNT(*) AS c1
    FROM customers AS c
    GROUP BY c.country
) AS t
FULL JOIN (
    SELECT s.country, COUNT(*) AS c1
    FROM suppliers AS s
    GROUP BY s.country
) AS t1 ON t.country = t1.country

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
    WHERE c.id = o.customer_id AND o.freight > @p
)

SELECT c.id, o.id AS "order"
FROM customers AS c
JOIN orders AS o ON c.id = o.customer_id
WHERE o.freight > @p

SELECT c.id, COALESCE(o.id, 0) AS "order"
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id AND o.freight > @p

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
    SELECT MAX(p.unit_price)
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
) AS first
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
WHERE c.country = @p AND o.freight > @p_1

SELECT o.id, c.name
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY c.name, o.id
LIMIT 5

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

SELECT COALESCE(SUM(o.freight), 0) AS c0
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id

SELECT MAX(o.freight) AS c0
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

SELECT c.rank, SUM(o.freight) AS sum
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
JOIN customers AS c ON (length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) = (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]'))

SELECT p.id, s.id AS x
FROM products AS p
JOIN suppliers AS s ON p.supplier_id + 1 = s.id

SELECT p.id, p1.id AS b
FROM products AS p
JOIN products AS p1 ON p.units_in_stock = p1.id

SELECT c.id, s.name
FROM customers AS c
JOIN suppliers AS s ON (upper(c.country COLLATE "und-x-icu") COLLATE "C") = (upper(s.country COLLATE "und-x-icu") COLLATE "C")

SELECT o.id, o1.id AS b
FROM orders AS o
JOIN orders AS o1 ON o.customer_id = o1.customer_id AND CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer)
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
JOIN customers AS c ON o.customer_id = c.id AND TRUE = c.is_active

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
LEFT JOIN orders AS o ON c.id = o.customer_id AND o.freight > @p

SELECT c.id
FROM customers AS c
LEFT JOIN orders AS o ON c.id = o.customer_id AND o.freight > @p
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
    LIMIT 4
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
    WHERE o.freight > @p
    ORDER BY o.id
    LIMIT 6
) AS t
JOIN customers AS c ON t.customer_id = c.id
WHERE c.is_active
ORDER BY t.id

SELECT t.id COLLATE "C" AS id, t1.id AS "order"
FROM (
    SELECT c.id
    FROM customers AS c
    ORDER BY c.id
    LIMIT 5 OFFSET @count
) AS t
JOIN (
    SELECT o.id, o.customer_id
    FROM orders AS o
    ORDER BY o.id DESC
    LIMIT 20
) AS t1 ON t.id = t1.customer_id
ORDER BY id

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
    SELECT o.customer_id, MAX(o.placed_at) AS last
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
JOIN orders AS o1 ON t.customer_id = o1.customer_id AND t.last = o1.placed_at

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
    SELECT p1.supplier_id, MAX(p1.unit_price) AS most
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
    SELECT o.customer_id, SUM(o.freight) AS sum
    FROM orders AS o
    GROUP BY o.customer_id
) AS t ON c.id = t.customer_id
ORDER BY c.id
