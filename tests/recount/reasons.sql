-- Reasons named in ratings that count (SPEC R6, R9). Parameters: first day, last day.
SELECT
  reason.value AS reason,
  count(*) AS n
FROM counted_ratings, json_each(counted_ratings.said, '$.reasons') AS reason
WHERE day BETWEEN :from AND :to
GROUP BY reason
ORDER BY reason;
