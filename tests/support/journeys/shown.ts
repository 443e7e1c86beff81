import type { Page } from '@playwright/test';
import { GUIDANCE, RESULT } from '#shared/domain/questionnaires/core-questions.ts';
import type {
  CounterView,
  DisplayView,
  KioskView,
  TabletView,
  View,
} from '#shared/domain/views.ts';
import { ABSENCES_TO_LEAVE } from '#shared/domain/vocabulary.ts';
import { vi } from '#shared/ui/words/vi.ts';

/** What a screen shows, and what it should show of a view: read off the page by one, made from the wire by the other. */

/** Texts by what they mean, with the sequence number of the view they come from. */
export interface Shown {
  readonly seq: number;
  readonly texts: { readonly [meaning: string]: readonly string[] };
}

/** Where each screen shows what, as CSS selectors. */
const PLACES: Readonly<Record<View['role'], Readonly<Record<string, string>>>> = {
  display: {
    calling: '.now-calling__number, .now-calling__counter',
    moment: '.now-calling--new .now-calling__number',
    recent: '.recent-calls__call',
    waits: '.lane-waits__lane, .lane-waits__none',
  },
  counter: {
    current: '.visit__number, .visit__nobody',
    head: '.waiting__title',
    waiting: '.waiting__table th[scope="row"]',
    absent: '.waiting__again',
    today: '.foot__today',
  },
  kiosk: { waiting: '.opening-line__waiting' },
  tablet: {
    asks: '.tablet-work h1, .tablet-idle__title',
    visit: '.tablet:not(.tablet-idle) .ui-head__name',
  },
  // It shows nothing of any number: it asks its guest for one.
  exit: {},
};

/** Reads a screen in one glance; -1 before it has shown any view. */
export async function shownOn(page: Page, role: View['role']): Promise<Shown> {
  return page.evaluate((places) => {
    const newest = document.querySelector<HTMLElement>('[data-seq]')?.dataset['seq'];
    // Parts that stand side by side are apart for the eye, whatever the markup says.
    const wordsOf = (node: Node): string[] =>
      node.nodeType === Node.TEXT_NODE
        ? (node.textContent ?? '').split(/\s+/)
        : [...node.childNodes].flatMap(wordsOf);
    const textsAt = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) =>
        wordsOf(one)
          .filter((word) => word !== '')
          .join(' '),
      );
    return {
      seq: Number(newest ?? -1),
      texts: Object.fromEntries(
        Object.entries(places).map(([meaning, selector]) => [meaning, textsAt(selector)]),
      ),
    };
  }, PLACES[role]);
}

/**
 * Whether a screen shows what it has to. A call that has its moment keeps the large panel, and the newest one
 * stands beside it meanwhile (dashboard D4): then the same five calls have to be read, in any order.
 */
export function agrees(shown: Shown, expected: Shown): boolean {
  const { moment, ...texts } = shown.texts;
  if (same({ ...shown, texts }, expected)) return true;
  if (!moment || moment.length === 0) return false;
  return same(inAnyOrder({ ...shown, texts }), inAnyOrder(expected));
}

function same(one: Shown, other: Shown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function inAnyOrder({ seq, texts }: Shown): Shown {
  const { calling = [], recent = [], ...others } = texts;
  return { seq, texts: { ...others, calls: [calling.join(' '), ...recent].sort() } };
}

/** What a screen of a view's role has to show. */
export function expectedOf(view: View): Shown {
  switch (view.role) {
    case 'display':
      return { seq: view.seq, texts: onDisplay(view) };
    case 'counter':
      return { seq: view.seq, texts: atCounter(view) };
    case 'kiosk':
      return { seq: view.seq, texts: { waiting: [peopleWaiting(view)] } };
    case 'tablet':
      return { seq: view.seq, texts: onTablet(view) };
    case 'exit':
      return { seq: view.seq, texts: {} };
    default:
      return view satisfies never;
  }
}

function onDisplay({ calls, waits }: DisplayView): Shown['texts'] {
  const [newest, ...others] = calls;
  const waited = waits.filter((lane) => lane.waiting > 0);
  return {
    calling: newest ? [newest.number, newest.counter.vi] : [],
    recent: others.slice(0, 4).map((call) => `${call.number} ${call.counter.vi}`),
    waits:
      waited.length === 0
        ? [vi.common.nobodyWaiting]
        : waited.map(
            (lane) => `${lane.letters.join(' ')} ${lane.name.vi} ${lane.waiting} người chờ`,
          ),
  };
}

function atCounter({ here }: CounterView): Shown['texts'] {
  const waiting = here?.waiting.map((line) => line.number) ?? [];
  return {
    current: [here?.current?.number ?? vi.counter.nobodyHere],
    head: [vi.counter.waiting(waiting.length)],
    waiting,
    absent:
      here?.absent.map(
        (line) =>
          `${vi.counter.callAgain(line.number)} ${vi.counter.awayTimes(line.absences, ABSENCES_TO_LEAVE)}`,
      ) ?? [],
    today: [vi.counter.servedToday(here?.endedToday ?? 0)],
  };
}

function peopleWaiting({ waiting }: KioskView): string {
  const all = waiting.reduce((sum, lane) => sum + lane.waiting, 0);
  return all === 0 ? vi.common.nobodyWaiting : vi.common.peopleWaiting(all);
}

function onTablet({ ask }: TabletView): Shown['texts'] {
  if (!ask) return { asks: [vi.tablet.waitingScreen], visit: [] };
  return {
    asks: [(ask.question === 'result' ? RESULT : GUIDANCE).text.vi],
    visit: [vi.tablet.ratingFor(ask.number)],
  };
}
