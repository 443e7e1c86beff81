import { expect, test } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import type { OfficeConfigured } from '#shared/domain/office-events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { EMPTY_STATE, type State } from '#shared/domain/state.ts';
import { officeSchema } from '#shared/protocol/office.ts';
import * as v from 'valibot';
import journal from '../../server/store/migrations/001-journal.sql';
import projections from '../../server/store/migrations/002-projections.sql';
import ownMemory from '../../server/store/migrations/003-own-memory.sql';
import { openStore } from '../../server/store/store.ts';
import { upcast } from '../../server/store/upcast.ts';
import { findings, meddle, ownFile, speakTo } from './sample-memory.ts';
import { OFFICE } from './sample-office.ts';
import written from './version-1.sql';

/** A file that the first version of the service wrote: it is brought up, reads as today's, and holds. */

/** The letters `HaiL`, by which the service knows its own files. */
const APPLICATION_ID = 0x4861694c;

function fileOfVersion1(): string {
  const file = ownFile();
  meddle(file, (db) => {
    for (const step of [journal, projections, ownMemory, written]) db.exec(step);
    db.pragma('user_version = 3');
    db.pragma(`application_id = ${APPLICATION_ID}`);
  });
  return file;
}

test('[J3] a file of version 1 is brought up, and everything in it holds', () => {
  expect(findings(fileOfVersion1())).toEqual([]);
});

/** The sample office as version 1 wrote it down: nobody worked in it. */
const WRITTEN = { ...OFFICE, staff: [] };

test('[J3] its office reads as one of today, in force for all days', () => {
  const store = openStore(fileOfVersion1());
  const [first] = store.read();
  expect(first?.event).toEqual({
    type: 'office-configured',
    day: '',
    office: WRITTEN,
    hallFrom: null,
    figuresFrom: '',
  });
  store.close();
});

test('[J3] what stands in a file of version 1 is never changed', () => {
  const rows = 'SELECT seq, version, body, hex(hash) AS hash FROM journal ORDER BY seq';
  const file = fileOfVersion1();
  const before = meddle(file, (db) => db.prepare(rows).all());
  const store = openStore(file);
  store.rebuild();
  store.close();
  expect(meddle(file, (db) => db.prepare(rows).all())).toEqual(before);
  expect(findings(file)).toEqual([]);
});

test('[J3] the office goes on where version 1 left it', () => {
  const store = openStore(fileOfVersion1());
  const whole = [...store.read()].reduce<State>(evolve, EMPTY_STATE);
  const state = store.stateAt();
  expect(state).toMatchObject({ office: WRITTEN, officeSeq: 1, day: '2026-11-24', seq: 15 });
  expect(state.policies).toMatchObject([{ from: '', policy: { smallestGroup: 10 } }]);
  expect(state.tickets.toJS()).toEqual(whole.tickets.toJS());
  expect(state.tickets.get('ticket-K002')).toMatchObject({ state: 'called', counter: '3' });

  const office = speakTo(store);
  const clerk = { id: 'clerk-3', role: 'clerk', counter: null, point: null } as const;
  const move = { counter: '3', ticket: 'ticket-K002', reason: 'must-verify' } as const;
  expect(office.tell(clerk, { type: 'move-ticket', ...move })).toMatchObject({
    outcome: 'accepted',
  });
  const changed = { ...OFFICE, smallestGroup: 20 };
  office.tell(CONSOLE, { type: 'configure-office', office: changed, base: 1 });
  const newest = [...store.read()].at(-1)?.event;
  expect(newest).toMatchObject({ hallFrom: null, figuresFrom: '2027-01-01' });
  expect(store.verify()).toEqual([]);
  store.close();
});

/** An office as version 1 had it, its limits and fees as sentences. */
function rowOfVersion1(change: object = {}) {
  const { series, procedures, ...rest } = OFFICE;
  const said = { vi: 'Trong ngày làm việc', en: 'Within the working day' };
  const office = {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => KNOWN.includes(key))),
    series: series.map(({ letter, lane, point }) => ({ letter, lane, point })),
    procedures: procedures.map(({ code, name, shortName, field, lane, papers }) => {
      const procedure = { code, name, shortName, field, lane, papers, noWait: null };
      return { ...procedure, limit: said, fee: said };
    }),
    ...change,
  };
  const body = JSON.stringify({ type: 'office-configured', office });
  return { seq: 1, type: 'office-configured', version: 1, body };
}

/** What version 1 said of an office, beside letters and procedures. */
const KNOWN = [
  'name',
  'place',
  'timeZone',
  'kioskHours',
  'serviceHours',
  'fields',
  'lanes',
  'points',
  'counters',
  'staff',
  'priorityRun',
  'smallestGroup',
  'publicCalendar',
];

test('[J3 E6] limits and fees said in sentences are left empty, and the file is sound', () => {
  const event = upcast(rowOfVersion1()) as OfficeConfigured;
  expect(event.office.procedures.map(({ limit, fee }) => [limit, fee])).toEqual(
    OFFICE.procedures.map(() => [null, null]),
  );
  expect(v.parse(officeSchema, event.office)).toEqual(event.office);
});

test('[J3] what version 1 accepted is read, also where a new file would be refused', () => {
  const long = { vi: 'Trung tâm '.repeat(30).trim(), en: 'Centre' };
  const event = upcast(rowOfVersion1({ name: long })) as OfficeConfigured;
  expect(event.office.name).toEqual(long);
  expect(v.is(officeSchema, event.office)).toBe(false);
});
