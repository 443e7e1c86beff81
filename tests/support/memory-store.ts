import { createHash } from 'node:crypto';
import type { Recorded } from '#shared/domain/events.ts';
import { resultOf } from '#shared/domain/result.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Memory } from '../../server/office/memory.ts';

/** The office's memory as plain maps, for the rules' tests: it forgets all when the test ends. */

export interface MemoryStore extends Memory {
  /** Everything written down, in order. */
  readonly journal: readonly Recorded[];
  /** Free texts by their id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Changes with every event written. */
  head(): { readonly seq: number; readonly hash: string };
}

/** An empty memory. */
export function memoryStore(): MemoryStore {
  const journal: Recorded[] = [];
  const texts = new Map<string, string>();
  const answers = new Map<string, { payloadHash: string; answer: Answer }>();
  return {
    journal,
    texts,
    head: () => ({
      seq: journal.length,
      hash: createHash('sha256').update(JSON.stringify(journal)).digest('hex'),
    }),
    answered: (by, id) => answers.get(`${by} ${id}`) ?? null,
    rememberRefusal(by, id, payloadHash, answer) {
      answers.set(`${by} ${id}`, { payloadHash, answer });
    },
    append({ at, by, commandId, payloadHash, events }, text) {
      const recorded = events.map((event, i) => ({ seq: journal.length + i + 1, at, by, event }));
      journal.push(...recorded);
      if (text) texts.set(text.id, text.text);
      answers.set(`${by} ${commandId}`, {
        payloadHash,
        answer: {
          id: commandId,
          outcome: 'accepted',
          seq: journal.length,
          result: resultOf(events),
        },
      });
      return recorded;
    },
  };
}
