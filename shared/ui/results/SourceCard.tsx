import type { Publication } from '../../domain/publication.ts';
import { ROUTES, SCREENS } from '../../protocol/routes.ts';
import { formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { Icon } from '../icons/Icon.tsx';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './SourceCard.css';

/** Where published figures come from: version, date, place in the journal with its seal, and the files to check them by. */

interface SourceCardProps {
  readonly publication: Publication;
  readonly timeZone: string;
  /** Whether a correction has taken its place: its files are then those of this version. */
  readonly isOlder?: boolean;
}

/** Draws the card; the whole seal opens without script. */
export function SourceCard({ publication, timeZone, isOlder = false }: SourceCardProps) {
  const { results, receiptPage } = words.value;
  const { version, publishedAt, journalSeq, headHash, figures, leaves } = publication;
  const file = `${ROUTES.results}/${encodeURIComponent(figures.period)}`;
  return (
    <Panel
      title={results.source}
      note={results.publishedOn(formatDate(publishedAt, timeZone, language.value), version)}
    >
      <p>{results.frozen}</p>
      <p>{results.journalSeq(formatNumber(journalSeq, language.value))}.</p>
      <details class="source-card__seal">
        <summary title={headHash}>{results.headHashShort(headHash.slice(0, 12))}</summary>
        <p>
          {results.headHash}: <code>{headHash}</code>
        </p>
      </details>
      <p class="source-card__files">
        <span>{results.download}:</span>
        {(['csv', 'json'] as const).map((kind) => (
          <a
            key={kind}
            class="source-card__file"
            href={`${file}.${kind}${isOlder ? `?version=${version}` : ''}`}
            download={`${figures.period}${isOlder ? `-${version}` : ''}.${kind}`}
          >
            <Icon name="download" />
            {kind.toUpperCase()}
          </a>
        ))}
        {leaves ? (
          <a class="source-card__file" href={`${SCREENS.receipt}?lang=${language.value}`}>
            <Icon name="shield-check" />
            {receiptPage.see}
          </a>
        ) : null}
      </p>
    </Panel>
  );
}
