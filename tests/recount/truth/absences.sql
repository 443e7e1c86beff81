-- Absences that count as served, or do not, otherwise than the time since the last call, and since the one that began this turn,
-- says (SPEC R16).
WITH
  since AS (
    SELECT
      gone.seq,
      gone.at,
      gone.body ->> '$.served' AS served,
      (
        SELECT calls.at FROM calls
        WHERE calls.ticket = gone.body ->> '$.ticket' AND calls.seq < gone.seq
        ORDER BY calls.seq DESC LIMIT 1
      ) AS called,
      (
        SELECT calls_again.at FROM calls_again
        WHERE calls_again.ticket = gone.body ->> '$.ticket' AND calls_again.seq < gone.seq
        ORDER BY calls_again.seq DESC LIMIT 1
      ) AS called_again
    FROM journal AS gone
    WHERE gone.type = 'ticket-marked-absent'
  )
SELECT seq FROM since
WHERE served <> (at - max(called, coalesce(called_again, 0)) >= 120000 OR at - called >= 240000);
