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
DELETE FROM gift_cards
WHERE gift_cards.giver = @p

DELETE FROM transfers
WHERE transfers.amount = 30

DELETE FROM cashes
