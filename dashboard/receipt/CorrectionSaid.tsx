import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Correction } from './look-up.ts';
import { problemSaid } from './problem-said.ts';

/** What a correction took out and put in, and whether the receipt is among it (SPEC Z3). */

interface CorrectionSaidProps {
  readonly correction: Correction;
  /** The version that took the place of the one before. */
  readonly version: number;
}

/** Says it in numbers. */
export function CorrectionSaid({ correction, version }: CorrectionSaidProps) {
  const { receiptPage: said } = words.value;
  const { before, problems, putIn, takenOut, changed, own } = correction;
  const count = (n: number) => formatNumber(n, language.value);
  const moved = [
    ...(putIn > 0 ? [said.putIn(count(putIn))] : []),
    ...(takenOut > 0 ? [said.takenOut(count(takenOut))] : []),
    ...(changed > 0 ? [said.changed(count(changed))] : []),
  ];
  return (
    <div data-correction={own}>
      {problems.map((problem) => (
        <Notice key={problem.what} kind="act-now">
          {problemSaid(problem, before)}
        </Notice>
      ))}
      <p>
        {said.correction(version, before.version)}{' '}
        {moved.length === 0 ? said.nothingMoved : moved.join(', ')}.
      </p>
      <p>{said.own[own]}</p>
    </div>
  );
}
