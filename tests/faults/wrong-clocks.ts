import { setTimeout as sleep } from 'node:timers/promises';
import type { Mark } from '#shared/domain/vocabulary.ts';
import { openStore } from '../../server/store/store.ts';
import { type DeviceChild, isAllSent, isReady, startMachine } from './support/device-child.ts';
import type { Given } from './support/device-orders.ts';
import { type Found, findings } from './support/found.ts';
import { noonBeside } from './support/given-time.ts';
import { type OfficeChild, pairThrough } from './support/office-child.ts';
import { wireTo } from './support/wire.ts';
import { atWork } from './support/workplace.ts';

/** Clocks that are wrong, and clocks that jump: the kiosks' and the office's own (SPEC N6, N9, X6). */

export interface WrongClocks {
  /** Numbers that each of the two kiosks gives in each part. */
  readonly numbers: number;
}

const HOUR_MS = 3_600_000;
/** How far from the truth a number's place in time may be, ms. */
const RIGHT_TO_MS = 2000;
/** How soon whoever has set the clock is back at the screen, at the earliest, ms. */
const BACK_AT_SCREEN_MS = 1000;
/** Between two numbers, ms. */
const APART_MS = 60;

/** A number as the journal has it. */
interface Kept {
  readonly seq: number;
  readonly queuedAt: number;
  readonly marks: readonly Mark[];
}

export function wrongClocks({ numbers }: WrongClocks): Promise<Found> {
  const finding = findings();
  const lines: string[] = [];
  return atWork(async (place) => {
    const beside = noonBeside();
    const office: OfficeChild = await place.office({ CLOCK_WRONG_BY: String(beside) });
    const wire = await wireTo(office.url);
    place.onEnd(wire.close);
    const points = ['sanh', 'ban-huong-dan'];
    const kiosks: DeviceChild[] = [];
    for (const point of points) {
      const device = await pairThrough(office, 'kiosk', { point });
      const kiosk = await startMachine(place, 'kiosk', wire.url, beside);
      // The first is two hours ahead from the start, the second is right.
      if (kiosks.length === 0) await kiosk.clock(2 * HOUR_MS);
      await kiosk.boot(device.token);
      kiosks.push(kiosk);
    }
    const [wrong, right] = [kiosks[0]!, kiosks[1]!];
    for (const kiosk of kiosks) await kiosk.until(isReady);

    function journal(): ReadonlyMap<string, Kept> {
      const store = openStore(place.database, { readOnly: true });
      const kept = new Map<string, Kept>();
      for (const { seq, event } of store.read()) {
        if (event.type !== 'ticket-issued') continue;
        finding.unless(!kept.has(event.ticket), () => `Twice: ${event.ticket}`);
        kept.set(event.ticket, { seq, queuedAt: event.queuedAt, marks: event.marks });
      }
      store.close();
      return kept;
    }

    async function byTurns(before?: (i: number) => Promise<void>): Promise<Given[]> {
      const given: Given[] = [];
      for (let i = 0; i < numbers; i += 1) {
        await before?.(i);
        for (const kiosk of kiosks) {
          given.push(await kiosk.give(0));
          await sleep(APART_MS);
        }
      }
      return given;
    }

    /** @param unsure those of a kiosk of whose clock nobody can know: at their time, and from the first one marked by arrival */
    async function placed(
      what: string,
      all: readonly Given[],
      unsure: readonly Given[] = [],
    ): Promise<void> {
      for (const kiosk of kiosks) await kiosk.until(isAllSent);
      const kept = journal();
      const isMarked = ({ ticket }: Given) => kept.get(ticket)?.marks.includes('clock-unsure');
      const first = unsure.findIndex(isMarked);
      // Behind a number that was placed by arrival stand all that its kiosk gave later (SPEC N9).
      const byArrival = first < 0 ? [] : unsure.slice(first);
      const given = all.filter((one) => !byArrival.includes(one));
      const off = given.map(({ ticket, trueAt }) =>
        Math.abs((kept.get(ticket)?.queuedAt ?? Number.POSITIVE_INFINITY) - trueAt),
      );
      const most = Math.max(...off);
      const seqs = byArrival.map(({ ticket }) => kept.get(ticket)?.seq ?? 0);
      finding.unless(isRising(seqs), () => `${what}: not in the order of the device.`);
      const order = [...given].sort((a, b) => byPlace(kept.get(a.ticket), kept.get(b.ticket)));
      const swapped = order.filter(({ trueAt }, i) =>
        order.slice(i + 1).some((later) => trueAt - later.trueAt > RIGHT_TO_MS),
      ).length;
      const doubtful = given.filter(({ ticket }) => kept.get(ticket)?.marks.some(isOfClock)).length;
      finding.unless(most <= RIGHT_TO_MS, () => `${what}: ${Math.round(most)} ms off.`);
      finding.unless(
        swapped === 0 && doubtful === 0,
        () => `${what}: ${swapped} out of order, ${doubtful} marked.`,
      );
      lines.push(
        `${what}: ${given.length} numbers, at most ${Math.round(most)} ms from their time, ${swapped} out of order, ${doubtful} marked${byArrival.length > 0 ? `; ${byArrival.length} placed by arrival, ${byArrival.filter(isMarked).length} of them clock-unsure` : ''}`,
      );
    }

    await placed('one kiosk two hours ahead', await byTurns());
    const jumps = [5 * HOUR_MS, -3 * HOUR_MS, 0.5 * HOUR_MS];
    const jumping = await byTurns(async (i) => {
      await wrong.clock(jumps[i % jumps.length] ?? 0);
      await sleep(BACK_AT_SCREEN_MS);
    });
    await placed('its clock jumping between the numbers', jumping);

    wire.cut(true);
    await wrong.until(({ connected }) => !connected);
    const stayed = await byTurns((i) => wrong.clock(jumps[i % jumps.length] ?? 0));
    wire.mend();
    // Of a clock that jumps without a line a page cannot tell whether it was set, or the machine slept.
    const ofJumping = stayed.filter((_, i) => i % kiosks.length === 0);
    await placed('without a line, in pages that stay', stayed, ofJumping);

    lines.push(...(await rebooted()));
    lines.push(await officeJumps());
    finding.unless(await office.stop(), () => office.said());
    return { wrong: finding.wrong, lines };

    /** Without a line one machine starts anew, its clock another one than before; then the line is back. */
    async function rebooted(): Promise<string[]> {
      wire.cut(true);
      await wrong.until(({ connected }) => !connected);
      await wrong.off();
      await wrong.clock(-0.75 * HOUR_MS);
      await wrong.boot();
      const mine: Given[] = [];
      const others: Given[] = [];
      for (let i = 0; i < numbers; i += 1) {
        mine.push(await wrong.give(0));
        others.push(await right.give(0));
        await sleep(APART_MS);
      }
      wire.mend();
      const backAt = Date.now() + beside;
      for (const kiosk of kiosks) await kiosk.until(isAllSent);
      const kept = journal();
      const marked = mine.filter(({ ticket }) => kept.get(ticket)?.marks.includes('clock-unsure'));
      const byArrival = mine.filter(
        ({ ticket }) => (kept.get(ticket)?.queuedAt ?? 0) >= backAt - RIGHT_TO_MS,
      );
      const seqs = mine.map(({ ticket }) => kept.get(ticket)?.seq ?? 0);
      const inOrder = isRising(seqs);
      finding.unless(marked.length === mine.length, () => `Not all are marked clock-unsure.`);
      finding.unless(byArrival.length === mine.length, () => 'Not placed by arrival.');
      finding.unless(inOrder, () => 'Not in the order of the device.');
      const unmarked = others.every(({ ticket }) => !kept.get(ticket)?.marks.some(isOfClock));
      finding.unless(unmarked, () => 'The kiosk that stayed on was doubted.');
      return [
        `started anew without a line, its clock 45 minutes behind: ${marked.length} of ${mine.length} marked clock-unsure, ${byArrival.length} placed by arrival, ${inOrder ? 'in' : 'NOT in'} the device's order`,
      ];
    }

    /** The office's own clock is set forward by ten minutes and back by twenty: time goes on. */
    async function officeJumps(): Promise<string> {
      const first = await byTurns();
      office.order({ what: 'clock', wrongBy: beside + 10 * 60_000 });
      const second = await byTurns();
      office.order({ what: 'clock', wrongBy: beside - 10 * 60_000 });
      const third = await byTurns();
      for (const kiosk of kiosks) await kiosk.until(isAllSent);
      const store = openStore(place.database, { readOnly: true });
      let before = 0;
      let back = 0;
      for (const { at } of store.read()) {
        if (at < before) back += 1;
        before = at;
      }
      const problems = store.verify();
      store.close();
      const kept = journal();
      const all = [...first, ...second, ...third];
      const missing = all.filter(({ ticket }) => !kept.has(ticket)).length;
      finding.unless(back === 0, () => `The journal goes back in time ${back} times.`);
      finding.unless(missing === 0, () => `${missing} numbers are missing.`);
      for (const { what, row } of problems) finding.wrong.push(`verify: ${what}, ${row}`);
      return `the office's clock ten minutes forward, then twenty back: ${all.length} numbers, ${missing} missing, ${back} steps back in the journal's time`;
    }
  });
}

function isRising(seqs: readonly number[]): boolean {
  return seqs.every((seq, i) => i === 0 || seq > (seqs[i - 1] ?? 0));
}

function byPlace(a: Kept | undefined, b: Kept | undefined): number {
  return (a?.queuedAt ?? 0) - (b?.queuedAt ?? 0) || (a?.seq ?? 0) - (b?.seq ?? 0);
}

function isOfClock(mark: Mark): boolean {
  return mark === 'clock-ahead' || mark === 'clock-unsure' || mark === 'earlier-day';
}
