-- A_page
WITH found AS (
    SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku, ROW_NUMBER() OVER (ORDER BY t.category_id NULLS FIRST, t.name COLLATE "C", t.id) AS n
    FROM (
        SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
        FROM products AS p
        ORDER BY p.category_id NULLS FIRST, p.name, p.id
        LIMIT 10 OFFSET @count
    ) AS t
)
SELECT t1.part, t1.n, t1.owner, t1.c0, t1.c1, t1.c2, t1.c3, t1.c4, t1.c5, t1.c6, t1.c7, t1.c8, t1.c9
FROM (
    SELECT 0 AS part, f.n, 0 AS owner, f.id AS c0, f.category_id AS c1, f.supplier_id AS c2, f.unit_price AS c3, f.weight AS c4, f.name AS c5, f.units_in_stock AS c6, f.reorder_level AS c7, f.is_discontinued AS c8, f.sku AS c9
    FROM found AS f
    UNION ALL
    SELECT 1 AS part, 0 AS n, f1.n AS owner, ol.order_id AS c0, ol.product_id AS c1, ol.quantity AS c2, ol.unit_price AS c3, ol.discount AS c4, CAST(NULL AS text) AS c5, CAST(NULL AS smallint) AS c6, CAST(NULL AS smallint) AS c7, CAST(NULL AS boolean) AS c8, CAST(NULL AS uuid) AS c9
    FROM found AS f1
    JOIN order_lines AS ol ON ol.product_id = f1.id
) AS t1
ORDER BY t1.part, t1.n

-- Distinct_rows
WITH found AS (
    SELECT o.customer_id, ROW_NUMBER() OVER (ORDER BY o.customer_id) AS n
    FROM orders AS o
    JOIN customers AS c ON o.customer_id = c.id
)
SELECT t.part, t.n, t.owner, t.c0, t.c1
FROM (
    SELECT 0 AS part, f.n, 0 AS owner, CAST(NULL AS integer) AS c0, f.customer_id AS c1
    FROM found AS f
    UNION ALL
    SELECT 1 AS part, ROW_NUMBER() OVER (ORDER BY o1.id) AS n, f1.n AS owner, o1.id AS c0, CAST(NULL AS text) AS c1
    FROM found AS f1
    CROSS JOIN orders AS o1
    JOIN customers AS c1 ON f1.customer_id = c1.id
    WHERE o1.customer_id = c1.id
) AS t
ORDER BY t.part, t.n

-- Groups
WITH found AS (
    SELECT t.category_id, t.count, ROW_NUMBER() OVER (ORDER BY t.category_id NULLS FIRST, t.count) AS n
    FROM (
        SELECT p.category_id, COUNT(*) AS count
        FROM products AS p
        GROUP BY p.category_id
    ) AS t
)
SELECT t1.part, t1.n, t1.owner, t1.c0, t1.c1, t1.c2
FROM (
    SELECT 0 AS part, f.n, 0 AS owner, CAST(NULL AS text) AS c0, f.category_id AS c1, f.count AS c2
    FROM found AS f
    UNION ALL
    SELECT 1 AS part, ROW_NUMBER() OVER (ORDER BY p1.id) AS n, f1.n AS owner, p1.name AS c0, CAST(NULL AS integer) AS c1, CAST(NULL AS integer) AS c2
    FROM found AS f1
    JOIN products AS p1 ON p1.category_id IS NOT DISTINCT FROM f1.category_id
) AS t1
ORDER BY t1.part, t1.n

-- Levels_and_siblings
WITH found AS (
    SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, ROW_NUMBER() OVER (ORDER BY c.id) AS n
    FROM customers AS c
), found1 AS (
    SELECT f.n AS c0, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, e.id AS c10, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills, ROW_NUMBER() OVER (ORDER BY f.n, o.id) AS n
    FROM found AS f
    JOIN orders AS o ON o.customer_id = f.id
    LEFT JOIN employees AS e ON o.employee_id = e.id
)
SELECT t.part, t.n, t.owner, t.c0, t.c1, t.c2, t.c3, t.c4, t.c5, t.c6, t.c7, t.c8, t.c9, t.c10, t.c11, t.c12, t.c13, t.c14, t.c15, t.c16, t.c17, t.c18, t.c19, t.c20, t.c21, t.c22, t.c23, t.c24, t.c25, t.c26, t.c27, t.c28, t.c29, t.c30
FROM (
    SELECT 0 AS part, f1.n, 0 AS owner, CAST(NULL AS integer) AS c0, CAST(NULL AS integer) AS c1, CAST(NULL AS integer) AS c2, f1.credit_limit AS c3, CAST(NULL AS double precision) AS c4, CAST(NULL AS integer) AS c5, f1.id AS c6, CAST(NULL AS integer) AS c7, CAST(NULL AS integer) AS c8, CAST(NULL AS numeric) AS c9, CAST(NULL AS smallint) AS c10, CAST(NULL AS smallint) AS c11, f1.is_active AS c12, CAST(NULL AS double precision) AS c13, CAST(NULL AS uuid) AS c14, CAST(NULL AS integer) AS c15, f1.name AS c16, f1.contact_name AS c17, CAST(NULL AS timestamptz) AS c18, CAST(NULL AS timestamptz) AS c19, CAST(NULL AS text) AS c20, CAST(NULL AS smallint) AS c21, f1.city AS c22, f1.since AS c23, CAST(NULL AS timestamptz) AS c24, CAST(NULL AS time) AS c25, CAST(NULL AS integer) AS c26, f1.region AS c27, f1.country AS c28, f1.rank AS c29, f1.accepts_mail AS c30
    FROM found AS f1
    UNION ALL
    SELECT 1 AS part, f2.n, f2.c0 AS owner, f2.id AS c0, f2.employee_id AS c1, f2.c10 AS c2, f2.freight AS c3, CAST(NULL AS double precision) AS c4, f2.reports_to_id AS c5, f2.customer_id AS c6, CAST(NULL AS integer) AS c7, CAST(NULL AS integer) AS c8, f2.salary AS c9, CAST(NULL AS smallint) AS c10, CAST(NULL AS smallint) AS c11, CAST(NULL AS boolean) AS c12, CAST(NULL AS double precision) AS c13, CAST(NULL AS uuid) AS c14, CAST(NULL AS integer) AS c15, f2.notes AS c16, f2.first_name AS c17, f2.placed_at AS c18, f2.shipped_at AS c19, f2.status AS c20, f2.priority AS c21, f2.last_name AS c22, f2.birth_date AS c23, f2.hired_at AS c24, f2.shift_start AS c25, f2.skills AS c26, CAST(NULL AS text) AS c27, CAST(NULL AS text) AS c28, CAST(NULL AS integer) AS c29, CAST(NULL AS boolean) AS c30
    FROM found1 AS f2
    UNION ALL
    SELECT 2 AS part, 0 AS n, f3.n AS owner, ol.order_id AS c0, ol.product_id AS c1, ol.quantity AS c2, ol.unit_price AS c3, ol.discount AS c4, p.id AS c5, p.name AS c6, p.category_id AS c7, p.supplier_id AS c8, p.unit_price AS c9, p.units_in_stock AS c10, p.reorder_level AS c11, p.is_discontinued AS c12, p.weight AS c13, p.sku AS c14, c1.id AS c15, c1.name AS c16, c1.description AS c17, CAST(NULL AS timestamptz) AS c18, CAST(NULL AS timestamptz) AS c19, CAST(NULL AS text) AS c20, CAST(NULL AS smallint) AS c21, CAST(NULL AS text) AS c22, CAST(NULL AS date) AS c23, CAST(NULL AS timestamptz) AS c24, CAST(NULL AS time) AS c25, CAST(NULL AS integer) AS c26, CAST(NULL AS text) AS c27, CAST(NULL AS text) AS c28, CAST(NULL AS integer) AS c29, CAST(NULL AS boolean) AS c30
    FROM found1 AS f3
    JOIN order_lines AS ol ON ol.order_id = f3.id
    JOIN products AS p ON ol.product_id = p.id
    LEFT JOIN categories AS c1 ON p.category_id = c1.id
) AS t
ORDER BY t.part, t.n

-- Lists_in_a_projection
WITH found AS (
    SELECT c.name, c.id, COALESCE((
        SELECT o.placed_at
        FROM orders AS o
        WHERE o.customer_id = c.id
        ORDER BY o.id DESC
        LIMIT 1
    ), @p) AS last, ROW_NUMBER() OVER (ORDER BY c.id, c.name, COALESCE((
        SELECT o.placed_at
        FROM orders AS o
        WHERE o.customer_id = c.id
        ORDER BY o.id DESC
        LIMIT 1
    ), @p)) AS n
    FROM customers AS c
), found1 AS (
    SELECT f.n AS c0, o1.id, o1.freight, ROW_NUMBER() OVER (ORDER BY o1.id, f.n, o1.freight) AS n
    FROM found AS f
    JOIN orders AS o1 ON o1.customer_id = f.id
)
SELECT t.part, t.n, t.owner, t.c0, t.c1, t.c2, t.c3
FROM (
    SELECT 0 AS part, f1.n, 0 AS owner, CAST(NULL AS integer) AS c0, CAST(NULL AS numeric) AS c1, f1.name AS c2, f1.last AS c3
    FROM found AS f1
    UNION ALL
    SELECT 1 AS part, f2.n, f2.c0 AS owner, f2.id AS c0, f2.freight AS c1, CAST(NULL AS text) AS c2, CAST(NULL AS timestamptz) AS c3
    FROM found1 AS f2
    UNION ALL
    SELECT 2 AS part, ROW_NUMBER() OVER (ORDER BY ol.product_id) AS n, f3.n AS owner, ol.product_id AS c0, CAST(NULL AS numeric) AS c1, CAST(NULL AS text) AS c2, CAST(NULL AS timestamptz) AS c3
    FROM found1 AS f3
    JOIN order_lines AS ol ON ol.order_id = f3.id
) AS t
ORDER BY t.part, t.n

-- Many_to_many
WITH found AS (
    SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills, ROW_NUMBER() OVER (ORDER BY e.id) AS n
    FROM employees AS e
)
SELECT t.part, t.n, t.owner, t.c0, t.c1, t.c2, t.c3, t.c4, t.c5, t.c6, t.c7, t.c8, t.c9
FROM (
    SELECT 0 AS part, f.n, 0 AS owner, f.id AS c0, f.first_name AS c1, f.birth_date AS c2, CAST(NULL AS double precision) AS c3, f.last_name AS c4, f.hired_at AS c5, f.reports_to_id AS c6, f.salary AS c7, f.shift_start AS c8, f.skills AS c9
    FROM found AS f
    UNION ALL
    SELECT 1 AS part, 0 AS n, f1.n AS owner, et.employee_id AS c0, et.territory_id AS c1, et.since AS c2, et.share AS c3, CAST(NULL AS text) AS c4, CAST(NULL AS timestamptz) AS c5, CAST(NULL AS integer) AS c6, CAST(NULL AS numeric) AS c7, CAST(NULL AS time) AS c8, CAST(NULL AS integer) AS c9
    FROM found AS f1
    JOIN employee_territories AS et ON et.employee_id = f1.id
    UNION ALL
    SELECT 2 AS part, 0 AS n, f2.n AS owner, e1.id AS c0, e1.first_name AS c1, e1.birth_date AS c2, CAST(NULL AS double precision) AS c3, e1.last_name AS c4, e1.hired_at AS c5, e1.reports_to_id AS c6, e1.salary AS c7, e1.shift_start AS c8, e1.skills AS c9
    FROM found AS f2
    JOIN employees AS e1 ON e1.reports_to_id = f2.id
) AS t
ORDER BY t.part, t.n

-- One_collection
WITH found AS (
    SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, ROW_NUMBER() OVER (ORDER BY c.name, c.id) AS n
    FROM customers AS c
    WHERE EXISTS (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id
    )
)
SELECT t.part, t.n, t.owner, t.c0, t.c1, t.c2, t.c3, t.c4, t.c5, t.c6, t.c7, t.c8, t.c9, t.c10, t.c11, t.c12, t.c13, t.c14, t.c15, t.c16
FROM (
    SELECT 0 AS part, f.n, 0 AS owner, CAST(NULL AS integer) AS c0, f.id AS c1, CAST(NULL AS integer) AS c2, CAST(NULL AS timestamptz) AS c3, CAST(NULL AS timestamptz) AS c4, f.credit_limit AS c5, CAST(NULL AS text) AS c6, CAST(NULL AS smallint) AS c7, f.name AS c8, f.contact_name AS c9, f.city AS c10, f.region AS c11, f.country AS c12, f.since AS c13, f.rank AS c14, f.is_active AS c15, f.accepts_mail AS c16
    FROM found AS f
    UNION ALL
    SELECT 1 AS part, ROW_NUMBER() OVER (ORDER BY o1.placed_at, o1.id) AS n, f1.n AS owner, o1.id AS c0, o1.customer_id AS c1, o1.employee_id AS c2, o1.placed_at AS c3, o1.shipped_at AS c4, o1.freight AS c5, o1.status AS c6, o1.priority AS c7, o1.notes AS c8, CAST(NULL AS text) AS c9, CAST(NULL AS text) AS c10, CAST(NULL AS text) AS c11, CAST(NULL AS text) AS c12, CAST(NULL AS date) AS c13, CAST(NULL AS integer) AS c14, CAST(NULL AS boolean) AS c15, CAST(NULL AS boolean) AS c16
    FROM found AS f1
    JOIN orders AS o1 ON o1.customer_id = f1.id
) AS t
ORDER BY t.part, t.n

-- Some_rows_of_each_owner
WITH found AS (
    SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail, ROW_NUMBER() OVER (ORDER BY c.id) AS n
    FROM customers AS c
), found1 AS (
    SELECT f.n AS c0, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes, ROW_NUMBER() OVER (ORDER BY t.freight DESC, t.id, f.n) AS n
    FROM found AS f
    CROSS JOIN LATERAL (
        SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
        FROM orders AS o
        WHERE o.customer_id = f.id
        ORDER BY o.freight DESC, o.id
        LIMIT 2
    ) AS t
)
SELECT t1.part, t1.n, t1.owner, t1.c0, t1.c1, t1.c2, t1.c3, t1.c4, t1.c5, t1.c6, t1.c7, t1.c8, t1.c9, t1.c10, t1.c11, t1.c12, t1.c13, t1.c14, t1.c15, t1.c16, t1.c17, t1.c18
FROM (
    SELECT 0 AS part, f1.n, 0 AS owner, CAST(NULL AS integer) AS c0, CAST(NULL AS integer) AS c1, CAST(NULL AS integer) AS c2, f1.credit_limit AS c3, CAST(NULL AS double precision) AS c4, f1.id AS c5, CAST(NULL AS timestamptz) AS c6, CAST(NULL AS timestamptz) AS c7, CAST(NULL AS text) AS c8, CAST(NULL AS smallint) AS c9, f1.name AS c10, f1.contact_name AS c11, f1.city AS c12, f1.region AS c13, f1.country AS c14, f1.since AS c15, f1.rank AS c16, f1.is_active AS c17, f1.accepts_mail AS c18
    FROM found AS f1
    UNION ALL
    SELECT 1 AS part, f2.n, f2.c0 AS owner, f2.id AS c0, f2.employee_id AS c1, CAST(NULL AS integer) AS c2, f2.freight AS c3, CAST(NULL AS double precision) AS c4, f2.customer_id AS c5, f2.placed_at AS c6, f2.shipped_at AS c7, f2.status AS c8, f2.priority AS c9, f2.notes AS c10, CAST(NULL AS text) AS c11, CAST(NULL AS text) AS c12, CAST(NULL AS text) AS c13, CAST(NULL AS text) AS c14, CAST(NULL AS date) AS c15, CAST(NULL AS integer) AS c16, CAST(NULL AS boolean) AS c17, CAST(NULL AS boolean) AS c18
    FROM found1 AS f2
    UNION ALL
    SELECT 2 AS part, 0 AS n, f3.n AS owner, ol.order_id AS c0, ol.product_id AS c1, ol.quantity AS c2, ol.unit_price AS c3, ol.discount AS c4, CAST(NULL AS text) AS c5, CAST(NULL AS timestamptz) AS c6, CAST(NULL AS timestamptz) AS c7, CAST(NULL AS text) AS c8, CAST(NULL AS smallint) AS c9, CAST(NULL AS text) AS c10, CAST(NULL AS text) AS c11, CAST(NULL AS text) AS c12, CAST(NULL AS text) AS c13, CAST(NULL AS text) AS c14, CAST(NULL AS date) AS c15, CAST(NULL AS integer) AS c16, CAST(NULL AS boolean) AS c17, CAST(NULL AS boolean) AS c18
    FROM found1 AS f3
    JOIN order_lines AS ol ON ol.order_id = f3.id
) AS t1
ORDER BY t1.part, t1.n
