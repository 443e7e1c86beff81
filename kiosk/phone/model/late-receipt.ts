/** The receipt as it is shown: few take one, so it comes when it is asked for (SPEC Z1). */
import { latePart } from '#shared/client/late-part.ts';

/** Its paper. */
export const latePhoneReceipt = latePart(() => import('../PhoneReceipt.tsx'));
