-- A_class_is_the_optional_side_of_a_join
SELECT c.id, COALESCE(p.amount, 0) AS payment
FROM customers AS c
LEFT JOIN payments AS p ON c.id = p.customer_id
ORDER BY c.id, COALESCE(p.id, 0)

SELECT b.name, COALESCE(p.number, @p) AS number
FROM banks AS b
LEFT JOIN payments AS p ON p.kind IN ('card', 'gift') AND b.id = p.bank_id
ORDER BY b.id, COALESCE(p.id, 0)

SELECT b.id, p.id AS c1, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM banks AS b
LEFT JOIN payments AS p ON p.kind IN ('card', 'gift') AND p.bank_id = b.id AND p.amount > 10
ORDER BY b.id, COALESCE(p.id, 0)

-- A_derived_class_gives_its_own
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift')
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind = 'gift'
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.transfer_number, p.due, p.transfer_bank_id
FROM payments AS p
WHERE p.kind = 'Transfer'
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind
FROM payments AS p
WHERE p.kind = 'Cash'

-- As_is_null_where_the_row_is_of_another_class
SELECT p.id
FROM payments AS p
WHERE p.kind NOT IN ('card', 'gift')

SELECT p.id
FROM payments AS p
WHERE p.kind = 'Transfer'

SELECT p.id, CASE WHEN p.kind NOT IN ('card', 'gift') THEN NULL ELSE p.number END AS number
FROM payments AS p
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses, CASE WHEN p.kind IN ('card', 'gift') THEN p.id END AS c10
FROM payments AS p
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses, CASE WHEN p.kind = 'gift' THEN p.id END AS c10
FROM payments AS p
ORDER BY p.id

-- Counts_and_aggregates
SELECT COUNT(*) AS c0
FROM payments AS p

SELECT COUNT(*) AS c0
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT EXISTS (
    SELECT 1
    FROM payments AS p
    WHERE p.kind = 'gift'
) AS c0

SELECT COUNT(*) AS c0
FROM payments AS p
WHERE p.kind = 'Transfer'

SELECT COALESCE(SUM(p.amount), 0) AS c0
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT MAX(p.due) AS c0
FROM payments AS p
WHERE p.kind = 'Transfer'

SELECT COALESCE(SUM(p.`limit`), 0) AS c0
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

-- Entities_are_equal_by_key
SELECT r.id
FROM refunds AS r
WHERE EXISTS (
    SELECT 1
    FROM payments AS p
    WHERE p.kind IN ('card', 'gift') AND p.id = r.payment_id
)

SELECT c.name
FROM customers AS c
LEFT JOIN payments AS p ON c.favorite_id = p.id AND p.kind IN ('card', 'gift')
WHERE p.id <=> (
    SELECT p1.id
    FROM payments AS p1
    WHERE p1.id = 2
    LIMIT 1
)

-- GetType_is_exact
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind = 'card'

SELECT p.id
FROM payments AS p
WHERE p.kind <> 'card'

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind = 'Cash'

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift') AND p.kind = 'gift'

SELECT p.number
FROM payments AS p
WHERE p.kind IN ('card', 'gift') AND p.kind = 'card'

-- Groups_by_class_and_members
SELECT p.kind IN ('card', 'gift') AS `key`, COUNT(*) AS count, SUM(p.amount) AS sum
FROM payments AS p
GROUP BY p.kind IN ('card', 'gift')

SELECT p.customer_id, COUNT(CASE WHEN p.kind IN ('card', 'gift') THEN 1 END) AS cards, COUNT(*) AS `all`
FROM payments AS p
GROUP BY p.customer_id

SELECT p.bank_id, MAX(p.amount) AS highest
FROM payments AS p
WHERE p.kind IN ('card', 'gift')
GROUP BY p.bank_id

-- Includes_go_through_a_hierarchy
SELECT c.id, c.name, c.favorite_id, p.id AS c3, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM customers AS c
LEFT JOIN payments AS p ON c.favorite_id = p.id AND p.kind IN ('card', 'gift')
ORDER BY c.id

SELECT p.customer_id, p.id, p.amount, p.note, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses, b.id AS c13, b.name
FROM payments AS p
LEFT JOIN banks AS b ON p.bank_id = b.id
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT b.id, b.name
FROM banks AS b
ORDER BY b.id

SELECT p.bank_id, p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.giver, p.uses
FROM payments AS p
WHERE p.bank_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND p.kind IN ('card', 'gift')

SELECT r.payment_id, r.id, r.amount
FROM refunds AS r
WHERE r.payment_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)

SELECT r.id, r.payment_id, r.amount, p.id AS c3, p.amount AS c4, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses, c.id AS c16, c.name, c.favorite_id
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
JOIN customers AS c ON p.customer_id = c.id
ORDER BY r.id

SELECT c.id, c.name, c.favorite_id
FROM customers AS c
ORDER BY c.id

SELECT p.customer_id, p.id, p.amount, p.note, p.kind, p.transfer_number, p.due, p.transfer_bank_id
FROM payments AS p
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND p.kind = 'Transfer'
ORDER BY p.id

-- Includes_of_a_base_member
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses, c.id AS c13, c.name, c.favorite_id
FROM payments AS p
JOIN customers AS c ON p.customer_id = c.id
ORDER BY p.id

SELECT r.payment_id, r.id, r.amount
FROM refunds AS r
WHERE r.payment_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8, @keys_9, @keys_10, @keys_11, @keys_12, @keys_13, @keys_14, @keys_15, @keys_16)

-- Includes_of_members_of_derived_classes
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses, b.id AS c13, b.name, b1.id AS c15, b1.name AS c16
FROM payments AS p
LEFT JOIN banks AS b ON p.bank_id = b.id
LEFT JOIN banks AS b1 ON p.transfer_bank_id = b1.id
ORDER BY p.id

-- Is_is_a_predicate
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind = 'gift'

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind NOT IN ('card', 'gift')

SELECT p.id
FROM payments AS p
WHERE p.kind = 'Cash' OR p.kind = 'Transfer'

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift') AND p.kind <> 'gift'

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind = 'gift'

SELECT p.id
FROM payments AS p
WHERE p.kind IN ('card', 'Transfer', 'gift')

SELECT p.id, p.kind IN ('card', 'gift') AS is_card
FROM payments AS p
ORDER BY p.id

-- Joins_and_subqueries
SELECT p.id, c.name
FROM payments AS p
JOIN customers AS c ON p.customer_id = c.id

SELECT c.name, p.number, p.amount
FROM customers AS c
JOIN payments AS p ON c.id = p.customer_id
WHERE p.kind IN ('card', 'gift')

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM customers AS c
JOIN payments AS p ON c.id = p.customer_id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses, p1.id AS c10, p1.amount AS c11, p1.note AS c12, p1.customer_id AS c13, p1.kind AS c14, p1.transfer_number, p1.due, p1.transfer_bank_id
FROM payments AS p
JOIN payments AS p1 ON p.number = p1.transfer_number
WHERE p.kind IN ('card', 'gift') AND p1.kind = 'Transfer'

SELECT c.name, (
    SELECT COUNT(*)
    FROM payments AS p
    WHERE p.kind IN ('card', 'gift') AND c.id = p.customer_id
) AS count
FROM customers AS c

SELECT c.name, p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM customers AS c
LEFT JOIN payments AS p ON c.id = p.customer_id AND p.kind = 'gift'
ORDER BY c.id

SELECT p.id
FROM payments AS p
WHERE EXISTS (
    SELECT 1
    FROM payments AS p1
    WHERE p1.kind IN ('card', 'gift') AND p1.amount = p.amount AND p1.id <> p.id
)

SELECT p.id
FROM payments AS p
WHERE p.id IN (
    SELECT p1.id
    FROM payments AS p1
    WHERE p1.kind IN ('card', 'gift')
)

-- Members_of_a_class_are_read_after_a_cast
SELECT p.id
FROM payments AS p
WHERE p.kind IN ('card', 'gift') AND p.number = @p

SELECT p.number
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT p.id, p.transfer_number
FROM payments AS p
WHERE p.kind = 'Transfer' AND EXTRACT(YEAR FROM p.due) = 2026

SELECT p.giver
FROM payments AS p
WHERE p.kind = 'gift'
ORDER BY p.giver

SELECT p.amount
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT p.number
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

-- Navigations_lead_from_classes
SELECT p.id, c.name
FROM payments AS p
JOIN customers AS c ON p.customer_id = c.id
ORDER BY p.id

SELECT p.number, b.name, c.name AS c3
FROM payments AS p
JOIN banks AS b ON p.bank_id = b.id
JOIN customers AS c ON p.customer_id = c.id
WHERE p.kind IN ('card', 'gift')
ORDER BY p.id

SELECT p.id
FROM payments AS p
LEFT JOIN banks AS b ON p.bank_id = b.id
WHERE p.kind IN ('card', 'gift') AND b.name = @p

SELECT p.number
FROM payments AS p
JOIN banks AS b ON p.bank_id = b.id
WHERE p.kind IN ('card', 'gift') AND b.name = @p

SELECT p.giver, b.name
FROM payments AS p
JOIN banks AS b ON p.bank_id = b.id
WHERE p.kind = 'gift'
ORDER BY p.id

SELECT p.id, (
    SELECT COALESCE(SUM(r.amount), 0)
    FROM refunds AS r
    WHERE r.payment_id = p.id
) AS refunds
FROM payments AS p
WHERE p.kind IN ('card', 'gift')
ORDER BY p.id

-- Navigations_lead_to_a_base
SELECT r.id, p.amount
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
ORDER BY r.id

SELECT r.id
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
WHERE p.kind IN ('card', 'gift')

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
ORDER BY r.id

SELECT r.amount
FROM refunds AS r
JOIN payments AS p ON r.payment_id = p.id
WHERE p.kind IN ('card', 'gift') AND p.number = @p

SELECT c.name, (
    SELECT COUNT(*)
    FROM payments AS p
    WHERE p.customer_id = c.id AND p.kind IN ('card', 'gift')
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
    WHERE p.customer_id = c.id AND p.kind = 'gift'
)

SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT p.customer_id, p.number
FROM payments AS p
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8) AND p.kind IN ('card', 'gift')
ORDER BY p.id

SELECT c.name, c.id
FROM customers AS c
ORDER BY c.id

SELECT p.customer_id, p.id, p.amount, p.note, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.customer_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY p.id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM customers AS c
JOIN payments AS p ON p.customer_id = c.id
ORDER BY p.id

SELECT p.transfer_number
FROM customers AS c
JOIN payments AS p ON p.customer_id = c.id AND p.kind = 'Transfer'
ORDER BY p.id

-- Navigations_lead_to_a_derived_class
SELECT b.name, (
    SELECT COUNT(*)
    FROM payments AS p
    WHERE p.bank_id = b.id AND p.kind IN ('card', 'gift')
) AS cards, (
    SELECT COUNT(*)
    FROM payments AS p1
    WHERE p1.transfer_bank_id = b.id AND p1.kind = 'Transfer'
) AS transfers
FROM banks AS b
ORDER BY b.id

SELECT b.name, (
    SELECT COUNT(*)
    FROM payments AS p
    WHERE p.bank_id = b.id AND p.kind IN ('card', 'gift') AND p.kind = 'gift'
) AS gifts, (
    SELECT COALESCE(SUM(p1.amount), 0)
    FROM payments AS p1
    WHERE p1.bank_id = b.id AND p1.kind IN ('card', 'gift')
) AS sum
FROM banks AS b
ORDER BY b.id

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM banks AS b
JOIN payments AS p ON p.bank_id = b.id AND p.kind IN ('card', 'gift')
ORDER BY p.id, b.id

SELECT c.name, p.number, COALESCE(p.amount, 0) AS amount
FROM customers AS c
LEFT JOIN payments AS p ON c.favorite_id = p.id AND p.kind IN ('card', 'gift')
ORDER BY c.id

SELECT c.name, p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM customers AS c
LEFT JOIN payments AS p ON c.favorite_id = p.id AND p.kind IN ('card', 'gift')
ORDER BY c.id

SELECT c.name
FROM customers AS c
LEFT JOIN payments AS p ON c.favorite_id = p.id AND p.kind IN ('card', 'gift')
WHERE p.id IS NOT NULL AND p.kind = 'gift'

-- OfType_picks_a_class
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift')
ORDER BY p.number

SELECT p.number, p.amount
FROM payments AS p
WHERE p.kind IN ('card', 'gift') AND p.`limit` > 10

SELECT p.id, p.due
FROM payments AS p
WHERE p.amount > 10 AND p.kind = 'Transfer'

SELECT p.giver
FROM payments AS p
WHERE p.kind IN ('card', 'gift') AND p.kind = 'gift'

SELECT p.id
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind = 'gift'

SELECT t.id, t.amount, t.note, t.customer_id, t.kind, t.number, t.`limit`, t.bank_id, t.giver, t.uses
FROM (
    SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
    FROM payments AS p
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.kind IN ('card', 'gift')
ORDER BY t.id

-- One_row
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
ORDER BY p.id
LIMIT 1

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.id = 4
LIMIT 2

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift') AND p.id = 5
LIMIT 2

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.transfer_number, p.due, p.transfer_bank_id
FROM payments AS p
WHERE p.kind = 'Transfer'
ORDER BY p.due DESC, p.id DESC
LIMIT 1

-- Only_what_is_read_is_asked_for
SELECT p.id, p.amount
FROM payments AS p
ORDER BY p.id

SELECT p.note
FROM payments AS p
WHERE p.amount > 20

SELECT p.number
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT p.giver
FROM payments AS p
WHERE p.kind = 'gift'

SELECT p.giver, p.amount
FROM payments AS p
WHERE p.kind = 'gift'

-- Pages_and_distinct
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
ORDER BY p.id DESC
LIMIT @count OFFSET @count_1

SELECT t.id, t.amount, t.note, t.customer_id, t.kind, t.number, t.`limit`, t.bank_id, t.transfer_number, t.due, t.transfer_bank_id, t.giver, t.uses
FROM (
    SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
    FROM payments AS p
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.kind IN ('card', 'gift')
ORDER BY t.id

SELECT DISTINCT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
ORDER BY p.id

SELECT t.id, t.amount, t.note, t.customer_id, t.kind, t.number, t.`limit`, t.bank_id, t.transfer_number, t.due, t.transfer_bank_id, t.giver, t.uses
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY p.amount ORDER BY p.id) AS place, p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
    FROM payments AS p
) AS t
WHERE t.place = 1
ORDER BY t.id

SELECT DISTINCT p.bank_id
FROM payments AS p
WHERE p.kind IN ('card', 'gift')

SELECT t.transfer_number
FROM (
    SELECT p.id, p.kind, p.transfer_number
    FROM payments AS p
    ORDER BY p.id
    LIMIT @count
) AS t
WHERE t.kind = 'Transfer'
ORDER BY t.id

SELECT p.id
FROM payments AS p
ORDER BY p.amount, p.kind IN ('card', 'gift'), p.id

-- Pages_beside_what_rows_of_a_hierarchy_refer_to
SELECT t.amount, c.name, t.id
FROM (
    SELECT p.amount, p.customer_id, r.id, ROW_NUMBER() OVER (PARTITION BY p.id ORDER BY r.id) AS place
    FROM payments AS p
    JOIN refunds AS r ON r.payment_id = p.id
) AS t
JOIN customers AS c ON t.customer_id = c.id
WHERE t.place <= 1

SELECT b1.name, t.number, t.id
FROM (
    SELECT t1.number, t1.bank_id, r.id, ROW_NUMBER() OVER (PARTITION BY t1.c10 ORDER BY r.id DESC) AS place
    FROM (
        SELECT p.id, p.number, p.bank_id, ROW_NUMBER() OVER () AS c10
        FROM payments AS p
        JOIN banks AS b ON p.bank_id = b.id
        WHERE p.kind IN ('card', 'gift') AND b.name <> @p
    ) AS t1
    JOIN refunds AS r ON r.payment_id = t1.id
) AS t
JOIN banks AS b1 ON t.bank_id = b1.id
WHERE t.place <= 1

SELECT t.name, c.name AS customer
FROM (
    SELECT b.name, p.customer_id, ROW_NUMBER() OVER (PARTITION BY b.id ORDER BY p.id) AS place
    FROM banks AS b
    JOIN payments AS p ON p.bank_id = b.id
    WHERE p.kind IN ('card', 'gift')
) AS t
JOIN customers AS c ON t.customer_id = c.id
WHERE t.place <= 1

-- The_base_gives_objects_of_each_class
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
ORDER BY p.id

-- Unions_of_classes
SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
WHERE p.amount > 20
UNION ALL
SELECT p1.id, p1.amount, p1.note, p1.customer_id, p1.kind, p1.number, p1.`limit`, p1.bank_id, p1.transfer_number, p1.due, p1.transfer_bank_id, p1.giver, p1.uses
FROM payments AS p1
WHERE p1.amount < 20

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, NULL AS c8, NULL AS c9, NULL AS c10, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift')
UNION ALL
SELECT p1.id, p1.amount, p1.note, p1.customer_id, p1.kind, NULL AS c5, NULL AS c6, NULL AS c7, p1.transfer_number, p1.due, p1.transfer_bank_id, NULL AS c11, NULL AS c12
FROM payments AS p1
WHERE p1.kind = 'Transfer'

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, NULL AS c8, NULL AS c9, NULL AS c10, p.giver, p.uses
FROM payments AS p
WHERE p.kind IN ('card', 'gift')
UNION
SELECT p1.id, p1.amount, p1.note, p1.customer_id, p1.kind, p1.number, p1.`limit`, p1.bank_id, p1.transfer_number, p1.due, p1.transfer_bank_id, p1.giver, p1.uses
FROM payments AS p1
WHERE p1.amount = 20

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
EXCEPT
SELECT p1.id, p1.amount, p1.note, p1.customer_id, p1.kind, p1.number, p1.`limit`, p1.bank_id, NULL AS c8, NULL AS c9, NULL AS c10, p1.giver, p1.uses
FROM payments AS p1
WHERE p1.kind IN ('card', 'gift')

SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.transfer_number, p.due, p.transfer_bank_id, p.giver, p.uses
FROM payments AS p
INTERSECT
SELECT p1.id, p1.amount, p1.note, p1.customer_id, p1.kind, p1.number, p1.`limit`, p1.bank_id, NULL AS c8, NULL AS c9, NULL AS c10, p1.giver, p1.uses
FROM payments AS p1
WHERE p1.kind = 'gift'

SELECT t.number
FROM (
    SELECT p.id, p.amount, p.note, p.customer_id, p.kind, p.number, p.`limit`, p.bank_id, p.giver, p.uses
    FROM payments AS p
    WHERE p.kind IN ('card', 'gift')
    UNION
    SELECT p1.id, p1.amount, p1.note, p1.customer_id, p1.kind, p1.number, p1.`limit`, p1.bank_id, p1.giver, p1.uses
    FROM payments AS p1
    WHERE p1.kind = 'gift'
) AS t
