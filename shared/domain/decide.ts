/** The office's decisions: from what is known and what is asked to what has happened, or to a refusal. */
import type { Office } from '../protocol/office.ts';
import { mayCommand } from './access.ts';
import type { Command } from './commands.ts';
import { decideBatchWithdrawal, decideConfirmation, decideRows } from './decide-batch.ts';
import { decideByHand } from './decide-by-hand.ts';
import { decideAtCounter } from './decide-counter.ts';
import { decideClosing, decideOpening } from './decide-no-wait.ts';
import {
  decideConfiguration,
  decideNewPin,
  decidePairing,
  decideRevocation,
} from './decide-office.ts';
import { decidePublication } from './decide-publication.ts';
import { decideChange } from './decide-rating-change.ts';
import { decideRating, decideUnanswered } from './decide-rating.ts';
import { decidePriority, decideTicket, decideVoiding } from './decide-ticket.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import { decideFeedback, decideForgetting, decideStep } from './feedback/decide-feedback.ts';
import { decideFinding, decideMoved } from './feedback/decide-finding.ts';
import { evolve } from './evolve.ts';
import type { State } from './state.ts';
import { dayOf } from './time.ts';

/**
 * Decides one command (SPEC A4). A fact of a kiosk or tablet is never refused for what it says, only
 * marked; a wish may be refused. Opens the office's day first when a new one has begun (SPEC N5).
 */
export function decide(state: State, command: Command, given: Given): Decision {
  if (!mayCommand(given.by, command)) return refused('not-allowed');
  if (state.office === null) {
    const first = command.type === 'configure-office';
    return first ? decideConfiguration(state, command, given) : refused('office-not-configured');
  }
  const day = dayOf(given.now, state.office.timeZone);
  // A day never comes again, even when the office's time zone is changed to an earlier one.
  if (day <= state.day) return decideToday(state, state.office, command, given);

  const opened = { type: 'day-opened', day } as const;
  const recorded = { seq: state.seq + 1, at: given.now, by: given.by.id, event: opened };
  // What counts from this day on counts for its first command already, the time zone too (SPEC E3):
  // where that has moved ahead, one more day may have begun.
  const decision = decide(evolve(state, recorded), command, given);
  return decision.accepted ? happened(opened, ...decision.events) : decision;
}

function decideToday(state: State, office: Office, command: Command, given: Given): Decision {
  switch (command.type) {
    case 'issue-ticket':
      return decideTicket(state, office, command, given);
    case 'claim-priority':
      return decidePriority(state, command);
    case 'open-counter':
    case 'close-counter':
    case 'call-next':
    case 'call-absent':
    case 'recall':
    case 'mark-absent':
    case 'move-ticket':
    case 'finish-visit':
      return decideAtCounter(state, office, command, given);
    case 'record-visit':
      return decideByHand(state, office, command, given);
    case 'give-rating':
      return decideRating(state, office, command, given);
    case 'change-rating':
      return decideChange(state, command, given);
    case 'close-rating':
      return decideUnanswered(state, command, given);
    case 'add-batch-rows':
      return decideRows(command, given);
    case 'confirm-batch':
      return decideConfirmation(office, command, given);
    case 'withdraw-batch':
      return decideBatchWithdrawal(command, given);
    case 'publish-period':
      return decidePublication(state, command, given);
    case 'take-feedback':
      return decideFeedback(office, command, given);
    case 'handle-feedback':
      return decideStep(office, command, given);
    case 'forget-feedback':
      return decideForgetting(command, given);
    case 'note-finding':
      return decideFinding(office, command, given);
    case 'move-finding':
      return decideMoved(office, command, given);
    case 'configure-office':
      return decideConfiguration(state, command, given);
    case 'void-ticket':
      return decideVoiding(state, command, given);
    case 'close-no-wait':
      return decideClosing(state, office, command, given);
    case 'open-no-wait':
      return decideOpening(state, office, given);
    case 'open-day':
      return happened();
    case 'pair-device':
      return decidePairing(state, office, command);
    case 'revoke-device':
      return decideRevocation(state, command);
    case 'begin-epoch':
      return happened({ type: 'epoch-begun', epoch: command.epoch, after: command.after });
    case 'admit-facts':
      return happened({ type: 'facts-admitted', device: command.device, count: command.count });
    case 'drop-facts':
      return happened({ type: 'facts-dropped', device: command.device, count: command.count });
    case 'flag-ratings': {
      const { through, found } = command;
      return happened({ type: 'ratings-flagged', day: state.day, through, found });
    }
    case 'archive-files': {
      const { period, version, files } = command;
      return happened({ type: 'files-archived', period, version, files });
    }
    case 'renew-pin':
      return decideNewPin(office, command, given);
    default:
      return command satisfies never;
  }
}
