import { QrCode } from './QrCode.tsx';
import { words } from './words/language.ts';
import './ReceiptCode.css';

/** The receipt of a rating, to be photographed or written down: its code in large letters, and a QR code (SPEC Z1). A late part, which brings its words: few screens ever show one. */

interface ReceiptCodeProps {
  /** `K7QF-0M3X-9TDA-2WBE`. */
  readonly code: string;
  /** What the QR holds (`receiptLink`): the page that looks it up, or the code alone. */
  readonly link: string;
}

/** Draws it with what it is good for; a screen reader hears the letters one by one. */
export function ReceiptCode({ code, link }: ReceiptCodeProps) {
  const { receipt } = words.value;
  const groups = code.split('-');
  return (
    <section class="ui-receipt" aria-label={receipt.title}>
      <QrCode content={link} label={receipt.qrLabel} />
      <div class="ui-receipt__words">
        <h2 class="ui-receipt__title">{receipt.title}</h2>
        <p
          class="ui-receipt__code"
          role="img"
          aria-label={groups.map((group) => [...group].join(' ')).join(', ')}
        >
          {groups.map((group, at) => (
            <span key={at}>{group}</span>
          ))}
        </p>
        <p class="ui-receipt__note">{receipt.keep}</p>
      </div>
    </section>
  );
}
