-- Days_made_of_numbers
SELECT DISTINCT oxen_new_date(CAST(substr(c.since, 1, 4) AS INTEGER), CAST(substr(c.since, 6, 2) AS INTEGER), 1) AS c0
FROM customers AS c
WHERE CAST(substr(c.since, 1, 4) AS INTEGER) > 1900 AND CAST(substr(c.since, 1, 4) AS INTEGER) < 9000

SELECT DISTINCT oxen_new_date(CAST(substr(c.since, 1, 4) AS INTEGER), 12, 31) AS c0
FROM customers AS c
WHERE CAST(substr(c.since, 1, 4) AS INTEGER) > 1900 AND CAST(substr(c.since, 1, 4) AS INTEGER) < 9000

SELECT DISTINCT oxen_add_days(c.since, 1 - CAST(substr(c.since, 9, 2) AS INTEGER)) AS c0
FROM customers AS c
WHERE CAST(substr(c.since, 1, 4) AS INTEGER) > 1900 AND CAST(substr(c.since, 1, 4) AS INTEGER) < 9000

SELECT DISTINCT oxen_date(((oxen_ticks(c.since) / 864000000000) + 7) * 864000000000) AS c0
FROM customers AS c
WHERE CAST(substr(c.since, 1, 4) AS INTEGER) > 1900 AND CAST(substr(c.since, 1, 4) AS INTEGER) < 9000

SELECT DISTINCT oxen_add_days(oxen_add_years(c.since, 1), -1) AS c0
FROM customers AS c
WHERE CAST(substr(c.since, 1, 4) AS INTEGER) > 1900 AND CAST(substr(c.since, 1, 4) AS INTEGER) < 9000

-- Differences_are_compared
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) > @p) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND ((oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 36e9) >= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NULL OR (((oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 36e9) >= @p) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_add_days(o.placed_at, @p) < o.shipped_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (oxen_add_days(o.placed_at, @p) < o.shipped_at) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (oxen_ticks(o.placed_at) % 864000000000) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (oxen_ticks(o.placed_at) % 864000000000) <= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (oxen_ticks(o.placed_at) - oxen_ticks(@start)) < @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (oxen_ticks(o.placed_at) - oxen_ticks(@start)) >= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at < @start

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at >= @start

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at > @start

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at <= @start

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at = o.shipped_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at IS NOT o.shipped_at

-- Differences_in_units
SELECT DISTINCT (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 864e9 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 6e8 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 1e7 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 1e4 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (oxen_ticks(o.placed_at) - oxen_ticks(@start)) / 36e9 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Differences_in_whole_units
SELECT DISTINCT (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 864000000000 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 36000000000 % 24 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT ((oxen_ticks(o.placed_at) - oxen_ticks(@start)) / 864000000000) / 7 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (oxen_ticks(substr(o.shipped_at, 1, 10)) / 864000000000) - (oxen_ticks(substr(o.placed_at, 1, 10)) / 864000000000) AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (CAST(substr(o.placed_at, 1, 4) AS INTEGER) - 1996) * 12 + CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Finer_parts
SELECT DISTINCT oxen_ticks(s.date_time) / 10000 % 1000 AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s.date_time) / 10 % 1000 AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s.date_time) % 10 * 100 AS c0
FROM samples AS s

SELECT DISTINCT CAST(substr(s.time, 7, 2) AS INTEGER) AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s.time) / 10000 % 1000 AS c0
FROM samples AS s

SELECT DISTINCT s.span / 10000 % 1000 AS c0
FROM samples AS s

SELECT DISTINCT CAST(strftime('%j', substr(s."offset", 1, 10)) AS INTEGER) AS c0
FROM samples AS s

SELECT DISTINCT CAST(substr(s."offset", 18, 2) AS INTEGER) AS c0
FROM samples AS s

-- Groups_of_days_months_and_hours
SELECT substr(o.placed_at, 1, 10) || ' 00:00:00' AS "key", COUNT(*) AS count
FROM orders AS o
GROUP BY substr(o.placed_at, 1, 10) || ' 00:00:00'

SELECT CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS year, CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS month, oxen_decimal_sum(o.freight) AS total
FROM orders AS o
GROUP BY CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER)

SELECT oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), 1, 0, 0, 0, 0, 1) AS "key", COUNT(*) AS count
FROM orders AS o
GROUP BY oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), 1, 0, 0, 0, 0, 1)
ORDER BY "key"

SELECT CAST(strftime('%w', substr(o.placed_at, 1, 10)) AS INTEGER) AS "key", MIN(o.placed_at) AS "first"
FROM orders AS o
GROUP BY CAST(strftime('%w', substr(o.placed_at, 1, 10)) AS INTEGER)

SELECT o.id
FROM orders AS o
ORDER BY oxen_ticks(o.placed_at) % 864000000000, o.id

SELECT CAST(substr(c.since, 1, 4) AS INTEGER) / 10 * 10 AS decade, COUNT(*) AS count
FROM customers AS c
GROUP BY CAST(substr(c.since, 1, 4) AS INTEGER) / 10 * 10

-- Instants_made_of_numbers
SELECT DISTINCT oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), 1, 0, 0, 0, 0, 1) AS c0
FROM orders AS o

SELECT DISTINCT oxen_add_days(oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), 1, 1, 0, 0, 0, 0, 1), CAST(o.id AS REAL)) AS c0
FROM orders AS o

SELECT DISTINCT oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), CAST(substr(o.placed_at, 9, 2) AS INTEGER), CAST(substr(o.placed_at, 12, 2) AS INTEGER), 0, 0, 0, 1) AS c0
FROM orders AS o

SELECT DISTINCT oxen_new_datetime(2000 + o.id, 2, 3, 4, 5, 6, 7, 1) AS c0
FROM orders AS o

SELECT DISTINCT oxen_add_days(oxen_add_months(substr(o.placed_at, 1, 10) || ' 00:00:00', 1), @p) AS c0
FROM orders AS o

SELECT DISTINCT oxen_add_hours(substr(o.placed_at, 1, 10) || ' 00:00:00', CAST(CAST(substr(o.placed_at, 12, 2) AS INTEGER) AS REAL)) AS c0
FROM orders AS o

-- Instants_made_of_numbers_are_compared
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), 15, 0, 0, 0, 0, 0) > o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), 15, 0, 0, 0, 0, 0) <= o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), CAST(substr(o.placed_at, 9, 2) AS INTEGER), 12, 0, 0, 0, 0) > o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), CAST(substr(o.placed_at, 9, 2) AS INTEGER), 12, 0, 0, 0, 0) <= o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), 12, 31, 0, 0, 0, 0, 0) < o.shipped_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), 12, 31, 0, 0, 0, 0, 0) < o.shipped_at) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at >= @start AND o.placed_at < @start_1

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at < @start OR o.placed_at >= @start_1

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (substr(o.placed_at, 1, 10) || ' 00:00:00') = oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), 21, 0, 0, 0, 0, 0)

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (substr(o.placed_at, 1, 10) || ' 00:00:00') <> oxen_new_datetime(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER), 21, 0, 0, 0, 0, 0)

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (substr(o.placed_at, 1, 10) || ' ' || @p) < o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (substr(o.placed_at, 1, 10) || ' ' || @p) >= o.placed_at

-- Now
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at < @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at >= @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_add_years(o.placed_at, 10) < @date

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE oxen_add_years(o.placed_at, 10) >= @date

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at > @today

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at <= @today

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at || '+00:00') < @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at || '+00:00') >= @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE substr(o.placed_at, 1, 10) < @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE substr(o.placed_at, 1, 10) >= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((oxen_ticks(@utcNow) - oxen_ticks(o.placed_at)) / 864e9) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE NOT (((oxen_ticks(@utcNow) - oxen_ticks(o.placed_at)) / 864e9) > @p)

-- Offsets
SELECT DISTINCT oxen_add_days(s."offset", @p) AS c0
FROM samples AS s
WHERE CAST(substr(s."offset", 1, 4) AS INTEGER) > 1 AND CAST(substr(s."offset", 1, 4) AS INTEGER) < 9999

SELECT DISTINCT oxen_add_hours(s."offset", @p) AS c0
FROM samples AS s
WHERE CAST(substr(s."offset", 1, 4) AS INTEGER) > 1 AND CAST(substr(s."offset", 1, 4) AS INTEGER) < 9999

SELECT DISTINCT oxen_add_months(s."offset", 1) AS c0
FROM samples AS s
WHERE CAST(substr(s."offset", 1, 4) AS INTEGER) > 1 AND CAST(substr(s."offset", 1, 4) AS INTEGER) < 9999

SELECT DISTINCT oxen_add_ticks(s."offset", @p) AS c0
FROM samples AS s
WHERE CAST(substr(s."offset", 1, 4) AS INTEGER) > 1 AND CAST(substr(s."offset", 1, 4) AS INTEGER) < 9999

SELECT DISTINCT oxen_add_ticks(s."offset", -@p) AS c0
FROM samples AS s
WHERE CAST(substr(s."offset", 1, 4) AS INTEGER) > 1 AND CAST(substr(s."offset", 1, 4) AS INTEGER) < 9999

SELECT DISTINCT oxen_instant(((oxen_ticks(s."offset") / 10000000 - 62135596800) + 62135596800) * 10000000) AS c0
FROM samples AS s
WHERE CAST(substr(s."offset", 1, 4) AS INTEGER) > 1 AND CAST(substr(s."offset", 1, 4) AS INTEGER) < 9999

SELECT DISTINCT oxen_instant(oxen_ticks(s."offset") - @zero) AS c0
FROM samples AS s
WHERE CAST(substr(s."offset", 1, 4) AS INTEGER) > 1 AND CAST(substr(s."offset", 1, 4) AS INTEGER) < 9999

-- Offsets_are_compared
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" > @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" <= @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" = s.offset_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" IS NOT s.offset_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.offset_n IS NOT NULL AND substr(s.offset_n, 1, length(s.offset_n) - 6) < s.date_time

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.offset_n IS NULL OR (substr(s.offset_n, 1, length(s.offset_n) - 6) < s.date_time) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (substr(s."offset", 1, 10) || ' 00:00:00') = (substr(s.date_time, 1, 10) || ' 00:00:00')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (substr(s."offset", 1, 10) || ' 00:00:00') <> (substr(s.date_time, 1, 10) || ' 00:00:00')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" = @unixEpoch

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" <> @unixEpoch

-- Spans_made_of_numbers
SELECT DISTINCT o.id * 36000000000 + 0 * 600000000 + 0 * 10000000 AS c0
FROM orders AS o

SELECT DISTINCT o.id * 864000000000 + 1 * 36000000000 + 2 * 600000000 + 3 * 10000000 AS c0
FROM orders AS o

SELECT DISTINCT o.id * 864000000000 AS c0
FROM orders AS o

SELECT DISTINCT CAST((CAST(o.id AS REAL) / @p) * 36000000000.0 AS INTEGER) AS c0
FROM orders AS o

SELECT DISTINCT o.id * 600000000 AS c0
FROM orders AS o

SELECT DISTINCT o.id AS c0
FROM orders AS o

SELECT DISTINCT (o.id * 36000000000) - @p AS c0
FROM orders AS o

SELECT DISTINCT CAST(oxen_round((o.id * 36000000000) * @p) AS INTEGER) AS c0
FROM orders AS o

SELECT DISTINCT abs((-(o.id * 36000000000))) AS c0
FROM orders AS o

SELECT DISTINCT (-CAST(CAST(o.id AS REAL) * 10000000.0 AS INTEGER)) AS c0
FROM orders AS o

-- The_calendar
SELECT DISTINCT oxen_days_in_month(CAST(substr(o.placed_at, 1, 4) AS INTEGER), CAST(substr(o.placed_at, 6, 2) AS INTEGER)) AS c0
FROM orders AS o

SELECT DISTINCT CAST(strftime('%j', substr(o.placed_at, 1, 10)) AS INTEGER) AS c0
FROM orders AS o

SELECT DISTINCT CAST(strftime('%w', substr(o.placed_at, 1, 10)) AS INTEGER) AS c0
FROM orders AS o

SELECT DISTINCT (CAST(substr(o.placed_at, 6, 2) AS INTEGER) + 2) / 3 AS c0
FROM orders AS o

SELECT DISTINCT CASE WHEN oxen_is_leap_year(CAST(substr(o.placed_at, 1, 4) AS INTEGER)) THEN 366 ELSE 365 END AS c0
FROM orders AS o

-- The_day_and_the_time_together
SELECT DISTINCT (substr(o.placed_at, 1, 10) || ' ' || @minValue) < o.placed_at AS c0
FROM orders AS o

SELECT DISTINCT (substr(o.placed_at, 1, 10) || ' ' || substr(o.placed_at, 12)) = o.placed_at AS c0
FROM orders AS o

SELECT DISTINCT substr(o.placed_at, 1, 10) = @p AS c0
FROM orders AS o

-- Ticks
SELECT DISTINCT oxen_ticks(s.date_time) AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s.time) AS c0
FROM samples AS s

SELECT DISTINCT s.span AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s."offset") AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s."offset") / 10000000 - 62135596800 AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s."offset") / 10000 - 62135596800000 AS c0
FROM samples AS s

SELECT DISTINCT (oxen_ticks(s.date_time) % 864000000000) AS c0
FROM samples AS s

SELECT DISTINCT oxen_ticks(s.date) / 864000000000 AS c0
FROM samples AS s

-- Times_made_of_numbers
SELECT DISTINCT oxen_new_time(CAST(substr(o.placed_at, 12, 2) AS INTEGER), 0, 0, 0) AS c0
FROM orders AS o

SELECT DISTINCT oxen_new_time(CAST(substr(o.placed_at, 12, 2) AS INTEGER), CAST(substr(o.placed_at, 15, 2) AS INTEGER), 30, 0) AS c0
FROM orders AS o

SELECT DISTINCT oxen_add_ticks(substr(o.placed_at, 12), CAST(@p * 36000000000.0 AS INTEGER)) AS c0
FROM orders AS o

SELECT DISTINCT oxen_add_ticks(substr(o.placed_at, 12), CAST(@p * 600000000.0 AS INTEGER)) AS c0
FROM orders AS o

SELECT DISTINCT oxen_time(oxen_ticks(o.placed_at) % 864000000000) AS c0
FROM orders AS o

SELECT DISTINCT oxen_add_ticks(substr(o.placed_at, 12), @p) AS c0
FROM orders AS o

-- Times_of_day
SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND CASE WHEN @p <= @p_1 THEN e.shift_start >= @p AND e.shift_start < @p_1 ELSE e.shift_start >= @p OR e.shift_start < @p_1 END

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND (CASE WHEN @p <= @p_1 THEN e.shift_start >= @p AND e.shift_start < @p_1 ELSE e.shift_start >= @p OR e.shift_start < @p_1 END) IS NOT TRUE

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND ((oxen_ticks(e.shift_start) - oxen_ticks(@p) + 864000000000) % 864000000000) < @p_1

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND (((oxen_ticks(e.shift_start) - oxen_ticks(@p) + 864000000000) % 864000000000) < @p_1) IS NOT TRUE

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND oxen_ticks(e.shift_start) > @p

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND (oxen_ticks(e.shift_start) > @p) IS NOT TRUE

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND e.shift_start = @minValue

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND e.shift_start IS NOT @minValue

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND CAST(substr(e.shift_start, 1, 2) AS INTEGER) < 9 AND CAST(substr(e.shift_start, 4, 2) AS INTEGER) = 30

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND ((CAST(substr(e.shift_start, 1, 2) AS INTEGER) < 9) IS NOT TRUE OR CAST(substr(e.shift_start, 4, 2) AS INTEGER) IS NOT 30)
