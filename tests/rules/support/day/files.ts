import type { OfficeConfigured } from '#shared/domain/office-events.ts';
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
  const { timeZone, fields, lanes, points, series, procedures, noWaitCampaign, counters } = hall;
  const hallParts = { timeZone, fields, lanes, points, series, procedures, counters };
  const parts = { ...hallParts, noWaitCampaign };
  return { ...newest.office, ...parts, ...settingsOn(files, day) };
}

/** The settings of figures on a day, by the last file that counts for them then. */
export function settingsOn(files: readonly File[], day: string) {
  const { office } = settledBy(files, day).at(-1)!;
  const { smallestGroup, questionnaire, questionnaires, publicCalendar } = office;
  return { smallestGroup, questionnaire, questionnaires, publicCalendar };
}

/** The files by whose settings figures have been made until a day, oldest first: file by file, each that still waited giving way to the next. */
function settledBy(files: readonly File[], day: string): readonly File[] {
  const settled: File[] = [];
  let waits: File | null = null;
  const settle = (today: string) => {
    if (waits && (waits.figuresFrom ?? '') <= today) settled.push(waits);
    if (waits && (waits.figuresFrom ?? '') <= today) waits = null;
  };
  for (const file of files.filter(({ on }) => on <= day)) {
    settle(file.on);
    waits = file.figuresFrom === null ? null : file;
  }
  settle(day);
  return settled;
}

/** Whether a file words a version anew by which somebody could have been asked until a day. */
export function wordsAnew(files: readonly File[], day: string, file: Office): boolean {
  const had = settledBy(files, day).flatMap(({ office }) => office.questionnaires);
  return file.questionnaires.some((one) =>
    had.some(
      (other) =>
        other.id === one.id &&
        other.version === one.version &&
        JSON.stringify(other) !== JSON.stringify(one),
    ),
  );
}

/** The newest version of the office's own questionnaire that a file uses; null where it uses one of the product's. */
function ownInUse({ questionnaire, questionnaires }: Office) {
  const named = questionnaires.filter(({ id }) => id === questionnaire.use);
  return named.find(({ version }) => named.every((one) => one.version <= version)) ?? null;
}

/** Whether what a file asks may be asked on a day. */
export function mayAsk(file: Office, day: string): boolean {
  const own = ownInUse(file);
  return !own || ((own.inForceFrom ?? day) <= day && day <= (own.inForceTo ?? day));
}

/** What people in the hall still need of the office of today. */
export interface Needed {
  /** Procedures of numbers that may still be called. */
  readonly procedures: ReadonlySet<string>;
  /** Counters where somebody is. */
  readonly counters: ReadonlySet<string>;
}

/** From when a new file should count. @param before the office of today, null for a first file */
export function dueFrom(before: Office | null, file: Office, today: string, needed: Needed) {
  if (!before) return { hallFrom: null, figuresFrom: '' };
  const stays = lettersOf(before) === lettersOf(file) && !lacks(file, needed);
  return {
    hallFrom: stays ? null : dayAfter(today),
    figuresFrom: settingsSaid(before) === settingsSaid(file) ? null : nextQuarter(before, today),
  };
}

function lacks(file: Office, { procedures, counters }: Needed): boolean {
  const codes = new Set(file.procedures.map(({ code }) => code));
  const ids = new Set(file.counters.map(({ id }) => id));
  return (
    [...procedures].some((code) => !codes.has(code)) || [...counters].some((id) => !ids.has(id))
  );
}

/** The lanes that counters may serve, who gives numbers for which, and by which clock. */
function lettersOf({ timeZone, lanes, points, series }: Office): string {
  const said = [
    `zone ${timeZone}`,
    ...lanes.map(({ id, noWait }) => `lane ${id} ${noWait}`),
    ...points.map((point) => `point ${point}`),
    ...series.map(({ letter, lane, point }) => `letter ${letter} ${lane} ${point}`),
  ];
  return said.sort().join('\n');
}

function settingsSaid(office: Office): string {
  const { smallestGroup, questionnaire, publicCalendar } = office;
  return JSON.stringify([smallestGroup, questionnaire, ownInUse(office), publicCalendar]);
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
