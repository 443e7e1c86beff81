/** The clerk's keys: one key does one thing, and only while it makes sense. */
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { actionsAt } from '../../counter/model/actions.ts';
import { counterKeys, listenToKeys } from '../../counter/model/keys.ts';
import type { Wish } from '../../counter/model/wishes.ts';
import type { Work } from '../../counter/model/work.ts';
import { HERE, type Here, LINE } from '../support/clerk-screen.ts';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** What the office is asked when keys are pressed at a counter that looks like this. */
function askedBy(here: Here, ...keys: string[]): string[] {
  const asked: string[] = [];
  const work = {
    ask: async (wish: Wish) => {
      asked.push(wish.type === 'finish-visit' ? `${wish.type} ${wish.outcome}` : wish.type);
    },
    busy: signal(false),
    connected: signal(true),
  } as unknown as Work;
  stop = listenToKeys(
    counterKeys(
      actionsAt(work, here, 'Asia/Ho_Chi_Minh', {
        askRefusal: () => asked.push('asks why it is refused'),
        askMove: () => asked.push('asks why it is moved'),
        askNumber: () => asked.push('asks for a number'),
      }),
    ),
  );
  for (const key of keys) dispatchEvent(new KeyboardEvent('keydown', { key }));
  return asked;
}

describe('keys of the counter', () => {
  it('[Q7] Space calls the next one while nobody is being served', () => {
    expect(askedBy({ ...HERE, waiting: [LINE] }, ' ')).toEqual(['call-next']);
  });

  it('[Q7] Space does nothing while somebody is being served, or when nobody waits', () => {
    expect(askedBy({ ...HERE, current: LINE, waiting: [LINE] }, ' ')).toEqual([]);
    expect(askedBy(HERE, ' ')).toEqual([]);
  });

  it('[Q8] R calls the person at the counter again, and [Q9] V marks absent', () => {
    expect(askedBy({ ...HERE, current: LINE }, 'r', 'V')).toEqual(['recall', 'mark-absent']);
  });

  it('[Q10] 1 to 4 end the visit at once, 5 asks for the reason of the refusal first', () => {
    expect(askedBy({ ...HERE, current: LINE }, '1', '2', '3', '4', '5', '6')).toEqual([
      'finish-visit settled',
      'finish-visit received',
      'finish-visit incomplete',
      'finish-visit handed-over',
      'asks why it is refused',
    ]);
  });

  it('[Q8 Q9 Q10] no key acts on a visit while nobody is at the counter', () => {
    expect(askedBy(HERE, 'r', 'v', '1', '5')).toEqual([]);
  });

  it('[Q7] a key held down acts once', () => {
    const asked: string[] = askedBy({ ...HERE, waiting: [LINE] }, ' ');
    dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat: true }));
    expect(asked).toEqual(['call-next']);
  });
});
