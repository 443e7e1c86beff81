import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire between screens and the office that can be cut. */

export interface Wire {
  /** Where screens find the office: stays, wherever the office is. */
  readonly url: string;
  /** Wires the office up at another address. */
  leadsTo(url: string): void;
  /** Cuts every connection that stands; new ones are made unless `forGood`. */
  cut(forGood?: boolean): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a wire to an office. */
export async function wireTo(url: string): Promise<Wire> {
  let target = new URL(url);
  let isCut = false;
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one.setNoDelay(true);
      // An end that breaks is what a wire is here for; the other end goes with it.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        ends.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => {
    for (const one of ends) one.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadsTo: (next) => void (target = new URL(next)),
    cut(forGood = false) {
      isCut = forGood;
      drop();
    },
    mend: () => void (isCut = false),
    async close() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
