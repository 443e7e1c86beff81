import type { Beside } from '#shared/domain/publication.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** What a correction changes, before and after: the ratings, what stands beside them, the lists that staff entered (SPEC S9, S10). */

type Compared = Pick<UnpublishedFigures, 'ratings' | 'beside'>;

/** One sentence for each figure that differs. @param before of the version that is public */
export function correctionChanges(before: Compared, after: Compared): readonly string[] {
  const { lead, results } = words.value;
  const number = (n: number) => formatNumber(n, language.value);
  const said: readonly (readonly [string, (of: Compared) => string])[] = [
    [results.validRatings, ({ ratings }) => number(ratings)],
    [lead.correctionAnswered, ({ beside, ratings }) => number(beside?.answered ?? ratings)],
    [lead.correctionDoubted, ({ beside }) => number(beside?.flagged ?? 0)],
    [lead.correctionEntered, ({ beside }) => listsSaid(beside?.batches ?? [], number)],
    [lead.correctionWithdrawn, ({ beside }) => number(rowsIn(beside?.batchesSetApart ?? []))],
  ];
  return said.flatMap(([what, of]) => {
    const [was, is] = [of(before), of(after)];
    return was === is ? [] : [lead.correctionChange(what, was, is)];
  });
}

function listsSaid(batches: Beside['batches'], number: (n: number) => string): string {
  return words.value.lead.correctionBatches(number(batches.length), number(rowsIn(batches)));
}

function rowsIn(lists: readonly { readonly n: number }[]): number {
  return lists.reduce((sum, { n }) => sum + n, 0);
}
