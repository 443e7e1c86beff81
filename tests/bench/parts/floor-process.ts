import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from '../../../shared/build/root.mjs';
import { endOf } from './end-of.ts';

/** The floor as its clients see it; floor-server.ts is the other side. */
export interface FloorProcess {
  /** Address of the Socket.IO echo: `echo`, and `keep`, which is written down first. */
  readonly echo: string;
  /** Address of the hall of raw WebSockets. */
  readonly hall: string;
  /** What the hall shows from now on, when it is asked to. */
  show(text: string): void;
  close(): Promise<void>;
}

/** What the floor says when it serves. */
export interface FloorPorts {
  readonly echo: number;
  readonly hall: number;
}

/** Starts the floor. @param file where it writes down what it has to keep */
export async function startFloor(file: string): Promise<FloorProcess> {
  const child = fork(path.join(root, 'dist/bench/floor-server.js'), [file]);
  const [ports]: [FloorPorts] = (await once(child, 'message')) as [FloorPorts];
  return {
    echo: `http://127.0.0.1:${ports.echo}`,
    hall: `ws://127.0.0.1:${ports.hall}`,
    show: (text) => void child.send(text),
    close: endOf(child),
  };
}
