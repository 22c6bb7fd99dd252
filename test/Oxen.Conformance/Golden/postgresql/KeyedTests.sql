-- CountBy
SELECT c.country, COUNT(*) AS value
FROM customers AS c
GROUP BY c.country

-- CountBy_an_expression
SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, COUNT(*) AS value
FROM orders AS o
GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
ORDER BY key

-- CountBy_filtered
SELECT c.country, COUNT(*) AS value
FROM customers AS c
GROUP BY c.country
HAVING COUNT(*) > 1
ORDER BY c.country

-- CountBy_ordered
SELECT c.country, COUNT(*) AS value
FROM customers AS c
GROUP BY c.country
ORDER BY value DESC, c.country

-- CountBy_several_values
SELECT c.country, c.is_active, COUNT(*) AS value
FROM customers AS c
GROUP BY c.country, c.is_active

-- DistinctBy
SELECT t.id COLLATE "C" AS id, t.name, t.contact_name, t.city, t.region, t.country, t.since, t.rank, t.credit_limit, t.is_active, t.accepts_mail
FROM (
    SELECT DISTINCT ON (c.country) c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
    FROM customers AS c
    ORDER BY c.country, c.id
) AS t
ORDER BY id

-- DistinctBy_a_decimal
SELECT t.id
FROM (
    SELECT DISTINCT ON (p.unit_price) p.id
    FROM products AS p
    ORDER BY p.unit_price, p.id
) AS t
ORDER BY t.id

-- DistinctBy_a_reference
SELECT t.id
FROM (
    SELECT DISTINCT ON (s.country) p.id
    FROM products AS p
    JOIN suppliers AS s ON p.supplier_id = s.id
    ORDER BY s.country, p.id
) AS t
ORDER BY t.id

-- DistinctBy_a_subquery
SELECT t.name
FROM (
    SELECT DISTINCT ON ((
        SELECT COUNT(*)
        FROM orders AS o
        WHERE o.customer_id = c.id
    )) c.id, c.name
    FROM customers AS c
    ORDER BY (
        SELECT COUNT(*)
        FROM orders AS o
        WHERE o.customer_id = c.id
    ), c.id
) AS t
ORDER BY t.id COLLATE "C"

-- DistinctBy_a_tuple
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country, c.city) c.id
    FROM customers AS c
    ORDER BY c.country, c.city, c.id
) AS t
ORDER BY id

-- DistinctBy_an_expression
SELECT t.name
FROM (
    SELECT DISTINCT ON ((length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) % 3) c.id, c.name
    FROM customers AS c
    ORDER BY (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) % 3, c.id
) AS t
ORDER BY t.id COLLATE "C"

-- DistinctBy_and_a_filter
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country) c.id, c.is_active
    FROM customers AS c
    ORDER BY c.country, c.id
) AS t
WHERE t.is_active
ORDER BY id

-- DistinctBy_and_a_page
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country) c.id
    FROM customers AS c
    ORDER BY c.country, c.id
) AS t
ORDER BY id
LIMIT 2 OFFSET @count

-- DistinctBy_counted
SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT ON (c.country) 1
    FROM customers AS c
) AS t

-- DistinctBy_in_a_subquery
SELECT s.id, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT ON (p.category_id) 1
        FROM products AS p
        WHERE p.supplier_id = s.id
    ) AS t
) AS kinds
FROM suppliers AS s

-- DistinctBy_joined
SELECT s.name, t.name AS customer
FROM suppliers AS s
JOIN (
    SELECT DISTINCT ON (c.country) c.name, c.country
    FROM customers AS c
    ORDER BY c.country, c.id
) AS t ON s.country = t.country

-- DistinctBy_more_than_the_key_is_everything
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol

-- DistinctBy_of_a_filter
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country) c.id
    FROM customers AS c
    WHERE c.is_active
    ORDER BY c.country, c.id
) AS t
ORDER BY id

-- DistinctBy_of_a_join
SELECT t.id, t.supplier, t.country
FROM (
    SELECT DISTINCT ON (s.country) p.id, s.id AS supplier, s.country
    FROM products AS p
    JOIN suppliers AS s ON p.supplier_id = s.id
    ORDER BY s.country, p.id
) AS t
ORDER BY t.id

-- DistinctBy_of_a_page
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (t1.country) t1.id
    FROM (
        SELECT c.id, c.country
        FROM customers AS c
        ORDER BY c.id
        LIMIT 6 OFFSET @count
    ) AS t1
    ORDER BY t1.country, t1.id COLLATE "C"
) AS t
ORDER BY id

-- DistinctBy_of_a_projection
SELECT t.name COLLATE "C" AS name, t.country
FROM (
    SELECT DISTINCT ON (c.country) c.name, c.country, c.id
    FROM customers AS c
    ORDER BY c.country, c.name, c.id
) AS t
ORDER BY name, t.id COLLATE "C"

-- DistinctBy_of_groups
SELECT t.country COLLATE "C" AS country, t.count
FROM (
    SELECT DISTINCT ON (t1.count) t1.country, t1.count
    FROM (
        SELECT c.country, COUNT(*) AS count
        FROM customers AS c
        GROUP BY c.country
    ) AS t1
    ORDER BY t1.count, t1.country COLLATE "C"
) AS t
ORDER BY country

-- DistinctBy_several_values
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country, c.city) c.id
    FROM customers AS c
    ORDER BY c.country, c.city, c.id
) AS t
ORDER BY id

-- DistinctBy_takes_the_first_of_the_order
SELECT t.name
FROM (
    SELECT DISTINCT ON (p.category_id) p.id, p.name, p.unit_price
    FROM products AS p
    ORDER BY p.category_id, p.unit_price DESC, p.id
) AS t
ORDER BY t.unit_price DESC, t.id

-- DistinctBy_the_key_is_everything
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p

-- DistinctBy_what_Csharp_computes_beside
SELECT t.name, t.country
FROM (
    SELECT DISTINCT ON (c.country) c.name, c.country, c.id
    FROM customers AS c
    ORDER BY c.country, c.id
) AS t
ORDER BY t.id COLLATE "C"

-- ExceptBy_a_list
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country) c.id
    FROM customers AS c
    WHERE c.country <> ALL(@p)
    ORDER BY c.country, c.id
) AS t
ORDER BY id

-- ExceptBy_a_null
SELECT t.id
FROM (
    SELECT DISTINCT ON (p.category_id) p.id
    FROM products AS p
    WHERE p.category_id <> ALL(@p) AND p.category_id IS NOT NULL
    ORDER BY p.category_id, p.id
) AS t
ORDER BY t.id

-- ExceptBy_a_query
SELECT t.id COLLATE "C" AS id, t.country
FROM (
    SELECT DISTINCT ON (c.country) c.id, c.country
    FROM customers AS c
    WHERE c.country NOT IN (
        SELECT s.country
        FROM suppliers AS s
    )
    ORDER BY c.country, c.id
) AS t
ORDER BY id

-- ExceptBy_several_values
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country, c.city) c.id
    FROM customers AS c
    WHERE NOT EXISTS (
        SELECT 1
        FROM customers AS c1
        WHERE c1.is_active AND c1.country = c.country AND c1.city IS NOT DISTINCT FROM c.city
    )
    ORDER BY c.country, c.city, c.id
) AS t
ORDER BY id

-- ExceptBy_the_key
SELECT p.name
FROM products AS p
WHERE p.id NOT IN (
    SELECT ol.product_id
    FROM order_lines AS ol
)

-- ExceptBy_what_can_be_null
SELECT t.id
FROM (
    SELECT DISTINCT ON (p.category_id) p.id
    FROM products AS p
    WHERE NOT EXISTS (
        SELECT 1
        FROM categories AS c
        WHERE c.id > 2 AND c.id = p.category_id
    )
    ORDER BY p.category_id, p.id
) AS t
ORDER BY t.id

-- IntersectBy_a_list
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country) c.id
    FROM customers AS c
    WHERE c.country = ANY(@p)
    ORDER BY c.country, c.id
) AS t
ORDER BY id

-- IntersectBy_a_query
SELECT t.id COLLATE "C" AS id
FROM (
    SELECT DISTINCT ON (c.country) c.id
    FROM customers AS c
    WHERE c.country IN (
        SELECT s.country
        FROM suppliers AS s
    )
    ORDER BY c.country, c.id
) AS t
ORDER BY id

-- IntersectBy_ordered_afterwards
SELECT p.name
FROM products AS p
WHERE p.id IN (
    SELECT ol.product_id
    FROM order_lines AS ol
)
ORDER BY p.name DESC, p.id

-- IntersectBy_the_key
SELECT p.name
FROM products AS p
WHERE p.id IN (
    SELECT ol.product_id
    FROM order_lines AS ol
    WHERE ol.quantity > 10
)

-- MaxBy
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.unit_price DESC, p.id
LIMIT 1

-- MaxBy_a_subquery
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id
) DESC, c.id
LIMIT 1

-- MaxBy_in_a_projection
SELECT s.id, (
    SELECT p.name
    FROM products AS p
    WHERE p.supplier_id = s.id
    ORDER BY length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]') DESC, p.id
    LIMIT 1
) AS dearest
FROM suppliers AS s

-- MaxBy_of_a_nullable_value
SELECT p.category_id
FROM products AS p
WHERE p.id < 0
ORDER BY p.category_id DESC NULLS LAST
LIMIT 1

-- MaxBy_of_a_page
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    ORDER BY p.id
    LIMIT 5
) AS t
ORDER BY t.units_in_stock DESC, t.id
LIMIT 1

-- MaxBy_of_a_projection
SELECT p.name, p.unit_price * CAST(p.units_in_stock AS numeric) AS value
FROM products AS p
ORDER BY value DESC, p.name
LIMIT 1

-- MaxBy_of_a_tuple
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.rank DESC, c.since DESC, c.id DESC
LIMIT 1

-- MaxBy_passes_over_nulls
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.category_id DESC NULLS LAST, p.id
LIMIT 1

-- MinBy
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.unit_price, p.id
LIMIT 1

-- MinBy_after_a_filter
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NOT NULL
ORDER BY o.freight, o.id
LIMIT 1

-- MinBy_and_MaxBy_awaited


-- MinBy_of_no_value
SELECT p.id
FROM products AS p
WHERE p.id < 0
ORDER BY p.id
LIMIT 1

-- MinBy_of_nothing
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.id < 0
ORDER BY p.unit_price
LIMIT 1

-- MinBy_of_nulls_alone
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
WHERE p.category_id IS NULL
ORDER BY p.category_id IS NULL, p.category_id NULLS FIRST, p.id
LIMIT 1

-- MinBy_passes_over_nulls
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM products AS p
ORDER BY p.category_id IS NULL, p.category_id NULLS FIRST, p.id
LIMIT 1

-- UnionBy
SELECT DISTINCT ON (t.country) t.name, t.country
FROM (
    SELECT 0 AS side, t1.name, t1.country
    FROM (
        SELECT DISTINCT ON (c.country) c.name, c.country
        FROM customers AS c
        ORDER BY c.country, c.id
    ) AS t1
    UNION ALL
    SELECT 1 AS side, t2.name, t2.country
    FROM (
        SELECT DISTINCT ON (s.country) s.name, s.country
        FROM suppliers AS s
        ORDER BY s.country, s.id
    ) AS t2
) AS t
ORDER BY t.country, t.side

-- UnionBy_of_entities
SELECT DISTINCT ON (t.supplier_id) t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT 0 AS side, t1.id, t1.name, t1.category_id, t1.supplier_id, t1.unit_price, t1.units_in_stock, t1.reorder_level, t1.is_discontinued, t1.weight, t1.sku
    FROM (
        SELECT DISTINCT ON (p.supplier_id) p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
        FROM products AS p
        WHERE p.id < 4
        ORDER BY p.supplier_id, p.id
    ) AS t1
    UNION ALL
    SELECT 1 AS side, t2.id, t2.name, t2.category_id, t2.supplier_id, t2.unit_price, t2.units_in_stock, t2.reorder_level, t2.is_discontinued, t2.weight, t2.sku
    FROM (
        SELECT DISTINCT ON (p1.supplier_id) p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
        FROM products AS p1
        WHERE p1.id > 2
        ORDER BY p1.supplier_id DESC, p1.id DESC
    ) AS t2
) AS t
ORDER BY t.supplier_id, t.side

-- UnionBy_ordered_afterwards
SELECT length(t.country) + regexp_count(t.country, '[\U00010000-\U0010FFFF]') AS c0
FROM (
    SELECT DISTINCT ON (length(t1.country) + regexp_count(t1.country, '[\U00010000-\U0010FFFF]')) t1.country
    FROM (
        SELECT 0 AS side, c.country
        FROM customers AS c
        UNION ALL
        SELECT 1 AS side, s.country
        FROM suppliers AS s
    ) AS t1
    ORDER BY length(t1.country) + regexp_count(t1.country, '[\U00010000-\U0010FFFF]'), t1.side
) AS t
ORDER BY c0

-- UnionBy_the_key
SELECT DISTINCT ON (t.id) t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku
FROM (
    SELECT 0 AS side, p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
    WHERE p.id < 4
    UNION ALL
    SELECT 1 AS side, p1.id, p1.name, p1.category_id, p1.supplier_id, p1.unit_price, p1.units_in_stock, p1.reorder_level, p1.is_discontinued, p1.weight, p1.sku
    FROM products AS p1
    WHERE p1.id > 2 AND p1.id < 7
) AS t
ORDER BY t.id, t.side
