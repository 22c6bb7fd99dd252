-- A_date_of_an_instant
SELECT o.id, CAST(o.placed_at AT TIME ZONE 'UTC' AS date) AS day, CAST(o.placed_at AT TIME ZONE 'UTC' AS time) AS "time"
FROM orders AS o

-- A_part_in_a_condition
SELECT o.id
FROM orders AS o
WHERE CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = @month AND CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = 1996

-- A_span_added
SELECT o.id, o.placed_at + EXTRACT(EPOCH FROM @span) * INTERVAL '1 second' AS a, o.placed_at - EXTRACT(EPOCH FROM @span_1) * INTERVAL '1 second' AS b, o.placed_at + EXTRACT(EPOCH FROM @span_2) * INTERVAL '1 second' AS c
FROM orders AS o

-- A_weekday_in_a_condition
SELECT o.id
FROM orders AS o
WHERE CAST(EXTRACT(DOW FROM o.placed_at AT TIME ZONE 'UTC') AS integer) = @day

-- Adding_a_column
SELECT o.id, o.placed_at + CAST(o.id AS double precision) * INTERVAL '24 hours' AS a, (o.placed_at AT TIME ZONE 'UTC' + make_interval(months => (o.id % 5))) AT TIME ZONE 'UTC' AS b
FROM orders AS o

-- Adding_a_variable
SELECT o.id
FROM orders AS o
WHERE (o.placed_at + @days * INTERVAL '24 hours') > o.shipped_at

-- Adding_fractions
SELECT o.id, o.placed_at + @p * INTERVAL '24 hours' AS a, o.placed_at + @p_1 * INTERVAL '1 hour' AS b
FROM orders AS o

-- Adding_months_and_years_ends_with_the_month
SELECT c.id, CAST(c.since + make_interval(months => 1) AS date) AS a, CAST(c.since + make_interval(years => 1) AS date) AS b, CAST(c.since + make_interval(months => (-13)) AS date) AS c, c.since + 30 AS d
FROM customers AS c
WHERE CAST(EXTRACT(YEAR FROM c.since) AS integer) > 1900 AND CAST(EXTRACT(YEAR FROM c.since) AS integer) < 9000

-- Adding_months_to_an_instant
SELECT o.id, (o.placed_at AT TIME ZONE 'UTC' + make_interval(months => 7)) AT TIME ZONE 'UTC' AS a, (o.placed_at AT TIME ZONE 'UTC' + make_interval(years => (-1))) AT TIME ZONE 'UTC' AS b
FROM orders AS o

-- Adding_units
SELECT o.id, o.placed_at + @p * INTERVAL '24 hours' AS a, o.placed_at + @p_1 * INTERVAL '1 hour' AS b, o.placed_at + @p_2 * INTERVAL '1 minute' AS c, o.placed_at + @p_3 * INTERVAL '1 second' AS d, o.placed_at + @p_4 * INTERVAL '1 millisecond' AS e
FROM orders AS o

-- An_instant_made_of_columns
SELECT o.id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c1, CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS c2
FROM orders AS o

-- An_instant_made_of_constants
SELECT o.id
FROM orders AS o
WHERE o.placed_at > @p

-- Date_in_a_condition
SELECT o.id
FROM orders AS o
WHERE date_trunc('day', o.placed_at, 'UTC') = @day

-- Date_of_an_instant
SELECT o.id, date_trunc('day', o.placed_at, 'UTC') AS date
FROM orders AS o

-- Days_of_the_week_and_year
SELECT o.id, CAST(EXTRACT(DOW FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS day_of_week, CAST(EXTRACT(DOY FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS day_of_year
FROM orders AS o

-- Instants_of_the_same_day
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND date_trunc('day', o.shipped_at, 'UTC') = date_trunc('day', o.placed_at, 'UTC')

-- Now_is_later_than_then
SELECT o.id
FROM orders AS o
WHERE o.placed_at < @utcNow AND o.placed_at < @utcNow_1 AND o.placed_at < @today

-- Order_by_a_part
SELECT o.id
FROM orders AS o
ORDER BY CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer), CAST(EXTRACT(DAY FROM o.placed_at AT TIME ZONE 'UTC') AS integer) DESC, o.id

-- Parts_of_a_date
SELECT c.id, CAST(EXTRACT(YEAR FROM c.since) AS integer) AS year, CAST(EXTRACT(MONTH FROM c.since) AS integer) AS month, CAST(EXTRACT(DAY FROM c.since) AS integer) AS day, CAST(EXTRACT(DOW FROM c.since) AS integer) AS day_of_week, CAST(EXTRACT(DOY FROM c.since) AS integer) AS day_of_year, c.since - DATE '0001-01-01' AS day_number
FROM customers AS c

-- Parts_of_a_nullable
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND CAST(EXTRACT(MONTH FROM o.shipped_at AT TIME ZONE 'UTC') AS integer) = 8

-- Parts_of_a_span
SELECT s.id, CAST(trunc(EXTRACT(EPOCH FROM s.span) / 86400) AS integer) AS days, CAST(trunc(EXTRACT(EPOCH FROM s.span) / 3600) % 24 AS integer) AS hours, CAST(trunc(EXTRACT(EPOCH FROM s.span) / 60) % 60 AS integer) AS minutes, CAST(trunc(EXTRACT(EPOCH FROM s.span)) % 60 AS integer) AS seconds, CAST(EXTRACT(EPOCH FROM s.span) * 10000000 AS bigint) AS ticks
FROM samples AS s

-- Parts_of_a_time
SELECT s.id, CAST(EXTRACT(HOUR FROM s."time") AS integer) AS hour, CAST(EXTRACT(MINUTE FROM s."time") AS integer) AS minute, CAST(trunc(EXTRACT(SECOND FROM s."time")) AS integer) AS second, CAST(trunc(EXTRACT(MILLISECONDS FROM s."time")) % 1000 AS integer) AS millisecond, CAST(EXTRACT(EPOCH FROM s."time") * 10000000 AS bigint) AS ticks
FROM samples AS s

-- Parts_of_an_instant
SELECT o.id, CAST(EXTRACT(YEAR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS year, CAST(EXTRACT(MONTH FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS month, CAST(EXTRACT(DAY FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS day, CAST(EXTRACT(HOUR FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS hour, CAST(EXTRACT(MINUTE FROM o.placed_at AT TIME ZONE 'UTC') AS integer) AS minute, CAST(trunc(EXTRACT(SECOND FROM o.placed_at AT TIME ZONE 'UTC')) AS integer) AS second, CAST(trunc(EXTRACT(MILLISECONDS FROM o.placed_at AT TIME ZONE 'UTC')) % 1000 AS integer) AS millisecond
FROM orders AS o

-- Parts_of_an_offset
SELECT s.id, CAST(EXTRACT(YEAR FROM s."offset" AT TIME ZONE 'UTC') AS integer) AS year, CAST(EXTRACT(MONTH FROM s."offset" AT TIME ZONE 'UTC') AS integer) AS month, CAST(EXTRACT(HOUR FROM s."offset" AT TIME ZONE 'UTC') AS integer) AS hour, CAST(EXTRACT(MINUTE FROM s."offset" AT TIME ZONE 'UTC') AS integer) AS minute
FROM samples AS s

-- Parts_of_boundary_instants
SELECT s.id, CAST(EXTRACT(YEAR FROM s.date_time AT TIME ZONE 'UTC') AS integer) AS year, CAST(trunc(EXTRACT(MILLISECONDS FROM s.date_time AT TIME ZONE 'UTC')) % 1000 AS integer) AS millisecond, CAST(EXTRACT(DOY FROM s.date_time AT TIME ZONE 'UTC') AS integer) AS day_of_year, CAST(EXTRACT(DOW FROM s.date_time AT TIME ZONE 'UTC') AS integer) AS day_of_week, CAST(EXTRACT(EPOCH FROM s.date_time) * 10000000 AS bigint) + 621355968000000000 AS ticks
FROM samples AS s

-- Spans_are_added_and_compared
SELECT s.id
FROM samples AS s
WHERE s.span > @minValue AND s.span < @p AND (s.span + @span) > @p_1

-- The_span_between_instants
SELECT o.id, o.shipped_at - o.placed_at AS a, o.placed_at - o.shipped_at AS b
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- The_span_between_instants_is_compared
SELECT o.id
FROM orders AS o
WHERE (o.shipped_at - o.placed_at) > @span

-- Time_of_day
SELECT o.id, CAST(CAST(o.placed_at AT TIME ZONE 'UTC' AS time) AS interval) AS time_of_day
FROM orders AS o

-- Times_of_day_are_added_and_compared
SELECT e.id
FROM employees AS e
WHERE e.shift_start > @time AND CAST(EXTRACT(HOUR FROM e.shift_start) AS integer) < 12

-- Totals_of_a_span
SELECT o.id, CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 36000000000 AS a, CAST(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) * 10000000 AS double precision) / 864000000000 AS b, CAST(trunc(EXTRACT(EPOCH FROM (o.shipped_at - o.placed_at)) / 86400) AS integer) AS c
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Unspecified_instants_are_compared_as_universal_time
SELECT e.id
FROM employees AS e
WHERE e.hired_at <= @at
