-- By_keys
SELECT t.id
FROM (
    SELECT DISTINCT ON (p.supplier_id) p.id
    FROM products AS p
    ORDER BY p.supplier_id, p.id
) AS t
ORDER BY t.id

SELECT t.name
FROM (
    SELECT DISTINCT ON (p.supplier_id, p.category_id) p.id, p.name
    FROM products AS p
    ORDER BY p.supplier_id, p.category_id, p.id
) AS t
ORDER BY t.id

SELECT t.id, c.name
FROM (
    SELECT DISTINCT ON (p.category_id) p.id, p.category_id, p.unit_price
    FROM products AS p
    ORDER BY p.category_id, p.unit_price DESC, p.id
) AS t
LEFT JOIN categories AS c ON t.category_id = c.id
ORDER BY t.unit_price DESC, t.id

SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT ON (s.country) 1
    FROM products AS p
    JOIN suppliers AS s ON p.supplier_id = s.id
    ORDER BY s.country, p.id
) AS t

SELECT p.name
FROM products AS p
WHERE p.id NOT IN (
    SELECT ol.product_id
    FROM order_lines AS ol
    WHERE ol.quantity > 20
)
ORDER BY p.id

SELECT p.name
FROM products AS p
WHERE p.id IN (
    SELECT ol.product_id
    FROM order_lines AS ol
    WHERE ol.quantity > 40
)
ORDER BY p.id

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
ORDER BY o.id DESC
LIMIT 1

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
ORDER BY o.freight, o.id
LIMIT 1

SELECT c.id, (
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.freight DESC, o1.id
    LIMIT 1
) AS most
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) AND (
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.freight DESC, o1.id
    LIMIT 1
) > @p

-- In_subqueries
SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM (
        SELECT o.employee_id
        FROM orders AS o
        WHERE o.customer_id = c.id
        UNION
        SELECT e.id
        FROM employees AS e
    ) AS t
) > 6

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
        FROM orders AS o
        WHERE o.customer_id = c.id AND o.freight > @p
        UNION
        SELECT o1.id, o1.customer_id, o1.employee_id, o1.placed_at, o1.shipped_at, o1.freight, o1.status, o1.priority, o1.notes
        FROM orders AS o1
        WHERE o1.customer_id = c.id AND o1.status = 'Open'
    ) AS t
    WHERE t.id > 20
)

SELECT c.id
FROM customers AS c
WHERE c.country NOT IN (
    SELECT t.country
    FROM (
        SELECT s.country
        FROM suppliers AS s
        EXCEPT
        SELECT c1.country
        FROM customers AS c1
        WHERE c1.is_active
    ) AS t
)

SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id
        UNION ALL
        SELECT 1
        FROM orders AS o1
        WHERE o1.customer_id = c.id
    ) AS t
) AS n
FROM customers AS c

SELECT c.id, (
    SELECT MAX(t.freight)
    FROM (
        SELECT o.freight
        FROM orders AS o
        WHERE o.customer_id = c.id
        UNION ALL
        SELECT p.unit_price
        FROM products AS p
        WHERE p.unit_price < @p
    ) AS t
) AS max
FROM customers AS c

SELECT s.id, (
    SELECT t.name COLLATE "C"
    FROM (
        SELECT p.name
        FROM products AS p
        WHERE p.supplier_id = s.id
        UNION
        SELECT c.name
        FROM customers AS c
        WHERE c.country = s.country
    ) AS t
    ORDER BY t.name COLLATE "C"
    LIMIT 1
) AS first
FROM suppliers AS s

SELECT s.id
FROM suppliers AS s
ORDER BY (
    SELECT COUNT(*)
    FROM (
        SELECT p.category_id
        FROM products AS p
        WHERE p.supplier_id = s.id
        INTERSECT
        SELECT c.id
        FROM categories AS c
    ) AS t
), s.id

SELECT t.id, t.name
FROM (
    SELECT p.name, s.id
    FROM suppliers AS s
    JOIN products AS p ON p.supplier_id = s.id
    UNION ALL
    SELECT c.name, s1.id
    FROM suppliers AS s1
    JOIN customers AS c ON c.country = s1.country
) AS t

-- Nested_in_each_other
SELECT c.country
FROM customers AS c
UNION
SELECT s.country
FROM suppliers AS s
EXCEPT
SELECT t.country
FROM (
    SELECT c1.country
    FROM customers AS c1
    WHERE c1.is_active
    INTERSECT
    SELECT s1.country
    FROM suppliers AS s1
) AS t

SELECT c.country
FROM customers AS c
UNION ALL
SELECT t.country
FROM (
    SELECT s.country
    FROM suppliers AS s
    EXCEPT
    SELECT c1.country
    FROM customers AS c1
) AS t
UNION ALL
SELECT r.name
FROM regions AS r

SELECT t.id
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 3
    UNION ALL
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.id < 5
    EXCEPT
    SELECT p2.id, p2.name, p2.category_id, p2.supplier_id, p2.unit_price, p2.units_in_stock, p2.reorder_level, p2.is_discontinued, p2.weight, p2.sku
    FROM products AS p2
    WHERE p2.id = 2
) AS t

SELECT p.id
FROM products AS p
EXCEPT
SELECT p1.id
FROM products AS p1
WHERE p1.id < 5
EXCEPT
SELECT p2.id
FROM products AS p2
WHERE p2.id > 10
UNION
SELECT s.id
FROM suppliers AS s

SELECT COALESCE(SUM(t.id), 0) AS c0
FROM (
    SELECT p.id
    FROM products AS p
    INTERSECT
    SELECT t1.id
    FROM (
        SELECT s.id
        FROM suppliers AS s
        UNION
        SELECT c.id
        FROM categories AS c
    ) AS t1
) AS t

SELECT t.id
FROM (
    SELECT * FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id
        LIMIT 3
    ) AS side
    UNION
    SELECT * FROM (
        SELECT p1.id
        FROM products AS p1
        ORDER BY p1.id DESC
        LIMIT 3
    ) AS side
) AS t
ORDER BY t.id DESC
LIMIT 4

SELECT t.id
FROM (
    SELECT * FROM (
        SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
        FROM products AS p
        ORDER BY p.id
        LIMIT 3
    ) AS side
    UNION
    SELECT * FROM (
        SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
        FROM products AS p1
        ORDER BY p1.id DESC
        LIMIT 3
    ) AS side
    EXCEPT
    SELECT * FROM (
        SELECT p2.id, p2.name, p2.category_id, p2.supplier_id, p2.unit_price, p2.units_in_stock, p2.reorder_level, p2.is_discontinued, p2.weight, p2.sku
        FROM products AS p2
        ORDER BY p2.unit_price, p2.id
        LIMIT 5
    ) AS side
) AS t

SELECT t.name
FROM (
    SELECT * FROM (
        SELECT p.id, p.name, p.unit_price
        FROM products AS p
        ORDER BY p.id
        LIMIT 3 OFFSET @count
    ) AS side
    UNION ALL
    SELECT * FROM (
        SELECT p1.id, p1.name, p1.unit_price
        FROM products AS p1
        ORDER BY p1.id
        LIMIT 2 OFFSET @count_1
    ) AS side
) AS t
ORDER BY t.unit_price, t.id
LIMIT 3 OFFSET @count_2

SELECT DISTINCT t.supplier_id
FROM (
    SELECT DISTINCT p.supplier_id
    FROM products AS p
    UNION ALL
    SELECT DISTINCT p1.supplier_id
    FROM products AS p1
) AS t

SELECT t.customer_id, MAX(t.n) AS n
FROM (
    SELECT o.customer_id, COUNT(*) AS n
    FROM orders AS o
    GROUP BY o.customer_id
    UNION
    SELECT c.id, 0 AS n
    FROM customers AS c
) AS t
GROUP BY t.customer_id

-- Of_entities
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 5
UNION
SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
FROM products AS p1
WHERE p1.id > 3 AND p1.id < 8

SELECT p.id
FROM products AS p
WHERE p.id < 5
UNION ALL
SELECT p1.id
FROM products AS p1
WHERE p1.id > 3 AND p1.id < 8

SELECT t.name
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    EXCEPT
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.is_discontinued
) AS t
WHERE t.unit_price > @p

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    INTERSECT
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.units_in_stock > 20
) AS t
ORDER BY t.id
LIMIT 3

SELECT t.id, s.name
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 5
    UNION
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.supplier_id = 3
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id

SELECT c.name
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 5
    UNION
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.supplier_id = 3
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id
LEFT JOIN categories AS c ON t.category_id = c.id
WHERE s.country = @p

SELECT t.supplier_id, COUNT(*) AS count
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 5
    UNION
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.supplier_id = 3
) AS t
GROUP BY t.supplier_id

SELECT COUNT(*) AS c0
FROM (
    SELECT p.id
    FROM products AS p
    WHERE p.id < 5
    UNION ALL
    SELECT p1.id
    FROM products AS p1
    WHERE p1.supplier_id = 3
) AS t
JOIN order_lines AS ol ON ol.product_id = t.id

SELECT t.name, ol.order_id
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 5
    UNION
    SELECT p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.supplier_id = 3
) AS t
JOIN order_lines AS ol ON t.id = ol.product_id

SELECT t.id
FROM (
    SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
    FROM customers AS c
    WHERE c.is_active
    EXCEPT
    SELECT c1.id, c1.name, c1.contact_name, c1.city, c1.region, c1.country, c1.since, c1.rank, c1.credit_limit, c1.is_active, c1.accepts_mail
    FROM orders AS o
    JOIN customers AS c1 ON o.customer_id = c1.id
) AS t

SELECT t.name
FROM (
    SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
    FROM orders AS o
    JOIN customers AS c ON o.customer_id = c.id
    UNION
    SELECT c1.id, c1.name, c1.contact_name, c1.city, c1.region, c1.country, c1.since, c1.rank, c1.credit_limit, c1.is_active, c1.accepts_mail
    FROM customers AS c1
    WHERE c1.country = @p
) AS t

SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
    FROM orders AS o
    LEFT JOIN employees AS e ON o.employee_id = e.id
) AS t

-- Of_objects_and_values
SELECT t.name COLLATE "C" AS name, t.country
FROM (
    SELECT c.name, c.country
    FROM customers AS c
    UNION
    SELECT s.name, s.country
    FROM suppliers AS s
) AS t
ORDER BY name
LIMIT 4 OFFSET @count

SELECT c.country, @p AS kind
FROM customers AS c
UNION
SELECT s.country, @p_1 AS kind
FROM suppliers AS s

SELECT t.country, SUM(t.count) AS sum
FROM (
    SELECT c.country, (
        SELECT COUNT(*)
        FROM orders AS o
        WHERE o.customer_id = c.id
    ) AS count
    FROM customers AS c
    UNION ALL
    SELECT s.country, (
        SELECT COUNT(*)
        FROM products AS p
        WHERE p.supplier_id = s.id
    ) AS count
    FROM suppliers AS s
) AS t
GROUP BY t.country

SELECT t.city COLLATE "C" AS city
FROM (
    SELECT c.city
    FROM customers AS c
    UNION
    SELECT c1.region
    FROM customers AS c1
) AS t
WHERE t.city IS NOT NULL
ORDER BY city NULLS FIRST

SELECT length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]') AS c0
FROM customers AS c
EXCEPT
SELECT p.category_id
FROM products AS p

SELECT t.category_id
FROM (
    SELECT p.category_id
    FROM products AS p
    UNION
    SELECT e.reports_to_id
    FROM employees AS e
) AS t
ORDER BY t.category_id NULLS FIRST

SELECT COUNT(*) AS c0
FROM (
    SELECT o.placed_at
    FROM orders AS o
    INTERSECT
    SELECT o1.shipped_at
    FROM orders AS o1
) AS t

SELECT o.status
FROM orders AS o
UNION
SELECT o1.status
FROM orders AS o1
WHERE o1.freight > @p

SELECT o.priority
FROM orders AS o
EXCEPT
SELECT o1.priority
FROM orders AS o1
WHERE o1.priority IS NULL

SELECT c.is_active
FROM customers AS c
UNION
SELECT p.is_discontinued
FROM products AS p

SELECT COUNT(*) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    UNION
    SELECT ol.unit_price
    FROM order_lines AS ol
) AS t
WHERE t.unit_price < @p

SELECT DISTINCT (upper(t.name COLLATE "und-x-icu") COLLATE "C") COLLATE "C" AS c0
FROM (
    SELECT c.name
    FROM customers AS c
    UNION ALL
    SELECT p.name
    FROM products AS p
) AS t
WHERE position(@p IN t.name) > 0
ORDER BY c0
