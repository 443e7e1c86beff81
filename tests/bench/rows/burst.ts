import type { Command } from '#shared/protocol/commands.ts';
import { rating } from '../parts/facts.ts';
import { ask, askFloor, connected, lineTo } from '../parts/lines.ts';
import { alternate, type RowMaker } from '../parts/row.ts';
import { type ServedCounter, servedCounter } from '../parts/served-counter.ts';

const ROUNDS = 5;
/** Kiosks, and as many tablets. */
const PAIRS = 25;
/** Commands that each client sends in a round, one after the other. */
const COMMANDS = 40;
/** The floor is so much faster that it needs more of them to be timed. */
const FLOOR_COMMANDS = 5 * COMMANDS;

/**
 * Commands that the office writes down in a second while 25 kiosks send numbers and 25 tablets ratings, each as soon
 * as its last was answered. Floor: a bare Socket.IO echo of the same, which writes nothing down.
 */
export const burst: RowMaker = {
  name: 'burst',
  async measure({ office, floor }) {
    const counter = await servedCounter(office);
    const devices = Array.from({ length: 2 * PAIRS }, (_, i) =>
      i < PAIRS ? counter.kioskDevice : counter.tablet,
    );
    const lines = devices.map((device) => lineTo(office.url, device));
    const bare = devices.map(() => lineTo(floor.echo, null));
    await connected([...lines, ...bare]);

    const sides = {
      async office() {
        const visits = await counter.serve(PAIRS * COMMANDS);
        const ratings = inScripts(visits.map((visit) => rating(visit)));
        const scripts = [...inScripts(tickets(counter, PAIRS * COMMANDS)), ...ratings];
        const written = new Set<number>();
        const rate = await perSecond(scripts, async (command, i) => {
          const { seq, result } = await ask(lines[i]!, command);
          const counts = command.type !== 'give-rating' || result.marks?.length === 0;
          if (!counts) throw new Error(`A rating is set apart: ${result.marks?.join()}.`);
          written.add(seq);
        });
        if (written.size !== scripts.flat().length) throw new Error('Not all of it was written.');
        return rate;
      },
      async floor() {
        const script = tickets(counter, FLOOR_COMMANDS);
        const scripts = devices.map(() => script);
        return perSecond(scripts, (command, i) => askFloor(bare[i]!, 'echo', command));
      },
    };
    // Compilers and caches warm up.
    await alternate(1, sides);
    const figures = await alternate(ROUNDS, sides);
    for (const line of [...lines, ...bare]) line.close();
    return { name: 'burst', unit: '1/s', ...figures, target: { is: 'at least', ratio: 0.25 } };
  },
};

/** Numbers for the lanes that the counter does not serve, by turns. */
function tickets({ kiosk, others }: ServedCounter, count: number): Command[] {
  return Array.from({ length: count }, (_, i) => kiosk.ticket(others[i % others.length]));
}

/** Shares commands out among clients, so many to each. */
function inScripts(commands: readonly Command[]): Command[][] {
  return Array.from({ length: commands.length / COMMANDS }, (_, i) =>
    commands.slice(i * COMMANDS, (i + 1) * COMMANDS),
  );
}

/** All clients at once, each saying its own script in order; the commands of all ÷ the time until the last answer, s. */
async function perSecond(
  scripts: readonly (readonly Command[])[],
  say: (command: Command, client: number) => Promise<void>,
): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(
    scripts.map(async (script, i) => {
      for (const command of script) await say(command, i);
    }),
  );
  return (scripts.flat().length / (performance.now() - startedAt)) * 1000;
}
