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
    LIMIT 10
) AS t
GROUP BY t.employee_id

SELECT t.customer_id, SUM(t.freight) AS sum
FROM (
    SELECT o.customer_id, o.freight
    FROM orders AS o
    ORDER BY o.id DESC
    LIMIT 10 OFFSET @count
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

SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, MAX(o.freight) AS max
FROM orders AS o
GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)

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

SELECT length(t.country) + regexp_count(t.country, '[\U00010000-\U0010FFFF]') AS key, COUNT(*) AS count
FROM (
    SELECT c.country
    FROM customers AS c
    UNION
    SELECT s.country
    FROM suppliers AS s
) AS t
GROUP BY length(t.country) + regexp_count(t.country, '[\U00010000-\U0010FFFF]')

SELECT t.count > 3 AS key, COUNT(*) AS count
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

SELECT COALESCE(e.last_name, @p) AS key, SUM(o.freight) AS sum
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

SELECT c.name, SUM(CAST(ol.quantity AS numeric) * ol.unit_price) AS sum
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
GROUP BY c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
HAVING c.is_active AND COUNT(*) > 3

SELECT CASE WHEN e.id IS NULL THEN @p ELSE COALESCE(e.first_name, '') || @p_1 || COALESCE(e.last_name, '') END AS name, COUNT(*) AS count
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
GROUP BY e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills

SELECT (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
) AS key, COUNT(*) AS count
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
GROUP BY 1

SELECT (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS key, COUNT(*) AS count
FROM orders AS o
GROUP BY 1

SELECT EXISTS (
    SELECT 1
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) AS key, COUNT(*) AS count
FROM orders AS o
GROUP BY 1

SELECT ((
    SELECT MAX(o.freight)
    FROM orders AS o
    WHERE o.customer_id = c.id
) > CAST(60 AS numeric)) IS TRUE AS key, COUNT(*) AS count
FROM customers AS c
GROUP BY 1

SELECT c.id
FROM customers AS c
GROUP BY c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail

-- By_keys_of_every_kind
SELECT o.status, COUNT(*) AS count
FROM orders AS o
GROUP BY o.status

SELECT o.priority, COUNT(*) AS count
FROM orders AS o
GROUP BY o.priority

SELECT date_trunc('day', o.placed_at, 'UTC') AS key, COUNT(*) AS count
FROM orders AS o
GROUP BY date_trunc('day', o.placed_at, 'UTC')

SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS year, CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS month, COUNT(*) AS count
FROM orders AS o
GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)

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

SELECT COALESCE(o.notes, @p) AS key, COUNT(*) AS count
FROM orders AS o
GROUP BY COALESCE(o.notes, @p)

SELECT lower(o.notes COLLATE "und-x-icu") COLLATE "C" AS key, COUNT(*) AS count
FROM orders AS o
GROUP BY lower(o.notes COLLATE "und-x-icu") COLLATE "C"

SELECT c.rank, COUNT(*) AS count
FROM customers AS c
GROUP BY c.rank

SELECT c.is_active, COUNT(*) AS count
FROM customers AS c
GROUP BY c.is_active

SELECT c.accepts_mail, COUNT(*) AS count
FROM customers AS c
GROUP BY c.accepts_mail

SELECT CAST(EXTRACT(YEAR FROM c.since) AS integer) AS key, COUNT(*) AS count
FROM customers AS c
GROUP BY CAST(EXTRACT(YEAR FROM c.since) AS integer)

SELECT c.credit_limit, COUNT(*) AS count
FROM customers AS c
GROUP BY c.credit_limit

SELECT (c.credit_limit > CAST(100 AS numeric)) IS TRUE AS key, COUNT(*) AS count
FROM customers AS c
GROUP BY (c.credit_limit > CAST(100 AS numeric)) IS TRUE

SELECT (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) % 3 AS key, COUNT(*) AS count
FROM customers AS c
GROUP BY (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) % 3

SELECT CASE WHEN (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END AS key, COUNT(*) AS count
FROM customers AS c
GROUP BY CASE WHEN (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 0 THEN substring(c.name, 0 + 1, 1) ELSE @p END

SELECT CASE WHEN c.country = @p THEN @p_1 WHEN c.is_active THEN @p_2 ELSE @p_3 END AS key, COUNT(*) AS count
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

SELECT p.reorder_level IS NULL AS key, COUNT(*) AS count
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

SELECT e.skills & 4 = 4 AS key, COUNT(*) AS count
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
HAVING starts_with(o.customer_id, @p) AND MAX(o.freight) > @p_1

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING COUNT(*) FILTER (WHERE o.status = 'Cancelled') > 0

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING COUNT(*) FILTER (WHERE o.freight <= @p) <= 0

SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING COUNT(*) FILTER (WHERE o.shipped_at IS NULL) = 2

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
LIMIT 3

SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id
LIMIT 3 OFFSET @count

SELECT o.customer_id, SUM(o.freight) AS sum
FROM orders AS o
GROUP BY o.customer_id
HAVING SUM(o.freight) > @p
ORDER BY sum DESC, o.customer_id
LIMIT 2

SELECT t.customer_id COLLATE "C" AS customer_id, t.sum
FROM (
    SELECT o.customer_id, SUM(o.freight) AS sum
    FROM orders AS o
    GROUP BY o.customer_id
    ORDER BY o.customer_id
    LIMIT 4
) AS t
WHERE t.sum > @p
ORDER BY t.sum, customer_id

SELECT MAX(t.sum) AS c0
FROM (
    SELECT SUM(o.freight) AS sum
    FROM orders AS o
    GROUP BY o.customer_id
) AS t

SELECT AVG(CAST(t.c0 AS double precision)) AS c0
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
    HAVING (length(o.customer_id) + regexp_count(o.customer_id, '[\U00010000-\U0010FFFF]')) = 5
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
ORDER BY o.customer_id
LIMIT @count OFFSET @count_1

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
ORDER BY o.employee_id NULLS FIRST

SELECT DISTINCT ON (k.n) k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS employee_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.employee_id IS NOT DISTINCT FROM k.employee_id
ORDER BY k.n, o.placed_at DESC, o.id

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.freight DESC, o.id) AS place
    FROM (SELECT n - 1 AS n, value AS employee_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON o.employee_id IS NOT DISTINCT FROM k.employee_id
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS employee_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.employee_id IS NOT DISTINCT FROM k.employee_id
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
JOIN (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k ON s.id = k.id
ORDER BY p.id

SELECT c.name
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
GROUP BY c.name
ORDER BY c.name NULLS FIRST

SELECT k.n, p.id
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
JOIN (SELECT n - 1 AS n, value AS name FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k ON c.name IS NOT DISTINCT FROM k.name
ORDER BY p.id

SELECT p.supplier_id, p.is_discontinued
FROM products AS p
GROUP BY p.supplier_id, p.is_discontinued
ORDER BY p.supplier_id, p.is_discontinued

SELECT k.n, p.id
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS supplier_id, CAST(value ->> 1 AS boolean) AS is_discontinued FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN products AS p ON p.supplier_id = k.supplier_id AND p.is_discontinued = k.is_discontinued
ORDER BY p.id

SELECT p.supplier_id
FROM products AS p
GROUP BY p.supplier_id
HAVING COUNT(*) > 3
ORDER BY p.supplier_id

SELECT k.n, t.name, t.unit_price
FROM (SELECT n - 1 AS n, value AS supplier_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT p.name, p.unit_price, p.id
    FROM products AS p
    WHERE p.supplier_id = k.supplier_id
    ORDER BY p.unit_price, p.id
    LIMIT 2
) AS t
ORDER BY t.unit_price, t.id

SELECT COUNT(*) AS count, o.status
FROM orders AS o
GROUP BY o.status
ORDER BY count DESC, CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END
LIMIT 2

SELECT t.n, t.id
FROM (
    SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) AS place
    FROM (SELECT n - 1 AS n, value AS status FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON o.status = k.status
) AS t
WHERE t.place <= 3
ORDER BY t.place

SELECT o.status
FROM orders AS o
GROUP BY o.status
ORDER BY CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS status FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.status = k.status
ORDER BY o.id

SELECT o.status, o.priority
FROM orders AS o
GROUP BY o.status, o.priority
ORDER BY CASE WHEN o.status = 'Open' THEN 0 WHEN o.status = 'Shipped' THEN 1 WHEN o.status = 'Cancelled' THEN 2 ELSE CAST(o.status AS integer) END, o.priority NULLS FIRST

SELECT k.n, o.id, o.freight
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS status, CAST(value ->> 1 AS smallint) AS priority FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.status = k.status AND o.priority IS NOT DISTINCT FROM k.priority
ORDER BY o.id

SELECT p.category_id
FROM products AS p
GROUP BY p.category_id
ORDER BY p.category_id NULLS FIRST

SELECT k.n, p.name
FROM (SELECT n - 1 AS n, value AS category_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN products AS p ON p.category_id IS NOT DISTINCT FROM k.category_id
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
JOIN (SELECT n - 1 AS n, value AS country FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k ON s.country = k.country
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
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id
        GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
    ) AS t
) AS years, (
    SELECT MAX((
        SELECT COUNT(*)
        FROM orders AS o2
        WHERE o2.customer_id = t1.id AND o2.employee_id IS NOT DISTINCT FROM t1.employee_id
    ))
    FROM (
        SELECT o1.employee_id, c.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id
        GROUP BY o1.employee_id
    ) AS t1
) AS most
FROM customers AS c

SELECT c.id, (
    SELECT o.employee_id
    FROM orders AS o
    WHERE o.customer_id = c.id
    GROUP BY o.employee_id
    ORDER BY COUNT(*) DESC, o.employee_id NULLS FIRST
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

SELECT o.customer_id, COUNT(*) FILTER (WHERE o.freight > (
    SELECT AVG(o1.freight + 0.0000000000000000000000000000)
    FROM orders AS o1
)) AS above
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, SUM(o.freight) AS sum
FROM orders AS o
GROUP BY o.customer_id
HAVING SUM(o.freight) > @p

SELECT o.customer_id, MAX(o.freight) AS max, COUNT(*) FILTER (WHERE o.freight > @p) AS big
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
    WHERE o1.employee_id IS NOT DISTINCT FROM o.employee_id
    ORDER BY o1.id DESC
    LIMIT 1
) AS last
FROM orders AS o
GROUP BY o.employee_id

SELECT o.employee_id, (
    SELECT c.name
    FROM orders AS o1
    JOIN customers AS c ON o1.customer_id = c.id
    WHERE o1.employee_id IS NOT DISTINCT FROM o.employee_id
    ORDER BY o1.id DESC
    LIMIT 1
) AS last
FROM orders AS o
GROUP BY o.employee_id

SELECT o.employee_id, (
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.employee_id IS NOT DISTINCT FROM o.employee_id
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

SELECT t1.id
FROM (
    SELECT o.customer_id
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
CROSS JOIN LATERAL (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = t.customer_id
    ORDER BY o1.freight DESC, o1.id
    LIMIT 2
) AS t1

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
SELECT o.customer_id, SUM(o.freight) AS sum, round(AVG(o.freight + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(o.freight + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS average, MIN(o.freight) AS min, MAX(o.freight) AS max, COUNT(*) AS count, COUNT(*) AS long
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, MIN(o.placed_at) AS first, MAX(o.shipped_at) AS last, MAX(o.id) AS status
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COUNT(*) FILTER (WHERE o.status = 'Open') AS open, COUNT(*) FILTER (WHERE o.shipped_at IS NOT NULL) AS sent, COUNT(*) FILTER (WHERE o.priority = 200) > 0 AS high
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COALESCE(SUM(o.freight) FILTER (WHERE o.shipped_at IS NOT NULL), 0) AS sum, COALESCE(SUM(o.freight) FILTER (WHERE o.freight > @p), 0) AS "none"
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, MAX(o.freight) FILTER (WHERE o.priority = 200) AS max, round(AVG(o.freight + 0.0000000000000000000000000000) FILTER (WHERE o.priority IS NULL), greatest(29 - length(CAST(trunc(abs(AVG(o.freight + 0.0000000000000000000000000000) FILTER (WHERE o.priority IS NULL)) * 1.2621774483536188887) AS text)), 0)) AS average
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COUNT(DISTINCT o.employee_id) + MAX(CASE WHEN o.employee_id IS NULL THEN 1 ELSE 0 END) AS people, COUNT(DISTINCT o.status) AS kinds
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, COUNT(DISTINCT o.employee_id) FILTER (WHERE o.employee_id IS NOT NULL) + MAX(CASE WHEN o.employee_id IS NOT NULL AND o.employee_id IS NULL THEN 1 ELSE 0 END) AS known
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, SUM((
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
)) AS lines, SUM((
    SELECT COALESCE(SUM(ol1.quantity), 0)
    FROM order_lines AS ol1
    WHERE ol1.order_id = o.id
)) AS quantity
FROM orders AS o
GROUP BY o.customer_id

SELECT o.customer_id, round(SUM(o.freight) / (CAST(COUNT(*) AS numeric) + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(SUM(o.freight) / (CAST(COUNT(*) AS numeric) + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS per, MAX(o.id) - MIN(o.id) AS span
FROM orders AS o
GROUP BY o.customer_id

SELECT p.supplier_id, COUNT(*) FILTER (WHERE (p.weight > 0.0) IS NOT TRUE) <= 0 AS heavy, COUNT(*) FILTER (WHERE p.weight IS NULL) <= 0 AS known, COUNT(*) FILTER (WHERE p.reorder_level > p.units_in_stock) > 0 AS low
FROM products AS p
GROUP BY p.supplier_id

SELECT p.supplier_id, SUM(CASE WHEN p.is_discontinued THEN 1 ELSE 0 END) AS sum, SUM(p.units_in_stock * 2) AS value
FROM products AS p
GROUP BY p.supplier_id

SELECT p.supplier_id, MAX(length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) AS longest, MIN(p.name) AS first, MAX(c.name) AS category
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id
GROUP BY p.supplier_id

SELECT CASE WHEN COUNT(*) > 3 THEN @p WHEN COUNT(*) > 2 THEN @p_1 ELSE @p_2 END AS c0
FROM products AS p
GROUP BY p.supplier_id

SELECT p.category_id, AVG(CAST(p.reorder_level AS double precision)) AS average, COALESCE(SUM(p.reorder_level), 0) AS sum, MIN(p.reorder_level) AS min, AVG(p.weight) AS weight
FROM products AS p
GROUP BY p.category_id

SELECT ol.product_id, MAX(ol.discount) AS discount, AVG(CAST(ol.quantity AS double precision)) AS average, COUNT(*) FILTER (WHERE ol.discount = @p) AS zero
FROM order_lines AS ol
GROUP BY ol.product_id

SELECT c.country, MAX(c.rank) AS rank, MIN(c.since) AS first, COALESCE(SUM(c.credit_limit), 0) AS "limit", round(AVG(c.credit_limit + 0.0000000000000000000000000000), greatest(29 - length(CAST(trunc(abs(AVG(c.credit_limit + 0.0000000000000000000000000000)) * 1.2621774483536188887) AS text)), 0)) AS "some"
FROM customers AS c
WHERE c.credit_limit < CAST(100000 AS numeric)
GROUP BY c.country
