-- Ratings of the headline, each as its giver said it last, from the journal's own rows alone: no mark, and no flag (SPEC R2, R9, R14, D1).
CREATE TEMP VIEW counted_ratings AS
SELECT
  given.seq,
  json_extract(given.body, '$.day') AS day,
  json_extract(given.body, '$.visit') AS visit,
  json_extract(given.body, '$.procedure') AS procedure,
  coalesce(
    (
      SELECT changed.body FROM journal AS changed
      WHERE changed.type = 'rating-changed'
        AND json_extract(changed.body, '$.rating') = json_extract(given.body, '$.rating')
        AND json_array_length(changed.body, '$.marks') = 0
      ORDER BY changed.seq DESC LIMIT 1
    ),
    given.body
  ) AS said
FROM journal AS given
WHERE given.type = 'rating-given'
  AND json_array_length(given.body, '$.marks') = 0
  AND given.seq NOT IN (
    SELECT json_extract(found.value, '$.rating')
    FROM journal AS looked, json_each(looked.body, '$.found') AS found
    WHERE looked.type = 'ratings-flagged'
  );
