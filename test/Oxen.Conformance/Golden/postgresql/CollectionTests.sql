-- A_collection_after_a_page
SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT 5 OFFSET @count

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_collection_alone
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

-- A_collection_by_nullable_keys
SELECT e.last_name, e.reports_to_id
FROM employees AS e
ORDER BY e.id

SELECT k.n, e.last_name
FROM (SELECT n - 1 AS n, value AS reports_to_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN employees AS e ON e.reports_to_id IS NOT DISTINCT FROM k.reports_to_id
ORDER BY e.id

-- A_collection_by_several_columns
SELECT c.id, c.city, c.country, c.since
FROM customers AS c
ORDER BY c.id

SELECT k.n, c.id
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS city, CAST(value ->> 1 AS text) AS country, CAST(value ->> 2 AS date) AS since FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON c.city IS NOT DISTINCT FROM k.city AND c.country = k.country AND c.since >= k.since
ORDER BY c.id

-- A_collection_is_a_second_command
SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_collection_is_computed_with_in_C
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_collection_is_filtered_and_projected
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, o.freight
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
WHERE o.freight > @p
ORDER BY o.id DESC

-- A_collection_is_filtered_by_later
SELECT c.id
FROM customers AS c
WHERE (
    SELECT COUNT(*)
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.freight > @p
) > 1
ORDER BY (
    SELECT COUNT(*)
    FROM orders AS o1
    WHERE o1.customer_id = c.id AND o1.freight > @p
), c.id

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
WHERE o.freight > @p
ORDER BY o.id

-- A_collection_is_paged_for_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.placed_at
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.placed_at DESC, o.id
    LIMIT 2 OFFSET 1
) AS t
ORDER BY t.placed_at DESC, t.id

-- A_collection_of_a_query_without_ToList
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

-- A_collection_of_groups
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, COUNT(*) AS count
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
GROUP BY k.n, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
ORDER BY key

-- A_collection_over_several_joins
SELECT s.name, s.id
FROM suppliers AS s
ORDER BY s.id

SELECT t.n, t.name COLLATE "C" AS name
FROM (
    SELECT DISTINCT k.n, c.name
    FROM order_lines AS ol
    JOIN products AS p ON ol.product_id = p.id
    JOIN orders AS o ON ol.order_id = o.id
    JOIN customers AS c ON o.customer_id = c.id
    JOIN (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k ON p.supplier_id = k.id
) AS t
ORDER BY name

-- A_collection_that_depends_on_nothing
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT k.n, c.id
FROM (SELECT n - 1 AS n FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN customers AS c
WHERE c.rank = 3
ORDER BY c.id

-- A_collection_that_is_a_concatenation_of_pages
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT t1.id, k.n
    FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    CROSS JOIN LATERAL (
        SELECT o.id
        FROM orders AS o
        WHERE o.customer_id = k.id
        ORDER BY o.id
        LIMIT 1
    ) AS t1
    UNION ALL
    SELECT t2.id, k1.n
    FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k1
    CROSS JOIN LATERAL (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = k1.id
        ORDER BY o1.id DESC
        LIMIT 1
    ) AS t2
) AS t
ORDER BY t.id

-- A_collection_that_is_a_union
SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.notes COLLATE "C" AS notes
FROM (
    SELECT o.notes, k.n
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS id, CAST(value ->> 1 AS text) AS country FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON o.customer_id = k.id
    UNION
    SELECT s.name, k1.n
    FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS id, CAST(value ->> 1 AS text) AS country FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k1
    JOIN suppliers AS s ON s.country = k1.country
) AS t
ORDER BY notes NULLS FIRST

-- A_collection_that_is_counted_after_its_page
SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id
        LIMIT 3
    ) AS t
) AS count
FROM customers AS c
ORDER BY c.id

-- A_collection_that_is_filtered_after_its_page
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.freight
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.freight DESC, o.id
    LIMIT 3
) AS t
WHERE t.id % 2 = 0
ORDER BY t.freight DESC, t.id

-- A_collection_that_names_a_reference_of_its_row
SELECT o.id, o.customer_id
FROM orders AS o
ORDER BY o.id

SELECT k.n, c.id
FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN customers AS c
JOIN customers AS c1 ON k.customer_id = c1.id
WHERE c.country = c1.country
ORDER BY c.id

-- A_group_join_inside_rows
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, k.id AS c2
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT k.n, ol.product_id
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS text) AS c1 FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN order_lines AS ol ON ol.quantity > (length(k.c1) + regexp_count(k.c1, '[\U00010000-\U0010FFFF]')) AND k.id = ol.order_id
ORDER BY ol.product_id

-- A_group_join_keeps_its_rows
SELECT c.name, c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

-- A_key_may_have_any_name
SELECT t.n
FROM (
    SELECT COUNT(*) AS n
    FROM orders AS o
    GROUP BY o.customer_id
) AS t
GROUP BY t.n
ORDER BY t.n

SELECT k.n, t.customer_id COLLATE "C" AS customer_id
FROM (SELECT n - 1 AS n, value AS c0 FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN (
    SELECT o.customer_id, COUNT(*) AS n
    FROM orders AS o
    GROUP BY o.customer_id
) AS t ON t.n = k.c0
ORDER BY customer_id

-- A_keyed_collection_of_decimals_dates_and_doubles
SELECT p.id, p.unit_price, p.weight, p.sku
FROM products AS p
ORDER BY p.id

SELECT k.n, p.id
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS numeric) AS unit_price, CAST(value ->> 1 AS double precision) AS weight, CAST(value ->> 2 AS uuid) AS sku FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN products AS p ON p.unit_price = k.unit_price AND p.weight IS NOT DISTINCT FROM k.weight AND p.sku IS NOT DISTINCT FROM k.sku
ORDER BY p.id

-- A_page_inside_the_rows_of_each_row_reads_that_row
SELECT c.id, c.name
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.order_id, k.name
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS id, CAST(value ->> 1 AS text) AS name FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
CROSS JOIN LATERAL (
    SELECT ol.order_id
    FROM order_lines AS ol
    WHERE ol.order_id = o.id AND ol.quantity > (length(k.name) + regexp_count(k.name, '[\U00010000-\U0010FFFF]'))
    ORDER BY ol.product_id
    LIMIT 1
) AS t
ORDER BY t.order_id

-- A_page_of_distinct_rows_of_each_row
SELECT s.id
FROM suppliers AS s
ORDER BY s.id

SELECT k.n, t.customer_id COLLATE "C" AS customer_id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT DISTINCT o.customer_id
    FROM products AS p
    JOIN order_lines AS ol ON ol.product_id = p.id
    JOIN orders AS o ON ol.order_id = o.id
    WHERE p.supplier_id = k.id
    ORDER BY o.customer_id
    LIMIT 2 OFFSET 1
) AS t
ORDER BY customer_id

-- A_page_of_each_row_is_flattened
SELECT c.name, t.id, t.freight
FROM customers AS c
CROSS JOIN LATERAL (
    SELECT o.id, o.freight
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.freight DESC, o.id
    LIMIT 2
) AS t
ORDER BY t.id

-- A_page_of_each_row_is_flattened_in_the_order_of_the_rows
SELECT c.id, t.id AS "order"
FROM customers AS c
CROSS JOIN LATERAL (
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = c.id
    ORDER BY o.id
    LIMIT 2 OFFSET 1
) AS t
WHERE c.country <> @p
ORDER BY c.id DESC, t.id

-- A_page_of_groups_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.key, t.count
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, COUNT(*) AS count
    FROM orders AS o
    WHERE o.customer_id = k.id
    GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
    ORDER BY count DESC, key
    LIMIT 1
) AS t
ORDER BY t.count DESC, t.key

-- A_record_is_made_when_its_collection_is_there
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- A_reference_in_an_optional_page_may_be_absent_too
SELECT c.id, t.id IS NULL AS is_none, CASE WHEN t.id IS NULL THEN @p ELSE t.last_name END AS name
FROM customers AS c
LEFT JOIN LATERAL (
    SELECT e.id, e.last_name
    FROM orders AS o
    LEFT JOIN employees AS e ON o.employee_id = e.id
    WHERE o.customer_id = c.id
    ORDER BY o.employee_id IS NOT NULL, o.id
    LIMIT 1
) AS t ON TRUE

-- A_row_of_a_query_is_filtered_and_ordered_by
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) AND (
    SELECT o1.freight
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    ORDER BY o1.placed_at DESC, o1.id
    LIMIT 1
) > @p
ORDER BY (
    SELECT o2.id
    FROM orders AS o2
    WHERE o2.customer_id = c.id
    ORDER BY o2.placed_at DESC, o2.id
    LIMIT 1
) NULLS FIRST, c.id

SELECT k.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.placed_at DESC, o.id
    LIMIT 1
) AS t
ORDER BY t.placed_at DESC, t.id

-- A_row_of_a_row_of_a_query
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)
ORDER BY c.id

SELECT k.n, t.employee_id, t.freight
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.employee_id, o.freight, o.id
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.id
    LIMIT 1
) AS t
ORDER BY t.id

-- A_row_with_a_collection_sends_what_it_needs
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.id DESC
    LIMIT 1
) AS t
ORDER BY t.id DESC

SELECT ol.order_id, ol.quantity
FROM order_lines AS ol
WHERE ol.order_id = ANY(@keys)
ORDER BY ol.product_id

-- A_set_holds_equal_values_once
SELECT o.id, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT ol.order_id % 7 AS c0
        FROM order_lines AS ol
        WHERE ol.product_id < 5
    ) AS t
) AS count, (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT o1.status
        FROM orders AS o1
        WHERE o1.customer_id = c.id
    ) AS t1
) AS kinds
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

-- A_value_of_the_first_row_of_each_group
SELECT o.customer_id, (
    SELECT o1.id
    FROM orders AS o1
    WHERE o1.customer_id = o.customer_id
    ORDER BY o1.freight DESC, o1.id
    LIMIT 1
) AS most
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

-- A_whole_row_of_a_query
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.placed_at DESC, o.id
    LIMIT 1
) AS t
ORDER BY t.placed_at DESC, t.id

-- An_object_made_of_a_row_of_a_query
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.id, t.freight
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.freight, o.placed_at
    FROM orders AS o
    WHERE o.customer_id = k.id
    ORDER BY o.placed_at DESC, o.id
    LIMIT 1
) AS t
ORDER BY t.placed_at DESC, t.id

-- An_optional_page_inside_the_rows_of_each_row_keeps_them
SELECT c.id, o.id AS c2, COALESCE(t.product_id, 0) AS product
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
LEFT JOIN LATERAL (
    SELECT ol.product_id
    FROM order_lines AS ol
    WHERE ol.order_id = o.id AND ol.quantity > (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]'))
    ORDER BY ol.product_id
    LIMIT 1
) AS t ON TRUE

-- Collections_beside_each_other
SELECT p.name, p.id, p.supplier_id
FROM products AS p
ORDER BY p.id

SELECT ol.product_id, ol.quantity
FROM order_lines AS ol
WHERE ol.product_id = ANY(@keys)
ORDER BY ol.order_id

SELECT k.n, p.name
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS integer) AS supplier_id FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN products AS p ON p.supplier_id = k.supplier_id AND p.id <> k.id
ORDER BY p.id

-- Collections_inside_each_other
SELECT c.name, c.id
FROM customers AS c
WHERE c.country = @p
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT ol.order_id, p.name, ol.quantity
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.order_id = ANY(@keys)
ORDER BY ol.product_id

-- Collections_of_collections_are_flattened
SELECT c.id, ol.order_id, ol.product_id
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
JOIN order_lines AS ol ON ol.order_id = o.id

-- Collections_of_other_types
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

SELECT p.category_id, p.name
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

-- Distinct_rows_of_each_row_are_flattened
SELECT DISTINCT c.id, p.supplier_id
FROM categories AS c
JOIN products AS p ON p.category_id = c.id

-- Distinct_values_of_pages_inside_the_rows_of_each_row
SELECT DISTINCT c.id, t.product_id
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
CROSS JOIN LATERAL (
    SELECT ol.product_id
    FROM order_lines AS ol
    WHERE ol.order_id = o.id AND ol.quantity > (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]'))
    ORDER BY ol.product_id
    LIMIT 2
) AS t

-- Every_type_travels_as_a_key
SELECT s.id, s.bool, s.double, s."decimal", s.guid, s.date_time
FROM samples AS s
ORDER BY s.id

SELECT k.n, s.id
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS id, CAST(value ->> 1 AS boolean) AS bool, CAST(value ->> 2 AS double precision) AS double, CAST(value ->> 3 AS numeric) AS "decimal", CAST(value ->> 4 AS uuid) AS guid, CAST(value ->> 5 AS timestamptz) AS date_time FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN samples AS s ON s.double = k.double AND s."decimal" = k."decimal" AND s.date_time = k.date_time AND s.guid = k.guid AND s.bool = k.bool AND s.id = k.id

-- Groups_as_they_are
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.rank, c.credit_limit, c.is_active, c.accepts_mail
FROM (SELECT n - 1 AS n, value AS country FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON c.country = k.country
ORDER BY c.id

-- Groups_by_null
SELECT e.reports_to_id
FROM employees AS e
GROUP BY e.reports_to_id
ORDER BY e.reports_to_id NULLS FIRST

SELECT k.n, e.last_name
FROM (SELECT n - 1 AS n, value AS reports_to_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN employees AS e ON e.reports_to_id IS NOT DISTINCT FROM k.reports_to_id
ORDER BY e.id

-- Groups_by_several_columns
SELECT c.country, c.city
FROM customers AS c
GROUP BY c.country, c.city
ORDER BY c.country, c.city NULLS FIRST

SELECT k.n, c.name
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS country, CAST(value ->> 1 AS text) AS city FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON c.country = k.country AND c.city IS NOT DISTINCT FROM k.city
ORDER BY c.id

-- Groups_inside_groups
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.city, COUNT(*) AS count
FROM (SELECT n - 1 AS n, value AS country FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON c.country = k.country
GROUP BY k.n, c.city
ORDER BY c.city NULLS FIRST

-- Groups_of_each_row_are_flattened
SELECT c.id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, COUNT(*) AS count
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)

-- Groups_of_rows_inside_rows
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, k.id
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
GROUP BY k.n, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), k.id
ORDER BY key

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS c0, CAST(value ->> 1 AS text) AS id FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id AND CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = k.c0
ORDER BY o.id

-- Numbers_of_rows_are_those_of_each_row
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) - 1 AS i
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

SELECT t.n, t.id
FROM (
    SELECT DISTINCT ON (k.n, o.status) o.id, k.n
    FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    JOIN orders AS o ON o.customer_id = k.id
    ORDER BY k.n, o.status, o.id
) AS t
ORDER BY t.id

-- Numbers_of_rows_that_are_flattened_are_those_of_each_row
SELECT o.id, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY o.id) - 1 AS i
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
ORDER BY c.id, o.id

-- Optional_distinct_values_inside_the_rows_of_each_row_keep_them
SELECT c.id, o.id AS c2, COALESCE(t.quantity, 0) AS quantity
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
LEFT JOIN (
    SELECT DISTINCT o1.id, ol.quantity, c1.id AS id_1
    FROM customers AS c1
    JOIN orders AS o1 ON o1.customer_id = c1.id
    JOIN order_lines AS ol ON ol.order_id = o1.id
    WHERE ol.quantity > (length(c1.name) + regexp_count(c1.name, '[\U00010000-\U0010FFFF]'))
) AS t ON o.id = t.id AND c.id = t.id_1

-- Rows_of_a_reference_are_numbered
SELECT o.id, o.customer_id
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

SELECT k.n, o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) - 1 AS i
FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON k.customer_id = c.id
JOIN orders AS o ON o.customer_id = c.id
ORDER BY o.id

-- Rows_of_groups_of_rows_inside_rows
SELECT c.id, c.country
FROM customers AS c
ORDER BY c.id

SELECT k.n, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, k.country, k.id
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS text) AS id, CAST(value ->> 1 AS text) AS country FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
GROUP BY k.n, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), k.country, k.id
ORDER BY key

SELECT k.n, o.id + (length(k.id) + regexp_count(k.id, '[\U00010000-\U0010FFFF]')) AS c1
FROM (SELECT n - 1 AS n, CAST(value ->> 0 AS integer) AS c0, CAST(value ->> 1 AS text) AS id FROM jsonb_array_elements(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id AND CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = k.c0
ORDER BY o.id

-- Rows_that_belong_to_several_rows_come_with_each
SELECT p.id, p.category_id
FROM products AS p
ORDER BY p.id

SELECT k.n, p.name
FROM (SELECT n - 1 AS n, value AS category_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN products AS p ON p.category_id IS NOT DISTINCT FROM k.category_id
ORDER BY p.id

-- Rows_that_differ_by_a_key_are_flattened
SELECT t.id
FROM (
    SELECT DISTINCT ON (c.id, o.status) o.id, c.id AS id_1
    FROM customers AS c
    JOIN orders AS o ON o.customer_id = c.id
    ORDER BY c.id, o.status, o.id
) AS t
ORDER BY t.id_1 COLLATE "C", t.id

-- Rows_that_were_selected_are_filtered_by_the_collection_of_a_first_row
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
HAVING (
    SELECT COUNT(*)
    FROM (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = o.customer_id
        ORDER BY o1.id
        LIMIT 1
    ) AS t
    JOIN order_lines AS ol ON ol.order_id = t.id
) > 1
ORDER BY (
    SELECT o2.id
    FROM orders AS o2
    WHERE o2.customer_id = o.customer_id
    ORDER BY o2.id
    LIMIT 1
) NULLS FIRST

SELECT k.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    WHERE o.customer_id = k.customer_id
    ORDER BY o.id
    LIMIT 1
) AS t
ORDER BY t.id

-- The_collection_of_one_row
SELECT c.id
FROM customers AS c
ORDER BY c.id
LIMIT 1

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.id
ORDER BY o.id

-- The_collection_of_the_first_row_is_asked
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
) AND EXISTS (
    SELECT 1
    FROM (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id
        ORDER BY o1.id
        LIMIT 1
    ) AS t
    JOIN order_lines AS ol ON ol.order_id = t.id
)

-- The_collection_of_the_first_row_is_counted
SELECT c.id, (
    SELECT COUNT(*)
    FROM (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = c.id
        ORDER BY o1.id DESC
        LIMIT 1
    ) AS t
    JOIN order_lines AS ol ON ol.order_id = t.id
) AS lines, (
    SELECT COALESCE(SUM(ol1.quantity), 0)
    FROM (
        SELECT o2.id
        FROM orders AS o2
        WHERE o2.customer_id = c.id
        ORDER BY o2.id DESC
        LIMIT 1
    ) AS t1
    JOIN order_lines AS ol1 ON ol1.order_id = t1.id
) AS sum
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)
ORDER BY c.id

-- The_collection_of_the_first_row_of_a_group
SELECT o.customer_id, (
    SELECT COUNT(*)
    FROM (
        SELECT o1.id
        FROM orders AS o1
        WHERE o1.customer_id = o.customer_id
        ORDER BY o1.id DESC
        LIMIT 1
    ) AS t
    JOIN order_lines AS ol ON ol.order_id = t.id
) AS count
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT t.n, p.name
FROM (
    SELECT t1.id, k.n
    FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    CROSS JOIN LATERAL (
        SELECT o.id
        FROM orders AS o
        WHERE o.customer_id = k.customer_id
        ORDER BY o.id
        LIMIT 1
    ) AS t1
) AS t
JOIN order_lines AS ol ON ol.order_id = t.id
JOIN products AS p ON ol.product_id = p.id
ORDER BY ol.product_id

-- The_first_row_of_each_group
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT k.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    WHERE o.customer_id = k.customer_id
    ORDER BY o.freight DESC, o.id
    LIMIT 1
) AS t
ORDER BY t.freight DESC, t.id

-- The_first_rows_of_each_group
SELECT o.customer_id
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT k.n, t.id, t.freight
FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.freight
    FROM orders AS o
    WHERE o.customer_id = k.customer_id
    ORDER BY o.freight DESC, o.id
    LIMIT 2
) AS t
ORDER BY t.freight DESC, t.id

-- The_only_row_of_each
SELECT p.id
FROM products AS p
ORDER BY p.id

SELECT k.n, t.order_id, t.product_id, t.quantity, t.unit_price, t.discount
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
    FROM order_lines AS ol
    WHERE ol.product_id = k.id AND ol.order_id = 3
    LIMIT 2
) AS t

-- The_only_row_of_each_row_of_each_that_has_several_throws
SELECT c.id
FROM categories AS c
ORDER BY c.id

SELECT p.category_id, p.id
FROM products AS p
WHERE p.category_id = ANY(@keys)
ORDER BY p.id

SELECT k.n, t.order_id, t.product_id, t.quantity, t.unit_price, t.discount
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
    FROM order_lines AS ol
    WHERE ol.product_id = k.id AND ol.quantity > 0
    LIMIT 2
) AS t

-- The_only_row_of_each_that_has_several_throws
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT k.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
    FROM orders AS o
    WHERE o.customer_id = k.id
    LIMIT 2
) AS t

SELECT k.n, t.id, t.freight
FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
CROSS JOIN LATERAL (
    SELECT o.id, o.freight
    FROM orders AS o
    WHERE o.customer_id = k.id AND o.id > 0
    LIMIT 2
) AS t

-- The_rows_of_a_group
SELECT o.customer_id, COUNT(*) AS count
FROM orders AS o
GROUP BY o.customer_id
ORDER BY o.customer_id

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS customer_id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON o.customer_id = k.customer_id
ORDER BY o.id

-- The_rows_of_a_group_by_an_expression
SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key
FROM orders AS o
GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
ORDER BY key

SELECT k.n, o.id
FROM (SELECT n - 1 AS n, value AS c0 FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN orders AS o ON CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = k.c0
ORDER BY o.id

-- The_rows_of_groups_are_flattened
SELECT o1.id, o1.customer_id, o1.employee_id, o1.placed_at, o1.shipped_at, o1.freight, o1.status, o1.priority, o1.notes
FROM (
    SELECT o.customer_id
    FROM orders AS o
    GROUP BY o.customer_id
    HAVING COUNT(*) > 2
) AS t
JOIN orders AS o1 ON o1.customer_id = t.customer_id

-- The_rows_of_the_first_group
SELECT c.id, (
    SELECT CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer)
    FROM orders AS o1
    WHERE o1.customer_id = c.id
    GROUP BY CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer)
    ORDER BY CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer)
    LIMIT 1
) AS key, (
    SELECT COUNT(*)
    FROM (
        SELECT CAST(EXTRACT(YEAR FROM o2.placed_at AT TIME ZONE 'UTC') AS integer) AS c0, c.id
        FROM orders AS o2
        WHERE o2.customer_id = c.id
        GROUP BY CAST(EXTRACT(YEAR FROM o2.placed_at AT TIME ZONE 'UTC') AS integer)
        ORDER BY c0
        LIMIT 1
    ) AS t
    JOIN orders AS o3 ON o3.customer_id = t.id AND CAST(EXTRACT(YEAR FROM o3.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
) AS count
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id
)
ORDER BY c.id

SELECT t.n, o1.id
FROM (
    SELECT t1.c0, t1.id, k.n
    FROM (SELECT n - 1 AS n, value AS id FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
    CROSS JOIN LATERAL (
        SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0, k.id
        FROM orders AS o
        WHERE o.customer_id = k.id
        GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer)
        ORDER BY c0
        LIMIT 1
    ) AS t1
) AS t
JOIN orders AS o1 ON o1.customer_id = t.id AND CAST(EXTRACT(YEAR FROM o1.placed_at AT TIME ZONE 'UTC') AS integer) = t.c0
ORDER BY o1.id

-- The_texts_of_a_group_joined
SELECT c.country
FROM customers AS c
GROUP BY c.country
ORDER BY c.country

SELECT k.n, c.name
FROM (SELECT n - 1 AS n, value AS country FROM unnest(@keys) WITH ORDINALITY AS items (value, n)) AS k
JOIN customers AS c ON c.country = k.country
ORDER BY c.id
