-- A_date_of_an_instant
SELECT o.id, date(o.placed_at) AS day, CAST(time(o.placed_at) AS TIME(6)) AS time
FROM orders AS o

-- A_part_in_a_condition
SELECT o.id
FROM orders AS o
WHERE EXTRACT(MONTH FROM o.placed_at) = @month AND EXTRACT(YEAR FROM o.placed_at) = 1996

-- A_span_added
SELECT o.id, (o.placed_at + INTERVAL @span DIV 10 MICROSECOND) AS a, (o.placed_at - INTERVAL @span_1 DIV 10 MICROSECOND) AS b, (o.placed_at + INTERVAL @span_2 DIV 10 MICROSECOND) AS c
FROM orders AS o

-- A_weekday_in_a_condition
SELECT o.id
FROM orders AS o
WHERE (dayofweek(o.placed_at) - 1) = @day

-- Adding_a_column
SELECT o.id, (o.placed_at + INTERVAL CAST(CAST(o.id AS DOUBLE) * 86400000000 AS SIGNED) MICROSECOND) AS a, (o.placed_at + INTERVAL (o.id % 5) MONTH) AS b
FROM orders AS o

-- Adding_a_variable
SELECT o.id
FROM orders AS o
WHERE (o.placed_at + INTERVAL CAST(@days * 86400000000 AS SIGNED) MICROSECOND) > o.shipped_at

-- Adding_fractions
SELECT o.id, (o.placed_at + INTERVAL CAST(@p * 86400000000 AS SIGNED) MICROSECOND) AS a, (o.placed_at + INTERVAL CAST(@p_1 * 3600000000 AS SIGNED) MICROSECOND) AS b
FROM orders AS o

-- Adding_months_and_years_ends_with_the_month
SELECT c.id, (c.since + INTERVAL 1 MONTH) AS a, (c.since + INTERVAL 1 YEAR) AS b, (c.since + INTERVAL (-13) MONTH) AS c, (c.since + INTERVAL 30 DAY) AS d
FROM customers AS c
WHERE EXTRACT(YEAR FROM c.since) > 1900 AND EXTRACT(YEAR FROM c.since) < 9000

-- Adding_months_to_an_instant
SELECT o.id, (o.placed_at + INTERVAL 7 MONTH) AS a, (o.placed_at + INTERVAL (-1) YEAR) AS b
FROM orders AS o

-- Adding_units
SELECT o.id, (o.placed_at + INTERVAL CAST(@p * 86400000000 AS SIGNED) MICROSECOND) AS a, (o.placed_at + INTERVAL CAST(@p_1 * 3600000000 AS SIGNED) MICROSECOND) AS b, (o.placed_at + INTERVAL CAST(@p_2 * 60000000 AS SIGNED) MICROSECOND) AS c, (o.placed_at + INTERVAL CAST(@p_3 * 1000000 AS SIGNED) MICROSECOND) AS d, (o.placed_at + INTERVAL CAST(@p_4 * 1000 AS SIGNED) MICROSECOND) AS e
FROM orders AS o

-- An_instant_made_of_columns
SELECT o.id, EXTRACT(YEAR FROM o.placed_at) AS c1, EXTRACT(MONTH FROM o.placed_at) AS c2
FROM orders AS o

-- An_instant_made_of_constants
SELECT o.id
FROM orders AS o
WHERE o.placed_at > @p

-- Date_in_a_condition
SELECT o.id
FROM orders AS o
WHERE CAST(date(o.placed_at) AS DATETIME(6)) = @day

-- Date_of_an_instant
SELECT o.id, CAST(date(o.placed_at) AS DATETIME(6)) AS date
FROM orders AS o

-- Days_of_the_week_and_year
SELECT o.id, dayofweek(o.placed_at) - 1 AS day_of_week, dayofyear(o.placed_at) AS day_of_year
FROM orders AS o

-- Instants_of_the_same_day
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND CAST(date(o.shipped_at) AS DATETIME(6)) = CAST(date(o.placed_at) AS DATETIME(6))

-- Now_is_later_than_then
SELECT o.id
FROM orders AS o
WHERE o.placed_at < @utcNow AND o.placed_at < @utcNow_1 AND o.placed_at < @today

-- Order_by_a_part
SELECT o.id
FROM orders AS o
ORDER BY EXTRACT(MONTH FROM o.placed_at), EXTRACT(DAY FROM o.placed_at) DESC, o.id

-- Parts_of_a_date
SELECT c.id, EXTRACT(YEAR FROM c.since) AS year, EXTRACT(MONTH FROM c.since) AS month, EXTRACT(DAY FROM c.since) AS day, dayofweek(c.since) - 1 AS day_of_week, dayofyear(c.since) AS day_of_year, to_days(c.since) - 366 AS day_number
FROM customers AS c

-- Parts_of_a_nullable
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND EXTRACT(MONTH FROM o.shipped_at) = 8

-- Parts_of_a_span
SELECT s.id, s.span DIV 864000000000 AS days, s.span DIV 36000000000 % 24 AS hours, s.span DIV 600000000 % 60 AS minutes, s.span DIV 10000000 % 60 AS seconds, s.span AS ticks
FROM samples AS s

-- Parts_of_a_time
SELECT s.id, EXTRACT(HOUR FROM s.time) AS hour, EXTRACT(MINUTE FROM s.time) AS minute, EXTRACT(SECOND FROM s.time) AS second, EXTRACT(MICROSECOND FROM s.time) DIV 1000 AS millisecond, TIMESTAMPDIFF(MICROSECOND, '2000-01-01', timestamp('2000-01-01', s.time)) * 10 AS ticks
FROM samples AS s

-- Parts_of_an_instant
SELECT o.id, EXTRACT(YEAR FROM o.placed_at) AS year, EXTRACT(MONTH FROM o.placed_at) AS month, EXTRACT(DAY FROM o.placed_at) AS day, EXTRACT(HOUR FROM o.placed_at) AS hour, EXTRACT(MINUTE FROM o.placed_at) AS minute, EXTRACT(SECOND FROM o.placed_at) AS second, EXTRACT(MICROSECOND FROM o.placed_at) DIV 1000 AS millisecond
FROM orders AS o

-- Parts_of_an_offset
SELECT s.id, EXTRACT(YEAR FROM s.`offset`) AS year, EXTRACT(MONTH FROM s.`offset`) AS month, EXTRACT(HOUR FROM s.`offset`) AS hour, EXTRACT(MINUTE FROM s.`offset`) AS minute
FROM samples AS s

-- Parts_of_boundary_instants
SELECT s.id, EXTRACT(YEAR FROM s.date_time) AS year, EXTRACT(MICROSECOND FROM s.date_time) DIV 1000 AS millisecond, dayofyear(s.date_time) AS day_of_year, dayofweek(s.date_time) - 1 AS day_of_week, TIMESTAMPDIFF(MICROSECOND, '0001-01-01', s.date_time) * 10 AS ticks
FROM samples AS s

-- Spans_are_added_and_compared
SELECT s.id
FROM samples AS s
WHERE s.span > @minValue AND s.span < @p AND (s.span + @span) > @p_1

-- The_span_between_instants
SELECT o.id, TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10 AS a, TIMESTAMPDIFF(MICROSECOND, o.shipped_at, o.placed_at) * 10 AS b
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- The_span_between_instants_is_compared
SELECT o.id
FROM orders AS o
WHERE (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) > @span

-- Time_of_day
SELECT o.id, TIMESTAMPDIFF(MICROSECOND, '0001-01-01', o.placed_at) * 10 % 864000000000 AS time_of_day
FROM orders AS o

-- Times_of_day_are_added_and_compared
SELECT e.id
FROM employees AS e
WHERE e.shift_start > @time AND EXTRACT(HOUR FROM e.shift_start) < 12

-- Totals_of_a_span
SELECT o.id, (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 36e9 AS a, (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) / 864e9 AS b, (TIMESTAMPDIFF(MICROSECOND, o.placed_at, o.shipped_at) * 10) DIV 864000000000 AS c
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Unspecified_instants_are_compared_as_universal_time
SELECT e.id
FROM employees AS e
WHERE e.hired_at <= @at
