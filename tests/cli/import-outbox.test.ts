import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../server/app.ts';
import { takeLock } from '../../server/office/lock.ts';
import { leftFile } from '../support/left-facts.ts';
import { NOW, useConsoleFolder } from './support/console-folder.ts';

/** What a device that was let go had not told, brought in at the console: beside a running office and on a stopped one. */

const folder = useConsoleFolder();
const { cli, put, configure, config, read } = folder;

const number = (n: number) => ({
  id: `left-number-${n}`,
  at: NOW - 60_000,
  type: 'issue-ticket',
  ticket: `left-ticket-${n}`,
  letter: 'A',
  number: n,
  procedure: '2.000815',
  limits: null,
});

/** Pairs the hall's kiosk twice: the first is let go by the second. @returns its id */
async function goneKiosk(): Promise<string> {
  const { out } = await cli(
    'pair',
    '--role',
    'kiosk',
    '--name',
    'Hall',
    '--point',
    'sanh',
    '--json',
  );
  await cli('pair', '--role', 'kiosk', '--name', 'Hall again', '--point', 'sanh');
  const { device } = JSON.parse(out) as { device: string };
  return device;
}

describe('the file of a device that was let go', () => {
  it('[O8] on a stopped office it is read, told, and waits until the console admits it', async () => {
    configure();
    const device = await goneKiosk();
    const file = put('left.json', JSON.stringify(leftFile(device, number(1), { type: 'x' })));
    const { code, out } = await cli('import', 'outbox', file);
    expect(code).toBe(0);
    expect(out).toContain(`Hall (${device}): 1 facts read.`);
    expect(out).toContain('1 number given');
    expect(out).toContain('entry 1: there is no such kind of fact');
    expect(out).toContain('Known already: 0. Taken in: 1. Waiting: 1.');
    expect(out).toContain(`outbox admit --device ${device}`);
    expect(JSON.parse((await cli('import', 'outbox', file, '--json')).out)).toMatchObject({
      added: 0,
      waiting: 1,
    });

    const other = put('other.json', JSON.stringify(leftFile(device, { ...number(1), number: 44 })));
    const told = await cli('import', 'outbox', other);
    expect([told.code, told.out.includes('one of the two files was changed')]).toEqual([1, true]);

    const admitted = await cli('outbox', 'admit', '--device', device);
    expect(admitted).toMatchObject({ code: 0, out: '1 fact counts now.\n' });
    expect(read((store) => store.visitOf('left-ticket-1'))).toMatchObject({
      procedure: '2.000815',
    });
    expect((await cli('outbox', 'admit', '--device', device)).err).toContain(
      'Nothing of the device',
    );
  });

  it('[O8] beside a running office it goes through its doors', async () => {
    configure();
    const device = await goneKiosk();
    const file = put('left.json', JSON.stringify(leftFile(device, number(1), number(2))));
    const server = await startServer(config(), { clock: () => NOW + 60_000 });
    try {
      expect(JSON.parse((await cli('import', 'outbox', file, '--json')).out)).toMatchObject({
        device,
        added: 2,
      });
      expect((await cli('outbox', 'admit', '--device', device)).out).toBe('2 facts count now.\n');
      const numbers = [...server.office.state().tickets.values()].map(({ number: n }) => n);
      expect(numbers).toEqual([1, 2]);
    } finally {
      await server.close();
    }
  });

  it('[C8] [O8] beside a running office the console speaks its own language, not the office’s', async () => {
    configure();
    const nobody = put('nobody.json', JSON.stringify(leftFile('never-paired-1', number(1))));
    const stopped = await cli('import', 'outbox', nobody);
    const server = await startServer(
      { ...config(), language: 'vi' },
      { clock: () => NOW + 60_000 },
    );
    try {
      const beside = await cli('import', 'outbox', nobody);
      expect(beside).toEqual(stopped);
      expect(beside.code).toBe(1);
    } finally {
      await server.close();
    }
  });

  it('[O8] an answer that no such office gives is told as that, and never as done', async () => {
    configure();
    const file = put('left.json', JSON.stringify(leftFile(await goneKiosk(), number(1))));
    const answers = ['{"device":"x"}', '{"accepted":"1"}', 'no JSON'];
    const strange = createServer((_, response) => void response.end(answers.shift()));
    await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
    const { port } = strange.address() as AddressInfo;
    const lock = takeLock(config().dataDir, 'en');
    lock.announce(`http://127.0.0.1:${port}`);
    try {
      const lines = [
        ['import', 'outbox', file],
        ['outbox', 'admit', '--device', 'kiosk-gone-1'],
        ['outbox', 'admit', '--device', 'kiosk-gone-1'],
      ];
      for (const line of lines) {
        const { code, err } = await cli(...line, '--json');
        expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'strange-answer' }]);
      }
    } finally {
      lock.release();
      await new Promise((resolve) => strange.close(resolve));
    }
  });

  it('[O8 C6] what is no such file, or of a device nobody ever paired, is refused', async () => {
    configure();
    const strange = put('strange.json', '{"format":"other"}');
    const nobody = put('nobody.json', JSON.stringify(leftFile('never-paired-1', number(1))));
    expect(await cli('import', 'outbox', strange)).toMatchObject({ code: 1 });
    expect((await cli('import', 'outbox', put('no.json', 'no'))).err).toContain('not a file that');
    expect((await cli('import', 'outbox', nobody)).code).toBe(1);
    expect((await cli('import', 'outbox', 'nowhere.json')).code).toBe(1);
    expect((await cli('import', 'outbox')).code).toBe(2);
    expect((await cli('outbox', 'admit')).code).toBe(2);
  });
});
