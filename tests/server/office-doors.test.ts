import type {
  FileCheck,
  OfficeNow,
  SoundFile,
  UnsoundFile,
} from '#shared/protocol/office-doors.ts';
import type { Office } from '#shared/protocol/office.ts';
import { expect, test } from 'vitest';
import { at } from '../rules/support/facts.ts';
import { OFFICE, same } from '../rules/support/office.ts';
import { runStaffedOffice } from './support/signed-in.ts';

/** The lead's doors to the office file: read, checked, changed as a whole or not at all. */

async function withLead() {
  const office = await runStaffedOffice();
  const lead = await office.signedIn('lead');
  const now = async () =>
    (await (await office.ask('/api/office', { token: lead })).json()) as OfficeNow;
  const put = (changed: unknown, base: unknown, by = lead, promised: object = {}) =>
    office.post(by, '/api/office', { office: changed, base, ...promised });
  const check = async (body: BodyInit) => {
    const response = await office.ask('/api/office/check', { method: 'POST', token: lead, body });
    return [response.status, (await response.json()) as FileCheck] as const;
  };
  const list = async (body: string, name = 'danh-muc.csv') => {
    const route = `/api/office/procedures?name=${name}`;
    const response = await office.ask(route, { method: 'POST', token: lead, body });
    return [response.status, (await response.json()) as FileCheck] as const;
  };
  return { ...office, lead, now, put, check, list };
}

const RENAMED: Office = { ...OFFICE, place: same('Phường Đã Đổi Tên') };
const OTHER_LETTER: Office = {
  ...OFFICE,
  smallestGroup: 20,
  series: OFFICE.series.map((one) => (one.letter === 'B' ? { ...one, letter: 'H' } : one)),
};

test('[E2] the newest file is told whole, with the base that a change of it names', async () => {
  const { now, server } = await withLead();
  expect(await now()).toEqual({
    office: OFFICE,
    base: server.office.state().accepted?.seq,
    hallFrom: null,
    figuresFrom: null,
  });
});

test('[E3] before anybody accepts a file it is told what it would change, and from when', async () => {
  const { check, now, server } = await withLead();
  const { base } = await now();
  const head = server.store.head().seq;
  const [status, sound] = await check(JSON.stringify(OTHER_LETTER));
  expect(status).toBe(200);
  expect(sound).toMatchObject({
    ok: true,
    base,
    hallFrom: '2026-11-24',
    figuresFrom: '2027-01-01',
    notUnderstood: [],
    unconfirmed: [],
  });
  const { changes } = sound as SoundFile;
  expect(changes.map(({ part, kind, key }) => [part, kind, key])).toEqual([
    ['series', 'added', 'H'],
    ['series', 'gone', 'B'],
    ['smallestGroup', 'changed', null],
  ]);
  expect(server.store.head().seq).toBe(head);
});

test('[E1] everything that is wrong with a file is told with its path, in both languages', async () => {
  const { check, server } = await withLead();
  const head = server.store.head().seq;
  const { timeZone: _, ...torn } = OFFICE;
  for (const body of ['{', new Uint8Array([0xff, 0xfe, 0x7b, 0]), JSON.stringify(torn)]) {
    const [status, unsound] = await check(body);
    expect([status, unsound.ok]).toEqual([200, false]);
    const { problems } = unsound as UnsoundFile;
    expect(problems.length).toBeGreaterThan(0);
    for (const { vi, en, what } of problems) {
      expect([vi, en, what].every((said) => said.length > 0)).toBe(true);
      expect(vi).not.toBe(en);
    }
  }
  expect(server.store.head().seq).toBe(head);
});

test('[E2] a change is accepted as a whole and stands at once; one made from an older file is refused', async () => {
  const { now, put, check } = await withLead();
  const { base } = await now();
  const response = await put(RENAMED, base);
  expect([response.status, await response.json()]).toMatchObject([200, { outcome: 'accepted' }]);
  const after = await now();
  expect(after.office).toEqual(RENAMED);
  expect(after.base).toBeGreaterThan(base);

  const stale = await put(OTHER_LETTER, base);
  expect([stale.status, await stale.json()]).toMatchObject([409, { error: 'office-changed' }]);
  expect(await now()).toEqual(after);
  expect((await put(OTHER_LETTER, after.base)).status).toBe(200);
  expect(await now()).toMatchObject({ hallFrom: '2026-11-24', figuresFrom: '2027-01-01' });
  const [, again] = await check(JSON.stringify(OTHER_LETTER));
  expect(again).toMatchObject({ changes: [] });
});

test('[E2] of two leads who change the same file, the second is told', async () => {
  const { now, put } = await withLead();
  const { base } = await now();
  const both = await Promise.all([put(RENAMED, base), put(OTHER_LETTER, base)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('[E3] a file that would count from other days than was told is refused', async () => {
  const { check, put, server, setClock } = await withLead();
  const [, sound] = await check(JSON.stringify(OTHER_LETTER));
  const { base, hallFrom, figuresFrom } = sound as SoundFile;
  const accept = (promised: object) => put(OTHER_LETTER, base, server.consoleToken, promised);
  setClock(at('00:01', '2026-11-24'));
  const late = await accept({ hallFrom, figuresFrom });
  expect([late.status, await late.json()]).toMatchObject([409, { error: 'office-changed' }]);
  expect((await accept({ hallFrom: '2026-11-25', figuresFrom: null })).status).toBe(409);
  expect((await accept({ hallFrom: 7 })).status).toBe(400);
  expect(server.office.state().accepted).toMatchObject({ seq: base, office: OFFICE });
  expect((await accept({ hallFrom: '2026-11-25', figuresFrom })).status).toBe(200);
  expect(server.office.state().accepted).toMatchObject({ hallFrom: '2026-11-25' });
});

test('[E2] of a file that is not sound nothing is applied', async () => {
  const { now, put, server } = await withLead();
  const before = await now();
  const head = server.store.head().seq;
  const unsound: unknown[] = [
    null,
    {},
    { ...RENAMED, timeZone: 'Asia/Nowhere' },
    { ...RENAMED, counters: [{ id: '9', name: same('Quầy 9'), lanes: ['nirgends'] }] },
    { ...RENAMED, surprise: true },
  ];
  for (const office of unsound) {
    const response = await put(office, before.base);
    expect([response.status, await response.json()]).toMatchObject([422, { ok: false }]);
  }
  for (const base of [undefined, null, '1', -1, 1.5]) {
    expect((await put(RENAMED, base)).status).toBe(400);
  }
  expect(server.store.head().seq).toBe(head);
  expect(await now()).toEqual(before);
});

test('[E5] a list of procedures is shown as the office it would make; accepting it is a second step', async () => {
  const { list, now, put } = await withLead();
  const kept = '1.001193,Đăng ký khai sinh,Hộ tịch\n2.000815,Chứng thực bản sao,Chứng thực\n';
  const added = '1.004873,Cấp Giấy xác nhận tình trạng hôn nhân,Hộ tịch\n';
  const [status, sound] = await list(`code,name_vi,field_vi\n${kept}${added}`);
  expect([status, sound.ok]).toEqual([200, true]);
  const { changes, office, base } = sound as SoundFile;
  const ofProcedures = changes.filter(({ part }) => part === 'procedures');
  expect(ofProcedures.map(({ kind, key }) => [kind, key])).toEqual([
    ['added', '1.004873'],
    ['gone', '1.000894'],
  ]);
  expect((await now()).office).toEqual(OFFICE);
  expect((await put(office, base)).status).toBe(200);
  expect((await now()).office.procedures.map(({ code }) => code)).toContain('1.004873');
});

test('[E6] cells that a list itself calls unconfirmed are told, in both languages', async () => {
  const { list } = await withLead();
  const [, sound] = await list(
    'code,name_vi,statutory_limit\n1.001193,Đăng ký khai sinh,05 ngày làm việc (chưa đối chiếu)\n',
  );
  expect((sound as SoundFile).unconfirmed).toEqual([
    {
      path: 'row 2, statutory_limit',
      what: 'unconfirmed',
      vi: '"05 ngày làm việc (chưa đối chiếu)" chưa được xác nhận, nên để trống.',
      en: '"05 ngày làm việc (chưa đối chiếu)" is not confirmed, so it stays empty.',
    },
  ]);
});

test('[E5] what is wrong with a list is told by row and column', async () => {
  const { list } = await withLead();
  const [status, unsound] = await list('code,name_vi\nkhông phải mã,Tên\n');
  expect([status, unsound.ok]).toEqual([200, false]);
  const { problems } = unsound as UnsoundFile;
  expect(problems[0]).toMatchObject({ path: 'row 2, code', what: 'code-malformed' });
  expect((await list('PK\u0003\u0004', 'danh-muc.xlsx'))[1]).toMatchObject({ ok: false });
  expect((await list('', ''))[1]).toMatchObject({ ok: false });
});

/** An office file that is as long as it is said to be, bytes. */
function padded(bytes: number): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(JSON.stringify(OFFICE));
  return Uint8Array.from(Buffer.concat([file, Buffer.alloc(bytes - file.length, ' ')]));
}

test('[A7] the doors for files take up to 4 MB', async () => {
  const { ask, lead, check } = await withLead();
  expect(await check(padded(4 * 1024 * 1024))).toMatchObject([200, { ok: true }]);
  const body = padded(4 * 1024 * 1024 + 1);
  const response = await ask('/api/office/check', { method: 'POST', token: lead, body });
  expect([response.status, await response.json()]).toMatchObject([413, { error: 'too-large' }]);
});

test('[A7] all other doors take a quarter of one', async () => {
  const { ask, lead } = await withLead();
  const body = padded(256 * 1024 + 1);
  expect((await ask('/api/devices', { method: 'POST', token: lead, body })).status).toBe(413);
});

test("[A1, E8] the office's file is for its lead and its console alone", async () => {
  const { ask, pair, signedIn, server, put, now } = await withLead();
  const { base } = await now();
  const doors: readonly (readonly [string, RequestInit])[] = [
    ['/api/office', {}],
    ['/api/office', { method: 'POST', body: JSON.stringify({ office: RENAMED, base }) }],
    ['/api/office/check', { method: 'POST', body: JSON.stringify(RENAMED) }],
    ['/api/office/procedures?name=a.csv', { method: 'POST', body: 'code,name_vi\n' }],
    ['/api/reports/no-wait?from=2026-11-01&to=2026-11-30', {}],
  ];
  const strangers = [
    await pair('kiosk', { point: 'sanh' }),
    await pair('tablet', { counter: '1' }),
    await pair('counter', { counter: '1' }),
    await pair('display'),
    await signedIn('clerk-1'),
  ];
  for (const [route, options] of doors) {
    expect([route, (await ask(route, options)).status]).toEqual([route, 401]);
    for (const token of strangers) {
      expect([route, (await ask(route, { ...options, token })).status]).toEqual([route, 403]);
    }
  }
  expect((await now()).base).toBe(base);
  expect((await put(RENAMED, base, server.consoleToken)).status).toBe(200);
});

test('[A5, A6] a post that leaves the file is signed out at once; a new one is given its PIN by the lead', async () => {
  const { signedIn, ask, now, put, post, lead } = await withLead();
  const clerk = await signedIn('clerk-1');
  const staff: Office['staff'] = [
    ...OFFICE.staff.filter(({ id }) => id !== 'clerk-1'),
    { id: 'clerk-9', label: same('Công chức 9'), role: 'clerk' },
  ];
  expect((await put({ ...OFFICE, staff }, (await now()).base)).status).toBe(200);
  expect((await ask('/api/me', { token: clerk })).status).toBe(401);

  const given = await post(lead, '/api/pin', { staff: 'clerk-9' });
  const { pin } = (await given.json()) as { pin: string };
  expect((await post(null, '/api/sign-in', { staff: 'clerk-9', pin })).status).toBe(200);
});

test('[A5] a post that comes back comes without its old PIN and sessions, whatever its role is now', async () => {
  const { signedIn, ask, now, put, post, lead, server } = await withLead();
  const clerk = await signedIn('clerk-1');
  const [first, ...others] = OFFICE.staff;
  expect((await put({ ...OFFICE, staff: others }, (await now()).base)).status).toBe(200);
  const staff = [...others, { ...first, role: 'lead' }];
  expect((await put({ ...OFFICE, staff }, (await now()).base)).status).toBe(200);
  expect((await ask('/api/me', { token: clerk })).status).toBe(401);
  const old = { staff: 'clerk-1', pin: server.pins['clerk-1'] };
  expect((await post(null, '/api/sign-in', old)).status).toBe(401);

  const given = await post(lead, '/api/pin', { staff: 'clerk-1' });
  const { pin } = (await given.json()) as { pin: string };
  const signedInAgain = await post(null, '/api/sign-in', { staff: 'clerk-1', pin });
  expect(await signedInAgain.json()).toMatchObject({ role: 'lead' });
});
