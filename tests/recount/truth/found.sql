-- What a look finds of what it may flag, by the rules D2 to D8, and no look had found before it; then what it is said to have found (SPEC D1).
WITH
  -- On the tablet that asked about this very visit, while it asked: neither it nor its visit is one of many (SPEC D2).
  own AS (
    SELECT rating, visit FROM taken, look
    WHERE is_timed AND channel = 'tablet' AND given - (
      SELECT at FROM endings
      WHERE endings.ticket = visit AND endings.seq <= through
      ORDER BY endings.seq DESC LIMIT 1
    ) BETWEEN 0 AND 180000
  ),
  timed AS (SELECT * FROM taken WHERE is_timed AND rating NOT IN (SELECT rating FROM own)),
  crowds AS (
    SELECT
      opens.counter,
      opens.given AS opens,
      closes.given AS closes,
      (SELECT count(*) FROM timed WHERE timed.counter = opens.counter AND given BETWEEN opens.given AND closes.given) AS given,
      (SELECT count(*) FROM visits_taken WHERE visits_taken.counter = opens.counter AND at BETWEEN opens.given - 180000 AND closes.given AND ticket NOT IN (SELECT visit FROM own)) AS ended
    FROM timed AS opens
    JOIN timed AS closes ON closes.counter = opens.counter AND closes.given BETWEEN opens.given AND opens.given + 300000
  ),
  one_by_one AS (
    SELECT
      taken.*,
      row_number() OVER (PARTITION BY counter ORDER BY given, rating)
        - row_number() OVER (PARTITION BY counter, answers ORDER BY given, rating) AS run
    FROM taken
  ),
  runs AS (SELECT counter, answers, run, count(*) AS n FROM one_by_one GROUP BY counter, answers, run),
  by_answers AS (SELECT counter, answers, count(*) AS n FROM taken GROUP BY counter, answers),
  expected AS (
    SELECT
      runs.*,
      (SELECT sum(n) FROM by_answers WHERE by_answers.counter <> runs.counter) AS others,
      (SELECT sum(n) FROM by_answers WHERE by_answers.counter <> runs.counter AND by_answers.answers = runs.answers) AS alike
    FROM runs
    WHERE n > 5
  ),
  unlikely AS (
    SELECT counter, answers, run FROM expected
    WHERE pow(
      iif(coalesce(others, 0) < 100, 0.9, max(0.5, min(0.95, coalesce(alike, 0) * 1.0 / others))),
      n
    ) < 1e-6
  ),
  phones AS (
    SELECT phone, opens.given AS opens
    FROM taken AS opens
    WHERE phone IS NOT NULL
      AND (SELECT count(*) FROM taken WHERE taken.phone = opens.phone AND given BETWEEN opens.given AND opens.given + 7 * 86400000) >= 3
  ),
  by_time AS (
    SELECT
      procedure,
      served_ms,
      row_number() OVER (PARTITION BY procedure ORDER BY served_ms) AS place,
      count(*) OVER (PARTITION BY procedure) AS visits
    FROM visits_taken
    WHERE NOT has_left AND served_ms IS NOT NULL
  ),
  medians AS (SELECT procedure, served_ms FROM by_time WHERE visits >= 20 AND place = (visits + 1) / 2),
  doubts AS (
    SELECT rating, 'burst' AS flag
    FROM crowds JOIN timed ON timed.counter = crowds.counter AND timed.given BETWEEN opens AND closes
    WHERE crowds.given >= 5 AND crowds.given > ended
    UNION
    SELECT rating, 'too-fast' FROM taken WHERE took_ms < 1000
    UNION
    SELECT rating, 'same-run' FROM one_by_one JOIN unlikely USING (counter, answers, run)
    UNION
    SELECT rating, 'staff-browser' FROM taken WHERE staff_browser
    UNION
    SELECT rating, 'same-phone'
    FROM phones JOIN taken ON taken.phone = phones.phone AND given BETWEEN opens AND opens + 7 * 86400000
    UNION
    SELECT rating, 'discarded-slip'
    FROM taken JOIN absences ON absences.ticket = visit, look
    WHERE channel = 'phone' AND absences.seq <= through AND coalesce(served_ms, 0) < 60000
    UNION
    SELECT rating, 'ghost-visit'
    FROM taken JOIN numbers ON numbers.ticket = visit JOIN medians USING (procedure)
    WHERE taken.served_ms < 60000 AND taken.served_ms * 5 < medians.served_ms
  ),
  fresh AS (
    SELECT doubts.* FROM doubts JOIN taken USING (rating), look
    WHERE is_open AND NOT EXISTS (
      SELECT 1 FROM flags
      WHERE flags.seq < look.seq AND flags.rating = doubts.rating AND flags.flag = doubts.flag
    )
  ),
  said AS (SELECT flags.rating, flags.flag FROM flags, look WHERE flags.seq = look.seq)
SELECT rating, flag, 'missed' AS how FROM (SELECT * FROM fresh EXCEPT SELECT * FROM said)
UNION ALL
SELECT rating, flag, 'invented' FROM (SELECT * FROM said EXCEPT SELECT * FROM fresh);
