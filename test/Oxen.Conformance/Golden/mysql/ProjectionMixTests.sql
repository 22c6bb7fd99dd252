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
ORDER BY CASE WHEN o.priority IS NULL THEN 0 ELSE o.priority END, o.id

SELECT o.id
FROM orders AS o
ORDER BY o.shipped_at IS NULL, o.shipped_at DESC, o.id

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
ORDER BY CASE WHEN c.`rank` = 3 THEN 0 ELSE 1 END, COALESCE(c.credit_limit, @p), c.id

-- Collections_in_every_form
SELECT c.id, c.name
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.freight, o.status
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT k.n, o.id, c.name
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

SELECT k.n, o.status
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.priority
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT @count OFFSET @count_1

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT c.id
FROM customers AS c
ORDER BY c.id DESC
LIMIT @count

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
FROM (SELECT ordinal - 1 AS n, customer_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, customer_id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
CROSS JOIN orders AS o
JOIN customers AS c ON c.id = JSON_UNQUOTE(JSON_QUOTE(k.customer_id))
WHERE o.customer_id = c.id
ORDER BY o.id

SELECT o.id, o.employee_id
FROM orders AS o
LEFT JOIN employees AS e ON o.employee_id = e.id
WHERE o.employee_id IS NOT NULL
ORDER BY o.id

SELECT k.n, e.last_name
FROM (SELECT ordinal - 1 AS n, employee_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, employee_id bigint PATH '$')) AS list) AS k
CROSS JOIN employees AS e
LEFT JOIN employees AS e1 ON k.employee_id = e1.id
WHERE e.reports_to_id = e1.id
ORDER BY e.id

SELECT p.id
FROM products AS p
ORDER BY p.id

SELECT t.n, t.name
FROM (
    SELECT t1.n, t1.name, ROW_NUMBER() OVER (PARTITION BY t1.n ORDER BY t1.name) AS place
    FROM (
        SELECT DISTINCT k.n, c.name
        FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
        JOIN order_lines AS ol ON ol.product_id = k.id
        JOIN orders AS o ON ol.order_id = o.id
        JOIN customers AS c ON o.customer_id = c.id
    ) AS t1
) AS t
WHERE t.place <= 3
ORDER BY t.place

SELECT t.country
FROM (
    SELECT DISTINCT c.country
    FROM customers AS c
) AS t
ORDER BY t.country

SELECT k.n, c.id
FROM (SELECT ordinal - 1 AS n, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN customers AS c ON c.country = JSON_UNQUOTE(JSON_QUOTE(k.country))
ORDER BY c.id

SELECT s.id
FROM suppliers AS s
ORDER BY s.id

SELECT p.supplier_id, p.id, p.name, p.category_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.supplier_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

SELECT t.n, t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT k.n, p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY p.id DESC) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
    JOIN products AS p ON p.supplier_id = k.id
) AS t
WHERE t.place <= 1
ORDER BY t.place

SELECT t.n, t.id, t.name
FROM (
    SELECT k.n, p.id, p.name, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY p.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
    JOIN products AS p ON p.supplier_id = k.id
) AS t
WHERE t.place > 2 AND t.place <= 3
ORDER BY t.place

SELECT k.n, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY p.id) - 1 AS i, p.name
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
JOIN products AS p ON p.supplier_id = k.id
ORDER BY p.id

SELECT t.n, t.i, t.name
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY p.id) - 1 AS i, p.name, p.id, k.n
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
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
WHERE e.reports_to_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY e.id

SELECT o.employee_id, o.id
FROM orders AS o
WHERE o.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
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
ORDER BY CASE WHEN e.id > 2 THEN e1.last_name END, e.id

SELECT CASE WHEN e.reports_to_id IS NULL THEN e.first_name ELSE CASE WHEN e1.reports_to_id IS NULL THEN e1.first_name ELSE e2.first_name END END AS c0
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY CASE WHEN e.reports_to_id IS NULL THEN e.birth_date ELSE e1.birth_date END, e.id

SELECT e.id, CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END AS last_name, CASE WHEN e.reports_to_id IS NULL THEN e.salary ELSE e1.salary END AS salary, octet_length(CONVERT(CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END USING utf16)) DIV 2 AS n
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE CASE WHEN e.reports_to_id IS NULL THEN e.salary ELSE e1.salary END > @p
ORDER BY last_name, e.id

SELECT CASE WHEN e.reports_to_id IS NULL THEN e.last_name ELSE e1.last_name END AS `key`, COUNT(*) AS n
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
WHERE CASE WHEN e.reports_to_id IS NOT NULL THEN e1.last_name ELSE e.last_name END LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'

SELECT e.id, CASE WHEN e.reports_to_id IS NOT NULL THEN e1.birth_date ELSE e.birth_date END AS birth_date
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY CASE WHEN e.reports_to_id IS NOT NULL THEN e1.last_name ELSE e.last_name END, e.id

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

SELECT p.id, p.unit_price * p.units_in_stock AS value
FROM products AS p
WHERE p.unit_price * p.units_in_stock > @p AND p.unit_price * p.units_in_stock < @p_1
ORDER BY value, p.id

SELECT p.unit_price > @p AS `key`, COUNT(*) AS n, COUNT(*) * 2 AS `double`
FROM products AS p
GROUP BY p.unit_price > @p

SELECT upper(c.name) AS name, octet_length(CONVERT(upper(c.name) USING utf16)) DIV 2 AS length
FROM customers AS c
WHERE upper(c.name) LIKE concat(replace(replace(replace(@p, '|', '||'), '%', '|%'), '_', '|_'), '%') ESCAPE '|'
ORDER BY length, name

SELECT c.id, o.id AS `order`, (
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

SELECT c.id, COALESCE(o.id, 0) AS `order`, e.last_name
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
    LIMIT @count
) AS t
ORDER BY t.id
LIMIT 18446744073709551615 OFFSET @count_1

SELECT t.id
FROM (
    SELECT t1.id
    FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id
        LIMIT 18446744073709551615 OFFSET @count
    ) AS t1
    ORDER BY t1.id
    LIMIT @count_1 OFFSET @count_2
) AS t
ORDER BY t.id
LIMIT @count_3

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT @count OFFSET @count_1

SELECT p.id
FROM products AS p
ORDER BY p.id
LIMIT 18446744073709551615 OFFSET @count

SELECT t.id
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
) AS t
ORDER BY t.id DESC
LIMIT @count_1

SELECT t.id
FROM (
    SELECT p.id, p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.unit_price > @p
ORDER BY t.id

SELECT COUNT(*) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.unit_price > @p

SELECT COALESCE(SUM(t.unit_price), 0) AS c0
FROM (
    SELECT p.unit_price
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
) AS t

SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.id
        LIMIT 18446744073709551615 OFFSET @count
    ) AS t
    WHERE t.supplier_id = 3
) AS c0

SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT p.supplier_id
        FROM products AS p
        ORDER BY p.id
        LIMIT @count
    ) AS t
    WHERE t.supplier_id <> 1
) AS c0

SELECT DISTINCT p.supplier_id
FROM products AS p
ORDER BY p.supplier_id
LIMIT @count

SELECT DISTINCT t.supplier_id
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
) AS t

SELECT DISTINCT t.supplier_id
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
) AS t
ORDER BY t.supplier_id DESC
LIMIT @count_1

SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
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
        LIMIT @count OFFSET @count_1
    ) AS t1
    ORDER BY t1.id DESC
    LIMIT @count_2
) AS t
ORDER BY t.id

SELECT t.id
FROM (
    SELECT t1.id
    FROM (
        SELECT p.id
        FROM products AS p
        ORDER BY p.id DESC
        LIMIT 18446744073709551615 OFFSET @count
    ) AS t1
    ORDER BY t1.id DESC
    LIMIT @count_1
) AS t
ORDER BY t.id

SELECT COUNT(*) AS c0
FROM (
    SELECT p.id
    FROM products AS p
    ORDER BY p.id
    LIMIT @count
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
LIMIT @count

SELECT p.id, c.name
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id
LEFT JOIN categories AS c ON p.category_id = c.id
ORDER BY s.name, p.id
LIMIT @count OFFSET @count_1

SELECT t.name
FROM (
    SELECT DISTINCT t1.id, t1.name, t1.country, t1.home_page
    FROM (
        SELECT s.id, s.name, s.country, s.home_page
        FROM products AS p
        JOIN suppliers AS s ON p.supplier_id = s.id
        ORDER BY p.id
        LIMIT @count
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
    LIMIT @count
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
ORDER BY c.name, c1.name, ol.order_id, ol.product_id
LIMIT @count

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
WHERE p.category_id IS NOT NULL AND c.description IS NOT NULL AND (octet_length(CONVERT(c.description USING utf16)) DIV 2) > 0

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

SELECT AVG(p.unit_price) AS c0
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
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

SELECT ol.order_id, ol.quantity
FROM order_lines AS ol
WHERE ol.order_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16, @keys_17, @keys_18, @keys_19, @keys_20, @keys_21, @keys_22, @keys_23, @keys_24, @keys_25, @keys_26, @keys_27, @keys_28, @keys_29, @keys_30, @keys_31, @keys_32, @keys_33, @keys_34, @keys_35, @keys_36, @keys_37, @keys_38, @keys_39, @keys_40, @keys_41, @keys_42, @keys_43, @keys_44, @keys_45, @keys_46, @keys_47, @keys_48, @keys_49, @keys_50, @keys_51, @keys_52, @keys_53, @keys_54, @keys_55, @keys_56, @keys_57, @keys_58, @keys_59, @keys_60, @keys_61, @keys_62, @keys_63, @keys_64)
ORDER BY ol.product_id

SELECT k.n, c.id
FROM (SELECT ordinal - 1 AS n, id, country FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', country longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS k
JOIN customers AS c ON c.country = JSON_UNQUOTE(JSON_QUOTE(k.country)) AND c.id <> JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY c.id

SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id
FROM products AS p
WHERE p.category_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

SELECT t.n, t.order_id
FROM (
    SELECT k.n, ol.order_id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY ol.order_id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
    JOIN order_lines AS ol ON ol.product_id = k.id
    JOIN orders AS o ON ol.order_id = o.id
) AS t
WHERE t.place <= 2
ORDER BY t.place

SELECT k.n, ol.product_id
FROM (SELECT ordinal - 1 AS n, order_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, order_id bigint PATH '$')) AS list) AS k
CROSS JOIN order_lines AS ol
JOIN orders AS o ON k.order_id = o.id
WHERE ol.order_id = o.id
ORDER BY ol.product_id

SELECT e.id
FROM employees AS e
ORDER BY e.id

SELECT e.reports_to_id, e.id
FROM employees AS e
WHERE e.reports_to_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY e.id

SELECT o.employee_id, o.id
FROM orders AS o
WHERE o.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY o.id

SELECT et.employee_id, et.territory_id
FROM employee_territories AS et
WHERE et.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY et.territory_id
