/** What a person may set for themselves on every screen of the kiosk: language, large text, contrast. It ends with their visit. */
import { effect, type Signal, signal } from '@preact/signals';
import { FIRST_LANGUAGE } from '#shared/ui/words/languages.ts';
import { setLanguage } from '#shared/ui/words/language.ts';

export interface Comfort {
  readonly largeText: Signal<boolean>;
  readonly highContrast: Signal<boolean>;
  /** As the next person should find it. */
  reset(): void;
  close(): void;
}

/** Keeps the switches and writes them on the page's root, where the kit's style sheets read them. */
export function keepComfort(root: HTMLElement): Comfort {
  const largeText = signal(false);
  const highContrast = signal(false);
  const close = effect(() => {
    root.toggleAttribute('data-text', false);
    root.toggleAttribute('data-contrast', false);
    if (largeText.value) root.dataset['text'] = 'large';
    if (highContrast.value) root.dataset['contrast'] = 'high';
  });
  function reset(): void {
    largeText.value = false;
    highContrast.value = false;
    setLanguage(FIRST_LANGUAGE);
  }
  return { largeText, highContrast, reset, close };
}
