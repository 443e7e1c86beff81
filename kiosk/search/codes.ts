import type { Procedure } from '#shared/protocol/procedure.ts';
import { isOneSlipFrom } from './spelling.ts';

/** Procedures by the code that stands on papers and notices, `2.000815` (SPEC L2). */

/** What digits lead to. */
interface WithCode {
  readonly procedures: readonly Procedure[];
  /** Whether the digits were surely a code; else they may be words too, as an age is. */
  readonly isAll: boolean;
}

/** Fewer digits than these are looked for only where a code begins. */
const SURE = 4;
/** So many digits may have a slip among them. */
const LONG = 5;

/** Those whose code begins so, then those that have the digits elsewhere, else those one slip away. */
export function withCode(procedures: readonly Procedure[], text: string): WithCode {
  if (!/^\s*\d[\d.\s]*$/.test(text)) return { procedures: [], isAll: false };
  const typed = text.replace(/\D/g, '');
  const having = (isLike: (digits: string) => boolean) =>
    procedures.filter(({ code }) =>
      [code.replace('.', ''), code.slice(code.indexOf('.') + 1)].some(isLike),
    );
  const begins = having((digits) => digits.startsWith(typed));
  if (typed.length < SURE) return { procedures: begins, isAll: false };
  const exact = [...new Set([...begins, ...having((digits) => digits.includes(typed))])];
  const alike = (digits: string) => typed.length >= LONG && isOneSlipFrom(typed, digits);
  const found = exact.length === 0 ? having(alike) : exact;
  return { procedures: found, isAll: found.length > 0 };
}
