import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { chanceOf } from '../../server/simulate/chance.ts';
import { openStore } from '../../server/store/store.ts';
import { atCounter, finish, kioskAt, rating } from '../bench/parts/facts.ts';
import { connected, lineTo } from '../bench/parts/lines.ts';
import { type Found, count, counted, findings } from './support/found.ts';
import { type Paired, pairThrough, sendOver } from './support/office-child.ts';
import { atWork } from './support/workplace.ts';

/** One visit is rated over and over at the same time, from many connections and in every way there is (SPEC R2, O2, O3). */

export interface Hammered {
  readonly seed: string;
  readonly visits: number;
  /** Lines, and as many requests at a time over HTTP. */
  readonly connections: number;
  /** Ratings of a visit from each. */
  readonly blows: number;
}

/** Until a device that was too fast may speak again, ms. */
const REST_MS = 500;

/** What a blow is: a rating of its own, one that was sent before, another content under its id. */
type Blow = 'own' | 'repeated' | 'changed';
const BLOWS: readonly (readonly [Blow, number])[] = [
  ['own', 3],
  ['repeated', 2],
  ['changed', 1],
];

export function hammerRating(sizes: Hammered): Promise<Found> {
  const { seed, visits, connections, blows } = sizes;
  const chance = chanceOf(seed);
  const finding = findings();
  const answers = new Map<string, number>();

  return atWork(async (place) => {
    const office = await place.office();
    const catalogue: Catalogue = await (await fetch(office.url + ROUTES.procedures)).json();
    const [counter, other] = catalogue.counters;
    const [point] = catalogue.points;
    if (!counter || !other || !point) throw new Error('The office is too small.');
    const kioskDevice = await pairThrough(office, 'kiosk', { point });
    const keys = await pairThrough(office, 'counter', { counter: counter.id });
    const tablets = [
      await pairThrough(office, 'tablet', { counter: counter.id }),
      await pairThrough(office, 'tablet', { counter: counter.id }),
      await pairThrough(office, 'tablet', { counter: other.id }),
    ];
    const kiosk = kioskAt(catalogue, point);
    const lane = counter.lanes.find((one) => kiosk.lanes.includes(one));
    await sendOver(office.url, keys.token, [atCounter('open-counter', counter.id)]);
    const lines = Array.from({ length: connections }, (_, i) => {
      const tablet = tablets[i % tablets.length]!;
      return { tablet, line: lineTo(office.url, tablet) };
    });
    await connected(lines.map(({ line }) => line));

    /** Another tablet may send an id that one has used: they are two senders. */
    function blowsOf(visit: string): Command[] {
      const said: Command[] = [];
      for (let i = 0; i < blows; i += 1) {
        const before = said.at(Math.floor(chance.between(0, said.length)));
        const blow = before ? chance.oneOf(BLOWS) : 'own';
        if (!before || blow === 'own') said.push(rating(visit));
        else if (blow === 'repeated') said.push(before);
        else said.push({ ...rating(visit), id: before.id });
      }
      return said;
    }

    function heard(answer: Answer): void {
      if (answer.outcome === 'refused') return count(answers, answer.reason);
      if (answer.repeated) return count(answers, 'repeated');
      count(answers, answer.result.marks?.join(' and ') || 'counted');
    }

    async function byLine({ line }: (typeof lines)[number], said: readonly Command[]) {
      const sent = said.map((one) => line.timeout(30_000).emitWithAck('command', one));
      for (const answer of await Promise.all(sent)) heard(answer);
    }

    async function byHttp(
      { token }: Pick<Paired, 'token'>,
      said: readonly Command[],
    ): Promise<void> {
      const response = await fetch(office.url + ROUTES.commands, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ commands: said }),
      });
      if (response.status === 429) {
        // So many at once from one device; as a device it waits and says the same again (SPEC A13).
        count(answers, 'too-many');
        await sleep(REST_MS);
        return byHttp({ token }, said);
      }
      const { answers: given }: { answers: readonly Answer[] } = await response.json();
      for (const answer of given) heard(answer);
    }

    const rated: string[] = [];
    for (let i = 0; i < visits; i += 1) {
      const ticket = kiosk.ticket(lane);
      await sendOver(office.url, kioskDevice.token, [ticket]);
      const wishes = [atCounter('call-next', counter.id), finish(counter.id, ticket.ticket)];
      await sendOver(office.url, keys.token, wishes);
      rated.push(ticket.ticket);
      // The same blows at both doors, so that most ids come twice over two ways.
      const script = blowsOf(ticket.ticket);
      await Promise.all(lines.flatMap((one) => [byLine(one, script), byHttp(one.tablet, script)]));
    }
    for (const { line } of lines) line.close();
    finding.unless(
      await office.stop(),
      () => `The office did not end by itself:\n${office.said()}`,
    );

    const store = openStore(place.database, { readOnly: true });
    place.onEnd(store.close);
    const counting = new Map<string, number>();
    const ids = new Set<string>();
    let apart = 0;
    for (const { event, by, commandId } of store.read()) {
      if (event.type !== 'rating-given') continue;
      finding.unless(!ids.has(`${by} ${commandId}`), () => `Written twice: ${commandId}.`);
      ids.add(`${by} ${commandId}`);
      if (event.marks.length === 0) count(counting, event.visit ?? '');
      else apart += 1;
    }
    for (const visit of rated) {
      const times = counting.get(visit) ?? 0;
      finding.unless(times === 1, () => `A visit has ${times} ratings that count.`);
    }
    const today = dayOf(Date.now(), catalogue.timeZone);
    const { setApart } = store.periodCounts(today, today);
    const { n } = store.ratingsShown(today, today, 10, 0);
    finding.unless(
      n === visits && setApart === apart,
      () =>
        `The figures count ${n} ratings of ${visits} visits, and ${setApart} of ${apart} apart.`,
    );
    for (const { what, row } of store.verify()) finding.wrong.push(`verify: ${what}, ${row}`);
    return {
      wrong: finding.wrong,
      lines: [
        `seed ${seed}: ${visits} visits, each rated ${2 * connections * blows} times over ${connections} lines and ${connections} requests at once`,
        `answers: ${counted(answers)}`,
        `in the figures ${n}, set apart ${setApart}`,
      ],
    };
  });
}
