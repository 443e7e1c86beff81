/** The tablet while it runs: waits at its counter, asks once about each visit, says thanks, waits again (SPEC R1, R2); without a line whoever comes may rate unasked (R11). */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { memoryFailed } from '#shared/client/memory-health.ts';
import { clockIsConfirmed, officeNow, steadyNow } from '#shared/client/office-clock.ts';
import { beginReceipt } from '#shared/client/receipt.ts';
import type { TabletView } from '#shared/domain/views.ts';
import type { Unanswered } from '#shared/domain/vocabulary.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { FIRST_LANGUAGE } from '#shared/ui/words/languages.ts';
import { BUSY, type Idle, type Patience, watchIdle } from '../../model/idle.ts';
import { recallView } from '../../model/recalled.ts';
import { watchLineLoss } from './line-loss.ts';
import { postRating } from './post-rating.ts';
import { changeLeftMs, patienceOf, type RatingDesk, type TabletScreen } from './tablet-screen.ts';
import { type Asked, beginRating, changeMind, isAnswered, type Rating, shown } from './rating.ts';

export interface Tablet extends RatingDesk {
  readonly screen: ReadonlySignal<TabletScreen>;
  readonly idle: Idle;
  /** The newest view of all, perhaps of an earlier day. */
  readonly lastSeen: ReadonlySignal<TabletView | null>;
  /** Whether somebody may rate whom nobody has asked: the tablet waits, and its line is down (SPEC R11). */
  readonly takesUnasked: ReadonlySignal<boolean>;
  /** Somebody would like to. */
  readonly beginUnasked: () => void;
  /** A touch: more time, unless the time-out's question stands. */
  readonly touched: () => void;
  readonly stay: () => void;
  readonly close: () => void;
}

/** A visit that ended longer ago is not asked about any more: its visitor has gone, ms (SPEC R8). */
const ASKED_WITHIN_MS = 180_000;

/** While nobody is asked, a quiet moment comes again and again: the one for a new version. */
const RESTING: Patience = { askAfterMs: null, leaveAfterMs: BUSY.leaveAfterMs };

/** Starts the tablet of a paired device. @param onQuiet called whenever it waits again and nothing is being written down */
export function startTablet(device: Device<TabletView>, onQuiet: () => void): Tablet {
  const screen = signal<TabletScreen>({ at: 'idle' });
  const trouble = signal(false);
  /** Visits that this device has told the office about; null until its memory is read. */
  const closed = signal<ReadonlySet<string> | null>(null);
  const recalled = recallView(device);
  const idle = watchIdle(leave);
  const loss = watchLineLoss(device.line);
  const takesUnasked = computed(() => loss.isLost.value && screen.value.at === 'idle');
  let finishing = false;
  let givenAt = 0;
  let changeEnds: ReturnType<typeof setTimeout> | undefined;
  idle.begin(RESTING);

  const remembered = recalled.isLookedFor.then(() => device.outbox.remembered());
  void remembered.then((commands) => {
    closed.value = new Set(
      commands.flatMap((one) => ('visit' in one && one.visit !== null ? [one.visit] : [])),
    );
  });

  function show(next: TabletScreen): void {
    trouble.value = false;
    clearTimeout(changeEnds);
    if (next.at === 'idle') rested();
    else idle.begin(patienceOf(next));
    // Last: a screen at rest may be followed at once by the next question, with a patience of its own.
    screen.value = next;
  }

  function rested(): void {
    idle.begin(RESTING);
    setLanguage(FIRST_LANGUAGE);
    if (!finishing) onQuiet();
  }

  function leave(): void {
    const now = screen.value;
    if (now.at === 'asking') void finish(now.rating, 'timed-out');
    else show({ at: 'idle' });
  }

  function begin(asked: Asked | null): void {
    const asking = device.catalogue.peek()?.asking;
    if (!asking) return;
    const rating = beginRating(asked, newIds(), asking, beginReceipt());
    show({ at: 'asking', rating: shown(rating, steadyNow()) });
  }

  async function finish(rating: Rating, how: Unanswered): Promise<void> {
    if (finishing) return;
    finishing = true;
    try {
      await postRating(device.outbox, rating, how);
    } catch (error) {
      console.error(error);
      trouble.value = true;
      // A screen that waits, and only told that its visitor has gone, has nobody to ask whether they are still there.
      if (screen.peek().at === 'asking') idle.begin(BUSY);
      return;
    } finally {
      finishing = false;
    }
    if (!rating.told) givenAt = steadyNow();
    // In one go: a visit that is closed and still on the screen would be finished once more.
    batch(() => {
      if (rating.asked) closed.value = new Set(closed.value).add(rating.asked.visit);
      show(afterwards(rating, how));
    });
  }

  /** A change that has left no answer has changed nothing: what was told stands. */
  function afterwards(rating: Rating, how: Unanswered): TabletScreen {
    const stands = isAnswered(rating) ? rating : { ...rating, ...rating.told };
    if (how === 'timed-out' || !isAnswered(stands)) return { at: 'idle' };
    return { at: 'thanks', rating: stands, givenAt, showsReceipt: false };
  }

  /** Back through the questions; five minutes after it was given a change ends as it stands (SPEC R14). */
  function turn(rating: Rating): void {
    show({ at: 'asking', rating });
    if (rating.told) changeEnds = setTimeout(endChange, changeLeftMs(givenAt));
  }

  function endChange(): void {
    const now = screen.peek();
    if (now.at === 'asking' && now.rating.told) void finish(now.rating, 'declined');
  }

  /** The visitor has gone: nobody is asked, and the office is told so; not by a clock that may be wrong. */
  function tooLate(asked: Asked): void {
    const asking = device.catalogue.peek()?.asking;
    if (asking && clockIsConfirmed()) {
      void finish(beginRating(asked, newIds(), asking), 'timed-out');
    }
  }

  /**
   * The office asks about another visit: whoever answered has gone, so what they said is sent as it stands,
   * and the next person finds nothing of it (SPEC R10). Whoever rates unasked is let finish.
   */
  const stopWatching = effect(() => {
    const ask = recalled.view.value?.ask ?? null;
    const known = closed.value;
    const now = screen.value;
    if (!known || !recalled.view.value || !device.catalogue.value) return;
    const fresh = ask !== null && !known.has(ask.visit);
    if (now.at === 'idle' && fresh) {
      if (isOver(ask)) tooLate(ask);
      else begin(ask);
    }
    // The next person finds no answer of the one before, also none that is being thanked for.
    if (now.at === 'thanks' && now.rating.asked && fresh) show({ at: 'idle' });
    if (now.at !== 'asking' || !now.rating.asked) return;
    if (now.rating.asked.visit === ask?.visit) return;
    if (fresh) void finish(now.rating, 'timed-out');
    else if (!isAnswered(now.rating) && !now.rating.told) show({ at: 'idle' });
  });

  /** While the device keeps nothing its screen is covered, and whoever answered has gone: once it works again, what they said is written down. */
  let failed = false;
  const stopMending = effect(() => {
    const before = failed;
    failed = memoryFailed.value;
    const now = screen.peek();
    if (!before || failed || now.at !== 'asking') return;
    const { asked } = now.rating;
    if (isAnswered(now.rating) || !asked || isOver(asked)) void finish(now.rating, 'timed-out');
    else show(now);
  });

  return {
    screen,
    idle,
    lastSeen: recalled.view,
    trouble,
    takesUnasked,
    beginUnasked: () => {
      if (takesUnasked.value && !finishing) begin(null);
    },
    touched: () => {
      if (!idle.asks.value && screen.value.at !== 'idle') idle.begin(patienceOf(screen.value));
    },
    stay: () => idle.begin(patienceOf(screen.value)),
    turnTo: (rating) => {
      if (rating.step === 'finished') void finish(rating, 'declined');
      else if (!finishing) turn(rating);
    },
    decline: (rating) => void finish({ ...rating, answers: {} }, 'declined'),
    notMine: (rating) => void finish(rating, 'timed-out'),
    changeMind: (thanks) => {
      if (changeLeftMs(givenAt) > 0 && !finishing) turn(changeMind(thanks.rating, newId()));
    },
    takeReceipt: (thanks) => show({ ...thanks, showsReceipt: true }),
    rest: () => show({ at: 'idle' }),
    close: () => {
      clearTimeout(changeEnds);
      stopWatching();
      stopMending();
      loss.close();
      recalled.close();
      idle.close();
    },
  };
}

/** A clock that is not the office's may be behind as well as ahead. */
function isOver({ endedAt }: Asked): boolean {
  return Math.abs(officeNow() - endedAt) > ASKED_WITHIN_MS;
}

function newIds(): Rating['ids'] {
  return { command: newId(), rating: newId() };
}
