import { inflateRawSync } from 'node:zlib';
import { builtDoors } from './support/every-role.ts';
import { CANARY, type CanaryOffice } from './canary-office.ts';

/** Every door of the office with every role before it, asked in each way in which it tells something. */

/** One answer, as its reader has it. */
export interface Told {
  readonly door: string;
  readonly address: string;
  readonly who: string;
  readonly status: number;
  readonly text: string;
}

const PERIODS = ['2026-Q4', '2026-11', '2026', '2026-W48', '2026-Q4-hc', '2026-11-01..2026-11-30'];
const DAY = 'from=2026-11-23&to=2026-11-23';
const ONE_PAGE = ['', '?lang=en'];

/** What is asked at each door; behind its address, or in its places. A door that does not stand here makes the test fail. */
function waysOf(batch: string): Readonly<Record<string, readonly string[]>> {
  const reports = PERIODS.flatMap((one) =>
    ['', '.json', '.csv', '.xlsx'].map((form) => one + form),
  );
  const results = ['', '.json', '.csv', '.xlsx'].flatMap((form) => [
    `2026-Q4${form}`,
    `2026-Q4${form}?version=1`,
  ]);
  return {
    'GET /api/ticket': [''],
    'GET /api/visits/:number': [CANARY.number, 'A001'],
    'GET /api/me': [''],
    'GET /api/devices': [''],
    'GET /api/office': [''],
    'GET /api/office/procedures': ['', '?form=csv', '?form=xlsx'],
    'GET /api/reports/no-wait': ['', `?${DAY}`],
    'GET /api/reports/due': [''],
    'GET /api/reports/no-wait.docx': ['', `?${DAY}`],
    // A letter takes its time to make: of a quarter, and of a span.
    'GET /api/reports/:name': [...reports, '2026-Q4.docx', '2026-11.docx'],
    'GET /api/by-hand': ['', `?${DAY}`],
    'GET /api/doubts': [''],
    'GET /api/feedback': ['', '?state=open', `?${DAY}`],
    'GET /api/feedback/:feedback': [CANARY.feedback],
    'GET /api/findings': ['', '?period=2026-Q4'],
    'GET /api/entered': [''],
    'GET /api/entered/lists/:list': [batch],
    'GET /api/entered/lists/:list/rows': [`${batch}/rows?show=all&from=0`],
    'GET /api/entered/waiting/:batch': [`${batch}?from=0`],
    'GET /api/activity': [
      '',
      '?day=2026-11-23',
      '?by=clerk-1',
      '?by=lead',
      '?day=2026-11-23&by=lead',
    ],
    'GET /api/left-facts': [''],
    'GET /api/health': [''],
    'GET /api/staff': [''],
    'GET /api/queue': [''],
    'GET /api/procedures': [''],
    'GET /api/results': [''],
    'GET /api/results/:name': results,
    'GET /api/results/:period/leaves': ['2026-Q4/leaves', '2026-Q4/leaves?version=1'],
    'GET /api/anchors': [''],
    'GET /dashboard/': [...ONE_PAGE, '?period=2026-Q4', '?period=2026-Q4&version=1&lang=en'],
    'GET /dashboard/posting': ONE_PAGE,
    'GET /dashboard/posting/': [''],
    'GET /dashboard/receipt': ONE_PAGE,
    'GET /dashboard/receipt/': [''],
    'GET /dashboard/feedback': [...ONE_PAGE, '?code=CANARY01', '?code=%3Cb%3E'],
    'GET /dashboard/feedback/': [''],
    'GET /front.css': [''],
    'GET /wall.css': [''],
    'GET /t/:token': [CANARY.phone],
    'GET /t/assets/*': ['main.js'],
    'GET /dashboard': [''],
    'GET /dashboard/*': ['main.js'],
    'GET /': ONE_PAGE,
    'GET /kiosk/': [''],
    'GET /kiosk/tablet': [''],
    'GET /kiosk/tablet/': [''],
    'GET /counter/': [''],
    'GET /dashboard/display': [''],
    'GET /dashboard/display/': [''],
    'GET /dashboard/office': [''],
    'GET /dashboard/office/': [''],
    'GET /kiosk': [''],
    'GET /kiosk/*': ['main.js'],
    'GET /counter': [''],
    'GET /counter/*': ['main.js'],
  };
}

/** Doors that take something: what they answer to something empty, and to the canary's own names. */
const TAKING = /^(POST|DELETE|OPTIONS) /;

/**
 * What makes away with something, or ends a session, answers nothing else: knocked at last, by everybody and with the canary's
 * own names, and whoever may do it does it.
 */
export async function knockAtEnds(
  office: CanaryOffice,
  all: readonly string[] = builtDoors(),
): Promise<readonly Told[]> {
  const { ask, tokens, batch } = office;
  const ends = all.filter(isEnd).sort((a, b) => Number(isSignOut(a)) - Number(isSignOut(b)));
  const told: Told[] = [];
  for (const door of ends) {
    const [method = '', place = ''] = door.split(' ');
    const named = nameAt(place, batch);
    // Those who may do it come last: whoever may not is refused something that is still there.
    for (const [who, token] of [['anyone', undefined], ...byRight(tokens)] as const) {
      const body = method === 'POST' ? { body: '{}' } : {};
      const options = token === undefined ? { method, ...body } : { method, ...body, token };
      const response = await ask(place.replace(/:\w+/, named), options);
      const text = (await response.text()) + JSON.stringify([...response.headers]);
      told.push({ door, address: place, who, status: response.status, text });
    }
  }
  return told;
}

/** What stands in the open place of such a door. */
function nameAt(place: string, batch: string): string {
  if (place.includes('feedback')) return CANARY.feedback;
  return place.includes('entered') ? batch : 'canary';
}

const MAY_MOST = ['clerk', 'administrator', 'lead', 'console'];

function byRight(tokens: CanaryOffice['tokens']): readonly (readonly [string, string])[] {
  return Object.entries(tokens).sort(([a], [b]) => MAY_MOST.indexOf(a) - MAY_MOST.indexOf(b));
}

function isSignOut(door: string): boolean {
  return door.endsWith('/sign-out');
}

/** Knocks everywhere. @param all doors, as the router writes them  @throws Error naming each door that is not asked in the ways that it knows */
export async function knockEverywhere(
  { ask, tokens, batch }: CanaryOffice,
  all: readonly string[] = builtDoors(),
): Promise<readonly Told[]> {
  const ways = waysOf(batch);
  const forgotten = all.filter((door) => !TAKING.test(door) && !ways[door]);
  if (forgotten.length > 0) throw new Error(`Not asked: ${forgotten.join(', ')}.`);
  const told: Told[] = [];
  const doors = all.filter((door) => !isEnd(door));
  for (const [who, token] of [['anyone', undefined], ...Object.entries(tokens)] as const) {
    for (const door of doors) {
      const [method = '', place = ''] = door.split(' ');
      for (const way of ways[door] ?? ['']) {
        const address = addressOf(place, way);
        const body = method === 'POST' ? { body: '{}' } : {};
        const options = { method, redirect: 'manual', ...body } as const;
        const response = await ask(address, token === undefined ? options : { ...options, token });
        const bytes = Buffer.from(await response.arrayBuffer());
        const heads = JSON.stringify([...response.headers]);
        told.push({ door, address, who, status: response.status, text: readable(bytes) + heads });
      }
    }
  }
  return told;
}

/** What ends a session, or makes away with what the canary left; `knockAtEnds` comes to it. */
function isEnd(door: string): boolean {
  return /sign-out|DELETE|\/pin$|\/confirm$|\/forget$/.test(door);
}

/** A way either fills the places that a door leaves open, or stands behind the address. */
function addressOf(place: string, way: string): string {
  if (!/[:*]/.test(place)) return place + way;
  const [before = ''] = place.split(/[:*]/);
  return before + (way || CANARY.feedback);
}

/** A workbook's parts unpacked, anything else as it is. */
function readable(bytes: Buffer): string {
  return bytes.subarray(0, 2).toString() === 'PK'
    ? partsOf(bytes).join('\n')
    : bytes.toString('utf8');
}

/** Every part of a ZIP file, by its directory: names, and what is in them. */
function partsOf(bytes: Buffer): readonly string[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [size, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const [named, extra, note] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString('utf8', at + 46, at + 46 + (named ?? 0));
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    at += 46 + (named ?? 0) + (extra ?? 0) + (note ?? 0);
    return `${name}\n${(isPacked ? inflateRawSync(packed) : packed).toString('utf8')}`;
  });
}
