-- Flattened
SELECT e.last_name, et.territory_id
FROM employees AS e
JOIN employee_territories AS et ON et.employee_id = e.id

SELECT t.name
FROM employees AS e
JOIN employee_territories AS et ON et.employee_id = e.id
JOIN territories AS t ON et.territory_id = t.id

SELECT DISTINCT r.name
FROM employees AS e
JOIN employee_territories AS et ON et.employee_id = e.id
JOIN territories AS t ON et.territory_id = t.id
LEFT JOIN regions AS r ON t.region_id = r.id

SELECT e.last_name
FROM regions AS r
JOIN territories AS t ON t.region_id = r.id
JOIN employee_territories AS et ON et.territory_id = t.id
JOIN employees AS e ON et.employee_id = e.id

SELECT r.name, et.employee_id
FROM regions AS r
JOIN territories AS t ON t.region_id = r.id
JOIN employee_territories AS et ON et.territory_id = t.id

SELECT r.name, t.id, e.last_name
FROM regions AS r
JOIN territories AS t ON t.region_id = r.id
JOIN employee_territories AS et ON et.territory_id = t.id
JOIN employees AS e ON et.employee_id = e.id

SELECT r.name, COALESCE(t.id, @p) AS territory
FROM regions AS r
LEFT JOIN territories AS t ON t.region_id = r.id

SELECT t.id, COALESCE(et.employee_id, 0) AS employee
FROM territories AS t
LEFT JOIN employee_territories AS et ON et.territory_id = t.id AND et.share > @p

SELECT t.id, t.territory_id
FROM (
    SELECT e.id, et.territory_id, ROW_NUMBER() OVER (PARTITION BY e.id ORDER BY et.territory_id) AS place
    FROM employees AS e
    JOIN employee_territories AS et ON et.employee_id = e.id
) AS t
WHERE t.place <= 1

-- Grouped
SELECT t.region_id, COUNT(*) AS count, SUM(et.share) AS share
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
GROUP BY t.region_id

SELECT r.name, COUNT(DISTINCT et.employee_id) AS people
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
LEFT JOIN regions AS r ON t.region_id = r.id
GROUP BY r.name

SELECT e.last_name, COUNT(*) AS count
FROM employee_territories AS et
JOIN employees AS e ON et.employee_id = e.id
GROUP BY e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills

SELECT e.first_name, t.name, MIN(et.since) AS first
FROM employee_territories AS et
JOIN employees AS e ON et.employee_id = e.id
JOIN territories AS t ON et.territory_id = t.id
GROUP BY e.first_name, t.name

SELECT t.name, MAX(t.id) AS ids
FROM territories AS t
GROUP BY t.name
HAVING COUNT(*) > 1

SELECT COALESCE(r.name, @p) AS region, COUNT(*) AS count
FROM territories AS t
LEFT JOIN regions AS r ON t.region_id = r.id
GROUP BY r.id, r.name

SELECT t.region_id, SUM((
    SELECT COUNT(*)
    FROM employee_territories AS et
    WHERE et.territory_id = t.id
)) AS employees
FROM territories AS t
GROUP BY t.region_id

SELECT et.since IS NULL AS `key`, MAX(et.since) AS max, COUNT(CASE WHEN et.share > @p THEN 1 END) AS count
FROM employee_territories AS et
GROUP BY et.since IS NULL

SELECT (
    SELECT COUNT(*)
    FROM employee_territories AS et
    WHERE et.employee_id = e.id
) AS `key`, COUNT(*) AS count
FROM employees AS e
GROUP BY (
    SELECT COUNT(*)
    FROM employee_territories AS et
    WHERE et.employee_id = e.id
)

-- Nested_into_each_other
SELECT r.name, r.id
FROM regions AS r
ORDER BY r.id

SELECT t.region_id, t.id
FROM territories AS t
WHERE t.region_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY t.id

SELECT k.n, e.last_name
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN employee_territories AS et ON et.territory_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
JOIN employees AS e ON et.employee_id = e.id
ORDER BY et.employee_id

SELECT e.last_name, e.id
FROM employees AS e
ORDER BY e.id

SELECT et.employee_id, t.name
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
WHERE et.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY et.territory_id

SELECT e.reports_to_id, e.last_name
FROM employees AS e
WHERE e.reports_to_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY e.id

SELECT e.id
FROM employees AS e
ORDER BY e.id

SELECT e.reports_to_id, e.id
FROM employees AS e
WHERE e.reports_to_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY e.id

SELECT et.employee_id, et.territory_id
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
WHERE et.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY et.territory_id

SELECT k.n, et.employee_id
FROM (SELECT ordinal - 1 AS n, territory_id, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, territory_id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$[0]', id bigint PATH '$[1]')) AS list) AS k
JOIN employee_territories AS et ON et.employee_id <> k.id
JOIN territories AS t ON t.id = JSON_UNQUOTE(JSON_QUOTE(k.territory_id))
WHERE et.territory_id = t.id
ORDER BY et.employee_id

-- Set_operations_over_the_entity_between
SELECT e.id
FROM employees AS e
EXCEPT
SELECT et.employee_id
FROM employee_territories AS et

SELECT t.id
FROM territories AS t
EXCEPT
SELECT et.territory_id
FROM employee_territories AS et

SELECT t.id, t.name, t.region_id
FROM territories AS t
WHERE t.region_id = 1
UNION
SELECT t1.id, t1.name, t1.region_id
FROM territories AS t1
WHERE EXISTS (
    SELECT 1
    FROM employee_territories AS et
    WHERE et.territory_id = t1.id
)

SELECT t.name
FROM (
    SELECT r.name
    FROM regions AS r
    UNION ALL
    SELECT t1.name
    FROM territories AS t1
) AS t
ORDER BY t.name

SELECT t.territory_id
FROM (
    SELECT et.employee_id, et.territory_id, et.since, et.share
    FROM employee_territories AS et
    WHERE et.share > @p
    INTERSECT
    SELECT et1.employee_id, et1.territory_id, et1.since, et1.share
    FROM employee_territories AS et1
    WHERE et1.since IS NOT NULL
) AS t

SELECT t.last_name
FROM (
    SELECT DISTINCT e.id, e.first_name, e.last_name, e.birth_date, e.hired_at, e.reports_to_id, e.salary, e.shift_start, e.skills
    FROM employee_territories AS et
    JOIN employees AS e ON et.employee_id = e.id
) AS t
ORDER BY t.id

SELECT COUNT(*) AS c0
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY et.employee_id) AS place
    FROM employee_territories AS et
) AS t
WHERE t.place = 1

SELECT t.employee_id
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY et.territory_id ORDER BY et.share, et.employee_id, et.territory_id) AS place, et.employee_id, et.territory_id, et.share
    FROM employee_territories AS et
) AS t
WHERE t.place = 1
ORDER BY t.share, t.employee_id, t.territory_id

-- The_other_side_as_a_collection
SELECT e.id
FROM employees AS e
ORDER BY e.id

SELECT et.employee_id, t.id, t.name, t.region_id
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
WHERE et.employee_id IN (@keys_1, @keys_2, @keys_3, @keys_4, @keys_5, @keys_6, @keys_7, @keys_8)
ORDER BY t.id

SELECT t.id
FROM territories AS t
ORDER BY t.id

SELECT k.n, e.last_name
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin PATH '$')) AS list) AS k
JOIN employee_territories AS et ON et.territory_id = JSON_UNQUOTE(JSON_QUOTE(k.id))
JOIN employees AS e ON et.employee_id = e.id
WHERE e.salary > @p
ORDER BY e.id

SELECT r.id
FROM regions AS r
ORDER BY r.id

SELECT t.n, t.last_name
FROM (
    SELECT DISTINCT k.n, e.last_name
    FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
    JOIN territories AS t1 ON t1.region_id = k.id
    JOIN employee_territories AS et ON et.territory_id = t1.id
    JOIN employees AS e ON et.employee_id = e.id
) AS t
ORDER BY t.last_name

SELECT k.n, et.employee_id
FROM (SELECT ordinal - 1 AS n, id FROM JSON_TABLE(@keys, '$[*]' COLUMNS (ordinal FOR ORDINALITY, id bigint PATH '$')) AS list) AS k
JOIN employee_territories AS et ON et.employee_id <> k.id
WHERE EXISTS (
    SELECT 1
    FROM employee_territories AS et1
    WHERE et1.employee_id = k.id AND et1.territory_id = et.territory_id
)
ORDER BY et.employee_id, et.territory_id

-- Through_the_entity_between
SELECT e.id
FROM employees AS e
WHERE EXISTS (
    SELECT 1
    FROM employee_territories AS et
    JOIN territories AS t ON et.territory_id = t.id
    WHERE et.employee_id = e.id AND t.name = @p
)

SELECT e.last_name
FROM employees AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM employee_territories AS et
    WHERE et.employee_id = e.id
)

SELECT e.last_name
FROM employees AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM employee_territories AS et
    WHERE et.employee_id = e.id AND et.since IS NULL
)

SELECT e.last_name
FROM employees AS e
WHERE (
    SELECT COUNT(*)
    FROM employee_territories AS et
    WHERE et.employee_id = e.id
) > 1

SELECT t.id
FROM territories AS t
WHERE EXISTS (
    SELECT 1
    FROM employee_territories AS et
    JOIN employees AS e ON et.employee_id = e.id
    WHERE et.territory_id = t.id AND e.first_name = @p
)

SELECT t.id
FROM territories AS t
WHERE (
    SELECT COUNT(*)
    FROM employee_territories AS et
    WHERE et.territory_id = t.id AND et.share > @p
) = 2

SELECT et.territory_id
FROM employee_territories AS et
JOIN employees AS e ON et.employee_id = e.id
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE e1.last_name = @p

SELECT et.employee_id
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
WHERE t.region_id IS NULL

SELECT e.last_name, t.name, r.name AS region
FROM employee_territories AS et
JOIN employees AS e ON et.employee_id = e.id
JOIN territories AS t ON et.territory_id = t.id
LEFT JOIN regions AS r ON t.region_id = r.id

-- Up_and_down_the_tree
SELECT e.last_name, e1.last_name AS boss, e2.last_name AS top
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
LEFT JOIN employees AS e2 ON e1.reports_to_id = e2.id

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE e1.reports_to_id IS NOT NULL

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE e1.reports_to_id = 1

SELECT e.id
FROM employees AS e
WHERE EXISTS (
    SELECT 1
    FROM employees AS e1
    WHERE e1.reports_to_id = e.id AND EXISTS (
        SELECT 1
        FROM employees AS e2
        WHERE e2.reports_to_id = e1.id
    )
)

SELECT e.id
FROM employees AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM employees AS e1
    WHERE e1.reports_to_id = e.id
)

SELECT e.id, (
    SELECT COUNT(*)
    FROM employees AS e1
    WHERE e1.reports_to_id = e.id
) AS reports, (
    SELECT COALESCE(SUM((
        SELECT COUNT(*)
        FROM employees AS e3
        WHERE e3.reports_to_id = e2.id
    )), 0)
    FROM employees AS e2
    WHERE e2.reports_to_id = e.id
) AS below
FROM employees AS e

SELECT e.id, (
    SELECT MAX(e1.salary)
    FROM employees AS e1
    WHERE e1.reports_to_id = e.id
) AS best, (
    SELECT MAX(e3.salary)
    FROM employees AS e2
    JOIN employees AS e3 ON e3.reports_to_id = e2.id
    WHERE e2.reports_to_id = e.id
) AS most
FROM employees AS e

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE e.salary > e1.salary

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
WHERE e.salary >= (
    SELECT MAX(e2.salary)
    FROM employees AS e2
    WHERE e2.reports_to_id = e1.id
)

SELECT e1.last_name, COUNT(*) AS count, SUM(e.salary) AS sum
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
GROUP BY e1.last_name

SELECT e.id
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id
ORDER BY e1.last_name, e.last_name DESC

SELECT e.id
FROM employees AS e
WHERE e.reports_to_id <=> (
    SELECT e1.id
    FROM employees AS e1
    WHERE e1.last_name = @p
    LIMIT 1
)

SELECT e.id, (
    SELECT COUNT(*)
    FROM employees AS e2
    WHERE e2.reports_to_id = e1.id AND e2.id <> e.id
) AS peers
FROM employees AS e
LEFT JOIN employees AS e1 ON e.reports_to_id = e1.id

-- Who_works_with_whom
SELECT et.employee_id, et1.employee_id AS b, et.territory_id
FROM employee_territories AS et
JOIN employee_territories AS et1 ON et.territory_id = et1.territory_id
WHERE et.employee_id < et1.employee_id

SELECT e.last_name, e1.last_name AS b
FROM employee_territories AS et
JOIN territories AS t ON et.territory_id = t.id
JOIN employee_territories AS et1 ON et1.territory_id = t.id
JOIN employees AS e ON et.employee_id = e.id
JOIN employees AS e1 ON et1.employee_id = e1.id
WHERE et.employee_id < et1.employee_id

SELECT e.id
FROM employees AS e
WHERE EXISTS (
    SELECT 1
    FROM employee_territories AS et
    JOIN territories AS t ON et.territory_id = t.id
    WHERE et.employee_id = e.id AND EXISTS (
        SELECT 1
        FROM employee_territories AS et1
        WHERE et1.territory_id = t.id AND et1.employee_id <> e.id
    )
)

SELECT et.employee_id, et.territory_id
FROM employee_territories AS et
WHERE EXISTS (
    SELECT 1
    FROM employee_territories AS et1
    WHERE et1.employee_id = et.employee_id AND et1.territory_id <> et.territory_id
)

SELECT et.employee_id, et1.share
FROM employee_territories AS et
JOIN employee_territories AS et1 ON et.employee_id = et1.employee_id AND et.territory_id = et1.territory_id
