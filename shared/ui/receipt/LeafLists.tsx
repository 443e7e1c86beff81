import { leavesAddress, type PublishedList } from '../../protocol/proof.ts';
import { formatNumber } from '../format/number.ts';
import { Icon } from '../icons/Icon.tsx';
import { Panel } from '../Panel.tsx';
import { periodName } from '../results/period-name.ts';
import { language, words } from '../words/language.ts';
import './LeafLists.css';

/** The lists of leaves that were published, each version with what its publication says of it, and how to check one by hand. */

interface LeafListsProps {
  readonly lists: readonly PublishedList[];
}

/** Draws them; the script of the page reads its lists from here, so the two cannot differ. */
export function LeafLists({ lists }: LeafListsProps) {
  const { receiptPage: said } = words.value;
  return (
    <Panel title={said.lists} note={said.listsNote}>
      <ul class="leaf-lists">
        {lists.map((list) => {
          const { period, version, n, hash, from, to } = list;
          const name = periodName(period, { from, to });
          return (
            <li
              key={`${period} ${version}`}
              class="leaf-lists__one"
              data-period={period}
              data-to={to}
              data-name={name}
              data-version={version}
              data-n={n}
              data-hash={hash}
            >
              <a class="leaf-lists__file" href={leavesAddress(list)} download>
                <Icon name="download" />
                {said.listOf(name, version)}
              </a>
              <span>{said.leaves(formatNumber(n, language.value))}</span>
              <span class="leaf-lists__hash">
                {said.hash}: <code>{hash}</code>
              </span>
            </li>
          );
        })}
      </ul>
      <details>
        <summary class="leaf-lists__more">{said.byHand}</summary>
        <p>{said.byHandNote}</p>
      </details>
    </Panel>
  );
}
