import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { PublicQueue } from '#shared/domain/views.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer, FaultBody } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../server/store/store.ts';
import { atCounter, kioskAt } from '../bench/parts/facts.ts';
import { connected, lineTo } from '../bench/parts/lines.ts';
import { type Found, count, counted, findings } from './support/found.ts';
import { startOfficeChild, pairThrough } from './support/office-child.ts';
import { sameAfterRebuild } from './support/same-after-rebuild.ts';
import { smallDisk } from './support/small-disk.ts';
import { atWork } from './support/workplace.ts';

/** The disk fills up while the office works, and is emptied again (SPEC X4). */

export interface DiskFull {
  /** How often it fills up. */
  readonly times: number;
  /** Commands sent while it is full. */
  readonly commands: number;
}

/** What is left when the filling ends, bytes: some more is written, then nothing. */
const LEFT = 96 * 1024;
/** Until a device that was too fast may speak again, ms. */
const REST_MS = 100;
/** Numbers that are written at most until there is no room. */
const MOST = 4000;

export function fillDisk({ times, commands }: DiskFull): Promise<Found> {
  const finding = findings();
  return atWork(async (place) => {
    const disk = smallDisk(place, path.join(place.folder, 'small'));
    const data = path.join(disk.folder, 'data');
    const office = await startOfficeChild(data);
    place.onEnd(office.kill);
    const catalogue: Catalogue = await (await fetch(office.url + ROUTES.procedures)).json();
    const [point, counter] = [catalogue.points[0] ?? '', catalogue.counters[0]?.id ?? ''];
    const kioskDevice = await pairThrough(office, 'kiosk', { point });
    const keys = await pairThrough(office, 'counter', { counter });
    const kiosk = kioskAt(catalogue, point);
    const [line, atKeys] = [lineTo(office.url, kioskDevice), lineTo(office.url, keys)];
    place.onEnd(() => [line, atKeys].forEach((one) => one.close()));
    await connected([line, atKeys]);
    const answers = new Map<string, number>();
    let given = 0;

    const said = ({ outcome, ...rest }: Answer) =>
      outcome === 'accepted' ? outcome : Reflect.get(rest, 'reason');
    async function send(command: Command, over = line): Promise<boolean> {
      const answer: Answer = await over.timeout(10_000).emitWithAck('command', command);
      count(answers, said(answer));
      if (said(answer) !== 'too-many') return answer.outcome === 'accepted';
      // A device that sends so fast is told to be slower, as a device is (SPEC A13).
      await sleep(REST_MS);
      return send(command, over);
    }

    for (let i = 0; i < times; i += 1) {
      disk.fill(office, LEFT);
      const kept: Command[] = [];
      while (kept.length === 0 && given < MOST * (i + 1)) {
        const ticket = kiosk.ticket(kiosk.lanes[given % kiosk.lanes.length]);
        if (await send(ticket)) given += 1;
        else kept.push(ticket);
      }
      while (kept.length < commands) {
        const ticket = kiosk.ticket(kiosk.lanes[kept.length % kiosk.lanes.length]);
        if (!(await send(ticket))) kept.push(ticket);
        else given += 1;
      }
      const opening = atCounter('open-counter', counter);
      await refusedOverHttp(kept[0]!);
      await goesOnShowing();

      disk.free(office);
      for (const command of kept) {
        finding.unless(await send(command), () => 'Still refused, though there is room.');
        given += 1;
      }
      finding.unless(await send(opening, atKeys), () => 'A wish is refused, though there is room.');
    }

    async function refusedOverHttp(command: Command): Promise<void> {
      await sleep(REST_MS);
      const response = await fetch(office.url + ROUTES.commands, {
        method: 'POST',
        headers: { authorization: `Bearer ${kioskDevice.token}` },
        body: JSON.stringify({ commands: [command] }),
      });
      const body: FaultBody = await response.json();
      count(answers, `HTTP ${response.status} ${body.error}`);
      const isClear = response.status === 507 && body.error === 'no-room' && body.message !== '';
      finding.unless(isClear, () => `HTTP says ${response.status} ${JSON.stringify(body)}.`);
    }

    /** Views, public doors and health, all of the journal as it stands on the disk. */
    async function goesOnShowing(): Promise<void> {
      const health = await fetch(office.url + ROUTES.health);
      const queue: PublicQueue = await (await fetch(office.url + ROUTES.queue)).json();
      const shown = lineTo(office.url, kioskDevice);
      const view = new Promise<{ seq: number }>((resolve) => shown.once('view', resolve));
      await connected([shown]);
      const { seq } = await view;
      shown.close();
      const store = openStore(path.join(data, 'office.db'), { readOnly: true });
      const head = store.head();
      const numbers = [...store.read()].filter(({ event }) => event.type === 'ticket-issued');
      store.close();
      const waiting = queue.lanes.reduce((sum, { waiting: here }) => sum + here, 0);
      finding.unless(typeof (await health.json()).at === 'number', () => 'Health is silent.');
      finding.unless(
        seq === head.seq && queue.seq === head.seq,
        () => `Shown is event ${seq} and ${queue.seq}, on the disk ${head.seq}.`,
      );
      finding.unless(
        waiting === numbers.length && numbers.length === given,
        () => `${waiting} wait, ${numbers.length} are on the disk, ${given} were acknowledged.`,
      );
    }

    finding.unless((answers.get('no-room') ?? 0) > 0, () => 'Nothing was refused as no-room.');
    finding.unless(!answers.has('fault'), () => 'A full disk was called a fault.');
    finding.unless(await office.stop(), () => `It did not end by itself:\n${office.said()}`);
    const store = openStore(path.join(data, 'office.db'));
    sameAfterRebuild(store, finding);
    const events = store.head().seq;
    store.close();
    return {
      wrong: finding.wrong,
      lines: [
        `${disk.kind}, filled up and emptied ${times} times, the same process all along`,
        `answers: ${counted(answers)}; ${given} numbers, each once, in a journal of ${events} events`,
      ],
    };
  });
}
