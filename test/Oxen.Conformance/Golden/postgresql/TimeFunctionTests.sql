-- Days_made_of_numbers
SELECT DISTINCT make_date(CAST(EXTRACT(YEAR FROM c.since) AS integer), CAST(EXTRACT(MONTH FROM c.since) AS integer), 1) AS c0
FROM customers AS c
WHERE CAST(EXTRACT(YEAR FROM c.since) AS integer) > 1900 AND CAST(EXTRACT(YEAR FROM c.since) AS integer) < 9000

SELECT DISTINCT make_date(CAST(EXTRACT(YEAR FROM c.since) AS integer), 12, 31) AS c0
FROM customers AS c
WHERE CAST(EXTRACT(YEAR FROM c.since) AS integer) > 1900 AND CAST(EXTRACT(YEAR FROM c.since) AS integer) < 9000

SELECT DISTINCT c.since + (1 - CAST(EXTRACT(DAY FROM c.since) AS integer)) AS c0
FROM customers AS c
WHERE CAST(EXTRACT(YEAR FROM c.since) AS integer) > 1900 AND CAST(EXTRACT(YEAR FROM c.since) AS integer) < 9000

SELECT DISTINCT DATE '0001-01-01' + ((c.since - DATE '0001-01-01') + 7) AS c0
FROM customers AS c
WHERE CAST(EXTRACT(YEAR FROM c.since) AS integer) > 1900 AND CAST(EXTRACT(YEAR FROM c.since) AS integer) < 9000

SELECT DISTINCT CAST(c.since + make_interval(years => 1) AS date) + (-1) AS c0
FROM customers AS c
WHERE CAST(EXTRACT(YEAR FROM c.since) AS integer) > 1900 AND CAST(EXTRACT(YEAR FROM c.since) AS integer) < 9000

-- Differences_are_compared
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.shipped_at - o.placed_at) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((o.shipped_at - o.placed_at) > @p) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND (CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 36000000000) >= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.shipped_at IS NULL OR ((CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 36000000000) >= @p) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at + @p * INTERVAL '24 hours') < o.shipped_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((o.placed_at + @p * INTERVAL '24 hours') < o.shipped_at) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(CAST(o.placed_at AT TIME ZONE 'UTC' AS time) AS interval) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(CAST(o.placed_at AT TIME ZONE 'UTC' AS time) AS interval) <= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at - @start) < @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (o.placed_at - @start) >= @p

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
WHERE o.placed_at IS DISTINCT FROM o.shipped_at

-- Differences_in_units
SELECT DISTINCT CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 864000000000 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 600000000 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 10000000 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 10000 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM (o.placed_at - @start)) * 10000000 AS double precision) / 36000000000 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Differences_in_whole_units
SELECT DISTINCT CAST(trunc(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) / 86400) AS integer) AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT CAST(trunc(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) / 3600) % 24 AS integer) AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT CAST(trunc(EXTRACT(EPOCH FROM (o.placed_at - @start)) / 86400) AS integer) / 7 AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (CAST(o.shipped_at AT TIME ZONE 'UTC' AS date) - DATE '0001-01-01') - (CAST(o.placed_at AT TIME ZONE 'UTC' AS date) - DATE '0001-01-01') AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

SELECT DISTINCT (CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) - 1996) * 12 + CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Finer_parts
SELECT DISTINCT CAST(trunc(EXTRACT(MILLISECONDS FROM s.date_time AT TIME ZONE 'UTC')) % 1000 AS integer) AS c0
FROM samples AS s

SELECT DISTINCT CAST(EXTRACT(MICROSECONDS FROM s.date_time AT TIME ZONE 'UTC') % 1000 AS integer) AS c0
FROM samples AS s

SELECT DISTINCT 0 * CAST(EXTRACT(MICROSECONDS FROM s.date_time) AS integer) AS c0
FROM samples AS s

SELECT DISTINCT CAST(trunc(EXTRACT(SECOND FROM s."time")) AS integer) AS c0
FROM samples AS s

SELECT DISTINCT CAST(trunc(EXTRACT(MILLISECONDS FROM s."time")) % 1000 AS integer) AS c0
FROM samples AS s

SELECT DISTINCT CAST(trunc(EXTRACT(EPOCH FROM s.span) * 1000) % 1000 AS integer) AS c0
FROM samples AS s

SELECT DISTINCT CAST(EXTRACT(DOY FROM s."offset" AT TIME ZONE 'UTC') AS integer) AS c0
FROM samples AS s

SELECT DISTINCT CAST(trunc(EXTRACT(SECOND FROM s."offset" AT TIME ZONE 'UTC')) AS integer) AS c0
FROM samples AS s

-- Groups_of_days_months_and_hours
SELECT date_trunc('day', o.placed_at, 'UTC') AS key, COUNT(*) AS count
FROM orders AS o
GROUP BY date_trunc('day', o.placed_at, 'UTC')

SELECT CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS year, CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS month, SUM(o.freight) AS total
FROM orders AS o
GROUP BY CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer)

SELECT make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 1, 0, 0, 0, 'UTC') AS key, COUNT(*) AS count
FROM orders AS o
GROUP BY make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 1, 0, 0, 0, 'UTC')
ORDER BY key

SELECT CAST(EXTRACT(DOW FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS key, MIN(o.placed_at) AS first
FROM orders AS o
GROUP BY CAST(EXTRACT(DOW FROM o.placed_at AT TIME ZONE 'UTC') AS integer)

SELECT o.id
FROM orders AS o
ORDER BY CAST(CAST(o.placed_at AT TIME ZONE 'UTC' AS time) AS interval), o.id

SELECT CAST(EXTRACT(YEAR FROM c.since) AS integer) / 10 * 10 AS decade, COUNT(*) AS count
FROM customers AS c
GROUP BY CAST(EXTRACT(YEAR FROM c.since) AS integer) / 10 * 10

-- Instants_made_of_numbers
SELECT DISTINCT make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 1, 0, 0, 0, 'UTC') AS c0
FROM orders AS o

SELECT DISTINCT make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 1, 1, 0, 0, 0, 'UTC') + CAST(o.id AS double precision) * INTERVAL '24 hours' AS c0
FROM orders AS o

SELECT DISTINCT make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(DAY FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(HOUR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 0, 0, 'UTC') AS c0
FROM orders AS o

SELECT DISTINCT make_timestamptz(2000 + o.id, 2, 3, 4, 5, 6 + 7 / 1000.0, 'UTC') AS c0
FROM orders AS o

SELECT DISTINCT ((date_trunc('day', o.placed_at, 'UTC') AT TIME ZONE 'UTC' + make_interval(months => 1)) AT TIME ZONE 'UTC') + @p * INTERVAL '24 hours' AS c0
FROM orders AS o

SELECT DISTINCT date_trunc('day', o.placed_at, 'UTC') + CAST(CAST(EXTRACT(HOUR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS double precision) * INTERVAL '1 hour' AS c0
FROM orders AS o

-- Instants_made_of_numbers_are_compared
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 15, 0, 0, 0, 'UTC') > o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 15, 0, 0, 0, 'UTC') <= o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(DAY FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 12, 0, 0, 'UTC') > o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(DAY FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 12, 0, 0, 'UTC') <= o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 12, 31, 0, 0, 0, 'UTC') < o.shipped_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 12, 31, 0, 0, 0, 'UTC') < o.shipped_at) IS NOT TRUE

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at >= @start AND o.placed_at < @start_1

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at < @start OR o.placed_at >= @start_1

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE date_trunc('day', o.placed_at, 'UTC') = make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 21, 0, 0, 0, 'UTC')

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE date_trunc('day', o.placed_at, 'UTC') <> make_timestamptz(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 21, 0, 0, 0, 'UTC')

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((CAST(o.placed_at AT TIME ZONE 'UTC' AS date) + @p) AT TIME ZONE 'UTC') < o.placed_at

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((CAST(o.placed_at AT TIME ZONE 'UTC' AS date) + @p) AT TIME ZONE 'UTC') >= o.placed_at

-- Now
SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at < @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at >= @utcNow

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((o.placed_at AT TIME ZONE 'UTC' + make_interval(years => 10)) AT TIME ZONE 'UTC') < @date

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE ((o.placed_at AT TIME ZONE 'UTC' + make_interval(years => 10)) AT TIME ZONE 'UTC') >= @date

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at > @today

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE o.placed_at <= @today

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(o.placed_at AT TIME ZONE 'UTC' AS date) < @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE CAST(o.placed_at AT TIME ZONE 'UTC' AS date) >= @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE (CAST(EXTRACT(EPOCH FROM (@utcNow - o.placed_at)) * 10000000 AS double precision) / 864000000000) > @p

SELECT o.id, o.customer_id, o.employee_id, o.placed_at, o.shipped_at, o.freight, o.status, o.priority, o.notes
FROM orders AS o
WHERE NOT ((CAST(EXTRACT(EPOCH FROM (@utcNow - o.placed_at)) * 10000000 AS double precision) / 864000000000) > @p)

-- Offsets
SELECT DISTINCT s."offset" + @p * INTERVAL '24 hours' AS c0
FROM samples AS s
WHERE CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) > 1 AND CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) < 9999

SELECT DISTINCT s."offset" + @p * INTERVAL '1 hour' AS c0
FROM samples AS s
WHERE CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) > 1 AND CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) < 9999

SELECT DISTINCT (s."offset" AT TIME ZONE 'UTC' + make_interval(months => 1)) AT TIME ZONE 'UTC' AS c0
FROM samples AS s
WHERE CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) > 1 AND CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) < 9999

SELECT DISTINCT s."offset" + EXTRACT(EPOCH FROM @p) * INTERVAL '1 second' AS c0
FROM samples AS s
WHERE CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) > 1 AND CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) < 9999

SELECT DISTINCT s."offset" - EXTRACT(EPOCH FROM @p) * INTERVAL '1 second' AS c0
FROM samples AS s
WHERE CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) > 1 AND CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) < 9999

SELECT DISTINCT TIMESTAMPTZ '1970-01-01 00:00:00Z' + CAST(floor(EXTRACT(EPOCH FROM s."offset")) AS bigint) * INTERVAL '1 second' AS c0
FROM samples AS s
WHERE CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) > 1 AND CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) < 9999

SELECT DISTINCT TIMESTAMPTZ '0001-01-01 00:00:00Z' + (CAST(EXTRACT(EPOCH FROM s."offset") * 10000000 AS bigint) + 621355968000000000) / 10 * INTERVAL '1 microsecond' - EXTRACT(EPOCH FROM @zero) * INTERVAL '1 second' AS c0
FROM samples AS s
WHERE CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) > 1 AND CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) < 9999

-- Offsets_are_compared
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" > @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" <= @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" = s.offset_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" IS DISTINCT FROM s.offset_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.offset_n IS NOT NULL AND s.offset_n < s.date_time

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.offset_n IS NULL OR (s.offset_n < s.date_time) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE date_trunc('day', s."offset", 'UTC') = date_trunc('day', s.date_time, 'UTC')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE date_trunc('day', s."offset", 'UTC') <> date_trunc('day', s.date_time, 'UTC')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" = @unixEpoch

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s."offset" <> @unixEpoch

-- Spans_made_of_numbers
SELECT DISTINCT make_interval(hours => o.id, mins => 0, secs => 0) AS c0
FROM orders AS o

SELECT DISTINCT make_interval(days => o.id, hours => 1, mins => 2, secs => 3) AS c0
FROM orders AS o

SELECT DISTINCT o.id * INTERVAL '24 hours' AS c0
FROM orders AS o

SELECT DISTINCT (CAST(o.id AS double precision) / @p) * INTERVAL '1 hour' AS c0
FROM orders AS o

SELECT DISTINCT o.id * INTERVAL '1 minute' AS c0
FROM orders AS o

SELECT DISTINCT o.id / 10 * INTERVAL '1 microsecond' AS c0
FROM orders AS o

SELECT DISTINCT (o.id * INTERVAL '1 hour') - @p AS c0
FROM orders AS o

SELECT DISTINCT (o.id * INTERVAL '1 hour') * @p AS c0
FROM orders AS o

SELECT DISTINCT greatest((-(o.id * INTERVAL '1 hour')), -(-(o.id * INTERVAL '1 hour'))) AS c0
FROM orders AS o

SELECT DISTINCT (-(CAST(o.id AS double precision) * INTERVAL '1 second')) AS c0
FROM orders AS o

-- The_calendar
SELECT DISTINCT CAST(EXTRACT(DAY FROM make_date(CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 1) + INTERVAL '1 month - 1 day') AS integer) AS c0
FROM orders AS o

SELECT DISTINCT CAST(EXTRACT(DOY FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
FROM orders AS o

SELECT DISTINCT CAST(EXTRACT(DOW FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c0
FROM orders AS o

SELECT DISTINCT (CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) + 2) / 3 AS c0
FROM orders AS o

SELECT DISTINCT CASE WHEN (CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) % 4 = 0 AND (CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) % 100 <> 0 OR CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) % 400 = 0)) THEN 366 ELSE 365 END AS c0
FROM orders AS o

-- The_day_and_the_time_together
SELECT DISTINCT ((CAST(o.placed_at AT TIME ZONE 'UTC' AS date) + @minValue) AT TIME ZONE 'UTC') < o.placed_at AS c0
FROM orders AS o

SELECT DISTINCT ((CAST(o.placed_at AT TIME ZONE 'UTC' AS date) + CAST(o.placed_at AT TIME ZONE 'UTC' AS time)) AT TIME ZONE 'UTC') = o.placed_at AS c0
FROM orders AS o

SELECT DISTINCT CAST(o.placed_at AT TIME ZONE 'UTC' AS date) = @p AS c0
FROM orders AS o

-- Ticks
SELECT DISTINCT CAST(EXTRACT(EPOCH FROM s.date_time) * 10000000 AS bigint) + 621355968000000000 AS c0
FROM samples AS s

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM s."time") * 10000000 AS bigint) AS c0
FROM samples AS s

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM s.span) * 10000000 AS bigint) AS c0
FROM samples AS s

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM s."offset") * 10000000 AS bigint) + 621355968000000000 AS c0
FROM samples AS s

SELECT DISTINCT CAST(floor(EXTRACT(EPOCH FROM s."offset")) AS bigint) AS c0
FROM samples AS s

SELECT DISTINCT CAST(floor(EXTRACT(EPOCH FROM s."offset") * 1000) AS bigint) AS c0
FROM samples AS s

SELECT DISTINCT CAST(EXTRACT(EPOCH FROM CAST(CAST(s.date_time AT TIME ZONE 'UTC' AS time) AS interval)) * 10000000 AS bigint) AS c0
FROM samples AS s

SELECT DISTINCT s.date - DATE '0001-01-01' AS c0
FROM samples AS s

-- Times_made_of_numbers
SELECT DISTINCT make_time(CAST(EXTRACT(HOUR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 0, 0) AS c0
FROM orders AS o

SELECT DISTINCT make_time(CAST(EXTRACT(HOUR FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(MINUTE FROM o.placed_at AT TIME ZONE 'UTC') AS integer), 30) AS c0
FROM orders AS o

SELECT DISTINCT CAST(o.placed_at AT TIME ZONE 'UTC' AS time) + @p * INTERVAL '1 hour' AS c0
FROM orders AS o

SELECT DISTINCT CAST(o.placed_at AT TIME ZONE 'UTC' AS time) + @p * INTERVAL '1 minute' AS c0
FROM orders AS o

SELECT DISTINCT CAST(CAST(CAST(o.placed_at AT TIME ZONE 'UTC' AS time) AS interval) AS time) AS c0
FROM orders AS o

SELECT DISTINCT CAST(o.placed_at AT TIME ZONE 'UTC' AS time) + @p AS c0
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
WHERE e.shift_start IS NOT NULL AND CAST(CAST(e.shift_start - @p AS time) AS interval) < @p_1

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND (CAST(CAST(e.shift_start - @p AS time) AS interval) < @p_1) IS NOT TRUE

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND CAST(e.shift_start AS interval) > @p

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND (CAST(e.shift_start AS interval) > @p) IS NOT TRUE

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND e.shift_start = @minValue

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND e.shift_start IS DISTINCT FROM @minValue

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND CAST(EXTRACT(HOUR FROM e.shift_start) AS integer) < 9 AND CAST(EXTRACT(MINUTE FROM e.shift_start) AS integer) = 30

SELECT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
FROM employees AS e
WHERE e.shift_start IS NOT NULL AND ((CAST(EXTRACT(HOUR FROM e.shift_start) AS integer) < 9) IS NOT TRUE OR CAST(EXTRACT(MINUTE FROM e.shift_start) AS integer) IS DISTINCT FROM 30)
