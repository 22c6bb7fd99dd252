-- Members_of_a_class_are_set
UPDATE payments AS p
SET "limit" = p."limit" + 1
WHERE p.kind IN ('card', 'gift') AND p.number = @p

UPDATE payments AS p
SET giver = @value
WHERE p.kind = 'gift' AND p.uses = 2

-- Members_of_a_last_class_are_set
UPDATE payments AS p
SET giver = @value
WHERE p.kind = 'gift' AND p.uses = 2

UPDATE payments AS p
SET transfer_number = @value
WHERE p.kind = 'Transfer'

UPDATE payments AS p
SET uses = p.amount + p.uses
WHERE p.kind = 'gift' AND p.amount = 20

-- Members_of_the_base_are_set
UPDATE payments AS p
SET note = @value
WHERE p.amount = 50

UPDATE payments AS p
SET amount = p.amount + p.bank_id
WHERE p.kind IN ('card', 'gift') AND p.bank_id = 1

-- Rows_of_a_class_are_deleted
DELETE FROM payments AS p
WHERE p.kind = 'gift' AND p.giver = @p

DELETE FROM payments AS p
WHERE p.kind = 'Transfer' AND p.amount = 30

DELETE FROM payments AS p
WHERE p.kind = 'Cash'

-- Rows_of_the_base_are_deleted
DELETE FROM payments AS p
WHERE p.kind = 'Transfer'

DELETE FROM payments AS p
WHERE p.amount < 20

-- What_says_of_which_class_a_row_is_stays
UPDATE payments AS p
SET "limit" = @value
WHERE p.kind IN ('card', 'gift')
