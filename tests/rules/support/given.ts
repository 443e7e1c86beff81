import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Given } from '#shared/domain/decision.ts';
import type { OfficeEvent } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import type { Mark, RefusalReason } from '#shared/domain/vocabulary.ts';
import { NOTHING_LOOKED_UP } from '../../../server/office/look-up.ts';
import { clerkOf, DESK_KIOSK, KIOSK, LEAD, tabletOf } from './actors.ts';
import { at, configured, dayOpened, type Fact, SEAL } from './facts.ts';

/** Given what has happened, when something is asked, then this happens, or it is refused, or it is marked. */

/** A day that has begun at an office that is set up, and what has happened on it so far. */
export function given(...facts: readonly Fact[]) {
  return givenExactly(configured(), dayOpened(), ...facts);
}

/** Nothing has happened but this. */
export function givenExactly(...facts: readonly Fact[]) {
  const state = stateAfter(facts);
  return {
    state,
    /** @param around who asks, when by the office's clock, and with what sealed text or draft */
    when(command: Command, around: Partial<Given> = {}): Upshot {
      const by = around.by ?? usual(command);
      const decision = decide(state, command, {
        now: at('08:00'),
        sealed: null,
        draft: null,
        ...NOTHING_LOOKED_UP,
        seal: SEAL,
        ...around,
        by,
      });
      return decision.accepted
        ? { refusal: null, events: decision.events }
        : { refusal: decision.reason, events: [] };
    },
  };
}

/** What came of a question: what happened, or why nothing did. */
export interface Upshot {
  readonly refusal: RefusalReason | null;
  readonly events: readonly OfficeEvent[];
}

/** Exactly this happens. */
export function happens(...facts: readonly Fact[]): Upshot {
  return { refusal: null, events: facts.map((one) => one.event) };
}

/** It is refused. */
export function isRefused(reason: RefusalReason): Upshot {
  return { refusal: reason, events: [] };
}

/** It is kept, with these marks. */
export function isMarked(...marks: readonly Mark[]) {
  return { refusal: null, events: [{ marks }] };
}

/** What the office knows after this, one event a second from 07:00 where a fact has no time of its own. */
function stateAfter(facts: readonly Fact[]): State {
  return facts.reduce((state, { event, by = 'someone', at: when }, i) => {
    const recorded = { seq: state.seq + 1, at: when ?? at('07:00') + i * 1000, by, event };
    return evolve(state, recorded);
  }, EMPTY_STATE);
}

/** Who usually asks for this. */
function usual(command: Command): Actor {
  switch (command.type) {
    case 'issue-ticket':
      return 'EG'.includes(command.letter) ? DESK_KIOSK : KIOSK;
    case 'claim-priority':
    case 'take-feedback':
      return KIOSK;
    case 'give-rating':
    case 'change-rating':
    case 'close-rating':
      return tabletOf('1');
    case 'publish-period':
    case 'add-batch-rows':
    case 'confirm-batch':
    case 'withdraw-batch':
    case 'handle-feedback':
    case 'note-finding':
    case 'move-finding':
      return LEAD;
    case 'configure-office':
    case 'open-day':
    case 'pair-device':
    case 'revoke-device':
    case 'begin-epoch':
    case 'admit-facts':
    case 'drop-facts':
    case 'renew-pin':
    case 'forget-feedback':
    case 'flag-ratings':
    case 'archive-files':
      return CONSOLE;
    case 'close-no-wait':
    case 'open-no-wait':
    case 'void-ticket':
      return clerkOf('1');
    default:
      return clerkOf(command.counter);
  }
}
