import type { Device } from '#shared/domain/state.ts';
import { formatDate } from '#shared/ui/format/date.ts';
import type { Head } from '../store/journal.ts';
import { type BegunAgain, isDemonstration } from './begin-again.ts';
import type { Kept } from './carry-over.ts';
import type { Asked, Told } from './verb.ts';

/** What a restore says when it is done: what came back with the backup, and what somebody has to see to. */

export interface Restored {
  /** Of the backup. */
  readonly head: Head;
  /** Events that are gone from the journal; null where that is not known. */
  readonly lost: number | null;
  /** Where the memory of before is kept; null when there was none. */
  readonly aside: string | null;
  readonly begun: BegunAgain;
  readonly kept: Kept | null;
  /** Whether all is known of who was let go since. */
  readonly isSure: boolean;
}

export function restoredSaid(restored: Restored, asked: Asked): Told {
  const { head, lost, aside, begun, kept, isSure } = restored;
  const { backup: said } = asked.words;
  const since = kept ? sinceSaid(begun, asked) : [];
  const forgets = !kept || kept.hasLeftFacts || begun.hasLeftFacts;
  return {
    ok: true,
    json: {
      seq: head.seq,
      hash: head.hash,
      lost,
      aside,
      letGo: begun.letGo.map(named),
      pairAgain: begun.pairedSince.map(named),
      // Of those someone has to think who knows whom the office has let go.
      unsure: isSure ? [] : begun.devices.map(named),
    },
    text: [
      said.restored(head.seq, `${head.seq}:${head.hash}`, asked.config.dataDir),
      aside ? said.keptAside(aside) : said.folderWasEmpty,
      ...since,
      ...(isSure ? [] : unsureSaid(restored, asked)),
      ...(forgets ? [said.leftFacts] : []),
      kept && isSure ? said.startAgainSignedIn : said.startAgain,
    ].join('\n'),
  };
}

function sinceSaid({ letGo, pairedSince }: BegunAgain, { words }: Asked): readonly string[] {
  const { backup: said } = words;
  return [
    ...(letGo.length > 0 ? [said.letGoAgain(labels(letGo))] : []),
    ...(pairedSince.length > 0 ? [said.pairAgain(labels(pairedSince))] : []),
  ];
}

function unsureSaid(
  { begun: { devices, newestAt, timeZone }, kept }: Restored,
  { config, words }: Asked,
): readonly string[] {
  const { backup: said, devices: deviceWords } = words;
  const day = formatDate(newestAt, timeZone, config.language);
  const pins = kept ? said.pinsUnsure : said.pinsOfBackup(day);
  return [
    // The demonstration's stand in a file of their own.
    ...(isDemonstration(config) ? [] : [pins]),
    ...(devices.length > 0 ? [said.devicesOfBackup(day)] : []),
    ...devices.map(({ label, role }) => `  ${label} (${deviceWords.roles[role]})`),
  ];
}

function labels(devices: readonly Device[]): string {
  return devices.map(({ label }) => label).join(', ');
}

function named({ id, label }: Device): { readonly id: string; readonly label: string } {
  return { id, label };
}
