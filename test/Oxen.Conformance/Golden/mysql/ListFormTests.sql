-- A_part_of_it
SELECT p.id
FROM products AS p
WHERE p.id IN (SELECT value FROM JSON_TABLE(@p, '$[*]' COLUMNS (value bigint PATH '$')) AS list) OR p.id IN (SELECT value FROM JSON_TABLE(@p_1, '$[*]' COLUMNS (value bigint PATH '$')) AS list)

-- A_set
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS c1
    WHERE (octet_length(CONVERT(JSON_UNQUOTE(JSON_QUOTE(c1.value)) USING utf16)) DIV 2) = (octet_length(CONVERT(c.country USING utf16)) DIV 2)
)

-- An_interface
SELECT c.id
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@countries, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS c1
    WHERE (octet_length(CONVERT(JSON_UNQUOTE(JSON_QUOTE(c1.value)) USING utf16)) DIV 2) = (octet_length(CONVERT(c.country USING utf16)) DIV 2)
) AND c.country IN (SELECT value FROM JSON_TABLE(@lazy, '$[*]' COLUMNS (value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list)

-- Appended_to_groups
SELECT t.`key`, t.count
FROM (
    SELECT 0 AS side, c.country, c.country AS `key`, COUNT(*) AS count
    FROM customers AS c
    GROUP BY c.country
    UNION ALL
    SELECT 1 AS side, NULL AS c1, p.`key`, p.count
    FROM (SELECT ordinal - 1 AS n, `key`, count FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, `key` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', count bigint PATH '$[1]')) AS list) AS p
) AS t
ORDER BY t.side, t.country

-- Around_another_subquery
SELECT p.id
FROM products AS p
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS w
    WHERE EXISTS (
        SELECT 1
        FROM products AS p1
        WHERE p1.id = w.item2 AND p1.id > p.id
    )
)

-- Chosen_by_those_chosen
SELECT p.name
FROM products AS p
WHERE p.id IN (
    SELECT t.id
    FROM (
        SELECT ROW_NUMBER() OVER (PARTITION BY p1.supplier_id ORDER BY p1.unit_price DESC, p1.id) AS place, p1.id
        FROM products AS p1
    ) AS t
    WHERE t.place = 1
)

-- Collections_without_the_first
SELECT c.id
FROM customers AS c
ORDER BY c.id

SELECT t.n, t.id
FROM (
    SELECT o.id, ROW_NUMBER() OVER (PARTITION BY k.n ORDER BY o.id) - 1 AS i, k.n
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
    JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
) AS t
WHERE t.i > 0
ORDER BY t.id

-- Converted_names_of_an_enum
SELECT s.id
FROM samples AS s
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, word, word_n FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, word longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', word_n bigint unsigned PATH '$[1]')) AS list) AS r
    WHERE s.word = JSON_UNQUOTE(JSON_QUOTE(r.word))
)

SELECT s.id
FROM samples AS s
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, word, word_n FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, word bigint unsigned PATH '$[0]', word_n longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[1]')) AS list) AS r
    WHERE s.word_n <=> JSON_UNQUOTE(JSON_QUOTE(r.word_n))
)

-- Counts_joined
SELECT s.name, t.value
FROM (
    SELECT c.country, COUNT(*) AS value
    FROM customers AS c
    GROUP BY c.country
) AS t
JOIN suppliers AS s ON t.country = s.country

-- Distinct_beside_collections
SELECT t.country, t.id
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY c.country ORDER BY c.id) AS place, c.country, c.id
    FROM customers AS c
) AS t
WHERE t.place = 1
ORDER BY t.id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- Every_other_of_each
SELECT t.id_1, t.id
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS place, p.id, s.id AS id_1
    FROM suppliers AS s
    JOIN products AS p ON p.supplier_id = s.id
) AS t
WHERE t.place % 2 = 1

-- In_a_count_of_a_group
SELECT p.supplier_id, COUNT(CASE WHEN p.id IN (SELECT value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (value bigint PATH '$')) AS list) THEN 1 END) AS count
FROM products AS p
GROUP BY p.supplier_id

-- In_a_key_of_groups
SELECT EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS i
    WHERE i.value < p.id
) AS `key`, COUNT(*) AS count
FROM products AS p
GROUP BY EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS i
    WHERE i.value < p.id
)

-- In_an_aggregate
SELECT s.id, (
    SELECT COALESCE(SUM(p.units_in_stock), 0)
    FROM products AS p
    WHERE p.supplier_id = s.id AND EXISTS (
        SELECT 1
        FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS i
        WHERE i.value <= p.id
    )
) AS sum
FROM suppliers AS s

-- In_an_order
SELECT p.id
FROM products AS p
ORDER BY (
    SELECT w.item2
    FROM (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS w
    WHERE w.item1 = p.id
    ORDER BY w.n
    LIMIT 1
) DESC, p.id

-- Inside_another_subquery
SELECT s.id
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = s.id AND EXISTS (
        SELECT 1
        FROM (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS w
        WHERE w.item1 = p.id AND w.item2 > s.id
    )
)

-- Joined_left_by_into
SELECT p.id, COALESCE(p1.item2, 0) AS count
FROM products AS p
LEFT JOIN (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS p1 ON p.id = p1.item1

-- Joined_left_to_tuples
SELECT p.id, COALESCE(c.id, 0) AS category, c.name
FROM products AS p
LEFT JOIN categories AS c ON p.category_id = c.id

-- Numbered_beside_collections
SELECT c.id, ROW_NUMBER() OVER (ORDER BY c.id) - 1 AS i
FROM customers AS c
ORDER BY c.id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- Numbered_for_each
SELECT s.name, p.id, ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS place
FROM suppliers AS s
JOIN products AS p ON p.supplier_id = s.id

-- Numbered_for_each_and_paged
SELECT t.id_1, t.item1, t.id
FROM (
    SELECT t1.id_1, t1.item1, t1.id, ROW_NUMBER() OVER (PARTITION BY t1.id_1 ORDER BY t1.id) AS place
    FROM (
        SELECT ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY p.id) - 1 AS item1, p.id, s.id AS id_1
        FROM suppliers AS s
        JOIN products AS p ON p.supplier_id = s.id
    ) AS t1
) AS t
WHERE t.place > 1 AND t.place <= 3

-- Numbered_in_a_subquery
SELECT p.id, (
    SELECT t.i
    FROM (
        SELECT p1.id, ROW_NUMBER() OVER (ORDER BY p1.unit_price DESC, p1.id) - 1 AS i, p1.unit_price
        FROM products AS p1
    ) AS t
    WHERE t.id = p.id
    ORDER BY t.unit_price DESC, t.id
    LIMIT 1
) AS place
FROM products AS p

-- Ordered_and_skipped
SELECT p.id, COALESCE((
    SELECT i.value
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@ids, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value bigint PATH '$')) AS list) AS i
    WHERE i.value <= p.id
    ORDER BY i.value DESC, i.n
    LIMIT 1 OFFSET 1
), 0) AS second
FROM products AS p

-- Texts_of_all_kinds
SELECT c.id, (
    SELECT COUNT(*)
    FROM (SELECT ordinal - 1 AS n, value FROM JSON_TABLE(@names, '$[*]' COLUMNS (ordinal FOR ORDINALITY, value longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS n
    WHERE c.city <=> JSON_UNQUOTE(JSON_QUOTE(n.value))
) AS found
FROM customers AS c

-- The_first_of_each_kind_of_each
SELECT t.name_1, t.name
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY s.name, s.id, p.category_id ORDER BY p.id) AS place, p.name, s.name AS name_1
    FROM suppliers AS s
    JOIN products AS p ON p.supplier_id = s.id
) AS t
WHERE t.place = 1

-- The_greatest_of_each
SELECT (
    SELECT p1.name
    FROM products AS p1
    WHERE p1.supplier_id = s.id
    ORDER BY p1.unit_price DESC, p1.id
    LIMIT 1
) AS c0
FROM suppliers AS s
WHERE EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.supplier_id = s.id
)

-- The_greatest_of_it
SELECT p.id, (
    SELECT COALESCE(MAX(w.item2), 0)
    FROM (SELECT ordinal - 1 AS n, item1, item2 FROM JSON_TABLE(@wishes, '$[*]' COLUMNS (ordinal FOR ORDINALITY, item1 bigint PATH '$[0]', item2 bigint PATH '$[1]')) AS list) AS w
    WHERE w.item1 = p.id
) AS most
FROM products AS p

-- The_last_beside_collections
SELECT t.id
FROM (
    SELECT c.id
    FROM customers AS c
    ORDER BY c.id DESC
    LIMIT @count
) AS t
ORDER BY t.id

SELECT k.n, o.id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN orders AS o ON o.customer_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
ORDER BY o.id

-- The_last_of_each
SELECT t.name AS name_1, t.c3 AS name
FROM (
    SELECT s.name, p.name AS c3, ROW_NUMBER() OVER (PARTITION BY s.name, s.id ORDER BY p.id DESC) AS place
    FROM suppliers AS s
    JOIN products AS p ON p.supplier_id = s.id
) AS t
WHERE t.place <= 2

-- The_last_rows_joined
SELECT t.id, s.name
FROM (
    SELECT p.id, p.supplier_id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT @count
) AS t
JOIN suppliers AS s ON t.supplier_id = s.id
ORDER BY t.id

-- The_most_frequent
SELECT MAX(t.value) AS c0
FROM (
    SELECT COUNT(*) AS value
    FROM customers AS c
    GROUP BY c.country
) AS t

-- Values_of_every_type
SELECT s.id
FROM samples AS s
WHERE EXISTS (
    SELECT 1
    FROM (SELECT ordinal - 1 AS n, id, bool, bool_n, s_byte, byte, short, u_short, int_n, u_int, `long`, long_n, u_long, float_n, `decimal`, decimal_n, string_n, `char`, guid, guid_n, date_time, date_time_n, `offset`, date, time, span, number, number_n FROM JSON_TABLE(@rows, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', bool tinyint PATH '$[1]', bool_n tinyint PATH '$[2]', s_byte bigint PATH '$[3]', byte bigint unsigned PATH '$[4]', short bigint PATH '$[5]', u_short bigint unsigned PATH '$[6]', int_n bigint PATH '$[7]', u_int bigint unsigned PATH '$[8]', `long` bigint PATH '$[9]', long_n bigint PATH '$[10]', u_long bigint unsigned PATH '$[11]', float_n double PATH '$[12]', `decimal` decimal(57,28) PATH '$[13]', decimal_n decimal(57,28) PATH '$[14]', string_n longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[15]', `char` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[16]', guid char(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$[17]', guid_n char(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$[18]', date_time datetime(6) PATH '$[19]', date_time_n datetime(6) PATH '$[20]', `offset` datetime(6) PATH '$[21]', date date PATH '$[22]', time time(6) PATH '$[23]', span bigint PATH '$[24]', number bigint unsigned PATH '$[25]', number_n bigint unsigned PATH '$[26]')) AS list) AS r
    WHERE r.id = s.id AND r.bool = s.bool AND r.bool_n <=> s.bool_n AND r.s_byte = s.s_byte AND r.byte = s.byte AND r.short = s.short AND r.u_short = s.u_short AND r.int_n <=> s.int_n AND r.u_int = s.u_int AND r.`long` = s.`long` AND r.long_n <=> s.long_n AND r.u_long = s.u_long AND r.float_n <=> s.float_n AND r.`decimal` = s.`decimal` AND r.decimal_n <=> s.decimal_n AND s.string_n <=> JSON_UNQUOTE(JSON_QUOTE(r.string_n)) AND s.`char` = JSON_UNQUOTE(JSON_QUOTE(r.`char`)) AND r.guid = s.guid AND r.guid_n <=> s.guid_n AND r.date_time = s.date_time AND r.date_time_n <=> s.date_time_n AND r.`offset` = s.`offset` AND r.date = s.date AND r.time = s.time AND r.span = s.span AND r.number = s.number AND r.number_n <=> s.number_n
)

-- Values_of_every_type_come_back
SELECT p.id, p.bool, p.bool_n, p.short, p.int_n, p.u_int, p.`long`, p.u_long, p.`decimal`, p.decimal_n, p.string, p.`char`, p.guid_n, p.date_time, p.date_time_n, p.date, p.time, p.span, p.number, p.number_n, p.bytes
FROM samples AS s
JOIN (SELECT ordinal - 1 AS n, id, bool, bool_n, short, int_n, u_int, `long`, u_long, `decimal`, decimal_n, string, `char`, guid_n, date_time, date_time_n, date, time, span, number, number_n, UNHEX(bytes) AS bytes FROM JSON_TABLE(@p, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$[0]', bool tinyint PATH '$[1]', bool_n tinyint PATH '$[2]', short bigint PATH '$[3]', int_n bigint PATH '$[4]', u_int bigint unsigned PATH '$[5]', `long` bigint PATH '$[6]', u_long bigint unsigned PATH '$[7]', `decimal` decimal(57,28) PATH '$[8]', decimal_n decimal(57,28) PATH '$[9]', string longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[10]', `char` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[11]', guid_n char(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$[12]', date_time datetime(6) PATH '$[13]', date_time_n datetime(6) PATH '$[14]', date date PATH '$[15]', time time(6) PATH '$[16]', span bigint PATH '$[17]', number bigint unsigned PATH '$[18]', number_n bigint unsigned PATH '$[19]', bytes mediumtext CHARACTER SET ascii PATH '$[20]')) AS list) AS p ON s.id = p.id

-- Without_the_last_grouped
SELECT t.supplier_id, COUNT(*) AS count
FROM (
    SELECT p.supplier_id
    FROM products AS p
    ORDER BY p.id DESC
    LIMIT 18446744073709551615 OFFSET @count
) AS t
GROUP BY t.supplier_id
