import type { Recorded } from '#shared/domain/events.ts';
import { resultOf } from '#shared/domain/result.ts';
import type { Memory } from '../../../../server/office/memory.ts';

/** The office's memory without a disk, for as long as a day is played. */
export function newMemory(): Memory {
  const answers = new Map<string, NonNullable<ReturnType<Memory['answered']>>>();
  let seq = 0;
  return {
    answered: (by, commandId) => answers.get(`${by} ${commandId}`) ?? null,
    rememberRefusal(by, commandId, payloadHash, answer) {
      answers.set(`${by} ${commandId}`, { payloadHash, answer });
    },
    append({ at, by, commandId, payloadHash, events }) {
      const recorded: Recorded[] = events.map((event) => ({ seq: (seq += 1), at, by, event }));
      const result = resultOf(events);
      const answer = { id: commandId, outcome: 'accepted', seq, result } as const;
      answers.set(`${by} ${commandId}`, { payloadHash, answer });
      return recorded;
    },
  };
}
