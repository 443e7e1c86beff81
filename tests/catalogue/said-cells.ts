import { translateAs } from '../../server/catalogue/phrases.ts';

/** What the tests of single cells share. */

/** A cell of the 52, its parts on one line, its sentence in both languages. */
export type SaidCell = readonly [cell: string, parts: string, vi: string, en: string];

/** What is said of a cell that stays empty. */
export const POSTED = ['Theo bảng niêm yết', 'See the posted list'] as const;

/** English as it is known without an office. */
export const translate = translateAs(null);

/** Sentences hold no-break spaces where a line must not be torn. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');
