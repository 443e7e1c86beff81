import { openingSaid } from '#shared/ui/format/opening.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import type { Words } from '#shared/ui/words/words.ts';
import { isOver, type Panel } from './panel.ts';

/** What the large panel says while no call stands on it. */

/** A panel without a call. */
export type Idle = Exclude<Panel, { readonly type: 'call' }>;

/** The large words, and what is read below them. */
export function idleSaid(
  panel: Idle,
  words: Pick<Words, 'common' | 'display' | 'opening'>,
  language: Language,
): { readonly title: string; readonly notes: readonly string[] } {
  const { common, display } = words;
  switch (panel.type) {
    case 'loading':
      return { title: common.loading, notes: [] };
    case 'no-line':
      return { title: display.lineLost, notes: [display.listenToClerks] };
    case 'closed': {
      const [title = '', ...notes] = openingSaid(panel.opening, words, language);
      return { title, notes };
    }
    case 'nobody-called': {
      const { opening } = panel;
      const isOutside = opening !== null && opening.status !== 'open';
      const hours = isOutside ? openingSaid(opening, words, language) : [];
      // Whoever comes after the hours is not sent to wait.
      const take = opening && isOver(opening) ? [] : [display.takeNumberFirst];
      return { title: display.nobodyCalled, notes: [...take, ...hours] };
    }
    default:
      return panel satisfies never;
  }
}
