import type { Beside, Share } from '#shared/domain/publication.ts';
import type { Text } from '#shared/protocol/text.ts';

/** What a period's figures state beside the headline, as lines of their table (SPEC S10). */

/** One line of it: a single number, a share, or both; a share that is hidden is not there. */
export interface BesideRow {
  readonly part:
    | 'total'
    | 'flag'
    | 'flagged'
    | 'channel'
    | 'item'
    | 'batch'
    | 'batch-set-apart'
    | 'questionnaire';
  readonly key: string;
  readonly name: Text | null;
  readonly value: number | null;
  readonly share: Share | null;
}

/**
 * Its lines. Parts: total (answered, unsolicited, flagged), flag (how often each was raised), flagged (what those ratings
 * alone say), channel, item (a question beyond the three), batch (key: its place and channel),
 * batch-set-apart (key: the channel), questionnaire (key: its version).
 */
export function besideRows(beside: Beside): readonly BesideRow[] {
  const { answered, unsolicited, flagged, flags, flaggedShare, channels, items, batches } = beside;
  return [
    counted('total', 'answered', answered),
    counted('total', 'unsolicited', unsolicited),
    counted('total', 'flagged', flagged),
    ...flags.map(({ flag, n }) => counted('flag', flag, n)),
    ...shared('flagged', 'office', null, flaggedShare),
    ...channels.map(({ channel, n }) => counted('channel', channel, n)),
    ...items.flatMap(({ question, text, share }) => shared('item', question, text, share)),
    ...batches.map(({ channel, n, share }, place): BesideRow => {
      return { part: 'batch', key: `${place + 1}/${channel}`, name: null, value: n, share };
    }),
    ...(beside.batchesSetApart ?? []).map(({ channel, n }) =>
      counted('batch-set-apart', channel, n),
    ),
    ...beside.asked.map(({ questionnaire, name }): BesideRow => {
      return { part: 'questionnaire', key: questionnaire, name, value: null, share: null };
    }),
  ];
}

function counted(part: BesideRow['part'], key: string, value: number): BesideRow {
  return { part, key, name: null, value, share: null };
}

function shared(
  part: BesideRow['part'],
  key: string,
  name: Text | null,
  share: Share | null,
): readonly BesideRow[] {
  return share ? [{ part, key, name, value: null, share }] : [];
}
