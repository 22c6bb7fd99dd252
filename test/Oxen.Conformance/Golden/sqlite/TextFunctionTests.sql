-- Added_to_a_text
SELECT DISTINCT @p || COALESCE(s.string_n, '') || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT s.string || s.char || COALESCE(s.char_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.id AS TEXT) || COALESCE(CAST(s.int_n AS TEXT), '') || CAST(s.byte AS TEXT) || CAST(s.long AS TEXT) || s.u_long AS c0
FROM samples AS s

SELECT DISTINCT @p || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) || COALESCE(CASE WHEN s.bool_n THEN 'True' WHEN NOT s.bool_n THEN 'False' END, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || lower(s.guid) || COALESCE(lower(s.guid_n), '') AS c0
FROM samples AS s

SELECT DISTINCT @p || oxen_span_text(s.span) || COALESCE(oxen_span_text(s.span_n), '') AS c0
FROM samples AS s

SELECT DISTINCT @p || CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS TEXT) END || @p_1 || COALESCE(CASE WHEN s.number_n = 1 THEN 'Low' WHEN s.number_n = 5 THEN 'Normal' WHEN s.number_n = 200 THEN 'High' ELSE CAST(s.number_n AS TEXT) END, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || s.word || @p_1 || COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT @p || oxen_format(s.date, NULL, 20) || COALESCE(oxen_format(s.date_n, NULL, 20), '') || oxen_format(s.time, NULL, 21) AS c0
FROM samples AS s

SELECT DISTINCT @p || oxen_format(s.date_time, NULL, 16) || COALESCE(oxen_format(s.date_time_n, NULL, 16), '') AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || '' AS c0
FROM samples AS s

SELECT DISTINCT '' || s.string AS c0
FROM samples AS s

SELECT DISTINCT @p || oxen_textf(s.float) || @p_1 || oxen_text(s.double) AS c0
FROM samples AS s

-- Case
SELECT DISTINCT oxen_upper(s.string) AS c0
FROM samples AS s

SELECT DISTINCT oxen_lower(s.string) AS c0
FROM samples AS s

SELECT DISTINCT oxen_upper(s.string) || oxen_lower(s.string) AS c0
FROM samples AS s

SELECT DISTINCT oxen_normalize(s.string) AS c0
FROM samples AS s

-- Characters
SELECT DISTINCT oxen_substring(c.name, 0, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

SELECT DISTINCT oxen_substring(c.name, oxen_length(c.name) - 1, 1) AS c0
FROM customers AS c
WHERE c.name <> @p AND c.id <> @p_1

-- Characters_as_texts
SELECT DISTINCT COALESCE(s.char_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s.char AS c0
FROM samples AS s

SELECT DISTINCT @p || s.char || s.char AS c0
FROM samples AS s

-- Characters_as_values
SELECT DISTINCT oxen_upper(s.char) AS c0
FROM samples AS s

SELECT DISTINCT oxen_lower(s.char) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN (oxen_code(s.char) - oxen_code(@p)) > 0 THEN @p_1 ELSE s.char END AS c0
FROM samples AS s

-- Comparisons_by_a_rule
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_equals_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_equals_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_equals_by(s.string, @p, 3)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_equals_by(s.string, @p, 3)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_equals_by(s.string_n, s.string, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_equals_by(s.string_n, s.string, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = s.string

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT s.string

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = s.string_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string IS NOT s.string_n

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_starts_with_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_starts_with_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_ends_with_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_ends_with_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_contains_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_contains_by(s.string, @p, 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_contains_by(s.string, @p, 4)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_contains_by(s.string, @p, 4)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_starts_with_by(s.string, @p, 4)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_starts_with_by(s.string, @p, 4)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_ends_with_by(s.string, @p, 4)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_ends_with_by(s.string, @p, 4)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare_by(s.string, @p, 5) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare_by(s.string, @p, 5) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare_by(s.string_n, s.string, 4) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare_by(s.string_n, s.string, 4) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare_by(s.string, @p, 1) <= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare_by(s.string, @p, 1) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare(s.string_n, @p) < 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_compare(s.string_n, @p) >= 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string >= @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string < @p

-- In_orders_and_groups
SELECT c.id
FROM customers AS c
WHERE c.name <> @p
ORDER BY oxen_length(c.name), oxen_substring(c.name, 0, 1), c.id

SELECT CASE WHEN oxen_length(c.name) > 6 THEN oxen_substring(c.name, 0, 1) ELSE @p END AS "key", COUNT(*) AS count
FROM customers AS c
GROUP BY CASE WHEN oxen_length(c.name) > 6 THEN oxen_substring(c.name, 0, 1) ELSE @p END

SELECT COALESCE(p.name, '') = '' AS "key", MAX(oxen_length(p.name)) AS longest
FROM products AS p
GROUP BY COALESCE(p.name, '') = ''

-- Interpolated
SELECT DISTINCT CAST(s.id AS TEXT) AS c0
FROM samples AS s

SELECT DISTINCT s.string || @p || COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS TEXT) || @p || s.string || @p_1 || COALESCE(CAST(s.int_n AS TEXT), '') || @p_2 AS c0
FROM samples AS s

SELECT DISTINCT @p || CAST(s.id AS TEXT) || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT oxen_pad_left(CAST(s.id AS TEXT), 6, ' ') || @p || oxen_pad_right(s.string, 8, ' ') || @p || oxen_pad_left(COALESCE(s.string_n, ''), 3, ' ') AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.id, @p, 9) || @p_1 || oxen_format(s.date, @p_2, 20) || @p_1 || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.int, @p, 9) || @p_1 || oxen_format(s.guid, @p_2, 23) AS c0
FROM samples AS s

SELECT DISTINCT CASE WHEN s.number = 1 THEN 'Low' WHEN s.number = 5 THEN 'Normal' WHEN s.number = 200 THEN 'High' ELSE CAST(s.number AS TEXT) END || @p || COALESCE(s.word_n, '') AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.double, @p, 14) AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.date_time, @p, 16) AS c0
FROM samples AS s

SELECT DISTINCT @p AS c0
FROM samples AS s

SELECT DISTINCT s.char || CAST(s.id AS TEXT) || s.char AS c0
FROM samples AS s

SELECT DISTINCT oxen_format(s.byte, @p, 6) AS c0
FROM samples AS s

-- Interpolation_is_compared
SELECT p.id
FROM products AS p
WHERE CAST(p.id AS TEXT) || @p || p.name = @text

-- Joined
SELECT DISTINCT s.string || @p || COALESCE(s.string_n, '') || @p || @p_1 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || @p || s.string AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS TEXT) || @p || COALESCE(s.string_n, '') || @p || s.char || @p || (CASE WHEN s.bool THEN 'True' WHEN NOT s.bool THEN 'False' END) AS c0
FROM samples AS s

SELECT DISTINCT @p || s.string || @p_1 || s.string || @p_2 AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT s.string || COALESCE(s.string_n, '') || s.string AS c0
FROM samples AS s

SELECT DISTINCT COALESCE(s.string_n, '') || COALESCE(s.string_n, '') AS c0
FROM samples AS s

SELECT DISTINCT CAST(s.id AS TEXT) || @p || COALESCE(CAST(s.int_n AS TEXT), '') AS c0
FROM samples AS s

-- Kinds_of_characters
SELECT DISTINCT oxen_is_letter_or_digit(s.char) AS c0
FROM samples AS s

SELECT DISTINCT oxen_is_punctuation(s.char) AS c0
FROM samples AS s

SELECT DISTINCT oxen_is_control(s.char) AS c0
FROM samples AS s

SELECT DISTINCT oxen_is_number(s.char) AS c0
FROM samples AS s

SELECT DISTINCT oxen_is_separator(s.char) AS c0
FROM samples AS s

SELECT DISTINCT oxen_is_symbol(s.char) AS c0
FROM samples AS s

SELECT DISTINCT oxen_is_lower(s.char) AS c0
FROM samples AS s

SELECT DISTINCT s.char BETWEEN '0' AND '9' AS c0
FROM samples AS s

SELECT DISTINCT (s.char BETWEEN 'a' AND 'z' OR s.char BETWEEN 'A' AND 'Z') AS c0
FROM samples AS s

SELECT DISTINCT (s.char BETWEEN 'a' AND 'z' OR s.char BETWEEN 'A' AND 'Z' OR s.char BETWEEN '0' AND '9') AS c0
FROM samples AS s

SELECT DISTINCT s.char BETWEEN 'A' AND 'Z' OR s.char BETWEEN 'a' AND 'z' AS c0
FROM samples AS s

SELECT DISTINCT oxen_code(s.char) < 128 AS c0
FROM samples AS s

-- Matched_by_a_pattern
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_is_match(s.string, @p, 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_regex_is_match(s.string, @p, 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_is_match(s.string, @p, 1)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_regex_is_match(s.string, @p, 1)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_is_match(s.string, @p, 514)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT oxen_regex_is_match(s.string, @p, 514)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL AND oxen_regex_is_match(s.string_n, @p, 0)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL OR oxen_regex_is_match(s.string_n, @p, 0) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_is_match(s.string, @upper_pattern, @upper_options)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_is_match(s.string, @upper_pattern, @upper_options) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_is_match(s.string, @vowels_pattern, @vowels_options) AND s.id > 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_is_match(s.string, @vowels_pattern, @vowels_options) IS NOT TRUE OR s.id <= 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_count(s.string, @p, 0) > 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_count(s.string, @p, 0) <= 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_count(s.string, @vowels_pattern, @vowels_options) = 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE oxen_regex_count(s.string, @vowels_pattern, @vowels_options) IS NOT 1

-- Null_and_empty
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (COALESCE(s.string_n, '') = '')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(oxen_trim(s.string_n), '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE NOT (COALESCE(oxen_trim(s.string_n), '') = '')

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n = @empty

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT @empty

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NOT NULL AND oxen_length(s.string_n) = 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string_n IS NULL OR oxen_length(s.string_n) IS NOT 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, @p) = @p_1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE COALESCE(s.string_n, @p) <> @p_1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string = @p OR COALESCE(s.string, '') = ''

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s.int, s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s.float, s.float_n, s.double, s.double_n, s.decimal, s.decimal_n, s.string, s.string_n, s.char, s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s.time, s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.string <> @p AND NOT (COALESCE(s.string, '') = '')

-- Padded
SELECT DISTINCT oxen_pad_left(s.string, 5, ' ') AS c0
FROM samples AS s

SELECT DISTINCT oxen_pad_right(s.string, 5, @p) AS c0
FROM samples AS s

SELECT DISTINCT oxen_pad_left(s.string, s.id, ' ') AS c0
FROM samples AS s

SELECT DISTINCT oxen_pad_left('', s.id, @p) AS c0
FROM samples AS s

SELECT DISTINCT oxen_pad_left('', 3, CASE WHEN oxen_length(s.string) > 0 THEN @p ELSE @p_1 END) || s.string AS c0
FROM samples AS s

-- Parts
SELECT DISTINCT oxen_substring(c.name, oxen_length(c.name) - 3) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p

SELECT DISTINCT oxen_substring(c.name, oxen_index_of(c.name, @p) + 1) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_substring(c.name, 1, oxen_length(c.name) - 2) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p

SELECT DISTINCT oxen_remove(c.name, oxen_length(c.name) - 1) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p

SELECT DISTINCT oxen_remove(c.name, 0, 1) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p

SELECT DISTINCT oxen_insert(c.name, 0, @p) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_insert(c.name, oxen_length(c.name), c.id) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p

SELECT DISTINCT replace(c.name, oxen_substring(c.name, 0, 1), @p) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_replace_by(c.name, @p, @p_1, 5) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_2

SELECT DISTINCT replace(c.name, @p, @p_1) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_2

-- Positions
SELECT DISTINCT oxen_index_of(s.string, @p) AS c0
FROM samples AS s

SELECT DISTINCT oxen_index_of_by(s.string, @p, 5, 0) AS c0
FROM samples AS s

SELECT DISTINCT oxen_index_of_by(s.string, @p, 5) AS c0
FROM samples AS s

SELECT DISTINCT oxen_index_of_any(s.string, @signs) AS c0
FROM samples AS s

SELECT DISTINCT oxen_last_index_of_any(s.string, @signs) AS c0
FROM samples AS s

SELECT DISTINCT oxen_last_index_of(s.string, @p) AS c0
FROM samples AS s

SELECT DISTINCT oxen_last_index_of_by(s.string, @p, 4) AS c0
FROM samples AS s

SELECT DISTINCT oxen_last_index_of_by(s.string, @p, 5) AS c0
FROM samples AS s

SELECT DISTINCT oxen_length(s.string) AS c0
FROM samples AS s

-- Positions_from_somewhere
SELECT DISTINCT oxen_index_of(c.name, @p, 3) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_index_of(c.name, @p, 1, 4) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_index_of(c.name, @p, 2, 3) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_last_index_of(c.name, @p, 4) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_last_index_of(c.name, @p, 5) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_index_of_any(c.name, @signs, 2) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p

SELECT DISTINCT oxen_index_of_by(c.name, @p, 5, 2) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p_1

SELECT DISTINCT oxen_index_of_by(c.name, c.country, 4) AS c0
FROM customers AS c
WHERE oxen_length(c.name) > 5 AND c.id <> @p

-- Replaced_by_a_pattern
SELECT DISTINCT oxen_regex_replace(s.string, @p, @p_1, 0) AS c0
FROM samples AS s

SELECT DISTINCT oxen_regex_replace(s.string, @p, @p_1, 1) AS c0
FROM samples AS s

SELECT DISTINCT oxen_regex_replace(s.string, @vowels_pattern, @p, @vowels_options) AS c0
FROM samples AS s

-- Trimmed
SELECT DISTINCT oxen_trim(s.string) AS c0
FROM samples AS s

SELECT DISTINCT oxen_trim_start(s.string) AS c0
FROM samples AS s

SELECT DISTINCT oxen_trim_end(s.string) AS c0
FROM samples AS s

SELECT DISTINCT oxen_trim(s.string, (@p || @p_1 || @p_2)) AS c0
FROM samples AS s

SELECT DISTINCT oxen_trim_start(s.string, (@p || @p_1)) AS c0
FROM samples AS s

SELECT DISTINCT oxen_trim_end(s.string, (@p || @p_1)) AS c0
FROM samples AS s

SELECT DISTINCT trim(s.string, @p) AS c0
FROM samples AS s

SELECT DISTINCT oxen_trim(s.string, (@p || @p_1)) AS c0
FROM samples AS s

-- Two_formats_are_two_queries
SELECT p.id
FROM products AS p
WHERE oxen_format(p.id, @p, 9) = @p_1
