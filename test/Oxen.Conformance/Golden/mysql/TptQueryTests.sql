-- A_class_is_the_optional_side_of_a_join
SELECT c.id, COALESCE(t.amount, 0) AS payment
FROM customers AS c
LEFT JOIN (
    SELECT p.id, p.amount, p.customer_id
    FROM payments AS p
) AS t ON c.id = t.customer_id
ORDER BY c.id, COALESCE(t.id, 0)

SELECT b.name, COALESCE(t.number, @p) AS number
FROM banks AS b
LEFT JOIN (
    SELECT c.id, c.number, c.bank_id
    FROM cards AS c
) AS t ON b.id = t.bank_id
ORDER BY b.id, COALESCE(t.id, 0)

SELECT b.id, t.id AS c1, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.c9
FROM banks AS b
LEFT JOIN (
    SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
    FROM cards AS c
    JOIN payments AS p ON p.id = c.id
    LEFT JOIN gift_cards AS gc ON gc.id = c.id
    WHERE p.amount > 10
) AS t ON t.bank_id = b.id
ORDER BY b.id, COALESCE(t.id, 0)

-- A_derived_class_gives_its_own
SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
ORDER BY c.id

SELECT gc.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses
FROM gift_cards AS gc
JOIN cards AS c ON c.id = gc.id
JOIN payments AS p ON p.id = gc.id
ORDER BY gc.id

SELECT t.id, p.amount, p.note, p.customer_id, t.number, t.due, t.bank_id
FROM transfers AS t
JOIN payments AS p ON p.id = t.id
ORDER BY t.id

SELECT c.id, p.amount, p.note, p.customer_id
FROM cashes AS c
JOIN payments AS p ON p.id = c.id

-- As_is_null_where_the_row_is_of_another_class
SELECT p.id
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NULL

SELECT p.id
FROM payments AS p
LEFT JOIN transfers AS t ON t.id = p.id
WHERE t.id IS NOT NULL

SELECT p.id, CASE WHEN c.id IS NULL THEN NULL ELSE c.number END AS number
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c9, CASE WHEN c.id IS NOT NULL THEN p.id END AS c10
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c9, CASE WHEN gc.id IS NOT NULL THEN p.id END AS c10
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY p.id

-- Counts_and_aggregates
SELECT COUNT(*) AS c0
FROM payments AS p

SELECT COUNT(*) AS c0
FROM cards AS c

SELECT EXISTS (
    SELECT 1
    FROM payments AS p
    LEFT JOIN gift_cards AS gc ON gc.id = p.id
    WHERE gc.id IS NOT NULL
) AS c0

SELECT COUNT(*) AS c0
FROM payments AS p
LEFT JOIN transfers AS t ON t.id = p.id
WHERE t.id IS NOT NULL

SELECT COALESCE(SUM(p.amount), 0) AS c0
FROM cards AS c
JOIN payments AS p ON p.id = c.id

SELECT MAX(t.due) AS c0
FROM payments AS p
LEFT JOIN transfers AS t ON t.id = p.id
WHERE t.id IS NOT NULL

SELECT COALESCE(SUM(c.`limit`), 0) AS c0
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL

-- Entities_are_equal_by_key
SELECT r.id
FROM refunds AS r
WHERE EXISTS (
    SELECT 1
    FROM cards AS c
    WHERE c.id = r.payment_id
)

SELECT c.name
FROM customers AS c
LEFT JOIN cards AS c1 ON c.favorite_id = c1.id
WHERE c1.id <=> (
    SELECT p.id
    FROM payments AS p
    WHERE p.id = 2
    LIMIT 1
)

-- GetType_is_exact
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE c.id IS NOT NULL AND gc.id IS NULL

SELECT p.id
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE c.id IS NULL OR gc.id IS NOT NULL

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE c1.id IS NOT NULL

SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
WHERE gc.id IS NOT NULL

SELECT c.number
FROM cards AS c
LEFT JOIN gift_cards AS gc ON gc.id = c.id
WHERE gc.id IS NULL

-- Groups_by_class_and_members
SELECT c.id IS NOT NULL AS `key`, COUNT(*) AS count, SUM(p.amount) AS sum
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
GROUP BY c.id IS NOT NULL

SELECT p.customer_id, COUNT(CASE WHEN c.id IS NOT NULL THEN 1 END) AS cards, COUNT(*) AS `all`
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
GROUP BY p.customer_id

SELECT c.bank_id, MAX(p.amount) AS highest
FROM cards AS c
JOIN payments AS p ON p.id = c.id
GROUP BY c.bank_id

-- Includes_go_through_a_hierarchy
SELECT c.id, c.name, c.favorite_id, c1.id AS c3, p.amount, p.note, p.customer_id, c1.number, c1.`limit`, c1.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c12
FROM customers AS c
LEFT JOIN cards AS c1 ON c.favorite_id = c1.id
LEFT JOIN payments AS p ON p.id = c1.id
LEFT JOIN gift_cards AS gc ON gc.id = c1.id
ORDER BY c.id

SELECT p.customer_id, p.id, p.amount, p.note, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12, b.id AS c13, b.name
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
LEFT JOIN banks AS b ON c.bank_id = b.id
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT b.id, b.name
FROM banks AS b
ORDER BY b.id

SELECT c.bank_id, c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
WHERE c.bank_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT r.payment_id, r.id, r.amount
FROM refunds AS r
WHERE r.payment_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT r.id, r.payment_id, r.amount, p.id AS c3, p.amount AS c4, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c10, t.due, t.bank_id AS c12, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c15, c2.id AS c16, c2.name, c2.favorite_id
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
JOIN customers AS c2 ON p.customer_id = c2.id
ORDER BY r.id

SELECT c.id, c.name, c.favorite_id
FROM customers AS c
ORDER BY c.id

SELECT p.customer_id, p.id, p.amount, p.note, t.number, t.due, t.bank_id, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c7
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND t.id IS NOT NULL
ORDER BY p.id

-- Includes_of_a_base_member
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12, c2.id AS c13, c2.name, c2.favorite_id
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
JOIN customers AS c2 ON p.customer_id = c2.id
ORDER BY p.id

SELECT r.payment_id, r.id, r.amount
FROM refunds AS r
WHERE r.payment_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16)

-- Includes_of_members_of_derived_classes
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12, b.id AS c13, b.name, b1.id AS c15, b1.name AS c16
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
LEFT JOIN banks AS b ON c.bank_id = b.id
LEFT JOIN banks AS b1 ON t.bank_id = b1.id
ORDER BY p.id

-- Is_is_a_predicate
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE c.id IS NOT NULL

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE gc.id IS NOT NULL

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE c.id IS NULL

SELECT p.id
FROM payments AS p
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c ON c.id = p.id
WHERE c.id IS NOT NULL OR t.id IS NOT NULL

SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
WHERE gc.id IS NULL

SELECT gc.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses
FROM gift_cards AS gc
JOIN cards AS c ON c.id = gc.id
JOIN payments AS p ON p.id = gc.id

SELECT p.id
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
WHERE t.id IS NOT NULL OR c.id IS NOT NULL

SELECT p.id, c.id IS NOT NULL AS is_card
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
ORDER BY p.id

-- Joins_and_subqueries
SELECT p.id, c.name
FROM payments AS p
JOIN customers AS c ON p.customer_id = c.id

SELECT c.name, t.number, t.amount
FROM customers AS c
JOIN (
    SELECT p.amount, p.customer_id, c1.number
    FROM cards AS c1
    JOIN payments AS p ON p.id = c1.id
) AS t ON c.id = t.customer_id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.c7, t.due, t.c9, t.giver, t.uses, t.c12
FROM customers AS c
JOIN (
    SELECT p.id, p.amount, p.note, p.customer_id, c1.number, c1.`limit`, c1.bank_id, t1.number AS c7, t1.due, t1.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c2.id IS NOT NULL THEN 'Cash' WHEN t1.id IS NOT NULL THEN 'Transfer' WHEN c1.id IS NOT NULL THEN 'Card' END AS c12
    FROM payments AS p
    LEFT JOIN cards AS c1 ON c1.id = p.id
    LEFT JOIN transfers AS t1 ON t1.id = p.id
    LEFT JOIN cashes AS c2 ON c2.id = p.id
    LEFT JOIN gift_cards AS gc ON gc.id = p.id
) AS t ON c.id = t.customer_id

SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9, t.id AS c10, t.amount AS c11, t.note AS c12, t.customer_id AS c13, t.number AS c14, t.due, t.bank_id AS c16, t.c7
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
JOIN (
    SELECT t1.id, p1.amount, p1.note, p1.customer_id, t1.number, t1.due, t1.bank_id, 'Transfer' AS c7
    FROM transfers AS t1
    JOIN payments AS p1 ON p1.id = t1.id
) AS t ON c.number = t.number

SELECT c.name, (
    SELECT COUNT(*)
    FROM cards AS c1
    JOIN payments AS p ON p.id = c1.id
    WHERE c.id = p.customer_id
) AS count
FROM customers AS c

SELECT c.name, t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.c9
FROM customers AS c
LEFT JOIN (
    SELECT gc.id, p.amount, p.note, p.customer_id, c1.number, c1.`limit`, c1.bank_id, gc.giver, gc.uses, 'GiftCard' AS c9
    FROM gift_cards AS gc
    JOIN cards AS c1 ON c1.id = gc.id
    JOIN payments AS p ON p.id = gc.id
) AS t ON c.id = t.customer_id
ORDER BY c.id

SELECT p.id
FROM payments AS p
WHERE EXISTS (
    SELECT 1
    FROM cards AS c
    JOIN payments AS p1 ON p1.id = c.id
    WHERE p1.amount = p.amount AND c.id <> p.id
)

SELECT p.id
FROM payments AS p
WHERE p.id IN (
    SELECT c.id
    FROM cards AS c
)

-- Members_of_a_class_are_read_after_a_cast
SELECT p.id
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL AND c.number = @p

SELECT c.number
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE c.id IS NOT NULL

SELECT p.id, t.number
FROM payments AS p
LEFT JOIN transfers AS t ON t.id = p.id
WHERE t.id IS NOT NULL AND EXTRACT(YEAR FROM t.due) = 2026

SELECT gc.giver
FROM payments AS p
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE gc.id IS NOT NULL
ORDER BY gc.giver

SELECT p.amount
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL

SELECT c.number
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL

-- Navigations_lead_from_classes
SELECT p.id, c.name
FROM payments AS p
JOIN customers AS c ON p.customer_id = c.id
ORDER BY p.id

SELECT c.number, b.name, c1.name AS c3
FROM cards AS c
JOIN payments AS p ON p.id = c.id
JOIN banks AS b ON c.bank_id = b.id
JOIN customers AS c1 ON p.customer_id = c1.id
ORDER BY c.id

SELECT p.id
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN banks AS b ON c.bank_id = b.id
WHERE c.id IS NOT NULL AND b.name = @p

SELECT c.number
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
JOIN banks AS b ON c.bank_id = b.id
WHERE c.id IS NOT NULL AND b.name = @p

SELECT gc.giver, b.name
FROM gift_cards AS gc
JOIN cards AS c ON c.id = gc.id
JOIN banks AS b ON c.bank_id = b.id
ORDER BY gc.id

SELECT c.id, (
    SELECT COALESCE(SUM(r.amount), 0)
    FROM refunds AS r
    WHERE r.payment_id = c.id
) AS refunds
FROM cards AS c
ORDER BY c.id

-- Navigations_lead_to_a_base
SELECT r.id, p.amount
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
ORDER BY r.id

SELECT r.id
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY r.id

SELECT r.amount
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL AND c.number = @p

SELECT c.name, (
    SELECT COUNT(*)
    FROM payments AS p
    LEFT JOIN cards AS c1 ON c1.id = p.id
    WHERE p.customer_id = c.id AND c1.id IS NOT NULL
) AS cards, (
    SELECT COALESCE(SUM(p1.amount), 0)
    FROM payments AS p1
    WHERE p1.customer_id = c.id
) AS sum
FROM customers AS c
ORDER BY c.id

SELECT c.name
FROM customers AS c
WHERE EXISTS (
    SELECT 1
    FROM payments AS p
    LEFT JOIN gift_cards AS gc ON gc.id = p.id
    WHERE p.customer_id = c.id AND gc.id IS NOT NULL
)

SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT p.customer_id, c.number
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND c.id IS NOT NULL
ORDER BY p.id

SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT p.customer_id, p.id, p.amount, p.note, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, c1.number, c1.`limit`, c1.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c2.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c1.id IS NOT NULL THEN 'Card' END AS c12
FROM customers AS c
JOIN payments AS p ON p.customer_id = c.id
LEFT JOIN cards AS c1 ON c1.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c2 ON c2.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY p.id

SELECT t.number
FROM customers AS c
JOIN payments AS p ON p.customer_id = c.id
LEFT JOIN transfers AS t ON t.id = p.id
WHERE t.id IS NOT NULL
ORDER BY p.id

-- Navigations_lead_to_a_derived_class
SELECT b.name, (
    SELECT COUNT(*)
    FROM cards AS c
    WHERE c.bank_id = b.id
) AS cards, (
    SELECT COUNT(*)
    FROM transfers AS t
    WHERE t.bank_id = b.id
) AS transfers
FROM banks AS b
ORDER BY b.id

SELECT b.name, (
    SELECT COUNT(*)
    FROM cards AS c
    LEFT JOIN gift_cards AS gc ON gc.id = c.id
    WHERE c.bank_id = b.id AND gc.id IS NOT NULL
) AS gifts, (
    SELECT COALESCE(SUM(p.amount), 0)
    FROM cards AS c1
    JOIN payments AS p ON p.id = c1.id
    WHERE c1.bank_id = b.id
) AS sum
FROM banks AS b
ORDER BY b.id

SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
FROM banks AS b
JOIN cards AS c ON c.bank_id = b.id
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
ORDER BY c.id, b.id

SELECT c.name, c1.number, COALESCE(p.amount, 0) AS amount
FROM customers AS c
LEFT JOIN cards AS c1 ON c.favorite_id = c1.id
LEFT JOIN payments AS p ON p.id = c1.id
ORDER BY c.id

SELECT c.name, c1.id, p.amount, p.note, p.customer_id, c1.number, c1.`limit`, c1.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c10
FROM customers AS c
LEFT JOIN cards AS c1 ON c.favorite_id = c1.id
LEFT JOIN payments AS p ON p.id = c1.id
LEFT JOIN gift_cards AS gc ON gc.id = c1.id
ORDER BY c.id

SELECT c.name
FROM customers AS c
LEFT JOIN cards AS c1 ON c.favorite_id = c1.id
LEFT JOIN gift_cards AS gc ON gc.id = c1.id
WHERE c1.id IS NOT NULL AND gc.id IS NOT NULL

-- OfType_picks_a_class
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c9
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE c.id IS NOT NULL
ORDER BY c.number

SELECT c.number, p.amount
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
WHERE c.id IS NOT NULL AND c.`limit` > 10

SELECT p.id, t.due
FROM payments AS p
LEFT JOIN transfers AS t ON t.id = p.id
WHERE p.amount > 10 AND t.id IS NOT NULL

SELECT gc.giver
FROM cards AS c
LEFT JOIN gift_cards AS gc ON gc.id = c.id
WHERE gc.id IS NOT NULL

SELECT c.id
FROM cards AS c

SELECT gc.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses
FROM gift_cards AS gc
JOIN cards AS c ON c.id = gc.id
JOIN payments AS p ON p.id = gc.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.giver, t.uses, t.c12
FROM (
    SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t1.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
    FROM payments AS p
    LEFT JOIN cards AS c ON c.id = p.id
    LEFT JOIN transfers AS t1 ON t1.id = p.id
    LEFT JOIN cashes AS c1 ON c1.id = p.id
    LEFT JOIN gift_cards AS gc ON gc.id = p.id
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.c12 IN ('Card', 'GiftCard')
ORDER BY t.id

-- One_row
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY p.id
LIMIT 1

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE p.id = 4
LIMIT 2

SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
WHERE c.id = 5
LIMIT 2

SELECT p.id, p.amount, p.note, p.customer_id, t.number, t.due, t.bank_id, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c7
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE t.id IS NOT NULL
ORDER BY t.due DESC, p.id DESC
LIMIT 1

-- Only_what_is_read_is_asked_for
SELECT p.id, p.amount
FROM payments AS p
ORDER BY p.id

SELECT p.note
FROM payments AS p
WHERE p.amount > 20

SELECT c.number
FROM cards AS c

SELECT gc.giver
FROM gift_cards AS gc

SELECT gc.giver, p.amount
FROM gift_cards AS gc
JOIN payments AS p ON p.id = gc.id

-- Pages_and_distinct
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY p.id DESC
LIMIT @count OFFSET @count_1

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.c7, t.due, t.c9, t.giver, t.uses, t.c12
FROM (
    SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t1.number AS c7, t1.due, t1.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t1.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
    FROM payments AS p
    LEFT JOIN cards AS c ON c.id = p.id
    LEFT JOIN transfers AS t1 ON t1.id = p.id
    LEFT JOIN cashes AS c1 ON c1.id = p.id
    LEFT JOIN gift_cards AS gc ON gc.id = p.id
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.c12 IN ('Card', 'GiftCard')
ORDER BY t.id

SELECT DISTINCT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY p.id

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.`limit`, t.bank_id, t.c8, t.due, t.c10, t.giver, t.uses, t.c13
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY p.amount ORDER BY p.id) AS place, p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t1.number AS c8, t1.due, t1.bank_id AS c10, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t1.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c13
    FROM payments AS p
    LEFT JOIN cards AS c ON c.id = p.id
    LEFT JOIN transfers AS t1 ON t1.id = p.id
    LEFT JOIN cashes AS c1 ON c1.id = p.id
    LEFT JOIN gift_cards AS gc ON gc.id = p.id
) AS t
WHERE t.place = 1
ORDER BY t.id

SELECT DISTINCT c.bank_id
FROM cards AS c

SELECT t.c7
FROM (
    SELECT p.id, t1.number AS c7, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t1.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
    FROM payments AS p
    LEFT JOIN cards AS c ON c.id = p.id
    LEFT JOIN transfers AS t1 ON t1.id = p.id
    LEFT JOIN cashes AS c1 ON c1.id = p.id
    LEFT JOIN gift_cards AS gc ON gc.id = p.id
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.c12 = 'Transfer'
ORDER BY t.id

SELECT p.id
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
ORDER BY p.amount, c.id IS NOT NULL, p.id

-- Pages_beside_what_rows_of_a_hierarchy_refer_to
SELECT t.amount, c.name, t.id
FROM (
    SELECT t1.amount, t1.customer_id, r.id, ROW_NUMBER() OVER (PARTITION BY t1.c13 ORDER BY r.id) AS place
    FROM (
        SELECT p.id, p.amount, p.customer_id, ROW_NUMBER() OVER () AS c13
        FROM payments AS p
    ) AS t1
    JOIN refunds AS r ON r.payment_id = t1.id
) AS t
JOIN customers AS c ON t.customer_id = c.id
WHERE t.place <= 1

SELECT b1.name, t.number, t.id
FROM (
    SELECT t1.number, t1.bank_id, r.id, ROW_NUMBER() OVER (PARTITION BY t1.c10 ORDER BY r.id DESC) AS place
    FROM (
        SELECT c.id, c.number, c.bank_id, ROW_NUMBER() OVER () AS c10
        FROM cards AS c
        JOIN banks AS b ON c.bank_id = b.id
        WHERE b.name <> @p
    ) AS t1
    JOIN refunds AS r ON r.payment_id = t1.id
) AS t
JOIN banks AS b1 ON t.bank_id = b1.id
WHERE t.place <= 1

SELECT t.name, c1.name AS customer
FROM (
    SELECT b.name, p.customer_id, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY c.id) AS place
    FROM banks AS b
    JOIN cards AS c ON c.bank_id = b.id
    JOIN payments AS p ON p.id = c.id
) AS t
JOIN customers AS c1 ON t.customer_id = c1.id
WHERE t.place <= 1

-- The_base_gives_objects_of_each_class
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
ORDER BY p.id

-- Unions_of_classes
SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
WHERE p.amount > 20
UNION ALL
SELECT p1.id, p1.amount, p1.note, p1.customer_id, c2.number, c2.`limit`, c2.bank_id, t1.number AS c7, t1.due, t1.bank_id AS c9, gc1.giver, gc1.uses, CASE WHEN gc1.id IS NOT NULL THEN 'GiftCard' WHEN c3.id IS NOT NULL THEN 'Cash' WHEN t1.id IS NOT NULL THEN 'Transfer' WHEN c2.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p1
LEFT JOIN cards AS c2 ON c2.id = p1.id
LEFT JOIN transfers AS t1 ON t1.id = p1.id
LEFT JOIN cashes AS c3 ON c3.id = p1.id
LEFT JOIN gift_cards AS gc1 ON gc1.id = p1.id
WHERE p1.amount < 20

SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c12
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
UNION ALL
SELECT t.id, p1.amount, p1.note, p1.customer_id, NULL AS c4, NULL AS c5, NULL AS c6, t.number, t.due, t.bank_id, NULL AS c10, NULL AS c11, 'Transfer' AS c12
FROM transfers AS t
JOIN payments AS p1 ON p1.id = t.id

SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c12
FROM cards AS c
JOIN payments AS p ON p.id = c.id
LEFT JOIN gift_cards AS gc ON gc.id = c.id
UNION
SELECT p1.id, p1.amount, p1.note, p1.customer_id, c1.number, c1.`limit`, c1.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc1.giver, gc1.uses, CASE WHEN gc1.id IS NOT NULL THEN 'GiftCard' WHEN c2.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c1.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p1
LEFT JOIN cards AS c1 ON c1.id = p1.id
LEFT JOIN transfers AS t ON t.id = p1.id
LEFT JOIN cashes AS c2 ON c2.id = p1.id
LEFT JOIN gift_cards AS gc1 ON gc1.id = p1.id
WHERE p1.amount = 20

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
EXCEPT
SELECT c2.id, p1.amount, p1.note, p1.customer_id, c2.number, c2.`limit`, c2.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, gc1.giver, gc1.uses, CASE WHEN gc1.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c12
FROM cards AS c2
JOIN payments AS p1 ON p1.id = c2.id
LEFT JOIN gift_cards AS gc1 ON gc1.id = c2.id

SELECT p.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, t.number AS c7, t.due, t.bank_id AS c9, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' WHEN c1.id IS NOT NULL THEN 'Cash' WHEN t.id IS NOT NULL THEN 'Transfer' WHEN c.id IS NOT NULL THEN 'Card' END AS c12
FROM payments AS p
LEFT JOIN cards AS c ON c.id = p.id
LEFT JOIN transfers AS t ON t.id = p.id
LEFT JOIN cashes AS c1 ON c1.id = p.id
LEFT JOIN gift_cards AS gc ON gc.id = p.id
INTERSECT
SELECT gc1.id, p1.amount, p1.note, p1.customer_id, c2.number, c2.`limit`, c2.bank_id, NULL AS c7, NULL AS c8, NULL AS c9, gc1.giver, gc1.uses, 'GiftCard' AS c12
FROM gift_cards AS gc1
JOIN cards AS c2 ON c2.id = gc1.id
JOIN payments AS p1 ON p1.id = gc1.id

SELECT t.number
FROM (
    SELECT c.id, p.amount, p.note, p.customer_id, c.number, c.`limit`, c.bank_id, gc.giver, gc.uses, CASE WHEN gc.id IS NOT NULL THEN 'GiftCard' ELSE 'Card' END AS c9
    FROM cards AS c
    JOIN payments AS p ON p.id = c.id
    LEFT JOIN gift_cards AS gc ON gc.id = c.id
    UNION
    SELECT gc1.id, p1.amount, p1.note, p1.customer_id, c1.number, c1.`limit`, c1.bank_id, gc1.giver, gc1.uses, 'GiftCard' AS c9
    FROM gift_cards AS gc1
    JOIN cards AS c1 ON c1.id = gc1.id
    JOIN payments AS p1 ON p1.id = gc1.id
) AS t
