import { existsSync } from 'node:fs';
import { addDays, dayOf } from '#shared/domain/time.ts';
import { type Config, dataFiles } from '../../config.ts';
import { USUAL_PER_DAY, writePast } from '../../simulate/write-past.ts';
import { newestVisitDay } from '../../simulate/newest-visit-day.ts';
import { progressBar } from '../progress-bar.ts';
import { withStoppedOffice } from '../stopped-office.ts';
import { type Asked, countOf, Misused, Refused, textOf, type Verb } from '../verb.ts';

/** `simulate`: writes an invented past into the journal, for trying things out. Never into an office at work: one with a device of its own. */

export const SIMULATE: Verb = {
  name: 'simulate',
  takes: '--days N',
  says: ({ verbs }) => verbs.simulate,
  options: {
    days: { type: 'string', shows: 'N', says: ({ verbs }) => verbs.simulateDays },
    'per-day': {
      type: 'string',
      shows: 'N',
      says: ({ verbs }) => verbs.simulatePerDay(USUAL_PER_DAY),
    },
    seed: { type: 'string', shows: 'N', says: ({ verbs }) => verbs.simulateSeed },
    from: { type: 'string', shows: 'DATE', says: ({ verbs }) => verbs.simulateFrom },
  },
  run: simulate,
};

async function simulate(asked: Asked) {
  const { config, around, words } = asked;
  const { verbs: said } = words;
  const days = countOf(asked, 'days', 3660);
  const perDay = countOf(asked, 'per-day', 5000, USUAL_PER_DAY);
  const seed = countOf(asked, 'seed', 2 ** 31, 1);
  const chosen = firstDayOf(asked);
  const bar = progressBar(said.simulating, around);

  const written = await withStoppedOffice(config, (store) => {
    // Whatever happened for real was said by a device; in the demonstration everything is invented.
    if (!isDemonstration(config) && store.hasHappened('device-paired')) {
      throw new Refused('office-at-work', said.onlyInvented);
    }
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
  if (!past.ok) throw new Refused(past.reason, said.noPast[past.reason]);
  const { days: worked, visits, events } = past;
  return {
    ok: true,
    json: { from, to, days: worked, visits, events },
    text: said.simulated(from, to, visits, worked, events),
  };
}

function isDemonstration({ dataDir }: Config): boolean {
  return existsSync(dataFiles(dataDir).demonstration);
}

function firstDayOf(asked: Asked): string | undefined {
  const day = textOf(asked, 'from');
  if (day === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay || addDays(day, 0) !== day) throw new Misused(asked.words.verbs.takesDay);
  return day;
}
