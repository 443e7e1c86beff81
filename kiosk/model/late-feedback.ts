/** Feedback, which comes after the first screen: few write any (budget: shared/build/budgets.mjs). */
import { latePart } from '#shared/client/late-part.ts';

/** Its screens. */
export const lateFeedback = latePart(() => import('../feedback/KioskFeedback.tsx'));
