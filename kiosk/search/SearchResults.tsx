import { useMemo } from 'preact/hooks';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { Row } from '#shared/ui/Row.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { isAtOnce, queueFor } from '../model/offer.ts';
import type { Step } from '../model/path.ts';
import { say } from '../model/say.ts';
import { waitingIn } from '../model/waiting.ts';
import { noWaitNote } from '../parts/no-wait-note.ts';
import { useFit } from '../parts/use-fit.ts';
import { waitingSaid } from '../parts/waiting-said.ts';
import { MarkedName } from './MarkedName.tsx';
import type { Span } from './marks.ts';
import type { Found } from './search-index.ts';
import './SearchResults.css';

/** What was found, a line each and a page at a time, between the wall and the keys (SPEC L4, K2). */

/** More rows than this are not drawn: each that does not fit costs a key one more measurement (SPEC L5). */
const MOST = 4;

interface SearchResultsProps {
  readonly kiosk: Kiosk;
  readonly step: Extract<Step, { at: 'search' }>;
  readonly found: Found;
}

/** Draws as many as fit; "Xem thêm" turns to the next, "Quay lại" to those before. */
export function SearchResults({ kiosk, step, found }: SearchResultsProps) {
  const { common, search: said } = words.value;
  const { from } = step;
  const rest = found.procedures.slice(from);
  const isLarge = kiosk.comfort.largeText.value;
  const spoken = language.value;
  const drawn = useMemo(() => ({ found, from, isLarge, spoken }), [found, from, isLarge, spoken]);
  const { place, count } = useFit<HTMLUListElement>(Math.min(MOST, rest.length), 1, drawn);
  return (
    <ul ref={place} class="search-results" aria-label={said.results}>
      {/* By place, so that a key changes the words in a row instead of making the row anew. */}
      {rest.slice(0, count).map((one, row) => (
        <li key={row}>
          <ResultRow kiosk={kiosk} procedure={one} marks={found.marksOf(one)} />
        </li>
      ))}
      {count < rest.length ? (
        <li>
          <Row
            icon="arrow-down"
            name={common.more}
            onPress={() => kiosk.goOn({ ...step, from: from + count })}
          />
        </li>
      ) : null}
    </ul>
  );
}

interface ResultRowProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
  readonly marks: readonly Span[];
}

function ResultRow({ kiosk, procedure, marks }: ResultRowProps) {
  const offer = kiosk.offer.value;
  const atOnce = isAtOnce(offer, procedure);
  const queue = queueFor(offer, procedure, null);
  const waiting = queue && waitingIn(kiosk.view.value, queue.lane.id);
  const parts = [queue && say(queue.lane.name), waiting === null ? null : waitingSaid(waiting)];
  return (
    <Row
      {...(queue && !atOnce ? { letter: queue.letter } : { icon: 'file-check' as const })}
      tone={atOnce ? 'ochre' : 'light'}
      name={<MarkedName name={say(procedure.shortName)} marks={marks} />}
      note={atOnce ? noWaitNote(procedure) : parts.filter((part) => part !== null).join(' · ')}
      chevron
      onPress={() => kiosk.goOn({ at: 'card', procedure: procedure.code })}
    />
  );
}
