import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { takeIdentity } from '#shared/client/identity.ts';

/** A pairing address that is opened where its screen stands already. */

test('[A3] an address with a token or a code begins the page anew, any other end of it does not', async () => {
  const heard = new Map<string, () => void>();
  const reload = vi.fn<() => void>();
  const kept = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  const place = { hash: '', pathname: '/kiosk/', search: '', reload };
  vi.stubGlobal('addEventListener', (what: string, act: () => void) => heard.set(what, act));
  vi.stubGlobal('location', place);
  vi.stubGlobal('sessionStorage', kept);
  expect(await takeIdentity('kiosk')).toBeNull();
  const calls = ['#', '#something', '#token=abc', '#pair=def'].map((hash) => {
    place.hash = hash;
    heard.get('hashchange')?.();
    return reload.mock.calls.length;
  });
  vi.unstubAllGlobals();
  expect(calls).toEqual([0, 0, 1, 2]);
});
