/** The tablet at the exit while it runs: somebody says which visit, rates it as at the counter, and the next person finds a screen that asks anew (SPEC R15). */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { isTooOld } from '#shared/client/connection.ts';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { steadyNow } from '#shared/client/office-clock.ts';
import { beginReceipt } from '#shared/client/receipt.ts';
import type { TabletView } from '#shared/domain/views.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { FIRST_LANGUAGE } from '#shared/ui/words/languages.ts';
import { BUSY, type Idle, type Patience, watchIdle } from '../../model/idle.ts';
import { watchLineLoss } from '../../tablet/model/line-loss.ts';
import { postRating } from '../../tablet/model/post-rating.ts';
import {
  type Asked,
  beginRating,
  changeMind,
  isAnswered,
  type Rating,
  shown,
} from '../../tablet/model/rating.ts';
import {
  changeLeftMs,
  patienceOf,
  type RatingDesk,
  type TabletScreen,
} from '../../tablet/model/tablet-screen.ts';
import { type Found, lookUpCode, lookUpNumber, type NotAsked } from './look-up.ts';
import { listenToKeys, numberOf, withKey } from './typed-number.ts';

export interface Exit extends RatingDesk {
  /** `idle`: it waits for a number. */
  readonly screen: ReadonlySignal<TabletScreen>;
  readonly typed: ReadonlySignal<string>;
  readonly looking: ReadonlySignal<boolean>;
  /** Why what was typed last is not asked about. */
  readonly not: ReadonlySignal<NotAsked | 'no-number' | null>;
  /** Its line is down: nobody can be asked here (SPEC R15). */
  readonly isLost: ReadonlySignal<boolean>;
  /** The visit of the number that was typed, until whoever typed it says that it is theirs. */
  readonly found: ReadonlySignal<Asked | null>;
  readonly confirm: (isMine: boolean) => void;
  readonly idle: Idle;
  readonly press: (key: string) => void;
  readonly deleteLast: () => void;
  readonly lookUp: () => void;
  readonly touched: () => void;
  readonly stay: () => void;
  readonly close: () => void;
}

/** A number half typed is taken away, and a sentence that was read, after so long, ms; a quiet moment comes again and again. */
const RESTING: Patience = { askAfterMs: null, leaveAfterMs: 30_000 };
/** Thanks for a rating that was given already are read faster; the next person finds a screen that asks anew. */
const RATED: Patience = { askAfterMs: null, leaveAfterMs: 5000 };

/** Starts the exit's tablet of a paired device. @param onQuiet called whenever it waits and nothing is being written down */
export function startExit(
  device: Pick<Device<TabletView>, 'identity' | 'line' | 'catalogue' | 'outbox'>,
  onQuiet: () => void,
): Exit {
  const screen = signal<TabletScreen>({ at: 'idle' });
  const typed = signal('');
  const looking = signal(false);
  const not = signal<Exit['not']['value']>(null);
  const found = signal<Asked | null>(null);
  const trouble = signal(false);
  const idle = watchIdle(leave);
  const loss = watchLineLoss(device.line);
  let finishing = false;
  let givenAt = 0;
  idle.begin(RESTING);

  function show(next: TabletScreen): void {
    trouble.value = false;
    typed.value = '';
    not.value = null;
    found.value = null;
    if (next.at === 'idle') rest();
    else idle.begin(patienceOf(next));
    screen.value = next;
  }

  function rest(): void {
    idle.begin(RESTING);
    setLanguage(FIRST_LANGUAGE);
    if (!finishing && !looking.peek()) onQuiet();
  }

  function leave(): void {
    const now = screen.peek();
    if (now.at === 'asking') void finish(now.rating, 'timed-out');
    else show({ at: 'idle' });
  }

  function type(next: string): void {
    if (screen.peek().at !== 'idle' || looking.peek() || found.peek()) return;
    not.value = null;
    typed.value = next;
    idle.begin(RESTING);
  }

  async function find(asking: () => Promise<Found>, isHeld: boolean): Promise<void> {
    if (looking.peek() || screen.peek().at !== 'idle' || found.peek()) return;
    looking.value = true;
    const answer = await asking();
    looking.value = false;
    if (answer.status === 'asks' && isHeld) return begin(answer.ask);
    if (answer.status === 'asks') found.value = answer.ask;
    else not.value = answer.status;
    idle.begin(answer.status === 'rated' ? RATED : RESTING);
  }

  function confirm(isMine: boolean): void {
    const ask = found.peek();
    if (ask && isMine) begin(ask);
    else show({ at: 'idle' });
  }

  /** What was refused stays to be read; the next key begins anew. */
  const typedNow = () => (not.peek() === null ? typed.peek() : '');

  function begin(asked: Asked): void {
    const asking = device.catalogue.peek()?.asking;
    if (!asking) return;
    const ids = { command: newId(), rating: newId() };
    const rating = beginRating(asked, ids, asking, beginReceipt());
    show({ at: 'asking', rating: shown(rating, steadyNow()) });
  }

  function lookUp(): void {
    const number = numberOf(typed.peek());
    if (number === null) not.value = 'no-number';
    else void find(() => lookUpNumber(device.identity.token, number), false);
  }

  /** Whoever answers nothing here was asked by nobody: only what was answered is told. */
  async function finish(rating: Rating, how: 'declined' | 'timed-out'): Promise<void> {
    if (finishing) return;
    if (!isAnswered(rating)) return show({ at: 'idle' });
    finishing = true;
    try {
      await postRating(device.outbox, rating, how);
    } catch (error) {
      console.error(error);
      trouble.value = true;
      idle.begin(BUSY);
      return;
    } finally {
      finishing = false;
    }
    if (!rating.told) givenAt = steadyNow();
    const thanks = { at: 'thanks', rating, givenAt, showsReceipt: false } as const;
    show(how === 'timed-out' ? { at: 'idle' } : thanks);
  }

  const stopListening = listenToKeys({
    onKey: (key) => type(withKey(typedNow(), key)),
    onDelete: () => type(typed.peek().slice(0, -1)),
    onAddress: () => type(''),
    onEnter: (token) => {
      if (token !== null) void find(() => lookUpCode(token), true);
      else if (typed.peek() !== '') lookUp();
    },
  });
  const stopAwaiting = effect(() => {
    if (screen.value.at === 'idle' && isTooOld(device.line.value)) onQuiet();
  });

  return {
    screen,
    typed,
    looking,
    not,
    isLost: loss.isLost,
    found,
    confirm,
    idle,
    trouble,
    press: (key) => type(withKey(typedNow(), key)),
    deleteLast: () => type(typed.peek().slice(0, -1)),
    lookUp,
    touched: () => {
      if (!idle.asks.value && screen.peek().at !== 'idle') idle.begin(patienceOf(screen.peek()));
    },
    stay: () => idle.begin(patienceOf(screen.peek())),
    turnTo: (rating) => {
      if (rating.step === 'finished') void finish(rating, 'declined');
      else if (!finishing) show({ at: 'asking', rating });
    },
    decline: (rating) => {
      const { told } = rating;
      // A change of mind that is given up changes nothing.
      if (told) void finish({ ...rating, ...told }, 'declined');
      else show({ at: 'idle' });
    },
    notMine: (rating) => void finish(rating, 'timed-out'),
    changeMind: ({ rating }) => {
      const isOpen = changeLeftMs(givenAt) > 0 && !finishing;
      if (isOpen) show({ at: 'asking', rating: changeMind(rating, newId()) });
    },
    takeReceipt: (thanks) => show({ ...thanks, showsReceipt: true }),
    rest: () => show({ at: 'idle' }),
    close: () => {
      stopListening();
      stopAwaiting();
      loss.close();
      idle.close();
    },
  };
}
