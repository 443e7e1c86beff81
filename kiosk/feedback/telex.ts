/** Vietnamese accents as fingers type them in telex: `tieengs` is `tiếng`. The same key twice takes its accent back and stands for itself. */

/** Tone keys and their marks, as they stand in a decomposed letter. */
const TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const ALL_TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** What doubling a vowel makes of it, and what `w` does. */
const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HOOKS: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
const HATTED = /[âêôăơư]/;
/** Onset (of `qu` and `gi` the vowel is part of it), vowels, and an end that a Vietnamese syllable may have. */
const SYLLABLE =
  /^(qu|gi(?=[aeiouyâêôăơư])|[^aeiouyâêôăơư]*)([aeiouyâêôăơư]+)(ch|ng|nh|[ckmnpt]|)$/;

/** The text after one letter key more; what is no syllable takes the letter as it is. @param key one character, small */
export function withTelex(text: string, key: string): string {
  const word = /[\p{L}\p{M}]*$/u.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - word.length);
  const isCapital = word !== '' && word[0] !== word[0]?.toLowerCase();
  const made = composed(word.normalize('NFC').toLowerCase(), key);
  const shown = isCapital ? `${made.slice(0, 1).toUpperCase()}${made.slice(1)}` : made;
  return before + shown;
}

function composed(word: string, key: string): string {
  const decomposed = word.normalize('NFD');
  const tone = decomposed.match(ALL_TONES)?.[0] ?? '';
  const plain = decomposed.replace(ALL_TONES, '').normalize('NFC');
  if (key === 'd' && /^[dđ]/.test(plain)) {
    return plain.startsWith('đ') ? `d${word.slice(1)}d` : withStroke(word, plain, key);
  }
  const syllable = SYLLABLE.exec(plain);
  if (!syllable) return key === 'w' && !/[a-zđ]*[aeiouy]/.test(plain) ? `${word}ư` : word + key;
  const [, onset = '', vowels = '', coda = ''] = syllable;
  if (key === 'z' && tone !== '') return plain;
  const mark = TONES[key];
  if (mark !== undefined) return mark === tone ? plain + key : toned(plain, mark);
  const changed = key === 'w' ? hooked(vowels) : hatted(vowels, key);
  if (changed === null) return SYLLABLE.test(plain + key) ? toned(plain + key, tone) : word + key;
  const next = toned(onset + changed.vowels + coda, tone);
  return changed.isTakenBack ? next + key : next;
}

/** A second d makes đ of the first where it begins a syllable. */
function withStroke(word: string, plain: string, key: string): string {
  return plain === 'd' || SYLLABLE.test(plain) ? `đ${word.slice(1)}` : word + key;
}

interface Changed {
  readonly vowels: string;
  /** The accent was there already and is gone: the key stands for itself. */
  readonly isTakenBack: boolean;
}

/** Null where the key is no second of a vowel that is there. */
function hatted(vowels: string, key: string): Changed | null {
  const hat = HATS[key];
  if (hat === undefined) return null;
  if (vowels.includes(hat)) return { vowels: vowels.replace(hat, key), isTakenBack: true };
  const place = vowels.lastIndexOf(key);
  if (place < 0) return null;
  const made = vowels.slice(0, place) + hat + vowels.slice(place + 1);
  return { vowels: made, isTakenBack: false };
}

function hooked(vowels: string): Changed | null {
  if (/[uư]o/.test(vowels)) return { vowels: vowels.replace(/[uư]o/, 'ươ'), isTakenBack: false };
  const back = Object.entries(HOOKS).reduce(
    (all, [bare, hook]) => all.replaceAll(hook, bare),
    vowels,
  );
  if (back !== vowels) return { vowels: back, isTakenBack: true };
  // Of `ua` the first is meant, as in mưa; of `oa` the second, as in hoặc.
  const place = vowels.startsWith('ua')
    ? 0
    : Math.max(...['a', 'o', 'u'].map((one) => vowels.lastIndexOf(one)));
  const hook = HOOKS[vowels[place] ?? ''];
  if (hook === undefined) return null;
  return { vowels: vowels.slice(0, place) + hook + vowels.slice(place + 1), isTakenBack: false };
}

/** The syllable with its tone where it is written: on the accented vowel, else on the last before an end, else on the first or the middle one. */
function toned(plain: string, tone: string): string {
  const syllable = SYLLABLE.exec(plain);
  if (tone === '' || !syllable) return plain;
  const [, onset = '', vowels = '', coda = ''] = syllable;
  const place = placeOfTone(vowels, coda);
  const marked = (vowels.slice(0, place + 1) + tone).normalize('NFC');
  return onset + marked + vowels.slice(place + 1) + coda;
}

function placeOfTone(vowels: string, coda: string): number {
  const accented = [...vowels].map((one) => HATTED.test(one)).lastIndexOf(true);
  if (accented >= 0) return accented;
  if (coda !== '') return vowels.length - 1;
  return vowels.length >= 3 ? 1 : 0;
}
