import { rendered } from '../rendered.ts';
import type { Language } from '../words/languages.ts';
import { ReceiptPage, type ReceiptPageProps } from './ReceiptPage.tsx';

/** The receipt page as text. */
export function renderReceipt(props: ReceiptPageProps, language: Language): string {
  return rendered(<ReceiptPage {...props} />, language);
}
