import type { EnteredNow, ListNow } from '#shared/protocol/entered.ts';
import type { Office } from '#shared/protocol/office.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Surroundings } from '../../server/app.ts';
import { listReader } from '../../server/entered/list-reader.ts';
import { OFFICE } from '../rules/support/office.ts';
import { runOffice } from '../server/support/running-office.ts';

/** An office with a lead and an administrator, before whom lists of ratings are read and confirmed. */

const STAFFED: Office = {
  ...OFFICE,
  smallestGroup: 10,
  staff: [
    ...OFFICE.staff,
    { id: 'watch', label: { vi: 'Quản trị', en: 'Administrator' }, role: 'administrator' },
  ],
};

/** Starts it at 08:00 on 23 November 2026; lists are read in this thread. */
export async function runEnteringOffice(
  surroundings: Omit<Surroundings, 'clock'> = { readList: listReader },
) {
  const running = await runOffice(surroundings, {}, STAFFED);
  const { ask, server } = running;
  const signedIn = async (staff: string) => {
    const body = JSON.stringify({ staff, pin: server.pins[staff] ?? '' });
    const response = await ask('/api/sign-in', { method: 'POST', body });
    return ((await response.json()) as { token: string }).token;
  };
  const [lead, watch] = [await signedIn('lead'), await signedIn('watch')];

  /** Knocks with a JSON body. */
  async function post(route: string, body: unknown = {}, token = lead) {
    const response = await ask(route, { method: 'POST', token, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  /** Hands a file over and waits until it was read. */
  async function read(file: Uint8Array, { token = lead, channel = 'paper', by = '' } = {}) {
    const route = `/api/entered/lists?channel=${channel}&by=${by}`;
    const body = new Uint8Array(file);
    const response = await ask(route, { method: 'POST', token, body });
    const { list } = (await response.json()) as { list: string };
    return { list, now: await until(list, token, 'reading') };
  }

  /** How a list stands once it is no more in a state. */
  async function until(list: string, token: string, status: ListNow['status']): Promise<ListNow> {
    for (;;) {
      const response = await ask(`/api/entered/lists/${list}`, { token });
      const now = (await response.json()) as ListNow;
      if (now.status !== status) return now;
      await sleep(2);
    }
  }

  /** Reads and enters a file. @returns the batch */
  async function enter(
    file: Uint8Array,
    { leaveOut = 0, token = lead, channel = 'paper', by = '' } = {},
  ): Promise<string> {
    const { list } = await read(file, { token, channel, by });
    const { body } = await post(`/api/entered/lists/${list}/enter`, { leaveOut }, token);
    if (body['why'] !== null) throw new Error(String(body['why']));
    const now = await until(list, token, 'entering');
    if (now.status !== 'entered') throw new Error(JSON.stringify(now));
    return now.batch;
  }

  async function entered(token = lead): Promise<EnteredNow> {
    return (await (await ask('/api/entered', { token })).json()) as EnteredNow;
  }

  const confirm = (batch: string, token = watch) =>
    post(`/api/entered/waiting/${batch}/confirm`, {}, token);
  const { store } = server;
  const beside = () => store.periodCounts('2026-01-01', '2026-12-31').beside;
  return { ...running, lead, watch, post, read, until, enter, entered, confirm, store, beside };
}
