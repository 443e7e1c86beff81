/** Whether this screen's date cannot be right: known before anybody has walked the path in vain (SPEC N6). */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DeviceDatabase } from '#shared/client/database.ts';
import type { Device } from '#shared/client/device.ts';
import { beginWithKept } from '#shared/client/kept-clock.ts';
import {
  clockIsConfirmed,
  dateIsDoubted,
  officeNow,
  steadyNow,
} from '#shared/client/office-clock.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { View } from '#shared/domain/views.ts';
import { daysServed } from '../model/numbering.ts';

/** What the date is judged by. */
interface Known {
  /** The newest view, of this life of the page or before. */
  readonly lastSeen: ReadonlySignal<View | null>;
  /** A signal that ticks: after a date was set right the screen goes on by itself. */
  readonly now: ReadonlySignal<number>;
  readonly timeZone: string;
}

export interface DateDoubt {
  readonly isWrong: ReadonlySignal<boolean>;
  close(): void;
}

/**
 * Watches the date of a screen whose line is down and that goes by its own clock: it lies before a day that the
 * office has shown, or on which the issuing point gave numbers here, or before a time that was sure (`kept-clock.ts`). A line that stands tells
 * the time in a moment.
 */
export function watchDate(
  { db, line, identity }: Pick<Device<View>, 'db' | 'line' | 'identity'>,
  { lastSeen, now, timeZone }: Known,
): DateDoubt {
  const isWrong = signal(false);
  // Clocks tick, days seldom turn: the memory is read again only then.
  const today = computed(() => (now.value > 0 ? dayOf(officeNow(), timeZone) : ''));
  let turn = 0;
  const close = effect(() => {
    const own = today.value;
    const shown = lastSeen.value?.day ?? '';
    const isReached = clockIsConfirmed() || line.value.status === 'connected';
    const isDoubted = dateIsDoubted.value && !isReached;
    const isTold = isReached || (shown === own && !isDoubted);
    turn += 1;
    const mine = turn;
    if (isTold || isDoubted || shown > own || identity.point === null) {
      isWrong.value = !isTold && (isDoubted || shown > own);
      return;
    }
    void daysServed(db, identity.point)
      .then((days) => {
        if (mine === turn) isWrong.value = days.some((day) => day > own);
      })
      // A memory that cannot be read says so itself (SPEC X9).
      .catch((error: unknown) => console.error(error));
  });
  const stopHeeding = effect(() => (isWrong.value ? heedSetting(db) : undefined));
  return {
    isWrong,
    close: () => {
      close();
      stopHeeding();
    },
  };
}

/** How often the device's clock is looked at, and what is more than its own unsteadiness, ms. */
const LOOK_EVERY_MS = 2000;
const SET_BY_MS = 60_000;

/** A page goes by steady time: that somebody has set the device's date it would not notice by itself. Returns what ends the watching. */
function heedSetting(db: DeviceDatabase): () => void {
  let distance = Date.now() - steadyNow();
  const timer = setInterval(() => {
    const now = Date.now() - steadyNow();
    if (Math.abs(now - distance) < SET_BY_MS) return;
    distance = now;
    // What cannot be read is read at the next setting; the screen says all the while what is the matter.
    beginWithKept(db, true).catch((error: unknown) => console.error(error));
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
