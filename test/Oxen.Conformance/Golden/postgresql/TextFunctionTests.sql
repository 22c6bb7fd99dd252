-- Added_to_a_text
SELECT DISTINCT @p || COALESCE(s.string_n, '') || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT s.string || s."char" || COALESCE(s.char_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.id AS text) || COALESCE(CAST(s.int_n AS text), '') || CAST(s.byte AS text) || CAST(s.long AS text) || CAST(s.u_long AS text) AS c0
FROM samples AS s

SELECT DISTINCT @p || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) || COALESCE(CASE WHEN s.bool_n THEN 'True' WHEN NOT s.bool_n THEN 'False' END, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.guid AS text) || COALESCE(CAST(s.guid_n AS text), '') AS c0
FROM samples AS s

SELECT DISTINCT @p || (CASE WHEN EXTRACT(EPOCH FROM s.span) < 0 THEN '-' ELSE '' END || CASE WHEN abs(EXTRACT(EPOCH FROM s.span)) >= 86400 THEN CAST(trunc(abs(EXTRACT(EPOCH FROM s.span)) / 86400) AS text) || '.' ELSE '' END || to_char(TIME '00:00' + greatest(s.span, -s.span), 'HH24:MI:SS') || CASE WHEN EXTRACT(EPOCH FROM s.span) % 1 <> 0 THEN to_char(TIME '00:00' + greatest(s.span, -s.span), '.US') || '0' ELSE '' END) || COALESCE(CASE WHEN EXTRACT(EPOCH FROM s.span_n) < 0 THEN '-' ELSE '' END || CASE WHEN abs(EXTRACT(EPOCH FROM s.span_n)) >= 86400 THEN CAST(trunc(abs(EXTRACT(EPOCH FROM s.span_n)) / 86400) AS text) || '.' ELSE '' END || to_char(TIME '00:00' + greatest(s.span_n, -s.span_n), 'HH24:MI:SS') || CASE WHEN EXTRACT(EPOCH FROM s.span_n) % 1 <> 0 THEN to_char(TIME '00:00' + greatest(s.span_n, -s.span_n), '.US') || '0' ELSE '' END, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS text) END || @p_1 || COALESCE(CASE WHEN s.number_n = 1 THEN 'Low' WHEN s.number_n = 5 THEN 'Normal' WHEN s.number_n = 200 THEN 'High' ELSE CAST(s.number_n AS text) END, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || s.word || @p_1 || COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || to_char(s.date, 'MM/DD/YYYY') || COALESCE(to_char(s.date_n, 'MM/DD/YYYY'), '') || to_char(s."time", 'HH24:MI') AS c0
FROM samples AS s

SELECT DISTINCT @p || to_char(s.date_time AT TIME ZONE 'UTC', 'MM/DD/YYYY HH24:MI:SS') || COALESCE(to_char(s.date_time_n AT TIME ZONE 'UTC', 'MM/DD/YYYY HH24:MI:SS'), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || '' AS c0
FROM samples AS s

SELECT DISTINCT '' || s.string AS c0
FROM samples AS s

-- Case
SELECT DISTINCT upper(s.string COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s

SELECT DISTINCT lower(s.string COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s

SELECT DISTINCT (upper(s.string COLLATE "und-x-icu") COLLATE "C") || (lower(s.string COLLATE "und-x-icu") COLLATE "C") AS c0
FROM samples AS s

SELECT DISTINCT normalize(s.string) AS c0
FROM samples AS s

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

-- Comparisons_by_a_rule
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE lower(s.string COLLATE "und-x-icu") COLLATE "C" IS NOT DISTINCT FROM lower(@p COLLATE "und-x-icu") COLLATE "C"

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (lower(s.string COLLATE "und-x-icu") COLLATE "C" IS NOT DISTINCT FROM lower(@p COLLATE "und-x-icu") COLLATE "C")

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE lower(s.string_n COLLATE "und-x-icu") COLLATE "C" IS NOT DISTINCT FROM lower(s.string COLLATE "und-x-icu") COLLATE "C"

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (lower(s.string_n COLLATE "und-x-icu") COLLATE "C" IS NOT DISTINCT FROM lower(s.string COLLATE "und-x-icu") COLLATE "C")

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = s.string

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS DISTINCT FROM s.string

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = s.string_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string IS DISTINCT FROM s.string_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE starts_with(lower(s.string COLLATE "und-x-icu") COLLATE "C", lower(@p COLLATE "und-x-icu") COLLATE "C")

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT starts_with(lower(s.string COLLATE "und-x-icu") COLLATE "C", lower(@p COLLATE "und-x-icu") COLLATE "C")

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE right(lower(s.string COLLATE "und-x-icu") COLLATE "C", length(lower(@p COLLATE "und-x-icu") COLLATE "C")) = lower(@p COLLATE "und-x-icu") COLLATE "C"

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (right(lower(s.string COLLATE "und-x-icu") COLLATE "C", length(lower(@p COLLATE "und-x-icu") COLLATE "C")) = lower(@p COLLATE "und-x-icu") COLLATE "C")

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE strpos(lower(s.string COLLATE "und-x-icu") COLLATE "C", lower(@p COLLATE "und-x-icu") COLLATE "C") > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (strpos(lower(s.string COLLATE "und-x-icu") COLLATE "C", lower(@p COLLATE "und-x-icu") COLLATE "C") > 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE strpos(s.string, @p) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (strpos(s.string, @p) > 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE starts_with(s.string, @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT starts_with(s.string, @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE right(s.string, length(@p)) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (right(s.string, length(@p)) = @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" < upper(@p COLLATE "und-x-icu") COLLATE "C" THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" > upper(@p COLLATE "und-x-icu") COLLATE "C" THEN 1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NOT NULL THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NOT NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NULL THEN 1 ELSE 0 END) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" < upper(@p COLLATE "und-x-icu") COLLATE "C" THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" > upper(@p COLLATE "und-x-icu") COLLATE "C" THEN 1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NOT NULL THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NOT NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NULL THEN 1 ELSE 0 END) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string_n COLLATE "C" < s.string THEN -1 WHEN s.string_n COLLATE "C" > s.string THEN 1 WHEN s.string_n IS NULL AND s.string IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND s.string IS NULL THEN 1 ELSE 0 END) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string_n COLLATE "C" < s.string THEN -1 WHEN s.string_n COLLATE "C" > s.string THEN 1 WHEN s.string_n IS NULL AND s.string IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND s.string IS NULL THEN 1 ELSE 0 END) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN TRUE THEN CASE WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" < upper(@p COLLATE "und-x-icu") COLLATE "C" THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" > upper(@p COLLATE "und-x-icu") COLLATE "C" THEN 1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NOT NULL THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NOT NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN s.string COLLATE "C" < @p THEN -1 WHEN s.string COLLATE "C" > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END END) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN TRUE THEN CASE WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" < upper(@p COLLATE "und-x-icu") COLLATE "C" THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" > upper(@p COLLATE "und-x-icu") COLLATE "C" THEN 1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NOT NULL THEN -1 WHEN upper(s.string COLLATE "und-x-icu") COLLATE "C" IS NOT NULL AND upper(@p COLLATE "und-x-icu") COLLATE "C" IS NULL THEN 1 ELSE 0 END ELSE CASE WHEN s.string COLLATE "C" < @p THEN -1 WHEN s.string COLLATE "C" > @p THEN 1 WHEN s.string IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END END) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string_n COLLATE "C" < @p THEN -1 WHEN s.string_n COLLATE "C" > @p THEN 1 WHEN s.string_n IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END) < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (CASE WHEN s.string_n COLLATE "C" < @p THEN -1 WHEN s.string_n COLLATE "C" > @p THEN 1 WHEN s.string_n IS NULL AND @p IS NOT NULL THEN -1 WHEN s.string_n IS NOT NULL AND @p IS NULL THEN 1 ELSE 0 END) >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string >= @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string < @p

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

-- Interpolated
SELECT DISTINCT CAST(s.id AS text) AS c0
FROM samples AS s

SELECT DISTINCT s.string || @p || COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS text) || @p || s.string || @p_1 || COALESCE(CAST(s.int_n AS text), '') || @p_2 AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.id AS text) || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT (repeat(' ', 6 - (length(CAST(s.id AS text)) + regexp_count(CAST(s.id AS text), '[\U00010000-\U0010FFFF]'))) || CAST(s.id AS text)) || @p || (s.string || repeat(' ', 8 - (length(s.string) + regexp_count(s.string, '[\U00010000-\U0010FFFF]')))) || @p || (repeat(' ', 3 - (length(COALESCE(s.string_n, '')) + regexp_count(COALESCE(s.string_n, ''), '[\U00010000-\U0010FFFF]'))) || COALESCE(s.string_n, '')) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS text) END || @p || COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p AS c0
FROM samples AS s

SELECT DISTINCT s."char" || CAST(s.id AS text) || s."char" AS c0
FROM samples AS s

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

-- Kinds_of_characters
SELECT DISTINCT s."char" COLLATE "und-x-icu" ~ '[[:alnum:]]' AS c0
FROM samples AS s

SELECT DISTINCT s."char" COLLATE "und-x-icu" ~ '[[:punct:]]' AS c0
FROM samples AS s

SELECT DISTINCT (ascii(s."char") < 32 OR ascii(s."char") BETWEEN 127 AND 159) AS c0
FROM samples AS s

SELECT DISTINCT strpos(U&' \00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000', s."char") > 0 AS c0
FROM samples AS s

SELECT DISTINCT s."char" COLLATE "und-x-icu" ~ '[[:lower:]]' AS c0
FROM samples AS s

SELECT DISTINCT s."char" ~ '^[0-9]$' AS c0
FROM samples AS s

SELECT DISTINCT ascii(s."char") BETWEEN 65 AND 90 OR ascii(s."char") BETWEEN 97 AND 122 AS c0
FROM samples AS s

SELECT DISTINCT ascii(s."char") BETWEEN 48 AND 57 OR ascii(s."char") BETWEEN 65 AND 90 OR ascii(s."char") BETWEEN 97 AND 122 AS c0
FROM samples AS s

SELECT DISTINCT ascii(s."char") < 128 AS c0
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

-- Parts
SELECT DISTINCT substring(c.name, ((length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) - 3) + 1) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p

SELECT DISTINCT substring(c.name, ((position(@p IN c.name) - 1) + 1) + 1) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT substring(c.name, 1 + 1, (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) - 2) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p

SELECT DISTINCT substring(c.name, 1, (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) - 1) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p

SELECT DISTINCT overlay(c.name PLACING '' FROM 0 + 1 FOR 1) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p

SELECT DISTINCT overlay(c.name PLACING @p FROM 0 + 1 FOR 0) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT overlay(c.name PLACING c.id FROM (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) + 1 FOR 0) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p

SELECT DISTINCT replace(c.name, substring(c.name, 0 + 1, 1), @p) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_1

SELECT DISTINCT replace(c.name, @p, @p_1) AS c0
FROM customers AS c
WHERE (length(c.name) + regexp_count(c.name, '[\U00010000-\U0010FFFF]')) > 5 AND c.id <> @p_2

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
