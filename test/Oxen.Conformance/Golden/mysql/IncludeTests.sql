-- A_collection_is_a_second_command
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))

-- A_filter_uses_variables
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
WHERE o.freight > @least

-- A_page_of_owners_loads_its_own_rows_only
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
ORDER BY c.id
LIMIT @count OFFSET @count_1

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))

-- A_reference_is_joined
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, s.id AS c10, s.name AS c11, s.country, s.home_page
FROM products AS p
JOIN suppliers AS s ON p.supplier_id = s.id

-- A_reference_of_a_reference
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, c.id AS c14, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM order_lines AS ol
JOIN orders AS o ON ol.order_id = o.id
JOIN customers AS c ON o.customer_id = c.id

-- An_optional_reference_is_null_where_there_is_none
SELECT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku, c.id AS c10, c.name AS c11, c.description
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id

-- Collections_of_collections_and_references_of_them
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, p.id, p.name, p.category_id, p.supplier_id, p.unit_price AS c9, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.order_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16, @keys_17, @keys_18, @keys_19, @keys_20, @keys_21, @keys_22, @keys_23, @keys_24, @keys_25, @keys_26, @keys_27, @keys_28, @keys_29, @keys_30, @keys_31, @keys_32, @keys_33, @keys_34, @keys_35, @keys_36, @keys_37, @keys_38, @keys_39, @keys_40, @keys_41, @keys_42, @keys_43, @keys_44, @keys_45, @keys_46, @keys_47, @keys_48, @keys_49, @keys_50, @keys_51, @keys_52, @keys_53, @keys_54, @keys_55, @keys_56, @keys_57, @keys_58, @keys_59, @keys_60, @keys_61, @keys_62, @keys_63, @keys_64)

-- Distinct_entities_are_joined_from_outside
SELECT t.id, t.name, t.category_id, t.supplier_id, t.unit_price, t.units_in_stock, t.reorder_level, t.is_discontinued, t.weight, t.sku, s.id AS c10, s.name AS c11, s.country, s.home_page
FROM (
    SELECT DISTINCT p.id, p.name, p.category_id, p.supplier_id, p.unit_price, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
    FROM products AS p
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id

-- Entities_inside_a_projection_are_loaded
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, c.id AS c9, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM orders AS o
JOIN customers AS c ON o.customer_id = c.id
ORDER BY o.id

-- One_row_is_loaded_with_its_members
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (
    SELECT COUNT(*)
    FROM order_lines AS ol
    WHERE ol.order_id = o.id
) > 1
LIMIT 1

SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount, p.id, p.name, p.category_id, p.supplier_id, p.unit_price AS c9, p.units_in_stock, p.reorder_level, p.is_discontinued, p.weight, p.sku
FROM order_lines AS ol
JOIN products AS p ON ol.product_id = p.id
WHERE ol.order_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

-- Rows_are_filtered_ordered_and_limited_for_each_owner
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c

SELECT t.n, t.id, t.customer_id, t.employee_id, t.placed_at, t.shipped_at, t.freight, t.status, t.priority, t.notes
FROM (
    SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.placed_at DESC, o.id) AS place
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
    WHERE o.freight > @p
) AS t
WHERE t.place <= 2
ORDER BY t.place

-- Siblings_cost_a_command_each
SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e

SELECT o.employee_id, o.id, o.customer_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT e.reports_to_id, e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.reports_to_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT et.employee_id, et.territory_id, et.since, et.share, t.id, t.name, t.region_id, r.id AS c7, r.name AS c8
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
LEFT JOIN regions AS r ON t.region_id = r.id
WHERE et.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

-- What_is_not_selected_is_not_loaded
SELECT c.name
FROM customers AS c

-- What_is_said_later_counts_too
SELECT c.id, c.name, c.contact_name, c.city, c.region, c.country, c.since, c.`rank`, c.credit_limit, c.is_active, c.accepts_mail
FROM customers AS c
WHERE c.country = @p
ORDER BY c.name

SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
