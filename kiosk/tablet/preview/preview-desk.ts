/** A rating that goes nowhere: the tablet's own screens with nothing behind them (SPEC R12). */
import { type ReadonlySignal, signal } from '@preact/signals';
import { steadyNow } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Asking } from '#shared/domain/questionnaires/asking.ts';
import { beginRating, changeMind, isAnswered, type Rating } from '../model/rating.ts';
import type { RatingDesk, TabletScreen } from '../model/tablet-screen.ts';

/** Idle: the preview is over. */
export interface PreviewDesk extends RatingDesk {
  readonly screen: ReadonlySignal<TabletScreen>;
  /** Begins anew, for a visit with a result or without one yet. */
  readonly begin: (question: 'result' | 'guidance') => void;
}

/** Begins with a visit that has a result. */
export function openPreview(asking: Asking, { procedures }: Catalogue): PreviewDesk {
  const first = (question: 'result' | 'guidance'): TabletScreen => {
    const procedure = procedures[0]?.code ?? '';
    const asked = { visit: 'preview', number: 'A000', procedure, question, endedAt: 0 };
    const ids = { command: 'preview', rating: 'preview' };
    return { at: 'asking', rating: beginRating(asked, ids, asking) };
  };
  const screen = signal<TabletScreen>(first('result'));
  const over: TabletScreen = { at: 'idle' };
  const thanked = (rating: Rating): TabletScreen =>
    isAnswered(rating) ? { at: 'thanks', rating, givenAt: steadyNow(), showsReceipt: false } : over;
  return {
    screen,
    trouble: signal(false),
    begin: (question) => {
      screen.value = first(question);
    },
    turnTo: (rating) => {
      screen.value = rating.step === 'finished' ? thanked(rating) : { at: 'asking', rating };
    },
    decline: (rating) => {
      screen.value = rating.told ? thanked({ ...rating, ...rating.told }) : over;
    },
    notMine: () => {
      screen.value = over;
    },
    changeMind: ({ rating }) => {
      screen.value = { at: 'asking', rating: changeMind(rating, 'preview') };
    },
    takeReceipt: () => {},
    rest: () => {
      screen.value = over;
    },
  };
}
