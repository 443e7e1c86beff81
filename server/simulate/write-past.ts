import { startOfDay } from '#shared/domain/time.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import type { Command } from '#shared/domain/commands.ts';
import { CONSOLE } from '#shared/domain/access.ts';
import { handleCommand } from '../office/handle-command.ts';
import { lookOnceOn } from '../office/look-for-doubts.ts';
import { lookUp, NOTHING_LOOKED_UP } from '../office/look-up.ts';
import { freeTextOf, payloadHash } from '../office/payload-hash.ts';
import { sealFor } from '../office/seal.ts';
import type { Store } from '../store/store.ts';
import { refOf, sealText } from '../store/texts.ts';
import { makeAgenda } from './agenda.ts';
import { paceOf, visitorsOf } from './arrivals.ts';
import { chanceOf } from './chance.ts';
import { type Conduct, USUAL } from './conduct.ts';
import type { Hall } from './hall.ts';
import { playDay } from './hall-day.ts';
import { workingDays } from './past-days.ts';

/**
 * A believable past, written as it would have happened: every number, call and rating goes through the
 * office's own decision and into its journal. Invented from a seed; nothing in it is anyone's figure.
 */

export interface Past {
  readonly store: Store;
  /** First and last day, both counted, `2026-07-01`. */
  readonly from: string;
  readonly to: string;
  /** The office's day today; the past ends before it. */
  readonly today: string;
  /** Numbers given on a usual day. */
  readonly perDay: number;
  readonly seed: number;
  /** How people behave; left out: as usual. */
  readonly conduct?: Conduct;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}

export type PastWritten =
  | { readonly ok: true; readonly days: number; readonly visits: number; readonly events: number }
  | { readonly ok: false; readonly reason: PastRefusal };

/**
 * Why no past is written: nothing may stand on its days already, it ends before today, and today has not
 * begun in earnest (its numbers would be forgotten).
 */
export type PastRefusal =
  | 'office-not-configured'
  | 'not-past'
  | 'visits-there'
  | 'today-began'
  | 'no-working-day';

/** How many numbers a small ward gives on a usual day. */
export const USUAL_PER_DAY = 45;

/** Writes the past, one transaction a day. What a day began is whole or not there at all. */
export function writePast(past: Past): PastWritten {
  const { store, from, to, today, onProgress } = past;
  const present = store.stateAt();
  const { office } = present;
  if (!office) return { ok: false, reason: 'office-not-configured' };
  if (to >= today) return { ok: false, reason: 'not-past' };
  if (present.day >= today && present.tickets.size > 0) return { ok: false, reason: 'today-began' };
  const taken = store.periodCounts(from, to).procedures.some((one) => one.tickets > 0);
  if (taken) return { ok: false, reason: 'visits-there' };
  const days = workingDays(office, from, to);
  if (days.length === 0) return { ok: false, reason: 'no-working-day' };

  // The past runs on a clock of its own, on which no day has come yet; the next real day follows it.
  let state = dayless(present);
  let visits = 0;
  days.forEach((day, done) => {
    store.transaction(() => {
      const hall = hallOf(past, day, office, state);
      lookFirst(hall, store);
      const usual = visitorsOf(office, day, past.perDay, hall.chance);
      playDay(hall, hall.conduct.visitors(hall, usual));
      state = hall.state();
      visits += hall.visitors.size;
    });
    onProgress?.({ done: done + 1, of: days.length });
  });
  return { ok: true, days: days.length, visits, events: state.seq - present.seq };
}

/** What was rated on the days before is looked at as a day opens (SPEC D1). */
function lookFirst({ day, instant, send }: Hall, store: Store): void {
  const doubted = lookOnceOn(store, day);
  if (doubted) send(CONSOLE, instant(0), doubted);
}

/** What outlasts every day. */
function dayless(state: State): State {
  const { office, officeSeq, names, policies, devices, published, headline, seq } = state;
  const lasting = { office, officeSeq, names, policies, devices, published, headline, seq };
  return { ...EMPTY_STATE, ...lasting };
}

function hallOf(
  { store, seed, perDay, conduct = USUAL }: Past,
  day: string,
  office: Hall['office'],
  before: State,
): Hall {
  const midnight = startOfDay(day, office.timeZone);
  let state = before;
  let said = 0;
  return {
    office,
    day,
    agenda: makeAgenda(),
    chance: chanceOf(`${seed} ${day}`),
    aside: chanceOf(`${seed} ${day} aside`),
    conduct,
    pace: paceOf(perDay),
    visitors: new Map(),
    state: () => state,
    instant: (minute) => midnight + Math.round(minute * 60_000),
    send(by, at, body) {
      said += 1;
      const command: Command = { ...body, id: `past-${day}-said-${said}`, at };
      const free = freeTextOf(command);
      const text = free ? sealText(`${command.id}-text`, free.text) : null;
      const sealed = text && refOf(text);
      const asked = { command, payloadHash: payloadHash(command), text };
      const seal = command.type === 'give-rating' ? sealFor(command) : null;
      // A day's visits are in its state; a rating that is given anew is in the tables alone.
      const looked =
        command.type === 'change-rating' ? lookUp(store, state, command, at) : NOTHING_LOOKED_UP;
      const given = { now: at, by, sealed, draft: null, ...looked, ...(seal ? { seal } : {}) };
      const handled = handleCommand(store, state, asked, given);
      if (handled.answer.outcome === 'refused') {
        throw new Error(`A simulated ${body.type} was refused: ${handled.answer.reason}.`);
      }
      state = handled.state;
      return handled.answer.result;
    },
  };
}
