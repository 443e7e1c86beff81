import { type Ticket, kioskAt } from '../parts/facts.ts';
import { ask, askFloor, connected, lineTo } from '../parts/lines.ts';
import { alternate, type RowMaker } from '../parts/row.ts';
import { quantile } from '../parts/spread.ts';

const ROUNDS = 7;
const COMMANDS = 400;

/**
 * How long one kiosk waits for the answer to one number, when nobody else speaks: p50, ms. Floor: a bare
 * Socket.IO server that appends the same bytes to a file, fsyncs it, and gives them back.
 */
export const ack: RowMaker = {
  name: 'ack',
  async measure({ office, floor }) {
    const device = await office.pair('kiosk');
    const kiosk = kioskAt(office.catalogue, device.point);
    const [line, bare] = [lineTo(office.url, device), lineTo(floor.echo, null)];
    await connected([line, bare]);

    async function median(say: (ticket: Ticket) => Promise<unknown>): Promise<number> {
      const times: number[] = [];
      for (let i = 0; i < COMMANDS; i += 1) {
        const ticket = kiosk.ticket(kiosk.lanes[i % kiosk.lanes.length]);
        const sentAt = performance.now();
        await say(ticket);
        times.push(performance.now() - sentAt);
      }
      return quantile(times, 0.5);
    }
    const sides = {
      office: () => median((ticket) => ask(line, ticket)),
      floor: () => median((ticket) => askFloor(bare, 'keep', ticket)),
    };
    // Compilers and caches warm up.
    await alternate(1, sides);
    const figures = await alternate(ROUNDS, sides);
    line.close();
    bare.close();
    return { name: 'ack', unit: 'ms p50', ...figures, target: { is: 'at most', ratio: 1.5 } };
  },
};
