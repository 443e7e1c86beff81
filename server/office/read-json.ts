/**
 * JSON read for a person who wrote it: where it is broken, and which keys stand twice, of which `JSON.parse`
 * would keep the last and lose the others without a word.
 */

export type ReadJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Keys that stood in the same group before, as many of them as were asked for. */
      readonly repeated: readonly { readonly path: string; readonly key: string }[];
    }
  /** Where it stops being JSON, or goes too deep; both count from 1. */
  | {
      readonly ok: false;
      readonly what: 'not-json' | 'too-deep';
      readonly line: number;
      readonly column: number;
    };

/** Groups and lists within each other that are followed; an office file has eight. */
const DEEPEST = 20;

/** A string, a number or word, or a sign, as JSON has them (RFC 8259); with what space stands before it. */
const TOKEN =
  /[ \t\r\n]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** What may come next within a group or list. */
type Next = 'key-or-end' | 'key' | 'colon' | 'value' | 'value-or-end' | 'comma-or-end';

/** A group or list that is open. */
interface Level {
  readonly isGroup: boolean;
  /** Keys of a group that stood already; null before the first. */
  keys: Set<string> | null;
  /** The key or number of the value under way. */
  at: string | number;
  next: Next;
}

/** Reads a text as JSON. Never throws. @param mostRepeated how many keys that stand twice are told */
export function readJson(text: string, mostRepeated = Number.POSITIVE_INFINITY): ReadJson {
  const repeated: { path: string; key: string }[] = [];
  const levels: Level[] = [];
  let isDone = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const [whole, string, word, sign] = TOKEN.exec(text) ?? [];
    if (whole === undefined) {
      const rest = from + (/^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0);
      if (!isDone || rest < text.length) return placed('not-json', text, rest);
      return { ok: true, value: JSON.parse(text), repeated };
    }
    const start = TOKEN.lastIndex - (string ?? word ?? sign ?? '').length;
    if (isDone || !take(string, string ?? word, sign)) return placed('not-json', text, start);
    if (levels.length > DEEPEST) return placed('too-deep', text, start);
  }

  /** Takes one token; false where it may not stand. */
  function take(string?: string, value?: string, sign?: string): boolean {
    const level = levels.at(-1);
    if (sign === '{' || sign === '[') return mayBeValue(level) && open(sign, level);
    if (!level) return value !== undefined && end();
    if (value !== undefined && mayBeValue(level)) return goOn(level, 'comma-or-end');
    if (string !== undefined && (level.next === 'key' || level.next === 'key-or-end')) {
      return key(level, JSON.parse(string) as string);
    }
    switch (sign) {
      case ':':
        return level.next === 'colon' && goOn(level, 'value');
      case ',':
        if (level.next !== 'comma-or-end') return false;
        if (level.isGroup) return goOn(level, 'key');
        level.at = Number(level.at) + 1;
        return goOn(level, 'value');
      case '}':
        return level.isGroup && mayEnd(level) && shut();
      case ']':
        return !level.isGroup && mayEnd(level) && shut();
      default:
        return false;
    }
  }

  function open(sign: '{' | '[', above: Level | undefined): boolean {
    if (above) above.next = 'comma-or-end';
    const isGroup = sign === '{';
    levels.push({ isGroup, keys: null, at: 0, next: isGroup ? 'key-or-end' : 'value-or-end' });
    return true;
  }

  function key(level: Level, name: string): boolean {
    level.at = name;
    level.keys ??= new Set();
    if (level.keys.has(name) && repeated.length < mostRepeated) {
      repeated.push({ path: levels.map(({ at }) => at).join('.'), key: name });
    }
    level.keys.add(name);
    return goOn(level, 'colon');
  }

  function shut(): boolean {
    levels.pop();
    return levels.length > 0 || end();
  }

  function end(): boolean {
    isDone = true;
    return true;
  }
}

function goOn(level: Level, next: Next): boolean {
  level.next = next;
  return true;
}

function mayBeValue(level: Level | undefined): boolean {
  return !level || level.next === 'value' || level.next === 'value-or-end';
}

function mayEnd({ next }: Level): boolean {
  return next === 'comma-or-end' || next === 'key-or-end' || next === 'value-or-end';
}

function placed(what: 'not-json' | 'too-deep', text: string, index: number): ReadJson {
  const lines = text.slice(0, index).split('\n');
  return { ok: false, what, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
