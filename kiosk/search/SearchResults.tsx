import type { Procedure } from '#shared/protocol/procedure.ts';
import { Row } from '#shared/ui/Row.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { isAtOnce, queueFor } from '../model/offer.ts';
import { pageOf, type Step } from '../model/path.ts';
import { say } from '../model/say.ts';
import { waitingIn } from '../model/waiting.ts';
import { noWaitNote } from '../parts/no-wait-note.ts';
import { waitingSaid } from '../parts/waiting-said.ts';
import { MarkedName } from './MarkedName.tsx';
import type { Span } from './marks.ts';
import type { Found } from './search-index.ts';
import './SearchResults.css';

/** What was found, a line each and a page at a time, between the wall and the keys (SPEC L4, K2). */

/** Rows that fit above the keys: names on one line, or where one of those found needs two. */
const ROWS = 4;
const ROWS_OF_TWO_LINES = 3;
/** Names from so many characters on need two lines. */
const LONG = 44;

interface SearchResultsProps {
  readonly kiosk: Kiosk;
  readonly step: Extract<Step, { at: 'search' }>;
  readonly found: Found;
}

/** Draws one page; "Xem thêm" turns to the next, "Quay lại" to the one before. */
export function SearchResults({ kiosk, step, found }: SearchResultsProps) {
  const { common, search: said } = words.value;
  const isLong = found.procedures.some((one) => say(one.shortName).length > LONG);
  const rows = isLong || kiosk.comfort.largeText.value ? ROWS_OF_TWO_LINES : ROWS;
  const { items, more } = pageOf(found.procedures, step.page, rows);
  return (
    <ul class="search-results" aria-label={said.results}>
      {/* By place, so that a key changes the words in a row instead of making the row anew. */}
      {items.map((one, place) => (
        <li key={place}>
          <ResultRow kiosk={kiosk} procedure={one} marks={found.marksOf(one)} />
        </li>
      ))}
      {more ? (
        <li>
          <Row
            icon="arrow-down"
            name={common.more}
            onPress={() => kiosk.goOn({ ...step, page: step.page + 1 })}
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
