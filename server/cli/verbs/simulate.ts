import { addDays, dayOf } from '#shared/domain/time.ts';
import { type PastRefusal, USUAL_PER_DAY, writePast } from '../../simulate/write-past.ts';
import { newestVisitDay } from '../../simulate/newest-visit-day.ts';
import { progressBar } from '../progress-bar.ts';
import { withStoppedOffice } from '../stopped-office.ts';
import { type Asked, countOf, Misused, Refused, textOf, type Verb } from '../verb.ts';

/** `simulate`: writes an invented past into the journal, for trying things out. Never into an office at work. */

export const SIMULATE: Verb = {
  name: 'simulate',
  takes: '--days N',
  says: 'Writes a believable past: numbers, calls, outcomes and ratings. The office must be stopped.',
  options: {
    days: { type: 'string', shows: 'N', says: 'how many days, weekends counted but left empty' },
    'per-day': { type: 'string', shows: 'N', says: `numbers on a usual day (${USUAL_PER_DAY})` },
    seed: { type: 'string', shows: 'N', says: 'the same seed writes the same past (1)' },
    from: {
      type: 'string',
      shows: 'DATE',
      says: 'first day; left out: the day after the newest visits, else as many days before today',
    },
  },
  run: simulate,
};

const SENTENCES: Readonly<Record<PastRefusal, string>> = {
  'office-not-configured': 'The office has no file yet. Start it once (npm start).',
  'not-past': 'A past ends before today. Choose an earlier --from or fewer --days.',
  'visits-there': 'There are visits on these days already. Choose other days with --from.',
  'today-began': 'Numbers were given today. Do this on a day on which the office has not begun.',
  'no-working-day': 'The office does not work on any of these days.',
};

async function simulate(asked: Asked) {
  const { config, around } = asked;
  const days = countOf(asked, 'days', 3660);
  const perDay = countOf(asked, 'per-day', 5000, USUAL_PER_DAY);
  const seed = countOf(asked, 'seed', 2 ** 31, 1);
  const chosen = firstDayOf(asked);
  const bar = progressBar('simulate', around);

  const written = await withStoppedOffice(config, (store) => {
    const zone = store.stateAt().office?.timeZone ?? 'UTC';
    const today = dayOf(around.clock(), zone);
    const newest = newestVisitDay(store, today);
    const from = chosen ?? (newest ? addDays(newest, 1) : addDays(today, -days));
    const to = addDays(from, days - 1);
    const onProgress = ({ done, of }: { done: number; of: number }) => bar.show(done, of);
    try {
      return { from, to, past: writePast({ store, from, to, today, perDay, seed, onProgress }) };
    } finally {
      bar.close();
    }
  });
  const { from, to, past } = written;
  if (!past.ok) throw new Refused(past.reason, SENTENCES[past.reason]);
  const { days: worked, visits, events } = past;
  return {
    ok: true,
    json: { from, to, days: worked, visits, events },
    text: `${from} to ${to}: ${visits} numbers on ${worked} working days, ${events} events.`,
  };
}

function firstDayOf(asked: Asked): string | undefined {
  const day = textOf(asked, 'from');
  if (day === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay || addDays(day, 0) !== day)
    throw new Misused('--from takes a day such as 2026-07-01.');
  return day;
}
