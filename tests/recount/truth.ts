/** The third opinion on what was published: plain SQL over the exported journal, written from SPEC.md alone, without a line of the service. */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import absences from './truth/absences.sql';
import byCounter from './truth/by-counter.sql';
import comments from './truth/comments.sql';
import facts from './truth/facts.sql';
import found from './truth/found.sql';
import journal from './truth/journal.sql';
import leaves from './truth/leaves.sql';
import live from './truth/live.sql';
import look from './truth/look.sql';
import publication from './truth/publication.sql';
import service from './truth/service.sql';
import shares from './truth/shares.sql';
import settled from './truth/settled.sql';
import singles from './truth/singles.sql';

/** What was published, by name: `procedure/ho-tich/1.001193 n`. */
export type FigureMap = ReadonlyMap<string, number | string | null>;

export interface Truth {
  /** Events in the journal. */
  readonly events: number;
  /** Visits that it begins: numbers given. */
  readonly visits: number;
  /** Counts again what a publication froze. @param head the newest event that it names */
  recount(period: string, version: number, head: number): FigureMap;
  /** What the public sees of a quarter under way. @param head the newest event then @param today the day */
  live(period: string, head: number, today: string): FigureMap;
  /** What is told of single counters once a quarter is over: the attitude, and the visits of which comments are told. */
  toldOfCounters(period: string, head: number, today: string): ToldOfCounters;
  /** Absences that wrongly count as served, or as none. */
  absences(): readonly number[];
  /** Looks again, at each place where the office looked, by the rules of section D: every doubt on which both differ, a sentence each. */
  lookAgain(): LookedAgain;
  close(): void;
}

interface ToldOfCounters {
  readonly attitude: FigureMap;
  readonly comments: readonly string[];
}

interface LookedAgain {
  readonly looks: number;
  /** Kinds of doubt that the journal holds, by name. */
  readonly flags: readonly string[];
  readonly different: readonly string[];
}

/** Columns of a share, as they are published. */
const OF_A_SHARE = [
  'n',
  'very_satisfied',
  'satisfied',
  'neutral',
  'not_satisfied',
  'very_dissatisfied',
  'satisfied_share',
  'interval_low',
  'interval_high',
  'visits_ended',
  'merged',
] as const;

interface ShareRow extends Record<(typeof OF_A_SHARE)[number], number | null> {
  readonly part: string;
  readonly parent: string;
  readonly key: string;
}

interface Said {
  readonly leaf: string;
  readonly salt: string;
  readonly answers: string;
  readonly reasons: string;
}

interface Reading {
  /** @param lines of `export journal --json`, whole ones, an event each */
  take(lines: string): void;
  /** The journal has ended. */
  done(): Truth;
}

/** Takes a journal in as it is exported. */
export function readJournal(): Reading {
  const db = new Database(':memory:');
  db.exec(journal);
  const keep = db.prepare('INSERT INTO journal (seq, at, type, body) VALUES (?, ?, ?, ?)');
  return {
    take: (lines) =>
      db.transaction(() => {
        for (const line of lines.split('\n')) {
          if (line === '') continue;
          const { seq, at, event } = JSON.parse(line);
          keep.run(seq, at, event.type, JSON.stringify(event));
        }
      })(),
    done: () => truthOf(db),
  };
}

function truthOf(db: Database.Database): Truth {
  db.exec(facts);
  const one = (sql: string) => Number(db.prepare(sql).pluck().get());
  return {
    events: one('SELECT count(*) FROM journal'),
    visits: one('SELECT count(*) FROM numbers'),
    recount(period, version, head) {
      open(db, period, head);
      const figures = new Map<string, number | string | null>();
      const about = db.prepare<[], Record<string, string>>('SELECT first, last FROM asked').get();
      figures.set('from', about?.['first'] ?? null);
      figures.set('to', about?.['last'] ?? null);
      for (const [name, value] of singlesOf(db, singles)) figures.set(name, value);
      for (const [name, value] of singlesOf(db, service)) figures.set(name, value);
      for (const row of rowsOf<ShareRow>(db, shares)) {
        const name = [row.part, row.parent, row.key].filter((word) => word !== '').join('/');
        for (const column of OF_A_SHARE) figures.set(`${name} ${column}`, row[column]);
      }
      const list = rowsOf<Said>(db, leaves);
      figures.set('leaves n', list.length);
      figures.set('leaves hash', listHash(period, version, list));
      return figures;
    },
    live(period, head, today) {
      open(db, period, head, today);
      return singlesOf(db, live);
    },
    toldOfCounters(period, head, today) {
      open(db, period, head, today);
      const visits = rowsOf<{ readonly visit: string }>(db, comments);
      return { attitude: singlesOf(db, byCounter), comments: visits.map(({ visit }) => visit) };
    },
    absences: () => rowsOf<{ readonly seq: number }>(db, absences).map(({ seq }) => seq),
    lookAgain() {
      const looks = db.prepare<[], number>('SELECT seq FROM looks ORDER BY seq').pluck().all();
      const different = looks.flatMap((seq) => {
        db.exec(look.replace(':look', String(seq)));
        const doubts = rowsOf<Doubt>(db, found);
        return doubts.map(
          ({ rating, flag, how }) => `look ${seq}: ${flag} of rating ${rating} ${how}`,
        );
      });
      const flags = db.prepare<[], string>('SELECT DISTINCT flag FROM flags ORDER BY flag');
      return { looks: looks.length, flags: flags.pluck().all(), different };
    },
    close: () => db.close(),
  };
}

interface Doubt {
  readonly rating: number;
  readonly flag: string;
  readonly how: 'missed' | 'invented';
}

interface Single {
  readonly part: string;
  readonly key: string;
  readonly value: number | null;
}

function singlesOf(db: Database.Database, sql: string): FigureMap {
  return new Map(rowsOf<Single>(db, sql).map(({ part, key, value }) => [`${part}/${key}`, value]));
}

function rowsOf<Row>(db: Database.Database, sql: string): readonly Row[] {
  return db.prepare<[], Row>(sql).all();
}

/** A script takes no parameters: they are written in as what they are, names and days of letters and digits, and a number. */
function open(db: Database.Database, period: string, head: number, today?: string): void {
  if (!/^[\w-]+$/.test(period)) throw new Error(`${period} is no period.`);
  db.exec(publication.replace(':period', `'${period}'`).replace(':head', String(head)));
  if (today === undefined) return;
  if (!/^[\d-]+$/.test(today)) throw new Error(`${today} is no day.`);
  db.exec(settled.replace(':today', `'${today}'`));
}

/** SHA-256 of the list of leaves, each with its commitment (SPEC Z1, Z2). */
function listHash(period: string, version: number, list: readonly Said[]): string {
  const hash = createHash('sha256').update(`${period},${version}\n`);
  for (const said of list) hash.update(`${said.leaf},${commitment(said)}\n`);
  return hash.digest('hex');
}

function commitment({ salt, answers, reasons }: Said): string {
  const said = `{"answers":${sortedJson(answers)},"reasons":${reasons}}`;
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(said).digest('hex');
}

function sortedJson(text: string): string {
  const entries: [string, unknown][] = Object.entries(JSON.parse(text));
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
