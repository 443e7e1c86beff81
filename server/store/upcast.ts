import { EVENT_VERSIONS, type EventType, type OfficeEvent } from '#shared/domain/events.ts';
import { UnusableFile } from './unusable-file.ts';

/** Old events read as if they had been written today; the journal itself stays as it is (SPEC J3). */

/** An event's body as it was written, in its own version. */
type Body = { readonly [member: string]: unknown };

/** Steps by type and version: the entry of version 1 makes a body of version 2. */
export type Upcasters = {
  readonly [type in EventType]?: { readonly [version: number]: (body: Body) => Body };
};

/** No event has changed its shape yet. */
const UPCASTERS: Upcasters = {};

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
