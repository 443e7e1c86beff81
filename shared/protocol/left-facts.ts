/** The file in which a device that was let go hands over what it had not yet told the office (SPEC O8). */
import * as v from 'valibot';
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
