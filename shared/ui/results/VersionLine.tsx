import type { Publication } from '../../domain/publication.ts';
import { formatDate } from '../format/date.ts';
import { language, words } from '../words/language.ts';
import { pageAddress } from './page-address.ts';
import './VersionLine.css';

/** Which version of a period this is, why it took the place of the one before, and the way to the others (SPEC S9). */

interface VersionLineProps {
  readonly publication: Publication;
  /** Of the same period. */
  readonly newest: number;
  readonly timeZone: string;
}

/** Draws the line; a period that was never corrected has none. */
export function VersionLine({ publication, newest, timeZone }: VersionLineProps) {
  const { beside } = words.value;
  const { version, reason, publishedAt, figures } = publication;
  if (newest === 1) return null;
  const earlier = Array.from({ length: version - 1 }, (_, i) => i + 1);
  const isOlder = version < newest;
  return (
    <div class={`version-line ${isOlder ? 'version-line--older' : ''}`}>
      {isOlder ? (
        <p>
          {beside.olderVersion(version, newest)}{' '}
          <a href={pageAddress(figures.period)}>{beside.seeNewest(newest)}</a>.
        </p>
      ) : null}
      {reason === undefined ? null : (
        <p>
          <b>{beside.corrected(version, formatDate(publishedAt, timeZone, language.value))}</b>.{' '}
          {beside.correctedWhy(reason)}
        </p>
      )}
      {earlier.length === 0 ? null : (
        <p class="version-line__others">
          {beside.seeVersions}{' '}
          {earlier.map((one, place) => (
            <span key={one}>
              {place === 0 ? null : ', '}
              <a href={pageAddress(figures.period, language.value, one)}>{beside.version(one)}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
