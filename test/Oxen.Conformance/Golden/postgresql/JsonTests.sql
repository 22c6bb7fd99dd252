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

