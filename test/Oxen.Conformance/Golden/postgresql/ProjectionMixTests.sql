-- Choices
SELECT CASE WHEN o.status = 'Open' THEN 1 WHEN o.status = 'Shipped' THEN 2 ELSE 3 END AS c0
FROM orders AS o

SELECT o.id, CASE WHEN o.priority IS NULL THEN 1 ELSE o.priority END AS p
FROM orders AS o

SELECT o.id, CASE WHEN o.shipped_at IS NULL THEN o.placed_at ELSE o.shipped_at END AS s
FROM orders AS o

SELECT o.id, COALESCE(o.shipped_at, o.placed_at) AS s, CASE WHEN o.shipped_at IS NOT NULL THEN 1 ELSE 0 END AS d
FROM orders AS o

SELECT o.id
FROM orders AS o
WHERE CASE WHEN o.freight > @p THEN o.status ELSE 'Open' END = 'Open'

SELECT o.id
FROM orders AS o
ORDER BY CASE WHEN o.priority IS NULL THEN 0 ELSE o.priority END NULLS FIRST, o.id

SELECT o.id
FROM orders AS o
ORDER BY o.shipped_at IS NULL, o.shipped_at DESC NULLS LAST, o.id

SELECT p.id, CASE WHEN p.reorder_level > 10 THEN @p WHEN p.reorder_level > 0 THEN @p_1 WHEN p.reorder_level IS NULL THEN @p_2 ELSE @p_3 END AS level
FROM products AS p

SELECT COALESCE(SUM(CASE WHEN p.is_discontinued THEN 0 ELSE p.units_in_stock * 2 END), 0) AS c0
FROM products AS p

SELECT p.id
FROM products AS p
WHERE CASE WHEN p.is_discontinued THEN p.units_in_stock > 0 ELSE p.units_in_stock > 30 END

SELECT p.id
FROM products AS p
WHERE CASE WHEN p.weight > 1.0 THEN p.name END IS NULL

SELECT c.id, CASE WHEN COALESCE(c.city, '') = '' THEN c.country ELSE COALESCE(c.city, '') || @p || c.country END AS city
FROM customers AS c

SELECT c.id, CASE WHEN c.accepts_mail = TRUE THEN @p WHEN c.accepts_mail = FALSE THEN @p_1 ELSE @p_2 END AS mail
FROM customers AS c

SELECT c.id
FROM customers AS c
WHERE COALESCE(c.accepts_mail, c.is_active)

SELECT c.id
FROM customers AS c
WHERE (c.accepts_mail IS NULL) = (c.region IS NULL)

SELECT c.id
FROM customers AS c
ORDER BY CASE WHEN c.rank = 3 THEN 0 ELSE 1 END, COALESCE(c.credit_limit, @p), c.id

-- Collections_in_every_form
SELECT c.id, c.name
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.freight, o.status
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT k.n, o.id, c.name
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

SELECT k.n, o.status
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.priority
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT 4 OFFSET @count

SELECT k.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.id
    LIMIT 2
) AS t
ORDER BY t.id

SELECT c.id
FROM customers AS c
ORDER BY c.id DESC
LIMIT 3

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.id > 30
)
ORDER BY c.id

SELECT c.id
FROM customers AS c
WHERE 7 IN (
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
)
ORDER BY c.id

SELECT c.id
FROM customers AS c
WHERE c.country = @p
ORDER BY c.id

SELECT o.id, o.customer_id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN orders AS o
JOIN customers AS c ON k.customer_id = c.id
WHERE o.customer_id = c.id
ORDER BY o.id

SELECT o.id, o.employee_id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE o.employee_id IS NOT NULL
ORDER BY o.id

SELECT k.n, e.last_name
FROM (SELECT n - 1 AS n, value AS employee_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN employees AS e
LEFT JOIN employees AS e1 ON k.employee_id = e1.id
WHERE e.reports_to_id = e1.id
ORDER BY e.id

SELECT p.id
FROM products AS p
ORDER BY p.id

SELECT k.n, t.name COLLATE "C" AS name
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT DISTINCT c.name
    FROM order_lines AS ol
    JOIN orders AS o ON ol.order_id = o.id
    JOIN customers AS c ON o.customer_id = c.id
    WHERE ol.product_id = k.id
    ORDER BY c.name
    LIMIT 3
) AS t
ORDER BY name

SELECT t.country COLLATE "C" AS country
FROM (
    SELECT DISTINCT c.country
    FROM customers AS c
) AS t
ORDER BY country

SELECT k.n, c.id
FROM (SELECT n - 1 AS n, value AS country FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON c.country = k.country
ORDER BY c.id

SELECT s.id
FROM suppliers AS s
ORDER BY s.id

SELECT p.supplier_id, p.id, p.name, p.category_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id = ANY(@keys)
ORDER BY p.id

SELECT k.n, t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.supplier_id = k.id
    ORDER BY p.id DESC
    LIMIT 1
) AS t
ORDER BY t.id DESC

SELECT k.n, t.id, t.name
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT p.id, p.name
    FROM products AS p
    WHERE p.supplier_id = k.id
    ORDER BY p.id
    LIMIT 1 OFFSET 2
) AS t
ORDER BY t.id

SELECT k.n, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY p.id) - 1 AS i, p.name
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN products AS p ON p.supplier_id = k.id
ORDER BY p.id

SELECT t.n, t.i, t.name
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY p.id) - 1 AS i, p.name, p.id, k.n
    FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN products AS p ON p.supplier_id = k.id
) AS t
WHERE t.i % 2 = 1
ORDER BY t.i, t.id

-- Collections_of_a_choice
SELECT e.id % 2 = 0 AS c0, e.id
FROM employees AS e
ORDER BY e.id

SELECT e.reports_to_id, e.id
FROM employees AS e
WHERE e.reports_to_id = ANY(@keys)
ORDER BY e.id

SELECT o.employee_id, o.id
FROM orders AS o
WHERE o.employee_id = ANY(@keys)
ORDER BY o.id

-- Members_of_a_choice_between_rows
SELECT o.id, CASE WHEN o.freight > @p THEN c.name ELSE (
    SELECT c1.name
    FROM customers AS c1
    ORDER BY c1.id
    LIMIT 1
) END AS name
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id

SELECT e.id, CASE WHEN e.id > 2 AND e.reports_to_id IS NOT NULL THEN e1.last_name ELSE e.last_name END AS boss
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id

SELECT e.id, CASE WHEN e.id > 2 THEN e1.last_name ELSE e.last_name END AS last_name, CASE WHEN e.id > 2 THEN e1.first_name ELSE e2.first_name END AS up, CASE WHEN e.id > 5 THEN e2.last_name END AS two
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE CASE WHEN e.id > 2 THEN e1.last_name ELSE e.last_name END IS NULL

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY CASE WHEN e.id > 2 THEN e1.last_name END COLLATE "C" NULLS FIRST, e.id

SELECT CASE WHEN e.reports_to_id IS NULL THEN e.first_name ELSE CASE WHEN e1.reports_to_id IS NULL THEN e1.first_name ELSE e2.first_name END END AS c0
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE starts_with(CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END, @p)

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY CASE WHEN e.reports_to_id IS NULL THEN e.birth_date ELSE e1.birth_date END NULLS FIRST, e.id

SELECT e.id, CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END COLLATE "C" AS last_name, CASE WHEN e.reports_to_id IS NULL THEN e.salary ELSE e1.salary END AS salary, length(CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END) + regexp_count(CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END, '[\U00010000-\U0010FFFF]') AS n
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE CASE WHEN e.reports_to_id IS NULL THEN e.salary ELSE e1.salary END > @p
ORDER BY last_name NULLS FIRST, e.id

SELECT CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END AS key, COUNT(*) AS n
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
GROUP BY CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END

SELECT ol.order_id, ol.product_id, CASE WHEN ol.quantity > 10 THEN c.name ELSE c.name END AS name, CASE WHEN ol.quantity > 10 THEN (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) ELSE (
    SELECT COUNT(*)
    FROM orders AS o2
    WHERE o2.customer_id = c.id
) END AS count
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id

SELECT p.id, CASE WHEN p.id > 3 THEN p.name ELSE s.name END AS name
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id

SELECT p.id, CASE WHEN p.id > 3 THEN s.name ELSE (
    SELECT s1.name
    FROM suppliers AS s1
    ORDER BY s1.id
    LIMIT 1
) END AS name, CASE WHEN p.id > 3 THEN s.country ELSE (
    SELECT s2.country
    FROM suppliers AS s2
    ORDER BY s2.id
    LIMIT 1
) END AS country
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id

-- Members_of_the_first_row_that_is_there
SELECT CASE WHEN e.reports_to_id IS NOT NULL THEN e1.last_name ELSE e.last_name END AS c0
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY e.id

SELECT e.id, CASE WHEN e1.reports_to_id IS NOT NULL THEN e2.last_name ELSE CASE WHEN e.reports_to_id IS NOT NULL THEN e1.last_name ELSE e.last_name END END AS last_name, CASE WHEN e.reports_to_id IS NOT NULL THEN (
    SELECT COUNT(*)
    FROM employees AS e3
    WHERE e3.reports_to_id = e1.id
) ELSE (
    SELECT COUNT(*)
    FROM employees AS e4
    WHERE e4.reports_to_id = e.id
) END AS n
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE starts_with(CASE WHEN e.reports_to_id IS NOT NULL THEN e1.last_name ELSE e.last_name END, @p)

SELECT e.id, CASE WHEN e.reports_to_id IS NOT NULL THEN e1.birth_date ELSE e.birth_date END AS birth_date
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY CASE WHEN e.reports_to_id IS NOT NULL THEN e1.last_name ELSE e.last_name END COLLATE "C" NULLS FIRST, e.id

SELECT o.id, CASE WHEN o.employee_id IS NOT NULL THEN e.last_name ELSE (
    SELECT e1.last_name
    FROM employees AS e1
    ORDER BY e1.id
    LIMIT 1
) END AS last_name, c.name
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
JOIN customers AS c ON o.customer_id = c.id

SELECT e.id, e.reports_to_id IS NOT NULL AS c1, e1.id AS c2, e1.first_name, e1.last_name, e1.birth_date, e1.hired_at, e1.reports_to_id, e1.salary, e1.shift_start, e1.skills, e.first_name AS c11, e.last_name AS c12, e.birth_date AS c13, e.hired_at AS c14, e.reports_to_id AS c15, e.salary AS c16, e.shift_start AS c17, e.skills AS c18
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY e.id

SELECT e.id
FROM employees AS e
WHERE CASE WHEN e.id > 2 THEN e.reports_to_id END IS NOT NULL

-- Names_in_between
SELECT o.id, c.name, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) AS n
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
WHERE (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) > 3
ORDER BY n DESC, o.id

SELECT c.id, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.id DESC
    LIMIT 1
) AS last, (
    SELECT o2.freight
    FROM orders AS o2
    WHERE o2.customer_id = c.id
    ORDER BY o2.id DESC
    LIMIT 1
) AS freight
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)
ORDER BY c.id

SELECT c.id, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight > @p
) AS n, (
    SELECT COALESCE(SUM(o2.freight), 0)
    FROM orders AS o2
    WHERE o2.customer_id = c.id AND o2.freight > @p
) AS sum
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight > @p
)

SELECT p.id, p.unit_price * CAST(p.units_in_stock AS numeric) AS value
FROM products AS p
WHERE p.unit_price * CAST(p.units_in_stock AS numeric) > @p AND p.unit_price * CAST(p.units_in_stock AS numeric) < @p_1
ORDER BY value, p.id

SELECT p.unit_price > @p AS key, COUNT(*) AS n, COUNT(*) * 2 AS double
FROM products AS p
GROUP BY p.unit_price > @p

SELECT (upper(c.name COLLATE "und-x-icu") COLLATE "C") COLLATE "C" AS name, length(upper(c.name COLLATE "und-x-icu") COLLATE "C") + regexp_count(upper(c.name COLLATE "und-x-icu") COLLATE "C", '[\U00010000-\U0010FFFF]') AS length
FROM customers AS c
WHERE starts_with(upper(c.name COLLATE "und-x-icu") COLLATE "C", @p)
ORDER BY length, name

SELECT c.id, o.id AS "order", (
    SELECT COALESCE(SUM(ol.quantity), 0)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS sum
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
WHERE (
    SELECT COALESCE(SUM(ol.quantity), 0)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > 20

SELECT c.name, o.id, ol.product_id
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
JOIN order_lines AS ol ON ol.order_id = o.id
WHERE c.is_active AND o.freight > @p AND ol.quantity > 10
ORDER BY o.id, ol.product_id

SELECT c.id, COALESCE(o.id, 0) AS "order", e.last_name
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
LEFT JOIN employees AS e ON o.id IS NOT NULL AND e.id = o.employee_id

SELECT e.last_name, r.name
FROM employees AS e
JOIN employee_territories AS et ON et.employee_id = e.id
JOIN territories AS t ON et.territory_id = t.id
JOIN regions AS r ON t.region_id = r.id
WHERE et.share > @p

-- Pages_in_odd_places
SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 8
) AS t
ORDER BY t.id OFFSET @count

SELECT t.id
FROM (
    SELECT t1.id
    FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id OFFSET @count
    ) AS t1
    ORDER BY t1.id
    LIMIT 6 OFFSET @count_1
) AS t
ORDER BY t.id
LIMIT 4

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 2 OFFSET @count

SELECT p.id
FROM products AS p
ORDER BY p.id OFFSET @count

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
ORDER BY t.id DESC
LIMIT 2

SELECT t.id
FROM (
    SELECT p.id, p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
WHERE t.unit_price > @p
ORDER BY t.id

SELECT COUNT(*) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
WHERE t.unit_price > @p

SELECT COALESCE(SUM(t.unit_price), 0) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t

SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.id OFFSET @count
    ) AS t
    WHERE t.supplier_id = 3
) AS c0

SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.id
        LIMIT 5
    ) AS t
    WHERE t.supplier_id <> 1
) AS c0

SELECT DISTINCT p.supplier_id
FROM products AS p
ORDER BY p.supplier_id
LIMIT 2

SELECT DISTINCT t.supplier_id
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 6
) AS t

SELECT DISTINCT t.supplier_id
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT 6
) AS t
ORDER BY t.supplier_id DESC
LIMIT 1

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 6
) AS t
ORDER BY t.id DESC
LIMIT 2

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 6
) AS t
ORDER BY t.id DESC
LIMIT 1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT 1 OFFSET @count

SELECT t.id
FROM (
    SELECT t1.id
    FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id
        LIMIT 3 OFFSET @count
    ) AS t1
    ORDER BY t1.id DESC
    LIMIT 2
) AS t
ORDER BY t.id

SELECT t.id
FROM (
    SELECT t1.id
    FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id DESC OFFSET @count
    ) AS t1
    ORDER BY t1.id DESC
    LIMIT 2
) AS t
ORDER BY t.id

SELECT COUNT(*) AS c0
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 4
) AS t
JOIN order_lines AS ol ON ol.product_id = t.id

SELECT p.id, s.name, (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.product_id = p.id
) AS n
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
ORDER BY p.id
LIMIT 4

SELECT p.id, c.name
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
LEFT JOIN categories AS c ON p.category_id = c.id
ORDER BY s.name, p.id
LIMIT 4 OFFSET @count

SELECT t.name
FROM (
    SELECT DISTINCT t1.id, t1.name, t1.country, t1.home_page
    FROM (
        SELECT s.id, s.name, s.country, s.home_page
        FROM products AS p
        JOIN suppliers AS s ON p.supplier_id = s.id
        ORDER BY p.id
        LIMIT 5
    ) AS t1
) AS t
ORDER BY t.id

SELECT MAX((
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.product_id = t.id
)) AS c0
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t

-- Paths
SELECT ol.order_id, ol.product_id
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
JOIN products AS p ON ol.product_id = p.id
LEFT JOIN categories AS c1 ON p.category_id = c1.id
WHERE c.city = @p AND c1.name = @p_1

SELECT ol.order_id, ol.product_id, c.name, p.name AS product, s.name AS supplier, c1.name AS category, e.last_name
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
JOIN products AS p ON ol.product_id = p.id
JOIN suppliers AS s ON p.supplier_id = s.id
LEFT JOIN categories AS c1 ON p.category_id = c1.id
LEFT JOIN employees AS e ON o.employee_id = e.id

SELECT ol.quantity
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
JOIN products AS p ON ol.product_id = p.id
LEFT JOIN categories AS c1 ON p.category_id = c1.id
ORDER BY c.name, c1.name NULLS FIRST, ol.order_id, ol.product_id
LIMIT 6

SELECT COALESCE(SUM(ol.quantity), 0) AS c0
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
WHERE o.employee_id IS NULL

SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT ol.order_id
    FROM order_lines AS ol
    JOIN orders AS o ON ol.order_id = o.id
    LEFT JOIN employees AS e ON o.employee_id = e.id
    WHERE e.reports_to_id IS NULL
) AS t

SELECT COUNT(*) AS c0
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id
WHERE e2.last_name = @p

SELECT COUNT(*) AS c0
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
JOIN suppliers AS s ON p.supplier_id = s.id
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
WHERE s.country = c.country

SELECT COALESCE(SUM(ol.quantity), 0) AS c0
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
JOIN suppliers AS s ON p.supplier_id = s.id
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
WHERE (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.supplier_id = s.id
) > 4 AND EXISTS (
    SELECT 1
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.id <> ol.order_id
)

SELECT o.id, COALESCE(e1.first_name, @p) AS boss
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id

SELECT e1.last_name
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id

SELECT o.id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE COALESCE(e1.last_name, @p) <> @p_1

SELECT o.id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE e.birth_date > @p

SELECT o.id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE (e.birth_date > @p) IS NOT TRUE

SELECT o.id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
JOIN customers AS c ON o.customer_id = c.id
WHERE ((e.salary > @p) IS TRUE) = c.is_active

SELECT o.id, COALESCE(e.last_name, @p) AS name, COALESCE(e.salary, @p_1) AS salary, e.birth_date
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id

SELECT o.id, CASE WHEN o.employee_id IS NOT NULL AND e.reports_to_id IS NOT NULL THEN e1.last_name ELSE @p END AS boss
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id

SELECT o.id, COALESCE(o.employee_id, -1) AS id2, o.employee_id IS NOT NULL AS has
FROM orders AS o

SELECT p.id, c.id AS c1, c.name, c.description, s.id AS c4, s.name AS c5, s.country, s.home_page
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
JOIN suppliers AS s ON p.supplier_id = s.id

SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT c.id, c.name, c.description
    FROM products AS p
    LEFT JOIN categories AS c ON p.category_id = c.id
    WHERE c.id IS NOT NULL
) AS t

SELECT p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
WHERE p.category_id IS NULL OR c.description IS NULL

SELECT p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
WHERE p.category_id IS NOT NULL AND c.description IS NOT NULL AND (length(c.description) + regexp_count(c.description, '[\U00010000-\U0010FFFF]')) > 0

SELECT p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
WHERE (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.category_id = c.id
) > 2

SELECT p.id, (
    SELECT COUNT(*)
    FROM products AS p1
    WHERE p1.category_id = c.id AND p1.unit_price < p.unit_price
) AS same
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id

-- Rows_of_each_row_are_numbered
SELECT s.id, ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS i, p.name
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id

SELECT t.id
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS place, p.id
    FROM suppliers AS s
    JOIN products AS p ON p.supplier_id = s.id
) AS t
WHERE t.place > 2

SELECT s.id, (
    SELECT COUNT(*)
    FROM (
        SELECT ROW_NUMBER() OVER (ORDER BY p.id) - 1 AS place
        FROM products AS p
        WHERE p.supplier_id = s.id
    ) AS t
    WHERE t.place % 2 = 0
) AS n
FROM suppliers AS s

-- Rows_that_are_not_there
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 0
LIMIT 1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 0
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 3
LIMIT 2

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 0
ORDER BY p.id DESC
LIMIT 1

SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

SELECT MAX(p.id) AS c0
FROM products AS p
WHERE p.id < 0

SELECT MIN(p.name) AS c0
FROM products AS p
WHERE p.id < 0

SELECT COALESCE(SUM(p.unit_price), 0) AS c0
FROM products AS p
WHERE p.id < 0

SELECT round(AVG(p.unit_price + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(p.unit_price + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS c0
FROM products AS p
WHERE p.id < 0

SELECT AVG(p.weight) AS c0
FROM products AS p
WHERE p.id < 0

SELECT p.id
FROM products AS p
WHERE p.id < 0
LIMIT 1

SELECT p.is_discontinued
FROM products AS p
WHERE p.id < 0
LIMIT 2

SELECT COALESCE(p.id, 0) AS c0
FROM (
    SELECT 1
) AS t
LEFT JOIN products AS p ON p.id < 0

SELECT COALESCE(MAX(p.id), 7) AS c0
FROM products AS p
WHERE p.id < 0

SELECT NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id < 0 AND NOT p.is_discontinued
) AS c0

SELECT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.id < 0
) AS c0

-- Several_collections
SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT ol.order_id, ol.quantity
FROM order_lines AS ol
WHERE ol.order_id = ANY(@keys)
ORDER BY ol.product_id

SELECT k.n, c.id
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS id, CAST(value ->> 1 AS text) AS country FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON c.country = k.country AND c.id <> k.id
ORDER BY c.id

SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

SELECT k.n, t.order_id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT ol.order_id
    FROM order_lines AS ol
    JOIN orders AS o ON ol.order_id = o.id
    WHERE ol.product_id = k.id
    ORDER BY ol.order_id
    LIMIT 2
) AS t
ORDER BY t.order_id

SELECT k.n, ol.product_id
FROM (SELECT n - 1 AS n, value AS order_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN order_lines AS ol
JOIN orders AS o ON k.order_id = o.id
WHERE ol.order_id = o.id
ORDER BY ol.product_id

SELECT e.id
FROM employees AS e
ORDER BY e.id

SELECT e.reports_to_id, e.id
FROM employees AS e
WHERE e.reports_to_id = ANY(@keys)
ORDER BY e.id

SELECT o.employee_id, o.id
FROM orders AS o
WHERE o.employee_id = ANY(@keys)
ORDER BY o.id

SELECT et.employee_id, et.territory_id
FROM employee_territories AS et
WHERE et.employee_id = ANY(@keys)
ORDER BY et.territory_id
