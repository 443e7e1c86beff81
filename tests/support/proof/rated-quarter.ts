import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Answers, Seal } from '#shared/domain/events.ts';
import { REASONS, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { beginReceipt } from '#shared/client/receipt.ts';
import { draftFor } from '../../../server/office/draft.ts';
import { handleCommand } from '../../../server/office/handle-command.ts';
import { lookForDoubts } from '../../../server/office/look-for-doubts.ts';
import { lookUp } from '../../../server/office/look-up.ts';
import { payloadHash } from '../../../server/office/payload-hash.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import { OFFICE } from '../../store/sample-office.ts';

/** A published quarter whose citizens kept their receipts: rated through the rules, as devices do, some of it anew. */

/** What a citizen has at home, and what the device sent. */
export interface Kept {
  readonly rating: string;
  readonly code: string;
  readonly answers: Answers;
  readonly reasons: readonly string[];
  /** Of the last version. */
  readonly seal: Seal;
}

export interface RatedQuarter {
  readonly store: Store;
  readonly kept: readonly Kept[];
  /** Rated as well, on tablets that had no line: the office hears of it once `tellLate` is called. */
  readonly late: readonly Kept[];
  /** @param day days after the first */
  tellLate(day: number): void;
  /** The lead publishes, or corrects where the quarter is public. @param day days after the first */
  publish(day: number, reason?: string): Answer;
  tell(by: Actor, words: object, at: number, said?: number): Answer;
}

export const QUARTER = '2026-Q4';
/** 23 November 2026, 08:00 in the office. */
export const FIRST_MORNING = Date.UTC(2026, 10, 23, 1);
export const DAY_MS = 86_400_000;
/** Days from the first to one after the quarter. */
export const NEW_YEAR = 45;
const PER_DAY = 200;
/** Of those that a questionnaire offers. */
const REASON = REASONS[0];

const actor = (id: string, role: Actor['role'], place: Partial<Actor> = {}): Actor => ({
  id,
  role,
  counter: null,
  point: null,
  ...place,
});
const KIOSK = actor('kiosk-hall', 'kiosk', { point: 'sanh' });
const CLERK = actor('clerk-1', 'clerk');
export const TABLET = actor('tablet-1', 'tablet', { counter: '1' });
const LEAD = actor('lead', 'lead');

/** Rates and publishes; one rating in seven is given anew. @param late further ratings that the office does not hear of at once  @param file path, or `:memory:` */
export async function ratedQuarter(
  ratings: number,
  { file = ':memory:', late = 0 }: { readonly file?: string; readonly late?: number } = {},
): Promise<RatedQuarter> {
  const store = openStore(file);
  let state = store.stateAt();
  let made = 0;

  function tell(by: Actor, words: object, at: number, said = at): Answer {
    made += 1;
    const command = { ...words, id: `quarter-${made}`, at: said } as Command;
    const draft = draftFor(store, state, command);
    const looked = lookUp(store, state, command, at);
    const given = { now: at, by, sealed: null, draft, ...looked };
    const asked = { command, payloadHash: payloadHash(command), text: null };
    const handled = handleCommand(store, state, asked, given);
    if (handled.answer.outcome !== 'accepted') throw new Error(JSON.stringify(handled.answer));
    state = handled.state;
    return handled.answer;
  }

  const saying = (tag: string, many: number) =>
    Promise.all(Array.from({ length: many }, (_, i) => saidBy(tag, i)));
  const said = await saying('a', ratings);
  const saidLate = await saying('late', late);
  const all = [...said, ...saidLate];

  function visit(i: number): void {
    const { ticket, now } = placeOf(i);
    const number = (state.day === dayOf(now) ? (state.lastNumber['A'] ?? 0) : 0) + 1;
    const what = { letter: 'A', number, procedure: OFFICE.procedures[i % 3]?.code, limits: null };
    tell(KIOSK, { type: 'issue-ticket', ticket, ...what }, now);
    if (!state.desks['1']?.openBy) tell(CLERK, { type: 'open-counter', counter: '1' }, now);
    tell(CLERK, { type: 'call-next', counter: '1' }, now);
    tell(CLERK, { type: 'finish-visit', counter: '1', ticket, outcome: 'settled' }, now + 20_000);
  }

  /** @param heardAt when it reaches the office, where its tablet had no line */
  function rate({ first, ...own }: Said, i: number, heardAt?: number): void {
    const { ticket, now } = placeOf(i);
    const about = { rating: own.rating, reasons: own.reasons };
    const given = { ...about, visit: ticket, tookMs: 4000 + i, ...first };
    const [at, later] = [now + 30_000, now + 40_000];
    tell(TABLET, { type: 'give-rating', ...given }, heardAt ?? at, at);
    if (first.seal === own.seal) return;
    const anew = { ...about, answers: own.answers, seal: own.seal, tookMs: 5000 };
    tell(TABLET, { type: 'change-rating', ...anew }, heardAt ?? later, later);
  }

  store.transaction(() => {
    tell(CONSOLE, { type: 'configure-office', office: OFFICE }, FIRST_MORNING);
    for (const [i, one] of all.entries()) {
      visit(i);
      if (i < ratings) rate(one, i);
    }
  });
  const publish = (day: number, reason?: string) => {
    const words = { type: 'publish-period', period: QUARTER, ...(reason ? { reason } : {}) };
    const at = FIRST_MORNING + day * DAY_MS;
    const look = lookForDoubts(store, dayOf(at));
    return store.transaction(() => {
      if (look) tell(CONSOLE, look, at);
      return tell(LEAD, words, at);
    });
  };
  publish(NEW_YEAR);
  const kept = (some: readonly Said[]) => some.map(({ first: _, ...own }): Kept => own);
  return {
    store,
    kept: kept(said),
    late: kept(saidLate),
    tellLate: (day) =>
      store.transaction(() => {
        const heardAt = FIRST_MORNING + day * DAY_MS;
        for (const [i, one] of saidLate.entries()) rate(one, ratings + i, heardAt);
      }),
    publish,
    tell: (...words) => store.transaction(() => tell(...words)),
  };
}

function placeOf(i: number): { readonly ticket: string; readonly now: number } {
  const day = Math.floor(i / PER_DAY) * DAY_MS;
  return { ticket: `ticket-${i}`, now: FIRST_MORNING + day + (i % PER_DAY) * 60_000 };
}

interface Said extends Kept {
  readonly first: { readonly answers: Answers; readonly seal: Seal };
}

async function saidBy(tag: string, i: number): Promise<Said> {
  const receipt = beginReceipt();
  if (!receipt) throw new Error('There is no SHA-256 here.');
  const answers: Answers = { result: levelOf(i), attitude: levelOf(i + 1) };
  const reasons = answers['result'] === 'not-satisfied' ? [REASON] : [];
  const seal = await receipt.seal(answers, reasons);
  const kept = { rating: `${tag}-rating-${i}`, code: receipt.code, reasons };
  const first = { answers, seal };
  if (i % 7 !== 6) return { ...kept, ...first, first };
  const anew: Answers = { ...answers, attitude: levelOf(i + 2) };
  return { ...kept, answers: anew, seal: await receipt.seal(anew, reasons), first };
}

function levelOf(i: number) {
  return THREE_LEVELS[i % 5 === 0 ? 2 : i % 2] ?? 'satisfied';
}

function dayOf(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}
