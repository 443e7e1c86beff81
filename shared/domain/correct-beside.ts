/** What a correction states beside its headline (SPEC S9, S10): shares no finer than any version before has shown them. */
import type { BatchRow, Beside, Figures, ItemShare, Share } from './publication.ts';
import { NO_ANSWERS, shareOf } from './statistics.ts';
import { correctedShare, isNoneOrMany } from './tells-nobody.ts';
import { CITIZEN_CHANNELS, type CitizenChannel } from './vocabulary.ts';

/** Nobody had answered yet: what a version knows of a question or batch that it does not name. */
const NOBODY = shareOf(NO_ANSWERS);

/** How many there were, why doubted, and when asked with what tells no answer, and stands as it is. */
export function correctedBeside(fresh: Beside, earlier: readonly Figures[], k: number): Beside {
  const before = earlier.map(({ beside }) => beside);
  const flagged = before.map((one) => (one ? one.flaggedShare : NOBODY));
  return {
    ...fresh,
    flaggedShare: correctedShare(fresh.flaggedShare, flagged, k),
    channels: correctedChannels(fresh, before, k),
    items: fresh.items.map((item): ItemShare => {
      const known = before.map((one) =>
        shareIn(one?.items, (other) => other.question === item.question),
      );
      return { ...item, share: correctedShare(item.share, known, k) };
    }),
    batches: fresh.batches.map((row): BatchRow => {
      const known = before.map((one) =>
        shareIn(one?.batches, (other) => other.batch === row.batch),
      );
      return { ...row, share: correctedShare(row.share, known, k) };
    }),
  };
}

/** All of them, or none: one that is left out would be what remains of the others. */
function correctedChannels(
  { channels }: Beside,
  before: readonly (Beside | undefined)[],
  k: number,
): Beside['channels'] {
  const known = before.flatMap((one) => (one ? [one.channels] : []));
  const mayStand = known.every((table) => {
    const isNamed = table.length > 0 || channels.length === 0;
    return (
      isNamed &&
      CITIZEN_CHANNELS.every((one) => isNoneOrMany(givenIn(channels, one) - givenIn(table, one), k))
    );
  });
  return mayStand ? channels : [];
}

function givenIn(channels: Beside['channels'], one: CitizenChannel): number {
  return channels.find(({ channel }) => channel === one)?.n ?? 0;
}

function shareIn<R extends { readonly share: Share | null }>(
  rows: readonly R[] | undefined,
  isIt: (row: R) => boolean,
): Share | null {
  const found = rows?.find(isIt);
  return found ? found.share : NOBODY;
}
