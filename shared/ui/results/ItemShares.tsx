import type { ItemShare } from '../../domain/publication.ts';
import type { UnpublishedFigures } from '../../domain/results.ts';
import { stageShares } from '../../domain/stage-shares.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import { titleInPeriod } from './period-name.ts';
import { listScale } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';
import './ItemShares.css';

/** What was said to the questions beyond the three, by the stage of the dossier that they are about (SPEC R12, M7). */

interface ItemSharesProps {
  readonly items: readonly ItemShare[];
  readonly figures: UnpublishedFigures;
}

/** Draws the stages in their order, each question on one scale; nothing where no such question was asked. */
export function ItemShares({ items, figures }: ItemSharesProps) {
  const { beside, results } = words.value;
  if (items.length === 0) return null;
  const from = listScale(figures, items);
  const stages = stageShares(figures);
  return (
    <Panel
      title={titleInPeriod(beside.items, figures)}
      note={results.scaleNote(Math.round(from * 100))}
    >
      <div class="item-shares">
        {stages.map(({ stage, share }) => (
          <section key={stage} class="item-shares__stage">
            <h3 class="item-shares__name">{beside.stages[stage]}</h3>
            <div class="results-rows">
              <ShareRow name={<b>{beside.wholeStage}</b>} share={share} from={from} />
              {items
                .filter((one) => one.stage === stage)
                .map(({ question, text, share }) => (
                  <ShareRow key={question} name={text[language.value]} share={share} from={from} />
                ))}
            </div>
          </section>
        ))}
      </div>
      <p class="results-note">{beside.itemsNote}</p>
    </Panel>
  );
}
