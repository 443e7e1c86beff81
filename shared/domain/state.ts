/** What the office must know to decide the next command: its own data, and the day so far. Earlier days live in the projections only. */
import { Map } from 'immutable';
import type { Office } from '../protocol/office.ts';
import type { Accepted, PolicyFrom } from './in-force.ts';
import { type Names, NO_NAMES } from './names.ts';
import type { NoWaitClosure } from './no-wait.ts';
import type { Headline } from './publication.ts';
import type { DeviceRole, Ending, LimitAnswer, TicketClass } from './vocabulary.ts';
import type { Waiting } from './waiting.ts';

export type TicketState = 'waiting' | 'called' | 'absent' | 'ended' | 'left' | 'void';

export interface Ticket {
  readonly id: string;
  readonly letter: string;
  readonly number: number;
  readonly lane: string;
  readonly procedure: string;
  readonly field: string | null;
  readonly limits: LimitAnswer | null;
  readonly class: TicketClass;
  readonly queuedAt: number;
  /** When its kiosk gave it, office time in ms; null where that clock could not be confirmed (SPEC N9). */
  readonly givenAt: number | null;
  /** Order of arrival at the office: breaks ties of `queuedAt`. */
  readonly arrival: number;
  readonly state: TicketState;
  readonly counter: string | null;
  /** Times called in all, the first one included. */
  readonly calls: number;
  readonly calledAt: number | null;
  /** When it was called last, the calls again counted, office time in ms. */
  readonly lastCalledAt: number | null;
  readonly absences: number;
  /** `left` where its holder was served and went; it may be called again (SPEC R16). */
  readonly outcome: Ending | null;
  readonly endedAt: number | null;
  /** Whether the tablet still has to ask, was answered, or gave up (SPEC R1, R8). */
  readonly rating: 'none' | 'asked' | 'given' | 'closed';
}

export interface Desk {
  /** Staff or device that opened it; null while closed. */
  readonly openBy: string | null;
  /** The ticket being served. */
  readonly ticket: string | null;
  /** The visit that ended here last: the one its tablet asks about. */
  readonly lastVisit: string | null;
  readonly endedToday: number;
  /** Priority tickets called here in a row while ordinary ones waited (SPEC Q6). */
  readonly priorityRun: number;
}

export interface Device {
  readonly id: string;
  readonly role: DeviceRole;
  readonly label: string;
  readonly counter: string | null;
  readonly point: string | null;
  readonly tokenHash: string;
}

/** One call as the hall saw and heard it; a recall is a call again. */
export interface Call {
  /** Journal order of the call: tells a screen that it is new. */
  readonly seq: number;
  readonly ticket: string;
  readonly counter: string;
  readonly at: number;
}

/** A time at which the office went on from an older backup. */
export interface Epoch {
  readonly epoch: string;
  /** The newest event that it still knew then. */
  readonly after: number;
  /** Office time, ms. */
  readonly begunAt: number;
}

export interface State {
  /** The office as it is in force today: the newest file, but for what counts only later (SPEC E3). */
  readonly office: Office | null;
  /** Journal sequence of the last change of `office`: screens fetch the catalogue again when it grows. */
  readonly officeSeq: number;
  /** The newest file accepted, whole. */
  readonly accepted: Accepted | null;
  /** What fields and procedures were called last, those that have gone since too. */
  readonly names: Names;
  /** Settings of figures by the day from which they count, oldest first. */
  readonly policies: readonly PolicyFrom[];
  readonly devices: Map<string, Device>;
  /** Published periods and their newest version. */
  readonly published: { readonly [period: string]: number };
  readonly headline: Headline | null;

  /** How often the office went on from an older backup, oldest first (SPEC O7). */
  readonly epochs: readonly Epoch[];

  /** The office's day, `2026-11-23`; empty before the first. */
  readonly day: string;
  readonly seq: number;
  /** Office time of the newest event, ms. */
  readonly at: number;
  readonly tickets: Map<string, Ticket>;
  /** The tickets that wait, in their lines. */
  readonly waiting: Waiting;
  /** Ticket id by number, `A025`, of the day. */
  readonly numbers: Map<string, string>;
  readonly lastNumber: { readonly [letter: string]: number };
  readonly lastQueuedAt: { readonly [letter: string]: number };
  readonly desks: { readonly [counter: string]: Desk };
  /** Newest first, one per ticket, at most `RECENT_CALLS`. */
  readonly calls: readonly Call[];
  /** Why the no-wait lane was closed today; null while nobody has closed it (SPEC Q13). */
  readonly noWaitClosure: NoWaitClosure | null;
}

/** How many calls a hall display may want to show. */
export const RECENT_CALLS = 8;

/** An office that has never been configured. */
export const EMPTY_STATE: State = {
  office: null,
  officeSeq: 0,
  accepted: null,
  names: NO_NAMES,
  policies: [],
  devices: Map(),
  published: {},
  headline: null,
  epochs: [],
  day: '',
  seq: 0,
  at: 0,
  tickets: Map(),
  waiting: {},
  numbers: Map(),
  lastNumber: {},
  lastQueuedAt: {},
  desks: {},
  calls: [],
  noWaitClosure: null,
};

/** A counter at which nothing has happened today. */
export const CLOSED_DESK: Desk = {
  openBy: null,
  ticket: null,
  lastVisit: null,
  endedToday: 0,
  priorityRun: 0,
};
