import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';

/** Why the last touch gave no number, and whom to ask. */

/** Draws the reason; nothing while there is none. */
export function Trouble({ kiosk }: { readonly kiosk: Kiosk }) {
  const trouble = kiosk.trouble.value;
  if (trouble === null) return null;
  return <Notice kind="act-now">{words.value.kiosk.trouble[trouble]}</Notice>;
}
