import { CONSOLE } from '#shared/domain/access.ts';
import { tallied } from '#shared/domain/doubt/counter-tally.ts';
import { type Sign, signsOf } from '#shared/domain/doubt/signs.ts';
import { addDays, startOfDay } from '#shared/domain/time.ts';
import type { Counter } from '#shared/protocol/office.ts';
import { handleCommand } from '../../../server/office/handle-command.ts';
import { lookForDoubts } from '../../../server/office/look-for-doubts.ts';
import { NOTHING_LOOKED_UP } from '../../../server/office/look-up.ts';
import { payloadHash } from '../../../server/office/payload-hash.ts';
import { writePast } from '../../../server/simulate/write-past.ts';
import type { Store } from '../../../server/store/store.ts';
import { configuredStore } from '../simulated-office.ts';
import type { Fraud } from './fraud.ts';
import { HONEST } from './honest.ts';
import type { Place } from './offices.ts';

/** Five weeks of an office: four honest ones, and one in which a clerk may cheat. */

const FIRST = '2026-06-01';
/** The Monday from which a clerk cheats. */
const CHEATS_FROM = '2026-06-29';
const LAST = '2026-07-05';
const TODAY = '2026-11-23';

export interface Week {
  /** Who cheated; null in an honest office. */
  readonly cheat: Counter | null;
  readonly signs: readonly Sign[];
  /** Of all five weeks. */
  readonly answered: number;
  readonly flagged: number;
  readonly flags: ReadonlyMap<string, number>;
}

/** @param fraud null: nobody cheats */
export function playWeeks(place: Place, seed: number, fraud: Fraud | null): Week {
  const { office, perDay } = place;
  const able = office.counters.filter((one) => fraud?.canAt?.(one, office) ?? true);
  const cheat = fraud ? (able[seed % able.length] ?? null) : null;
  const conduct = (cheat && fraud?.at(cheat, CHEATS_FROM)) ?? HONEST;
  const store = configuredStore(addDays(FIRST, -1), ':memory:', office);
  const past = writePast({ store, from: FIRST, to: LAST, today: TODAY, perDay, seed, conduct });
  if (!past.ok) throw new Error(`The weeks were not written: ${past.reason}.`);
  look(store, addDays(LAST, 1), office.timeZone);
  const before = tallied(store.doubtWeeks.watched(FIRST, addDays(CHEATS_FROM, -1)));
  const own = tallied(store.doubtWeeks.watched(CHEATS_FROM, LAST));
  const found = store.doubtWeeks.flags(FIRST, LAST);
  store.close();
  const signs = signsOf({ own, before, isOver: true, smallestGroup: office.smallestGroup });
  return { cheat, signs, ...found };
}

/** As the next day opens. */
function look(store: Store, day: string, timeZone: string): void {
  const wish = lookForDoubts(store, day);
  if (!wish) return;
  const now = startOfDay(day, timeZone);
  const command = { id: `look-${day}`, at: now, ...wish };
  const around = { now, by: CONSOLE, sealed: null, draft: null, ...NOTHING_LOOKED_UP };
  const asked = { command, payloadHash: payloadHash(command), text: null };
  store.transaction(() => handleCommand(store, store.stateAt(), asked, around));
}
