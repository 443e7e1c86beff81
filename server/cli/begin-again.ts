import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Device } from '#shared/domain/state.ts';
import { type Config, dataFiles } from '../config.ts';
import { createLogger } from '../logger.ts';
import { sayAtConsole } from '../office/configure.ts';
import { reasonSentence } from '../office/reason-sentence.ts';
import { openStore, type Store } from '../store/store.ts';
import { accessFor, type Kept, letGoSince, pairedSince } from './carry-over.ts';
import { type Asked, Refused } from './verb.ts';

/** The first words in a restored memory, before it stands under its name: a new epoch, and who may not come back in. */

/** What a restored memory came with. */
export interface BegunAgain {
  /** Let go again: they had been since the backup was made. */
  readonly letGo: readonly Device[];
  /** Paired since, and so to be paired again. */
  readonly pairedSince: readonly Device[];
  /** Paired in it now. */
  readonly devices: readonly Device[];
  /** When its newest event was written before, office time, ms. */
  readonly newestAt: number;
  readonly timeZone: string;
  /** Whether facts of devices that were let go wait in it (SPEC O8). */
  readonly hasLeftFacts: boolean;
}

/** @param kept what is carried over out of the present memory; null: PINs and sessions stay those of the backup */
export async function beginAgain(
  making: string,
  { seq }: { readonly seq: number },
  kept: Kept | null,
  asked: Asked,
): Promise<BegunAgain> {
  const store = openStore(making);
  try {
    const newestAt = store.newestAt() ?? 0;
    await say(store, { type: 'begin-epoch', epoch: randomUUID(), after: seq }, asked);
    const letGo = kept ? letGoSince(kept, store.stateAt()) : [];
    for (const { id } of letGo) await say(store, { type: 'revoke-device', device: id }, asked);
    const state = store.stateAt();
    store.transaction(() => {
      // What was found before the backup was made says nothing of today: the next start has all of it checked.
      store.checks.clear();
      if (kept) store.takeAccess(accessFor(kept, state, asked.around.clock()));
      // Its PINs stand in a file of their own, which goes with another memory: the next start makes them anew.
      else if (isDemonstration(asked.config)) forgetAll(store);
    });
    return {
      letGo,
      pairedSince: kept ? pairedSince(kept, state) : [],
      devices: [...state.devices.values()],
      newestAt,
      timeZone: state.office?.timeZone ?? 'UTC',
      hasLeftFacts: store.leftFacts.all().length > 0,
    };
  } finally {
    store.close();
  }
}

/** Whether a data folder is the demonstration's. */
export function isDemonstration({ dataDir }: Config): boolean {
  return existsSync(dataFiles(dataDir).demonstration);
}

function forgetAll(store: Store): void {
  store.takeAccess({ pins: [], sessions: [], browsers: [] });
}

type Wish = Parameters<typeof sayAtConsole>[3];

async function say(store: Store, wish: Wish, { around, words }: Asked): Promise<void> {
  const refusal = await sayAtConsole(store, around.clock, createLogger('error'), wish);
  if (refusal) throw new Refused(refusal, reasonSentence(refusal, words));
}
