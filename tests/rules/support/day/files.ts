import type { OfficeConfigured } from '#shared/domain/events.ts';
import type { Office } from '#shared/protocol/office.ts';

/** What the observer knows of the office's files, and which part of which counts on a day: found anew from all of them each time. */

/** A file as it was accepted. */
export interface File {
  readonly office: Office;
  readonly seq: number;
  /** The day on which it was accepted; empty before the first. */
  readonly on: string;
  readonly hallFrom: string | null;
  readonly figuresFrom: string | null;
}

export function fileOf(event: OfficeConfigured, seq: number, on: string): File {
  return { ...event, seq, on };
}

/** The office on a day: the newest file, its hall and its settings each by the last one that counts. */
export function officeOn(files: readonly File[], day: string): Office | null {
  const newest = files.at(-1);
  const hall = files.findLast((one) => (one.hallFrom ?? '') <= day)?.office;
  if (!newest || !hall) return null;
  const { fields, lanes, points, series, procedures, noWaitCampaign, counters } = hall;
  const parts = { fields, lanes, points, series, procedures, noWaitCampaign, counters };
  return { ...newest.office, ...parts, ...settingsOn(files, day) };
}

/** The settings of figures on a day, by the last file that counts for them then. */
export function settingsOn(files: readonly File[], day: string) {
  const { office } = files.findLast((one) => (one.figuresFrom ?? one.on) <= day)!;
  const { smallestGroup, questionnaire, publicCalendar } = office;
  return { smallestGroup, questionnaire, publicCalendar };
}

/** From when a new file should count. @param before the office of today, null for a first file */
export function dueFrom(before: Office | null, file: Office, today: string) {
  if (!before) return { hallFrom: null, figuresFrom: '' };
  return {
    hallFrom: lettersOf(before) === lettersOf(file) ? null : dayAfter(today),
    figuresFrom: settingsSaid(before) === settingsSaid(file) ? null : nextQuarter(before, today),
  };
}

/** The lanes that counters may serve, and who gives numbers for which. */
function lettersOf({ lanes, points, series }: Office): string {
  const said = [
    ...lanes.map(({ id, noWait }) => `lane ${id} ${noWait}`),
    ...points.map((point) => `point ${point}`),
    ...series.map(({ letter, lane, point }) => `letter ${letter} ${lane} ${point}`),
  ];
  return said.sort().join('\n');
}

function settingsSaid({ smallestGroup, questionnaire, publicCalendar }: Office): string {
  return JSON.stringify([smallestGroup, questionnaire, publicCalendar]);
}

/** Walks to the next first (or fifteenth) of a month that begins a quarter. */
function nextQuarter({ publicCalendar }: Office, today: string): string {
  const months = publicCalendar === 'calendar' ? /-(01|04|07|10)-01$/ : /-(03|06|09|12)-15$/;
  let day = dayAfter(today);
  while (!months.test(day)) day = dayAfter(day);
  return day;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
