/** Whatever a sound office knows of a procedure, its own list gives back, or says which cell it does not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Office } from '#shared/protocol/office.ts';
import { LIMIT_UNITS, type Procedure } from '#shared/protocol/procedure.ts';
import type { LeftEmpty, ListColumn } from '#shared/protocol/procedure-list.ts';
import type { Text } from '#shared/protocol/text.ts';
import { readProcedureList } from '../../server/catalogue/read-list.ts';
import { lowerFirst } from '../../server/catalogue/words-of-lists.ts';
import { procedureList } from '../../server/catalogue/write-list.ts';
import { checkOffice } from '../../server/office/check-office.ts';
import { TINY } from './lists.ts';

const CODE = '9.000001';

/** Cases as offices write them, and such as could be taken for something else. */
const CASES = [
  'đô thị/Nông thôn/BHYT/xác minh thêm/nếu phải xác minh/tại cấp xã/tối đa/không quá/chậm nhất là',
  'Khoảng/từ/USD/từ trang thứ 3/quá hạn/đúng hạn (60 ngày)/30 ngày. Trường hợp khác/trong ngày',
  '5 ngày; nông thôn/miễn phí; quá hạn/trường hợp: hai/hồ sơ 2 - 5/“trích”/hai  cách/Hà Nội',
  'chưa đối chiếu/5.000 đồng; 3 bản/sau 15 giờ thì ngày làm việc tiếp theo/bản, trang',
].flatMap((line) => line.split('/'));

const SENTENCES = [
  'Đã mang đủ giấy tờ/Có bản chính./Tờ khai, "mẫu 1"; ảnh/=1+1/-một/\'=x/@a/a | b/hai  cách/Hà Nội',
  'chưa đối chiếu/yes/0/10 bản/Theo bảng niêm yết',
  'Số lượng bản sao tối đa 10 bản, mỗi bản tối đa 20 trang',
].flatMap((line) => line.split('/'));

const NAMES = [
  'Chứng thực bản sao',
  'Đăng ký (lần đầu)',
  '=Tên',
  "'+Tên",
  '- Tên; khác',
  'A,\u00a0B',
];

const both = (vi: string): Text => ({ vi, en: vi });
const letters = fc.stringMatching(/^[a-zđàạ:;.,()/0-9“|-]{1,12}$/);
const caseText = fc.oneof(fc.constantFrom(...CASES), letters).map(both);
const sentence = fc.oneof(fc.constantFrom(...SENTENCES), letters).map(both);
const name = fc.constantFrom(...NAMES).map((vi) => ({ vi, en: `${vi} (English)` }));
const amount = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(999));
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const cutOff = sometimes(
  fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((time) => time.map((n) => `${n}`.padStart(2, '0')).join(':')),
);
const day = sometimes(fc.constantFrom('2026-07-01', '2028-02-29', '2999-12-31'));

const limit = fc.record({
  parts: fc.array(
    fc.record({
      when: sometimes(caseText),
      amount,
      unit: fc.constantFrom(...LIMIT_UNITS),
      atMost: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  cutOff,
});

const charge = fc.oneof(
  fc.record({
    type: fc.constant('amount' as const),
    amount: fc.oneof(fc.nat(20), fc.nat(1_000_000_000)),
    per: sometimes(caseText),
    atMost: fc.boolean(),
  }),
  fc.constantFrom({ type: 'free' } as const, { type: 'by-council' } as const),
);
const fee = fc.array(fc.record({ when: sometimes(caseText), charge }), {
  minLength: 1,
  maxLength: 6,
});

const noWait = fc.record({
  limits: fc.array(fc.record({ lead: sentence, amount: sentence, of: sentence }), { maxLength: 4 }),
  condition: sometimes(sentence),
  cutOff,
});

const procedure: fc.Arbitrary<Procedure> = fc.record({
  code: fc.constant(CODE),
  name,
  shortName: name,
  field: fc.constant('chung'),
  lane: fc.constant('mot'),
  limit: sometimes(limit),
  fee: sometimes(fee),
  papers: fc.array(sentence, { maxLength: 3 }),
  legalBasis: sometimes(sentence),
  decision: sometimes(sentence),
  department: sometimes(sentence),
  inForceFrom: day,
  inForceTo: fc.constant(null),
  noWait: sometimes(noWait),
});

/** The office as its file is read, so that its texts are as its schema leaves them. */
function officeWith(one: Procedure): Office {
  const checked = checkOffice({ ...TINY, procedures: [...TINY.procedures, one] });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.office;
}

const readBack = (from: Office, into: Office) =>
  readProcedureList(new TextEncoder().encode(procedureList(from)), 'danh-muc.csv', into);

test('[E5] the list of an office changes nothing in that office', async () => {
  const property = fc.asyncProperty(procedure, async (one) => {
    const made = officeWith(one);
    const back = await readBack(made, made);
    expect([back.problems, back.notUnderstood, back.unconfirmed]).toEqual([[], [], []]);
    expect(back.office).toEqual(made);
  });
  await fc.assert(property, { numRuns: 200 });
});

/** A list has one language beside the names, one space between words, and a case begins small. */
function asListed({ name: full, shortName, ...rest }: Procedure) {
  const listed = JSON.stringify(rest, (key, value: unknown) => {
    if (key === 'en') return undefined;
    if (typeof value !== 'string') return value;
    return key === 'vi' ? value.replace(/\s+/g, ' ') : value;
  });
  const { limit: time, fee: cost, ...others } = JSON.parse(listed) as Procedure;
  const small = <Part extends { when: Text | null }>(part: Part) => ({
    ...part,
    when: part.when && lowerFirst(part.when.vi),
  });
  return {
    ...others,
    names: [full, shortName].map(({ vi, en }) => [vi, en].map((one) => one.replace(/\s+/g, ' '))),
    limit: time && { ...time, parts: time.parts.map(small) },
    fee: cost?.map(small) ?? null,
  };
}

const COLUMNS: Partial<Record<string, readonly ListColumn[]>> = {
  limit: ['statutory_limit'],
  fee: ['fee_vnd'],
  noWait: ['no_wait_conditions_vi', 'no_wait_limits_vi'],
  papers: ['papers'],
  legalBasis: ['legal_basis_vi'],
  decision: ['decision_vi'],
  department: ['department_vi'],
};

/** Members that came back as something else, without a word. */
function silentLosses(had: Procedure, got: Procedure, told: readonly LeftEmpty[]) {
  const [before, after] = [asListed(had), asListed(got)] as Record<string, unknown>[];
  return Object.keys(before!).filter(
    (member) =>
      JSON.stringify(before![member]) !== JSON.stringify(after![member]) &&
      !told.some(({ code, column }) => code === CODE && COLUMNS[member]?.includes(column)),
  );
}

test('[E5 E6] an office that lacks a procedure, or has it otherwise, gets it whole or is told which cell stays empty', async () => {
  const property = fc.asyncProperty(procedure, sometimes(procedure), async (one, other) => {
    const made = officeWith(one);
    const back = await readBack(made, other ? officeWith(other) : TINY);
    expect(back.problems).toEqual([]);
    const got = back.office?.procedures.find(({ code }) => code === CODE);
    const told = [...back.notUnderstood, ...back.unconfirmed];
    expect(silentLosses(made.procedures.at(-1)!, got!, told)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 400 });
});
