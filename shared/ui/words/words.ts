import { en } from './en.ts';
import type { Language } from './languages.ts';
import { vi } from './vi.ts';

/** All words of the service, by language: no component holds a word of its own. */

/** The shape of a language: Vietnamese sets it, so that a word missing in another does not compile. */
export type Words = typeof vi;

/** The words of every language. */
export const WORDS: Readonly<Record<Language, Words>> = { vi, en };
