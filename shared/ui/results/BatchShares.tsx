import type { BatchRow, Beside } from '../../domain/publication.ts';
import type { UnpublishedFigures } from '../../domain/results.ts';
import { Panel } from '../Panel.tsx';
import { formatNumber } from '../format/number.ts';
import { language, words } from '../words/language.ts';
import { titleInPeriod } from './period-name.ts';
import { scaleStart } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';

/** What staff entered for citizens, batch by batch: beside the headline, never in it (SPEC R18). */

interface BatchSharesProps {
  readonly batches: readonly BatchRow[];
  readonly setApart: NonNullable<Beside['batchesSetApart']>;
  readonly figures: UnpublishedFigures;
}

/** Draws the batches in the order in which they were confirmed; nothing where there is none. */
export function BatchShares({ batches, setApart, figures }: BatchSharesProps) {
  const { beside, entered, results } = words.value;
  const spoken = language.value;
  if (batches.length === 0 && setApart.length === 0) return null;
  const from = scaleStart(
    batches.map(({ share }) => share),
    0.5,
  );
  return (
    <Panel title={titleInPeriod(beside.batches, figures)}>
      <p>{beside.batchesNote}</p>
      <div class="results-rows results-alone">
        {batches.map(({ batch, channel, n, share }, place) => (
          <ShareRow
            key={batch}
            name={beside.batch(place + 1, entered.channels[channel])}
            share={share}
            from={from}
            n={n}
          />
        ))}
      </div>
      {batches.length === 0 ? null : <p class="results-note">{results.intervalNote}</p>}
      {setApart.map(({ channel, batches: count, n }) => (
        <p key={channel}>
          {beside.setApart(
            formatNumber(n, spoken),
            formatNumber(count, spoken),
            entered.channels[channel],
          )}
        </p>
      ))}
    </Panel>
  );
}
