-- A_member_as_a_value
SELECT DISTINCT length(jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[]) + regexp_count(jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[], '[\U00010000-\U0010FFFF]') AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT jsonb_array_length(jsonb_path_query_first(s.parcel, '$."Labels"')) AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

SELECT DISTINCT CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) - 1 AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_groups
SELECT jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[] AS key, COUNT(*) AS count
FROM samples AS s
WHERE s.parcel IS NOT NULL
GROUP BY jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[]

-- A_member_in_a_condition
SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[]) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[]) IS DISTINCT FROM @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND starts_with(jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[], @p)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND starts_with(jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[], @p) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) > 0

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) > 0) IS NOT TRUE

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) = s.id - s.id

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) IS DISTINCT FROM s.id - s.id

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Weight"') #>> ARRAY[]::text[] AS numeric) = @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Weight"') #>> ARRAY[]::text[] AS numeric) IS DISTINCT FROM @p

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Weight"') #>> ARRAY[]::text[] AS numeric) IS NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Weight"') #>> ARRAY[]::text[] AS numeric) IS NOT NULL

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Weight"') #>> ARRAY[]::text[] AS numeric) > CAST(1 AS numeric)

SELECT s.id, s.bool, s.bool_n, s.s_byte, s.s_byte_n, s.byte, s.byte_n, s.short, s.short_n, s.u_short, s.u_short_n, s."int", s.int_n, s.u_int, s.u_int_n, s.long, s.long_n, s.u_long, s.u_long_n, s."float", s.float_n, s.double, s.double_n, s."decimal", s.decimal_n, s.string, s.string_n, s."char", s.char_n, s.bytes, s.bytes_n, s.guid, s.guid_n, s.date_time, s.date_time_n, s."offset", s.offset_n, s.date, s.date_n, s."time", s.time_n, s.span, s.span_n, s.number, s.number_n, s.word, s.word_n, s.document, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL AND (CAST(jsonb_path_query_first(s.parcel, '$."Weight"') #>> ARRAY[]::text[] AS numeric) > CAST(1 AS numeric)) IS NOT TRUE

-- A_member_is_selected
SELECT s.id, jsonb_path_query_first(s.parcel, '$."Address"') #>> ARRAY[]::text[] AS address, CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) AS pieces, CAST(jsonb_path_query_first(s.parcel, '$."Weight"') #>> ARRAY[]::text[] AS numeric) AS weight, s.parcel
FROM samples AS s
WHERE s.parcel IS NOT NULL

-- A_member_orders
SELECT s.id
FROM samples AS s
WHERE s.parcel IS NOT NULL
ORDER BY CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) DESC NULLS LAST, s.id

-- An_element_of_a_list
SELECT DISTINCT jsonb_path_query_first(s.parcel, '$."Labels"[0]') #>> ARRAY[]::text[] AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) > 0

SELECT DISTINCT COALESCE(jsonb_path_query_first(s.parcel, '$."Labels"[1]') #>> ARRAY[]::text[], '') || @p AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) > 0

SELECT DISTINCT upper((jsonb_path_query_first(s.parcel, '$."Labels"[2]') #>> ARRAY[]::text[]) COLLATE "und-x-icu") COLLATE "C" AS c0
FROM samples AS s
WHERE s.parcel IS NOT NULL AND CAST(jsonb_path_query_first(s.parcel, '$."Pieces"') #>> ARRAY[]::text[] AS integer) > 0

-- Two_properties_are_two_queries

