import { typedCode } from '#shared/domain/feedback/code.ts';
import type { CodeLookUp } from '#shared/protocol/feedback.ts';
import { feedbackByCode } from '../office/feedback-by-code.ts';
import type { Doorway } from './doorway.ts';

/** Looks a piece of feedback up for whoever typed its code, at the pace of one who has one (SPEC Y7). */

/** What somebody typed is shown to them again, no longer than a code with its spaces. */
const LONGEST_TYPED = 40;

/** @param address of whoever asks */
export async function lookUpCode(
  { office, store, pace }: Pick<Doorway, 'office' | 'store' | 'pace'>,
  query: string,
  address: string,
): Promise<CodeLookUp> {
  const typed = query.slice(0, LONGEST_TYPED);
  const code = typedCode(typed);
  if (code === null) return { typed, found: 'no-code' };
  if ((await pace.lookUpFeedback(address)) !== null) return { typed, found: 'too-often' };
  const { office: file } = office.state();
  return { typed, found: (file && feedbackByCode(store, file, code)) ?? 'unknown' };
}
