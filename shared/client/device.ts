/** A paired screen with everything it lives on: identity, line, catalogue, and (where it speaks) an outbox. */
import { effect, type Signal } from '@preact/signals';
import type { Catalogue } from '../domain/catalogue.ts';
import type { View } from '../domain/views.ts';
import { keepCatalogue } from './catalogue.ts';
import { connect, type LineState } from './connection.ts';
import { type DeviceDatabase, deviceDatabase, type Identity } from './database.ts';
import type { keepTelling } from './device-status.ts';
import { hearFirstWords } from './first-words.ts';
import { dropIdentity, type Screen, takeIdentity } from './identity.ts';
import { keepClock } from './kept-clock.ts';
import { latePart } from './late-part.ts';
import { type Outbox, openOutbox } from './outbox.ts';

export interface Device<V extends View> {
  readonly identity: Identity;
  readonly db: DeviceDatabase;
  readonly view: Signal<V | null>;
  /** When the newest view came, steady time, ms. */
  readonly seenAt: Signal<number | null>;
  readonly line: Signal<LineState>;
  readonly catalogue: Signal<Catalogue | null>;
  readonly outbox: Outbox;
  close(): void;
}

/**
 * How long a tablet rests when the office has lost something, ms (SPEC O7): counters tell at once which visits had ended, and a rating
 * that comes before its visit's end is set apart.
 */
const TABLET_RESTS_MS = 15_000;

/** Brings a screen to life; null while it is not paired. @typeParam V the view of its role */
export async function startDevice<V extends View>(screen: Screen): Promise<Device<V> | null> {
  const identity = await takeIdentity(screen);
  if (!identity) return null;
  const db = await deviceDatabase();
  const stopClock = await keepClock(db);
  const keeper = await keepCatalogue(db);
  const line = connect<V>({ token: identity.token });
  const words = hearFirstWords(line);
  const restMs = identity.role === 'tablet' ? TABLET_RESTS_MS : 0;
  const outbox = await openOutbox(db, identity, line.send, {
    heard: words.heard,
    journal: line.journal,
    restMs,
  });
  const stopRenewing = effect(() => {
    const view = line.view.value;
    if (view) void keeper.renew(view.officeSeq, line.journal.value);
  });
  const stopWatching = effect(() => {
    const state = line.line.value;
    if (state.status !== 'turned-away') return;
    if (state.error === 'unknown-token') void dropIdentity(screen, identity.id);
  });
  const stopTelling = tellWhenConnected(line, identity.role === 'display' ? null : outbox);
  return {
    identity,
    db,
    view: line.view,
    seenAt: line.seenAt,
    line: line.line,
    catalogue: keeper.catalogue,
    outbox,
    close: () => {
      stopRenewing();
      stopWatching();
      stopTelling();
      stopClock();
      words.close();
      outbox.close();
      line.close();
    },
  };
}

const deviceStatus = latePart(() => import('./device-status.ts'));

/** The first screen stands before it is needed: fetched when the line stands. */
function tellWhenConnected(
  ...[line, outbox]: Parameters<typeof keepTelling>
): ReturnType<typeof keepTelling> {
  return effect(() => {
    const part = deviceStatus.part.value;
    if (part) return part.keepTelling(line, outbox);
    if (line.line.value.status === 'connected') deviceStatus.fetch();
    return undefined;
  });
}
