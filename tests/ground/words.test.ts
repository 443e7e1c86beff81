import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FIRST_LANGUAGE, LANGUAGES } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { root } from '../../shared/build/root.mjs';

/** The words files: the same in every language, in the office's tone, and none that nobody says. */

/** A word by its place: `kiosk.trouble.not-kept`. */
type Placed = readonly (readonly [place: string, word: unknown])[];

/** Sections that are looked up by value as a whole. */
const MAPS = ['refusals', 'faults'];

const sections = Object.entries(WORDS[FIRST_LANGUAGE]);
const others = LANGUAGES.map(({ code }) => code).filter((code) => code !== FIRST_LANGUAGE);
const sources = ['shared/ui', 'kiosk', 'counter', 'dashboard', 'server'].flatMap(sourcesIn);

test.each(others)('[V7] %s has every word of the first language, of the same kind', (code) => {
  const kinds = (words: object) => Object.fromEntries(placed(words).map(kindOf));
  expect(kinds(WORDS[code])).toEqual(kinds(WORDS[FIRST_LANGUAGE]));
});

test.each(LANGUAGES)('[V7] no sentence in $name is empty, or written with decomposed letters', ({
  code,
}) => {
  const wrong = sentences(WORDS[code]).filter(
    ([, sentence]) => sentence.trim() === '' || sentence !== sentence.normalize('NFC'),
  );
  expect(wrong).toEqual([]);
});

test('[V7] Vietnamese says Ông/Bà, never "bạn", and raises its voice to nobody', () => {
  const wrong = sentences(WORDS.vi).filter(([, sentence]) =>
    /(?<!\p{L})bạn(?!\p{L})|!/iu.test(sentence),
  );
  expect(wrong).toEqual([]);
});

test('[V7] every word is said somewhere', () => {
  const unsaid = sections
    .filter(([section]) => !MAPS.includes(section))
    .flatMap(([section, words]) =>
      Object.keys(words)
        .filter((key) => !isSaid(section, key))
        .map((key) => `${section}.${key}`),
    );
  expect(unsaid).toEqual([]);
});

test.each([
  ['words.value.kiosk.welcome', true],
  ["const { kiosk: said } = words.value; said['welcome']", true],
  ['const { welcome, step } = words.value.kiosk;', true],
  ['const { step } = words.value.kiosk; welcome()', false],
  ['words.value.tablet.welcome', false],
])('[V7] "%s" says kiosk.welcome: %s', (text, said) => {
  expect(says(text, 'kiosk', 'welcome')).toBe(said);
});

function isSaid(section: string, key: string): boolean {
  return sources.some((text) => says(text, section, key));
}

/** Whether a source names a section and takes a word of this name, or takes it apart. */
function says(text: string, section: string, key: string): boolean {
  if (!new RegExp(`\\b${section}\\b`).test(text)) return false;
  return new RegExp(
    `\\.${key}\\b|\\['${key}'\\]|\\{[^{}]*\\b${key}\\b[^{}]*\\} = [^;]*\\.${section};`,
  ).test(text);
}

function placed(words: object, above = ''): Placed {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' ? placed(word, `${above}${key}.`) : [[`${above}${key}`, word]],
  );
}

function kindOf([place, word]: Placed[number]): readonly [string, string] {
  return [place, typeof word === 'function' ? `function of ${word.length}` : typeof word];
}

/** What is said for sure: texts as they are, sentences with values by their source, which has all their branches. */
function sentences(words: object): readonly (readonly [string, string])[] {
  return placed(words).flatMap(([place, word]) =>
    typeof word === 'function'
      ? [...String(word).matchAll(/`[^`]*`|'[^']*'|"[^"]*"/g)].map(
          ([literal]) => [place, literal] as const,
        )
      : [[place, String(word)] as const],
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words/'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
}
