import { connect } from 'node:net';
import { PROTOCOL } from '#shared/protocol/version.ts';
import type { Chance } from '../../../server/simulate/chance.ts';
import { of } from './mutations.ts';

/** Requests as no browser makes them, byte for byte, and frames as no client sends them. */

/** How long an answer is waited for, ms: some get none. */
const PATIENCE_MS = 400;
const OVERSIZE = 300 * 1024;

const PATHS = [
  '/../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/kiosk/..%2f..%2f..%2fpackage.json',
  '/kiosk/%00',
  '/%ff%fe',
  '//etc/passwd',
  '/api/results/%27%20OR%201=1',
  '/api/reports/2026-Q3.xlsx?token=x',
  '/api/queue?__proto__[x]=1',
  `/api/${'a'.repeat(4000)}`,
  '/socket.io/?EIO=4&transport=polling',
  '/socket.io/?EIO=9&transport=websocket&sid=../../x',
  '/api/commands/../pin',
  '*',
];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PURGE'];
const HEADERS = [
  'Content-Type: text/html',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Encoding: gzip',
  'Transfer-Encoding: chunked',
  'Authorization: Bearer ../../x',
  `Authorization: Bearer ${'x'.repeat(5000)}`,
  'Authorization: Basic eDp4',
  'Cookie: a=\u0001',
  'X-Forwarded-For: 127.0.0.1',
  'Origin: http://elsewhere.example',
  'Host: elsewhere.example',
  'Expect: 100-continue',
  'Upgrade: h2c',
  'Range: bytes=0-18446744073709551615',
  'If-None-Match: "',
  'Accept-Language: ,,;q=x',
  'Content-Length: 99999999999',
];
const DOORS = [
  '/api/commands',
  '/api/sign-in',
  '/api/pair',
  '/api/pairing',
  '/api/pairing/claim',
  '/api/devices',
  '/api/office',
  '/api/office/check',
  '/api/pin',
  '/api/me',
  '/api/left-facts',
];
const BODIES = [
  '{"commands":[',
  '{"commands":[{}',
  '{"commands":{}}',
  '{"commands":[]}',
  '{"__proto__":{"commands":[1]}}',
  '[',
  '\ufeff{}',
  '{"staff":"lanh-dao-1","pin":{"$ne":1}}',
  '{"staff":"__proto__","pin":"000000"}',
  '{"code":"123456"}',
  '{"role":"lead"}',
  'null',
  '"\\ud800"',
  `{"commands":${'['.repeat(20_000)}`,
];

/** A request nobody should make, as bytes. */
export function rudeRequest(chance: Chance): string {
  const draw = chance.next();
  if (draw < 0.05) return `${of(METHODS, chance)}\r\n\r\n`;
  if (draw < 0.1) return `\u0016\u0003\u0001${'\u0000'.repeat(40)}`;
  const [method, target, body] =
    draw < 0.4
      ? [of(METHODS, chance), of(PATHS, chance), '']
      : ['POST', of(DOORS, chance), draw < 0.41 ? 'x'.repeat(OVERSIZE) : of(BODIES, chance)];
  const headers = [
    of(HEADERS, chance),
    of(HEADERS, chance),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`;
}

/** Sends bytes and waits for an answer to end. @returns the status; `cut` when there was none, `silence` when nothing came */
export function sendBytes(url: string, bytes: string): Promise<string> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const end = (what: string) => {
      socket.destroy();
      resolve(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? what);
    };
    socket.setTimeout(PATIENCE_MS, () => end('silence'));
    socket.on('data', (part) => {
      heard += part.toString('latin1');
    });
    socket.on('close', () => end('cut'));
    // A connection that is reset is an answer too.
    socket.on('error', () => end('cut'));
  });
}

/** Frames for a line that is open, or is about to be. @param token one that the office knows */
export function rudeFrames(chance: Chance, token: string): (string | Buffer)[] {
  const greeting = of(
    [
      `40${JSON.stringify({ token, protocol: PROTOCOL })}`,
      `40${JSON.stringify({ token: 'x'.repeat(300), protocol: PROTOCOL })}`,
      '40',
      '40{',
      '40[]',
      '40{"__proto__":{"protocol":2}}',
      '40/admin,{}',
      '41',
      '2probe',
    ],
    chance,
  );
  const frames: (string | Buffer)[] = [
    '42["command"]',
    '420["command",{}]',
    '421["command"',
    '42["__proto__",{}]',
    '42["disconnect"]',
    '42["status",{"battery":1e999}]',
    '43999999["x"]',
    '45-["x"]',
    '451-["command",{"_placeholder":true,"num":0}]',
    '451-["command",{"_placeholder":true,"num":99}]',
    '459999999999-["x"]',
    '9',
    '4',
    '',
    '\u0000',
    `42["command",${'['.repeat(3000)}${']'.repeat(3000)}]`,
    Buffer.alloc(64, 7),
    Buffer.alloc(0),
  ];
  return [greeting, ...Array.from({ length: 8 }, () => of(frames, chance))];
}
