-- A_list_in_a_condition
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND s.parcel -> 'Labels' @> to_jsonb(@p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (s.parcel -> 'Labels' @> to_jsonb(@p)) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND s.parcel -> 'Labels' @> to_jsonb(@p) AND s.id > 5

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND ((s.parcel -> 'Labels' @> to_jsonb(@p)) IS NOT TRUE OR s.id <= 5)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND jsonb_array_length(CASE jsonb_typeof(s.parcel -> 'Labels') WHEN 'array' THEN s.parcel -> 'Labels' END) = 3

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND jsonb_array_length(CASE jsonb_typeof(s.parcel -> 'Labels') WHEN 'array' THEN s.parcel -> 'Labels' END) IS DISTINCT FROM 3

-- A_member_as_a_value
SELECT DISTINCT length(s.parcel ->> 'Address') + regexp_count(s.parcel ->> 'Address', '[\U00010000-\U0010FFFF]') AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT CAST(s.parcel ->> 'Pieces' AS integer) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT jsonb_array_length(CASE jsonb_typeof(s.parcel -> 'Labels') WHEN 'array' THEN s.parcel -> 'Labels' END) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT CAST(s.parcel ->> 'Pieces' AS integer) - 1 AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_groups
SELECT s.parcel ->> 'Address' AS key, COUNT(*) AS count
FROM samples AS s
WHERE s.parcel IS NOT NULL
GROUP BY s.parcel ->> 'Address'

-- A_member_in_a_condition
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (s.parcel ->> 'Address') = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (s.parcel ->> 'Address') IS DISTINCT FROM @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND starts_with(s.parcel ->> 'Address', @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND starts_with(s.parcel ->> 'Address', @p) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Pieces' AS integer) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (CAST(s.parcel ->> 'Pieces' AS integer) > 0) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Pieces' AS integer) = s.id - s.id

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Pieces' AS integer) IS DISTINCT FROM s.id - s.id

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Weight' AS numeric) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Weight' AS numeric) IS DISTINCT FROM @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Weight' AS numeric) IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Weight' AS numeric) IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Weight' AS numeric) > CAST(1 AS numeric)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (CAST(s.parcel ->> 'Weight' AS numeric) > CAST(1 AS numeric)) IS NOT TRUE

-- A_member_is_selected
SELECT s.id, s.parcel ->> 'Address' AS address, CAST(s.parcel ->> 'Pieces' AS integer) AS pieces, CAST(s.parcel ->> 'Weight' AS numeric) AS weight, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_orders
SELECT s.id
FROM samples AS s
WHERE s.parcel IS NOT NULL
ORDER BY CAST(s.parcel ->> 'Pieces' AS integer) DESC NULLS LAST, s.id

-- A_property_of_a_document
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(s.document -> 'a' ->> 0 AS integer) = 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(s.document -> 'a' ->> 0 AS integer) IS DISTINCT FROM 1

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(s.document -> 'a' ->> 1 AS numeric) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(s.document -> 'a' ->> 1 AS numeric) IS DISTINCT FROM @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND (s.document -> 'a' ->> 2) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND (s.document -> 'a' ->> 2) IS DISTINCT FROM @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(s.document -> 'a' ->> 4 AS boolean)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND CAST(s.document -> 'a' ->> 4 AS boolean) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND jsonb_array_length(CASE jsonb_typeof(s.document -> 'a') WHEN 'array' THEN s.document -> 'a' END) > 4

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE (s.id = 4 OR s.id = 10 OR s.id = 16 OR s.id = 22) AND (jsonb_array_length(CASE jsonb_typeof(s.document -> 'a') WHEN 'array' THEN s.document -> 'a' END) > 4) IS NOT TRUE

-- An_element_of_a_list
SELECT DISTINCT s.parcel -> 'Labels' ->> 0 AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Pieces' AS integer) > 0

SELECT DISTINCT COALESCE(s.parcel -> 'Labels' ->> 1, '') || @p AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Pieces' AS integer) > 0

SELECT DISTINCT upper((s.parcel -> 'Labels' ->> 2) COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(s.parcel ->> 'Pieces' AS integer) > 0

-- Two_properties_are_two_queries

