import type { ArchivedFile } from '../../domain/office-events.ts';
import type { Publication } from '../../domain/publication.ts';
import { formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { Icon } from '../icons/Icon.tsx';
import { Panel } from '../Panel.tsx';
import { places } from '../places.ts';
import { language, words } from '../words/language.ts';
import './SourceCard.css';

/** Where published figures come from: version, date, place in the journal with its seal, and the files to check them by. */

const FORMS = ['csv', 'json', 'xlsx'] as const;
/** Sheets are handed out once they are put away. */
const NOT_PUT_AWAY = ['csv', 'json'] as const;

interface SourceCardProps {
  readonly publication: Publication;
  readonly timeZone: string;
  /** Whether a correction has taken its place: its files are then those of this version. */
  readonly isOlder?: boolean;
  /** As they were put away (SPEC P7). */
  readonly files?: readonly ArchivedFile[] | undefined;
}

/** Draws the card; the whole seal opens without script. */
export function SourceCard({
  publication,
  timeZone,
  isOlder = false,
  files = [],
}: SourceCardProps) {
  const { results, receiptPage } = words.value;
  const { version, publishedAt, journalSeq, headHash, figures, leaves } = publication;
  const receipts = leaves ? places.value.office : null;
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
      {files.length === 0 ? null : (
        <details class="source-card__seal">
          <summary>{results.fileHashes}</summary>
          <ul>
            {files.map(({ name, bytes, sha256 }) => (
              <li key={name}>
                {results.fileHash(name, formatNumber(bytes, language.value))}: <code>{sha256}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="source-card__files">
        <span>{results.download}:</span>
        {(files.length === 0 ? NOT_PUT_AWAY : FORMS).map((kind) => (
          <a
            key={kind}
            class="source-card__file"
            href={places.value.file(figures.period, version, kind, !isOlder)}
            download={`${figures.period}${isOlder ? `-${version}` : ''}.${kind}`}
          >
            <Icon name="download" />
            {kind.toUpperCase()}
          </a>
        ))}
        {receipts ? (
          <a class="source-card__file" href={receipts('receipt', language.value)}>
            <Icon name="shield-check" />
            {receiptPage.see}
          </a>
        ) : null}
      </p>
    </Panel>
  );
}
