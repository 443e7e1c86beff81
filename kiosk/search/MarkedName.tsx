import { Fragment } from 'preact';
import type { Span } from './marks.ts';

/** A name with what answers the query underlined and bolder. */

interface MarkedNameProps {
  readonly name: string;
  /** In their order; none overlaps another. */
  readonly marks: readonly Span[];
}

/** Draws the name in pieces, the answering ones as <mark>. */
export function MarkedName({ name, marks }: MarkedNameProps) {
  return (
    <>
      {marks.map(({ from, to }, i) => (
        <Fragment key={from}>
          {name.slice(marks[i - 1]?.to ?? 0, from)}
          <mark>{name.slice(from, to)}</mark>
        </Fragment>
      ))}
      {name.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
