import { type ReadonlySignal, signal } from '@preact/signals';
import type { Role } from '#shared/domain/vocabulary.ts';
import type { IconName } from '#shared/ui/icons/icon-paths.ts';

/** The sections of the lead's part. Which one lies open stands in the address, behind its #, so that "back" leads back. */

/** The sections in the order of the sidebar, by their names in the address. */
export const SECTIONS = [
  'publication',
  'feedback',
  'findings',
  'doubt',
  'entered',
  'no-wait',
  'by-hand',
  'hours',
  'counters',
  'staff',
  'devices',
  'procedures',
  'questionnaire',
  'file',
  'activity',
  'left-facts',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What the sections are about, in the order of the sidebar. */
export const SECTION_GROUPS = {
  citizens: ['publication', 'feedback', 'findings', 'doubt', 'entered'],
  hall: ['no-wait', 'by-hand', 'hours', 'counters', 'staff', 'devices'],
  office: ['procedures', 'questionnaire', 'file', 'activity', 'left-facts'],
} as const satisfies Readonly<Record<string, readonly Section[]>>;
export type SectionGroup = keyof typeof SECTION_GROUPS;

/** The picture beside each section's name. */
export const SECTION_ICONS: Readonly<Record<Section, IconName>> = {
  publication: 'megaphone',
  feedback: 'volume-2',
  findings: 'check',
  'no-wait': 'file-check',
  doubt: 'triangle-alert',
  'by-hand': 'wifi-off',
  entered: 'files',
  hours: 'clock',
  counters: 'store',
  staff: 'users',
  devices: 'monitor',
  procedures: 'scroll-text',
  questionnaire: 'circle-help',
  file: 'building-2',
  activity: 'search',
  'left-facts': 'upload',
};

/** Those that only an administrator has (SPEC A16, O8). */
const ADMINISTRATORS: readonly Section[] = ['activity', 'left-facts'];

/** The sections of whoever is signed in. */
export function sectionsOf(role: Role): readonly Section[] {
  return SECTIONS.filter((one) => role === 'administrator' || !ADMINISTRATORS.includes(one));
}

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
