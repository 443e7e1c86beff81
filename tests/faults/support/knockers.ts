import type { Catalogue } from '#shared/domain/catalogue.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { type OfficeChild, pairThrough } from './office-child.ts';

/** Everyone who has a token: enough of them that none is told to be slower (SPEC A13). */

export interface Knocker {
  readonly id: string;
  readonly token: string;
}

/** Devices of each role at each counter. */
const OF_EACH = 4;

/** Pairs devices of every role, and signs every post in. */
export async function knockers(office: OfficeChild): Promise<readonly Knocker[]> {
  const catalogue: Catalogue = await (await fetch(office.url + ROUTES.procedures)).json();
  const all: Knocker[] = [];
  for (const point of catalogue.points) all.push(await pairThrough(office, 'kiosk', { point }));
  for (const { id: counter } of catalogue.counters) {
    for (let i = 0; i < OF_EACH; i += 1) {
      all.push(await pairThrough(office, 'tablet', { counter }));
      all.push(await pairThrough(office, 'counter', { counter }));
      all.push(await pairThrough(office, 'display'));
    }
  }
  for (const [staff, pin] of Object.entries(office.pins)) {
    const response = await fetch(office.url + ROUTES.signIn, {
      method: 'POST',
      body: JSON.stringify({ staff, pin }),
    });
    const { token }: { token: string } = await response.json();
    all.push({ id: staff, token });
  }
  return all;
}
