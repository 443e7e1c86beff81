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
  // A device keeps its name for all who read it later, so it bears the office's own, whoever opened this page.
  const own = WORDS.vi.front;
  const pairing = (
    path: string,
    role: DeviceRole,
    { shown, kept }: { readonly shown: string; readonly kept: string },
    more: Partial<Pairing> = {},
  ) => ({
    label: shown,
    href: codes
      ? `${path}#pair=${codes.make({ role, label: kept, counter: null, point: null, ...more })}`
      : path,
  });
  const plain = (label: string, href: string) => [{ label, href }];
  return [
    {
      title: words.kiosk,
      note: words.kioskNote,
      links: office.points.map((point, i) =>
        pairing(
          SCREENS.kiosk,
          'kiosk',
          { shown: `${words.kiosk} ${i + 1}`, kept: `${own.kiosk} ${i + 1}` },
          { point },
        ),
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
        ...office.counters.map(({ id, name }) =>
          pairing(
            SCREENS.tablet,
            'tablet',
            { shown: name[language], kept: name.vi },
            { counter: id },
          ),
        ),
        pairing(SCREENS.tablet, 'tablet', { shown: words.exitTablet, kept: own.exitTablet }),
      ],
    },
    {
      title: words.display,
      note: words.displayNote,
      links: [pairing(SCREENS.display, 'display', { shown: words.display, kept: own.display })],
    },
    { title: words.results, note: words.resultsNote, links: plain(words.results, SCREENS.results) },
    { title: words.posting, note: words.postingNote, links: plain(words.posting, SCREENS.posting) },
    { title: words.office, note: words.officeNote, links: plain(words.office, SCREENS.office) },
  ];
}
