-- A_choice_by_presence
SELECT c.id, CASE WHEN c.office_city IS NOT NULL THEN c.office_city ELSE @p END AS city
FROM contacts AS c

SELECT c.id, CASE WHEN c.seat_x IS NOT NULL THEN c.seat_x ELSE -1 END AS x
FROM contacts AS c

SELECT c.id
FROM contacts AS c
ORDER BY COALESCE(c.office_city, c.home_city), c.id

-- A_member_in_a_condition
SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city = @p

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city <> @p

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_street IS NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_street IS NOT NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_zip > 1

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE (c.home_zip > 1) IS NOT TRUE

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE (c.home_city >= @p AND c.home_city < @p || x'ff') AND c.home_zip = 5003

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE NOT (c.home_city >= @p AND c.home_city < @p || x'ff') OR c.home_zip IS NOT 5003

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.desk_x = 1

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.desk_x <> 1

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.desk_x < c.desk_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.desk_x >= c.desk_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS NOT NULL AND c.home_at_x = 1

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS NULL OR c.home_at_x IS NOT 1

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS NOT NULL AND c.home_at_y = c.desk_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS NULL OR c.home_at_y IS NOT c.desk_y

-- A_member_of_an_optional_object_is_null_without_it
SELECT c.id
FROM contacts AS c
WHERE c.office_city = @p

SELECT c.id
FROM contacts AS c
WHERE c.office_city IS NULL

SELECT c.id
FROM contacts AS c
WHERE c.office_city IS NOT @p

SELECT c.id, c.office_city, c.office_zip
FROM contacts AS c

SELECT c.id, c.habits_cups
FROM contacts AS c
WHERE c.habits_drink = @p

SELECT c.id
FROM contacts AS c
WHERE c.habits_urgency = 'High'

SELECT c.id, c.seat_y
FROM contacts AS c
WHERE c.seat_x IS NOT NULL AND c.seat_x > 0

-- A_property_of_the_object_that_is_an_expression
SELECT c.id
FROM contacts AS c
WHERE c.home_city || @p || COALESCE(c.home_street, '') = @p_1

SELECT c.id, c.home_city || @p || COALESCE(c.home_street, '') AS line
FROM contacts AS c

-- A_struct_equals_one_of_the_application
SELECT c.id
FROM contacts AS c
WHERE c.desk_x = @spot_X AND c.desk_y = @spot_Y OR c.seat_x = @spot_X_1 AND c.seat_y = @spot_Y_1 OR c.home_at_x = @spot_X_2 AND c.home_at_y = @spot_Y_2

SELECT c.id
FROM contacts AS c
WHERE c.seat_x IS NULL OR c.home_at_x IS NULL

SELECT c.id
FROM contacts AS c
WHERE c.desk_x = @p_X AND c.desk_y = @p_Y

SELECT c.id
FROM contacts AS c
WHERE c.desk_x = c.id AND c.desk_y = c.id + 1

-- An_object_differs_from_one_of_the_application
SELECT c.id
FROM contacts AS c
WHERE (c.home_city <> @address_City OR c.home_street IS NOT @address_Street OR c.home_zip IS NOT @address_Code OR c.home_at_x IS NOT @address_At_X OR c.home_at_y IS NOT @address_At_Y) AND (c.office_city IS NOT @address_City_1 OR c.office_street IS NOT @address_Street_1 OR c.office_zip IS NOT @address_Code_1 OR c.office_at_x IS NOT @address_At_X_1 OR c.office_at_y IS NOT @address_At_Y_1)

SELECT c.id
FROM contacts AS c
WHERE (c.home_city <> @address_City OR c.home_street IS NOT NULL OR c.home_zip IS NOT NULL OR c.home_at_x IS NOT NULL) AND (c.office_city IS NOT @address_City_1 OR c.office_street IS NOT NULL OR c.office_zip IS NOT NULL OR c.office_at_x IS NOT NULL)

SELECT c.id
FROM contacts AS c
WHERE c.office_city IS NOT NULL

-- An_object_equals_one_of_the_application
SELECT c.id
FROM contacts AS c
WHERE c.home_city = @address_City AND c.home_street = @address_Street AND c.home_zip = @address_Code AND c.home_at_x = @address_At_X AND c.home_at_y = @address_At_Y OR c.office_city = @address_City_1 AND c.office_street = @address_Street_1 AND c.office_zip = @address_Code_1 AND c.office_at_x = @address_At_X_1 AND c.office_at_y = @address_At_Y_1

SELECT c.id
FROM contacts AS c
WHERE c.home_city = @address_City AND c.home_street IS NULL AND c.home_zip IS NULL AND c.home_at_x IS NULL OR c.office_city = @address_City_1 AND c.office_street IS NULL AND c.office_zip IS NULL AND c.office_at_x IS NULL

SELECT c.id
FROM contacts AS c
WHERE c.home_city = @address_City AND c.home_street IS NULL AND c.home_zip = @address_Code AND c.home_at_x IS NULL OR c.office_city = @address_City_1 AND c.office_street IS NULL AND c.office_zip = @address_Code_1 AND c.office_at_x IS NULL

SELECT c.id
FROM contacts AS c
WHERE c.office_city IS NULL

-- An_object_in_a_list
SELECT c.id
FROM contacts AS c
WHERE c.home_city IN (SELECT value FROM json_each(@cities))

SELECT c.id
FROM contacts AS c
WHERE c.office_city IN (SELECT value FROM json_each(@cities))

SELECT c.id
FROM contacts AS c
WHERE EXISTS (
    SELECT 1
    FROM (SELECT key AS n, json_extract(value, '$[0]') AS city, json_extract(value, '$[1]') AS street, json_extract(value, '$[2]') AS code, json_extract(value, '$[3]') AS line FROM json_each(@addresses)) AS a
    WHERE c.home_city = a.city
)

-- An_object_is_there_or_not
SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_city IS NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_city IS NOT NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_city IS NOT NULL AND c.office_street IS NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_city IS NULL OR c.office_street IS NOT NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.habits_drink IS NULL AND c.habits_cups IS NULL AND c.habits_urgency IS NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.habits_drink IS NOT NULL OR c.habits_cups IS NOT NULL OR c.habits_urgency IS NOT NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE (c.habits_drink IS NOT NULL OR c.habits_cups IS NOT NULL OR c.habits_urgency IS NOT NULL) AND c.id > 3

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.habits_drink IS NULL AND c.habits_cups IS NULL AND c.habits_urgency IS NULL OR c.id <= 3

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.seat_x IS NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.seat_x IS NOT NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS NOT NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_at_x IS NULL

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_at_x IS NOT NULL

-- An_object_of_an_absent_reference_is_null
SELECT c.id, c1.home_city, c1.home_street, c1.home_zip, c1.home_at_x, c1.home_at_y, c1.id AS c6
FROM contacts AS c
LEFT JOIN contacts AS c1 ON c.partner_id = c1.id

-- Documents_are_queried_inside
SELECT c.id, json_extract(c.profile, '$."Badge"') AS badge
FROM contacts AS c
WHERE json_extract(c.profile, '$."Title"') = @p AND json_extract(c.profile, '$."Stars"') > 3

SELECT c.id
FROM contacts AS c
WHERE c.profile IS NULL

SELECT c.id
FROM contacts AS c
WHERE EXISTS (
    SELECT 1
    FROM json_each(c.phones) AS p
    WHERE json_extract(p.value, '$."Kind"') = @p
)

SELECT c.id, json_array_length(c.phones) AS count, (
    SELECT COUNT(*)
    FROM json_each(c.phones) AS p
    WHERE json_extract(p.value, '$."Kind"') = @p
) AS work, (
    SELECT json_extract(p1.value, '$."Number"')
    FROM json_each(c.phones) AS p1
    ORDER BY p1."key"
    LIMIT 1
) AS "first"
FROM contacts AS c

SELECT c.id, c.home_city, json_extract(p.value, '$."Number"') AS number
FROM contacts AS c
JOIN json_each(c.phones) AS p
WHERE json_extract(p.value, '$."Number"') IS NOT @p

SELECT c.id
FROM contacts AS c
ORDER BY json_array_length(c.phones), c.id

-- Groups_keep_their_rows
SELECT c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y
FROM contacts AS c
GROUP BY c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y

SELECT k.n, c.id
FROM (SELECT key AS n, json_extract(value, '$[0]') AS office_city, json_extract(value, '$[1]') AS office_street, json_extract(value, '$[2]') AS office_zip, json_extract(value, '$[3]') AS office_at_x, json_extract(value, '$[4]') AS office_at_y FROM json_each(@keys)) AS k
JOIN contacts AS c ON c.office_city IS k.office_city AND c.office_street IS k.office_street AND c.office_zip IS k.office_zip AND c.office_at_x IS k.office_at_x AND c.office_at_y IS k.office_at_y
ORDER BY c.id

-- Objects_are_combined
SELECT c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y
FROM contacts AS c
UNION ALL
SELECT c1.home_city, c1.home_street, c1.home_zip, c1.home_at_x, c1.home_at_y
FROM contacts AS c1
WHERE c1.id < 3

SELECT c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y
FROM contacts AS c
UNION
SELECT c1.office_city, c1.office_street, c1.office_zip, c1.office_at_x, c1.office_at_y
FROM contacts AS c1
WHERE c1.id > 4

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.id < 3
UNION
SELECT c1.id, c1.name, c1.partner_id, c1.home_city, c1.home_street, c1.home_zip, c1.home_at_x, c1.home_at_y, c1.office_city, c1.office_street, c1.office_zip, c1.office_at_x, c1.office_at_y, c1.desk_x, c1.desk_y, c1.seat_x, c1.seat_y, c1.habits_drink, c1.habits_cups, c1.habits_urgency, c1.profile, c1.phones
FROM contacts AS c1
WHERE c1.home_city = @p

-- Objects_are_equal_when_all_members_are
SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city = c.office_city AND c.home_street IS c.office_street AND c.home_zip IS c.office_zip AND c.home_at_x IS c.office_at_x AND c.home_at_y IS c.office_at_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_city IS NOT c.office_city OR c.home_street IS NOT c.office_street OR c.home_zip IS NOT c.office_zip OR c.home_at_x IS NOT c.office_at_x OR c.home_at_y IS NOT c.office_at_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_city = c.home_city AND c.office_street IS c.home_street AND c.office_zip IS c.home_zip AND c.office_at_x IS c.home_at_x AND c.office_at_y IS c.home_at_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.office_city IS NOT c.home_city OR c.office_street IS NOT c.home_street OR c.office_zip IS NOT c.home_zip OR c.office_at_x IS NOT c.home_at_x OR c.office_at_y IS NOT c.home_at_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.desk_x = c.seat_x AND c.desk_y = c.seat_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.desk_x IS NOT c.seat_x OR c.desk_y IS NOT c.seat_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.seat_x IS c.home_at_x AND c.seat_y IS c.home_at_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.seat_x IS NOT c.home_at_x OR c.seat_y IS NOT c.home_at_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS c.office_at_x AND c.home_at_y IS c.office_at_y

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.home_at_x IS NOT c.office_at_x OR c.home_at_y IS NOT c.office_at_y

-- Objects_are_grouped_by
SELECT c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, COUNT(*) AS count
FROM contacts AS c
GROUP BY c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y

SELECT c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, COUNT(*) AS count, SUM(c.desk_x) AS sum
FROM contacts AS c
GROUP BY c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y

SELECT c.home_city, MAX(c.home_zip) AS codes
FROM contacts AS c
GROUP BY c.home_city

SELECT c.seat_x, c.seat_y, COUNT(*) AS count
FROM contacts AS c
GROUP BY c.seat_x, c.seat_y

SELECT c.home_city, c.desk_x, COUNT(*) AS count
FROM contacts AS c
GROUP BY c.home_city, c.desk_x, c.desk_y

SELECT c.home_street
FROM contacts AS c
GROUP BY c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y
HAVING c.home_city = @p

-- Objects_are_joined_on
SELECT c.id, c1.id AS other
FROM contacts AS c
JOIN contacts AS c1 ON c.home_city = c1.office_city AND c.home_street IS c1.office_street AND c.home_zip IS c1.office_zip AND c.home_at_x IS c1.office_at_x AND c.home_at_y IS c1.office_at_y

SELECT c.id, c1.id AS other, c1.office_city, c1.office_street, c1.office_zip, c1.office_at_x, c1.office_at_y
FROM contacts AS c
JOIN contacts AS c1 ON c.home_city = c1.office_city

SELECT c.name, c1.name AS other
FROM contacts AS c
JOIN contacts AS c1 ON c.desk_x = c1.desk_x AND c.desk_y = c1.desk_y
WHERE c.id < c1.id

SELECT c.id, c1.home_city
FROM contacts AS c
LEFT JOIN contacts AS c1 ON c.id = c1.partner_id AND c1.id > 3

-- Objects_are_selected
SELECT c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y
FROM contacts AS c

SELECT c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y
FROM contacts AS c

SELECT c.desk_x, c.desk_y
FROM contacts AS c

SELECT c.seat_x, c.seat_y
FROM contacts AS c

SELECT c.habits_drink, c.habits_cups, c.habits_urgency
FROM contacts AS c

SELECT c.home_at_x, c.home_at_y
FROM contacts AS c

SELECT c.seat_x, c.seat_y
FROM contacts AS c
WHERE c.seat_x IS NOT NULL

SELECT c.id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.seat_x, c.seat_y
FROM contacts AS c

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c

SELECT c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y
FROM contacts AS c
ORDER BY c.id
LIMIT 1

SELECT c.office_city IS NOT NULL AS c0, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y
FROM contacts AS c

SELECT c.id, oxen_lower(CASE WHEN c.office_city IS NOT NULL THEN c.office_city ELSE c.home_city END) AS lower
FROM contacts AS c

-- Objects_of_collections
SELECT c.id
FROM contacts AS c

SELECT k.n, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y
FROM (SELECT key AS n, value AS id FROM json_each(@keys)) AS k
JOIN contacts AS c ON c.partner_id = k.id
ORDER BY c.id

-- Objects_of_references
SELECT c.id, c1.home_city, c1.office_street
FROM contacts AS c
LEFT JOIN contacts AS c1 ON c.partner_id = c1.id

SELECT c.id
FROM contacts AS c
LEFT JOIN contacts AS c1 ON c.partner_id = c1.id
WHERE c1.home_city = c.home_city AND c1.home_street IS c.home_street AND c1.home_zip IS c.home_zip AND c1.home_at_x IS c.home_at_x AND c1.home_at_y IS c.home_at_y

SELECT c.id
FROM contacts AS c
LEFT JOIN contacts AS c1 ON c.partner_id = c1.id
WHERE c1.office_city IS NOT NULL

SELECT c.id
FROM contacts AS c
LEFT JOIN contacts AS c1 ON c.partner_id = c1.id
ORDER BY c1.home_city, c.id

SELECT c.id
FROM contacts AS c
WHERE EXISTS (
    SELECT 1
    FROM contacts AS c1
    WHERE c1.partner_id = c.id AND c1.home_city = c.office_city
)

SELECT c.id, (
    SELECT COALESCE(SUM(c1.home_zip), 0)
    FROM contacts AS c1
    WHERE c1.partner_id = c.id
) AS codes
FROM contacts AS c

-- Objects_of_subqueries
SELECT c.id
FROM contacts AS c
WHERE EXISTS (
    SELECT 1
    FROM contacts AS c1
    WHERE c1.home_city = c.office_city AND c1.home_street IS c.office_street AND c1.home_zip IS c.office_zip AND c1.home_at_x IS c.office_at_x AND c1.home_at_y IS c.office_at_y
)

SELECT c.id
FROM contacts AS c
WHERE c.home_city IN (
    SELECT c1.home_city
    FROM contacts AS c1
    WHERE c1.id < c.id
)

SELECT c.id, (
    SELECT c1.home_city
    FROM contacts AS c1
    WHERE c1.id <> c.id
    ORDER BY c1.id
    LIMIT 1
) AS "first"
FROM contacts AS c

SELECT c.id, c1.home_city, c1.home_street, c1.home_zip, c1.home_at_x, c1.home_at_y, c1.seat_x, c1.seat_y
FROM contacts AS c
JOIN contacts AS c1 ON c1.partner_id = c.id

-- Objects_order_by_their_members
SELECT c.id
FROM contacts AS c
ORDER BY c.home_city, c.home_street DESC, c.id

SELECT c.id
FROM contacts AS c
ORDER BY c.office_city, c.id

SELECT c.id
FROM contacts AS c
WHERE c.seat_x IS NOT NULL
ORDER BY c.seat_x DESC, c.id

-- Objects_that_were_selected_are_queried_on
SELECT c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y
FROM contacts AS c
WHERE c.home_city = @p

SELECT c.office_city
FROM contacts AS c
WHERE c.office_city IS NOT NULL

SELECT c.home_street
FROM contacts AS c
WHERE c.home_zip > 0
ORDER BY c.id

SELECT t.office_city, t.office_street, t.office_zip, t.office_at_x, t.office_at_y
FROM (
    SELECT c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.id
    FROM contacts AS c
    ORDER BY c.id
    LIMIT @count
) AS t
WHERE t.office_city = @p
ORDER BY t.id

SELECT DISTINCT c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y
FROM contacts AS c

SELECT COUNT(*) AS c0
FROM (
    SELECT DISTINCT c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y
    FROM contacts AS c
) AS t

SELECT DISTINCT c.home_at_x, c.home_at_y
FROM contacts AS c

SELECT MAX(c.habits_cups COLLATE OXEN_DECIMAL) AS c0
FROM contacts AS c

SELECT EXISTS (
    SELECT 1
    FROM contacts AS c
    WHERE c.home_city = @p
) AS c0

SELECT EXISTS (
    SELECT 1
    FROM contacts AS c
    WHERE c.home_city = @oslo_City AND c.home_street IS NULL AND c.home_zip IS NULL AND c.home_at_x IS NULL
) AS c0

-- Whole_rows_have_their_objects
SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
ORDER BY c.id

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.id > 2
ORDER BY c.name
LIMIT @count

SELECT c.id, c.name, c.partner_id, c.home_city, c.home_street, c.home_zip, c.home_at_x, c.home_at_y, c.office_city, c.office_street, c.office_zip, c.office_at_x, c.office_at_y, c.desk_x, c.desk_y, c.seat_x, c.seat_y, c.habits_drink, c.habits_cups, c.habits_urgency, c.profile, c.phones
FROM contacts AS c
WHERE c.id = 4
LIMIT 2
