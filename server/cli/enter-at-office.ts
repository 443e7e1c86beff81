import { setTimeout as sleep } from 'node:timers/promises';
import type { ListNow, Mapping } from '#shared/protocol/entered.ts';
import type { StaffChannel } from '#shared/domain/vocabulary.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { LockFile } from '../office/lock.ts';
import { askedOffice, postToOffice, saidNo } from './post-to-office.ts';
import { progressBar } from './progress-bar.ts';
import { type Asked, Refused } from './verb.ts';

/** A list entered through the office that is running, by the doors that its lead uses (SPEC R18). */

const LISTS = `${ROUTES.entered}/lists`;
/** How often it is asked how far it is, ms. */
const ASK_AGAIN_MS = 100;

/** What is entered, and for whom. */
export interface ToEnter {
  readonly bytes: Uint8Array;
  readonly channel: StaffChannel;
  /** The post. */
  readonly by: string;
  /** Rows with a problem that are left out. */
  readonly leaveOut: number;
  readonly numbers: Mapping['numbers'];
}

/** Enters it. @returns the batch @throws Refused with the office's sentence */
export async function enterAtOffice(
  lock: LockFile,
  { bytes, channel, by, leaveOut, numbers }: ToEnter,
  { words, around }: Asked,
): Promise<string> {
  const { entered: said } = words;
  const opened = await askedOffice(lock, `${LISTS}?channel=${channel}&by=${by}`, words, {
    method: 'POST',
    body: new Uint8Array(bytes),
  });
  const list = opened.body['list'];
  if (typeof list !== 'string') throw saidNo(opened, words);
  const door = `${LISTS}/${list}`;
  const bar = progressBar(said.entering, around);

  /** How it stands once it is no more in a state. */
  async function after(status: ListNow['status']): Promise<Readonly<Record<string, unknown>>> {
    for (;;) {
      const now = await askedOffice(lock, door, words, {});
      if (now.status !== 200) throw saidNo(now, words);
      if (now.body['status'] !== status) return now.body;
      bar.show(Number(now.body['done']), Number(now.body['of']));
      await sleep(ASK_AGAIN_MS);
    }
  }

  try {
    const read = await after('reading');
    if (numbers) {
      const report: Partial<{ mapping: Mapping }> = Object(read['report']);
      await postToOffice(lock, `${door}/mapping`, { ...report.mapping, numbers }, words);
      await after('reading');
    }
    const answer = await postToOffice(lock, `${door}/enter`, { leaveOut }, words);
    if (answer.status !== 200) throw saidNo(answer, words);
    const why = Object.entries(said.whyNot).find(([reason]) => reason === answer.body['why']);
    if (why) throw new Refused(...why);
    const { batch } = await after('entering');
    if (typeof batch !== 'string') throw new Refused('fault', words.faults.fault);
    return batch;
  } finally {
    bar.close();
  }
}
