import SQLite from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { startServer } from '../../server/app.ts';
import { parseConfig } from '../../server/config.ts';
import { CannotStart } from '../../server/office/configure.ts';
import { type Chance, chanceOf } from '../../server/simulate/chance.ts';
import type { JournalRow } from '../../server/store/journal.ts';
import { openStore } from '../../server/store/store.ts';
import { floodOf } from './support/flood.ts';
import { type Found, count, counted, findings } from './support/found.ts';
import { atWork, type Workplace } from './support/workplace.ts';

/** A bit of the office's memory turns over, or its end is gone: it is never taken for sound (SPEC X2). */

export interface DamagedFiles {
  readonly seed: string;
  readonly flips: number;
  readonly cuts: number;
  /** How long a hall writes before, ms. */
  readonly writesMs: number;
}

/** What became of a damaged memory. */
type Fate =
  | 'refused at the start'
  | `ended without a word: ${string}`
  | 'no answer had left'
  | 'named by verify'
  | 'not in use'
  | 'beside the journal'
  | 'SILENTLY WRONG';

/** Kept beside the journal, not made from it (SPEC J3): nothing to compare it with. */
const NOT_DERIVED = [
  'refusals',
  'pins',
  'sessions',
  'devices_seen',
  'known_browsers',
  'left_facts',
];
/** Written by every start, or by the checks themselves. */
const OF_THE_START: readonly string[] = ['checks'];
const FILES = ['office.db', 'office.db-wal'] as const;

export function damageFiles({ seed, flips, cuts, writesMs }: DamagedFiles): Promise<Found> {
  const chance = chanceOf(seed);
  const finding = findings();
  return atWork(async (place) => {
    const { events, answered } = await writtenHall(place, writesMs);
    const sound = path.join(place.folder, 'data');
    const copy = path.join(place.folder, 'copy');
    const whole = await fateOf(sound, copy, () => {}, null, answered);
    if (typeof whole === 'string') throw new Error(`The sound memory: ${whole}`);
    const fates: Record<(typeof FILES)[number], Map<string, number>> = {
      'office.db': new Map(),
      'office.db-wal': new Map(),
    };
    const refusals = new Set<string>();

    for (let i = 0; i < flips + cuts; i += 1) {
      const file = FILES[i % FILES.length]!;
      const isFlip = i < flips;
      let place = '';
      const damage = (folder: string) => {
        place = isFlip
          ? flip(path.join(folder, file), chance)
          : cut(path.join(folder, file), chance);
      };
      const fate = await fateOf(sound, copy, damage, whole, answered, refusals);
      count(fates[file], `${isFlip ? 'flipped' : 'cut'}: ${String(fate)}`);
      finding.unless(
        fate !== 'SILENTLY WRONG' && !String(fate).startsWith('ended'),
        () => `${file}, ${place}: ${String(fate)}.`,
      );
    }
    for (const sentence of refusals) {
      finding.unless(sentence.includes(copy), () => `Does not say which file: ${sentence}`);
    }
    return {
      wrong: finding.wrong,
      lines: [
        `seed ${seed}: a memory of ${events} events, ${flips} bits turned over and ${cuts} ends cut off`,
        ...FILES.map((file) => `${file}: ${counted(fates[file])}`),
        `at the start it is said: ${[...refusals].map((one) => one.replaceAll(copy, '…').split('\n')[0]).join(' | ')}`,
      ],
    };
  });
}

/**
 * A hall writes for a while and is killed, so that its log lies beside the file.
 * @returns how many events there are, and the newest of which an answer had left
 */
async function writtenHall(
  place: Workplace,
  ms: number,
): Promise<{ events: number; answered: Answered }> {
  const office = await place.office();
  const catalogue: Catalogue = await (await fetch(office.url + ROUTES.procedures)).json();
  const flood = await floodOf(office, catalogue);
  await flood.attach(office.url);
  await sleep(ms);
  await office.kill();
  await flood.detached();
  // Taken from a copy: the last to close the file would empty its log.
  const look = path.join(place.folder, 'look');
  cpSync(path.join(place.folder, 'data'), look, { recursive: true });
  const store = openStore(path.join(look, 'office.db'));
  const answered = Math.max(...flood.acknowledged.map(({ seq }) => seq));
  const [row] = store.read(answered - 1);
  const { seq } = store.head();
  store.close();
  if (row?.seq !== answered) throw new Error('What was answered is not there.');
  return { events: seq, answered: row };
}

type Answered = Pick<JournalRow, 'seq' | 'hash'>;

/** What a start and a verification make of a damaged copy. @param whole contents of a sound one; null: they are returned */
async function fateOf(
  sound: string,
  copy: string,
  damage: (folder: string) => void,
  whole: Contents | null,
  answered: Answered,
  refusals = new Set<string>(),
): Promise<Fate | Contents> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(sound, copy, { recursive: true });
  damage(copy);
  const parsed = parseConfig({
    DATA_DIR: copy,
    PORT: '0',
    HOST: '127.0.0.1',
    DEMO_HISTORY: '0',
    LOG_LEVEL: 'silent',
    LANG: 'en_GB.UTF-8',
  });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  try {
    const server = await startServer(parsed.config);
    const problems = [...server.store.verify()];
    await server.close();
    if (problems.length > 0) return 'named by verify';
  } catch (error) {
    if (!(error instanceof CannotStart)) return `ended without a word: ${String(error)}`;
    refusals.add(error.message);
    return 'refused at the start';
  }
  const now = contentsOf(path.join(copy, 'office.db'));
  if (!whole) return now;
  const changed = [...whole].filter(([table, content]) => now.get(table) !== content);
  if (changed.length === 0) return 'not in use';
  const isBeside = changed.every(([table]) => NOT_DERIVED.includes(table));
  if (isBeside) return 'beside the journal';
  return stillHas(path.join(copy, 'office.db'), answered) ? 'no answer had left' : 'SILENTLY WRONG';
}

/** Of a memory that was found sound: whether all that was answered is in it. What a kill cut off before its answer is sent again. */
function stillHas(file: string, { seq, hash }: Answered): boolean {
  const store = openStore(file, { readOnly: true });
  const [row] = store.read(seq - 1);
  store.close();
  return row?.hash === hash;
}

type Contents = ReadonlyMap<string, string>;

/** A hash of every table's rows. */
function contentsOf(file: string): Contents {
  const db = new SQLite(file, { readonly: true });
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
    .filter((table) => !OF_THE_START.includes(table));
  const contents = new Map<string, string>();
  for (const table of tables) {
    const rows = db.prepare(`SELECT * FROM "${table}"`).raw().all();
    const text = JSON.stringify(rows);
    contents.set(table, createHash('sha256').update(text).digest('hex'));
  }
  db.close();
  return contents;
}

function flip(file: string, chance: Chance): string {
  const bytes = readFileSync(file);
  const bit = Math.floor(chance.next() * bytes.length * 8);
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  writeFileSync(file, bytes);
  return `bit ${bit & 7} of byte ${bit >> 3} of ${bytes.length}`;
}

function cut(file: string, chance: Chance): string {
  const bytes = readFileSync(file);
  const length = Math.floor(chance.next() * bytes.length);
  writeFileSync(file, bytes.subarray(0, length));
  return `cut to ${length} of ${bytes.length} bytes`;
}
