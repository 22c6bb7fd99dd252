-- Members_of_a_class_are_set
UPDATE cards AS c
SET "limit" = c."limit" + 1
WHERE c.number = @p

UPDATE gift_cards AS gc
SET giver = @value
WHERE gc.id IN (
    SELECT p.id
    FROM payments AS p
    LEFT JOIN gift_cards AS gc1 ON gc1.id = p.id
    WHERE gc1.id IS NOT NULL AND gc1.uses = 2
)

-- Members_of_a_last_class_are_set
UPDATE gift_cards AS gc
SET giver = @value
WHERE gc.uses = 2

UPDATE transfers AS t
SET number = @value

UPDATE gift_cards AS gc
SET uses = t.uses
FROM (
    SELECT gc1.id, (
        SELECT p.amount + gc2.uses
        FROM gift_cards AS gc2
        JOIN payments AS p ON p.id = gc2.id
        WHERE p.amount = 20 AND gc2.id = gc1.id
    ) AS uses
    FROM gift_cards AS gc1
    WHERE gc1.id IN (
        SELECT gc2.id
        FROM gift_cards AS gc2
        JOIN payments AS p ON p.id = gc2.id
        WHERE p.amount = 20
    )
) AS t
WHERE gc.id = t.id

-- Members_of_the_base_are_set
UPDATE payments AS p
SET note = @value
WHERE p.amount = 50

UPDATE payments AS p
SET amount = t.amount
FROM (
    SELECT p1.id, (
        SELECT p2.amount + c.bank_id
        FROM cards AS c
        JOIN payments AS p2 ON p2.id = c.id
        WHERE c.bank_id = 1 AND c.id = p1.id
    ) AS amount
    FROM payments AS p1
    WHERE p1.id IN (
        SELECT c.id
        FROM cards AS c
        JOIN payments AS p2 ON p2.id = c.id
        WHERE c.bank_id = 1
    )
) AS t
WHERE p.id = t.id

-- Rows_of_a_class_are_deleted
DELETE FROM payments AS p
WHERE p.id IN (
    SELECT gc.id
    FROM gift_cards AS gc
    WHERE gc.giver = @p
)

DELETE FROM payments AS p
WHERE p.id IN (
    SELECT t.id
    FROM transfers AS t
    JOIN payments AS p1 ON p1.id = t.id
    WHERE p1.amount = 30
)

DELETE FROM payments AS p
WHERE p.id IN (
    SELECT c.id
    FROM cashes AS c
)

-- Rows_of_the_base_are_deleted
DELETE FROM payments AS p
WHERE p.id IN (
    SELECT p1.id
    FROM payments AS p1
    LEFT JOIN transfers AS t ON t.id = p1.id
    WHERE t.id IS NOT NULL
)

DELETE FROM payments AS p
WHERE p.amount < 20
