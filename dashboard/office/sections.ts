import { type ReadonlySignal, signal } from '@preact/signals';
import type { IconName } from '#shared/ui/icons/icon-paths.ts';

/** The sections of the lead's part. Which one lies open stands in the address, behind its #, so that "back" leads back. */

/** The sections in the order of the sidebar, by their names in the address. */
export const SECTIONS = [
  'publication',
  'no-wait',
  'hours',
  'counters',
  'staff',
  'devices',
  'procedures',
  'file',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The picture beside each section's name. */
export const SECTION_ICONS: Readonly<Record<Section, IconName>> = {
  publication: 'megaphone',
  'no-wait': 'file-check',
  hours: 'clock',
  counters: 'store',
  staff: 'users',
  devices: 'monitor',
  procedures: 'scroll-text',
  file: 'building-2',
};

/** The section an address names; the first one where it names none. @param hash `#counters` */
export function sectionIn(hash: string): Section {
  return SECTIONS.find((one) => `#${one}` === hash) ?? SECTIONS[0];
}

/** Follows the address of this page for as long as the page lives. */
export function followAddress(): ReadonlySignal<Section> {
  const open = signal(sectionIn(location.hash));
  addEventListener('hashchange', () => {
    open.value = sectionIn(location.hash);
    // A section begins at its top, however far down the one before was read.
    scrollTo(0, 0);
  });
  return open;
}
