import type { Fault } from '#shared/protocol/messages.ts';
import type { NoWaitClosure } from '#shared/domain/no-wait.ts';
import { ABSENCES_TO_LEAVE, type Outcome, type RefusalReason } from '#shared/domain/vocabulary.ts';
import type { Text } from '#shared/protocol/text.ts';
import { closureSaid } from '#shared/ui/format/no-wait.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import type { Words } from '#shared/ui/words/words.ts';

/** What just happened at this counter, for the line at the foot: the clerk sees that a key did what it should. */

/** What happened last; the time of day as it is shown. */
export type Said =
  | {
      readonly what: 'called' | 'recalled';
      readonly number: string;
      readonly time: string;
    }
  /** Absent for the first, second or third time. */
  | {
      readonly what: 'absent';
      readonly number: string;
      readonly times: number;
      /** It counted as served: the visit is over, and the tablet asks (SPEC R16). */
      readonly served: boolean;
    }
  | { readonly what: 'finished'; readonly number: string; readonly outcome: Outcome }
  /** To its procedure's ordinary lane; null where the catalogue does not name it. */
  | { readonly what: 'moved'; readonly number: string; readonly lane: Text | null }
  | { readonly what: 'voided'; readonly number: string }
  | { readonly what: 'lane-closed'; readonly closure: NoWaitClosure }
  | { readonly what: 'refused'; readonly reason: RefusalReason }
  | { readonly what: 'fault'; readonly fault: Fault }
  /** By its id; the time is null where it changed hands while the line was down. */
  | { readonly what: 'taken-over'; readonly counter: string; readonly time: string | null }
  /** Without a line (SPEC Q17): called aloud, put last, written down; or this device keeps nothing any more. */
  | { readonly what: 'called-by-hand'; readonly number: string; readonly time: string }
  | { readonly what: 'away-by-hand' | 'left-by-hand' | 'not-kept'; readonly number: string }
  | { readonly what: 'written-down'; readonly number: string; readonly outcome: Outcome }
  | { readonly what: 'lane-opened' | 'no-answer' | 'signed-out' };

/** The sentence for it. @param counterName as shown, `Quầy 3`: the counter it happened at */
export function sentenceOf(
  said: Said,
  counterName: string,
  words: Words,
  language: Language,
): string {
  const { counter, byHand, common, refusals, errors } = words;
  switch (said.what) {
    case 'called':
      return counter.called(said.number, counterName, said.time);
    case 'recalled':
      return counter.recalled(said.number, said.time);
    case 'absent':
      if (said.served) return counter.servedAndGone(said.number);
      return said.times < ABSENCES_TO_LEAVE
        ? counter.markedAbsent(said.number, said.times, ABSENCES_TO_LEAVE)
        : counter.hasLeft(said.number, said.times);
    case 'finished':
      return counter.finished(said.number, common.outcomes[said.outcome]);
    case 'moved':
      return counter.moved(said.number, said.lane?.[language] ?? counter.ordinary);
    case 'voided':
      return counter.voided(said.number);
    case 'lane-closed':
      return counter.closedLane(closureSaid(said.closure, words, language));
    case 'lane-opened':
      return counter.openedLane;
    case 'refused':
      return refusals[said.reason];
    case 'fault':
      return said.fault === 'no-room' ? counter.noRoom : errors.unexpected;
    case 'taken-over':
      return said.time === null
        ? counter.takenOverMeanwhile(counterName)
        : counter.takenOver(counterName, said.time);
    case 'called-by-hand':
      return byHand.called(said.number, said.time);
    case 'away-by-hand':
      return byHand.markedAway(said.number);
    case 'left-by-hand':
      return byHand.markedLeft(said.number);
    case 'written-down':
      return byHand.writtenDown(said.number, common.outcomes[said.outcome]);
    case 'not-kept':
      return byHand.notKept(said.number);
    case 'no-answer':
      return counter.noAnswer;
    case 'signed-out':
      return errors.notSignedIn;
    default:
      return said satisfies never;
  }
}

const DONE: readonly Said['what'][] = [
  'called',
  'recalled',
  'absent',
  'finished',
  'moved',
  'voided',
  'lane-closed',
  'lane-opened',
  'called-by-hand',
  'away-by-hand',
  'left-by-hand',
  'written-down',
];

/** Whether the clerk has to look: what was asked did not happen. */
export function isTrouble(said: Said): boolean {
  return !DONE.includes(said.what);
}
