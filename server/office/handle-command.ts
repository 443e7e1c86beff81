import type { Command } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Given } from '#shared/domain/decision.ts';
import type { Recorded } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { resultOf } from '#shared/domain/result.ts';
import type { State } from '#shared/domain/state.ts';
import type { RefusalReason } from '#shared/domain/vocabulary.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { SealedText } from '../store/texts.ts';
import type { Memory } from './memory.ts';

/** One command from its first sight to its answer: seen before or not, decided, written down. */

/** A command with what identifies its content. */
export interface Asked {
  readonly command: Command;
  /** SHA-256, hex; see `payloadHash`. */
  readonly payloadHash: string;
  /** Its free text, sealed; `given.sealed` refers to it. */
  readonly text: SealedText | null;
  /** Its further free texts; `given.sealedAlso` refers to them. */
  readonly also?: readonly SealedText[];
}

export interface Handled {
  readonly state: State;
  readonly answer: Answer;
  /** What was written down; empty for a refusal or a repeated command. */
  readonly events: readonly Recorded[];
}

const PASSING: readonly RefusalReason[] = ['office-not-configured', 'not-yet'];

/** Whether a refusal passes by itself, as soon as there is an office or a visit has been told again: the same command is then sent again. */
export function isPassing(reason: RefusalReason): boolean {
  return PASSING.includes(reason);
}

/**
 * Answers one command (SPEC A4, O3). A command seen before gets its stored answer again and changes nothing;
 * the same id with another content is refused: `id-reused`.
 */
export function handleCommand(memory: Memory, state: State, asked: Asked, given: Given): Handled {
  const { command, payloadHash, text, also } = asked;
  const by = given.by.id;
  const before = memory.answered(by, command.id);
  if (before?.payloadHash === payloadHash) {
    return { state, answer: { ...before.answer, repeated: true }, events: [] };
  }
  if (before) return { state, answer: refusal(command, 'id-reused'), events: [] };

  const decision = decide(state, command, given);
  if (!decision.accepted) {
    const answer = refusal(command, decision.reason);
    if (!isPassing(decision.reason)) {
      memory.rememberRefusal(by, command.id, payloadHash, answer, given.now);
    }
    return { state, answer, events: [] };
  }
  const events =
    decision.events.length === 0
      ? []
      : memory.append(
          { at: given.now, by, commandId: command.id, payloadHash, events: decision.events },
          text,
          also,
        );
  const next = events.reduce(evolve, state);
  const result = resultOf(decision.events);
  return {
    state: next,
    answer: { id: command.id, outcome: 'accepted', seq: next.seq, result },
    events,
  };
}

function refusal(command: Command, reason: RefusalReason): Answer {
  return { id: command.id, outcome: 'refused', reason };
}
