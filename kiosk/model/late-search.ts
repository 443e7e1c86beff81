/** The search, which comes after the first screen: it weighs a quarter as much, and is wanted later (budget: shared/build/budgets.mjs). */
import { latePart } from '#shared/client/late-part.ts';

/** Its screen, and what prepares its index. */
export const lateSearch = latePart(() => import('../search/open-search.ts'));
