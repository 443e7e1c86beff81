import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { catalogueOf } from '#shared/domain/catalogue.ts';
import type { Office } from '#shared/protocol/office.ts';
import { App } from '../../counter/App.tsx';
import { openClerkWork, played, viewOf } from '../support/clerk-screen.ts';
import { hugeOffice, tinyOffice } from '../support/offices.ts';

/** The clerk's app in an office of one counter, and in one of forty. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played }));

afterEach(cleanup);

/** The screen on which a counter is chosen. */
async function chooseIn(office: Office): Promise<void> {
  const work = await openClerkWork({ openBy: null }, catalogueOf(office, 1));
  const counters = office.counters.map(({ id, name }) => ({ id, name, openBy: null, busy: false }));
  played.view.value = { ...viewOf({ openBy: null }), counters };
  render(<App work={work} />);
}

const offered = () =>
  [...document.querySelectorAll('.choose__list .ui-block')].map((one) => one.textContent);

test('[Q11] an office of one counter offers that one, with what it serves', async () => {
  const office = tinyOffice();
  await chooseIn(office);
  expect(offered()).toEqual([`${office.counters[0]?.name.vi}${office.lanes[0]?.name.vi}`]);
  expect(document.querySelector('.choose--long')).toBeNull();
});

test('[Q11] an office of forty counters offers them all, drawn small', async () => {
  await chooseIn(hugeOffice());
  expect(offered()).toHaveLength(40);
  expect(document.querySelector('.choose--long')).not.toBeNull();
});

test('[E9] the office’s own emblem stands where our mark would', async () => {
  const emblem = 'data:image/png;base64,iVBORw0KGgo=';
  await chooseIn({ ...tinyOffice(), emblem });
  expect(document.querySelector('.bar .ui-mark')?.getAttribute('src')).toBe(emblem);
});
