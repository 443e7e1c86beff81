/** The tablet while it runs: waits at its counter, asks once about each visit, says thanks, waits again (SPEC R1, R2). */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { TabletView } from '#shared/domain/views.ts';
import type { Unanswered } from '#shared/domain/vocabulary.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { FIRST_LANGUAGE } from '#shared/ui/words/languages.ts';
import { BUSY, type Idle, type Patience, watchIdle } from '../../model/idle.ts';
import { beginRating, commandOf, isAnswered, type Rating } from './rating.ts';

export type TabletScreen =
  | { readonly at: 'idle' }
  | { readonly at: 'asking'; readonly rating: Rating }
  | { readonly at: 'thanks'; readonly rating: Rating };

export interface Tablet {
  readonly screen: ReadonlySignal<TabletScreen>;
  readonly idle: Idle;
  /** Whether the device could not keep what was just given. */
  readonly trouble: ReadonlySignal<boolean>;
  /** A touch: more time, unless the time-out's question stands. */
  readonly touched: () => void;
  readonly stay: () => void;
  /** Shows the rating's next step; a finished one is written down and thanked for. */
  readonly turnTo: (rating: Rating) => void;
  /** "Không đánh giá": ends it at once. */
  readonly decline: (rating: Rating) => void;
  readonly rest: () => void;
  readonly close: () => void;
}

/** How long the thanks stay, ms (look: 05c). */
export const THANKS_MS = 15_000;

/** A visit that ended longer ago is not asked about any more: its visitor has gone, ms (SPEC R8). */
const ASKED_WITHIN_MS = 180_000;

/** While nobody is asked, a quiet moment comes again and again: the one for a new version. */
const RESTING: Patience = { askAfterMs: null, leaveAfterMs: BUSY.leaveAfterMs };

/** Starts the tablet of a paired device. @param onQuiet called whenever it waits again */
export function startTablet(device: Device<TabletView>, onQuiet: () => void): Tablet {
  const screen = signal<TabletScreen>({ at: 'idle' });
  const trouble = signal(false);
  /** Visits that this device has told the office about; null until its memory is read. */
  const closed = signal<ReadonlySet<string> | null>(null);
  const idle = watchIdle(leave);
  let finishing = false;
  idle.begin(RESTING);

  void device.outbox.remembered().then((commands) => {
    closed.value = new Set(
      commands.flatMap((one) => ('visit' in one && one.visit !== null ? [one.visit] : [])),
    );
  });

  function show(next: TabletScreen): void {
    trouble.value = false;
    if (next.at === 'asking') idle.begin(BUSY);
    else if (next.at === 'thanks') idle.begin({ askAfterMs: null, leaveAfterMs: THANKS_MS });
    else rested();
    // Last: a screen at rest may be followed at once by the next question, with a patience of its own.
    screen.value = next;
  }

  function rested(): void {
    idle.begin(RESTING);
    setLanguage(FIRST_LANGUAGE);
    onQuiet();
  }

  function leave(): void {
    const now = screen.value;
    if (now.at === 'asking') void finish(now.rating, 'timed-out');
    else show({ at: 'idle' });
  }

  async function finish(rating: Rating, how: Unanswered): Promise<void> {
    if (finishing) return;
    finishing = true;
    try {
      await device.outbox.post(commandOf(rating, officeNow(), how));
      closed.value = new Set(closed.value).add(rating.asked.visit);
      const thanked = isAnswered(rating) && how !== 'timed-out';
      show(thanked ? { at: 'thanks', rating } : { at: 'idle' });
    } catch (error) {
      console.error(error);
      trouble.value = true;
      idle.begin(BUSY);
    } finally {
      finishing = false;
    }
  }

  /**
   * The office asks about another visit: whoever answered has gone, so what they said is sent as it stands,
   * and the next person finds nothing of it (SPEC R10).
   */
  const stopWatching = effect(() => {
    const ask = device.view.value?.ask ?? null;
    const known = closed.value;
    const now = screen.value;
    const offers = device.catalogue.peek()?.questionnaire;
    if (!known || !device.view.value || !offers) return;
    const fresh = ask !== null && !known.has(ask.visit);
    if (now.at === 'idle' && fresh) {
      const rating = beginRating(ask, { command: newId(), rating: newId() }, offers);
      if (officeNow() - ask.endedAt > ASKED_WITHIN_MS) void finish(rating, 'timed-out');
      else show({ at: 'asking', rating });
    }
    if (now.at !== 'asking' || now.rating.asked.visit === ask?.visit) return;
    if (fresh) void finish(now.rating, 'timed-out');
    else if (!isAnswered(now.rating)) show({ at: 'idle' });
  });

  return {
    screen,
    idle,
    trouble,
    touched: () => {
      if (!idle.asks.value && screen.value.at === 'asking') idle.begin(BUSY);
    },
    stay: () => idle.begin(BUSY),
    turnTo: (rating) => {
      if (rating.step === 'finished') void finish(rating, 'declined');
      else if (!finishing) show({ at: 'asking', rating });
    },
    decline: (rating) => void finish({ ...rating, answers: {} }, 'declined'),
    rest: () => show({ at: 'idle' }),
    close: () => {
      stopWatching();
      idle.close();
    },
  };
}
