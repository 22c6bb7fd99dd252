-- By_a_key_that_can_be_null
SELECT COALESCE(t.id, 0) AS product, COALESCE(t.c11, 0) AS category
FROM (
    SELECT p.id, c.id AS c11
    FROM products AS p
    LEFT JOIN categories AS c ON p.category_id = c.id
    UNION ALL
    SELECT NULL AS c0, c1.id
    FROM categories AS c1
    WHERE NOT EXISTS (
        SELECT 1
        FROM products AS p1
        WHERE p1.category_id = c1.id
    )
) AS t

-- By_keys_that_can_both_be_null
SELECT c.id, c1.id AS c12
FROM customers AS c
LEFT JOIN customers AS c1 ON c.region = c1.city
UNION ALL
SELECT NULL AS c0, c2.id
FROM customers AS c2
WHERE NOT EXISTS (
    SELECT 1
    FROM customers AS c3
    WHERE c3.region = c2.city
)

-- By_several_keys
SELECT c.id, s.id AS c12
FROM customers AS c
LEFT JOIN suppliers AS s ON c.country = s.country AND c.name = s.name
UNION ALL
SELECT NULL AS c0, s1.id
FROM suppliers AS s1
WHERE NOT EXISTS (
    SELECT 1
    FROM customers AS c1
    WHERE c1.country = s1.country AND c1.name = s1.name
)

-- Counted
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT 1
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t

-- Filtered_afterwards
SELECT t.c13
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
WHERE t.id IS NULL

-- Grouped_afterwards
SELECT CASE WHEN t.id IS NULL THEN t.c14 ELSE t.country END AS `key`, COUNT(*) AS count, COUNT(CASE WHEN t.c12 IS NOT NULL THEN 1 END) AS suppliers
FROM (
    SELECT c.id, c.country, s.id AS c12, s.country AS c14
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT NULL AS c0, NULL AS c5, s1.id, s1.country
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t
GROUP BY CASE WHEN t.id IS NULL THEN t.c14 ELSE t.country END

-- Joined_again
SELECT t.id, p.name
FROM (
    SELECT c.id, s.id AS c12
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT NULL AS c0, s1.id
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t
JOIN products AS p ON COALESCE(t.c12, 0) = p.supplier_id

-- Of_a_list
SELECT s.name, v.value
FROM suppliers AS s
LEFT JOIN (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@value, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS v ON s.country = JSON_UNQUOTE(JSON_QUOTE(v.value))
UNION ALL
SELECT NULL AS c1, v1.value
FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@value, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS v1
WHERE NOT EXISTS (
    SELECT 1
    FROM suppliers AS s1
    WHERE s1.country = JSON_UNQUOTE(JSON_QUOTE(v1.value))
)

-- Of_a_page
SELECT t.id, COALESCE(t.c12, 0) AS supplier
FROM (
    SELECT t1.id, s.id AS c12
    FROM (
        SELECT c.id, c.country
        FROM customers AS c
        ORDER BY c.id
        LIMIT @count
    ) AS t1
    LEFT JOIN suppliers AS s ON t1.country = s.country
    UNION ALL
    SELECT NULL AS c0, s1.id
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM (
            SELECT c1.country
            FROM customers AS c1
            ORDER BY c1.id
            LIMIT @count_1
        ) AS t2
        WHERE t2.country = s1.country
    )
) AS t

-- Of_entities
SELECT c.id, c.name, c.description, p.id AS c4, p.name AS c5, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM categories AS c
LEFT JOIN products AS p ON c.id = p.category_id
UNION ALL
SELECT NULL AS c0, NULL AS c1, NULL AS c2, p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
FROM products AS p1
WHERE NOT EXISTS (
    SELECT 1
    FROM categories AS c1
    WHERE c1.id = p1.category_id
)

-- Of_filtered_sides
SELECT t.id, COALESCE(t.c12, 0) AS supplier
FROM (
    SELECT t1.id, t2.id AS c12
    FROM (
        SELECT c.id, c.country
        FROM customers AS c
        WHERE c.is_active
    ) AS t1
    LEFT JOIN (
        SELECT s.id, s.country
        FROM suppliers AS s
        WHERE s.id > 1
    ) AS t2 ON t1.country = t2.country
    UNION ALL
    SELECT NULL AS c0, s1.id
    FROM suppliers AS s1
    WHERE s1.id > 1 AND NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.is_active AND c1.country = s1.country
    )
) AS t

-- Of_groups
SELECT CASE WHEN t.c2 IS NULL THEN t.c3 ELSE t.country END AS country, CASE WHEN t.c2 IS NULL THEN 0 ELSE t.c1 END AS customers, CASE WHEN t.c5 IS NULL THEN 0 ELSE t.c4 END AS suppliers
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

-- Of_numbers
SELECT COALESCE(p.id, 0) AS `left`, COALESCE(s.id, 0) AS `right`
FROM products AS p
LEFT JOIN suppliers AS s ON p.id = s.id
UNION ALL
SELECT 0 AS `left`, COALESCE(s1.id, 0) AS `right`
FROM suppliers AS s1
WHERE NOT EXISTS (
    SELECT 1
    FROM products AS p1
    WHERE p1.id = s1.id
)

-- Of_projections
SELECT c.id, c.country, s.id AS c3, s.country AS c4
FROM customers AS c
LEFT JOIN suppliers AS s ON c.country = s.country
UNION ALL
SELECT NULL AS c0, NULL AS c1, s1.id, s1.country
FROM suppliers AS s1
WHERE NOT EXISTS (
    SELECT 1
    FROM customers AS c1
    WHERE c1.country = s1.country
)

-- Of_single_values
SELECT t.country, t1.country AS `right`
FROM (
    SELECT DISTINCT c.country, 1 AS c1
    FROM customers AS c
) AS t
LEFT JOIN (
    SELECT DISTINCT s.country, 1 AS c1
    FROM suppliers AS s
) AS t1 ON t.country = t1.country
UNION ALL
SELECT NULL AS `left`, t2.country
FROM (
    SELECT DISTINCT s1.country, 1 AS c1
    FROM suppliers AS s1
) AS t2
WHERE NOT EXISTS (
    SELECT 1
    FROM (
        SELECT DISTINCT c1.country, 1 AS c1
        FROM customers AS c1
    ) AS t3
    WHERE t3.country = t2.country
)

-- Of_values
SELECT c.name, s.name AS c13
FROM customers AS c
LEFT JOIN suppliers AS s ON c.country = s.country
UNION ALL
SELECT NULL AS c1, s1.name
FROM suppliers AS s1
WHERE NOT EXISTS (
    SELECT 1
    FROM customers AS c1
    WHERE c1.country = s1.country
)

-- Ordered_and_paged_afterwards
SELECT t.id, COALESCE(t.c12, 0) AS supplier
FROM (
    SELECT c.id, s.id AS c12
    FROM customers AS c
    LEFT JOIN suppliers AS s ON c.country = s.country
    UNION ALL
    SELECT NULL AS c0, s1.id
    FROM suppliers AS s1
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.country = s1.country
    )
) AS t
ORDER BY t.id, supplier
LIMIT @count OFFSET @count_1
