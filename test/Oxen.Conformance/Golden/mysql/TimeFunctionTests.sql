-- Days_made_of_numbers
SELECT DISTINCT CAST(concat(lpad(EXTRACT(YEAR FROM c.since), 4, '0'), '-', EXTRACT(MONTH FROM c.since), '-', 1) AS DATE) AS c0
FROM customers AS c
WHERE EXTRACT(YEAR FROM c.since) > 1900 AND EXTRACT(YEAR FROM c.since) < 9000

SELECT DISTINCT CAST(concat(lpad(EXTRACT(YEAR FROM c.since), 4, '0'), '-', 12, '-', 31) AS DATE) AS c0
FROM customers AS c
WHERE EXTRACT(YEAR FROM c.since) > 1900 AND EXTRACT(YEAR FROM c.since) < 9000

SELECT DISTINCT (c.since + INTERVAL (1 - EXTRACT(DAY FROM c.since)) DAY) AS c0
FROM customers AS c
WHERE EXTRACT(YEAR FROM c.since) > 1900 AND EXTRACT(YEAR FROM c.since) < 9000

SELECT DISTINCT from_days(((to_days(c.since) - 366) + 7) + 366) AS c0
FROM customers AS c
WHERE EXTRACT(YEAR FROM c.since) > 1900 AND EXTRACT(YEAR FROM c.since) < 9000

SELECT DISTINCT ((c.since + INTERVAL 1 YEAR) + INTERVAL (-1) DAY) AS c0
FROM customers AS c
WHERE EXTRACT(YEAR FROM c.since) > 1900 AND EXTRACT(YEAR FROM c.since) < 9000

-- Differences_are_compared
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) > @p) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND ((TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 36e9) >= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NULL OR (((TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 36e9) >= @p) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at + INTERVAL CAST(@p * 86400000000 AS SIGNED) MICROSECOND) < o.shipped_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((o.placed_at + INTERVAL CAST(@p * 86400000000 AS SIGNED) MICROSECOND) < o.shipped_at) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (TIMESTAMPDIFF(MICROSECOND, '0001-01-01', o.placed_at) * 10 % 864000000000) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (TIMESTAMPDIFF(MICROSECOND, '0001-01-01', o.placed_at) * 10 % 864000000000) <= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (TIMESTAMPDIFF(MICROSECOND, @start, o.placed_at) * 10) < @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (TIMESTAMPDIFF(MICROSECOND, @start, o.placed_at) * 10) >= @p

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
WHERE NOT (o.placed_at <=> o.shipped_at)

-- Differences_in_units
SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 864e9 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 6e8 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 1e7 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 1e4 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, @start, o.placed_at) * 10) / 36e9 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Differences_in_whole_units
SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) DIV 864000000000 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) DIV 36000000000 % 24 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT ((TIMESTAMPDIFF(MICROSECOND, @start, o.placed_at) * 10) DIV 864000000000) DIV 7 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (to_days(date(o.shipped_at)) - 366) - (to_days(date(o.placed_at)) - 366) AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (EXTRACT(YEAR FROM o.placed_at) - 1996) * 12 + EXTRACT(MONTH FROM o.placed_at) AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Finer_parts
SELECT DISTINCT EXTRACT(MICROSECOND FROM s.date_time) DIV 1000 AS c0
FROM samples AS s

SELECT DISTINCT EXTRACT(MICROSECOND FROM s.date_time) % 1000 AS c0
FROM samples AS s

SELECT DISTINCT EXTRACT(MICROSECOND FROM s.date_time) * 0 AS c0
FROM samples AS s

SELECT DISTINCT EXTRACT(SECOND FROM s.time) AS c0
FROM samples AS s

SELECT DISTINCT EXTRACT(MICROSECOND FROM s.time) DIV 1000 AS c0
FROM samples AS s

SELECT DISTINCT s.span DIV 10000 % 1000 AS c0
FROM samples AS s

SELECT DISTINCT dayofyear(s.`offset`) AS c0
FROM samples AS s

SELECT DISTINCT EXTRACT(SECOND FROM s.`offset`) AS c0
FROM samples AS s

-- Groups_of_days_months_and_hours
SELECT CAST(date(o.placed_at) AS DATETIME(6)) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY CAST(date(o.placed_at) AS DATETIME(6))

SELECT EXTRACT(YEAR FROM o.placed_at) AS year, EXTRACT(MONTH FROM o.placed_at) AS month, SUM(o.freight) AS total
FROM orders AS o
GROUP BY EXTRACT(YEAR FROM o.placed_at), EXTRACT(MONTH FROM o.placed_at)

SELECT CAST(CASE WHEN 1 = 2 THEN ~0 + 1 ELSE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 1, ' ', 0, ':', 0, ':', 0) AS DATETIME(6)) END AS DATETIME(6)) AS `key`, COUNT(*) AS count
FROM orders AS o
GROUP BY CAST(CASE WHEN 1 = 2 THEN ~0 + 1 ELSE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 1, ' ', 0, ':', 0, ':', 0) AS DATETIME(6)) END AS DATETIME(6))
ORDER BY `key`

SELECT dayofweek(o.placed_at) - 1 AS `key`, MIN(o.placed_at) AS first
FROM orders AS o
GROUP BY dayofweek(o.placed_at) - 1

SELECT o.id
FROM orders AS o
ORDER BY TIMESTAMPDIFF(MICROSECOND, '0001-01-01', o.placed_at) * 10 % 864000000000, o.id

SELECT (EXTRACT(YEAR FROM c.since) DIV 10) * 10 AS decade, COUNT(*) AS count
FROM customers AS c
GROUP BY (EXTRACT(YEAR FROM c.since) DIV 10) * 10

-- Instants_made_of_numbers
SELECT DISTINCT CAST(CASE WHEN 1 = 2 THEN ~0 + 1 ELSE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 1, ' ', 0, ':', 0, ':', 0) AS DATETIME(6)) END AS DATETIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT (CAST(CASE WHEN 1 = 2 THEN ~0 + 1 ELSE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', 1, '-', 1, ' ', 0, ':', 0, ':', 0) AS DATETIME(6)) END AS DATETIME(6)) + INTERVAL CAST(CAST(o.id AS DOUBLE) * 86400000000 AS SIGNED) MICROSECOND) AS c0
FROM orders AS o

SELECT DISTINCT CAST(CASE WHEN 1 = 2 THEN ~0 + 1 ELSE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', EXTRACT(DAY FROM o.placed_at), ' ', EXTRACT(HOUR FROM o.placed_at), ':', 0, ':', 0) AS DATETIME(6)) END AS DATETIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT CAST(CASE WHEN 1 = 2 THEN ~0 + 1 ELSE CAST(concat(lpad(2000 + o.id, 4, '0'), '-', 2, '-', 3, ' ', 4, ':', 5, ':', 6, '.', lpad(7, 3, '0')) AS DATETIME(6)) END AS DATETIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT ((CAST(date(o.placed_at) AS DATETIME(6)) + INTERVAL 1 MONTH) + INTERVAL CAST(@p * 86400000000 AS SIGNED) MICROSECOND) AS c0
FROM orders AS o

SELECT DISTINCT (CAST(date(o.placed_at) AS DATETIME(6)) + INTERVAL CAST(CAST(EXTRACT(HOUR FROM o.placed_at) AS DOUBLE) * 3600000000 AS SIGNED) MICROSECOND) AS c0
FROM orders AS o

-- Instants_made_of_numbers_are_compared
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 15) AS DATETIME(6)) > o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 15) AS DATETIME(6)) <= o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', EXTRACT(DAY FROM o.placed_at), ' ', 12, ':', 0, ':', 0) AS DATETIME(6)) > o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', EXTRACT(DAY FROM o.placed_at), ' ', 12, ':', 0, ':', 0) AS DATETIME(6)) <= o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', 12, '-', 31) AS DATETIME(6)) < o.shipped_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', 12, '-', 31) AS DATETIME(6)) < o.shipped_at) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at >= @start AND o.placed_at < @start_1

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at < @start OR o.placed_at >= @start_1

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(date(o.placed_at) AS DATETIME(6)) = CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 21) AS DATETIME(6))

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(date(o.placed_at) AS DATETIME(6)) <> CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 21) AS DATETIME(6))

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(timestamp(date(o.placed_at), @p) AS DATETIME(6)) < o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(timestamp(date(o.placed_at), @p) AS DATETIME(6)) >= o.placed_at

-- Now
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at < @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at >= @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at + INTERVAL 10 YEAR) < @date

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at + INTERVAL 10 YEAR) >= @date

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at > @today

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at <= @today

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE date(o.placed_at) < @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE date(o.placed_at) >= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((TIMESTAMPDIFF(MICROSECOND, o.placed_at, @utcNow) * 10) / 864e9) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE NOT (((TIMESTAMPDIFF(MICROSECOND, o.placed_at, @utcNow) * 10) / 864e9) > @p)

-- Offsets
SELECT DISTINCT (s.`offset` + INTERVAL CAST(@p * 86400000000 AS SIGNED) MICROSECOND) AS c0
FROM samples AS s
WHERE EXTRACT(YEAR FROM s.`offset`) > 1 AND EXTRACT(YEAR FROM s.`offset`) < 9999

SELECT DISTINCT (s.`offset` + INTERVAL CAST(@p * 3600000000 AS SIGNED) MICROSECOND) AS c0
FROM samples AS s
WHERE EXTRACT(YEAR FROM s.`offset`) > 1 AND EXTRACT(YEAR FROM s.`offset`) < 9999

SELECT DISTINCT (s.`offset` + INTERVAL 1 MONTH) AS c0
FROM samples AS s
WHERE EXTRACT(YEAR FROM s.`offset`) > 1 AND EXTRACT(YEAR FROM s.`offset`) < 9999

SELECT DISTINCT (s.`offset` + INTERVAL @p DIV 10 MICROSECOND) AS c0
FROM samples AS s
WHERE EXTRACT(YEAR FROM s.`offset`) > 1 AND EXTRACT(YEAR FROM s.`offset`) < 9999

SELECT DISTINCT (s.`offset` - INTERVAL @p DIV 10 MICROSECOND) AS c0
FROM samples AS s
WHERE EXTRACT(YEAR FROM s.`offset`) > 1 AND EXTRACT(YEAR FROM s.`offset`) < 9999

SELECT DISTINCT (CAST('1970-01-01' AS DATETIME(6)) + INTERVAL floor(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', s.`offset`) / 1000000) SECOND) AS c0
FROM samples AS s
WHERE EXTRACT(YEAR FROM s.`offset`) > 1 AND EXTRACT(YEAR FROM s.`offset`) < 9999

SELECT DISTINCT (CAST('0001-01-01' AS DATETIME(6)) + INTERVAL ((TIMESTAMPDIFF(MICROSECOND, '0001-01-01', s.`offset`) * 10) - @zero) DIV 10 MICROSECOND) AS c0
FROM samples AS s
WHERE EXTRACT(YEAR FROM s.`offset`) > 1 AND EXTRACT(YEAR FROM s.`offset`) < 9999

-- Offsets_are_compared
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`offset` > @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`offset` <= @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`offset` = s.offset_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (s.`offset` <=> s.offset_n)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.offset_n IS NOT NULL AND s.offset_n < s.date_time

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.offset_n IS NULL OR (s.offset_n < s.date_time) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CAST(date(s.`offset`) AS DATETIME(6)) = CAST(date(s.date_time) AS DATETIME(6))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE CAST(date(s.`offset`) AS DATETIME(6)) <> CAST(date(s.date_time) AS DATETIME(6))

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`offset` = @unixEpoch

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.`int`, s.int_n, s.u_int, s.u_int_n, s.`long`, s.long_n, s.u_long, s.u_long_n, s.`float`, s.float_n, s.`double`, s.double_n, s.`decimal`, s.decimal_n, s.string, s.string_n, s.`char`, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s.`offset`, s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.`offset` <> @unixEpoch

-- Spans_made_of_numbers
SELECT DISTINCT o.id * 36000000000 + 0 * 600000000 + 0 * 10000000 AS c0
FROM orders AS o

SELECT DISTINCT o.id * 864000000000 + 1 * 36000000000 + 2 * 600000000 + 3 * 10000000 AS c0
FROM orders AS o

SELECT DISTINCT o.id * 864000000000 AS c0
FROM orders AS o

SELECT DISTINCT CAST(truncate((CAST(o.id AS DOUBLE) / @p) * 36000000000.0, 0) AS SIGNED) AS c0
FROM orders AS o

SELECT DISTINCT o.id * 600000000 AS c0
FROM orders AS o

SELECT DISTINCT o.id AS c0
FROM orders AS o

SELECT DISTINCT (o.id * 36000000000) - @p AS c0
FROM orders AS o

SELECT DISTINCT CAST(round((o.id * 36000000000) * @p) AS SIGNED) AS c0
FROM orders AS o

SELECT DISTINCT abs((-(o.id * 36000000000))) AS c0
FROM orders AS o

SELECT DISTINCT (-CAST(truncate(CAST(o.id AS DOUBLE) * 10000000.0, 0) AS SIGNED)) AS c0
FROM orders AS o

-- The_calendar
SELECT DISTINCT day(last_day(CAST(concat(lpad(EXTRACT(YEAR FROM o.placed_at), 4, '0'), '-', EXTRACT(MONTH FROM o.placed_at), '-', 1) AS DATE))) AS c0
FROM orders AS o

SELECT DISTINCT dayofyear(o.placed_at) AS c0
FROM orders AS o

SELECT DISTINCT dayofweek(o.placed_at) - 1 AS c0
FROM orders AS o

SELECT DISTINCT (EXTRACT(MONTH FROM o.placed_at) + 2) DIV 3 AS c0
FROM orders AS o

SELECT DISTINCT CASE WHEN ((EXTRACT(YEAR FROM o.placed_at) % 4 = 0 AND EXTRACT(YEAR FROM o.placed_at) % 100 <> 0) OR EXTRACT(YEAR FROM o.placed_at) % 400 = 0) THEN 366 ELSE 365 END AS c0
FROM orders AS o

-- The_day_and_the_time_together
SELECT DISTINCT CAST(timestamp(date(o.placed_at), @minValue) AS DATETIME(6)) < o.placed_at AS c0
FROM orders AS o

SELECT DISTINCT CAST(timestamp(date(o.placed_at), CAST(time(o.placed_at) AS TIME(6))) AS DATETIME(6)) = o.placed_at AS c0
FROM orders AS o

SELECT DISTINCT date(o.placed_at) = @p AS c0
FROM orders AS o

-- Ticks
SELECT DISTINCT TIMESTAMPDIFF(MICROSECOND, '0001-01-01', s.date_time) * 10 AS c0
FROM samples AS s

SELECT DISTINCT TIMESTAMPDIFF(MICROSECOND, '2000-01-01', timestamp('2000-01-01', s.time)) * 10 AS c0
FROM samples AS s

SELECT DISTINCT s.span AS c0
FROM samples AS s

SELECT DISTINCT TIMESTAMPDIFF(MICROSECOND, '0001-01-01', s.`offset`) * 10 AS c0
FROM samples AS s

SELECT DISTINCT floor(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', s.`offset`) / 1000000) AS c0
FROM samples AS s

SELECT DISTINCT floor(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', s.`offset`) / 1000) AS c0
FROM samples AS s

SELECT DISTINCT (TIMESTAMPDIFF(MICROSECOND, '0001-01-01', s.date_time) * 10 % 864000000000) AS c0
FROM samples AS s

SELECT DISTINCT to_days(s.date) - 366 AS c0
FROM samples AS s

-- Times_made_of_numbers
SELECT DISTINCT CAST(concat(EXTRACT(HOUR FROM o.placed_at), ':', 0, ':00') AS TIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT CAST(concat(EXTRACT(HOUR FROM o.placed_at), ':', EXTRACT(MINUTE FROM o.placed_at), ':', 30) AS TIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT CAST(time(timestamp('2000-01-01', CAST(time(o.placed_at) AS TIME(6))) + INTERVAL CAST(@p * 3600000000 AS SIGNED) MICROSECOND) AS TIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT CAST(time(timestamp('2000-01-01', CAST(time(o.placed_at) AS TIME(6))) + INTERVAL CAST(@p * 60000000 AS SIGNED) MICROSECOND) AS TIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT CAST(time(CAST('0001-01-01' AS DATETIME(6)) + INTERVAL (TIMESTAMPDIFF(MICROSECOND, '0001-01-01', o.placed_at) * 10 % 864000000000) DIV 10 MICROSECOND) AS TIME(6)) AS c0
FROM orders AS o

SELECT DISTINCT CAST(time(timestamp('2000-01-01', CAST(time(o.placed_at) AS TIME(6))) + INTERVAL @p DIV 10 MICROSECOND) AS TIME(6)) AS c0
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
WHERE e.shift_start IS NOT NULL AND ((TIMESTAMPDIFF(MICROSECOND, timestamp('2000-01-01', @p), timestamp('2000-01-01', e.shift_start)) * 10 + 864000000000) % 864000000000) < @p_1

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND (((TIMESTAMPDIFF(MICROSECOND, timestamp('2000-01-01', @p), timestamp('2000-01-01', e.shift_start)) * 10 + 864000000000) % 864000000000) < @p_1) IS NOT TRUE

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND (TIMESTAMPDIFF(MICROSECOND, '2000-01-01', timestamp('2000-01-01', e.shift_start)) * 10) > @p

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND ((TIMESTAMPDIFF(MICROSECOND, '2000-01-01', timestamp('2000-01-01', e.shift_start)) * 10) > @p) IS NOT TRUE

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND e.shift_start = @minValue

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND NOT (e.shift_start <=> @minValue)

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND EXTRACT(HOUR FROM e.shift_start) < 9 AND EXTRACT(MINUTE FROM e.shift_start) = 30

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND ((EXTRACT(HOUR FROM e.shift_start) < 9) IS NOT TRUE OR NOT (EXTRACT(MINUTE FROM e.shift_start) <=> 30))
