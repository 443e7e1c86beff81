/** The posting of a procedure, which comes after the first screen: it is read beside the path (budget: shared/build/budgets.mjs). */
import { latePart } from '#shared/client/late-part.ts';

/** Its screen. */
export const latePosting = latePart(() => import('../posting/KioskPosting.tsx'));
