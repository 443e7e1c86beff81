import { formatNumber } from '#shared/ui/format/number.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { ListProblem } from './fetched-list.ts';
import type { ListOnPage } from './published-lists.ts';

/** What does not hold of a fetched list, as a sentence. */
export function problemSaid(problem: ListProblem, list: ListOnPage): string {
  const { receiptPage: said } = words.value;
  const count = (n: number) => formatNumber(n, language.value);
  switch (problem.what) {
    case 'unreadable':
      return said.listUnreadable;
    case 'other':
      return said.listOther;
    case 'hash-differs':
      return said.hashDiffers(problem.hash);
    case 'count-differs':
      return said.countDiffers(count(problem.listed), count(list.n));
    default:
      return problem satisfies never;
  }
}
