-- Characters
SELECT DISTINCT substring(c.name, 0 + 1, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

SELECT DISTINCT substring(c.name, ((length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) - 1) + 1, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

-- Characters_as_texts
SELECT DISTINCT COALESCE(s.char_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s."char" AS c0
FROM samples AS s

SELECT DISTINCT @p || s."char" || s."char" AS c0
FROM samples AS s

-- Characters_as_values
SELECT DISTINCT upper(s."char" COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s

SELECT DISTINCT lower(s."char" COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN (ascii(s."char") - ascii(@p)) > 0 THEN @p_1 ELSE s."char" END AS c0
FROM samples AS s

-- In_orders_and_groups
SELECT c.id
FROM customers AS c
WHERE c.name <> @p
ORDER BY length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]'), substring(c.name, 0 + 1, 1) COLLATE "C", c.id

SELECT CASE WHEN (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 6 THEN substring(c.name, 0 + 1, 1) ELSE @p END AS key, COUNT(*) AS count
FROM customers AS c
GROUP BY CASE WHEN (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 6 THEN substring(c.name, 0 + 1, 1) ELSE @p END

SELECT COALESCE(p.name, '') = '' AS key, MAX(length(p.name) + regexp_count(p.name, '[\U00010000-\U0010FFFF]')) AS longest
FROM products AS p
GROUP BY COALESCE(p.name, '') = ''

-- Interpolation_is_compared
SELECT p.id
FROM products AS p
WHERE CAST(p.id AS text) || @p || p.name = @text

-- Joined
SELECT DISTINCT s.string || @p || COALESCE(s.string_n, '') || @p || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || @p || s.string AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS text) || @p || COALESCE(s.string_n, '') || @p || s."char" || @p || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) AS c0
FROM samples AS s

SELECT DISTINCT @p || s.string || @p_1 || s.string || @p_2 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s.string || COALESCE(s.string_n, '') || s.string AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS text) || @p || COALESCE(CAST(s.int_n AS text), '') AS c0
FROM samples AS s

-- Null_and_empty
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (COALESCE(s.string_n, '') = '')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE btrim(COALESCE(s.string_n, ''), U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (btrim(COALESCE(s.string_n, ''), U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') = '')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS DISTINCT FROM @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = @empty

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS DISTINCT FROM @empty

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL AND (length(s.string_n) + regexp_count(s.string_n, '[\U00010000-\U0010FFFF]')) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL OR (length(s.string_n) + regexp_count(s.string_n, '[\U00010000-\U0010FFFF]')) IS DISTINCT FROM 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, @p) = @p_1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, @p) <> @p_1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = @p OR COALESCE(s.string, '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> @p AND NOT (COALESCE(s.string, '') = '')

-- Padded
SELECT DISTINCT repeat(' ', 5 - (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]'))) || s.string AS c0
FROM samples AS s

SELECT DISTINCT s.string || repeat(@p, 5 - (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]'))) AS c0
FROM samples AS s

SELECT DISTINCT repeat(' ', s.id - (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]'))) || s.string AS c0
FROM samples AS s

SELECT DISTINCT repeat(@p, s.id) AS c0
FROM samples AS s

SELECT DISTINCT repeat(CASE WHEN (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]')) > 0 THEN @p ELSE @p_1 END, 3) || s.string AS c0
FROM samples AS s

-- Positions
SELECT DISTINCT position(@p IN s.string) - 1 AS c0
FROM samples AS s

SELECT DISTINCT CASE strpos(substring(lower(s.string COLLATE "und-x-icu") COLLATE "C", 0 + 1), lower(@p COLLATE "und-x-icu") COLLATE "C") WHEN 0 THEN -1 ELSE strpos(substring(lower(s.string COLLATE "und-x-icu") COLLATE "C", 0 + 1), lower(@p COLLATE "und-x-icu") COLLATE "C") + 0 - 1 END AS c0
FROM samples AS s

SELECT DISTINCT strpos(lower(s.string COLLATE "und-x-icu") COLLATE "C", lower(@p COLLATE "und-x-icu") COLLATE "C") - 1 AS c0
FROM samples AS s

SELECT DISTINCT strpos(translate(s.string, @signs, repeat(left(@signs, 1), length(@signs))), left(@signs, 1)) - 1 AS c0
FROM samples AS s

SELECT DISTINCT CASE strpos(translate(reverse(s.string), @signs, repeat(left(@signs, 1), length(@signs))), left(@signs, 1)) WHEN 0 THEN -1 ELSE length(s.string) - strpos(translate(reverse(s.string), @signs, repeat(left(@signs, 1), length(@signs))), left(@signs, 1)) END AS c0
FROM samples AS s

SELECT DISTINCT CASE strpos(reverse(s.string), reverse(@p)) WHEN 0 THEN -1 ELSE length(s.string) - length(@p) - strpos(reverse(s.string), reverse(@p)) + 1 END AS c0
FROM samples AS s

SELECT DISTINCT CASE strpos(reverse(lower(s.string COLLATE "und-x-icu") COLLATE "C"), reverse(lower(@p COLLATE "und-x-icu") COLLATE "C")) WHEN 0 THEN -1 ELSE length(lower(s.string COLLATE "und-x-icu") COLLATE "C") - length(lower(@p COLLATE "und-x-icu") COLLATE "C") - strpos(reverse(lower(s.string COLLATE "und-x-icu") COLLATE "C"), reverse(lower(@p COLLATE "und-x-icu") COLLATE "C")) + 1 END AS c0
FROM samples AS s

SELECT DISTINCT length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]') AS c0
FROM samples AS s

-- Positions_from_somewhere
SELECT DISTINCT CASE strpos(substring(c.name, 3 + 1), @p) WHEN 0 THEN -1 ELSE strpos(substring(c.name, 3 + 1), @p) + 3 - 1 END AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE strpos(substring(c.name, 1 + 1, 4), @p) WHEN 0 THEN -1 ELSE strpos(substring(c.name, 1 + 1, 4), @p) + 1 - 1 END AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE strpos(substring(c.name, 2 + 1, 3), @p) WHEN 0 THEN -1 ELSE strpos(substring(c.name, 2 + 1, 3), @p) + 2 - 1 END AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE strpos(reverse(substring(c.name, 1, 4 + 1)), reverse(@p)) WHEN 0 THEN -1 ELSE length(substring(c.name, 1, 4 + 1)) - length(@p) - strpos(reverse(substring(c.name, 1, 4 + 1)), reverse(@p)) + 1 END AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE strpos(reverse(substring(c.name, 1, 5 + 1)), reverse(@p)) WHEN 0 THEN -1 ELSE length(substring(c.name, 1, 5 + 1)) - length(@p) - strpos(reverse(substring(c.name, 1, 5 + 1)), reverse(@p)) + 1 END AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT CASE strpos(translate(substring(c.name, 2 + 1), @signs, repeat(left(@signs, 1), length(@signs))), left(@signs, 1)) WHEN 0 THEN -1 ELSE strpos(translate(substring(c.name, 2 + 1), @signs, repeat(left(@signs, 1), length(@signs))), left(@signs, 1)) + 2 - 1 END AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p

SELECT DISTINCT CASE strpos(substring(lower(c.name COLLATE "und-x-icu") COLLATE "C", 2 + 1), lower(@p COLLATE "und-x-icu") COLLATE "C") WHEN 0 THEN -1 ELSE strpos(substring(lower(c.name COLLATE "und-x-icu") COLLATE "C", 2 + 1), lower(@p COLLATE "und-x-icu") COLLATE "C") + 2 - 1 END AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT strpos(c.name, c.country) - 1 AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p

-- Trimmed
SELECT DISTINCT btrim(s.string, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c0
FROM samples AS s

SELECT DISTINCT ltrim(s.string, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c0
FROM samples AS s

SELECT DISTINCT rtrim(s.string, U&' \0009\000A\000B\000C\000D\0085\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') AS c0
FROM samples AS s

SELECT DISTINCT btrim(s.string, (@p || @p_1 || @p_2)) AS c0
FROM samples AS s

SELECT DISTINCT ltrim(s.string, (@p || @p_1)) AS c0
FROM samples AS s

SELECT DISTINCT rtrim(s.string, (@p || @p_1)) AS c0
FROM samples AS s

SELECT DISTINCT btrim(s.string, @p) AS c0
FROM samples AS s

SELECT DISTINCT btrim(s.string, (@p || @p_1)) AS c0
FROM samples AS s
