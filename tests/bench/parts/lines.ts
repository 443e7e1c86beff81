import { io, type Socket } from 'socket.io-client';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { PROTOCOL } from '#shared/protocol/version.ts';
import type { Device } from './office-process.ts';

/** The clients' ends of the wire, the same for the office and for the floor. */

/** How long an answer may take, ms: as the screens wait. */
const ANSWER_TIMEOUT_MS = 10_000;

/** Opens a line that has not spoken yet, so that nothing said at once is missed. @param device null at the floor */
export function lineTo(url: string, device: Device | null): Socket {
  return io(url, {
    auth: device ? { token: device.token, counter: device.counter, protocol: PROTOCOL } : {},
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    autoConnect: false,
  });
}

/** Connects lines. @throws when one is turned away */
export async function connected(lines: readonly Socket[]): Promise<void> {
  const opened = lines.map(
    (line) =>
      new Promise<void>((resolve, reject) => {
        line.once('connect', resolve);
        line.once('connect_error', reject);
        line.connect();
      }),
  );
  await Promise.all(opened);
}

/** Asks the office. @returns the accepted answer. @throws when it is refused, or does not come */
export async function ask(
  line: Socket,
  command: Command,
): Promise<Extract<Answer, { outcome: 'accepted' }>> {
  const answer: Answer = await line.timeout(ANSWER_TIMEOUT_MS).emitWithAck('command', command);
  if (answer.outcome === 'refused') throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** Asks the floor. @param how given back at once, or once it is on the disk */
export async function askFloor(
  line: Socket,
  how: 'echo' | 'keep',
  command: Command,
): Promise<void> {
  await line.timeout(ANSWER_TIMEOUT_MS).emitWithAck(how, command);
}
