-- After_other_operators
SELECT o.employee_id, COUNT(*) AS count
FROM orders AS o
WHERE o.freight > @p
GROUP BY o.employee_id

SELECT t.employee_id, COUNT(*) AS count
FROM (
    SELECT o.employee_id
    FROM orders AS o
    ORDER BY o.id
    LIMIT @count
) AS t
GROUP BY t.employee_id

SELECT t.customer_id, SUM(t.freight) AS sum
FROM (
    SELECT o.customer_id, o.freight
    FROM orders AS o
    ORDER BY o.id DESC
    LIMIT @count OFFSET @count_1
) AS t
GROUP BY t.customer_id

SELECT t.customer_id, COUNT(*) AS count
FROM (
    SELECT DISTINCT o.customer_id, o.employee_id
    FROM orders AS o
) AS t
GROUP BY t.customer_id

SELECT o.employee_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.employee_id

SELECT EXTRACT(YEAR FROM o.placed_at) AS `key`, MAX(o.freight) AS max
FROM orders AS o
GROUP BY EXTRACT(YEAR FROM o.placed_at)

SELECT c.country, SUM(o.freight) AS sum
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.country

SELECT t.country, COUNT(*) AS count
FROM (
    SELECT c.country
    FROM customers AS c
    UNION ALL
    SELECT s.country
    FROM suppliers AS s
) AS t
GROUP BY t.country

SELECT octet_length(CONVERT(t.country USING utf16)) DIV 2 AS `key`, COUNT(*) AS count
FROM (
    SELECT c.country
    FROM customers AS c
    UNION
    SELECT s.country
    FROM suppliers AS s
) AS t
GROUP BY octet_length(CONVERT(t.country USING utf16)) DIV 2

SELECT t.count > 3 AS `key`, COUNT(*) AS count
FROM (
    SELECT t1.count
    FROM (
        SELECT COUNT(*) AS count
        FROM orders AS o
        GROUP BY o.customer_id
    ) AS t1
    GROUP BY t1.count
) AS t
GROUP BY t.count > 3

SELECT t.customer_id, COUNT(*) AS kinds, MAX(t.count) AS most
FROM (
    SELECT o.customer_id, COUNT(*) AS count
    FROM orders AS o
    GROUP BY o.customer_id, o.status
) AS t
GROUP BY t.customer_id

SELECT COALESCE(e.last_name, @p) AS `key`, SUM(o.freight) AS sum
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
GROUP BY COALESCE(e.last_name, @p)

-- By_entities_and_navigations
SELECT s.name, COUNT(*) AS count
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY s.id, s.name, s.country, s.home_page

SELECT s.id, s.name, s.country, s.home_page, COUNT(*) AS count
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY s.id, s.name, s.country, s.home_page

SELECT c.name, COUNT(*) AS count
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
GROUP BY c.id, c.name, c.description

SELECT s.country, SUM(p.units_in_stock) AS sum
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY s.country

SELECT c.name, s.name AS supplier, COUNT(*) AS count
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY c.name, s.name

SELECT c.country, SUM(ol.quantity) AS sum
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
GROUP BY c.country

SELECT c.name, SUM(ol.quantity * ol.unit_price) AS sum
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
LEFT JOIN categories AS c ON p.category_id = c.id
GROUP BY c.name

SELECT e1.last_name, COUNT(*) AS count
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
LEFT JOIN employees AS e ON o.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
GROUP BY e1.last_name

SELECT c.country, s.name, COUNT(*) AS count
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id
JOIN products AS p ON ol.product_id = p.id
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY c.country, s.name
HAVING COUNT(*) > 3

SELECT c.name
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
HAVING c.is_active AND COUNT(*) > 3

SELECT CASE WHEN e.id IS NULL THEN @p ELSE COALESCE(e.first_name, '') || @p_1 || COALESCE(e.last_name, '') END AS name, COUNT(*) AS count
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
GROUP BY e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills

SELECT (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) AS `key`, COUNT(*) AS count
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
)

SELECT (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
)

SELECT EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
)

SELECT ((
    SELECT MAX(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > 60) IS TRUE AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY ((
    SELECT MAX(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > 60) IS TRUE

SELECT c.id
FROM customers AS c
GROUP BY c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail

-- By_keys_of_every_kind
SELECT o.status, COUNT(*) AS count
FROM orders AS o
GROUP BY o.status

SELECT o.priority, COUNT(*) AS count
FROM orders AS o
GROUP BY o.priority

SELECT CAST(date(o.placed_at) AS DATETIME(6)) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY CAST(date(o.placed_at) AS DATETIME(6))

SELECT EXTRACT(YEAR FROM o.placed_at) AS year, EXTRACT(MONTH FROM o.placed_at) AS month, COUNT(*) AS count
FROM orders AS o
GROUP BY EXTRACT(YEAR FROM o.placed_at), EXTRACT(MONTH FROM o.placed_at)

SELECT COUNT(*) AS c0
FROM orders AS o
GROUP BY o.shipped_at
HAVING o.shipped_at IS NULL

SELECT o.freight, COUNT(*) AS count
FROM orders AS o
GROUP BY o.freight

SELECT o.notes, COUNT(*) AS count
FROM orders AS o
GROUP BY o.notes

SELECT COALESCE(o.notes, @p) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY COALESCE(o.notes, @p)

SELECT lower(o.notes) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY lower(o.notes)

SELECT c.`rank`, COUNT(*) AS count
FROM customers AS c
GROUP BY c.`rank`

SELECT c.is_active, COUNT(*) AS count
FROM customers AS c
GROUP BY c.is_active

SELECT c.accepts_mail, COUNT(*) AS count
FROM customers AS c
GROUP BY c.accepts_mail

SELECT EXTRACT(YEAR FROM c.since) AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY EXTRACT(YEAR FROM c.since)

SELECT c.credit_limit, COUNT(*) AS count
FROM customers AS c
GROUP BY c.credit_limit

SELECT (c.credit_limit > 100) IS TRUE AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY (c.credit_limit > 100) IS TRUE

SELECT (octet_length(CONVERT(c.name USING utf16)) DIV 2) % 3 AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY (octet_length(CONVERT(c.name USING utf16)) DIV 2) % 3

SELECT CASE WHEN (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY CASE WHEN (octet_length(CONVERT(c.name USING utf16)) DIV 2) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END

SELECT CASE WHEN c.country = @p THEN @p_1 WHEN c.is_active THEN @p_2 ELSE @p_3 END AS `key`, COUNT(*) AS count
FROM customers AS c
GROUP BY CASE WHEN c.country = @p THEN @p_1 WHEN c.is_active THEN @p_2 ELSE @p_3 END

SELECT p.sku, COUNT(*) AS count
FROM products AS p
GROUP BY p.sku

SELECT p.weight, COUNT(*) AS count
FROM products AS p
GROUP BY p.weight

SELECT p.unit_price, COUNT(*) AS count
FROM products AS p
GROUP BY p.unit_price

SELECT p.reorder_level IS NULL AS `key`, COUNT(*) AS count
FROM products AS p
GROUP BY p.reorder_level IS NULL

SELECT p.category_id, p.is_discontinued, COUNT(*) AS count
FROM products AS p
GROUP BY p.category_id, p.is_discontinued

SELECT p.category_id, p.supplier_id, COUNT(*) AS count
FROM products AS p
GROUP BY p.category_id, p.supplier_id

SELECT e.skills, COUNT(*) AS count
FROM employees AS e
GROUP BY e.skills

SELECT e.skills & 4 = 4 AS `key`, COUNT(*) AS count
FROM employees AS e
GROUP BY e.skills & 4 = 4

SELECT e.birth_date, COUNT(*) AS count
FROM employees AS e
GROUP BY e.birth_date

SELECT e.shift_start, COUNT(*) AS count
FROM employees AS e
GROUP BY e.shift_start

SELECT e.hired_at, COUNT(*) AS count
FROM employees AS e
GROUP BY e.hired_at

-- Filtered_ordered_and_paged
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING SUM(o.freight) > @p

SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
HAVING o.customer_id LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|' AND MAX(o.freight) > @p_1

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING COUNT(CASE WHEN o.status = 'Cancelled' THEN 1 END) > 0

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING COUNT(CASE WHEN o.freight <= @p THEN 1 END) <= 0

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING COUNT(CASE WHEN o.shipped_at IS NULL THEN 1 END) = 2

SELECT o.employee_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.employee_id
HAVING o.employee_id IS NOT NULL

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY SUM(o.freight), o.customer_id

SELECT o.customer_id, MAX(o.placed_at) AS last
FROM orders AS o
GROUP BY o.customer_id
ORDER BY last DESC, o.customer_id
LIMIT @count

SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id
LIMIT @count OFFSET @count_1

SELECT o.customer_id, SUM(o.freight) AS sum
FROM orders AS o
GROUP BY o.customer_id
HAVING SUM(o.freight) > @p
ORDER BY sum DESC, o.customer_id
LIMIT @count

SELECT t.customer_id, t.sum
FROM (
    SELECT o.customer_id, SUM(o.freight) AS sum
    FROM orders AS o
    GROUP BY o.customer_id
    ORDER BY o.customer_id
    LIMIT @count
) AS t
WHERE t.sum > @p
ORDER BY t.sum, t.customer_id

SELECT MAX(t.sum) AS c0
FROM (
    SELECT SUM(o.freight) AS sum
    FROM orders AS o
    GROUP BY o.customer_id
) AS t

SELECT AVG(CAST(t.c0 AS DOUBLE)) AS c0
FROM (
    SELECT COUNT(*) AS c0
    FROM orders AS o
    GROUP BY o.customer_id
) AS t

SELECT DISTINCT COUNT(*) AS c0
FROM orders AS o
GROUP BY o.customer_id
ORDER BY c0

SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING (octet_length(CONVERT(o.customer_id USING utf16)) DIV 2) = 5
) AS t

SELECT EXISTS (
    SELECT 1
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING COUNT(*) > 7
) AS c0

SELECT NOT EXISTS (
    SELECT 1
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING COUNT(*) <= 3
) AS c0

SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING SUM(o.freight) > @p
) AS t

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY COUNT(*) DESC, o.customer_id
LIMIT 1

SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id DESC
LIMIT 1

SELECT COUNT(*) AS count, SUM(o.freight) AS sum
FROM orders AS o
GROUP BY (SELECT 1)
LIMIT 2

SELECT o.id < 0 AS c0
FROM orders AS o
GROUP BY o.id < 0
LIMIT 2

-- First_and_top_of_each_group
SELECT o.employee_id
FROM orders AS o
GROUP BY o.employee_id
ORDER BY o.employee_id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, employee_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, employee_id bigint PATH '$')) AS list) AS k
    JOIN orders AS o ON o.employee_id <=> k.employee_id
) AS t
WHERE t.place <= 1
ORDER BY t.place

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, employee_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, employee_id bigint PATH '$')) AS list) AS k
    JOIN orders AS o ON o.employee_id <=> k.employee_id
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, employee_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, employee_id bigint PATH '$')) AS list) AS k
JOIN orders AS o ON o.employee_id <=> k.employee_id
WHERE o.freight > @p
ORDER BY o.id

SELECT s.name, s.id
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
GROUP BY s.id, s.name, s.country, s.home_page
ORDER BY s.id

SELECT k.n, p.name
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
JOIN (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k ON s.id = k.id
ORDER BY p.id

SELECT c.name
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
GROUP BY c.name
ORDER BY c.name

SELECT k.n, p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
JOIN (SELECT ordinal - 1 AS n, name FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, name longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k ON c.name <=> JSON_UNQUOTE(JSON_QUOTE(k.name))
ORDER BY p.id

SELECT p.supplier_id, p.is_discontinued
FROM products AS p
GROUP BY p.supplier_id, p.is_discontinued
ORDER BY p.supplier_id, p.is_discontinued

SELECT k.n, p.id
FROM (SELECT ordinal - 1 AS n, supplier_id, is_discontinued FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, supplier_id bigint PATH '$[0]', is_discontinued tinyint PATH '$[1]')) AS list) AS k
JOIN products AS p ON p.supplier_id = k.supplier_id AND p.is_discontinued = k.is_discontinued
ORDER BY p.id

SELECT p.supplier_id
FROM products AS p
GROUP BY p.supplier_id
HAVING COUNT(*) > 3
ORDER BY p.supplier_id

SELECT t.n, t.name, t.unit_price
FROM (
    SELECT k.n, p.name, p.unit_price, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY p.unit_price, p.id) AS place
    FROM (SELECT ordinal - 1 AS n, supplier_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, supplier_id bigint PATH '$')) AS list) AS k
    JOIN products AS p ON p.supplier_id = k.supplier_id
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT COUNT(*) AS count, o.status
FROM orders AS o
GROUP BY o.status
ORDER BY count DESC, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS SIGNED) END
LIMIT @count

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) AS place
    FROM (SELECT ordinal - 1 AS n, status FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, status longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.status = JSON_UNQUOTE(JSON_QUOTE(k.status))
) AS t
WHERE t.place <= 3
ORDER BY t.place

SELECT o.status
FROM orders AS o
GROUP BY o.status
ORDER BY CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS SIGNED) END

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, status FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, status longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.status = JSON_UNQUOTE(JSON_QUOTE(k.status))
ORDER BY o.id

SELECT o.status, o.priority
FROM orders AS o
GROUP BY o.status, o.priority
ORDER BY CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS SIGNED) END, o.priority

SELECT k.n, o.id, o.freight
FROM (SELECT ordinal - 1 AS n, status, priority FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, status longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', priority bigint unsigned PATH '$[1]')) AS list) AS k
JOIN orders AS o ON o.status = JSON_UNQUOTE(JSON_QUOTE(k.status)) AND o.priority <=> k.priority
ORDER BY o.id

SELECT p.category_id
FROM products AS p
GROUP BY p.category_id
ORDER BY p.category_id

SELECT k.n, p.name
FROM (SELECT ordinal - 1 AS n, category_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, category_id bigint PATH '$')) AS list) AS k
JOIN products AS p ON p.category_id <=> k.category_id
ORDER BY p.id

SELECT s.country
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
WHERE p.unit_price > @p
GROUP BY s.country
ORDER BY s.country DESC

SELECT k.n, p.name
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
JOIN (SELECT ordinal - 1 AS n, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k ON s.country = JSON_UNQUOTE(JSON_QUOTE(k.country))
WHERE p.unit_price > @p
ORDER BY p.id

-- Used_by_other_operators
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
UNION ALL
SELECT s.name
FROM suppliers AS s

SELECT o.employee_id
FROM orders AS o
GROUP BY o.employee_id
UNION
SELECT p.category_id
FROM products AS p
GROUP BY p.category_id

SELECT c.id
FROM customers AS c
WHERE c.id IN (
    SELECT o.customer_id
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING COUNT(*) > 3
)

SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING o.customer_id = c.id AND SUM(o.freight) > @p
)

SELECT c.id, (
    SELECT o.employee_id
    FROM orders AS o
    WHERE o.customer_id = c.id
    GROUP BY o.employee_id
    ORDER BY COUNT(*) DESC, o.employee_id
    LIMIT 1
) AS best
FROM customers AS c

SELECT c.id, o.status, COUNT(*) AS count
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, o.status

SELECT o.customer_id, (
    SELECT c.name
    FROM customers AS c
    WHERE c.id = o.customer_id
    LIMIT 1
) AS name, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id <> o.customer_id
) AS others
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
HAVING EXISTS (
    SELECT 1
    FROM customers AS c
    WHERE c.id = o.customer_id AND c.country = @p
)

SELECT o.customer_id, COUNT(CASE WHEN o.freight > (
    SELECT AVG(o1.freight)
    FROM orders AS o1
) THEN 1 END) AS above
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, SUM(o.freight) AS sum
FROM orders AS o
GROUP BY o.customer_id
HAVING SUM(o.freight) > @p

SELECT o.customer_id, MAX(o.freight) AS max, COUNT(CASE WHEN o.freight > @p THEN 1 END) AS big
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, o.status, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id, o.status

SELECT o.customer_id, SUM(o.freight) AS sum
FROM orders AS o
GROUP BY o.customer_id
HAVING COUNT(*) > 3
ORDER BY sum DESC, o.customer_id

SELECT c.name, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = t.customer_id
) AS count
FROM (
    SELECT o.customer_id
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
JOIN customers AS c ON t.customer_id = c.id

SELECT c.name, (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = t.customer_id
) AS count
FROM (
    SELECT o.customer_id
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
CROSS JOIN customers AS c
WHERE c.id = t.customer_id

SELECT c.country, COUNT(*) AS count
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.country, o.status
ORDER BY c.country, count

-- Values_of_the_first_of_each_group
SELECT o.employee_id, (
    SELECT o1.customer_id
    FROM orders AS o1
    WHERE o1.employee_id <=> o.employee_id
    ORDER BY o1.id DESC
    LIMIT 1
) AS last
FROM orders AS o
GROUP BY o.employee_id

SELECT o.employee_id, (
    SELECT c.name
    FROM orders AS o1
    JOIN customers AS c ON o1.customer_id = c.id
    WHERE o1.employee_id <=> o.employee_id
    ORDER BY o1.id DESC
    LIMIT 1
) AS last
FROM orders AS o
GROUP BY o.employee_id

SELECT o.employee_id, (
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.employee_id <=> o.employee_id
    ORDER BY o1.id DESC
    LIMIT 1
) AS last
FROM orders AS o
GROUP BY o.employee_id

SELECT (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
    ORDER BY o1.freight DESC, o1.id
    LIMIT 1
) AS c0
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COALESCE((
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
    ORDER BY o1.id
    LIMIT 1 OFFSET 1
), 0) AS second
FROM orders AS o
GROUP BY o.customer_id

SELECT t.id
FROM (
    SELECT o1.id, ROW_NUMBER() OVER (PARTITION BY t1.c1 ORDER BY o1.freight DESC, o1.id) AS place
    FROM (
        SELECT t2.customer_id, ROW_NUMBER() OVER () AS c1
        FROM (
            SELECT o.customer_id
            FROM orders AS o
            GROUP BY o.customer_id
        ) AS t2
    ) AS t1
    JOIN orders AS o1 ON o1.customer_id = t1.customer_id
) AS t
WHERE t.place <= 2

SELECT t.customer_id, o1.id
FROM (
    SELECT o.customer_id
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
JOIN orders AS o1 ON o1.customer_id = t.customer_id AND o1.freight > @p

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING (
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
    ORDER BY o1.id
    LIMIT 1
) > @p

-- With_aggregates_of_every_kind
SELECT o.customer_id, SUM(o.freight) AS sum, AVG(o.freight) AS average, MIN(o.freight) AS min, MAX(o.freight) AS max, COUNT(*) AS count, COUNT(*) AS `long`
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, MIN(o.placed_at) AS first, MAX(o.shipped_at) AS last, MAX(o.id) AS status
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COUNT(CASE WHEN o.status = 'Open' THEN 1 END) AS open, COUNT(CASE WHEN o.shipped_at IS NOT NULL THEN 1 END) AS sent, COUNT(CASE WHEN o.priority = 200 THEN 1 END) > 0 AS high
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COALESCE(SUM(CASE WHEN o.shipped_at IS NOT NULL THEN o.freight END), 0) AS sum, COALESCE(SUM(CASE WHEN o.freight > @p THEN o.freight END), 0) AS none
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, MAX(CASE WHEN o.priority = 200 THEN o.freight END) AS max, AVG(CASE WHEN o.priority IS NULL THEN o.freight END) AS average
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COUNT(DISTINCT o.employee_id) + MAX(CASE WHEN o.employee_id IS NULL THEN 1 ELSE 0 END) AS people, COUNT(DISTINCT o.status) AS kinds
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COUNT(DISTINCT CASE WHEN o.employee_id IS NOT NULL THEN o.employee_id END) + MAX(CASE WHEN o.employee_id IS NOT NULL AND o.employee_id IS NULL THEN 1 ELSE 0 END) AS known
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, SUM((
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
)) AS `lines`, SUM((
    SELECT COALESCE(SUM(ol1.quantity), 0)
    FROM order_lines AS ol1
    WHERE ol1.order_id = o.id
)) AS quantity
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, round(SUM(o.freight) / COUNT(*), 28) AS per, MAX(o.id) - MIN(o.id) AS span
FROM orders AS o
GROUP BY o.customer_id

SELECT p.supplier_id, COUNT(CASE WHEN (p.weight > 0.0) IS NOT TRUE THEN 1 END) <= 0 AS heavy, COUNT(CASE WHEN p.weight IS NULL THEN 1 END) <= 0 AS known, COUNT(CASE WHEN p.reorder_level > p.units_in_stock THEN 1 END) > 0 AS low
FROM products AS p
GROUP BY p.supplier_id

SELECT p.supplier_id, SUM(CASE WHEN p.is_discontinued THEN 1 ELSE 0 END) AS sum, SUM(p.units_in_stock * 2) AS value
FROM products AS p
GROUP BY p.supplier_id

SELECT p.supplier_id, MAX(octet_length(CONVERT(p.name USING utf16)) DIV 2) AS longest, MIN(p.name) AS first, MAX(c.name) AS category
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
GROUP BY p.supplier_id

SELECT CASE WHEN COUNT(*) > 3 THEN @p WHEN COUNT(*) > 2 THEN @p_1 ELSE @p_2 END AS c0
FROM products AS p
GROUP BY p.supplier_id

SELECT p.category_id, AVG(CAST(p.reorder_level AS DOUBLE)) AS average, COALESCE(SUM(p.reorder_level), 0) AS sum, MIN(p.reorder_level) AS min, AVG(p.weight) AS weight
FROM products AS p
GROUP BY p.category_id

SELECT ol.product_id, MAX(ol.discount) AS discount, AVG(CAST(ol.quantity AS DOUBLE)) AS average, COUNT(CASE WHEN ol.discount = @p THEN 1 END) AS zero
FROM order_lines AS ol
GROUP BY ol.product_id

SELECT c.country, MAX(c.`rank`) AS `rank`, MIN(c.since) AS first, COALESCE(SUM(c.credit_limit), 0) AS `limit`, AVG(c.credit_limit) AS some
FROM customers AS c
WHERE c.credit_limit < 100000
GROUP BY c.country
