import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../server/reports/csv.ts';
import { periodName } from '../../server/reports/cells.ts';
import { reportCsv } from '../../server/reports/report-csv.ts';
import { resultsCsv } from '../../server/reports/results-csv.ts';
import { FIGURES, FIVE_LEVEL_FIGURES, LETTERHEAD, REPORT } from './sample-report.ts';

describe('figures as CSV', () => {
  it('[F3 F2] follows RFC 4180, with a byte-order mark, and leaves no formula behind', () => {
    expect(
      writeCsv([
        ['a', 'b "c"', null],
        ['=1+1', 'x,y', 0.5],
      ]),
    ).toBe('\uFEFFa,"b ""c""",\r\n\'=1+1,"x,y",0.5\r\n');
  });

  it('[P5] the public file holds what the publication holds, line by line', () => {
    const csv = resultsCsv({
      version: 2,
      publishedAt: 0,
      figures: FIGURES,
      journalSeq: 1,
      headHash: 'ab',
    });
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFversion,period,from,to,part,key,name_vi,name_en,value,visits_ended,n,very_satisfied,satisfied,not_satisfied,satisfied_share,interval_low,interval_high,neutral,very_dissatisfied',
    );
    expect(lines[1]).toBe('2,2026-Q3,2026-07-01,2026-09-30,total,tickets,,,2600,,,,,,,,,,');
    expect(lines[8]).toBe(
      '2,2026-Q3,2026-07-01,2026-09-30,headline,office,,,,2500,1000,600,330,70,0.93,0.9125,0.9442,,',
    );
    expect(lines[10]).toBe(
      '2,2026-Q3,2026-07-01,2026-09-30,field,chung-thuc,"Chứng thực, ""A""",Certification,,1200,500,300,180,20,0.96,0.939,0.974,,',
    );
    expect(lines[11]).toContain(',procedure,chung-thuc/other,');
    expect(lines[12]).toBe('2,2026-Q3,2026-07-01,2026-09-30,reason,waiting,,,34,,,,,,,,,,');
    expect(lines[13]).toContain(',stage,reception,,,,,1000,600,330,70,0.93,');
    expect(lines[14]).toBe('2,2026-Q3,2026-07-01,2026-09-30,service,wait_n,,,2300,,,,,,,,,,');
    expect(lines.slice(15, 25).map((line) => line.split(',').slice(4, 9).join())).toEqual([
      'service,wait_median_minutes,,,12',
      'service,wait_ninetieth_minutes,,,31',
      'service,no_wait_ended,,,850',
      'service,no_wait_settled,,,800',
      'service,no_wait_result_n,,,800',
      'service,no_wait_result_median_minutes,,,9',
      'service,no_wait_result_ninetieth_minutes,,,18',
      'service,feedback_received,,,5',
      'service,feedback_rules,,,3',
      'service,feedback_conduct,,,2',
    ]);
    expect(lines.slice(29)).toEqual(['']);
    expect(csv).not.toContain('attitude_by_counter');
  });

  it('[R3] where five levels were offered the other two stand in columns of their own', () => {
    const lines = reportCsv({ ...REPORT, figures: FIVE_LEVEL_FIGURES }, LETTERHEAD).split('\r\n');
    const headline = lines.find((line) => line.includes(',headline,'));
    expect(headline).toMatch(/,1000,500,300,60,0\.8,0\.7741,0\.8236,100,40$/);
    expect(lines.find((line) => line.includes(',field,'))).toMatch(/,0\.974,,$/);
  });

  it("[F3] the lead's file has the attitude by counter as well", () => {
    const lines = reportCsv(REPORT, LETTERHEAD).split('\r\n');
    const counter = lines.find((line) => line.includes('attitude_by_counter,1,'));
    expect(counter).toContain('Quầy 1,Counter 1,,,100,60,30,10,0.9,');
  });
});

describe('what is too little to be shown', () => {
  it('[S7] has no line in the file, and no share', () => {
    const figures = { ...FIGURES, headline: null };
    const csv = reportCsv({ ...REPORT, figures, attitudeByCounter: null }, LETTERHEAD);
    expect(csv).not.toContain(',headline,');
    expect(csv).not.toContain('attitude_by_counter');
    expect(csv).toContain(',total,ratings,,,1000,');
  });

  it('[S7] small counters stand as one line', () => {
    const counts = { 'very-satisfied': 9, satisfied: 2, 'not-satisfied': 0 };
    const attitudeByCounter = [{ counter: 'other', merged: 2, counts }];
    const csv = reportCsv({ ...REPORT, attitudeByCounter }, LETTERHEAD);
    expect(csv).toContain(',attitude_by_counter,other,,,,,11,9,2,0,');
  });
});

describe('periods in the words of the forms', () => {
  it.each([
    ['2026-Q3-hc', 'Quý III Năm 2026'],
    ['2026-10', 'Tháng 10 Năm 2026'],
    ['2026-H2', '6 tháng cuối Năm 2026'],
    ['2026-9M', '9 tháng Năm 2026'],
    ['2026', 'Năm 2026'],
    ['2026-W27', 'Tuần 27 Năm 2026'],
    ['2026-07-01..2026-07-31', 'Từ ngày 01/07/2026 đến ngày 31/07/2026'],
  ])('[P1] %s is %s', (key, name) => {
    expect(periodName(key)).toBe(name);
  });
});

it('[S7] of a span it says of which days the shares are, and of a quarter nothing', () => {
  const days = [{ from: '2026-07-01', to: '2026-08-13' }];
  const lines = reportCsv({ ...REPORT, answersOf: days }, LETTERHEAD).split(/\r?\n/);
  const said = lines.filter((line) => line.includes('answers_of'));
  expect(said).toEqual(['2026-Q3,2026-07-01,2026-08-13,answers_of,days,,,,,,,,,,,,,']);
  expect(reportCsv(REPORT, LETTERHEAD)).not.toContain('answers_of');
});
