import type { Command } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Given } from '#shared/domain/decision.ts';
import type { Recorded } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { resultOf } from '#shared/domain/result.ts';
import type { State } from '#shared/domain/state.ts';
import type { Answer } from '#shared/protocol/messages.ts';

/** What was answered before, by sender and command id. */
export type Memory = Map<string, { readonly payload: string; readonly answer: Answer }>;

export interface Heard {
  readonly state: State;
  readonly answer: Answer;
  readonly recorded: readonly Recorded[];
}

/** Hears one command as the office does: once for every id, whatever comes again. */
export function hear(
  memory: Memory,
  state: State,
  command: Command,
  given: Given,
  payload: string,
): Heard {
  const { id } = command;
  const key = `${given.by.id} ${id}`;
  const before = memory.get(key);
  if (before && before.payload !== payload) {
    return { state, recorded: [], answer: { id, outcome: 'refused', reason: 'id-reused' } };
  }
  if (before) return { state, recorded: [], answer: { ...before.answer, repeated: true } };

  const decision = decide(state, command, given);
  if (!decision.accepted) {
    const answer: Answer = { id, outcome: 'refused', reason: decision.reason };
    memory.set(key, { payload, answer });
    return { state, recorded: [], answer };
  }
  const recorded = decision.events.map((event, i) => ({
    seq: state.seq + 1 + i,
    at: given.now,
    by: given.by.id,
    event,
  }));
  const next = recorded.reduce(evolve, state);
  const result = resultOf(decision.events);
  const answer: Answer = { id, outcome: 'accepted', seq: next.seq, result };
  memory.set(key, { payload, answer });
  return { state: next, recorded, answer };
}
