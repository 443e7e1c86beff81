import type { AskedWith, Beside, Figures } from '../../domain/publication.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import { CountList } from './CountList.tsx';
import './HowCounted.css';

/** Where people rated, with which questionnaires, and by which settings the figures were made (SPEC S10, R12). */

interface HowCountedProps {
  readonly figures: Pick<Figures, 'smallestGroup' | 'ratings'>;
  readonly beside: Beside;
}

/** Draws both cards. */
export function HowCounted({ figures, beside: stated }: HowCountedProps) {
  const { beside } = words.value;
  const { smallestGroup, ratings } = figures;
  const { channels, asked } = stated;
  const isHidden = channels.length === 0 && ratings > 0;
  return (
    <>
      <Panel title={beside.channels}>
        {isHidden ? <p>{beside.channelsHidden(smallestGroup)}</p> : null}
        <CountList
          counts={channels.map(({ channel, n }) => {
            return { key: channel, name: beside.channelNames[channel], n };
          })}
        />
      </Panel>
      <Panel title={beside.rules}>
        <ul class="how-counted">
          <li>{beside.ruleBasis}</li>
          <li>{beside.ruleSmallest(smallestGroup)}</li>
          {asked.map((one) => (
            <li key={one.questionnaire}>
              {beside.askedWith}: <Asked asked={one} />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Asked({ asked }: { readonly asked: AskedWith }) {
  const { beside } = words.value;
  const { questionnaire, name, scale, legalBasis } = asked;
  const version = questionnaire.slice(questionnaire.lastIndexOf('.') + 1);
  return (
    <>
      <b>{beside.askedVersion(name[language.value], version)}</b> ({beside.scales[scale]})
      {legalBasis ? `. ${legalBasis[language.value]}` : null}
    </>
  );
}
