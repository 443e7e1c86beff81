import { type ReadonlySignal, signal } from '@preact/signals';
import type { LeftDevice } from '#shared/protocol/left-facts.ts';
import { words } from '#shared/ui/words/language.ts';
import type { Caller, No } from '../doors/ask-door.ts';
import { admitFacts, dropFacts, fetchLeftFacts } from '../doors/watch-doors.ts';
import { noSaid } from '../edit/no-said.ts';

/** Facts of devices that were let go before the administrator, and what is done with them (SPEC O8). */

/** What came of it, in the language spoken then. */
export interface Done {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

export interface LeftList {
  /** Null while awaited. */
  readonly devices: ReadonlySignal<readonly LeftDevice[] | null>;
  /** Why the list could not be fetched last. */
  readonly trouble: ReadonlySignal<No | null>;
  load(): Promise<void>;
  admit(left: LeftDevice): Promise<Done>;
  drop(left: LeftDevice): Promise<Done>;
}

/** Nothing is asked before the first `load`. */
export function openLeftList(caller: Caller): LeftList {
  const devices = signal<readonly LeftDevice[] | null>(null);
  const trouble = signal<No | null>(null);

  async function load(): Promise<void> {
    const reply = await fetchLeftFacts(caller);
    trouble.value = reply.ok ? null : reply.why;
    if (reply.ok) devices.value = reply.body.devices;
  }

  async function admit({ device }: LeftDevice): Promise<Done> {
    const reply = await admitFacts(caller, device);
    await load();
    const { admitFacts: said, refusals } = words.value;
    if (!reply.ok) return { ok: false, lines: [said.failed(noSaid(reply.why))] };
    const { accepted, refused, left } = reply.body;
    const lines = [
      said.admitted(accepted),
      ...refused.map(({ reason, count }) =>
        said.refused(count, reason === 'id-reused' ? said.idReused : refusals[reason]),
      ),
      ...(left > 0 ? [said.leftOver(left)] : []),
    ];
    return { ok: left === 0 && refused.length === 0, lines };
  }

  async function drop({ device, label }: LeftDevice): Promise<Done> {
    const why = await dropFacts(caller, device);
    await load();
    const { admitFacts: said } = words.value;
    return why === null
      ? { ok: true, lines: [said.dropped(label)] }
      : { ok: false, lines: [said.failed(noSaid(why))] };
  }

  return { devices, trouble, load, admit, drop };
}
