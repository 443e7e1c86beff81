import './SeriesLetter.css';

/** The letter of a series on its tile; the name of the field always stands beside it. */

interface SeriesLetterProps {
  /** One of SERIES_LETTERS. */
  readonly letter: string;
  /** The tile is green on light ground and ochre on dark. */
  readonly ground?: 'light' | 'dark';
}

/** One cut-in tile with the letter. */
export function SeriesLetter({ letter, ground = 'light' }: SeriesLetterProps) {
  return (
    <span class={`ui-letter ui-letter--${ground}`}>
      <svg class="ui-letter__tile" viewBox="0 0 64 64" aria-hidden="true">
        <path d="M11 0h42a11 11 0 0 0 11 11v42a11 11 0 0 0-11 11H11A11 11 0 0 0 0 53V11A11 11 0 0 0 11 0z" />
      </svg>
      <span class="ui-letter__text">{letter}</span>
    </span>
  );
}
