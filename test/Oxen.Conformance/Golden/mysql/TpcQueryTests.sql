-- A_class_is_the_optional_side_of_a_join
SELECT c.id, COALESCE(t.amount, 0) AS payment
FROM customers AS c
LEFT JOIN (
    SELECT c1.id, c1.amount, c1.customer_id
    FROM cards AS c1
    UNION ALL
    SELECT t1.id, t1.amount, t1.customer_id
    FROM transfers AS t1
    UNION ALL
    SELECT c2.id, c2.amount, c2.customer_id
    FROM cashes AS c2
    UNION ALL
    SELECT gc.id, gc.amount, gc.customer_id
    FROM gift_cards AS gc
) AS t ON c.id = t.customer_id
ORDER BY c.id, COALESCE(t.id, 0)

SELECT b.name, COALESCE(t.number, @p) AS number
FROM banks AS b
LEFT JOIN (
    SELECT c.id, c.number, c.bank_id
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.number, gc.bank_id
    FROM gift_cards AS gc
) AS t ON b.id = t.bank_id
ORDER BY b.id, COALESCE(t.id, 0)

SELECT b.id, t.id AS c1, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM banks AS b
LEFT JOIN (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON t.bank_id = b.id AND t.amount > 10
ORDER BY b.id, COALESCE(t.id, 0)

-- A_derived_class_gives_its_own
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses
FROM gift_cards AS gc
ORDER BY gc.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.due, t.bank_id
FROM transfers AS t
ORDER BY t.id

SELECT c.id, c.amount, c.note, c.customer_id
FROM cashes AS c

-- As_is_null_where_the_row_is_of_another_class
SELECT t.id
FROM (
    SELECT c.id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator NOT IN ('Card', 'GiftCard')

SELECT t.id
FROM (
    SELECT c.id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Transfer'

SELECT t.id, CASE WHEN t.discriminator NOT IN ('Card', 'GiftCard') THEN NULL ELSE t.number END AS number
FROM (
    SELECT c.id, c.number, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, NULL AS number, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, NULL AS number, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.number, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator, CASE WHEN t.discriminator IN ('Card', 'GiftCard') THEN t.id END AS c10
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator, CASE WHEN t.discriminator = 'GiftCard' THEN t.id END AS c10
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

-- Counts_and_aggregates
SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM cards AS c
    UNION ALL
    SELECT 1
    FROM transfers AS t1
    UNION ALL
    SELECT 1
    FROM cashes AS c1
    UNION ALL
    SELECT 1
    FROM gift_cards AS gc
) AS t

SELECT COUNT(*) AS c0
FROM (
    SELECT 1
    FROM cards AS c
    UNION ALL
    SELECT 1
    FROM gift_cards AS gc
) AS t

SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT 'Card' AS discriminator
        FROM cards AS c
        UNION ALL
        SELECT 'Transfer' AS discriminator
        FROM transfers AS t1
        UNION ALL
        SELECT 'Cash' AS discriminator
        FROM cashes AS c1
        UNION ALL
        SELECT 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t
    WHERE t.discriminator = 'GiftCard'
) AS c0

SELECT COUNT(*) AS c0
FROM (
    SELECT 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Transfer'

SELECT COALESCE(SUM(t.amount), 0) AS c0
FROM (
    SELECT c.amount
    FROM cards AS c
    UNION ALL
    SELECT gc.amount
    FROM gift_cards AS gc
) AS t

SELECT MAX(t.due) AS c0
FROM (
    SELECT NULL AS due, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.due, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT NULL AS due, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT NULL AS due, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Transfer'

SELECT COALESCE(SUM(t.`limit`), 0) AS c0
FROM (
    SELECT c.`limit`, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT NULL AS `limit`, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT NULL AS `limit`, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.`limit`, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')

-- Entities_are_equal_by_key
SELECT r.id
FROM refunds AS r
LEFT JOIN (
    SELECT c.id
    FROM cards AS c
    UNION ALL
    SELECT t1.id
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id
    FROM gift_cards AS gc
) AS t ON r.payment_id = t.id
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT c2.id
        FROM cards AS c2
        UNION ALL
        SELECT gc1.id
        FROM gift_cards AS gc1
    ) AS t2
    WHERE t2.id = t.id
)

SELECT c.name
FROM customers AS c
LEFT JOIN (
    SELECT c1.id
    FROM cards AS c1
    UNION ALL
    SELECT gc.id
    FROM gift_cards AS gc
) AS t ON c.favorite_id = t.id
WHERE t.id <=> (
    SELECT t1.id
    FROM (
        SELECT c2.id
        FROM cards AS c2
        UNION ALL
        SELECT t2.id
        FROM transfers AS t2
        UNION ALL
        SELECT c3.id
        FROM cashes AS c3
        UNION ALL
        SELECT gc1.id
        FROM gift_cards AS gc1
    ) AS t1
    WHERE t1.id = 2
    LIMIT 1
)

-- GetType_is_exact
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Card'

SELECT t.id
FROM (
    SELECT c.id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator <> 'Card'

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Cash'

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'GiftCard'

SELECT t.number
FROM (
    SELECT c.number, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.number, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Card'

-- Groups_by_class_and_members
SELECT t.discriminator IN ('Card', 'GiftCard') AS `key`, COUNT(*) AS count, SUM(t.amount) AS sum
FROM (
    SELECT c.amount, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.amount, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.amount, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.amount, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
GROUP BY t.discriminator IN ('Card', 'GiftCard')

SELECT t.customer_id, COUNT(CASE WHEN t.discriminator IN ('Card', 'GiftCard') THEN 1 END) AS cards, COUNT(*) AS `all`
FROM (
    SELECT c.customer_id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.customer_id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.customer_id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.customer_id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
GROUP BY t.customer_id

SELECT t.bank_id, MAX(t.amount) AS highest
FROM (
    SELECT c.amount, c.bank_id
    FROM cards AS c
    UNION ALL
    SELECT gc.amount, gc.bank_id
    FROM gift_cards AS gc
) AS t
GROUP BY t.bank_id

-- Includes_go_through_a_hierarchy
SELECT c.id, c.name, c.favorite_id, t.id AS c3, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM customers AS c
LEFT JOIN (
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, c1.number, c1.`limit`, c1.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON c.favorite_id = t.id
ORDER BY c.id

SELECT t.customer_id, t.id, t.amount, t.note, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator, b.id AS c13, b.name
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
LEFT JOIN banks AS b ON t.bank_id = b.id
WHERE t.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT b.id, b.name
FROM banks AS b
ORDER BY b.id

SELECT t.bank_id, t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.bank_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT r.payment_id, r.id, r.amount
FROM refunds AS r
WHERE r.payment_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT r.id, r.payment_id, r.amount, t.id AS c3, t.amount AS c4, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator, c2.id AS c16, c2.name, c2.favorite_id
FROM refunds AS r
LEFT JOIN (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON r.payment_id = t.id
LEFT JOIN customers AS c2 ON t.customer_id = c2.id
ORDER BY r.id

SELECT c.id, c.name, c.favorite_id
FROM customers AS c
ORDER BY c.id

SELECT t.customer_id, t.id, t.amount, t.note, t.number_1, t.due, t.bank_id_1, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND t.discriminator = 'Transfer'
ORDER BY t.id

-- Includes_of_a_base_member
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator, c2.id AS c13, c2.name, c2.favorite_id
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
JOIN customers AS c2 ON t.customer_id = c2.id
ORDER BY t.id

SELECT r.payment_id, r.id, r.amount
FROM refunds AS r
WHERE r.payment_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16)

-- Includes_of_members_of_derived_classes
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator, b.id AS c13, b.name, b1.id AS c15, b1.name AS c16
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
LEFT JOIN banks AS b ON t.bank_id = b.id
LEFT JOIN banks AS b1 ON t.bank_id_1 = b1.id
ORDER BY t.id

-- Is_is_a_predicate
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'GiftCard'

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator NOT IN ('Card', 'GiftCard')

SELECT t.id
FROM (
    SELECT c.id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Cash' OR t.discriminator = 'Transfer'

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator <> 'GiftCard'

SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses
FROM gift_cards AS gc

SELECT t.id
FROM (
    SELECT c.id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'Transfer', 'GiftCard')

SELECT t.id, t.discriminator IN ('Card', 'GiftCard') AS is_card
FROM (
    SELECT c.id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

-- Joins_and_subqueries
SELECT t.id, c2.name
FROM (
    SELECT c.id, c.customer_id
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.customer_id
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.customer_id
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.customer_id
    FROM gift_cards AS gc
) AS t
JOIN customers AS c2 ON t.customer_id = c2.id

SELECT c.name, t.number, t.amount
FROM customers AS c
JOIN (
    SELECT c1.amount, c1.customer_id, c1.number
    FROM cards AS c1
    UNION ALL
    SELECT gc.amount, gc.customer_id, gc.number
    FROM gift_cards AS gc
) AS t ON c.id = t.customer_id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM customers AS c
JOIN (
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, c1.number, c1.`limit`, c1.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c1
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c2.id, c2.amount, c2.note, c2.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c2
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON c.id = t.customer_id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator, t1.id AS c10, t1.amount AS c11, t1.note AS c12, t1.customer_id AS c13, t1.number AS c14, t1.due, t1.bank_id AS c16
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
JOIN transfers AS t1 ON t.number = t1.number

SELECT c.name, (
    SELECT COUNT(*)
    FROM (
        SELECT c1.customer_id
        FROM cards AS c1
        UNION ALL
        SELECT gc.customer_id
        FROM gift_cards AS gc
    ) AS t
    WHERE c.id = t.customer_id
) AS count
FROM customers AS c

SELECT c.name, gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses
FROM customers AS c
LEFT JOIN gift_cards AS gc ON c.id = gc.customer_id
ORDER BY c.id

SELECT t.id
FROM (
    SELECT c.id, c.amount
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount
    FROM gift_cards AS gc
) AS t
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT c2.id, c2.amount
        FROM cards AS c2
        UNION ALL
        SELECT gc1.id, gc1.amount
        FROM gift_cards AS gc1
    ) AS t2
    WHERE t2.amount = t.amount AND t2.id <> t.id
)

SELECT t.id
FROM (
    SELECT c.id
    FROM cards AS c
    UNION ALL
    SELECT t1.id
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id
    FROM gift_cards AS gc
) AS t
WHERE t.id IN (
    SELECT t2.id
    FROM (
        SELECT c2.id
        FROM cards AS c2
        UNION ALL
        SELECT gc1.id
        FROM gift_cards AS gc1
    ) AS t2
)

-- Members_of_a_class_are_read_after_a_cast
SELECT t.id
FROM (
    SELECT c.id, c.number, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, NULL AS number, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, NULL AS number, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.number, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard') AND t.number = @p

SELECT t.number
FROM (
    SELECT c.number, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT NULL AS number, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT NULL AS number, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.number, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')

SELECT t.id, t.number_1
FROM (
    SELECT c.id, NULL AS number_1, NULL AS due, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.number AS number_1, t1.due, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, NULL AS number_1, NULL AS due, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, NULL AS number_1, NULL AS due, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Transfer' AND EXTRACT(YEAR FROM t.due) = 2026

SELECT t.giver
FROM (
    SELECT NULL AS giver, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT NULL AS giver, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT NULL AS giver, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.giver, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'GiftCard'
ORDER BY t.giver

SELECT t.amount
FROM (
    SELECT c.amount, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.amount, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.amount, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.amount, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')

SELECT t.number
FROM (
    SELECT c.number, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT NULL AS number, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT NULL AS number, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.number, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')

-- Navigations_lead_from_classes
SELECT t.id, c2.name
FROM (
    SELECT c.id, c.customer_id
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.customer_id
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.customer_id
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.customer_id
    FROM gift_cards AS gc
) AS t
JOIN customers AS c2 ON t.customer_id = c2.id
ORDER BY t.id

SELECT t.number, b.name, c1.name AS c3
FROM (
    SELECT c.id, c.customer_id, c.number, c.bank_id
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.customer_id, gc.number, gc.bank_id
    FROM gift_cards AS gc
) AS t
JOIN banks AS b ON t.bank_id = b.id
JOIN customers AS c1 ON t.customer_id = c1.id
ORDER BY t.id

SELECT t.id
FROM (
    SELECT c.id, c.bank_id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, NULL AS bank_id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, NULL AS bank_id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.bank_id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
LEFT JOIN banks AS b ON t.bank_id = b.id
WHERE t.discriminator IN ('Card', 'GiftCard') AND b.name = @p

SELECT t.number
FROM (
    SELECT c.number, c.bank_id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT NULL AS number, NULL AS bank_id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT NULL AS number, NULL AS bank_id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.number, gc.bank_id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
JOIN banks AS b ON t.bank_id = b.id
WHERE t.discriminator IN ('Card', 'GiftCard') AND b.name = @p

SELECT gc.giver, b.name
FROM gift_cards AS gc
JOIN banks AS b ON gc.bank_id = b.id
ORDER BY gc.id

SELECT t.id, (
    SELECT COALESCE(SUM(r.amount), 0)
    FROM refunds AS r
    WHERE r.payment_id = t.id
) AS refunds
FROM (
    SELECT c.id
    FROM cards AS c
    UNION ALL
    SELECT gc.id
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

-- Navigations_lead_to_a_base
SELECT r.id, t.amount
FROM refunds AS r
LEFT JOIN (
    SELECT c.id, c.amount
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount
    FROM gift_cards AS gc
) AS t ON r.payment_id = t.id
ORDER BY r.id

SELECT r.id
FROM refunds AS r
LEFT JOIN (
    SELECT c.id, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON r.payment_id = t.id
WHERE t.id IS NOT NULL AND t.discriminator IN ('Card', 'GiftCard')

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM refunds AS r
LEFT JOIN (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON r.payment_id = t.id
ORDER BY r.id

SELECT r.amount
FROM refunds AS r
LEFT JOIN (
    SELECT c.id, c.number, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, NULL AS number, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, NULL AS number, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.number, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON r.payment_id = t.id
WHERE t.id IS NOT NULL AND t.discriminator IN ('Card', 'GiftCard') AND t.number = @p

SELECT c.name, (
    SELECT COUNT(*)
    FROM (
        SELECT c1.customer_id, 'Card' AS discriminator
        FROM cards AS c1
        UNION ALL
        SELECT t1.customer_id, 'Transfer' AS discriminator
        FROM transfers AS t1
        UNION ALL
        SELECT c2.customer_id, 'Cash' AS discriminator
        FROM cashes AS c2
        UNION ALL
        SELECT gc.customer_id, 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t
    WHERE t.customer_id = c.id AND t.discriminator IN ('Card', 'GiftCard')
) AS cards, (
    SELECT COALESCE(SUM(t2.amount), 0)
    FROM (
        SELECT c3.amount, c3.customer_id
        FROM cards AS c3
        UNION ALL
        SELECT t3.amount, t3.customer_id
        FROM transfers AS t3
        UNION ALL
        SELECT c4.amount, c4.customer_id
        FROM cashes AS c4
        UNION ALL
        SELECT gc1.amount, gc1.customer_id
        FROM gift_cards AS gc1
    ) AS t2
    WHERE t2.customer_id = c.id
) AS sum
FROM customers AS c
ORDER BY c.id

SELECT c.name
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT c1.customer_id, 'Card' AS discriminator
        FROM cards AS c1
        UNION ALL
        SELECT t1.customer_id, 'Transfer' AS discriminator
        FROM transfers AS t1
        UNION ALL
        SELECT c2.customer_id, 'Cash' AS discriminator
        FROM cashes AS c2
        UNION ALL
        SELECT gc.customer_id, 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t
    WHERE t.customer_id = c.id AND t.discriminator = 'GiftCard'
)

SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT t.customer_id, t.number
FROM (
    SELECT c.id, c.customer_id, c.number, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.customer_id, NULL AS number, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.customer_id, NULL AS number, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.customer_id, gc.number, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND t.discriminator IN ('Card', 'GiftCard')
ORDER BY t.id

SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT t.customer_id, t.id, t.amount, t.note, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY t.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM customers AS c
JOIN (
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, c1.number, c1.`limit`, c1.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c1
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c2.id, c2.amount, c2.note, c2.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c2
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON t.customer_id = c.id
ORDER BY t.id

SELECT t.number_1
FROM customers AS c
JOIN (
    SELECT c1.id, c1.customer_id, NULL AS number_1, 'Card' AS discriminator
    FROM cards AS c1
    UNION ALL
    SELECT t1.id, t1.customer_id, t1.number AS number_1, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c2.id, c2.customer_id, NULL AS number_1, 'Cash' AS discriminator
    FROM cashes AS c2
    UNION ALL
    SELECT gc.id, gc.customer_id, NULL AS number_1, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON t.customer_id = c.id AND t.discriminator = 'Transfer'
ORDER BY t.id

-- Navigations_lead_to_a_derived_class
SELECT b.name, (
    SELECT COUNT(*)
    FROM (
        SELECT c.bank_id
        FROM cards AS c
        UNION ALL
        SELECT gc.bank_id
        FROM gift_cards AS gc
    ) AS t
    WHERE t.bank_id = b.id
) AS cards, (
    SELECT COUNT(*)
    FROM transfers AS t1
    WHERE t1.bank_id = b.id
) AS transfers
FROM banks AS b
ORDER BY b.id

SELECT b.name, (
    SELECT COUNT(*)
    FROM (
        SELECT c.bank_id, 'Card' AS discriminator
        FROM cards AS c
        UNION ALL
        SELECT gc.bank_id, 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t
    WHERE t.bank_id = b.id AND t.discriminator = 'GiftCard'
) AS gifts, (
    SELECT COALESCE(SUM(t1.amount), 0)
    FROM (
        SELECT c1.amount, c1.bank_id
        FROM cards AS c1
        UNION ALL
        SELECT gc1.amount, gc1.bank_id
        FROM gift_cards AS gc1
    ) AS t1
    WHERE t1.bank_id = b.id
) AS sum
FROM banks AS b
ORDER BY b.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM banks AS b
JOIN (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON t.bank_id = b.id
ORDER BY t.id, b.id

SELECT c.name, t.number, COALESCE(t.amount, 0) AS amount
FROM customers AS c
LEFT JOIN (
    SELECT c1.id, c1.amount, c1.number
    FROM cards AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.number
    FROM gift_cards AS gc
) AS t ON c.favorite_id = t.id
ORDER BY c.id

SELECT c.name, t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM customers AS c
LEFT JOIN (
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, c1.number, c1.`limit`, c1.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON c.favorite_id = t.id
ORDER BY c.id

SELECT c.name
FROM customers AS c
LEFT JOIN (
    SELECT c1.id, 'Card' AS discriminator
    FROM cards AS c1
    UNION ALL
    SELECT gc.id, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t ON c.favorite_id = t.id
WHERE t.id IS NOT NULL AND t.discriminator = 'GiftCard'

-- OfType_picks_a_class
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')
ORDER BY t.number

SELECT t.number, t.amount
FROM (
    SELECT c.amount, c.number, c.`limit`, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.amount, NULL AS number, NULL AS `limit`, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.amount, NULL AS number, NULL AS `limit`, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.amount, gc.number, gc.`limit`, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard') AND t.`limit` > 10

SELECT t.id, t.due
FROM (
    SELECT c.id, c.amount, NULL AS due, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.due, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, NULL AS due, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, NULL AS due, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.amount > 10 AND t.discriminator = 'Transfer'

SELECT t.giver
FROM (
    SELECT NULL AS giver, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.giver, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'GiftCard'

SELECT c.id
FROM cards AS c
UNION ALL
SELECT gc.id
FROM gift_cards AS gc

SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses
FROM gift_cards AS gc

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM (
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, t1.number, t1.`limit`, t1.bank_id, t1.giver, t1.uses, t1.discriminator
    FROM (
        SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
        FROM cards AS c
        UNION ALL
        SELECT t2.id, t2.amount, t2.note, t2.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
        FROM transfers AS t2
        UNION ALL
        SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
        FROM cashes AS c1
        UNION ALL
        SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t1
    ORDER BY t1.id
    LIMIT @count
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')
ORDER BY t.id

-- One_row
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id
LIMIT 1

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.id = 4
LIMIT 2

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.id = 5
LIMIT 2

SELECT t.id, t.amount, t.note, t.customer_id, t.number_1, t.due, t.bank_id_1, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.discriminator = 'Transfer'
ORDER BY t.due DESC, t.id DESC
LIMIT 1

-- Only_what_is_read_is_asked_for
SELECT t.id, t.amount
FROM (
    SELECT c.id, c.amount
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

SELECT t.note
FROM (
    SELECT c.amount, c.note
    FROM cards AS c
    UNION ALL
    SELECT t1.amount, t1.note
    FROM transfers AS t1
    UNION ALL
    SELECT c1.amount, c1.note
    FROM cashes AS c1
    UNION ALL
    SELECT gc.amount, gc.note
    FROM gift_cards AS gc
) AS t
WHERE t.amount > 20

SELECT c.number
FROM cards AS c
UNION ALL
SELECT gc.number
FROM gift_cards AS gc

SELECT gc.giver
FROM gift_cards AS gc

SELECT gc.giver, gc.amount
FROM gift_cards AS gc

-- Pages_and_distinct
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id DESC
LIMIT @count OFFSET @count_1

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, t1.number, t1.`limit`, t1.bank_id, t1.number_1, t1.due, t1.bank_id_1, t1.giver, t1.uses, t1.discriminator
    FROM (
        SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
        FROM cards AS c
        UNION ALL
        SELECT t2.id, t2.amount, t2.note, t2.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t2.number AS number_1, t2.due, t2.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
        FROM transfers AS t2
        UNION ALL
        SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
        FROM cashes AS c1
        UNION ALL
        SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t1
    ORDER BY t1.id
    LIMIT @count
) AS t
WHERE t.discriminator IN ('Card', 'GiftCard')
ORDER BY t.id

SELECT DISTINCT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY t1.amount ORDER BY t1.id) AS place, t1.id, t1.amount, t1.note, t1.customer_id, t1.number, t1.`limit`, t1.bank_id, t1.number_1, t1.due, t1.bank_id_1, t1.giver, t1.uses, t1.discriminator
    FROM (
        SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
        FROM cards AS c
        UNION ALL
        SELECT t2.id, t2.amount, t2.note, t2.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t2.number AS number_1, t2.due, t2.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
        FROM transfers AS t2
        UNION ALL
        SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
        FROM cashes AS c1
        UNION ALL
        SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t1
) AS t
WHERE t.place = 1
ORDER BY t.id

SELECT DISTINCT t.bank_id
FROM (
    SELECT c.bank_id
    FROM cards AS c
    UNION ALL
    SELECT gc.bank_id
    FROM gift_cards AS gc
) AS t

SELECT t.number_1
FROM (
    SELECT t1.id, t1.number_1, t1.discriminator
    FROM (
        SELECT c.id, NULL AS number_1, 'Card' AS discriminator
        FROM cards AS c
        UNION ALL
        SELECT t2.id, t2.number AS number_1, 'Transfer' AS discriminator
        FROM transfers AS t2
        UNION ALL
        SELECT c1.id, NULL AS number_1, 'Cash' AS discriminator
        FROM cashes AS c1
        UNION ALL
        SELECT gc.id, NULL AS number_1, 'GiftCard' AS discriminator
        FROM gift_cards AS gc
    ) AS t1
    ORDER BY t1.id
    LIMIT @count
) AS t
WHERE t.discriminator = 'Transfer'
ORDER BY t.id

SELECT t.id
FROM (
    SELECT c.id, c.amount, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.amount, t.discriminator IN ('Card', 'GiftCard'), t.id

-- Pages_beside_what_rows_of_a_hierarchy_refer_to
SELECT t.amount, c2.name, t.id
FROM (
    SELECT t1.amount, t1.customer_id, r.id, ROW_NUMBER() OVER (PARTITION BY t1.c13 ORDER BY r.id) AS place
    FROM (
        SELECT t2.id, t2.amount, t2.customer_id, ROW_NUMBER() OVER () AS c13
        FROM (
            SELECT c.id, c.amount, c.customer_id
            FROM cards AS c
            UNION ALL
            SELECT t3.id, t3.amount, t3.customer_id
            FROM transfers AS t3
            UNION ALL
            SELECT c1.id, c1.amount, c1.customer_id
            FROM cashes AS c1
            UNION ALL
            SELECT gc.id, gc.amount, gc.customer_id
            FROM gift_cards AS gc
        ) AS t2
    ) AS t1
    JOIN refunds AS r ON r.payment_id = t1.id
) AS t
JOIN customers AS c2 ON t.customer_id = c2.id
WHERE t.place <= 1

SELECT b1.name, t.number, t.id
FROM (
    SELECT t1.number, t1.bank_id, r.id, ROW_NUMBER() OVER (PARTITION BY t1.c10 ORDER BY r.id DESC) AS place
    FROM (
        SELECT t2.id, t2.number, t2.bank_id, ROW_NUMBER() OVER () AS c10
        FROM (
            SELECT c.id, c.number, c.bank_id
            FROM cards AS c
            UNION ALL
            SELECT gc.id, gc.number, gc.bank_id
            FROM gift_cards AS gc
        ) AS t2
        JOIN banks AS b ON t2.bank_id = b.id
        WHERE b.name <> @p
    ) AS t1
    JOIN refunds AS r ON r.payment_id = t1.id
) AS t
JOIN banks AS b1 ON t.bank_id = b1.id
WHERE t.place <= 1

SELECT t.name, c1.name AS customer
FROM (
    SELECT b.name, t1.customer_id, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY t1.id) AS place
    FROM banks AS b
    JOIN (
        SELECT c.id, c.customer_id, c.bank_id
        FROM cards AS c
        UNION ALL
        SELECT gc.id, gc.customer_id, gc.bank_id
        FROM gift_cards AS gc
    ) AS t1 ON t1.bank_id = b.id
) AS t
JOIN customers AS c1 ON t.customer_id = c1.id
WHERE t.place <= 1

-- The_base_gives_objects_of_each_class
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
ORDER BY t.id

-- Unions_of_classes
SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
WHERE t.amount > 20
UNION ALL
SELECT t2.id, t2.amount, t2.note, t2.customer_id, t2.number, t2.`limit`, t2.bank_id, t2.number_1, t2.due, t2.bank_id_1, t2.giver, t2.uses, t2.discriminator
FROM (
    SELECT c2.id, c2.amount, c2.note, c2.customer_id, c2.number, c2.`limit`, c2.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c2
    UNION ALL
    SELECT t3.id, t3.amount, t3.note, t3.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t3.number AS number_1, t3.due, t3.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t3
    UNION ALL
    SELECT c3.id, c3.amount, c3.note, c3.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c3
    UNION ALL
    SELECT gc1.id, gc1.amount, gc1.note, gc1.customer_id, gc1.number, gc1.`limit`, gc1.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc1.giver, gc1.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc1
) AS t2
WHERE t2.amount < 20

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
UNION ALL
SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS c4, NULL AS c5, NULL AS c6, t1.number, t1.due, t1.bank_id, NULL AS c10, NULL AS c11, 'Transfer' AS c12
FROM transfers AS t1

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
UNION
SELECT t1.id, t1.amount, t1.note, t1.customer_id, t1.number, t1.`limit`, t1.bank_id, t1.number_1, t1.due, t1.bank_id_1, t1.giver, t1.uses, t1.discriminator
FROM (
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, c1.number, c1.`limit`, c1.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c1
    UNION ALL
    SELECT t2.id, t2.amount, t2.note, t2.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t2.number AS number_1, t2.due, t2.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t2
    UNION ALL
    SELECT c2.id, c2.amount, c2.note, c2.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c2
    UNION ALL
    SELECT gc1.id, gc1.amount, gc1.note, gc1.customer_id, gc1.number, gc1.`limit`, gc1.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc1.giver, gc1.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc1
) AS t1
WHERE t1.amount = 20

SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
FROM cards AS c
UNION ALL
SELECT t.id, t.amount, t.note, t.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t.number AS number_1, t.due, t.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
FROM transfers AS t
UNION ALL
SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
FROM cashes AS c1
UNION ALL
SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
FROM gift_cards AS gc
EXCEPT
SELECT t1.id, t1.amount, t1.note, t1.customer_id, t1.number, t1.`limit`, t1.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, t1.giver, t1.uses, t1.discriminator
FROM (
    SELECT c2.id, c2.amount, c2.note, c2.customer_id, c2.number, c2.`limit`, c2.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c2
    UNION ALL
    SELECT gc1.id, gc1.amount, gc1.note, gc1.customer_id, gc1.number, gc1.`limit`, gc1.bank_id, gc1.giver, gc1.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc1
) AS t1

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.number_1, t.due, t.bank_id_1, t.giver, t.uses, t.discriminator
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT t1.id, t1.amount, t1.note, t1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, t1.number AS number_1, t1.due, t1.bank_id AS bank_id_1, NULL AS giver, NULL AS uses, 'Transfer' AS discriminator
    FROM transfers AS t1
    UNION ALL
    SELECT c1.id, c1.amount, c1.note, c1.customer_id, NULL AS number, NULL AS `limit`, NULL AS bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, NULL AS giver, NULL AS uses, 'Cash' AS discriminator
    FROM cashes AS c1
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, NULL AS number_1, NULL AS due, NULL AS bank_id_1, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
) AS t
INTERSECT
SELECT gc1.id, gc1.amount, gc1.note, gc1.customer_id, gc1.number, gc1.`limit`, gc1.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, gc1.giver, gc1.uses, 'GiftCard' AS c12
FROM gift_cards AS gc1

SELECT t.number
FROM (
    SELECT c.id, c.amount, c.note, c.customer_id, c.number, c.`limit`, c.bank_id, NULL AS giver, NULL AS uses, 'Card' AS discriminator
    FROM cards AS c
    UNION ALL
    SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc.`limit`, gc.bank_id, gc.giver, gc.uses, 'GiftCard' AS discriminator
    FROM gift_cards AS gc
    UNION
    SELECT gc1.id, gc1.amount, gc1.note, gc1.customer_id, gc1.number, gc1.`limit`, gc1.bank_id, gc1.giver, gc1.uses, 'GiftCard' AS c9
    FROM gift_cards AS gc1
) AS t
