/** What travels beside commands: the handshake, answers, and the names of faults at the door. */
import * as v from 'valibot';
import type { CommandResult } from '../domain/result.ts';
import type { Epoch } from '../domain/state.ts';
import { type RefusalReason, ROLES } from '../domain/vocabulary.ts';
import { PIN_DIGITS } from './limits.ts';
import { slugSchema, textSchema } from './text.ts';

/** A socket's first words. `counter` is the one a clerk has chosen. */
export const handshakeSchema = v.object({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  protocol: v.number(),
  counter: v.optional(v.nullable(slugSchema)),
});

/** What is wrong with a message itself, before anyone decides on it (SPEC A7). */
export const FAULTS = [
  'malformed-json',
  'too-large',
  'wrong-shape',
  'unknown-command',
  'unknown-token',
  'old-protocol',
  'wrong-pin',
  'wrong-code',
  'other-screen',
  'too-many',
  'not-found',
  'foreign-origin',
  'no-room',
  'fault',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The office's answer to one command. */
export type Answer =
  | {
      readonly id: string;
      readonly outcome: 'accepted';
      /** The journal's last event of this command. */
      readonly seq: number;
      readonly result: CommandResult;
      readonly repeated?: true;
    }
  | {
      /** Null when the command had no readable id. */
      readonly id: string | null;
      readonly outcome: 'refused';
      readonly reason: RefusalReason | Fault;
      /** Where a shape is wrong: `answers.result`. */
      readonly path?: string;
      readonly repeated?: true;
    };

/**
 * What a device is told of the journal when its line comes to stand, event `journal`: whether the office still knows what it
 * has answered (SPEC O7). Epochs are in their order, but for the first of all, in which `after` is 0.
 */
export interface JournalNow {
  /** The name of the first epoch: the hash of the journal's first row, hex. Another journal bears another; '' before the first row. */
  readonly first: string;
  readonly epochs: readonly Pick<Epoch, 'epoch' | 'after'>[];
  /** The newest event. */
  readonly seq: number;
}

/** The body of an HTTP fault: what is wrong, in a word for programs and a sentence for people. */
export interface FaultBody {
  readonly error: Fault | RefusalReason;
  readonly message: string;
}

/** Sign-in of staff: the post's id and its PIN (SPEC A5). */
export const signInSchema = v.object({
  staff: slugSchema,
  pin: v.pipe(v.string(), v.digits(), v.minLength(PIN_DIGITS.least), v.maxLength(PIN_DIGITS.most)),
});

/** A new PIN for a post: `POST /api/pin`, for the office's console. */
export const newPinSchema = v.object({ staff: slugSchema });

/** Pairing of a device by a one-time code. */
export const pairSchema = v.object({ code: v.pipe(v.string(), v.minLength(6), v.maxLength(64)) });

/** Who may sign in: `GET /api/staff`. */
export const staffListSchema = v.array(
  v.object({
    id: v.string(),
    label: textSchema,
    role: v.picklist(['clerk', 'lead', 'administrator']),
  }),
);
export type StaffList = v.InferOutput<typeof staffListSchema>;

/** Who a token stands for: `GET /api/me`, and with the token itself the answer to `sign-in` and `pair`. */
export const whoSchema = v.object({
  /** Staff or device id. */
  id: v.string(),
  role: v.picklist(ROLES),
  label: textSchema,
  counter: v.nullable(v.string()),
  point: v.nullable(v.string()),
});
export type Who = v.InferOutput<typeof whoSchema>;

/** A token just given, and who it stands for. */
export const grantSchema = v.object({ ...whoSchema.entries, token: v.string() });
export type Grant = v.InferOutput<typeof grantSchema>;
