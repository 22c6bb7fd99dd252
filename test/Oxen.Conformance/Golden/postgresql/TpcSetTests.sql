-- Members_of_a_last_class_are_set
UPDATE gift_cards AS gc
SET giver = @value
WHERE gc.uses = 2

UPDATE transfers AS t
SET number = @value

UPDATE gift_cards AS gc
SET uses = gc.amount + gc.uses
WHERE gc.amount = 20

-- Rows_of_a_class_are_deleted
SELECT gc.id, gc.amount, gc.note, gc.customer_id, gc.number, gc."limit", gc.bank_id, gc.giver, gc.uses
FROM gift_cards AS gc
WHERE gc.giver = @p
FOR UPDATE

DELETE FROM refunds
WHERE payment_id = @id_0

DELETE FROM gift_cards AS gc
WHERE gc.id = ANY(@rows)

SELECT t.id, t.amount, t.note, t.customer_id, t.number, t.due, t.bank_id
FROM transfers AS t
WHERE t.amount = 30
FOR UPDATE

DELETE FROM refunds
WHERE payment_id = @id_0

DELETE FROM transfers AS t
WHERE t.id = ANY(@rows)

SELECT c.id, c.amount, c.note, c.customer_id
FROM cashes AS c
FOR UPDATE

DELETE FROM refunds
WHERE payment_id = @id_0

DELETE FROM refunds
WHERE payment_id = @id_0

DELETE FROM cashes AS c
WHERE c.id = ANY(@rows)
