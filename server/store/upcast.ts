import { EVENT_VERSIONS } from '#shared/domain/event-versions.ts';
import type { EventType, OfficeEvent } from '#shared/domain/events.ts';
import { versionName } from '#shared/domain/questionnaires/asking.ts';
import { THREE_LEVEL } from '#shared/domain/questionnaires/three-level.ts';
import { filledIn, type Version1Office } from '#shared/domain/office-of-version-1.ts';
import { NO_LETTERHEAD } from '#shared/protocol/office.ts';
import type { QuestionnaireUse } from '#shared/protocol/questionnaire.ts';
import { UnusableFile } from './unusable-file.ts';

/** Old events read as if they had been written today; the journal itself stays as it is (SPEC J3). */

/** A journal row as its table has it, as far as it is read back into an event. */
export interface StoredEvent {
  readonly seq: number;
  /** Office time, ms. */
  readonly at: number;
  readonly by: string;
  readonly type: string;
  readonly version: number;
  /** Canonical JSON, in the version in which it was written. */
  readonly body: string;
}

/** What every office of version 2 had of the part that is filled in. */
interface Version2Office {
  readonly questionnaire: Pick<QuestionnaireUse, 'reasons' | 'comment'>;
}

/** An event's body as it was written, in its own version. */
type Body = { readonly [member: string]: unknown };

/** Steps by type and version: the entry of version 1 makes a body of version 2. */
export type Upcasters = {
  readonly [type in EventType]?: { readonly [version: number]: (body: Body) => Body };
};

const UPCASTERS: Upcasters = {
  'office-configured': { 1: officeOfVersion1, 2: officeOfVersion2, 3: officeOfVersion3 },
  // Since version 2 a rating may name no visit (SPEC R11); every older one names one.
  'rating-given': { 1: (body) => body, 2: ratingOfVersion2 },
  'rating-closed': { 1: (body) => ({ ...body, tookMs: null }) },
  'rating-changed': { 1: (body) => ({ ...body, staffBrowser: false }) },
  // The version says by which rules they were made: a check makes again what today's made (SPEC D1, Z5). Since version 3 of a look bursts leave out who rated their own visit (D2).
  'ratings-flagged': { 1: (body) => body, 2: (body) => body },
  'period-published': { 1: (body) => body, 2: (body) => body },
  'ticket-issued': { 1: (body) => ({ ...body, phone: null }) },
  // Nobody wrote down yet where a number was voided (SPEC Q15).
  'ticket-voided': { 1: (body) => ({ ...body, counter: null }) },
  'ticket-marked-absent': { 1: (body) => ({ ...body, served: false }) },
};

/**
 * The event of a journal row in today's version.
 * @param body the row's canonical JSON
 * @throws UnusableFile for a type or version that only a newer program knows, and for a body that is none; Error for a version without a step
 */
export function upcast(
  row: Omit<StoredEvent, 'at' | 'by'>,
  upcasters: Upcasters = UPCASTERS,
  versions: { readonly [type: string]: number } = EVENT_VERSIONS,
): OfficeEvent {
  const { type, version } = row;
  const current = versions[type];
  if (current === undefined || version > current) {
    throw new UnusableFile('newer', `Journal row ${row.seq} is ${type}, version ${version}.`);
  }
  let body = bodyOf(row);
  for (let step = version; step < current; step += 1) {
    const next = upcasters[type as EventType]?.[step];
    if (!next) throw new Error(`No step leads from version ${step} of ${type} to the next.`);
    body = next(body);
  }
  return body as unknown as OfficeEvent;
}

function bodyOf({ seq, body }: { readonly seq: number; readonly body: string }): Body {
  try {
    return JSON.parse(body);
  } catch (error) {
    // Of an old row: a start goes by the links of the newest alone (SPEC X2).
    throw new UnusableFile('damaged', `Journal row ${seq} cannot be read.`, { cause: error });
  }
}

/** Version 1 knew fewer parts of an office, and counted at once, for figures of all days. */
function officeOfVersion1(body: Body): Body {
  // Not read by today's schema: what once was accepted stays so, whatever a new file is asked for.
  const { office } = body as { readonly office: Version1Office };
  const filled = { ...filledIn(office), devices: [] };
  // Nor did it say on which day a file was accepted: its lanes stand in the tables as of all days.
  return { ...body, office: filled, day: '', hallFrom: null, figuresFrom: '' };
}

/** What an office that took no feedback yet is taken to have set: the usual working days (SPEC Y2). */
const DEADLINES_BEFORE = { refuse: 2, askMore: 5, answer: 15, publish: 2 };

/** Version 2 knew one questionnaire, and of it no version; nor did it know of feedback. */
function officeOfVersion2(body: Body): Body {
  const { office } = body as { readonly office: Version2Office };
  const questionnaire = { use: THREE_LEVEL.id, ...office.questionnaire };
  const added = { deadlines: DEADLINES_BEFORE, questionnaires: [] };
  return { ...body, office: { ...added, ...office, questionnaire } };
}

/** Version 3 wrote no letters. */
function officeOfVersion3(body: Body): Body {
  const { office } = body as { readonly office: object };
  return { ...body, office: { letterhead: NO_LETTERHEAD, ...office } };
}

/** Version 2 came from counter tablets alone, was asked with one questionnaire, and bore no seal (SPEC R12, R15, Z1). */
function ratingOfVersion2(body: Body): Body {
  const questionnaire = versionName(THREE_LEVEL);
  const added = { givenAt: null, tookMs: null, staffBrowser: false, phone: null, seal: null };
  return { ...body, questionnaire, channel: 'tablet', ...added };
}
