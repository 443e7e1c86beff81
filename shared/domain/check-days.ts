/** Whether the hours and days of an office file can be kept: spans, weekdays, holidays, first and last days (SPEC E4, N8). */
import type { Hours } from '../protocol/calendar.ts';
import type { Office } from '../protocol/office.ts';
import { type OfficeProblem, repeats } from './office-problem.ts';
import { dayOf } from './time.ts';

/** Hours and days that contradict themselves or each other. Days are `2026-11-23`, times `07:30`: both sort as texts. */
export function dayProblems(office: Office): readonly OfficeProblem[] {
  return [
    ...ofTimeZone(office.timeZone),
    ...ofHours('kioskHours', office.kioskHours),
    ...ofHours('serviceHours', office.serviceHours),
    ...ofLastTickets(office),
    ...ofCalendar(office),
    ...ofDates(office),
  ];
}

function ofTimeZone(timeZone: string): readonly OfficeProblem[] {
  try {
    dayOf(0, timeZone);
    return [];
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return [{ path: 'timeZone', what: 'time-zone-unknown', found: timeZone }];
  }
}

function ofHours(path: string, { weekdays, spans }: Hours): readonly OfficeProblem[] {
  return [
    ...repeats(weekdays, (i) => ({ path: `${path}.weekdays.${i}`, what: 'weekday-twice' })),
    ...spans.flatMap(({ from, to }, i): readonly OfficeProblem[] => {
      const before = spans[i - 1];
      const where = `${path}.spans.${i}`;
      if (to <= from) return [{ path: where, what: 'hours-reversed' }];
      return before && from < before.to ? [{ path: where, what: 'hours-overlap' }] : [];
    }),
  ];
}

/** A last ticket at the very opening would leave no number at all. */
function ofLastTickets({ series, kioskHours }: Office): readonly OfficeProblem[] {
  return series.flatMap(({ lastTicket: found }, i): readonly OfficeProblem[] =>
    found === null || kioskHours.spans.some(({ from, to }) => from < found && found <= to)
      ? []
      : [{ path: `series.${i}.lastTicket`, what: 'last-ticket-outside-hours', found }],
  );
}

function ofCalendar({ holidays, makeUpDays }: Office): readonly OfficeProblem[] {
  const closed = holidays.map(({ day }) => day);
  return [
    ...repeats(closed, (i, found) => ({ path: `holidays.${i}.day`, what: 'day-twice', found })),
    ...repeats(makeUpDays, (i, found) => ({ path: `makeUpDays.${i}`, what: 'day-twice', found })),
    ...makeUpDays.flatMap((found, i): readonly OfficeProblem[] =>
      closed.includes(found)
        ? [{ path: `makeUpDays.${i}`, what: 'holiday-is-make-up-day', found }]
        : [],
    ),
  ];
}

function ofDates({ noWaitCampaign, procedures }: Office): readonly OfficeProblem[] {
  return [
    ...(noWaitCampaign
      ? reversed('noWaitCampaign.to', noWaitCampaign.from, noWaitCampaign.to)
      : []),
    ...procedures.flatMap(({ inForceFrom, inForceTo }, i) =>
      reversed(`procedures.${i}.inForceTo`, inForceFrom, inForceTo),
    ),
  ];
}

function reversed(path: string, from: string | null, to: string | null): readonly OfficeProblem[] {
  return from !== null && to !== null && to < from ? [{ path, what: 'dates-reversed' }] : [];
}
