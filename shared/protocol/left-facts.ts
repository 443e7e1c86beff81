/** The file in which a device that was let go hands over what it had not yet told the office (SPEC O8). */
import * as v from 'valibot';
import type { DeviceRole, RefusalReason } from '../domain/vocabulary.ts';
import { idSchema } from './text.ts';

/** As a device saves it: its commands in the order in which they were written, as they stand in its outbox. Each is read like one that comes over the wire. */
export const leftFactsSchema = v.object({
  format: v.literal('hai-long-outbox'),
  version: v.literal(1),
  /** The device that wrote them; it must once have been paired. */
  device: idSchema,
  /** Where it stood: `point sanh`, `counter 2`. */
  place: v.pipe(v.string(), v.maxLength(80)),
  commands: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
});
export type LeftFacts = v.InferOutput<typeof leftFactsSchema>;

/** What may be in such a file: that which has happened, and no wish. */
export const FACT_TYPES = [
  'issue-ticket',
  'claim-priority',
  'give-rating',
  'close-rating',
  'record-visit',
  'take-feedback',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** Facts of one kind and day. */
export interface FactCount {
  readonly type: FactType;
  /** The office's day on which the device says that they happened. */
  readonly day: string;
  readonly count: number;
  /** The numbers that it is about, `A025`, in the order of the file; none for what names no number. */
  readonly numbers: readonly string[];
}

/** One command of a file that cannot be taken, by its place from 0. It stays in the file. */
export interface Unreadable {
  readonly index: number;
  /** `not-a-fact`: a wish, or a fact that such a device cannot know. */
  readonly what: 'unknown-command' | 'wrong-shape' | 'not-a-fact';
  /** Where a shape is wrong: `answers.result`; else empty. */
  readonly path: string;
}

/** `POST /api/left-facts`: what was in a file, and what now waits. */
export interface ImportedFacts {
  readonly device: string;
  readonly label: string;
  /** Of those that can be read, by day and kind. */
  readonly facts: readonly FactCount[];
  readonly unreadable: readonly Unreadable[];
  /** Those that the office has answered already. */
  readonly known: number;
  /** Those under whose id something else waits already: one of the two files was changed since its device saved it. They are not taken. */
  readonly others: number;
  /** Those that wait since now, and did not before. */
  readonly added: number;
  /** All of this device that wait. */
  readonly waiting: number;
}

/** Facts of one device that wait. */
export interface LeftDevice {
  readonly device: string;
  readonly label: string;
  readonly role: DeviceRole;
  /** Where it was paired. */
  readonly counter: string | null;
  readonly point: string | null;
  /** When they were last brought in, office time, ms. */
  readonly importedAt: number;
  readonly facts: readonly FactCount[];
}

/** `GET /api/left-facts`, for an administrator. */
export interface LeftFactsNow {
  readonly devices: readonly LeftDevice[];
}

/** `POST /api/left-facts/admit`: the device whose facts are let in. */
export const admitSchema = v.object({ device: idSchema });

/** The answer to it. */
export interface AdmittedFacts {
  readonly device: string;
  readonly accepted: number;
  /** By reason; they were heard, and wait no more. */
  readonly refused: readonly { readonly reason: RefusalReason; readonly count: number }[];
  /** Those on which the office failed: they wait on, and may be admitted again. */
  readonly left: number;
}
