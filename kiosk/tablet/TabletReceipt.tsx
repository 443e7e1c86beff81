import { useEffect } from 'preact/hooks';
import { receiptLink } from '#shared/client/receipt-code.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { bareAddress } from '#shared/ui/bare-address.ts';
import { CutPaper } from '#shared/ui/CutPaper.tsx';
import { words } from '#shared/ui/words/language.ts';
import { lateReceipt } from './model/late-receipt.ts';
import './TabletReceipt.css';

/** The receipt in large, to be photographed or written down; it goes with the thanks, and stands nowhere else (SPEC Z1). */

interface TabletReceiptProps {
  readonly code: string;
  /** Where citizens' phones reach the office; null or absent: the QR holds the code alone. */
  readonly publicUrl: string | null | undefined;
}

/** Draws the paper as soon as its part has come. */
export function TabletReceipt({ code, publicUrl }: TabletReceiptProps) {
  const late = lateReceipt.part.value;
  useEffect(() => lateReceipt.fetch(), []);
  return (
    <div class="tablet-receipt">
      <CutPaper>
        {late ? (
          <late.ReceiptCode
            code={code}
            link={receiptLink(code, publicUrl ?? null)}
            typedAt={publicUrl ? bareAddress(publicUrl, SCREENS.receipt) : null}
          />
        ) : (
          <p>{words.value.common.loading}</p>
        )}
      </CutPaper>
    </div>
  );
}
