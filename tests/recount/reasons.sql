-- Reasons named in ratings that count (SPEC R6, R9). Parameters: first day, last day.
SELECT
  reason.value AS reason,
  count(*) AS n
FROM journal, json_each(journal.body, '$.reasons') AS reason
WHERE journal.type = 'rating-given'
  AND json_extract(journal.body, '$.day') BETWEEN :from AND :to
  AND json_array_length(journal.body, '$.marks') = 0
GROUP BY reason
ORDER BY reason;
