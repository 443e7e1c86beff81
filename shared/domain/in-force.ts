/** Which parts of the newest office file are in force on a day: what would shift numbers or figures under people's feet waits (SPEC E3). */
import type { Office } from '../protocol/office.ts';
import { canonicalJson } from './canonical.ts';
import type { OfficeConfigured } from './office-events.ts';
import { namesAfter } from './names.ts';
import { quarterOf } from './period.ts';
import { askingOf, questionnairesOf } from './questionnaires/asking.ts';
import { usableOn } from './questionnaires/last-day.ts';
import type { FiguresBase } from './results.ts';
import type { State, TicketState } from './state.ts';
import { addDays } from './time.ts';

/** Tickets that may still be called or moved. */
const NOT_OVER: readonly TicketState[] = ['waiting', 'called', 'absent'];

/** The settings that figures are made by. */
export type FiguresPolicy = Pick<
  Office,
  'smallestGroup' | 'questionnaire' | 'questionnaires' | 'publicCalendar'
>;

/** Settings of figures and the first day for which they count; empty: for all days. */
export interface PolicyFrom {
  readonly from: string;
  readonly policy: FiguresPolicy;
}

/** The newest file accepted. */
export interface Accepted {
  readonly office: Office;
  /** Journal sequence of its event: the `base` that a change of it names (SPEC E2). */
  readonly seq: number;
  /** First day on which its lanes, letters and points count, with all that goes by them; null: they counted at once (SPEC E3). */
  readonly hallFrom: string | null;
}

/** What goes by lanes, letters and the office's day, and so waits with them. */
type Hall = Pick<
  Office,
  | 'timeZone'
  | 'fields'
  | 'lanes'
  | 'points'
  | 'series'
  | 'procedures'
  | 'noWaitCampaign'
  | 'counters'
>;

/** From when the parts of a new file count. */
export interface CountsFrom {
  readonly hallFrom: string | null;
  readonly figuresFrom: string | null;
}

/** What a new file's event says. An office's first file counts at once, and for figures of all days. */
export function countsFrom(
  {
    office,
    policies,
    desks,
    tickets,
    day,
  }: Pick<State, 'office' | 'policies' | 'desks' | 'tickets' | 'day'>,
  file: Office,
): CountsFrom {
  if (!office) return { hallFrom: null, figuresFrom: '' };
  // As it was accepted: a questionnaire past its last day does not make every later file a change of figures.
  const today = acceptedOn(policies, day);
  const { to } = quarterOf(day, today.publicCalendar);
  const waits =
    !sameLetters(office, file) ||
    takesBusyCounter(desks, file) ||
    takesAwaited(tickets, office, file);
  return {
    hallFrom: waits ? addDays(day, 1) : null,
    figuresFrom: samePolicy(today, file) ? null : addDays(to, 1),
  };
}

/** The settings of figures that count on a day (SPEC R12). @throws RangeError where no office was ever configured */
export function policyOn(policies: readonly PolicyFrom[], day: string): FiguresPolicy {
  return usableOn(acceptedOn(policies, day), day);
}

function acceptedOn(policies: readonly PolicyFrom[], day: string): FiguresPolicy {
  const found = policies.filter(({ from }) => from <= day).at(-1);
  if (!found) throw new RangeError(`No settings of figures count on ${day}.`);
  return found.policy;
}

/** The state after a new file: in force as far as it counts already (SPEC E3). @param seq of its event in the journal */
export function withOffice(state: State, event: OfficeConfigured, seq: number): State {
  const { office: file, hallFrom, figuresFrom } = event;
  const accepted = { office: file, seq, hallFrom };
  const policies = policiesAfter(state.policies, file, figuresFrom, state.day);
  const office = officeInForce(accepted, policies, state.office, state.day);
  const names = namesAfter(state.names, file);
  return { ...state, accepted, names, policies, office, officeSeq: seq };
}

/** The office of a day just opened: what counts from it on has come into force (SPEC E3). @param seq of the day's event in the journal */
export function officeToday(
  state: State,
  day: string,
  seq: number,
): Pick<State, 'office' | 'officeSeq'> {
  const { accepted, policies, office: before, day: dayBefore } = state;
  const begins = (from: string | null) => from !== null && dayBefore < from && from <= day;
  const changes =
    begins(accepted?.hallFrom ?? null) ||
    policies.some(({ from }) => begins(from)) ||
    lapses(policies, dayBefore, day);
  if (!accepted || !changes) return { office: before, officeSeq: state.officeSeq };
  return { office: officeInForce(accepted, policies, before, day), officeSeq: seq };
}

/** Whether the questionnaire of the day before may no longer be used. */
function lapses(policies: readonly PolicyFrom[], before: string, day: string): boolean {
  if (before === '' || policies.length === 0) return false;
  const used = (on: string) => policyOn(policies, on).questionnaire.use;
  return used(before) !== used(day);
}

/** The settings after a new file. Those that had not yet begun to count give way to it. */
function policiesAfter(
  policies: readonly PolicyFrom[],
  file: Office,
  figuresFrom: string | null,
  day: string,
): readonly PolicyFrom[] {
  if (figuresFrom === null) return policies.filter(({ from }) => from <= day);
  const earlier = policies.filter(({ from }) => from < figuresFrom);
  return [...earlier, { from: figuresFrom, policy: policyOf(file) }];
}

/** The office in force on a day. @param before the office as it was in force until then */
function officeInForce(
  { office: file, hallFrom }: Accepted,
  policies: readonly PolicyFrom[],
  before: Office | null,
  day: string,
): Office {
  const hall = before && hallFrom !== null && day < hallFrom ? hallOf(before) : {};
  return { ...file, ...hall, ...policyOn(policies, day) };
}

/**
 * What a period's figures are made by: the settings of its first day, every name there was, and the working days as the
 * office knows them now (SPEC E3). @throws RangeError where no office was ever configured
 */
export function figuresBase(
  { policies, names, office }: Pick<State, 'policies' | 'names' | 'office'>,
  firstDay: string,
): FiguresPolicy & FiguresBase {
  if (!office) throw new RangeError('No office was ever configured.');
  const known = [...policies].reverse().flatMap(({ policy }) => questionnairesOf(policy));
  return { ...policyOn(policies, firstDay), names, known, calendar: office };
}

function policyOf(office: Office): FiguresPolicy {
  const { smallestGroup, questionnaire, questionnaires, publicCalendar } = office;
  return { smallestGroup, questionnaire, questionnaires, publicCalendar };
}

function hallOf(office: Office): Hall {
  const { timeZone, fields, lanes, points, series, procedures, noWaitCampaign, counters } = office;
  return { timeZone, fields, lanes, points, series, procedures, noWaitCampaign, counters };
}

function samePolicy(one: FiguresPolicy, other: FiguresPolicy): boolean {
  return (
    one.smallestGroup === other.smallestGroup &&
    one.publicCalendar === other.publicCalendar &&
    canonicalJson(askingOf(one)) === canonicalJson(askingOf(other))
  );
}

/** Whether somebody is being served at a counter that the file no longer has. */
function takesBusyCounter(desks: State['desks'], { counters }: Office): boolean {
  return Object.entries(desks).some(
    ([id, desk]) => desk.ticket !== null && !counters.some((one) => one.id === id),
  );
}

/** Whether a procedure has gone that somebody holds a number for: it could no longer be moved to its lane (SPEC Q14). */
function takesAwaited(tickets: State['tickets'], office: Office, file: Office): boolean {
  const kept = new Set(file.procedures.map(({ code }) => code));
  const gone = new Set(office.procedures.map(({ code }) => code).filter((code) => !kept.has(code)));
  if (gone.size === 0) return false;
  return tickets.some(({ state, procedure }) => NOT_OVER.includes(state) && gone.has(procedure));
}

/** Names and last-ticket times may differ: they give no number another meaning. */
function sameLetters(one: Office, other: Office): boolean {
  return lettersOf(one) === lettersOf(other);
}

/** The zone stands with them: another one could end the day while people wait (SPEC N5). */
function lettersOf({ timeZone, lanes, points, series }: Office): string {
  return JSON.stringify([
    timeZone,
    lanes.map(({ id, noWait }) => [id, noWait]),
    points,
    series.map(({ letter, lane, point }) => [letter, lane, point]),
  ]);
}
