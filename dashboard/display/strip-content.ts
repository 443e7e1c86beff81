import type { Catalogue } from '#shared/domain/catalogue.ts';
import { noWaitNow } from '#shared/domain/no-wait.ts';
import { complaintsOf, postedFields } from '#shared/domain/posting.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { closureSaid } from '#shared/ui/format/no-wait.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { StripContent } from './strip-pages.ts';

/** What the strip has to say, from the view and the catalogue, in the language of the screen. */

/** @param view null before the first one @param catalogue null until it has come @param now office time, ms */
export function stripContent(
  view: DisplayView | null,
  catalogue: Catalogue | null,
  now: number,
): StripContent {
  const spoken = language.value;
  const noWait = view?.noWait ?? [];
  return {
    headline: view?.headline ?? null,
    noWait: noWait.map((name) => name[spoken]),
    noWaitPaused: noWait.length > 0 && catalogue ? pausedNow(view, catalogue, now) : null,
    complaints: catalogue ? complaintsSaid(catalogue) : null,
    fields:
      catalogue && view
        ? postedFields(catalogue, view.day).map(({ name, procedures }) => ({
            name: name[spoken],
            procedures: procedures.map((one) => one.shortName[spoken]),
          }))
        : [],
  };
}

function pausedNow(view: DisplayView | null, catalogue: Catalogue, now: number): string | null {
  const stands = noWaitNow(catalogue, view?.noWaitClosure ?? null, now);
  return stands.status === 'closed'
    ? closureSaid(stands.closure, words.value, language.value)
    : null;
}

function complaintsSaid(catalogue: Catalogue): StripContent['complaints'] {
  const { how, phone, email } = complaintsOf(catalogue);
  const ways = [phone, email].filter((way) => way !== null);
  return how === null && ways.length === 0 ? null : { how: how?.[language.value] ?? '', ways };
}
