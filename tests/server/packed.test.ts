import { request } from 'node:http';
import { expect, test } from 'vitest';
import { runOffice } from './support/running-office.ts';

/** What is long travels packed to whoever says that they take it so. */

interface Heard {
  readonly status: number;
  readonly encoding: string | undefined;
  readonly etag: string | undefined;
  readonly vary: string | undefined;
  readonly length: number;
}

/** Asks as it is said: fetch would unpack by itself. */
function hear(url: string, headers: Readonly<Record<string, string>>): Promise<Heard> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      let length = 0;
      response.on('data', (part: Buffer) => (length += part.length));
      response.on('end', () => {
        const { 'content-encoding': encoding, etag, vary } = response.headers;
        resolve({ status: response.statusCode ?? 0, encoding, etag, vary, length });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('[H2] the same text has two strong tags, plain and packed, and each is known again', async () => {
  const { server } = await runOffice();
  const url = `${server.url}/api/procedures`;
  const plain = await hear(url, {});
  const packed = await hear(url, { 'accept-encoding': 'gzip, br' });
  expect([plain.encoding, packed.encoding]).toEqual([undefined, 'gzip']);
  expect(packed.length).toBeLessThan(plain.length);
  expect(packed.vary).toContain('Accept-Encoding');
  expect(packed.etag).toBe(plain.etag?.replace(/"$/, '-gzip"'));
  const again = { 'accept-encoding': 'gzip', 'if-none-match': packed.etag ?? '' };
  expect((await hear(url, again)).status).toBe(304);
  expect((await hear(url, { 'if-none-match': plain.etag ?? '' })).status).toBe(304);
  expect((await hear(url, { 'if-none-match': packed.etag ?? '' })).status).toBe(200);
});

test('[H2] what is short travels as it is', async () => {
  const { server } = await runOffice();
  const heard = await hear(`${server.url}/api/queue`, { 'accept-encoding': 'gzip' });
  expect([heard.encoding, heard.vary]).toEqual([undefined, undefined]);
});
