import type { Office } from '#shared/protocol/office.ts';
import { FIVE_LEVEL } from '#shared/domain/questionnaires/five-level.ts';
import { OFFICE, same } from '../office.ts';
import type { Random } from './random.ts';

/** Office files that a lead may set on these days: other counters, letters and settings, or none that hold. */

/** A sound file that differs here or there. */
export function changedOffice(random: Random): Office {
  const base = random.percent(12) ? withoutNoWait() : OFFICE;
  const lanes = random.pick([['ho-tich'], ['ho-tich', 'chung-thuc'], ['chung-thuc', 'ho-tich']]);
  const [first, ...others] = base.counters;
  const counters = [{ ...first!, lanes }, ...others];
  return {
    ...base,
    // Its clocks show the same time, but it is another zone.
    timeZone: random.percent(4) ? 'Asia/Bangkok' : base.timeZone,
    procedures: random.percent(12)
      ? base.procedures.filter(({ code }) => code !== '1.000894')
      : base.procedures,
    noWaitCampaign: random.percent(25) ? random.pick(CAMPAIGNS) : null,
    series: random.pick(SERIES)(base.series),
    counters: random.percent(8) ? others : counters,
    priorityRun: 1 + random.below(3),
    ...(random.percent(60) ? asking(random) : {}),
    smallestGroup: random.pick([10, 10, 30, 60]),
    publicCalendar: random.pick(['calendar', 'calendar', 'administrative']),
  };
}

/** The office as most days begin with it; some begin with a questionnaire of its own in force. */
export function firstOffice(random: Random): Office {
  const { questionnaire, questionnaires } = asking(random);
  const own = questionnaires.map((one) => ({ ...one, inForceFrom: null }));
  return random.percent(25) ? { ...OFFICE, questionnaire, questionnaires: own } : OFFICE;
}

/** A questionnaire of the office's own, in the words it had, in others, in another version, or one to be used only much later. */
function asking(random: Random): Pick<Office, 'questionnaire' | 'questionnaires'> {
  const use = random.pick(['rieng', 'rieng', 'five-level']);
  const version = random.pick([1, 1, 2]);
  const inForceFrom = random.percent(15) ? '2028-01-01' : null;
  const name = same(random.percent(50) ? 'Phiếu riêng' : 'Phiếu khác');
  const own = { ...FIVE_LEVEL, id: 'rieng', version, name, inForceFrom };
  const questionnaire = { use, reasons: ['waiting'], comment: random.percent(50) };
  return { questionnaire, questionnaires: [own] };
}

/** A file in which a counter serves a lane that is not there. */
export function unsoundOffice(): Office {
  return { ...OFFICE, counters: [{ ...OFFICE.counters[0]!, lanes: ['no-such-lane'] }] };
}

/** Letters as they are, given up, taken from the desk to the hall, with a last ticket, or for another lane. */
const SERIES: readonly ((series: Office['series']) => Office['series'])[] = [
  (series) => series,
  (series) => series,
  // The kiosks go on giving the letters that they know.
  (series) => series.filter((one) => one.letter !== 'E'),
  (series) =>
    series
      .filter((one) => one.letter !== 'B')
      .map((one) => (one.letter === 'G' ? { ...one, point: 'sanh' } : one)),
  (series) => series.map((one) => (one.letter === 'A' ? { ...one, lastTicket: '08:00' } : one)),
  (series) => series.map((one) => ({ ...one, lane: SWAPPED[one.letter] ?? one.lane })),
];

/** Two letters that feed each other's lane. */
const SWAPPED: { readonly [letter: string]: string } = { A: 'chung-thuc', B: 'ho-tich' };

/** A campaign that runs on the first two days, and one that is still to come. */
const CAMPAIGNS = [
  { name: same('Đợt một'), from: '2026-11-23', to: '2026-11-24', email: null },
  { name: same('Đợt hai'), from: '2027-06-01', to: '2027-06-30', email: null },
];

function withoutNoWait(): Office {
  return {
    ...OFFICE,
    lanes: OFFICE.lanes.filter((lane) => !lane.noWait),
    series: OFFICE.series.filter((one) => one.lane !== 'khong-cho'),
    procedures: OFFICE.procedures.map((one) => ({ ...one, noWait: null })),
    counters: OFFICE.counters.map((one) => ({
      ...one,
      lanes: one.lanes.filter((lane) => lane !== 'khong-cho'),
    })),
  };
}
