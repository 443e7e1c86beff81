/** How a receipt looks, with its QR: asked for only where somebody takes one. */
import { latePart } from '#shared/client/late-part.ts';

export const lateReceipt = latePart(() => import('#shared/ui/ReceiptCode.tsx'));
