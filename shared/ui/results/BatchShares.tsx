import type { BatchRow } from '../../domain/publication.ts';
import type { UnpublishedFigures } from '../../domain/results.ts';
import { Panel } from '../Panel.tsx';
import { words } from '../words/language.ts';
import { titleInPeriod } from './period-name.ts';
import { scaleStart } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';

/** What staff entered for citizens, batch by batch: beside the headline, never in it (SPEC R18). */

interface BatchSharesProps {
  readonly batches: readonly BatchRow[];
  readonly figures: UnpublishedFigures;
}

/** Draws the batches in the order in which they were confirmed; nothing where there is none. */
export function BatchShares({ batches, figures }: BatchSharesProps) {
  const { beside, entered, results } = words.value;
  if (batches.length === 0) return null;
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
      <p class="results-note">{results.intervalNote}</p>
    </Panel>
  );
}
