/** A screen that asks to be paired by a code of its own, and what paired screens tell of themselves (SPEC A8, A9). */
import * as v from 'valibot';
import { DEVICE_ROLES } from '../domain/vocabulary.ts';
import type { DeviceRole } from '../domain/vocabulary.ts';
import { deviceLabelSchema, slugSchema } from './text.ts';

/** `POST /api/pairing`: what kind of screen asks. */
export const askPairingSchema = v.object({ role: v.picklist(DEVICE_ROLES) });

/** The answer: a code to show, and the secret with which this screen alone fetches its token. */
export interface PairingAsked {
  /** Six letters and digits that cannot be mistaken for each other, `K7MX2Q`. */
  readonly code: string;
  readonly secret: string;
  readonly goodForSeconds: number;
}

/** `POST /api/pairing/claim`: 200 with a `Grant` once the code was entered, 202 before, 403 `wrong-code` when it is over. */
export const claimPairingSchema = v.object({
  secret: v.pipe(v.string(), v.minLength(16), v.maxLength(64)),
});

/** `POST /api/devices`, for the lead: the code that a screen shows, and what it is to be. */
export const enterCodeSchema = v.object({
  code: v.pipe(v.string(), v.trim(), v.minLength(4), v.maxLength(12)),
  role: v.picklist(DEVICE_ROLES),
  label: deviceLabelSchema,
  counter: v.nullable(slugSchema),
  point: v.nullable(slugSchema),
});
export type EnterCode = v.InferOutput<typeof enterCodeSchema>;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e15));

/** What a device tells of itself over its line, at most once a minute: event `status`. What its browser does not tell is null. */
export const deviceStatusSchema = v.object({
  battery: v.nullable(
    v.object({
      /** 0 to 1. */
      level: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      charging: v.boolean(),
    }),
  ),
  storage: v.nullable(
    v.object({
      usedBytes: countSchema,
      quotaBytes: countSchema,
      /** Whether the browser has promised not to clear it. */
      kept: v.boolean(),
    }),
  ),
  /** Facts in its outbox that the office has not answered, and those set aside (SPEC O5). */
  outbox: v.nullable(v.object({ waiting: countSchema, setAside: countSchema })),
});
export type DeviceStatus = v.InferOutput<typeof deviceStatusSchema>;

/** One paired device, as the lead sees it. */
export interface DeviceSeen {
  readonly device: string;
  readonly role: DeviceRole;
  readonly label: string;
  readonly counter: string | null;
  readonly point: string | null;
  /** Whether its line stands now. */
  readonly connected: boolean;
  /** Office time, ms; null when it was never seen. */
  readonly lastSeenAt: number | null;
  /** As it said last; null when it has said nothing since the office started. */
  readonly status: DeviceStatus | null;
}

/** `GET /api/devices`, for the lead. */
export interface DevicesNow {
  /** Office time, ms. */
  readonly at: number;
  readonly devices: readonly DeviceSeen[];
}
