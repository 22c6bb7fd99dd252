-- A_date_of_an_instant
SELECT o.id, substr(o.placed_at, 1, 10) AS day, substr(o.placed_at, 12) AS time
FROM orders AS o

-- A_part_in_a_condition
SELECT o.id
FROM orders AS o
WHERE CAST(substr(o.placed_at, 6, 2) AS INTEGER) = @month AND CAST(substr(o.placed_at, 1, 4) AS INTEGER) = 1996

-- A_span_added
SELECT o.id, oxen_add_ticks(o.placed_at, @span) AS a, oxen_add_ticks(o.placed_at, -@span_1) AS b, oxen_add_ticks(o.placed_at, @span_2) AS c
FROM orders AS o

-- A_weekday_in_a_condition
SELECT o.id
FROM orders AS o
WHERE CAST(strftime('%w', substr(o.placed_at, 1, 10)) AS INTEGER) = @day

-- Adding_a_column
SELECT o.id, oxen_add_days(o.placed_at, CAST(o.id AS REAL)) AS a, oxen_add_months(o.placed_at, o.id % 5) AS b
FROM orders AS o

-- Adding_a_variable
SELECT o.id
FROM orders AS o
WHERE oxen_add_days(o.placed_at, @days) > o.shipped_at

-- Adding_fractions
SELECT o.id, oxen_add_days(o.placed_at, @p) AS a, oxen_add_hours(o.placed_at, @p_1) AS b
FROM orders AS o

-- Adding_months_and_years_ends_with_the_month
SELECT c.id, oxen_add_months(c.since, 1) AS a, oxen_add_years(c.since, 1) AS b, oxen_add_months(c.since, -13) AS c, oxen_add_days(c.since, 30) AS d
FROM customers AS c
WHERE CAST(substr(c.since, 1, 4) AS INTEGER) > 1900 AND CAST(substr(c.since, 1, 4) AS INTEGER) < 9000

-- Adding_months_to_an_instant
SELECT o.id, oxen_add_months(o.placed_at, 7) AS a, oxen_add_years(o.placed_at, -1) AS b
FROM orders AS o

-- Adding_units
SELECT o.id, oxen_add_days(o.placed_at, @p) AS a, oxen_add_hours(o.placed_at, @p_1) AS b, oxen_add_minutes(o.placed_at, @p_2) AS c, oxen_add_seconds(o.placed_at, @p_3) AS d, oxen_add_milliseconds(o.placed_at, @p_4) AS e
FROM orders AS o

-- An_instant_made_of_columns
SELECT o.id, CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS c1, CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS c2
FROM orders AS o

-- An_instant_made_of_constants
SELECT o.id
FROM orders AS o
WHERE o.placed_at > @p

-- Date_in_a_condition
SELECT o.id
FROM orders AS o
WHERE (substr(o.placed_at, 1, 10) || ' 00:00:00') = @day

-- Date_of_an_instant
SELECT o.id, substr(o.placed_at, 1, 10) || ' 00:00:00' AS date
FROM orders AS o

-- Days_of_the_week_and_year
SELECT o.id, CAST(strftime('%w', substr(o.placed_at, 1, 10)) AS INTEGER) AS day_of_week, CAST(strftime('%j', substr(o.placed_at, 1, 10)) AS INTEGER) AS day_of_year
FROM orders AS o

-- Instants_of_the_same_day
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND (substr(o.shipped_at, 1, 10) || ' 00:00:00') = (substr(o.placed_at, 1, 10) || ' 00:00:00')

-- Now_is_later_than_then
SELECT o.id
FROM orders AS o
WHERE o.placed_at < @utcNow AND o.placed_at < @utcNow_1 AND o.placed_at < @today

-- Order_by_a_part
SELECT o.id
FROM orders AS o
ORDER BY CAST(substr(o.placed_at, 6, 2) AS INTEGER), CAST(substr(o.placed_at, 9, 2) AS INTEGER) DESC, o.id

-- Parts_of_a_date
SELECT c.id, CAST(substr(c.since, 1, 4) AS INTEGER) AS year, CAST(substr(c.since, 6, 2) AS INTEGER) AS month, CAST(substr(c.since, 9, 2) AS INTEGER) AS day, CAST(strftime('%w', substr(c.since, 1, 10)) AS INTEGER) AS day_of_week, CAST(strftime('%j', substr(c.since, 1, 10)) AS INTEGER) AS day_of_year, oxen_ticks(c.since) / 864000000000 AS day_number
FROM customers AS c

-- Parts_of_a_nullable
SELECT o.id
FROM orders AS o
WHERE o.shipped_at IS NOT NULL AND CAST(substr(o.shipped_at, 6, 2) AS INTEGER) = 8

-- Parts_of_a_span
SELECT s.id, s.span / 864000000000 AS days, s.span / 36000000000 % 24 AS hours, s.span / 600000000 % 60 AS minutes, s.span / 10000000 % 60 AS seconds, s.span AS ticks
FROM samples AS s

-- Parts_of_a_time
SELECT s.id, CAST(substr(s.time, 1, 2) AS INTEGER) AS hour, CAST(substr(s.time, 4, 2) AS INTEGER) AS minute, CAST(substr(s.time, 7, 2) AS INTEGER) AS second, oxen_ticks(s.time) / 10000 % 1000 AS millisecond, oxen_ticks(s.time) AS ticks
FROM samples AS s

-- Parts_of_an_instant
SELECT o.id, CAST(substr(o.placed_at, 1, 4) AS INTEGER) AS year, CAST(substr(o.placed_at, 6, 2) AS INTEGER) AS month, CAST(substr(o.placed_at, 9, 2) AS INTEGER) AS day, CAST(substr(o.placed_at, 12, 2) AS INTEGER) AS hour, CAST(substr(o.placed_at, 15, 2) AS INTEGER) AS minute, CAST(substr(o.placed_at, 18, 2) AS INTEGER) AS second, oxen_ticks(o.placed_at) / 10000 % 1000 AS millisecond
FROM orders AS o

-- Parts_of_an_offset
SELECT s.id, CAST(substr(s."offset", 1, 4) AS INTEGER) AS year, CAST(substr(s."offset", 6, 2) AS INTEGER) AS month, CAST(substr(s."offset", 12, 2) AS INTEGER) AS hour, CAST(substr(s."offset", 15, 2) AS INTEGER) AS minute
FROM samples AS s

-- Parts_of_boundary_instants
SELECT s.id, CAST(substr(s.date_time, 1, 4) AS INTEGER) AS year, oxen_ticks(s.date_time) / 10000 % 1000 AS millisecond, CAST(strftime('%j', substr(s.date_time, 1, 10)) AS INTEGER) AS day_of_year, CAST(strftime('%w', substr(s.date_time, 1, 10)) AS INTEGER) AS day_of_week, oxen_ticks(s.date_time) AS ticks
FROM samples AS s

-- Spans_are_added_and_compared
SELECT s.id
FROM samples AS s
WHERE s.span > @minValue AND s.span < @p AND (s.span + @span) > @p_1

-- The_span_between_instants
SELECT o.id, oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at) AS a, oxen_ticks(o.placed_at) - oxen_ticks(o.shipped_at) AS b
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- The_span_between_instants_is_compared
SELECT o.id
FROM orders AS o
WHERE (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) > @span

-- Time_of_day
SELECT o.id, oxen_ticks(o.placed_at) % 864000000000 AS time_of_day
FROM orders AS o

-- Times_of_day_are_added_and_compared
SELECT e.id
FROM employees AS e
WHERE e.shift_start > @time AND CAST(substr(e.shift_start, 1, 2) AS INTEGER) < 12

-- Totals_of_a_span
SELECT o.id, (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 36e9 AS a, (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 864e9 AS b, (oxen_ticks(o.shipped_at) - oxen_ticks(o.placed_at)) / 864000000000 AS c
FROM orders AS o
WHERE o.shipped_at IS NOT NULL

-- Unspecified_instants_are_compared_as_universal_time
SELECT e.id
FROM employees AS e
WHERE e.hired_at <= @at
