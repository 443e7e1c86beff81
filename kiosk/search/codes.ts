import type { Procedure } from '#shared/protocol/procedure.ts';
import { isOneSlipFrom } from './alike.ts';

/** Procedures by the code that stands on papers and notices, `2.000815` (SPEC L2). */

/** So many digits may have a slip among them. */
const LONG = 5;

/** Those whose code begins so, then those that have the digits elsewhere, else those one slip away; null where no code was typed, or none is like it. */
export function withCode(
  procedures: readonly Procedure[],
  text: string,
): readonly Procedure[] | null {
  if (!/^\s*\d[\d.\s]*$/.test(text)) return null;
  const typed = text.replace(/\D/g, '');
  const ways = ({ code }: Procedure) => [code.replace('.', ''), code.slice(code.indexOf('.') + 1)];
  const found = [
    procedures.filter((one) => ways(one).some((digits) => digits.startsWith(typed))),
    procedures.filter((one) => ways(one).some((digits) => digits.includes(typed))),
    procedures.filter((one) => ways(one).some((digits) => slipped(typed, digits))),
  ];
  const [begins = [], has = [], alike = []] = found;
  const exact = [...new Set([...begins, ...has])];
  const all = exact.length === 0 ? alike : exact;
  return all.length === 0 ? null : all;
}

function slipped(typed: string, digits: string): boolean {
  return typed.length >= LONG && isOneSlipFrom(typed, digits);
}
