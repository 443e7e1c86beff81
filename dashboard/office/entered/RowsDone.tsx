import { formatNumber } from '#shared/ui/format/number.ts';
import { language, words } from '#shared/ui/words/language.ts';
import './RowsDone.css';

/** How far the office is with the rows of a list: a bar, and the same in numbers. */

interface RowsDoneProps {
  /** What is being done. */
  readonly what: string;
  readonly done: number;
  /** 0 while nobody knows yet. */
  readonly of: number;
}

/** Draws it; a screen reader is told when it begins. */
export function RowsDone({ what, done, of }: RowsDoneProps) {
  const spoken = language.value;
  const counted = words.value.entered.progress(
    formatNumber(done, spoken),
    formatNumber(of, spoken),
  );
  return (
    <div class="rows-done">
      <span role="status">{what}</span>
      <progress
        class="rows-done__bar"
        aria-label={what}
        {...(of > 0 ? { max: of, value: done } : {})}
      />
      {of > 0 ? <span class="rows-done__count">{counted}</span> : null}
    </div>
  );
}
