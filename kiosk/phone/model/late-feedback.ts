/** Feedback, which few write: it comes when it is asked for (SPEC Y1). */
import { latePart } from '#shared/client/late-part.ts';

/** Its page. */
export const latePhoneFeedback = latePart(() => import('../PhoneFeedback.tsx'));
