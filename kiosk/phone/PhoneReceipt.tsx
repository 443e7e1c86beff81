import { useState } from 'preact/hooks';
import { receiptLink } from '#shared/client/receipt-code.ts';
import { Block } from '#shared/ui/Block.tsx';
import { ReceiptLetters } from '#shared/ui/ReceiptLetters.tsx';
import { words } from '#shared/ui/words/language.ts';
import './PhoneReceipt.css';

/** The receipt on the phone that keeps it: its code, to be copied, and the page that looks it up (SPEC Z1, Z3). A late part, which brings its words. */

/** Draws it. @param code `K7QF-0M3X-9TDA-2WBE` */
export function PhoneReceipt({ code }: { readonly code: string }) {
  const { receipt, phone: said } = words.value;
  const [copied, setCopied] = useState<keyof typeof said.copies | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('done');
    } catch {
      // A browser may forbid it, or have no clipboard at all: then it is written down.
      setCopied('failed');
    }
  }

  return (
    <section class="phone-receipt" aria-label={receipt.title}>
      <h2 class="phone-receipt__title">{receipt.title}</h2>
      <ReceiptLetters code={code} />
      <p class="phone-receipt__note">{receipt.keep}</p>
      <Block size="small" title={said.copyReceipt} onPress={() => void copy()} />
      <p role="status" class="phone-receipt__note">
        {copied && said.copies[copied]}
      </p>
      <a
        class="phone-receipt__link"
        href={receiptLink(code, location.origin)}
        target="_blank"
        rel="noreferrer"
      >
        {said.checkReceipt}
      </a>
    </section>
  );
}
