import { QrCode } from './QrCode.tsx';
import { ReceiptLetters } from './ReceiptLetters.tsx';
import { words } from './words/language.ts';
import './ReceiptCode.css';

/** The receipt of a rating, to be photographed or written down: its code in large letters, and a QR code (SPEC Z1). A late part, which brings its words: few screens ever show one. */

interface ReceiptCodeProps {
  /** `K7QF-0M3X-9TDA-2WBE`. */
  readonly code: string;
  /** What the QR holds (`receiptLink`): the page that looks it up, or the code alone. */
  readonly link: string;
  /** Where the letters are typed, as it is read aloud: `mot-cua.example.vn/dashboard/receipt`; null where there is no public address. */
  readonly typedAt?: string | null;
}

/** Draws it with what it is good for. */
export function ReceiptCode({ code, link, typedAt = null }: ReceiptCodeProps) {
  const { receipt } = words.value;
  return (
    <section class="ui-receipt" aria-label={receipt.title}>
      <QrCode content={link} label={receipt.qrLabel} />
      <div class="ui-receipt__words">
        <h2 class="ui-receipt__title">{receipt.title}</h2>
        <ReceiptLetters code={code} />
        <p class="ui-receipt__note">{receipt.keep}</p>
        {typedAt === null ? null : (
          <p class="ui-receipt__where">
            {receipt.checkAt} <b>{typedAt}</b>
          </p>
        )}
      </div>
    </section>
  );
}
