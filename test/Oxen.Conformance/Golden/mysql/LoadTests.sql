-- A_collection_of_all
SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))

-- A_member_of_one
SELECT ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM order_lines AS ol
WHERE ol.order_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

-- A_reference_of_all_is_one_object_for_each_row
SELECT c.id, c.name, c.description
FROM categories AS c
WHERE c.id IN (SELECT value FROM JSON_TABLE(@keys, '$[*]' COLUMNS (value bigint PATH '$')) AS list)
