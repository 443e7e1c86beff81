/** A rating on the phone of whoever gives it, as it survives a page that is loaded anew or closed (SPEC R14, R15). */
import { resumeReceipt } from '#shared/client/receipt.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Rating } from '../../tablet/model/rating.ts';
import { forget, keep, kept } from './memory.ts';

/** A rating that was given. */
export interface Given {
  readonly rating: Rating;
  /** 1, and one more for each change of mind. */
  readonly version: number;
}

export interface KeptRating {
  /** What is being answered; null while nothing is. */
  readonly draft: Rating | null;
  readonly given: Given | null;
  /** What the office has not acknowledged, in its order. */
  readonly outgoing: readonly Command[];
}

export const NOTHING_KEPT: KeptRating = { draft: null, given: null, outgoing: [] };

const PREFIX = 'hai-long.ticket.';

/** A rating without what only its own page knows: its receipt is kept as it is written, and steady times end with the page. */
type Plain = Omit<Rating, 'receipt' | 'shownAt' | 'answeredAt'> & { readonly code: string | null };

interface PlainKept extends Pick<KeptRating, 'outgoing'> {
  readonly draft: Plain | null;
  readonly given: (Omit<Given, 'rating'> & { readonly rating: Plain }) | null;
}

/** What was kept of a visit. Of days before its own all is forgotten. */
export function readKept(day: string, visit: string): KeptRating {
  forget(PREFIX, (name) => name.slice(PREFIX.length) >= day);
  const found = kept<PlainKept>(nameOf(day, visit));
  if (!found) return NOTHING_KEPT;
  const { draft, given, outgoing } = found;
  return {
    draft: draft && whole(draft),
    given: given && { ...given, rating: whole(given.rating) },
    outgoing,
  };
}

/** Keeps it. */
export function writeKept(day: string, visit: string, { draft, given, outgoing }: KeptRating) {
  keep(nameOf(day, visit), {
    draft: draft && plain(draft),
    given: given && { ...given, rating: plain(given.rating) },
    outgoing,
  } satisfies PlainKept);
}

function nameOf(day: string, visit: string): string {
  return `${PREFIX}${day}.${visit}`;
}

function plain({ receipt, shownAt: _, answeredAt: __, ...rating }: Rating): Plain {
  return { ...rating, code: receipt?.code ?? null };
}

function whole({ code, ...rating }: Plain): Rating {
  const receipt = code === null ? null : resumeReceipt(code);
  return { ...rating, receipt, shownAt: null, answeredAt: null };
}
