-- A_collection_of_all
SELECT k.n, o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))

-- A_member_of_one
SELECT k.n, ol.order_id, ol.product_id, ol.quantity, ol.unit_price, ol.discount
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
JOIN order_lines AS ol ON ol.order_id = k.id

-- A_reference_of_all_is_one_object_for_each_row
SELECT k.n, c.id, c.name, c.description
FROM (SELECT ordinal - 1 AS n, category_id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, category_id bigint PATH '$')) AS list) AS k
JOIN categories AS c ON k.category_id = c.id
