import { expect, test } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import { PROJECTIONS } from '../../server/store/projections.ts';
import { tellFeedback } from './busy-feedback.ts';
import {
  clerk,
  findings,
  KIOSK,
  LEAD,
  meddle,
  MORNING,
  newOffice,
  ownFile,
} from './sample-memory.ts';
import { OFFICE } from './sample-office.ts';

/** Feedback and findings in the office's memory: derived from the journal, their texts apart. */

const CLERK = {
  id: 'clerk-1',
  label: { vi: 'Công chức 1', en: 'Clerk 1' },
  role: 'clerk',
} as const;

function officeWithFeedback(file: string) {
  const office = newOffice(file);
  office.tell(CONSOLE, { type: 'configure-office', office: { ...OFFICE, staff: [CLERK] } });
  tellFeedback(office, MORNING);
  return office;
}

const named = (one: string) => `feedback-${one}-${MORNING}`;

test('[Y1 J3] feedback, its steps and findings are made again from the journal, row for row', () => {
  const file = ownFile();
  const { store } = officeWithFeedback(file);
  const tables = () =>
    meddle(file, (db) =>
      PROJECTIONS.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()),
    );
  const live = tables();
  expect(meddle(file, (db) => db.prepare('SELECT count(*) FROM feedback').pluck().get())).toBe(4);
  meddle(file, (db) => db.exec("UPDATE feedback SET state = 'taken'; DELETE FROM findings;"));
  expect(tables()).not.toEqual(live);
  store.rebuild();
  expect(tables()).toEqual(live);
  store.close();
  expect(findings(file)).toEqual([]);
});

test('[Y1 J4] a contact and a text are forgotten for good, with every letter between; the chain holds', () => {
  const file = ownFile();
  const { store } = officeWithFeedback(file);
  const name = named('a');
  const texts = store.feedback.texts(name);
  // Taken twice: two texts and a contact; asked for more, supplemented, answered.
  expect(texts).toHaveLength(6);
  expect(texts.map((id) => store.text(id))).toContain(`Số máy ${MORNING}`);
  for (const id of texts) store.forgetText(id);
  expect(texts.map((id) => store.text(id))).toEqual(texts.map(() => null));
  store.close();
  expect(findings(file)).toEqual([]);
  const bytes = meddle(file, (db) => db.serialize());
  expect(bytes.includes(`Số máy ${MORNING}`)).toBe(false);
});

test('[Y1] no event holds a word of what was written, nor how to reach its writer', () => {
  const { store } = officeWithFeedback(ownFile());
  const journal = JSON.stringify([...store.read()]);
  for (const word of ['Nội dung', 'Số máy', 'Xin cho biết thêm', 'Đã nhắc nhở', 'Đã mua']) {
    expect(journal).not.toContain(word);
  }
  expect(journal).toContain('Đã niêm yết');
  store.close();
});

test('[Y1] feedback told twice stands once, and keeps how it came', () => {
  const { store } = officeWithFeedback(ownFile());
  const rows = store.feedback.register('2026-11-01', '2026-11-30');
  expect(rows.map(({ channel, about, state }) => `${channel} ${about} ${state}`)).toEqual([
    'kiosk rules published',
    'kiosk conduct answered',
    'e-mail rules transferred',
    'paper rules refused',
  ]);
  expect(store.feedback.steps(named('a')).map(({ step, by }) => `${step} ${by}`)).toEqual([
    'taken kiosk-hall',
    'taken kiosk-hall',
    'more-asked lead',
    'supplemented lead',
    'answered lead',
    'published lead',
  ]);
  store.close();
});

test('[Y4] what is not settled is in the register whatever its day', () => {
  const { store, tell } = officeWithFeedback(ownFile());
  const words = { type: 'take-feedback', about: 'rules', text: 'Cũ' } as const;
  tell(clerk('1'), { ...words, feedback: 'feedback-old', day: '2026-06-01' });
  const rows = store.feedback.register('2026-11-24', '2026-11-30');
  // The answer about conduct is settled, but answered all the same: it is told, and nothing is due of it.
  expect(rows.map(({ feedback }) => feedback)).toEqual(['feedback-old', named('b')]);
  store.close();
});

test('[Y5] only answers about rules that stand in public are told to the public', () => {
  const { store, tell } = officeWithFeedback(ownFile());
  expect(store.feedback.published(9)).toEqual([
    { day: '2026-11-23', matter: 'Thời hạn', answer: 'Đã niêm yết' },
  ]);
  tell(LEAD, {
    type: 'handle-feedback',
    feedback: named('a'),
    step: 'withheld',
    text: 'Sai biểu mẫu',
  });
  expect(store.feedback.published(9)).toEqual([]);
  store.close();
});

test('[Y6] findings stand with their period, and what became of them', () => {
  const { store } = officeWithFeedback(ownFile());
  expect(
    store.findings.ofPeriod('2026-Q3').map(({ state, note }) => [state, note !== null]),
  ).toEqual([
    ['done', true],
    ['open', false],
  ]);
  expect(store.findings.ofPeriod('2026-Q2')).toEqual([]);
  store.close();
});

test('[O2 O3] the same feedback sent again gets its answer again; another text of another length does not', () => {
  const { store, tell } = newOffice(ownFile());
  const words = { type: 'take-feedback', feedback: 'feedback-1', about: 'rules' } as const;
  const first = tell(KIOSK, { ...words, text: 'Một hai', contact: '0900' }, MORNING, 'said-1');
  const same = tell(KIOSK, { ...words, text: 'Một hai', contact: '0900' }, MORNING, 'said-1');
  expect(same).toEqual({ ...first, repeated: true });
  // Contents go in by their lengths alone: a number of ten digits could be guessed from a hash.
  const alike = tell(KIOSK, { ...words, text: 'Hai một', contact: '0901' }, MORNING, 'said-1');
  expect(alike).toEqual({ ...first, repeated: true });
  const other = tell(KIOSK, { ...words, text: 'Một hai', contact: '09001' }, MORNING, 'said-1');
  expect(other).toMatchObject({ outcome: 'refused', reason: 'id-reused' });
  store.close();
});
