-- Ratings kept but set apart by a mark (SPEC R9). Parameters: first day, last day.
SELECT count(*) AS n
FROM journal
WHERE type = 'rating-given'
  AND json_extract(body, '$.day') BETWEEN :from AND :to
  AND json_array_length(body, '$.marks') > 0;
