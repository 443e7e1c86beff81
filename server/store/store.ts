import type { Database } from 'better-sqlite3';
import type { PastRating, PastVisit } from '#shared/domain/decision.ts';
import type { EventType, Recorded } from '#shared/domain/events.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { PeriodCounts } from '#shared/domain/results.ts';
import type { State } from '#shared/domain/state.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { DayAnchor } from '#shared/protocol/proof.ts';
import { acceptedAnswer } from './accepted-answer.ts';
import { type Access, replaceAccess } from './access.ts';
import { type ActivityLookUps, activityIn } from './activity.ts';
import { checkNewest } from './check-at-start.ts';
import { type Archive, archiveIn } from './archive.ts';
import { type Batches, batchesIn } from './batches.ts';
import { type Checks, checksIn } from './checks.ts';
import { type Blocks, blocksIn } from './blocks.ts';
import { type CounterAttitude, countsIn, type LiveCounts } from './counts.ts';
import { anchorsIn } from './anchors.ts';
import { asUnusable, type OpenOptions, openDatabase, transactionsOf } from './database.ts';
import { type DoubtRows, doubtRowsIn } from './doubt-rows.ts';
import { type DoubtWeeks, doubtWeeksIn } from './doubt-weeks.ts';
import { type DevicesSeen, devicesSeenIn } from './devices-seen.ts';
import { type FeedbackLookUps, feedbackIn } from './feedback.ts';
import { type FindingLookUps, findingsIn } from './findings.ts';
import { type HeldTickets, heldTicketsIn } from './held-tickets.ts';
import { type Entry, type Head, type Journal, type JournalRow, journalIn } from './journal.ts';
import { demandWhole, KEPT_NOWHERE, keepHead, type KeptHead, keptHeads } from './kept-head.ts';
import { type KnownBrowsers, knownBrowsersIn } from './known-browsers.ts';
import { type Leaves, leavesIn, type ReadyLeaves, readyLeaves } from './leaves.ts';
import { type LeftFactsKept, leftFactsIn } from './left-facts.ts';
import { followEvent } from './own-memory.ts';
import { type NoWaitCounts, noWaitCountsIn } from './no-wait-counts.ts';
import { type PairedOnce, pairedOnceIn } from './paired-once.ts';
import { pastRatingsIn } from './past-ratings.ts';
import { pastVisitsIn } from './past-visits.ts';
import { type KeptElsewhere, NOTHING_KEPT, type Problem } from './problem.ts';
import type { OnProgress } from './progress.ts';
import { projectionsIn } from './projections.ts';
import { publicationsIn } from './publications.ts';
import { rebuildTables } from './rebuild.ts';
import { type Answered, refusalsIn } from './refusals.ts';
import { stateFrom } from './restore.ts';
import { type ServedByHand, servedByHandIn } from './served-by-hand.ts';
import { type SignIn, signInOf } from './sign-in.ts';
import { type Since, sinceIn } from './since.ts';
import { type SealedText, textsIn } from './texts.ts';
import { problemsOf } from './verify.ts';

/** The office's memory on disk: the journal, the tables made from it, and the little that is not made from it. */
export interface Store extends SignIn {
  /** Durable when it returns; rolled back when the work throws. */
  transaction<T>(work: () => T): T;
  /** Inside a transaction: rolled back alone when the work throws. */
  savepoint<T>(work: () => T): T;
  /** Reads only, all of it as of one moment. Not inside a transaction. */
  snapshot<T>(work: () => T): T;

  /**
   * Inside a transaction: writes the events, what the tables make of them, and the texts they speak of. A post that
   * the office file no longer has loses its PIN, its sessions and its known browsers with it (SPEC A5, A12); facts that
   * were dropped are gone with the same word (O8), and rows of a list that are written down wait no more (R18).
   */
  append(entry: Entry, text: SealedText | null, also?: readonly SealedText[]): readonly Recorded[];
  head(): Head;
  /** The hash of the journal's first row, hex, by which it is told from any other; empty before it. Not inside a transaction. */
  first(): string;
  /** When the newest event was written, office time, ms; null before the first. */
  newestAt(): number | null;
  /** Journal rows after a seq, in order, events in today's version. */
  read(afterSeq?: number): IterableIterator<JournalRow>;
  /** Whether an event of a kind was ever written. */
  hasHappened(type: EventType): boolean;
  /** The state that all events lead to. */
  stateAt(): State;

  /** The answer that a command already had; an accepted one's is made again from the journal. */
  answered(by: string, commandId: string): Answered | null;
  rememberRefusal(
    by: string,
    commandId: string,
    payloadHash: string,
    answer: Answer,
    at: number,
  ): void;
  /** Forgets refusals given before an instant; how many. @param beforeAt office time, ms */
  forgetRefusals(beforeAt: number): number;

  /** The newest visit that bears a ticket's id, of whatever day; null when none does. */
  visitOf(ticket: string): PastVisit | null;
  /** The visit of a number on a day; null when nobody was given it. */
  visitNumbered(day: string, letter: string, number: number): PastVisit | null;
  /** The newest rating of a name, of whatever day; null when there is none (SPEC R14). */
  ratingNamed(rating: string): PastRating | null;
  /** Tickets as their holders may ask about them (SPEC R15). */
  readonly heldTickets: HeldTickets;
  readonly servedByHand: ServedByHand;
  /** Counts of a span of days, both counted. */
  periodCounts(from: string, to: string): PeriodCounts;
  /** Days of a span on which somebody took a number that is not void. */
  daysWithNumbers(from: string, to: string): ReadonlySet<string>;
  /**
   * The live part (SPEC S6). `n`: ratings that count. `shown`: the headline's counts over all blocks but the newest; null before the second.
   * @param through the newest event that a look knew which settles (SPEC D1)
   */
  ratingsShown(from: string, to: string, k: number, through: number): LiveCounts;
  /** What is told of answers while a public quarter runs, and of spans that are none (SPEC S6, S7). */
  readonly blocks: Blocks;
  /** For the lead alone: of ratings up to an event, without the flagged. */
  attitudeByCounter(from: string, to: string, through: number): readonly CounterAttitude[];
  /**
   * For the lead alone: the comments of ratings that count, up to an event, and of batches, as far as they are not forgotten. In the
   * order of a hash of their ids, which tells nothing of when they were written.
   */
  comments(from: string, to: string, through: number): readonly string[];
  /** What the no-wait lane did in a span of days (SPEC Q16). @param timeZone the office's */
  noWaitCounts(from: string, to: string, timeZone: string): NoWaitCounts;
  /** Of each period its newest version; the one that ended last comes first. */
  publications(): readonly Publication[];
  publication(period: string, version?: number): Publication | null;
  /** Every version of a period, the oldest first (SPEC S9). */
  publicationVersions(period: string): readonly Publication[];

  /** Files of publications as they were made (SPEC P7). */
  readonly archive: Archive;
  /** What is published of single ratings (SPEC Z2). */
  readonly leaves: Leaves;
  readonly readyLeaves: ReadyLeaves;
  /** Of the days that are over, the newest first (SPEC Z5). @param most how many at most */
  anchors(most: number): readonly DayAnchor[];

  /** What citizens told the office, and what came of it. */
  readonly feedback: FeedbackLookUps;
  /** What the office means to mend. */
  readonly findings: FindingLookUps;

  /** What a look for doubts looks at (SPEC D1). */
  readonly doubtRows: DoubtRows;
  readonly since: Since;
  /** What the lead is told of doubts (SPEC D9 to D11, R17). */
  readonly doubtWeeks: DoubtWeeks;
  /** What staff entered for citizens (SPEC R18). */
  readonly batches: Batches;
  /** Who did what (SPEC A16). */
  readonly activity: ActivityLookUps;
  readonly pairedOnce: PairedOnce;
  /** Facts of devices that were let go (SPEC O8). */
  readonly leftFacts: LeftFactsKept;

  readonly devicesSeen: DevicesSeen;
  readonly knownBrowsers: KnownBrowsers;
  /** Inside a transaction: PINs, sessions and known browsers of another memory in the place of its own (SPEC X5). */
  takeAccess(access: Access): void;

  /** A free text; null when it is unknown or forgotten. */
  text(id: string): string | null;
  /** Forgets a text for good, in the file too; whether there was one. Not inside a transaction. */
  forgetText(id: string): boolean;

  /** What the nightly checks found. */
  readonly checks: Checks;

  /** The quick look of a start (SPEC X2). @throws UnusableFile: `damaged`, `chain-broken`, `tables-behind`, `newer` */
  checkNewest(): void;
  /** Makes all tables of the journal again, in one transaction. */
  rebuild(onProgress?: OnProgress): void;
  /**
   * Checks everything as of one moment, against what was kept elsewhere too; empty when all is sound.
   * @param looksFrom first day whose looks for doubts are made again; left out: all of them
   */
  verify(onProgress?: OnProgress, kept?: KeptElsewhere, looksFrom?: string): readonly Problem[];
  close(): void;
}

/**
 * Opens an office's memory; a new file is made.
 * @param file path, or `:memory:` for one that lasts as long as it is open
 * @param options `readOnly`: nothing is written, not even a step to the present shape
 * @throws UnusableFile when the file is damaged, another program's, a newer version's, read only and an older one's, or
 * to be written in and shorter than its kept head
 */
export function openStore(file: string, options: OpenOptions = {}): Store {
  const isWriter = file !== ':memory:' && !options.readOnly;
  if (isWriter) demandWhole(file, options.logger);
  const db = openDatabase(file, options);
  let kept = KEPT_NOWHERE;
  try {
    const journal = journalIn(db);
    if (isWriter) kept = keepHead(file, journal.head, options.logger);
    return storeOver(db, journal, kept, options);
  } catch (error) {
    kept.close();
    db.close();
    throw asUnusable(file, error);
  }
}

/** Prepares what the store asks of its tables: all of it fits the shape that the file says it has, or the file is damaged. */
function storeOver(db: Database, journal: Journal, kept: KeptHead, { logger }: OpenOptions): Store {
  const transactions = transactionsOf(db);
  const { savepoint, snapshot } = transactions;
  const transaction = <T>(work: () => T): T => {
    const result = transactions.transaction(work);
    kept.committed();
    return result;
  };
  const texts = textsIn(db);
  const ready = readyLeaves();
  const projections = projectionsIn(db, ready);
  const refusals = refusalsIn(db);
  const blocks = blocksIn(db);
  const counts = countsIn(db, blocks);
  const publications = publicationsIn(db);
  const archive = archiveIn(db);
  const signIn = signInOf(db);
  const knownBrowsers = knownBrowsersIn(db);
  const leftFacts = leftFactsIn(db);
  const batches = batchesIn(db);
  const { waiting } = batches;
  const ownMemory = { archive, leftFacts, waiting, signIn, knownBrowsers };
  const pastVisits = pastVisitsIn(db);
  return {
    ...signIn,
    transaction,
    savepoint,
    snapshot,
    append(entry, text, also = []) {
      kept.grows();
      const recorded = journal.append(entry);
      for (const one of recorded) projections.project(one);
      for (const { event } of recorded) followEvent(ownMemory, event);
      for (const one of text ? [text, ...also] : also) texts.keep(one);
      return recorded;
    },
    head: journal.head,
    first: journal.first,
    newestAt: journal.newestAt,
    read: journal.read,
    hasHappened: journal.hasHappened,
    stateAt: () => stateFrom(db, journal),
    answered: (by, id) => acceptedAnswer(journal, by, id) ?? refusals.find(by, id),
    rememberRefusal: refusals.remember,
    forgetRefusals: refusals.forget,
    visitOf: pastVisits.ofTicket,
    visitNumbered: pastVisits.numbered,
    ratingNamed: pastRatingsIn(db).named,
    heldTickets: heldTicketsIn(db),
    servedByHand: servedByHandIn(db),
    periodCounts: counts.ofPeriod,
    daysWithNumbers: counts.daysWithNumbers,
    ratingsShown: counts.shown,
    blocks,
    attitudeByCounter: counts.attitudeByCounter,
    comments: (from, to, through) =>
      texts.shuffled([...counts.comments(from, to, through), ...batches.comments(from, to)]),
    noWaitCounts: noWaitCountsIn(db),
    publications: publications.all,
    publication: publications.of,
    publicationVersions: publications.versions,
    archive,
    leaves: leavesIn(db),
    readyLeaves: ready,
    anchors: anchorsIn(db),
    feedback: feedbackIn(db),
    findings: findingsIn(db),
    doubtRows: doubtRowsIn(db),
    since: sinceIn(db),
    doubtWeeks: doubtWeeksIn(db),
    batches,
    activity: activityIn(db),
    pairedOnce: pairedOnceIn(db),
    leftFacts,
    devicesSeen: devicesSeenIn(db),
    knownBrowsers,
    takeAccess: (access) => replaceAccess(db, access),
    text: texts.read,
    forgetText: texts.forget,
    checks: checksIn(db),
    checkNewest: () => checkNewest(db, journal),
    rebuild: (onProgress = () => {}) =>
      transaction(() => rebuildTables(journal, projections, onProgress)),
    verify(onProgress = () => {}, { anchors: told, leaves } = NOTHING_KEPT, looksFrom) {
      // Read first: an office that writes beside the check has all of it in the file already.
      const heads = db.memory ? [] : keptHeads(db.name, logger);
      return snapshot(() => {
        const holds = heads.some(({ seq, hash }) => seq === 0 || journal.hashAt(seq) === hash);
        const anchors = [...told, ...(holds ? [] : heads.slice(-1))];
        return problemsOf(db, journal, texts, archive, { anchors, leaves }, onProgress, looksFrom);
      });
    },
    close() {
      kept.close();
      db.close();
    },
  };
}
