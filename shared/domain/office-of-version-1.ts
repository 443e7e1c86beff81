/** An office as the first version wrote it, filled in to today's shape: the journal and the devices keep some (SPEC J3). */
import type { Office } from '../protocol/office.ts';
import { REASONS } from './vocabulary.ts';

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
  priorityGroups: [],
  thresholds: { longWaitMinutes: 30 },
  deadlines: { refuse: 2, askMore: 5, answer: 15, publish: 2 },
  questionnaire: { use: 'three-level', reasons: [...REASONS], comment: true },
} satisfies Partial<Office>;
const PROCEDURE_ADDED = {
  legalBasis: null,
  decision: null,
  department: null,
  inForceFrom: null,
  inForceTo: null,
} satisfies Partial<Office['procedures'][number]>;

type Version1Procedure = Omit<Office['procedures'][number], keyof typeof PROCEDURE_ADDED>;

/** What every office of version 1 had of those parts that are filled in. */
export interface Version1Office {
  readonly procedures: readonly Version1Procedure[];
  readonly series: readonly Omit<Office['series'][number], 'lastTicket'>[];
}

/**
 * The same office with what it lacked. Version 1 said limits and fees as sentences; a sentence is not taken
 * apart: they stay empty until the office enters them (SPEC E6).
 */
export function filledIn<Old extends Version1Office>(office: Old) {
  const procedures = office.procedures.map((one) => ({
    ...one,
    ...PROCEDURE_ADDED,
    limit: null,
    fee: null,
  }));
  const series = office.series.map((one) => ({ ...one, lastTicket: null }));
  return { ...office, ...OFFICE_ADDED, procedures, series };
}
