import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Pairing, PairingCodes } from './pairing-codes.ts';

/** Which screens an office has, and the links to them. */

export interface ScreenCard {
  readonly title: string;
  readonly note: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/**
 * A card for each kind of screen.
 * @param codes makes links that pair their screen; null gives plain ones
 */
export function screenCards(
  office: OfficeFile,
  language: Language,
  codes: PairingCodes | null,
): readonly ScreenCard[] {
  const words = WORDS[language].front;
  const pairing = (path: string, role: DeviceRole, label: string, more: Partial<Pairing> = {}) => ({
    label,
    href: codes
      ? `${path}#pair=${codes.make({ role, label, counter: null, point: null, ...more })}`
      : path,
  });
  const counters = office.counters.map(({ id, name }) => ({ id, label: name[language] }));
  const plain = (label: string, href: string) => [{ label, href }];
  return [
    {
      title: words.kiosk,
      note: words.kioskNote,
      links: office.points.map((point, i) =>
        pairing(SCREENS.kiosk, 'kiosk', `${words.kiosk} ${i + 1}`, { point }),
      ),
    },
    {
      title: words.counter,
      note: words.counterNote,
      links: plain(words.counter, SCREENS.counter),
    },
    {
      title: words.tablet,
      note: words.tabletNote,
      links: [
        ...counters.map(({ id, label }) =>
          pairing(SCREENS.tablet, 'tablet', label, { counter: id }),
        ),
        pairing(SCREENS.tablet, 'tablet', words.exitTablet),
      ],
    },
    {
      title: words.display,
      note: words.displayNote,
      links: [pairing(SCREENS.display, 'display', words.display)],
    },
    { title: words.results, note: words.resultsNote, links: plain(words.results, SCREENS.results) },
    { title: words.posting, note: words.postingNote, links: plain(words.posting, SCREENS.posting) },
    { title: words.office, note: words.officeNote, links: plain(words.office, SCREENS.office) },
  ];
}
