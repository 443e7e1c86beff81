import { EVENT_VERSIONS, type EventType, type OfficeEvent } from '#shared/domain/events.ts';
import { REASONS } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { UnusableFile } from './unusable-file.ts';

/** Old events read as if they had been written today; the journal itself stays as it is (SPEC J3). */

/** An event's body as it was written, in its own version. */
type Body = { readonly [member: string]: unknown };

/** What version 1 did not know of an office, as it was while nobody could say it. */
const OFFICE_ADDED = {
  address: null,
  emblem: null,
  wallColour: null,
  contacts: { phone: null, email: null, website: null },
  complaints: { how: null, phone: null, email: null },
  languages: ['vi', 'en'],
  holidays: [],
  makeUpDays: [],
  noWaitCampaign: null,
  devices: [],
  priorityGroups: [],
  thresholds: { longWaitMinutes: 30 },
  questionnaire: { reasons: REASONS, comment: true },
} as const;
const PROCEDURE_ADDED = {
  legalBasis: null,
  decision: null,
  department: null,
  inForceFrom: null,
  inForceTo: null,
} as const;

/** An office as version 1 wrote it. */
type Version1Office = Omit<Office, keyof typeof OFFICE_ADDED | 'procedures' | 'series'> & {
  readonly procedures: readonly Omit<Office['procedures'][number], keyof typeof PROCEDURE_ADDED>[];
  readonly series: readonly Omit<Office['series'][number], 'lastTicket'>[];
};

/** Steps by type and version: the entry of version 1 makes a body of version 2. */
export type Upcasters = {
  readonly [type in EventType]?: { readonly [version: number]: (body: Body) => Body };
};

const UPCASTERS: Upcasters = {
  'office-configured': { 1: officeOfVersion1 },
};

/**
 * The event of a journal row in today's version.
 * @param body the row's canonical JSON
 * @throws UnusableFile for a type or version that only a newer program knows; Error for a version without a step
 */
export function upcast(
  row: {
    readonly seq: number;
    readonly type: string;
    readonly version: number;
    readonly body: string;
  },
  upcasters: Upcasters = UPCASTERS,
  versions: { readonly [type: string]: number } = EVENT_VERSIONS,
): OfficeEvent {
  const { type, version } = row;
  const current = versions[type];
  if (current === undefined || version > current) {
    throw new UnusableFile('newer', `Journal row ${row.seq} is ${type}, version ${version}.`);
  }
  let body: Body = JSON.parse(row.body);
  for (let step = version; step < current; step += 1) {
    const next = upcasters[type as EventType]?.[step];
    if (!next) throw new Error(`No step leads from version ${step} of ${type} to the next.`);
    body = next(body);
  }
  return body as unknown as OfficeEvent;
}

/**
 * Version 1 knew fewer parts of an office, said limits and fees as sentences, and counted at once, for figures
 * of all days. A sentence is not taken apart: the limit stays empty until the office enters it (SPEC E6).
 */
function officeOfVersion1(body: Body): Body {
  // Not read by today's schema: what once was accepted stays so, whatever a new file is asked for.
  const { office } = body as { readonly office: Version1Office };
  const procedures = office.procedures.map((one) => ({
    ...one,
    ...PROCEDURE_ADDED,
    limit: null,
    fee: null,
  }));
  const series = office.series.map((one) => ({ ...one, lastTicket: null }));
  const filled = { ...office, ...OFFICE_ADDED, procedures, series };
  return { ...body, office: filled, hallFrom: null, figuresFrom: '' };
}
