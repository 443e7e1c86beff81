import { officeProblems } from '#shared/domain/office-problems.ts';
import { SERIES_LETTERS } from '#shared/domain/vocabulary.ts';
import { officeSchema } from '#shared/protocol/office.ts';
import { feeSaid } from '#shared/ui/format/procedure.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_OFFICE as office } from '../../server/demonstration/demonstration-office.ts';

/** Every text of the office file, in both languages. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const find = (code: string) => office.procedures.find((procedure) => procedure.code === code)!;

describe('the demonstration office', () => {
  it('[Q12] is a sound office file', () => {
    expect(officeProblems(office)).toEqual([]);
    expect(v.parse(officeSchema, office)).toEqual(office);
  });

  it('[C3] has the 52 procedures of the catalogue in 10 fields', () => {
    expect(new Set(office.procedures.map(({ code }) => code)).size).toBe(52);
    expect(office.fields).toHaveLength(10);
    expect(new Set(office.procedures.map(({ field }) => field)).size).toBe(10);
  });

  it('[V5] shows no research note to a citizen', () => {
    const notes = /chưa đối chiếu|Hà Nội|Ứng viên|niêm yết một phường|DVCQG|HĐND|đề xuất/i;
    expect(texts(office).filter((one) => notes.test(one))).toEqual([]);
  });

  it('[V7] writes every text in NFC', () => {
    expect(texts(office).filter((one) => one !== one.normalize('NFC'))).toEqual([]);
  });

  it('[V7] has short names that fit a line of the kiosk', () => {
    const long = office.procedures
      .flatMap(({ shortName }) => [shortName.vi, shortName.en])
      .filter((name) => name.length > 42);
    expect(long).toEqual([]);
  });

  it('[N1] gives every lane a letter at each issuing point, no letter twice', () => {
    for (const point of office.points) {
      const lanes = office.series.filter((one) => one.point === point).map(({ lane }) => lane);
      expect(lanes.toSorted()).toEqual(office.lanes.map(({ id }) => id).toSorted());
    }
    const letters = office.series.map(({ letter }) => letter);
    expect(letters.every((letter) => SERIES_LETTERS.includes(letter))).toBe(true);
    expect(letters.slice(0, 9).join('')).toBe('ABCDEGHKN');
  });

  it('[Q12] serves every lane at some counter', () => {
    const served = new Set(office.counters.flatMap(({ lanes }) => lanes));
    expect(office.lanes.filter(({ id }) => !served.has(id))).toEqual([]);
  });

  it('[Q3] asks about the five no-wait procedures as the plan of 2022 has them', () => {
    const noWait = office.procedures.filter((procedure) => procedure.noWait !== null);
    expect(noWait.map(({ code }) => code).toSorted()).toEqual([
      '1.000656',
      '1.000894',
      '2.000635',
      '2.000815',
      '2.000884',
    ]);
    expect(find('2.000815').noWait?.limits.map(({ amount }) => amount.vi)).toEqual([
      '10 bản',
      '20 trang',
    ]);
    expect(
      noWait.filter(({ noWait: one }) => one?.cutOff === null).map(({ code }) => code),
    ).toEqual(['1.000656']);
  });

  it('[V5] leaves out a limit or fee that nobody has confirmed', () => {
    expect(find('2.001008').limit).toBeNull();
    expect(find('1.013978').limit).toBeNull();
    expect(find('1.004837').fee).toBeNull();
    expect(feeSaid(find('1.000656').fee, 'vi')).toBe(
      'Đúng hạn: miễn phí; quá hạn: theo quy định của Hội đồng nhân dân tỉnh',
    );
  });
});
